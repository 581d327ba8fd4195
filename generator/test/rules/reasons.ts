import type { REASONS } from "../../src/catalog/rules/reasons.ts";
import type { ExamplesOf } from "./example.ts";
import { caseOf, DECLINED, entryOf, force, TEXT } from "./small-catalog.ts";

const URLS = ["https://pay.example/more"];

export const EXAMPLES: ExamplesOf<typeof REASONS> = {
  "outcome-fits-reason": [
    {
      what: "a failure because of a timeout",
      catalog: ({ card }) => force(entryOf(card, "05"), { reason: "timeout" }),
    },
    {
      what: "a success that was declined",
      catalog: (catalog) => force(caseOf(catalog, "SUCCESSFUL"), { reason: "declined" }),
    },
  ],
  "part-fits-reason": [
    {
      what: "a partial refund with the reason of a whole one",
      catalog: ({ card }) =>
        void card.entries.push({
          ...{ code: "80", name: "PART", scope: "transaction", outcome: "reversed", retry: "never" },
          ...{ reason: "refunded", part: "true", text: TEXT, urls: URLS },
        }),
    },
    {
      what: "a refund of everything with the reason of a partial one",
      catalog: ({ card }) =>
        void card.entries.push({
          ...{ code: "80", name: "WHOLE", scope: "transaction", outcome: "reversed", retry: "never" },
          ...{ reason: "partially_refunded", text: TEXT, urls: URLS },
        }),
    },
  ],
  "never-again": [
    {
      what: "a card that Visa never wants to see again, and that may be tried again",
      catalog: ({ card }) =>
        void card.entries.push({ code: "04", name: "PICK_UP", ...DECLINED, text: TEXT, urls: URLS }),
    },
  ],
};
