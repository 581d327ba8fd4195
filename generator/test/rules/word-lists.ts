import type { WORD_LISTS } from "../../src/catalog/rules/word-lists.ts";
import type { ExamplesOf } from "./example.ts";
import { entryOf, force, type SmallCatalog, TEXT } from "./small-catalog.ts";

/** A language that falls back, so that it needs no texts and no words of its own. */
function withJavanese({ project }: SmallCatalog): void {
  force(project.locales, { jv: { name: "Javanese", fallback: "id" } });
}

export const EXAMPLES: ExamplesOf<typeof WORD_LISTS> = {
  "word-lists": [
    {
      what: "a customer text of an entry in a language whose words nobody listed",
      catalog: (catalog) => {
        withJavanese(catalog);
        force(entryOf(catalog.card, "05"), { text: { ...TEXT, jv: { customer: "Dhuwit wis mlebu." } } });
      },
    },
    {
      what: "a customer text of a reason in a language whose words nobody listed",
      catalog: (catalog) => {
        withJavanese(catalog);
        force(catalog.reasons.reasons.approved?.customer ?? {}, { jv: "Dhuwit wis mlebu." });
      },
    },
    {
      what: "a customer text for what says nothing in a language whose words nobody listed",
      catalog: (catalog) => {
        withJavanese(catalog);
        force(catalog.taxonomy.neutral.pending, { jv: "Entenana." });
      },
    },
  ],
};
