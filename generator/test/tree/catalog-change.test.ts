import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { isCollection, parseDocument, visit } from "yaml";
import { END } from "../../src/catalog/file-end.ts";
import { parseRows } from "../../src/catalog/rows.ts";
import { editFiles } from "../catalog-copy.ts";
import { KLIKOO_PAGE, said } from "../pages/followed.ts";
import { copyRepository, type Ended, type RepositoryCopy } from "./repository-copy.ts";

/** Tests of the generator that change copies of their catalog. */
const CHANGING = ["blank-text", "truncated", "scaffold", "pages/page-address", "pages/update-page"].map(
  (name) => `test/${name}.test.ts`,
);
/** The catalog of the tests, in a copy of the repository. */
const FIXTURE = "generator/test/fixtures/catalog";
/** A run of many files may wait for a busy machine. */
const MINUTES = 10 * 60_000;

/** Tests of a package that look at every entry. */
const OF_PACKAGE = ["rows", "codes", "decode", "testing", "cases", "messages", "schema", "consumer"].map(
  (name) => `test/package/${name}.test.ts`,
);

/** A fact that tests ask of the real catalog may be missing in that of the tests. */
const MEND = "if the real catalog has what is missed here, run: node generator/test/renew-fixture-catalog.mjs";

function expectGreen(ended: Ended): void {
  expect(ended.status, `${ended.output.slice(-8_000)}\n${MEND}`).toBe(0);
  expect(ended.output).toMatch(/Tests +\d+ passed/);
}

describe("a catalog that is written otherwise", () => {
  let copy: RepositoryCopy;
  beforeAll(async () => {
    copy = await copyRepository();
    const catalog = join(copy.root, "catalog");
    const paths = (await readdir(catalog, { recursive: true })).filter((path) => path.endsWith(".yaml"));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const text = await readFile(join(catalog, path), "utf8");
      const document = parseDocument(text, { schema: "failsafe" });
      visit(document, (_key, node) => {
        if (isCollection(node)) node.flow = false;
        else if (node !== null && typeof node === "object" && "type" in node) delete node.type;
      });
      const other = document.toString({ indent: 4, lineWidth: 100, defaultStringType: "QUOTE_DOUBLE" });
      expect([path, other === text]).toEqual([path, false]);
      for (const file of [join(catalog, path), join(copy.root, FIXTURE, path)])
        if (existsSync(file)) await writeFile(file, other.endsWith(`${END}\n`) ? other : `${other}${END}\n`);
    }
  });

  it("is the same catalog", async () => {
    expect(await copy.codes("generate", "--check")).toMatchObject({ status: 0 });
    expect(await copy.codes("docs", "check")).toMatchObject({ status: 0 });
  });

  it(
    "turns no test red",
    async () => {
      expectGreen(await copy.testRepository());
      expectGreen(await copy.testGenerator(...CHANGING));
    },
    MINUTES,
  );
});

describe("an update with a new row and one that is gone", () => {
  let copy: RepositoryCopy;
  beforeAll(async () => {
    copy = await copyRepository();
  });

  it("is a change of the catalog, the lock, the package and the README alone", async () => {
    const catalog = join(copy.root, "catalog");
    const lock = join(catalog, "klikoo/docs/response-code.rows.tsv");
    const before = parseRows("response-code", await readFile(lock, "utf8")).filter(({ kind }) => kind === "code");
    const page = join(copy.root, "..", "page.html");
    const rows = await said("klikoo", "response-code", catalog);
    const gone = rows.findIndex(({ code }) => code === "403xx6572");
    expect(gone).toBeGreaterThan(0);
    const [row] = rows.splice(gone, 1);
    if (row) rows.unshift({ ...row, code: "422xx7100", message: "Nomor tidak lengkap" });
    await writeFile(page, KLIKOO_PAGE.page(rows, "html table").text);
    const update = ["docs", "update", "klikoo", "response-code", page, "--write", "--date", "2026-02-03"];
    const updated = await copy.codes(...update);
    expect(updated.status, updated.output).toBe(2);
    // What a person does then: says what the code means, and takes the mark away.
    await editFiles(catalog, [
      ["klikoo/openapi.yaml", ["entries", { code: "422xx7100" }, "name"], "NUMBER_INCOMPLETE"],
      ["klikoo/openapi.yaml", ["entries", { code: "422xx7100" }, "text"], TEXT],
      ["klikoo/openapi.yaml", ["entries", { code: "422xx7100" }, "review"], undefined],
    ]);
    const generated = await copy.codes("generate");
    expect(generated.status, generated.output).toBe(0);
    const after = parseRows("response-code", await readFile(lock, "utf8")).filter(({ kind }) => kind === "code");
    expect(after.map(({ code }) => code).sort()).toEqual(
      [...before.map(({ code }) => code).filter((code) => code !== "403xx6572"), "422xx7100"].sort(),
    );
    expect(await readFile(join(copy.root, "README.md"), "utf8")).toContain(
      `](packages/klikoo-codes) | openapi | ${before.length + 1} | ${after.length} of ${after.length} |`,
    );
    expect((await copy.codes("build", "klikoo")).status).toBe(0);
  });

  it(
    "turns no test of the repository red",
    async () => {
      expectGreen(await copy.testRepository());
    },
    MINUTES,
  );

  it(
    "turns no test of the package red",
    async () => {
      expectGreen(await copy.testPackage("klikoo", ...OF_PACKAGE));
    },
    MINUTES,
  );
});

const TEXT = {
  en: {
    title: "Number incomplete",
    detail: "Digits are missing from the number.",
    action: "Ask for the whole number.",
  },
  id: { title: "Nomor tidak lengkap", detail: "Ada angka nomor yang kurang.", action: "Minta nomor lengkapnya." },
};
