import type { REVIEW } from "../../src/catalog/rules/review.ts";
import type { ExamplesOf } from "./example.ts";
import { entryOf, force } from "./small-catalog.ts";

export const EXAMPLES: ExamplesOf<typeof REVIEW> = {
  "review-needed": [{ what: "a draft", catalog: ({ card }) => force(entryOf(card, "05"), { review: "needed" }) }],
};
