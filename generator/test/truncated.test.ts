import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { END, endOffset, findCutOff } from "../src/catalog/file-end.ts";
import { listProviders, loadModel } from "../src/catalog/index.ts";
import { CatalogError } from "../src/catalog/problem.ts";
import { filesOnDisk, readCatalogFile } from "../src/catalog/read-file.ts";
import { readGrammar } from "../src/pages/read/grammar-file.ts";
import { readWatched } from "../src/pages/watch/watched-file.ts";
import { acmeCatalog } from "./acme-catalog.ts";
import { catalogWith, emptyFolder } from "./catalog-copy.ts";

interface Place {
  readonly catalog: string;
  /** Files of the catalog by path, with their bytes. */
  readonly files: ReadonlyMap<string, Buffer>;
}

async function placeAt(catalog: string): Promise<Place> {
  const paths = (await readdir(catalog, { recursive: true })).filter((path) => /\.(?:yaml|tsv)$/.test(path)).sort();
  return {
    catalog,
    files: new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(catalog, path))] as const))),
  };
}

/** Offsets at which a file can be cut between two lines, the start among them. */
function lineStarts(bytes: Buffer): number[] {
  return [0, ...[...bytes.entries()].flatMap(([index, byte]) => (byte === 10 ? [index + 1] : []))].filter(
    (offset) => offset < bytes.length,
  );
}

const WATCHED = /^([^/]+)\/docs\/watched\./;
const GRAMMAR = /^([^/]+)\/docs\/([^/]+)\.yaml$/;

/** Loads whatever reads the file: the provider that it belongs to or, for what several may share, all of them in turn. */
async function load(catalog: string, path: string): Promise<unknown> {
  const [, watching] = WATCHED.exec(path) ?? [];
  if (watching !== undefined) return readWatched(catalog, watching);
  const [, owner, page] = GRAMMAR.exec(path) ?? [];
  if (owner !== undefined && page !== undefined) return readGrammar(catalog, owner, page);
  const providers = await listProviders(catalog);
  const folder = path.slice(0, path.indexOf("/"));
  const models = [];
  for (const id of providers.includes(folder) ? [folder] : providers) models.push(await loadModel(catalog, id));
  return models;
}

/** What becomes of a file that is cut at an offset: the problems, or nothing where it was loaded. */
async function cut({ catalog, files }: Place, path: string, offset: number): Promise<readonly string[]> {
  const bytes = files.get(path) as Buffer;
  await writeFile(join(catalog, path), bytes.subarray(0, offset));
  try {
    await load(catalog, path);
    return [];
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return error.problems.map(({ file, rule }) => `${file} ${rule}`);
  } finally {
    await writeFile(join(catalog, path), bytes);
  }
}

/** The rule that a file breaks that ends before an offset. */
function endOf(path: string, bytes: Buffer, offset: number): string | undefined {
  return findCutOff(path, bytes.toString("utf8", 0, offset), "restore it")?.rule;
}

/** Some numbers below a bound, the same on every run. */
const sampled = (bound: number, count: number, seed: number) => fc.sample(fc.nat(bound - 1), { numRuns: count, seed });

describe("a catalog file that was cut off", () => {
  let acme: Place;
  let real: Place;
  beforeAll(async () => {
    [acme, real] = await Promise.all([placeAt(await acmeCatalog()), placeAt(await catalogWith())]);
  });

  it("is noticed at every line of the small catalog, and at some of them when a provider is loaded", async () => {
    for (const [path, bytes] of acme.files) {
      await expect(load(acme.catalog, path)).resolves.toBeDefined();
      const starts = lineStarts(bytes);
      for (const offset of starts)
        expect([path, offset, endOf(path, bytes, offset)]).toEqual([path, offset, "file-end"]);
      const lines = sampled(starts.length, 12, 1).map((index) => starts[index] as number);
      for (const offset of [0, ...lines, ...sampled(bytes.length, 8, 2)])
        expect([path, offset, await cut(acme, path, offset)]).toEqual([path, offset, [expect.stringMatching(RULE)]]);
    }
  });

  it("is noticed at some lines and bytes of every file of the real catalog", async () => {
    for (const [path, bytes] of real.files) {
      const starts = lineStarts(bytes);
      const offsets = [
        ...sampled(starts.length, 2, 3).map((index) => starts[index] as number),
        ...sampled(bytes.length, 1, 4),
      ];
      for (const offset of offsets)
        expect([path, offset, await cut(real, path, offset)]).toEqual([path, offset, [expect.stringMatching(RULE)]]);
      // What every command reads the file with says the same of more places.
      for (const index of sampled(starts.length, 50, 5)) {
        const offset = starts[index] as number;
        expect([path, offset, endOf(path, bytes, offset)]).toEqual([path, offset, "file-end"]);
      }
    }
    const kinds = [...real.files.keys()].map((path) => (GRAMMAR.test(path) ? "grammar" : path.replace(/^.*[/.]/, "")));
    expect(new Set(kinds)).toEqual(new Set(["grammar", "yaml", "tsv"]));
  });

  const RULE = /^catalog\/[a-z0-9/.-]+ (?:file-end|file)$/;

  it("is one problem that says how to mend it, whatever else is lost with the end", async () => {
    const { catalog, files } = acme;
    const path = "acme-pay/docs/response-codes.rows.tsv";
    await writeFile(join(catalog, path), "");
    const error = await loadModel(catalog, "acme-pay").catch((thrown: unknown) => thrown);
    expect((error as CatalogError).message).toBe(
      `catalog/${path}:1:1 file-end: found an empty file, expected the last line "# end", which says that nothing is missing; ` +
        "restore the file from version control, or create it from the page: " +
        "npm run codes -- docs read acme-pay response-codes PAGE --write-lock",
    );
    await writeFile(join(catalog, path), files.get(path) as Buffer);
  });
});

describe("the line that ends a file", () => {
  const found = (text: string) => {
    const problem = findCutOff("f.yaml", text, "restore it");
    return problem && `${problem.line} ${problem.found}`;
  };

  it.each([
    ["a: b\n# end\n", undefined],
    ["a: b\r\n# end\r\n", undefined],
    ["a: b\n# end\n\n", undefined],
    ["", "1 an empty file"],
    ["\n\n", "1 an empty file"],
    ["a: b\n", "1 a file that may have lost its end"],
    ["a: b\n  # end\n", "2 a file that may have lost its end"],
    ["a: b\n# ended\n", "2 a file that may have lost its end"],
    ["a: b\n# end", "2 no line break behind it"],
    ["a: b\n# end\nc: d\n", '2 "# end" with more lines behind it'],
    ["a: b\n# end\nc: d\n# end\n", '2 "# end" with more lines behind it'],
  ])("in %j: %s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it("is not there in any shorter text, whatever the text says", () => {
    const line = fc.oneof(fc.constantFrom(END, "# en", "", " # end", "a: b", "\r"), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.nat(), (lines, at) => {
        const text = [...lines, END, ""].join("\n");
        if (found(text) !== undefined) return;
        const shorter = text.slice(0, at % text.length);
        expect(found(shorter)).toBeDefined();
        expect(text.slice(endOffset(text))).toBe(`${END}\n`);
      }),
      { numRuns: 2000 },
    );
  });

  it("is read as a file, with the problem of other bytes", async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, "a.yaml"), Buffer.from([0x61, 0xc3]));
    expect((await readCatalogFile(filesOnDisk(folder), "a.yaml")).problems.map(({ rule }) => rule)).toEqual(["file"]);
    expect(await readCatalogFile(filesOnDisk(folder), "b.yaml")).toEqual({ text: undefined, problems: [] });
  });
});
