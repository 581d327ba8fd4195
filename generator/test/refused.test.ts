import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { END } from "../src/catalog/file-end.ts";
import { CatalogError, type Problem } from "../src/catalog/problem.ts";
import { MAX_FILE_BYTES } from "../src/catalog/source-file.ts";
import { generate } from "../src/generate/index.ts";
import { CATALOG } from "../src/places.ts";
import { emptyFolder } from "./catalog-copy.ts";

const FIXTURE = fileURLToPath(new URL("fixtures/refused/", import.meta.url));

/** A file of the provider `tiny`, refused at `line rule`; `codes/x` stands in for `tiny/codes.yaml`. */
type Case = readonly [fixture: string, place: string];

const REFUSED: readonly Case[] = [
  // Names and keys that objects have of their own, or that would become code.
  ["codes/name-proto", "4 format"],
  ["codes/name-proto-upper", "4 format"],
  ["codes/code-proto", "3 format"],
  ["codes/space-proto", "1 format"],
  ["codes/key-proto", "6 unsafe-key"],
  ["codes/key-proto-escaped", "6 unsafe-key"],
  ["codes/key-constructor", "5 unsafe-key"],
  ["codes/key-prototype", "2 unsafe-key"],
  ["codes/key-own-of-objects", "2 vocabulary"],
  ["codes/key-unknown", "2 unknown-field"],
  ["codes/key-is-a-map", "3 unknown-field"],
  ["provider/example-proto", "24 unsafe-key"],
  ["provider/identifier", "3 format"],
  // Paths.
  ["provider/id-up", "1 format"],
  ["provider/id-below", "1 format"],
  ["provider/id-absolute", "1 format"],
  ["provider/id-backslash", "1 format"],
  ["provider/id-percent", "1 format"],
  ["provider/id-dot", "1 format"],
  ["provider/id-of-another", "1 provider-id"],
  ["provider/doc-path", "6 format"],
  ["provider/space-path", "12 format"],
  ["provider/base-path", "16 format"],
  ["provider/url-script", "8 format"],
  // Characters that nobody sees or that change how text is read.
  ["codes/text-control-nul", "11 unsafe-text"],
  ["codes/text-control-tab", "11 unsafe-text"],
  ["codes/text-control-bell", "11 unsafe-text"],
  ["codes/text-control-escape", "11 unsafe-text"],
  ["codes/text-control-delete", "11 unsafe-text"],
  ["codes/text-control-c1", "11 unsafe-text"],
  ["codes/text-control-next-line", "11 unsafe-text"],
  ["codes/text-line-feed", "11 unsafe-text"],
  ["codes/text-bidi-override", "11 unsafe-text"],
  ["codes/text-bidi-isolate", "11 unsafe-text"],
  ["codes/text-bidi-mark", "11 unsafe-text"],
  ["codes/text-bidi-arabic-mark", "11 unsafe-text"],
  ["codes/text-line-separator", "11 unsafe-text"],
  ["codes/text-paragraph-separator", "11 unsafe-text"],
  ["codes/text-zero-width-space", "11 unsafe-text"],
  ["codes/text-zero-width-joiner", "11 unsafe-text"],
  ["codes/text-word-joiner", "11 unsafe-text"],
  ["codes/text-byte-order-mark", "11 unsafe-text"],
  ["codes/text-soft-hyphen", "11 unsafe-text"],
  ["codes/text-tag-character", "11 unsafe-text"],
  ["codes/text-private-use", "11 unsafe-text"],
  ["codes/text-private-use-plane", "11 unsafe-text"],
  ["codes/text-noncharacter", "11 unsafe-text"],
  ["codes/text-replacement", "11 unsafe-text"],
  ["codes/text-surrogate-high", "11 unsafe-text"],
  ["codes/text-surrogate-low", "11 unsafe-text"],
  ["codes/text-not-nfc", "11 unsafe-text"],
  ["codes/text-not-nfc-symbol", "11 unsafe-text"],
  ["codes/text-in-key", "11 unsafe-text"],
  ["codes/text-too-long", "11 unsafe-text"],
  ["provider/text-in-name", "2 unsafe-text"],
  ["provider/text-in-url", "8 unsafe-text"],
  // What YAML can do and the catalog does not need.
  ["codes/duplicate-key", "7 duplicate-key"],
  ["codes/duplicate-key-escaped", "7 duplicate-key"],
  ["codes/duplicate-key-flow", "11 duplicate-key"],
  ["codes/anchor", "6 yaml-anchor"],
  ["codes/anchor-list", "5 yaml-anchor"],
  ["codes/anchor-and-alias", "7 yaml-anchor, 8 yaml-alias"],
  ["codes/alias-of-nothing", "12 yaml-alias"],
  ["codes/alias-bomb", "1 yaml-anchor, 2 yaml-anchor, 2 yaml-alias, 2 yaml-alias, 3 yaml-alias"],
  ["codes/tag-integer", "3 yaml-tag"],
  ["codes/tag-own", "3 yaml-tag"],
  ["codes/tag-verbatim", "3 yaml-tag"],
  ["codes/tag-alone", "3 yaml-tag"],
  ["codes/tag-list", "5 yaml-tag"],
  ["codes/merge-key", "6 yaml-merge-key"],
  ["codes/merge-key-quoted", "6 yaml-merge-key"],
  ["codes/two-documents", "13 yaml"],
  ["codes/not-closed", "14 yaml"],
  ["codes/depth-of-lists", "11 depth"],
  ["codes/depth-of-maps", "17 depth"],
  // Other data than a file of the catalog holds.
  ["codes/empty", "1 file-end"],
  ["codes/comment-only", "1 shape"],
  ["codes/list", "1 shape"],
  ["codes/text", "1 shape"],
  ["codes/list-for-map", "11 shape"],
  ["codes/map-for-text", "4 shape"],
  ["codes/map-for-list", "5 shape"],
  ["provider/empty", "1 file-end"],
  ["provider/comment-only", "1 shape"],
  ["provider/list", "1 shape"],
  ["provider/text", "1 shape"],
  // Other bytes than UTF-8; a surrogate has no bytes of its own in it.
  ["codes/bytes-latin1", "1 file"],
  ["codes/bytes-utf16", "1 file"],
  ["codes/bytes-surrogate", "1 file"],
  ["codes/bytes-overlong", "1 file"],
  ["provider/field-proto", "19 format"],
  ["provider/field-constructor", "19 format"],
  ["provider/message-proto", "22 format"],
  ["provider/when-proto", "22 format"],
  ["provider/redirect-proto", "22 format"],
  ["codes/with-proto", "7 format"],
  ["codes/anchor-map", "11 yaml-anchor"],
  ["codes/alias-of-map", "11 yaml-anchor, 12 yaml-alias"],
  ["codes/tag-map", "11 yaml-tag"],
  ["codes/tag-string", "3 yaml-tag"],
  ["codes/directive-version", "1 yaml"],
  ["codes/directive-tag", "1 yaml"],
];

