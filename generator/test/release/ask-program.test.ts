import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { NOTHING_ASKED } from "../../src/compare/answers/compare-answers.ts";
import { questionsFor } from "../../src/compare/index.ts";
import type { JsonObject } from "../../src/compare/json.ts";
import type { Published } from "../../src/compare/published.ts";
import { bodiesOf } from "../../src/compare/questions/bodies.ts";
import { lookupsOf } from "../../src/compare/questions/lookups.ts";
import { distinctQuestions, type Question } from "../../src/compare/questions/question.ts";
import { PACKAGES } from "../../src/places.ts";
import { askBoth } from "../../src/release/ask/ask-both.ts";
import { askProgram } from "../../src/release/ask/ask-program.ts";
import { programOf } from "../../src/release/ask/program.ts";
import { readBuilt } from "../../src/release/plan/plan.ts";
import type { KnownEntry } from "../../src/runtime/lookup.ts";
import { type Editable, publishedOf, smallJointPackage, smallPackage } from "./small-package.ts";

/** A package whose main module is this text. */
function packageWith(main: string, files: Readonly<Record<string, string>> = {}): Published {
  const parts = smallPackage();
  Object.assign(parts.files, files, { "dist/cjs/index.js": main });
  return publishedOf(parts);
}

const BODY: Question = { call: "decode", body: { code: "1" }, about: ["a body"] };
const ask = async (main: string, files?: Readonly<Record<string, string>>) =>
  (await askProgram(programOf(packageWith(main, files)), [BODY])).map((line) => JSON.parse(line) as JsonObject);

/** A package that says what an expression is worth to it. */
const saying = (expression: string) => `
  const value = () => { try { return String(${expression}); } catch (error) { return error.name; } };
  exports.decode = () => ({ known: true, name: value() });
`;

describe("a package that is asked", () => {
  it("is loaded with its own modules, as CommonJS", async () => {
    const replies = await ask(
      'const { name } = require("./core.js"); exports.decode = (body) => ({ known: true, name: name + body.code });',
      {
        "dist/cjs/core.js": 'exports.name = require("./inner/deep.js").name;',
        "dist/cjs/inner/deep.js": 'exports.name = "N";',
      },
    );
    expect(replies).toEqual([{ known: true, name: "N1", next: {} }]);
  });

  it.each([
    "typeof process",
    "typeof fetch",
    "typeof require('node:fs')",
    "typeof require('net')",
    "typeof WebSocket + typeof XMLHttpRequest + typeof setTimeout + typeof Buffer",
    "typeof globalThis.constructor.constructor('return process')()",
    "typeof new Function('return process')()",
    "typeof exports.constructor.constructor('return process')()",
    "typeof require.constructor('return process')()",
    "typeof module.constructor.constructor('return process')()",
    "eval('typeof process')",
    "typeof (function f() { return f.caller })().constructor('return process')()",
  ])("reaches nothing but the language: %s", async (expression) => {
    const [reply] = await ask(saying(expression));
    expect(reply?.name).toMatch(/^(undefined)+$|Error$/);
  });

  it("cannot end the process, or import anything while it answers", async () => {
    await expect(
      ask('import("node:fs").then((fs) => fs.writeFileSync("written", ""), () => {}); exports.decode = () => ({});'),
    ).resolves.toHaveLength(1);
    await expect(ask("throw new TypeError('broken');")).rejects.toThrow(
      "@test/acme-codes@1.0.0 cannot be asked what it says about a body: ",
    );
    await expect(ask('require("./missing.js");')).rejects.toThrow("nothing was compared");
  });

  it("is stopped when it does not end", async () => {
    const endless = packageWith("exports.decode = () => { for (;;); };");
    await expect(askProgram(programOf(endless), [BODY], 3000)).rejects.toThrow(
      "no end after 3 s; nothing was compared",
    );
  });

  it("may throw, which is a reply too", async () => {
    expect(await ask("exports.decode = () => { throw new RangeError('no'); };")).toEqual([{ threw: "RangeError" }]);
    expect(await ask("")).toEqual([{ threw: "TypeError" }]);
  });

  it("has to have a main module", async () => {
    const parts = smallPackage();
    delete parts.manifest.main;
    delete parts.manifest.exports["."];
    await expect(askProgram(programOf(publishedOf(parts)), [BODY])).rejects.toThrow("has no main module for `require`");
  });

  it("is not asked where the other runs the same program", async () => {
    const one = packageWith("exports.decode = () => ({});");
    const other = packageWith("exports.decode = () => ({});", { "README.md": "# Another" });
    expect(await askBoth(one, other)).toBe(NOTHING_ASKED);
  });
});

