import type { FAMILIES } from "../../src/catalog/rules/families.ts";
import type { ExamplesOf } from "./example.ts";
import { force } from "./small-catalog.ts";

export const EXAMPLES: ExamplesOf<typeof FAMILIES> = {
  "family-apart": [
    {
      what: "a family without the space of the service that its codes are about",
      catalog: ({ provider }) => {
        force(provider.envelopes[0]?.codes[1] ?? {}, { service: { field: "service", space: "pay" } });
        force(provider, { families: [{ id: "cards", title: "Cards", spaces: ["card"] }] });
      },
    },
  ],
};
