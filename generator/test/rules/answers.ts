import type { ANSWERS } from "../../src/catalog/rules/answers.ts";
import type { ExamplesOf } from "./example.ts";
import { force, type SmallCatalog } from "./small-catalog.ts";

const says = (name: string) => ({
  ...{ name, source: "https://standard.example/answers" },
  meaning: { en: "It is so.", id: "Begitulah." },
});

/** Answers of the merchant, in the space of the composite codes. */
const answered =
  (services: object[]) =>
  ({ pay }: SmallCatalog): void =>
    force(pay, { answers: { services } });

export const EXAMPLES: ExamplesOf<typeof ANSWERS> = {
  "answered-service": [
    { what: "a service that there is not", catalog: answered([{ service: "09", answers: [says("SUCCESSFUL")] }]) },
    {
      what: "a service that stands twice",
      catalog: answered([
        { service: "01", answers: [says("SUCCESSFUL")] },
        { service: "01", answers: [says("TIMEOUT")] },
      ]),
    },
  ],
  "answer-name": [
    { what: "a name that no entry has", catalog: answered([{ service: "01", answers: [says("SUCESSFUL")] }]) },
    {
      what: "an entry that another service sends",
      catalog: answered([{ service: "01", answers: [says("SUCCESSFUL"), says("NO_BANK")] }]),
    },
    {
      what: "a state beside an answer that there is not",
      catalog: answered([
        {
          ...{ service: "01", answers: [says("SUCCESSFUL")] },
          state: { field: "state", values: { "01": ["TIMEOUT"] }, source: "https://standard.example/answers" },
        },
      ]),
    },
  ],
  "answers-once": [
    {
      what: "answers in two spaces",
      catalog: (catalog) => {
        const { provider } = catalog;
        const [pay] = provider.spaces;
        if (pay) provider.spaces.push({ ...pay, id: "pay-more", answers: "std/answers" });
        answered([{ service: "01", answers: [says("SUCCESSFUL")] }])(catalog);
      },
      files: (files) =>
        files.set(
          "std/answers.yaml",
          `services:\n  - service: "01"\n    answers: [${JSON.stringify(says("SUCCESSFUL"))}]\n# end\n`,
        ),
    },
  ],
};
