import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { loadProject, loadShared } from "../src/catalog/load.ts";
import { fallbacksOf, inLocale, type LocaleData, type Localized, localeFaults } from "../src/catalog/locales.ts";
import { localizedShapes } from "../src/catalog/localized-shapes.ts";
import { filesOnDisk } from "../src/catalog/read-file.ts";
import { composeText } from "../src/catalog/text.ts";
import { wordsIn } from "../src/catalog/words-in-text.ts";
import type { CodesData } from "../src/emit/codes-json.ts";
import { generate } from "../src/generate/index.ts";
import { buildPackage } from "../src/package/build.ts";
import { CATALOG, packageFolder } from "../src/places.ts";
import type { Message } from "../src/runtime/message.ts";
import type { ProblemDocument } from "../src/runtime/problem.ts";
import { languagesHelp } from "../src/scaffold/index.ts";
import { editorSchemas } from "../src/schemas/editor-schemas.ts";
import { acmeCatalog } from "./acme-catalog.ts";
import { emptyFolder } from "./catalog-copy.ts";

type At = readonly (string | number)[];

/** The ten texts that somebody wrote in Javanese, by the file and the place. */
const WRITTEN: readonly (readonly [file: string, at: At, text: string])[] = [
  ["acme-pay/state.yaml", ["entries", 0, "text", "jv", "detail"], "Dhuwite wis teka."],
  ["acme-pay/state.yaml", ["entries", 0, "text", "jv", "customer"], "Dhuwit sampeyan sampun mlebet."],
  ["acme-pay/card.yaml", ["entries", 1, "text", "jv", "title"], "Penerbit ora gelem"],
  ["acme-pay/card.yaml", ["entries", 1, "text", "jv", "action"], "Wenehana cara mbayar liya."],
  ["reasons.yaml", ["reasons", "approved", "title", "jv"], "Wis rampung"],
  ["taxonomy.yaml", ["retries", "check_status_first", "action", "jv"], "Priksanen statuse dhisik."],
  ["taxonomy.yaml", ["neutral", "checking", "jv"], "Nyuwun sabar, taksih dipunpriksa."],
  ["reasons.yaml", ["reasons", "refunded", "customer", "jv"], "Dhuwit sampun dipunwangsulaken."],
  ["taxonomy.yaml", ["undecided", "no_code", "jv"], "Ora ana kodhene."],
  ["taxonomy.yaml", ["params", "field", "fallback", "jv"], "salah siji isian"],
];

/** A language is added with these: it falls back to Indonesian, another one with a script to English. */
const ADDED: readonly (readonly [file: string, at: At, value: unknown])[] = [
  ["project.yaml", ["locales", "jv"], { name: "Javanese", fallback: "id" }],
  ["project.yaml", ["locales", "zh-Hant"], { name: "Traditional Chinese", fallback: "en" }],
  ["taxonomy.yaml", ["undisclosed", "jv"], ["malsu"]],
  ["taxonomy.yaml", ["payer", "jv"], ["kertu sampeyan"]],
  ["reasons.yaml", ["reasons", "approved", "title", "zh-Hant"], "已完成"],
];

const LOCALES = ["en", "id", "jv", "zh-Hant"];

async function put(catalog: string, values: readonly (readonly [string, At, unknown])[]): Promise<void> {
  for (const [file, at, value] of values) {
    const path = join(catalog, file);
    const document = parseDocument(await readFile(path, "utf8"), { schema: "failsafe" });
    document.setIn(at, document.createNode(value));
    await writeFile(path, document.toString({ lineWidth: 0 }));
  }
}

interface Bundle {
  readonly locale: string;
  message(result: unknown, params?: Readonly<Record<string, string>>): Message;
}

interface Api {
  decode(body: unknown): { readonly known: boolean };
  lookup(space: string, code: string): readonly { readonly name: string }[];
}

