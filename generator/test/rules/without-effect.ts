import type { WITHOUT_EFFECT } from "../../src/catalog/rules/without-effect.ts";
import type { ExamplesOf } from "./example.ts";
import { caseOf, entryOf, force, TINY } from "./small-catalog.ts";

const LOCK = `${TINY}/docs/codes.rows.tsv`;

export const EXAMPLES: ExamplesOf<typeof WITHOUT_EFFECT> = {
  "space-name": [
    { what: "a space file for another space", catalog: ({ card }) => force(card, { space: "cart" }) },
    {
      what: "a space that is named like the type of another",
      catalog: ({ provider }) => {
        const [, card] = provider.spaces;
        if (card) provider.spaces.push({ ...card, id: "pay-entry", base: "std/states" });
      },
      files: (files) =>
        files.set("std/states.yaml", "space: states\nsource: https://standard.example/states\nentries: []\n# end\n"),
    },
  ],
  when: [
    {
      what: "when for a service that does not exist",
      catalog: (catalog) => force(caseOf(catalog, "TIMEOUT"), { when: [{ services: ["99"], note: "Another one." }] }),
    },
    {
      what: "when for what the entry itself is for",
      catalog: (catalog) => force(caseOf(catalog, "TIMEOUT"), { when: [{ kinds: ["move"], note: "The same." }] }),
    },
    {
      what: "when for a kind that none of its services can be",
      catalog: (catalog) =>
        force(caseOf(catalog, "TIMEOUT"), { when: [{ services: ["02"], kinds: ["reverse"], note: "It cannot be." }] }),
    },
    {
      what: "when for nothing",
      catalog: (catalog) => force(caseOf(catalog, "TIMEOUT"), { when: [{ note: "For nobody." }] }),
    },
    {
      what: "when for a full code",
      catalog: ({ pay }) => force(entryOf(pay, "4040103"), { when: [{ kinds: ["read"], retry: "later" }] }),
    },
    {
      what: "when in a literal space",
      catalog: ({ card }) => force(entryOf(card, "05"), { when: [{ kinds: ["read"], retry: "later" }] }),
    },
  ],
  "unknown-note": [
    {
      what: "a note that does not exist",
      catalog: ({ pay }) => force(entryOf(pay, "4040103"), { note: "refusd" }),
    },
  ],
  "service-code": [
    {
      what: "a service code of another length",
      catalog: ({ services }) =>
        void services.services.push({ code: "033", name: "LONG", title: "Long", kind: "read" }),
    },
    {
      what: "a service with letters where services are numbers",
      catalog: ({ services }) =>
        void services.services.push({ code: "A1", name: "LETTERS", title: "Letters", kind: "read" }),
    },
    {
      what: "a service that is spelled like an open one",
      catalog: ({ provider, services, pay, rows }) => {
        const [space] = provider.spaces;
        const segments = space?.segments?.map((segment) =>
          segment.name === "service" ? { ...segment, alphabet: "alphanumeric" } : segment,
        );
        force(space ?? {}, { open: "XX", segments });
        for (const item of [...pay.entries, ...rows]) force(item, { code: item.code.replace("xx", "XX") });
        services.services.push({ code: "XX", name: "OPEN", title: "Open", kind: "read" });
      },
    },
    {
      what: "a service that stands twice",
      catalog: ({ services }) => void services.services.push({ code: "01", name: "PAY", title: "Pay", kind: "move" }),
    },
  ],
  "unread-file": [
    {
      what: "a file that nobody reads",
      files: (files) => files.set(`${TINY}/other.yaml`, "space: other\n# end\n"),
    },
  ],
  "no-rows": [
    { what: "rows that were lost", files: (files) => files.delete(LOCK) },
    { what: "a lock without rows", files: (files) => files.set(LOCK, "line\tcode\n# end\n") },
  ],
  example: [
    { what: "an example that does not exist", catalog: ({ provider }) => force(provider.example, { name: "NOPE" }) },
    {
      what: "an example without a code of its space",
      catalog: ({ provider }) => force(provider.example, { body: { "answer.code": "2000100" } }),
    },
  ],
  beside: [
    {
      what: "a field beside a code that says neither whose payment it is nor how much",
      catalog: ({ provider }) => force(provider.envelopes[0]?.codes[0] ?? {}, { beside: ["message"] }),
    },
  ],
};