interface Outcome {
  readonly problems: readonly Problem[];
  /** What stands under the folder of the packages. */
  readonly written: readonly string[];
}

/** A catalog with the provider `tiny`, one of its files replaced, and beside it one that is in order. */
async function catalogWith(folder: string, file?: string, content?: string | Buffer): Promise<string> {
  const catalog = join(folder, "catalog");
  await cp(join(FIXTURE, "catalog"), catalog, { recursive: true });
  for (const name of ["project.yaml", "taxonomy.yaml", "reasons.yaml"])
    await cp(join(CATALOG, name), join(catalog, name));
  await mkdir(join(catalog, "fine"));
  await cp(join(catalog, "tiny", "codes.yaml"), join(catalog, "fine", "codes.yaml"));
  const provider = await readFile(join(catalog, "tiny", "provider.yaml"), "utf8");
  await writeFile(
    join(catalog, "fine", "provider.yaml"),
    provider.replace("id: tiny\n", "id: fine\n").replace("identifier: Tiny\n", "identifier: Fine\n"),
  );
  if (file !== undefined && content !== undefined) await writeFile(join(catalog, "tiny", file), content);
  return catalog;
}

async function problemsOf(work: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof CatalogError) return error.problems;
    throw error;
  }
}

/** Generates both providers of such a catalog. */
async function generated(file?: string, content?: string | Buffer): Promise<Outcome> {
  const folder = await emptyFolder();
  const catalog = await catalogWith(folder, file, content);
  const out = join(folder, "packages");
  const problems = await problemsOf(generate({ catalog, out, providers: [], check: false }));
  return { problems, written: await readdir(out).catch(() => []) };
}

