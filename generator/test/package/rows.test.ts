import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseRows } from "../../src/catalog/rows.ts";
import { CATALOG } from "../../src/places.ts";
import { data, earlier } from "./subject.ts";

const rows = data.docs.flatMap(({ id }) =>
  parseRows(id, readFileSync(join(CATALOG, data.provider, "docs", `${id}.rows.tsv`), "utf8")).filter(
    ({ kind }) => kind === "code",
  ),
);

describe("documented rows", () => {
  it("are those that entries stand on", () => {
    const lines = [...data.entries, ...earlier]
      .filter((entry) => entry.undocumentedSince === undefined)
      .flatMap(({ sources }) => sources.flatMap((source) => ("doc" in source ? [`${source.doc}:${source.line}`] : [])));
    // Where every entry has addresses of its own, no page is followed.
    expect(rows.length > 0).toBe(data.docs.length > 0);
    expect(new Set(rows.map(({ doc, line }) => `${doc}:${line}`))).toEqual(new Set(lines));
  });

  it.each(rows.map((row) => [`${row.doc}:${row.line} ${row.code}`, row] as const))(
    "%s is in codes.json as printed",
    (_title, row) => {
      // A code that left the page keeps the line on which it stood.
      const documented = [...data.entries, ...earlier].filter((entry) => entry.undocumentedSince === undefined);
      const owners = documented.filter((entry) =>
        entry.sources.some((source) => "doc" in source && source.doc === row.doc && source.line === row.line),
      );
      expect(owners.length).toBe(1);
      expect(owners[0]).toMatchObject({ code: row.code, documented: row.documented === "" ? null : row.documented });
      if (row.message !== "") expect(owners[0]?.messages).toContain(row.message);
    },
  );
});

// The pages belong to the providers and are not part of this repository.
const pages = process.env.PROVIDER_DOCS;
const saved = pages ? readdirSync(pages) : [];
const files = data.docs.flatMap(({ id }) => {
  const file = saved.find((name) => name.startsWith(`${data.provider}-${id}.`));
  return file === undefined ? [] : [{ id, file }];
});

describe.skipIf(files.length === 0)("the pages at hand", () => {
  it("hold every row on its line", () => {
    for (const { id, file } of files) {
      const lines = readFileSync(join(pages ?? "", file), "utf8").split(/\r?\n/);
      for (const row of rows.filter(({ doc }) => doc === id)) {
        // A row is one line, or a few with one value each; a composite code stands in two of them.
        const printed = lines.slice(row.line - 1, row.line + 3);
        expect(printed[0]?.includes(row.code) || row.code.startsWith(printed[0] ?? "?")).toBe(true);
        expect(printed.join("")).toContain(row.code);
        expect(printed.join("\n")).toContain(row.message);
      }
    }
  });
});
