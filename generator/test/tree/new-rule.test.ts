import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { filesOf, REFUSED, smallCatalog, TEXT, TINY, writeCatalog } from "../rules/small-catalog.ts";
import { catalogOf } from "../shown-rules.ts";
import { copyRepository, type RepositoryCopy } from "./repository-copy.ts";

/** A rule that no name starts with BRAND_NEW, which a draft may leave open and `docs check` shows. */
const RULE = `  {
    id: "not-new",
    says: "No name starts with BRAND_NEW.",
    open: "draft",
    shownBy: ["docs check"],
    check: (model) =>
      model.spaces.flatMap(({ entries }) =>
        entries
          .filter(({ name }) => name.startsWith("BRAND_NEW"))
          .map(({ name, origin: { file, path } }) =>
            findingAt(file, [...path, "name"], { found: name, expected: "another name", mend: "choose one" }),
          ),
      ),
  },
`;

const END_OF_LIST = "] as const satisfies readonly Rule[];\n";

describe("a rule that is added at one place", () => {
  let copy: RepositoryCopy;
  let catalog: string;
  beforeAll(async () => {
    copy = await copyRepository();
    const path = join(copy.root, "generator/src/catalog/rules/review.ts");
    const parts = (await readFile(path, "utf8")).split(END_OF_LIST);
    expect(parts).toHaveLength(2);
    await writeFile(path, parts.join(RULE + END_OF_LIST));
    const data = smallCatalog();
    data.card.entries.push({
      ...{ code: "90", name: "BRAND_NEWER", ...REFUSED },
      ...{ text: TEXT, urls: ["https://pay.example/more"] },
    });
    catalog = await writeCatalog(filesOf(data));
  });

  it("is a rule id that the compiler knows, and asks for an example of", async () => {
    const use = join(copy.root, "generator/test/use-of-it.ts");
    const text = (id: string) =>
      `import { mayStayOpen } from "../src/catalog/rules/index.ts";\nexport const open = mayStayOpen("${id}", "draft");\n`;
    await writeFile(use, text("not-new"));
    const known = await copy.compile();
    expect(known.status).not.toBe(0);
    expect(known.output).toMatch(/test\/rules\/review\.ts\(\d+,\d+\): error TS2741: .*"not-new"/);
    expect(known.output).not.toContain("use-of-it.ts");
    await writeFile(use, text("not-knew"));
    expect((await copy.compile()).output).toMatch(/use-of-it\.ts\(2,\d+\): error TS2345/);
  });

  it("refuses a catalog, and shows in the commands that it names", async () => {
    const where = ["--catalog", catalog, "--out", join(catalog, "../packages")];
    const line = /^catalog\/tiny\/card\.yaml:\d+:\d+ not-new: found BRAND_NEWER, expected another name; choose one$/m;
    for (const check of [[], ["--check"]]) {
      const refused = await copy.codes("generate", ...where, ...check);
      expect(refused.status).toBe(1);
      expect(refused.output).toMatch(line);
    }
    const checked = await copy.codes("docs", "check", TINY, "--catalog", catalog);
    expect(checked.output).toMatch(/^\S*catalog\/tiny\/card\.yaml:\d+:\d+ not-new: /m);
  });

  it("may stay open in a draft", async () => {
    const whole = await catalogOf();
    const draft = ["new", "code", TINY, "card", "91", "--name", "BRAND_NEWEST", "--url", "https://pay.example/more"];
    const written = await copy.codes(...draft, "--message", "Newest", "--catalog", whole);
    expect(written, written.output).toMatchObject({ status: 0 });
    expect(written.output).toMatch(/To be resolved before anything is generated:[\s\S]*not-new: found BRAND_NEWEST/);
  });

  it("has to have an example: the tests of the rules fail until there is one, and then show it", async () => {
    const without = await copy.testGenerator("test/rules.test.ts");
    expect(without.status).not.toBe(0);
    expect(without.output).toMatch(/FAIL .*are each broken by an example beside their own file/);
    const path = join(copy.root, "generator/test/rules/review.ts");
    const text = await readFile(path, "utf8");
    const example = `  "not-new": [{ what: "a new name", catalog: ({ pay }) => force(entryOf(pay, "4040103"), { name: "BRAND_NEW" }) }],\n};`;
    await writeFile(path, text.replace(/\n\};/, `\n${example}`));
    const shown = await copy.testGenerator("test/rules.test.ts");
    expect(shown, shown.output).toMatchObject({ status: 0 });
    expect((await copy.compile()).output).not.toContain("TS2741");
  });
});
