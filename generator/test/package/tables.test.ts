import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../src/catalog/locales.ts";
import { moneyOf } from "../../src/command-line/told/money.ts";
import { shapesOf } from "../../src/emit/tables/files.ts";
import { mergeAdvice } from "../../src/runtime/advice.ts";
import type { DecodeResult } from "../../src/runtime/decode.ts";
import type { EarlierMeaning } from "../../src/runtime/earlier.ts";
import type { KnownEntry } from "../../src/runtime/lookup.ts";
import { asText, csv, csvLines, type Line, ndjson, parquet } from "../table-files.ts";
import { api, type Bundle, data, earlier, FOLDER, loadCommon, packageData } from "./subject.ts";

const codes = csv(FOLDER, "codes");
const variants = csv(FOLDER, "code_variants");
const locales = readdirSync(join(FOLDER, "messages")).map((name) => name.replace(/\.json$/, ""));
const inName = (locale: string) => locale.toLowerCase().replaceAll("-", "_");
const bundles = locales.map((locale) => [locale, loadCommon(`messages/${locale}.js`) as Bundle] as const);
const texts = new Map(
  locales.map((locale) => [
    locale,
    new Map(csv(FOLDER, `messages_${inName(locale)}`).map((row) => [row.message ?? "", row])),
  ]),
);
const keyOf = ({ space = "", code = "" }: Line) => `${space} ${code}`;
const ofCode = Map.groupBy(variants, keyOf);
const ADVICE = ["scope", "outcome", "retry", "actor", "reason", "disclosure"] as const;
const lookupEarlier = api.lookupEarlier as (space: string, code: string) => readonly EarlierMeaning[];

/** The result that `decode` gives where only the code is known. */
function resultOf(space: string, code: string, found: readonly KnownEntry[]): KnownEntry | DecodeResult {
  const [entry] = found;
  if (entry && found.length === 1) return entry;
  const open = { known: false, why: "ambiguous", space, code, ...mergeAdvice(found), candidates: found };
  return open as unknown as DecodeResult;
}

describe("the table of codes", () => {
  it("has the advice and texts of the package for every row", () => {
    expect(codes.length).toBeGreaterThan(0);
    for (const row of codes) {
      const { space = "", code = "" } = row;
      const found = api.lookup(space, code);
      const merged = mergeAdvice(found) as unknown as Record<string, string>;
      expect(found.length, keyOf(row)).toBeGreaterThan(0);
      for (const name of ADVICE) expect(row[name], `${keyOf(row)} ${name}`).toBe(merged[name]);
      const money = new Set(found.map(({ kind, part }) => moneyOf({ ...mergeAdvice(found), kind, part })));
      expect([row.money], keyOf(row)).toEqual(money.size === 1 ? [...money] : ["unknown"]);
      const result = resultOf(space, code, found);
      for (const [locale, bundle] of bundles) {
        const said = bundle.message(result);
        const text = texts.get(locale)?.get(row.message ?? "");
        expect({ ...text }, `${keyOf(row)} ${locale}`).toMatchObject(said);
        expect(row[`title_${inName(locale)}`]).toBe(said.title);
        expect(row[`customer_${inName(locale)}`]).toBe(said.customer);
      }
      const [first] = found;
      if (found.length === 1 && first) {
        expect(row.name).toBe(first.name);
        expect(row.kind).toBe(first.kind);
        expect(row.status_service).toBe(first.statusCheck?.service);
        expect(row.not_before_s).toBe(first.statusCheck?.notBeforeSeconds?.toString());
        expect(row.pattern).toBe(first.pattern);
      }
    }
  });

  it("has every code that can be looked up once, with every listed service, and no pattern", () => {
    const keys = codes.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    const had = new Set(keys);
    for (const space of data.spaces) {
      const own = data.entries.filter((entry) => entry.space === space.id);
      if (!("services" in space && space.services)) {
        for (const { code } of own) expect(had.has(`${space.id} ${code}`), code).toBe(true);
        continue;
      }
      const patterns = new Set(own.flatMap((entry) => ("pattern" in entry ? [entry.pattern ?? ""] : [])));
      for (const pattern of patterns) {
        expect(had.has(`${space.id} ${pattern}`), pattern).toBe(false);
        for (const service of space.services) {
          const code = api.compose(pattern, service.code);
          expect(had.has(`${space.id} ${code}`), code).toBe(api.lookup(space.id, code).length > 0);
        }
      }
    }
  });

  it("is sorted by key, with line feeds and in UTF-8", () => {
    const text = readFileSync(join(FOLDER, "data", "codes.csv"), "utf8");
    expect(text).not.toMatch(/\r|\uFEFF|\uFFFD/);
    expect(text.endsWith("\n")).toBe(true);
    const keys = codes.map(({ space = "", code = "" }) => `${space}\u0000${code}`);
    expect([...keys].sort()).toEqual(keys);
  });
});

