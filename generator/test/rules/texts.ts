import type { TEXTS } from "../../src/catalog/rules/texts.ts";
import type { ExamplesOf } from "./example.ts";
import { caseOf, entryOf, force, TEXT } from "./small-catalog.ts";

export const EXAMPLES: ExamplesOf<typeof TEXTS> = {
  "missing-text": [
    {
      what: "a missing detail",
      catalog: ({ card }) => force(entryOf(card, "05"), { text: { ...TEXT, id: {} } }),
    },
  ],
  "repeated-text": [
    {
      what: "the title of the reason",
      catalog: ({ card }) => force(entryOf(card, "05"), { text: { ...TEXT, en: { ...TEXT.en, title: "Title" } } }),
    },
    {
      what: "the action of the retry advice",
      catalog: ({ card }) => force(entryOf(card, "05"), { text: { ...TEXT, id: { ...TEXT.id, action: "Do it." } } }),
    },
    {
      what: "a text of the pattern with a full code",
      catalog: ({ pay }) =>
        void pay.entries.push({ code: "5040100", text: TEXT, urls: ["https://pay.example/timeouts"] }),
    },
  ],
  parameters: [
    {
      what: "a parameter in a text for customers",
      catalog: (catalog) =>
        force(caseOf(catalog, "INVALID_FIELD"), {
          text: {
            en: { detail: "It is so.", customer: "{field} is wrong." },
            id: { detail: "Begitulah.", customer: "{field} salah." },
          },
        }),
    },
    {
      what: "parameters that differ between languages",
      catalog: (catalog) =>
        force(caseOf(catalog, "INVALID_FIELD"), {
          text: { en: { detail: "The field is wrong." }, id: { detail: "{field} salah." } },
        }),
    },
    {
      what: "a parameter that no message carries",
      catalog: ({ card }) =>
        force(entryOf(card, "05"), { text: { en: { detail: "{field}" }, id: { detail: "{field}" } } }),
    },
    {
      what: "a placeholder that no message has",
      catalog: (catalog) => force(caseOf(catalog, "INVALID_FIELD"), { params: { field: ["{fieldname}"] } }),
    },
    {
      what: "a parameter that the taxonomy has not",
      catalog: ({ card }) => force(entryOf(card, "05"), { params: { amount: ["{x}"] }, messages: ["No {x}"] }),
    },
  ],
  "plain-text": [
    {
      what: "markup in a text",
      catalog: ({ card }) => force(entryOf(card, "05"), { text: { ...TEXT, en: { detail: "<b> It is." } } }),
    },
    {
      what: "a brace that is no parameter's",
      catalog: ({ card }) => force(entryOf(card, "05"), { text: { ...TEXT, en: { detail: "It } is." } } }),
    },
  ],
  disclosure: [
    {
      what: "a customer text that tells of fraud",
      catalog: ({ pay }) =>
        force(entryOf(pay, "4040103"), { text: { ...TEXT, en: { detail: "It is.", customer: "We suspect fraud." } } }),
    },
    {
      what: "a customer text that tells of fraud in a language that falls back",
      catalog: ({ project, taxonomy, pay }) => {
        force(project.locales, { jv: { name: "Javanese", fallback: "id" } });
        force(taxonomy.undisclosed, { jv: ["malsu"] });
        force(taxonomy.payer, { jv: ["kertu sampeyan"] });
        force(entryOf(pay, "4040103"), { text: { ...TEXT, jv: { customer: "Kartune malsu." } } });
      },
    },
  ],
  "recipient-is-not-payer": [
    {
      what: "a recipient of a payout who is told to pay in another way",
      catalog: ({ pay }) =>
        force(entryOf(pay, "4040303"), {
          text: { ...TEXT, en: { detail: "It is.", customer: "Please use another payment method." } },
        }),
    },
    {
      what: "a recipient who is told to pay in another way in a language that falls back",
      catalog: ({ project, taxonomy, pay }) => {
        force(project.locales, { jv: { name: "Javanese", fallback: "id" } });
        force(taxonomy.undisclosed, { jv: ["malsu"] });
        force(taxonomy.payer, { jv: ["kertu sampeyan"] });
        force(entryOf(pay, "4040303"), { text: { ...TEXT, jv: { customer: "Ngangge kertu sampeyan." } } });
      },
    },
  ],
};