describe("a language that falls back", () => {
  let catalog: string;
  let folder: string;
  let api: Api;
  let bundles: Readonly<Record<string, Bundle>>;
  let toProblem: (result: unknown, locale: string) => ProblemDocument;
  let data: CodesData;
  const said = (locale: string) => inLocale(bundles, locale);
  const text = (path: string) => readFile(join(folder, path), "utf8");
  const icu = async (locale: string) => JSON.parse(await text(`messages/${locale}.json`)) as Record<string, string>;

  beforeAll(async () => {
    catalog = await acmeCatalog();
    await put(catalog, [...ADDED, ...WRITTEN]);
    const out = await emptyFolder();
    await generate({ catalog, out, providers: [], check: false });
    folder = join(out, packageFolder("acme-pay"));
    await buildPackage(folder, false);
    const load = (path: string) => import(pathToFileURL(join(folder, "dist", "esm", path)).href);
    api = await load("index.js");
    ({ toProblem } = await load("problem.js"));
    bundles = Object.fromEntries(
      await Promise.all(LOCALES.map(async (locale) => [locale, await load(`messages/${locale}.js`)] as const)),
    );
    data = JSON.parse(await text("codes.json")) as CodesData;
  }, 120_000);

  const one = (space: string, name: string, code: string) => {
    const found = api.lookup(space, code).find((entry) => entry.name === name);
    if (!found) throw new Error(`${space} ${code} ${name} was not found`);
    return found;
  };

  it("says what was written in it, and all else as the language it falls back to", () => {
    const settled = one("state", "SETTLED", "settled");
    expect(said("jv").message(settled)).toEqual({
      title: "Wis rampung",
      detail: "Dhuwite wis teka.",
      action: said("id").message(settled).action,
      customer: "Dhuwit sampeyan sampun mlebet.",
    });
    const declined = one("card", "DO_NOT_HONOR", "05");
    expect(said("jv").message(declined)).toEqual({
      ...said("id").message(declined),
      title: "Penerbit ora gelem",
      action: "Wenehana cara mbayar liya.",
    });
    const captured = one("state", "CAPTURED", "captured");
    expect(said("jv").message(captured)).toEqual({
      ...said("id").message(captured),
      action: "Priksanen statuse dhisik.",
      customer: "Nyuwun sabar, taksih dipunpriksa.",
    });
  });

  it("says so too of what is in no catalog, and of parameters without a value", () => {
    const nothing = api.decode(undefined);
    expect(said("jv").message(nothing)).toEqual({
      title: said("id").message(nothing).title,
      detail: "Ora ana kodhene.",
      action: "Priksanen statuse dhisik.",
      customer: "Nyuwun sabar, taksih dipunpriksa.",
    });
    const parametric = data.entries.find(
      ({ params, text }) => params?.includes("field") && /\{field\}/.test(text.id?.detail ?? ""),
    );
    if (!parametric) throw new Error("no entry of acme-pay has the parameter field");
    const entry = one(parametric.space, parametric.name, parametric.code);
    expect(said("jv").message(entry).detail).toContain("salah siji isian");
    expect(said("id").message(entry).detail).not.toContain("salah siji isian");
  });

  it("has a text for every one of its fallback, of which those that were written differ", async () => {
    const [own, fallback] = [await icu("jv"), await icu("id")];
    expect(Object.keys(own)).toEqual(expect.arrayContaining(Object.keys(fallback)));
    const differing = new Set(Object.entries(own).flatMap(([key, said]) => (fallback[key] === said ? [] : [said])));
    const shown = WRITTEN.map(([, , written]) => written).filter(
      (written) => written !== "Ora ana kodhene." && written !== "salah siji isian",
    );
    expect(shown.filter((written) => !differing.has(written))).toEqual([]);
    for (const key of Object.keys(own)) expect(own[key], key).not.toBe("");
    expect(own["state.SETTLED.detail"]).toBe("Dhuwite wis teka.");
    expect(own["state.GIVEN_BACK.detail"]).toBe(fallback["state.GIVEN_BACK.detail"]);
  });

  it("may fall back to another one than its neighbour, and have a script in its tag", async () => {
    const [own, english] = [await icu("zh-Hant"), await icu("en")];
    const others = Object.entries(own).filter(([key, said]) => english[key] !== said);
    expect(others.length).toBeGreaterThan(0);
    for (const [key, said] of others) expect([key, said]).toEqual([expect.stringMatching(/\.title$/), "已完成"]);
  });

  it("is one of the languages of problem documents, whose default stands for all others", () => {
    const settled = one("state", "SETTLED", "settled");
    expect(toProblem(settled, "jv")).toMatchObject({
      title: "Wis rampung",
      detail: "Dhuwit sampeyan sampun mlebet.",
    });
    expect(toProblem(settled, "zh-Hant").title).toBe("已完成");
    expect(toProblem(settled, "fr")).toEqual(toProblem(settled, "en"));
    expect(toProblem(settled, "fr")).not.toEqual(toProblem(settled, "id"));
  });

  it("is in types, exports, schemas and the README of the package", async () => {
    expect(await text("dist/esm/problem.d.ts")).toContain('locale: "en" | "id" | "jv" | "zh-Hant"');
    const { exports } = JSON.parse(await text("package.json")) as { exports: Record<string, unknown> };
    expect(Object.keys(exports)).toEqual(
      expect.arrayContaining(LOCALES.flatMap((locale) => [`./messages/${locale}`, `./messages/${locale}.json`])),
    );
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(await text("codes.schema.json")));
    expect(validate(data)).toBe(true);
    const [first, ...others] = data.entries;
    const { jv: _, ...without } = first?.text ?? {};
    expect(validate({ ...data, entries: [{ ...first, text: without }, ...others] })).toBe(false);
    expect(await text("README.md")).toContain("messages in English, Indonesian, Javanese and Traditional Chinese");
  });

  it("is asked for by editors and by the help of commands, and need not be complete", async () => {
    const { data: project } = await loadProject(filesOnDisk(catalog));
    const schema = editorSchemas(project).get("reasons.schema.json");
    const { properties } = JSON.parse(String(schema)) as { properties: { reasons: { additionalProperties: object } } };
    expect(properties.reasons.additionalProperties).toMatchObject({
      properties: { title: { required: ["en", "id"], additionalProperties: false } },
    });
    expect(languagesHelp(catalog)).toMatch(
      /\n {2}en +English\n {2}id +Indonesian\n {2}jv +Javanese, falls back to id\n/,
    );
    expect(languagesHelp(await emptyFolder())).toContain("cannot be read");
  });
});