const fixtureText = (fixture: string) => readFile(join(FIXTURE, `${fixture}.yaml`), "utf8");
const fileOf = (fixture: string) => `${fixture.slice(0, fixture.indexOf("/"))}.yaml`;
const placesOf = (problems: readonly Problem[]) => problems.map(({ line, rule }) => `${line} ${rule}`).join(", ");

async function expectRefused(file: string, content: string | Buffer, place: string): Promise<void> {
  const { problems, written } = await generated(file, content);
  expect(placesOf(problems)).toBe(place);
  for (const problem of problems) {
    expect(problem.file).toBe(`catalog/tiny/${file}`);
    expect(problem.column).toBeGreaterThan(0);
    expect(problem.mend).not.toBe("");
  }
  expect(written).toEqual([]);
}

/** The characters themselves instead of their escapes, as an editor would save them. */
const unescaped = (text: string) =>
  text.replace(/\\u([0-9a-f]{4})|\\U([0-9a-f]{8})/g, (_all, four: string | undefined, eight: string | undefined) =>
    String.fromCodePoint(Number.parseInt(four ?? eight ?? "", 16)),
  );

describe("what must never get into a package", () => {
  it("stands in a catalog that is generated without it", async () => {
    expect(await generated()).toEqual({ problems: [], written: ["fine-codes", "payment-codes", "tiny-codes"] });
  });

  it.each(REFUSED)("%s is refused at %s, and nothing is written", async (fixture, place) => {
    await expectRefused(fileOf(fixture), await readFile(join(FIXTURE, `${fixture}.yaml`)), place);
  });

  it.each(REFUSED.filter(([fixture]) => /\/text-(?!line-feed|too-long)./.test(fixture)))(
    "%s is refused at %s without escapes too",
    async (fixture, place) => {
      const text = await fixtureText(fixture);
      expect(unescaped(text)).not.toBe(text);
      await expectRefused(fileOf(fixture), unescaped(text), place);
    },
  );

  it.each([
    ["in ASCII", "x"],
    ["by its bytes, not its characters", "é"],
  ])("a file that is too large is refused, counted %s", async (_what, character) => {
    const comment = (bytes: number) => `# ${character.repeat(Math.ceil(bytes / Buffer.byteLength(character)))}\n`;
    const text = await readFile(join(FIXTURE, "catalog", "tiny", "codes.yaml"), "utf8");
    await expectRefused("codes.yaml", comment(MAX_FILE_BYTES) + text, "1 file-size");
    expect((await generated("codes.yaml", comment(MAX_FILE_BYTES / 2) + text)).problems).toEqual([]);
  });

  it("nesting that exhausts a parser is refused, and ends no program", async () => {
    for (const text of ["[".repeat(50_000), "- ".repeat(20_000), "{a: ".repeat(20_000)]) {
      const { problems, written } = await generated("codes.yaml", `${text}\n${END}\n`);
      expect(placesOf(problems)).toMatch(/^1 depth/);
      expect(written).toEqual([]);
    }
  });

  // Loaded only: what these files make the emitters do would reach the other tests.
  it("is refused as a name, wherever the name stands", async () => {
    const { problems, written } = await generated("codes.yaml", await fixtureText("codes/name-constructor"));
    expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      "catalog/tiny/codes.yaml:4 name",
      "catalog/tiny/provider.yaml:26 example",
    ]);
    expect(written).toEqual([]);
  });

  it("is all in the tables", async () => {
    const listed = [...REFUSED.map(([fixture]) => fixture), "codes/name-constructor"];
    const folders = ["codes", "provider"];
    const present = await Promise.all(
      folders.map(async (folder) =>
        (await readdir(join(FIXTURE, folder))).map((name) => `${folder}/${name.replace(/\.yaml$/, "")}`),
      ),
    );
    expect(listed.sort()).toEqual(present.flat().sort());
  });
});