describe("a joint package that is asked", () => {
  /** A joint package whose provider `other` answers with this name. */
  function jointWith(name: string): Published {
    const parts = smallJointPackage();
    for (const id of ["acme", "other"]) {
      const module = `./dist/cjs/${id}/index.js`;
      parts.manifest.exports[`./${id}`] = { require: { default: module } };
      parts.files[module.slice(2)] = `exports.decode = () => ({ name: "${id === "other" ? name : id}" });`;
    }
    return publishedOf(parts);
  }

  it("replies for each provider by the provider's own module, and only where it runs another program", async () => {
    const { questions, providers } = await askBoth(jointWith("before"), jointWith("after"));
    expect(questions).toEqual([]);
    expect([...(providers?.keys() ?? [])]).toEqual(["acme", "other"]);
    expect(providers?.get("acme")).toBe(NOTHING_ASKED);
    const other = providers?.get("other");
    const index = other?.questions.findIndex(({ call }) => call === "decode") ?? -1;
    expect([other?.old[index], other?.new[index]]).toEqual([
      { name: "before", next: {} },
      { name: "after", next: {} },
    ]);
  });

  it("is not asked about a provider that came or went", async () => {
    const fewer = jointWith("same");
    const one = { ...fewer, providers: new Map([...(fewer.providers ?? [])].slice(0, 1)) };
    expect([...((await askBoth(one, fewer)).providers?.keys() ?? [])]).toEqual(["acme"]);
    expect([...((await askBoth(fewer, one)).providers?.keys() ?? [])]).toEqual(["acme"]);
  });

  it("has to have a module of each provider", async () => {
    await expect(askBoth(publishedOf(smallJointPackage()), jointWith("x"))).rejects.toThrow(
      "@test/payment-codes@1.0.0 (acme) has no main module for `require`",
    );
  });

  it.each(["klikoo", "midtrans"])("replies about %s as the package of the provider does", async (provider) => {
    const [own, joint] = await Promise.all(
      [`${provider}-codes`, "payment-codes"].map((folder) => readBuilt(join(PACKAGES, folder))),
    );
    if (own === undefined || joint === undefined) throw new Error("not built");
    const questions = questionsFor(own, own);
    const [expected, found] = await Promise.all(
      [programOf(own), programOf(joint, provider)].map((program) => askProgram(program, questions)),
    );
    expect(expected?.length).toBeGreaterThan(100);
    expect(found).toEqual(expected);
  });
});

interface Built {
  decode(body: unknown, context: unknown): JsonObject;
  lookup(space: string, code: string, qualifiers: object): readonly KnownEntry[];
}

describe("the questions to a real package", () => {
  it.each(["klikoo", "midtrans", "doku"])(
    "are answered as %s answers its users, and reach every entry",
    async (provider) => {
      const folder = join(PACKAGES, `${provider}-codes`);
      const pack = await readBuilt(folder);
      const questions = distinctQuestions(lookupsOf(pack.data), bodiesOf(pack.data));
      const replies = (await askProgram(programOf(pack), questions)).map((line) => JSON.parse(line) as Editable);
      const api = (await import(pathToFileURL(join(folder, "dist", "esm", "index.js")).href)) as Built;
      const reached = new Set<string>();
      questions.forEach((question, index) => {
        const reply = replies[index];
        if (question.call === "lookup") {
          const names = api.lookup(question.space, question.code, question.qualifiers).map(({ name }) => name);
          if (JSON.stringify(reply.map(({ name }: Editable) => name)) !== JSON.stringify(names))
            expect(reply).toEqual({ question, names });
          for (const name of names) reached.add(`${question.space} ${name}`);
          return;
        }
        const { known, outcome, retry, name } = api.decode(question.body, question.context);
        if (reply.known !== known || reply.outcome !== outcome || reply.retry !== retry || reply.name !== name)
          expect(reply).toEqual({ question, known, outcome, retry, name });
        if (known) reached.add(`decode ${reply.space} ${name}`);
      });
      const entries = pack.data.entries as readonly Editable[];
      const spaces = new Set(
        (pack.data.envelopes as Editable[]).flatMap(({ codes }) => codes.map(({ space }: Editable) => space)),
      );
      expect(entries.filter(({ space, name }) => !reached.has(`${space} ${name}`)).map(({ name }) => name)).toEqual([]);
      // Without a message or another field, nothing tells a variant from its siblings.
      const isTold = (entry: Editable) =>
        entry.messages.length > 0 ||
        entry.with !== undefined ||
        entries.every((other) => other === entry || other.space !== entry.space || other.code !== entry.code);
      const unread = entries.filter(
        (entry) => spaces.has(entry.space) && isTold(entry) && !reached.has(`decode ${entry.space} ${entry.name}`),
      );
      expect(unread.map(({ space, code, name }) => `${space} ${code} ${name}`)).toEqual([]);
    },
  );
});
