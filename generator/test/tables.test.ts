import { readFileSync } from "node:fs";
import { appendFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import type { TableShape } from "../src/emit/tables/table.ts";
import { generate } from "../src/generate/index.ts";
import { buildPackage, isBuilt } from "../src/package/build.ts";
import { MAKERS, makerFiles } from "../src/package/built-from.ts";
import { csvWriter } from "../src/package/tables/csv.ts";
import { ndjsonWriter } from "../src/package/tables/ndjson.ts";
import { parquetWriter } from "../src/package/tables/parquet.ts";
import type { Row, TableWriter } from "../src/package/tables/table.ts";
import { ROOT } from "../src/places.ts";
import { acmeCatalog } from "./acme-catalog.ts";
import { emptyFolder, tree } from "./catalog-copy.ts";
import { asText, csv, csvLines } from "./table-files.ts";

const SHAPE: TableShape = {
  ...{ name: "t", about: "made up" },
  columns: [
    { name: "provider", type: "text", about: "", isFilled: true },
    { name: "code", type: "text", about: "", isFilled: true },
    { name: "seconds", type: "integer", about: "" },
    { name: "text", type: "text", about: "" },
  ],
  key: ["provider", "code"],
};
const NASTY = ['a "b", c', "two\nlines", "\r", "=1+1", "💳 é", "'; DROP TABLE codes; --", "  "];
const rowsOf = (provider: string, count: number) =>
  Array.from(
    { length: count },
    (_, at): Row => [
      provider,
      String(at).padStart(4, "0"),
      at % 3 === 0 ? null : at,
      at % 2 === 0 ? null : (NASTY[at % 7] ?? ""),
    ],
  );
const written = (writer: TableWriter, ...parts: (readonly Row[])[]) =>
  Buffer.concat([...parts.map((rows) => writer.add(rows)), writer.end()]);
const objectsOf = (bytes: Buffer) =>
  bytes
    .toString("utf8")
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const parquetRows = (bytes: Buffer) =>
  parquetReadObjects({
    file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  });
const columns = SHAPE.columns.map(({ name }) => name);
const shown = (row: Row) => asText(Object.fromEntries(row.map((cell, at) => [columns[at], cell])));

describe("files of a table", () => {
  it("hold whatever a text holds, of one provider and of several", async () => {
    for (const parts of [[rowsOf("acme", 50)], [rowsOf("acme", 5), [], rowsOf("acme-pay", 700), rowsOf("other", 2)]]) {
      const expected = parts.flat().map(shown);
      expect(csvLines(written(csvWriter(SHAPE), ...parts).toString("utf8"))).toEqual(expected);
      expect(objectsOf(written(ndjsonWriter(SHAPE), ...parts)).map(asText)).toEqual(expected);
      expect((await parquetRows(written(parquetWriter(SHAPE), ...parts))).map(asText)).toEqual(expected);
    }
  });

  it("are there without rows, too", async () => {
    const head = `${columns.join(",")}\n`;
    expect(written(csvWriter(SHAPE)).toString("utf8")).toBe(head);
    expect(written(csvWriter(SHAPE), []).toString("utf8")).toBe(head);
    expect(written(ndjsonWriter(SHAPE), [])).toHaveLength(0);
    expect(await parquetRows(written(parquetWriter(SHAPE), []))).toEqual([]);
  });

  it("have the same bytes every time", () => {
    for (const count of [0, 1, 1000])
      for (const writer of [csvWriter, ndjsonWriter, parquetWriter])
        expect(written(writer(SHAPE), rowsOf("a", count))).toEqual(written(writer(SHAPE), rowsOf("a", count)));
  });

  it("list in JSON what differs in one column, without what is repeated", () => {
    const shape = {
      ...SHAPE,
      columns: SHAPE.columns.map((column) =>
        column.name === "text" ? { ...column, isRepeated: true as const } : column,
      ),
      listed: { column: "code", as: "codes" },
    };
    const rows = [
      ["a", "01", 5, "x"],
      ["a", "02", null, "y"],
      ["a", "03", 5, "z"],
    ];
    expect(written(ndjsonWriter(shape), rows).toString("utf8")).toBe(
      '{"provider":"a","seconds":5,"codes":["01","03"]}\n{"provider":"a","codes":["02"]}\n',
    );
  });
});

const packages = await emptyFolder();
const folder = join(packages, "acme-pay-codes");
beforeAll(async () => {
  await generate({ catalog: await acmeCatalog(), out: packages, providers: [], check: false });
  await buildPackage(folder);
}, 120_000);

describe("a package that is built", () => {
  it("has tables, which are made again where what they follow from has changed", async () => {
    expect(await isBuilt(folder)).toBe(true);
    const before = await tree(join(folder, "data"));
    expect([...before.keys()].sort()).toContain("codes.parquet");
    const text = readFileSync(join(folder, "codes.json"), "utf8");
    await rm(join(folder, "data", "codes.csv"));
    expect(await isBuilt(folder)).toBe(false);
    await writeFile(join(folder, "codes.json"), text.replaceAll('"documented": null', '"documented": "Changed"'));
    await buildPackage(folder, true);
    expect(csv(folder, "codes").some(({ documented }) => documented === "Changed")).toBe(true);
    await writeFile(join(folder, "codes.json"), text);
    expect(await isBuilt(folder)).toBe(false);
    await buildPackage(folder, true);
    expect(await tree(join(folder, "data"))).toEqual(before);
  }, 120_000);

  it("tells who changed its data by hand, and keeps what was built before", async () => {
    const text = readFileSync(join(folder, "codes.json"), "utf8");
    const before = await tree(join(folder, "data"));
    await appendFile(join(folder, "codes.json"), "}");
    await expect(buildPackage(folder, true)).rejects.toThrow("codes.json");
    expect(await tree(join(folder, "data"))).toEqual(before);
    expect(await isBuilt(folder)).toBe(false);
    await writeFile(join(folder, "codes.json"), text);
    expect(await isBuilt(folder)).toBe(true);
  }, 120_000);

  it("is built again when what makes it changes, by the command and by turbo", async () => {
    const { tasks } = JSON.parse(readFileSync(join(ROOT, "turbo.json"), "utf8")) as {
      tasks: { build: { inputs: string[] } };
    };
    const inputs = tasks.build.inputs.filter((path) => path.startsWith("$TURBO_ROOT$/generator/src/"));
    const watched = inputs.map((path) => path.slice("$TURBO_ROOT$/generator/src/".length).replace(/\*\*$/, ""));
    expect(watched.sort()).toEqual([...MAKERS].sort());
    const files = await makerFiles();
    const makers = files.map((path) => [path, readFileSync(join(ROOT, "generator", "src", path), "utf8")] as const);
    const used = makers
      .filter(([path]) => path.includes("tables/") || path.includes("vectors/"))
      .flatMap(([path, text]) =>
        [...text.matchAll(/^import (?!type)[^;]* from "(\.[^"]+)";/gm)].map(([, to = ""]) =>
          join(path, "..", to).replaceAll("\\", "/"),
        ),
      );
    // What reads files and tells of mistakes makes no difference to what is made.
    const plain = /^(?:command-error|files\/read|package\/manifest)\.ts$/;
    expect(used.filter((path) => !plain.test(path) && !files.includes(path))).toEqual([]);
  });
});

