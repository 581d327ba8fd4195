import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadModels } from "../src/generate/index.ts";
import { withTable } from "../src/generate/readme-table.ts";
import { codes } from "./command.ts";
import { follow, KLIKOO_PAGE } from "./pages/followed.ts";
import { force } from "./rules/small-catalog.ts";
import { catalogOf } from "./shown-rules.ts";

const EMPTY =
  "# Codes\n\n<!-- packages, written by `npm run codes -- generate` -->\n<!-- end of packages -->\n\nMore.\n";
const ROW = "| [`@tiny/tiny-codes`](packages/tiny-codes) | pay, card | 6 | 4 of 4 |";

describe("the table of packages in the README", () => {
  it("is written and checked with the packages, and nothing around it", async () => {
    const catalog = await catalogOf();
    const root = dirname(catalog);
    const where = ["--catalog", catalog, "--out", join(root, "packages")];
    await writeFile(join(root, "README.md"), EMPTY);
    expect(await codes(["generate", ...where])).toMatchObject({ status: 0, err: "" });
    const readme = await readFile(join(root, "README.md"), "utf8");
    expect(readme).toContain(`\n${ROW}\n`);
    expect(readme.replace(/(-->\n)[\s\S]*(<!-- end)/, "$1$2")).toBe(EMPTY);
    expect((await codes(["generate", "--check", ...where])).status).toBe(0);
    await writeFile(join(root, "README.md"), readme.replace("4 of 4", "3 of 4"));
    const { status, out } = await codes(["generate", "--check", ...where]);
    expect(status).toBe(1);
    expect(out).toMatch(/changed +\.\.\/\.\.\/README\.md/);
    await codes(["generate", ...where]);
    expect(await readFile(join(root, "README.md"), "utf8")).toBe(readme);
  });

  it("is written when following a page generates a package", async () => {
    const { catalog, rows, update } = await follow(KLIKOO_PAGE, "others");
    const readme = join(dirname(catalog), "README.md");
    await writeFile(readme, EMPTY);
    rows.splice(1, 0, ...rows.splice(0, 1));
    const { generated } = await update();
    expect(generated.map(({ provider }) => provider)).toEqual(["klikoo", "payment"]);
    const models = await loadModels(catalog, ["klikoo"]);
    expect(await readFile(readme, "utf8")).toBe(withTable(EMPTY, ["klikoo"], models));
    expect(withTable(EMPTY, ["klikoo"], models)).not.toBe(EMPTY);
  });

  it("keeps the rows of packages that are not made now, and drops those of providers that are gone", async () => {
    const [tiny] = await loadModels(await catalogOf(), []);
    const [more] = await loadModels(
      await catalogOf({ catalog: ({ pay }) => force(pay, { entries: pay.entries.slice(0, 3) }) }),
      [],
    );
    if (!tiny || !more) throw new Error("no model");
    const both = withTable(EMPTY, ["tiny", "acme"], [tiny, { ...tiny, id: "acme", packageName: "@tiny/acme-codes" }]);
    expect(both.match(/^\| \[.*$/gm)).toEqual([ROW.replaceAll("tiny-codes", "acme-codes"), ROW]);
    const again = withTable(both, ["tiny", "acme"], [more]);
    expect(again.match(/^\| \[.*$/gm)).toEqual([
      ROW.replaceAll("tiny-codes", "acme-codes"),
      ROW.replace("| 6 |", "| 4 |"),
    ]);
    expect(withTable(again, ["tiny"], [tiny]).match(/^\| \[.*$/gm)).toEqual([ROW]);
  });

  it("is left out of a README that has no place for it", async () => {
    const models = await loadModels(await catalogOf(), []);
    for (const text of ["", "# Codes\n", EMPTY.replace("<!-- end of packages -->\n", "")])
      expect(withTable(text, ["tiny"], models)).toBe(text);
  });
});
