import type { SOURCES } from "../../src/catalog/rules/sources.ts";
import type { ExamplesOf } from "./example.ts";
import { caseOf, entryOf, force } from "./small-catalog.ts";

export const EXAMPLES: ExamplesOf<typeof SOURCES> = {
  "no-source": [
    {
      what: "an entry without a source",
      catalog: ({ pay }) => force(entryOf(pay, "4040103"), { urls: undefined }),
    },
  ],
  "unknown-page": [
    {
      what: "a page that does not exist",
      catalog: ({ pay }) => force(entryOf(pay, "4040103"), { sources: { page: ["7"] } }),
    },
  ],
  "page-host": [
    {
      what: "a page on a host that may not be asked",
      catalog: ({ provider }) => force(provider, { hosts: ["x.example"] }),
    },
  ],
  "row-without-entry": [
    {
      what: "a row that no entry has",
      catalog: ({ rows }) => {
        const [row] = rows;
        if (row) rows.push({ ...row, line: 9 });
      },
    },
    {
      what: "a row that two entries have",
      catalog: ({ pay }) => force(entryOf(pay, "4040103"), { sources: { codes: ["4"] } }),
    },
  ],
  "row-differs": [
    {
      what: "a message that is not as printed",
      catalog: (catalog) => force(caseOf(catalog, "SUCCESSFUL"), { messages: ["Sucessful"] }),
    },
    {
      what: "a label that is not as printed",
      catalog: ({ card }) => force(entryOf(card, "05"), { documented: undefined }),
    },
  ],
  "no-such-row": [
    {
      what: "a line on which no row starts",
      catalog: ({ card }) => force(entryOf(card, "05"), { sources: { codes: ["6", "7"] } }),
    },
  ],
};
