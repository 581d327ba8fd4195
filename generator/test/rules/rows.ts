import type { ROWS } from "../../src/catalog/rules/rows.ts";
import type { ExamplesOf } from "./example.ts";
import type { SmallCatalog } from "./small-catalog.ts";

/** A row of the page that is about no code. */
function row(
  { rows }: SmallCatalog,
  printed: Pick<SmallCatalog["rows"][number], "kind" | "space" | "code" | "message" | "documented">,
): void {
  rows.push({ line: 20, section: "More", table: 1, network: "", hash: "", ...printed });
}

export const EXAMPLES: ExamplesOf<typeof ROWS> = {
  "row-without-service": [
    {
      what: "a documented service that is called otherwise",
      catalog: (catalog) =>
        row(catalog, { kind: "service", space: "pay", code: "01", message: "Paid", documented: "" }),
    },
    {
      what: "a documented service that is not there",
      catalog: (catalog) => row(catalog, { kind: "service", space: "pay", code: "07", message: "Pay", documented: "" }),
    },
  ],
  "row-without-field": [
    {
      what: "a documented field of another type",
      catalog: (catalog) =>
        row(catalog, { kind: "field", space: "answer", code: "code", message: "int", documented: "Y" }),
    },
    {
      what: "a documented field that is not there",
      catalog: (catalog) =>
        row(catalog, { kind: "field", space: "answer", code: "more", message: "string", documented: "Y" }),
    },
  ],
};
