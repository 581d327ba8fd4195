// Generated from the catalog; do not edit.
import type { StatusCheck } from "./catalog.js";
import type { Ids, Money } from "./facts.js";
import type { Layer } from "./packed.js";
import type { Actor, Kind, Origin, Outcome, Retry, Scope } from "./vocabulary.js";

// What the next step and the state of a payment depend on in a result; every result of `decode` fits.

/** What a message says, as `decode` read it. */
export interface Reading {
  readonly outcome: Outcome;
  readonly scope: Scope;
  readonly retry: Retry;
  readonly actor: Actor;
  readonly reason: string;
  readonly kind?: Kind | undefined;
  /** Layer of the code that decides. */
  readonly layer?: Layer | undefined;
  readonly from?: Origin | undefined;
  /** The caller stated `from`; it was not derived from the body. */
  readonly fromSaid?: boolean | undefined;
  /** What a failure ends: only this attempt, or everything that can be paid under its reference. */
  readonly ends?: "attempt" | "reference" | undefined;
  /** Only a part was given back or charged back. */
  readonly part?: boolean | undefined;
  /** The provider does not know the transaction. */
  readonly absent?: boolean | undefined;
  /** The card or account must not be used again. */
  readonly reuse?: "never" | undefined;
  /** Another code in the body approves what the deciding code calls failed. */
  readonly contested?: boolean | undefined;
  /** Nothing proves the message: ask for the status before believing it. `never`: it is forged. */
  readonly confirm?: "status" | "never" | undefined;
  readonly precision?: "exact" | "case" | undefined;
  /** Field whose value no page has beside the code. */
  readonly beside?: string | undefined;
  readonly statusCheck?: StatusCheck | undefined;
  /** The merchant's reference, the provider's id of this payment, and the number of this refund. */
  readonly ids?: { readonly [Name in keyof Ids]?: string | undefined } | undefined;
  readonly money?: { readonly [Name in keyof Money]?: string | undefined } | undefined;
  readonly codes?: readonly { readonly layer: Layer }[] | undefined;
}

type Answer = "yes" | "no";

/** The facts of a message that rules may test; a missing one is the empty string. */
export interface Facts {
  readonly outcome: Outcome | "";
  readonly scope: Scope | "";
  readonly retry: Retry | "";
  readonly actor: Actor | "";
  readonly reason: string;
  readonly kind: Kind | "";
  readonly layer: Layer | "";
  readonly from: Origin | "";
  readonly precision: "exact" | "case" | "";
  readonly confirm: "status" | "never" | "";
  readonly part: Answer;
  readonly absent: Answer;
  readonly contested: Answer;
  /** Whether a value that no page has stands beside the code. */
  readonly beside: Answer;
  /** Whether it responds to a call that moves and prepares nothing: a status query, a token, a list. */
  readonly query: Answer;
  /** Whether the body holds the state of a transaction besides the code of the response. */
  readonly transactionField: Answer;
  /** Whether it is applied to a refund, which is stored like a payment. */
  readonly refund: Answer;
}

/** Kinds of service that move and prepare nothing. */
const QUERIES: readonly unknown[] = ["status", "token", "read"];

/**
 * Reads the facts that rules test. A value that is not a result has empty facts, so nothing is concluded from it.
 *
 * @param result - result of `decode`.
 * @param isRefund - whether it is applied to a refund.
 * @returns the facts; never throws on JSON.
 */
export function factsOf(result: Reading, isRefund = false): Facts {
  const from = ownReading(result);
  const { outcome = "", scope = "", retry = "", actor = "", reason = "", kind = "", layer = "", confirm = "" } = from;
  const codes: unknown = from.codes;
  return {
    outcome,
    scope,
    retry,
    actor,
    reason,
    kind,
    layer,
    from: from.from ?? "",
    precision: from.precision ?? "",
    confirm,
    part: answer(from.part === true),
    absent: answer(from.absent === true),
    contested: answer(from.contested === true),
    beside: answer(from.beside !== undefined),
    query: answer(from.from === "status" || QUERIES.includes(kind)),
    transactionField: answer(Array.isArray(codes) && codes.some((code) => Object(code).layer === "transaction")),
    refund: answer(isRefund),
  };
}

/**
 * A result without inherited fields, so that a missing field stays missing.
 *
 * @param result - anything.
 * @returns its own fields.
 */
export function ownReading(result: Reading): Partial<Reading> {
  return Object.assign(Object.create(null), result) as Partial<Reading>;
}

function answer(is: boolean): Answer {
  return is ? "yes" : "no";
}
