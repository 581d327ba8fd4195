import type { Reading } from "../../src/runtime/reading.ts";
import type { Agenda, Chance } from "./chance.ts";
import {
  AUTHORIZED,
  CANCELED,
  CHARGED_BACK,
  EXPIRED,
  FAILED,
  FAILED_ASK,
  notified,
  PAID,
  PENDING,
  partly,
  REFUNDED,
  told,
  UNKNOWN,
  unproved,
} from "./readings.ts";

/** What is really so. */
export type Fact =
  | "none"
  | "pending"
  | "authorized"
  | "failed"
  | "expired"
  | "paid"
  | "part"
  | "refunded"
  | "charged_back"
  | "canceled";

/** A payment as the provider has it. */
export interface Truth {
  readonly reference: string;
  /** The provider's id; undefined where it tells none. */
  readonly id: string | undefined;
  readonly past: { readonly at: number; readonly fact: Fact }[];
  parts: number;
}

/** What is so now. */
export const factOf = ({ past }: Truth): Fact => past.at(-1)?.fact ?? "none";
/** Whether it was ever paid. */
export const wasPaid = ({ past }: Truth) => past.some(({ fact }) => fact === "paid");

/** What a message about a fact says. */
function saying(fact: Fact, { reference, id, parts }: Truth, chance: Chance): Partial<Reading> {
  const ids = { reference, ...(id !== undefined && { payment: id }) };
  switch (fact) {
    case "none":
      return { ...UNKNOWN, absent: true, ids };
    case "pending":
      return { ...PENDING, ids };
    case "authorized":
      return { ...AUTHORIZED, ids };
    case "failed":
      return { ...(chance.is(0.5) ? FAILED : FAILED_ASK), ids };
    case "expired":
      return { ...EXPIRED, ids };
    case "paid":
      return { ...PAID, ids };
    case "part":
      return { ...partly(), ids: { ...ids, refund: `R${parts}` } };
    case "refunded":
      return { ...REFUNDED, ids };
    case "charged_back":
      return { ...CHARGED_BACK, ids };
    case "canceled":
      return { ...CANCELED, ids };
  }
}

/** How badly a provider behaves. */
export interface Trouble {
  /** Share of notifications that never arrive. */
  readonly lost: number;
  /** Share of status answers that are old, and how old they may be, in seconds. */
  readonly stale: number;
  readonly lag: number;
}

/** A provider with its network. */
export interface Provider {
  readonly truths: readonly Truth[];
  readonly begin: (reference: string, hasId: boolean) => Truth;
  readonly become: (truth: Truth, fact: Fact) => void;
  /** The answer to a status query about the newest payment under a reference, or the one with an id. */
  readonly status: (reference: string, id: string | undefined) => Reading;
}

/** Facts of which a shop could not learn in any other way: their notification is repeated until it arrives. */
const REPEATED: readonly Fact[] = ["part", "refunded", "charged_back", "canceled"];

/** Makes a provider that sends its notifications to a shop. */
export function providerOf(
  agenda: Agenda,
  chance: Chance,
  trouble: Trouble,
  notify: (message: Reading) => void,
): Provider {
  const truths: Truth[] = [];
  const send = (truth: Truth, fact: Fact, isSure: boolean) => {
    const says = saying(fact, truth, chance);
    const copies = chance.is(trouble.lost) ? 0 : chance.is(0.3) ? 2 : 1;
    for (let copy = 0; copy < copies; copy++)
      agenda.after(chance.upTo(chance.is(0.2) ? 20_000 : 60), () =>
        notify(chance.is(0.05) ? unproved(says) : notified(says)),
      );
    if (isSure) agenda.after(chance.upTo(40_000), () => notify(notified(says)));
  };
  return {
    truths,
    begin: (reference, hasId) => {
      const truth: Truth = { reference, id: hasId ? `P${truths.length}` : undefined, past: [], parts: 0 };
      truths.push(truth);
      return truth;
    },
    become: (truth, fact) => {
      const before = truth.past.map((one) => one.fact);
      truth.past.push({ at: agenda.now(), fact });
      if (fact === "part") truth.parts++;
      // Nobody asks any more after a failure: that the payer paid on the same page then has to be told.
      const isLate = fact === "paid" && (before.includes("failed") || truth.id !== undefined);
      send(truth, fact, REPEATED.includes(fact) || isLate);
    },
    status: (reference, id) => {
      if (chance.is(0.08)) return told({ outcome: "unknown", scope: "request", retry: "later", layer: "response" });
      if (chance.is(0.04)) return told(UNKNOWN);
      const found = truths.filter((one) => (id === undefined ? one.reference === reference : one.id === id)).at(-1);
      if (!found) return told({ ...UNKNOWN, absent: true, ids: { reference } });
      const at = agenda.now() - (chance.is(trouble.stale) ? chance.upTo(trouble.lag) : 0);
      const fact = found.past.findLast((one) => one.at <= at)?.fact ?? "none";
      return told(saying(fact, found, chance));
    },
  };
}
