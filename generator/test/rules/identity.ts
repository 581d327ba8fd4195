import type { IDENTITY } from "../../src/catalog/rules/identity.ts";
import { JOINT } from "../../src/places.ts";
import type { ExamplesOf } from "./example.ts";
import { entryOf, force, REFUSED, type SmallCatalog, TEXT, TINY } from "./small-catalog.ts";

export const EXAMPLES: ExamplesOf<typeof IDENTITY> = {
  "duplicate-entry": [
    {
      what: "a code that stands twice",
      catalog: ({ pay }) => void pay.entries.push({ ...entryOf(pay, "4040103") }),
    },
  ],
  "duplicate-name": [
    {
      what: "one name for two codes",
      catalog: ({ pay }) => {
        entryOf(pay, "4040303").name = "NO_BILL";
        entryOf(pay, "4040303").code = "4040304";
      },
    },
    {
      what: "two services of one name",
      catalog: ({ pay }) => {
        pay.services = [{ code: "03", name: "PAY" }];
      },
    },
    {
      what: "two spaces that only a hyphen tells apart",
      catalog: ({ provider }) => {
        const [, card] = provider.spaces;
        if (card) provider.spaces.push({ ...card, id: "pa-y", base: "std/states" });
      },
      files: (files) =>
        files.set("std/states.yaml", "space: states\nsource: https://standard.example/states\nentries: []\n# end\n"),
    },
    {
      what: "two families of one id",
      catalog: ({ provider }) => {
        const family = { id: "cards", title: "Cards", spaces: ["card"] };
        force(provider, { families: [family, family] });
      },
    },
    {
      what: "two envelopes of one id",
      catalog: ({ provider }) =>
        void provider.envelopes.push({
          id: "answer",
          codes: [{ field: "other", space: "card", layer: "detail" }],
        }),
    },
  ],
  name: [{ what: "the name CONSTRUCTOR", catalog: ({ card }) => force(entryOf(card, "05"), { name: "CONSTRUCTOR" }) }],
  "same-number": [
    {
      what: "two codes that a parser of numbers cannot tell apart",
      catalog: ({ provider, card }) => {
        force(provider.spaces[1] ?? {}, { marks: ["-", "."], length: { min: "1", max: "6" } });
        for (const [code, name] of [
          ["-11", "FIRST"],
          ["-11.00", "SECOND"],
        ] as const)
          card.entries.push({ code, name, ...REFUSED, text: TEXT, urls: ["https://pay.example/more"] });
      },
    },
  ],
  "code-form": [
    {
      what: "a code of another form",
      catalog: ({ card }) =>
        void card.entries.push({
          ...{ code: "123", name: "LONG", ...REFUSED },
          ...{ text: TEXT, urls: ["https://pay.example/more"] },
        }),
    },
    ...["-5", "0a", "0A", "0_"].map((code) => ({
      what: `the code ${code} where codes have digits alone`,
      catalog: ({ card }: SmallCatalog) =>
        void card.entries.push({ code, name: "ODD", ...REFUSED, text: TEXT, urls: ["https://pay.example/more"] }),
    })),
  ],
  "unknown-service": [
    {
      what: "an assumed service that does not exist",
      catalog: ({ provider }) =>
        force(provider.envelopes[0]?.codes[1] ?? {}, { service: { field: "of", space: "pay", assumed: "98" } }),
    },
    {
      what: "a service that does not exist",
      catalog: ({ pay }) =>
        void pay.entries.push({
          ...{ code: "404xx09", name: "NO_CARD", services: ["99"], ...REFUSED },
          ...{ text: TEXT, urls: ["https://pay.example/more"] },
        }),
    },
    {
      what: "a service that does not exist in a full code",
      catalog: ({ pay }) => {
        entryOf(pay, "4040303").code = "4049903";
      },
    },
    {
      what: "a service that does not exist as the one to ask for the status",
      catalog: ({ services }) => force(services.services[0] ?? {}, { status: { service: "99" } }),
    },
  ],
  "unknown-space": [
    {
      what: "a space that does not exist",
      catalog: ({ provider }) => force(provider.envelopes[0]?.codes[1] ?? {}, { space: "cart" }),
    },
    {
      what: "a case of a space that does not exist",
      catalog: ({ cases }) => force(cases.cases[0] ?? {}, { never: [{ space: "cart" }] }),
    },
  ],
  "provider-id": [
    { what: "an id that is not the folder", catalog: ({ provider }) => force(provider, { id: "tinny" }) },
    {
      what: "an id that means all providers",
      provider: JOINT,
      catalog: ({ provider }) => force(provider, { id: JOINT }),
      files: (files) => {
        for (const [path, text] of [...files].filter(([path]) => path.startsWith(`${TINY}/`)))
          files.set(path.replace(TINY, JOINT), text);
      },
    },
  ],
};