describe("the tables of a provider", () => {
  const lines = (name: string) => csv(folder, name);
  const code = (space: string, own: string) => lines("codes").find((row) => row.space === space && row.code === own);
  const variants = () => lines("code_variants");
  it("merge what networks mean into one row, with the networks apart", () => {
    expect(code("card", "70")?.name).toBeUndefined();
    expect(code("card", "70")).toMatchObject({
      variants: "3",
      outcome: "failed",
      retry: "with_authentication",
    });
    const networks = variants()
      .filter((row) => row.space === "card" && row.code === "70")
      .map(({ network }) => network);
    expect(networks.sort()).toEqual(["MASTERCARD", "VISA", undefined].sort());
  });

  it("merge what the kinds of a mixed service mean, with the kinds apart", () => {
    expect(code("pay", "2001800")).toMatchObject({ scope: "request", outcome: "success" });
    const kinds = variants()
      .filter((row) => row.code === "2001800")
      .map(({ kind, scope }) => [kind, scope]);
    expect(kinds).toContainEqual(["move", "transaction"]);
  });

  it("have what a code meant before only among the variants", () => {
    expect(code("card", "57")).toMatchObject({ name: "ISSUER_UNREACHABLE", outcome: "unknown" });
    expect(code("card", "96")).toBeUndefined();
    const before = variants().filter(({ valid_until }) => valid_until !== undefined);
    expect(before.find((row) => row.code === "57")).toMatchObject({
      ...{ name: "CARD_EXPIRED", valid_from: "2018", valid_until: "2020-06-30", outcome: "failed" },
    });
    expect(before.find((row) => row.code === "4041117")).toMatchObject({ kind: "move", valid_until: "2021-02" });
  });

  it("say which other fields an entry depends on", () => {
    const captured = variants().filter((row) => row.code === "captured" && row.conditions !== undefined);
    expect(captured.map(({ conditions }) => JSON.parse(String(conditions)).with[0].values)).toContainEqual([
      "challenge",
    ]);
  });

  it("have full codes with the services that are listed, and neither patterns nor other services", () => {
    expect(code("pay", "5041100")).toMatchObject({
      pattern: "504XX00",
      service: "11",
      service_name: "TRANSFER",
      http: "504",
    });
    expect(code("pay", "504XX00")).toBeUndefined();
    expect(code("pay", "5049900")).toBeUndefined();
  });
});