describe("the table of variants", () => {
  it.runIf(variants.length > 0)("says what each kind, network and condition means, and what was meant before", () => {
    for (const row of variants) {
      const { space = "", code = "", name = "", kind, valid_until } = row;
      const asked =
        valid_until === undefined
          ? [...api.lookup(space, code, { kind: kind as KnownEntry["kind"] }), ...api.lookup(space, code)]
          : lookupEarlier(space, code).filter((meaning) => meaning.validUntil === valid_until);
      const found = asked.find((entry) => entry.name === name && (entry.kind ?? undefined) === kind);
      for (const column of ADVICE) expect(row[column], `${keyOf(row)} ${row.variant}`).toBe(found?.[column]);
      expect(row.money).toBe(moneyOf(found as KnownEntry));
      for (const [locale, bundle] of bundles) {
        const said = texts.get(locale)?.get(row.message ?? "");
        expect(said?.title, `${keyOf(row)} ${locale}`).toBe(row[`title_${inName(locale)}`]);
        // A code that meant something else before has no message any more.
        if (valid_until === undefined) expect({ ...said }).toMatchObject(bundle.message(found as KnownEntry));
      }
    }
  });

  it("tells the variants of a code apart and is counted in the table of codes", () => {
    const keys = variants.map((row) => `${keyOf(row)} ${row.variant}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of codes) {
      const now = (ofCode.get(keyOf(row)) ?? []).filter(({ valid_until }) => valid_until === undefined);
      expect(row.variants, keyOf(row)).toBe(String(now.length));
      const found = api.lookup(row.space ?? "", row.code ?? "");
      if (found.length > 1) expect(now.length, keyOf(row)).toBeGreaterThanOrEqual(found.length);
    }
  });

  it("has every earlier meaning, and none that is not", () => {
    const before = variants.filter((row) => row.valid_until !== undefined);
    const had = new Set(before.map((row) => `${row.space} ${row.name} ${row.valid_until}`));
    const meant = earlier.map((item) => `${item.space} ${item.name} ${"validUntil" in item ? item.validUntil : ""}`);
    expect([...had].sort()).toEqual([...new Set(meant)].sort());
  });
});

describe("every table", () => {
  const shapes = shapesOf(locales as Locale[]);
  const names = shapes.map(({ name }) => name);

  it.each(shapes)("$name says the same in every format", async ({ name, columns, listed, key }) => {
    const rows = csv(FOLDER, name);
    const own = columns.filter(({ isRepeated }) => !isRepeated).map((column) => column.name);
    const lines = ndjson(FOLDER, name).flatMap(({ ...line }) => {
      if (listed === undefined) return [line];
      const values = line[listed.as] as unknown[];
      delete line[listed.as];
      return values.map((value) => ({ ...line, [listed.column]: value }));
    });
    const keyIn = (row: Line) => key.map((column) => row[column]).join("\u0000");
    const sorted = (all: Line[]) => [...all].sort((a, b) => (keyIn(a) < keyIn(b) ? -1 : 1));
    const shown = (row: Line) => Object.fromEntries(Object.entries(row).filter(([column]) => own.includes(column)));
    expect(sorted(lines.map(asText))).toEqual(sorted(rows.map(shown)));
    expect(lines.length).toBe(rows.length);
    if (name.startsWith("messages")) return;
    const read = await parquet(FOLDER, name);
    expect(read.rows.map(asText)).toEqual(rows);
    expect(Number(read.metadata.num_rows)).toBe(rows.length);
  });

  const isComposite = data.spaces.some(({ kind }) => kind === "composite");
  it.runIf(isComposite)("leaves out of JSON only what is found elsewhere", () => {
    const services = new Map(
      data.spaces.flatMap((space) =>
        "services" in space && space.services
          ? space.services.map((service) => [`${space.id} ${service.code}`, service] as const)
          : [],
      ),
    );
    for (const row of codes) {
      if (row.service === undefined) continue;
      expect(api.parse(row.space ?? "", row.code ?? "")?.service, keyOf(row)).toBe(row.service);
      expect(services.get(`${row.space} ${row.service}`)?.name, keyOf(row)).toBe(row.service_name);
    }
  });

  it("has codes as text, and numbers only where something is counted", async () => {
    const { metadata, rows } = await parquet(FOLDER, "codes");
    const integers = metadata.schema.filter(({ type }) => type === "INT32").map(({ name }) => name);
    expect(integers).toEqual(["http", "variants", "not_before_s", "every_s", "valid_for_days"]);
    expect(rows.every(({ code }) => typeof code === "string")).toBe(true);
    const [group] = metadata.row_groups;
    const code = group?.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === "code")?.meta_data;
    expect(code?.statistics?.min_value).toBe([...codes.map((row) => row.code ?? "")].sort()[0]);
    expect(JSON.stringify(metadata, (_, value) => (typeof value === "bigint" ? Number(value) : value))).not.toMatch(
      /20\d\d-\d\d-\d\dT/,
    );
  });

  it("is exported", () => {
    for (const name of names)
      for (const ending of name.startsWith("messages") ? ["csv", "ndjson"] : ["csv", "ndjson", "parquet"])
        expect(packageData.exports[`./data/${name}.${ending}`]).toBe(`./data/${name}.${ending}`);
  });
});

describe("the reader of these tests", () => {
  it("reads what RFC 4180 quotes", () => {
    expect(csvLines('a,b,c\n1,"x ""y"", z\nw",\n,,"é"\n')).toEqual([{ a: "1", b: 'x "y", z\nw' }, { c: "é" }]);
    expect(() => csvLines("a,b\n1\n")).toThrow("1 cells");
  });
});
