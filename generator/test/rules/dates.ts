import type { DATES } from "../../src/catalog/rules/dates.ts";
import type { ExamplesOf } from "./example.ts";
import { DECLINED, entryOf, TEXT } from "./small-catalog.ts";

const EARLIER = { ...DECLINED, code: "05", name: "EARLIER", text: TEXT, urls: ["https://pay.example/old"] };

const OTHER = { en: { detail: "It is otherwise." }, id: { detail: "Lain lagi." } };

export const EXAMPLES: ExamplesOf<typeof DATES> = {
  "dates-in-order": [
    {
      what: "a meaning that ends before it began",
      catalog: ({ card }) => {
        entryOf(card, "05").validFrom = "2020-07";
        card.entries.push({ ...EARLIER, validFrom: "2020-05-02", validUntil: "2020-05-01" });
      },
    },
  ],
  "earlier-name": [
    {
      what: "an earlier meaning with the name of the one that took its place",
      catalog: ({ card }) => {
        entryOf(card, "05").validFrom = "2020-07";
        card.entries.push({ ...EARLIER, name: "DO_NOT_HONOR", validUntil: "2020-06" });
      },
    },
    {
      what: "an earlier meaning with the name of another code",
      catalog: ({ card }) =>
        void card.entries.push({ ...EARLIER, code: "06", name: "DO_NOT_HONOR", validUntil: "2020" }),
    },
  ],
  "dates-overlap": [
    {
      what: "a meaning that begins before the earlier one ends",
      catalog: ({ card }) => {
        entryOf(card, "05").validFrom = "2020-05";
        card.entries.push({ ...EARLIER, validUntil: "2020-06-30" });
      },
    },
    {
      what: "a meaning of which nobody says since when it holds",
      catalog: ({ card }) => void card.entries.push({ ...EARLIER, validUntil: "2020" }),
    },
    {
      what: "two meanings at a time, with one message",
      catalog: ({ card }) => {
        Object.assign(entryOf(card, "05"), { validFrom: "2020-05", messages: ["No"] });
        card.entries.push({ ...EARLIER, text: OTHER, validFrom: "2020", validUntil: "2021", messages: ["No"] });
      },
    },
    {
      what: "two meanings at a time, beside fields that can both be so in one body",
      catalog: ({ card }) => {
        Object.assign(entryOf(card, "05"), { validFrom: "2020-05", with: [{ field: "channel", values: ["a", "b"] }] });
        card.entries.push({ ...EARLIER, validUntil: "2020-06", with: [{ field: "channel", values: ["b", "c"] }] });
      },
    },
    {
      what: "two meanings at a time, beside different fields",
      catalog: ({ card }) => {
        Object.assign(entryOf(card, "05"), { validFrom: "2020-05", with: [{ field: "channel", values: ["a"] }] });
        card.entries.push({ ...EARLIER, validUntil: "2020-06", with: [{ field: "method", values: ["a"] }] });
      },
    },
    {
      what: "two earlier meanings at a time",
      catalog: ({ card }) => {
        entryOf(card, "05").validFrom = "2020-07";
        card.entries.push({ ...EARLIER, validUntil: "2020-05" });
        card.entries.push({ ...EARLIER, name: "FIRST", text: OTHER, validUntil: "2020-04" });
      },
    },
  ],
};
