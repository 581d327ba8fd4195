import type { OVERLAPS } from "../../src/catalog/rules/overlaps.ts";
import type { ExamplesOf } from "./example.ts";
import { entryOf, force, REFUSED, type SmallCatalog } from "./small-catalog.ts";

const OTHER_TEXT = { en: { detail: "It is another thing." }, id: { detail: "Itu hal lain." } };

/** Another meaning of a code of cards. */
function addVariant({ card }: SmallCatalog, more: object): void {
  const variant = { code: "05", name: "OTHER", ...REFUSED, text: OTHER_TEXT, urls: ["https://pay.example/more"] };
  card.entries.push({ ...variant, ...more });
}

export const EXAMPLES: ExamplesOf<typeof OVERLAPS> = {
  "overlapping-entries": [
    {
      what: "two meanings of one code without conditions",
      catalog: (data) => addVariant(data, {}),
    },
    {
      what: "conditions over different fields",
      catalog: (data) => {
        addVariant(data, { with: [{ field: "method", values: ["a"] }] });
        force(entryOf(data.card, "05"), { with: [{ field: "operation", values: ["a"] }] });
      },
    },
    {
      what: "a condition that holds in some bodies of a wider one",
      catalog: (data) => {
        addVariant(data, { with: [{ field: "method", values: ["a"] }, { field: "operation" }] });
        force(entryOf(data.card, "05"), { with: [{ fields: ["method", "way"], values: ["a", "b"] }] });
      },
    },
  ],
  "overlapping-places": [
    {
      what: "one field for two spaces in one body",
      catalog: ({ provider }) =>
        void provider.envelopes[0]?.codes.push({
          ...{ field: provider.envelopes[0].codes[1]?.field, space: "pay", layer: "detail" },
        }),
    },
  ],
};
