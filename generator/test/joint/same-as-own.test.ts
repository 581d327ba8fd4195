import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listProviders } from "../../src/catalog/list-providers.ts";
import { CATALOG } from "../../src/places.ts";
import type { DecodeContext, DecodeResult } from "../../src/runtime/decode.ts";
import type { KnownEntry } from "../../src/runtime/lookup.ts";
import { common, FOLDER, joint, loadExported, manifest, SUBJECTS, type Subject } from "./subject.ts";

const named = SUBJECTS.map((subject) => [subject.id, subject] as const);

/** Bodies of the cases and of all entries, with what is known beside them. */
const casesOf = ({ data, examples }: Subject) =>
  [...data.procedure.vectors, ...examples].map(({ name, body, context }) => ({
    ...{ name, body },
    context: context as DecodeContext,
  }));

/** Functions that give texts for a result. */
type Texts = Readonly<Record<string, (result: DecodeResult | KnownEntry) => unknown>>;

describe("the joint package", () => {
  it("has every provider of the catalog", async () => {
    expect(joint.PROVIDERS).toEqual(await listProviders(CATALOG));
    expect(joint.PROVIDERS.length).toBeGreaterThan(1);
    expect(common.PROVIDERS).toEqual(joint.PROVIDERS);
  });

  it("has no imports but those of the providers and its main entry", () => {
    const expected = SUBJECTS.flatMap(({ id, manifest: { exports } }) =>
      Object.keys(exports)
        .filter((path) => path !== "./package.json" && !path.startsWith("./data/"))
        .map((path) => `./${id}${path.slice(1)}`),
    );
    const tables = Object.keys(manifest.exports).filter((path) => /^\.\/(?:data|sql)\//.test(path));
    expect(Object.keys(manifest.exports).sort()).toEqual(
      [".", ...expected, ...tables, "./sentences.json", "./package.json"].sort(),
    );
  });
});

describe.each(named)("what is said about %s", (id, subject) => {
  const { own, part, commonPart, data, folder } = subject;
  const cases = casesOf(subject);

  it("is the same for every body of its cases and entries, whichever way it is asked", () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const { name, body, context } of cases) {
      const expected = own.decode(body, context);
      for (const result of [
        joint.decode(id, body, context),
        common.decode(id, body, context),
        part.decode(body, context),
        commonPart.decode(body, context),
      ])
        expect(result, name).toEqual(expected);
      expect(joint.nextStep(part.decode(body, context)), name).toEqual(own.nextStep(expected));
      expect(joint.logFields(id, expected), name).toEqual(own.logFields(expected));
      expect(joint.metricLabels(id, expected), name).toEqual(own.metricLabels(expected));
    }
  });

  it("is the same for every code", () => {
    for (const { space, code } of data.entries)
      expect(joint.lookup(id, space, code), code).toEqual(own.lookup(space, code));
  });

  it("is the same for what a call throws", () => {
    const refused = Object.assign(new Error("nobody listens"), { code: "ECONNREFUSED", syscall: "connect" });
    const answers = cases.map(({ body }) => Object.assign(new Error("400"), { response: { status: 400, data: body } }));
    for (const error of [refused, new Error("lost"), undefined, ...answers])
      expect(joint.decodeError(id, error)).toEqual(own.decodeError(error));
  });

  it("has the same exports and texts in every module", async () => {
    const modules = Object.entries(subject.manifest.exports).filter(([, target]) => typeof target !== "string");
    for (const [path, target] of modules) {
      const before = await loadExported(folder, target);
      const now = await loadExported(FOLDER, manifest.exports[`./${id}${path.slice(1)}`] ?? "");
      expect(Object.keys(now).sort(), path).toEqual(Object.keys(before).sort());
      if (!path.startsWith("./messages/")) continue;
      const [was, is] = [before as Texts, now as Texts];
      const says = Object.keys(was).filter((name) => typeof was[name] === "function");
      expect(says.length).toBeGreaterThan(0);
      for (const { body, context } of cases)
        for (const name of says)
          expect(is[name]?.(part.decode(body, context))).toEqual(was[name]?.(own.decode(body, context)));
    }
  });

  it("has the same files of data", () => {
    const files = Object.values(subject.manifest.exports).filter((target) => typeof target === "string");
    // The rows of its tables stand among those of all providers.
    const data = files.filter((file) => file !== "./package.json" && !file.startsWith("./data/"));
    expect(data).toContain("./codes.json");
    for (const file of data)
      expect(readFileSync(join(FOLDER, id, file), "utf8") === readFileSync(join(folder, file), "utf8"), file).toBe(
        true,
      );
  });
});

describe("a provider that nobody knows", () => {
  const strange = [
    "nobody",
    "",
    "__proto__",
    "constructor",
    "toString",
    "DOKU",
    1,
    null,
    undefined,
    {},
    [],
    Symbol.iterator,
  ];

  it.each(strange)("gives unknown results with safe advice, and never throws: %s", (provider) => {
    const [{ body } = { body: {} }] = SUBJECTS.flatMap(casesOf);
    const safe = { known: false, why: "no_code", outcome: "unknown", retry: "check_status_first" };
    for (const { decode, decodeError, lookup, logFields, metricLabels, nextStep } of [joint, common]) {
      const result = decode(provider, body, { from: "call" });
      expect(result).toMatchObject(safe);
      expect(decodeError(provider, new Error("lost"))).toMatchObject({ outcome: "unknown" });
      expect(lookup(provider, "snap", "2004300")).toEqual([]);
      expect(nextStep(result).step).toBe("ask_status");
      expect(logFields(provider, result)).toMatchObject({ provider: "unknown", outcome: "unknown" });
      expect(metricLabels(provider, result)).toMatchObject({ provider: "unknown", name: "no_code" });
    }
  });
});
