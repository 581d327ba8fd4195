import type { CASES } from "../../src/catalog/rules/cases.ts";
import type { ExamplesOf } from "./example.ts";
import { force } from "./small-catalog.ts";

export const EXAMPLES: ExamplesOf<typeof CASES> = {
  "duplicate-case": [
    {
      what: "a case under the name of another one",
      catalog: ({ cases }) => {
        const [paid] = cases.cases;
        if (paid) cases.cases.push({ ...paid });
      },
    },
  ],
  "case-refers": [
    {
      what: "a case that expects a name that does not exist",
      catalog: ({ cases }) => force(cases.cases[0]?.expect ?? {}, { name: "SUCCESFUL" }),
    },
    {
      what: "a case that never wants a reason that does not exist",
      catalog: ({ cases }) => force(cases.cases[0] ?? {}, { never: [{ reason: "aproved" }] }),
    },
  ],
};
