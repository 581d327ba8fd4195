import type { MONEY_SAFETY } from "../../src/catalog/rules/money-safety.ts";
import type { ExamplesOf } from "./example.ts";
import { caseOf, entryOf, force } from "./small-catalog.ts";

export const EXAMPLES: ExamplesOf<typeof MONEY_SAFETY> = {
  "unknown-asks-first": [
    {
      what: "an unknown outcome that may be sent again",
      catalog: (catalog) => force(caseOf(catalog, "TIMEOUT"), { retry: "later" }),
    },
    {
      what: "a plain repetition after an unknown answer of a call that may move money",
      catalog: ({ card }) => force(entryOf(card, "05"), { outcome: "unknown", retry: "later", note: "Nobody knows." }),
    },
    {
      what: "an unknown outcome of one service that moves money, which may be sent again",
      catalog: (catalog) =>
        force(caseOf(catalog, "TIMEOUT"), { when: [{ services: ["01"], retry: "with_new_token" }] }),
    },
  ],
  "second-attempt-needs-failure": [
    {
      what: "a new reference without a certain failure",
      catalog: ({ card }) =>
        force(entryOf(card, "05"), {
          scope: "request",
          outcome: "rejected",
          reason: "invalid",
          retry: "with_new_reference",
        }),
    },
  ],
  "server-error-is-unknown": [
    {
      what: "a server error that counts as failure",
      catalog: (catalog) =>
        force(caseOf(catalog, "TIMEOUT"), { outcome: "failed", reason: "declined", retry: "never" }),
    },
    {
      what: "a refusal under a server error that nobody explains",
      catalog: (catalog) =>
        force(caseOf(catalog, "TIMEOUT"), {
          scope: "request",
          outcome: "rejected",
          reason: "invalid",
          retry: "after_fix",
        }),
    },
  ],
  "paid-needs-moving-service": [
    {
      what: "a query that says paid",
      catalog: (catalog) =>
        force(caseOf(catalog, "SUCCESSFUL"), {
          when: [{ kinds: ["status"], scope: "transaction", note: "It says so." }],
        }),
    },
  ],
  "refusal-is-about-request": [
    {
      what: "a refusal that speaks of the payment",
      catalog: ({ pay }) => force(entryOf(pay, "4040103"), { scope: "transaction" }),
    },
  ],
  "unknown-label": [
    {
      what: "a label that nobody knows",
      catalog: ({ pay }) => force(entryOf(pay, "4040103"), { documented: "Failedd" }),
    },
    {
      what: "a label named like an object's own field",
      catalog: ({ pay }) => force(entryOf(pay, "4040103"), { documented: "constructor" }),
    },
  ],
  "deviation-has-note": [
    {
      what: "an outcome that is not the label, without a note",
      catalog: ({ pay }) => force(entryOf(pay, "4040103"), { documented: "Success" }),
    },
  ],
};