describe("what stands for a text that is missing", () => {
  const locales = (fallbacks: Readonly<Record<string, string | undefined>>): Record<string, LocaleData> =>
    Object.fromEntries(Object.entries(fallbacks).map(([tag, fallback]) => [tag, { name: tag, fallback }]));
  const read = (fallbacks: Readonly<Record<string, string | undefined>>, written: unknown): Localized<unknown> =>
    localizedShapes({ locales: locales(fallbacks) }).localizedTexts.parse(written);

  it("is that of the nearest fallback that has it, text by text", () => {
    expect(
      read(
        { en: undefined, ms: "id", id: "en", jv: "ms" },
        { en: { title: "A", detail: "B", action: "C" }, id: { title: "D" }, ms: { detail: "E" } },
      ),
    ).toEqual({
      en: { title: "A", detail: "B", action: "C" },
      id: { title: "D", detail: "B", action: "C" },
      ms: { title: "D", detail: "E", action: "C" },
      jv: { title: "D", detail: "E", action: "C" },
    });
  });

  it("is what was written closest to the entry, before a translation of what that replaces", async () => {
    const { data: taxonomy } = (await loadShared(filesOnDisk(CATALOG))).taxonomy;
    const { localizedTexts } = localizedShapes({ locales: locales({ en: undefined, id: undefined, jv: "id" }) });
    const own = localizedTexts.parse({ en: { detail: "Ours." }, id: { detail: "Punya kami." } });
    const standard = localizedTexts.parse({
      en: { detail: "A." },
      id: { detail: "B." },
      jv: { detail: "C.", title: "D" },
    });
    const advice = { scope: "request", outcome: "rejected", retry: "never", actor: "none", reason: "x" } as const;
    const text = (texts: readonly (typeof own)[]) =>
      composeText(
        texts,
        { ...advice, disclosure: "generic" },
        { kind: undefined, isPayout: false, follows: false, isCards: false },
        { locales: ["en", "id", "jv"], reasons: {}, taxonomy },
      );
    expect(text([own, standard]).jv).toMatchObject({ title: "D", detail: "Punya kami." });
    expect(text([standard]).jv).toMatchObject({ title: "D", detail: "C." });
    expect(text([own, standard]).id).toMatchObject({ title: "", detail: "Punya kami." });
  });

  it("is nothing in a complete language", () => {
    const complete = { en: undefined, id: undefined };
    expect(read(complete, { en: { title: "A" }, id: {} })).toEqual({ en: { title: "A" }, id: {} });
    expect(() => read(complete, { en: { title: "A" } })).toThrow();
  });

  it.each([
    [{ en: undefined }, [], []],
    [{ en: undefined, id: "en", jv: "id" }, ["id", "en"], []],
    [{ en: undefined, jv: "jv" }, ["jv"], ["locales.jv.fallback"]],
    [{ en: undefined, id: "jv", jv: "id" }, ["id", "jv"], ["locales.id.fallback", "locales.jv.fallback"]],
    // One that leads into a circle is not in it.
    [{ en: undefined, id: "id", jv: "id" }, ["id"], ["locales.id.fallback"]],
    [{ en: undefined, jv: "id" }, ["id"], ["locales.jv.fallback"]],
    [{ en: "id", id: undefined }, [], ["defaultLocale"]],
    [{ id: undefined }, [], ["defaultLocale"]],
    [{ en: undefined, iw: undefined }, [], ["locales.iw"]],
  ])("of %o is looked for in %o", (fallbacks: Readonly<Record<string, string | undefined>>, chain, faults) => {
    const all = locales(fallbacks);
    expect(fallbacksOf(all, "jv")).toEqual(chain);
    expect(localeFaults({ locales: all, defaultLocale: "en" }).map(({ path }) => path.join("."))).toEqual(faults);
  });
});

describe("words that are looked for in a text", () => {
  it.each([
    ["We suspect FRAUD!", ["fraud"], ["fraud"]],
    ["A charming harm.", ["harm"], ["harm"]],
    ["It is charming", ["harm"], []],
    ["Ask your  bank, please", ["your bank"], ["your bank"]],
    ["Hubungi Bank Anda.", ["bank anda"], ["bank anda"]],
    // No spaces between words.
    ["請聯絡您的銀行。", ["銀行", "詐騙"], ["銀行"]],
    ["โปรดติดต่อธนาคารของคุณ", ["ธนาคาร"], ["ธนาคาร"]],
    ["銀行に連絡してください", ["銀行"], ["銀行"]],
    // Marks belong to the letter before them.
    ["अपने बैंक से संपर्क करें", ["बैंक"], ["बैंक"]],
    ["अपने बैंकर से", ["बैंक"], []],
  ])("in %j of %j are %j", (text, words, found) => {
    expect(wordsIn(text, words)).toEqual(found);
  });
});
