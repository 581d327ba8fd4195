// Generated from the catalog; do not edit.
import type { StatusCheck } from "./catalog.js";
import type { Ids, Money } from "./facts.js";
import { ownOf } from "./own.js";
import type { PaymentState } from "./payment-state.js";
import { type Change, PROCEDURE, type Procedure, type ProcedureRule } from "./procedure.js";
import { type Facts, factsOf, ownReading, type Reading } from "./reading.js";
import type { Actor } from "./vocabulary.js";

/** What the message said that made a step due; stored with the step, so that it survives a crash. */
export interface Said {
  /** Ids of the payment, as proven. */
  readonly ids?: Ids;
  /** Amounts, as proven. */
  readonly money?: Money;
}

/**
 * It is paid. Compare `money.amount`, `money.currency` and `ids.reference` with the order; a missing value is not
 * equal. If all are equal, book the payment and deliver. Otherwise book what arrived, deliver nothing and tell a
 * person. Never start a new attempt. For a payout: book it as paid out.
 */
export interface Fulfil extends Said {
  readonly step: "fulfil";
  /** Perform it once per payment: unique together with the payment's id. */
  readonly key: string;
}

/**
 * The money went back. Reverse the booking and take back the delivery; if nothing was delivered, only book.
 * Count refunds by `ids.refund`, each once, or set the total to `money.refunded`, never lower.
 * For a payout: it came back; credit the recipient, and do not send it again automatically.
 */
export interface Undo extends Said {
  readonly step: "undo";
  /** Perform it once per payment: unique together with the payment's id. */
  readonly key: string;
}

/** The call succeeded and no money moved: use what it returned, such as a QR code or a page. */
export interface Proceed {
  readonly step: "proceed";
}

/**
 * Send nothing. If no message arrives for a time that you choose, ask for the status. For a payment that is `new`, ask
 * for as long as its page can be paid, and then stop: nobody paid.
 */
export interface Wait {
  readonly step: "wait";
  /** How to ask then. */
  readonly check?: StatusCheck;
}

/**
 * Ask for the status: not earlier than `check.notBeforeSeconds` after the payment was last sent, at most once a minute,
 * and never after `check.validForDays`, because asking may then pay again. If it is still open then, or after a day: if
 * the answer is "no such transaction" and `check` allows the same reference, send the call again; otherwise tell a
 * person. The day starts at the last change of `state`; an error or a repeated answer does not restart it.
 */
export interface AskStatus {
  readonly step: "ask_status";
  /** How and when to ask, as far as documented. */
  readonly check?: StatusCheck;
}

/** The customer has to act: enter an OTP, pass 3-D Secure, follow a redirect. */
export interface CustomerAction {
  readonly step: "customer_action";
}

/** The merchant has to act before the authorization expires: capture or void, approve or deny. */
export interface MerchantAction {
  readonly step: "merchant_action";
}

/**
 * Send the same call again under the same reference (a query as a query): once with a new token, or up to three times
 * after a delay. If that does not help, tell a person if the payment is open; otherwise stop.
 */
export interface Repeat {
  readonly step: "repeat";
  readonly after: "token" | "delay";
}

/** Somebody has to correct the request or the settings. Never repeat automatically; an open payment stays open. */
export interface Fix {
  readonly step: "fix";
  readonly who: Actor;
}

/**
 * The payer may try again, as a separate payment, if `orderOf(…).mayStart` allows it; `nextOf` checks that.
 * For a payout: only after a person or a rule of the program confirmed it.
 */
export interface NewAttempt {
  readonly step: "new_attempt";
  /** What has to change. */
  readonly change: Change;
  /** Whether to use the same reference, such as a page that is still open, or a new one. */
  readonly reference: "same" | "new";
  /** Do not use this card or account again. */
  readonly reuse?: "never";
  /** Perform it once per payment: unique together with the payment's id. */
  readonly key: string;
}

/** Send nothing again. This ends the attempt, not the order. */
export interface Stop {
  readonly step: "stop";
  readonly who: Actor;
  /** Perform it once per payment: unique together with the payment's id. */
  readonly key: string;
}

/** Lock the order and tell a person, who decides; `decided` applies the decision. */
export interface Review {
  readonly step: "review";
  /** Who has to look: the merchant, or the developers of the program. */
  readonly who: "merchant" | "integrator";
}

/** What to do next. A new step is a major release, so a `switch` over `step` can be exhaustive. */
export type NextStep =
  | Fulfil
  | Undo
  | Proceed
  | Wait
  | AskStatus
  | CustomerAction
  | MerchantAction
  | Repeat
  | Fix
  | NewAttempt
  | Stop
  | Review;

/**
 * What to do about a single result. If you store payments, call `advance` instead: it takes earlier messages and steps
 * into account.
 *
 * @param result - result of `decode`.
 * @returns one step for every result; `review` for a value that is not a result. Never throws.
 */
export function nextStep(result: Reading): NextStep {
  return stepBy(PROCEDURE, result, factsOf(result));
}

/**
 * What to do about a result, with the given tables.
 *
 * @param procedure - the tables.
 * @param result - the result.
 * @param facts - the facts of the message.
 * @returns the step.
 */
export function stepBy(procedure: Procedure, result: Reading, facts: Facts): NextStep {
  const rule = firstOf(procedure.rules, facts) ?? { step: "review" };
  const { statusCheck: check, reuse } = ownReading(result);
  switch (rule.step) {
    case "fulfil":
    case "undo": {
      const state = stateBy(procedure, facts);
      // The response to a refund is about that one refund, like a partial refund.
      const isPart = state === null || state === "partially_refunded";
      return { step: rule.step, key: keyOf(rule.step, state ?? "refunded", isPart ? refundOf(result) : undefined) };
    }
    case "wait":
    case "ask_status":
      return { step: rule.step, ...(check && { check }) };
    case "repeat":
      return { step: "repeat", ...rule.with };
    case "new_attempt": {
      const key = keyOf("new_attempt", stateBy(procedure, facts) ?? "new");
      return { step: "new_attempt", ...rule.with, ...(reuse && { reuse }), key };
    }
    case "stop":
      return { step: "stop", who: whoOf(facts), key: keyOf("stop", stateBy(procedure, facts) ?? "new") };
    case "fix":
      return { step: "fix", who: whoOf(facts) };
    case "review":
      return reviewOf(result);
    default:
      return { step: rule.step };
  }
}

/**
 * The state of a payment that a result reports.
 *
 * @param procedure - the tables.
 * @param facts - the facts of the message.
 * @returns the state, or null if it reports none.
 */
export function stateBy({ reports }: Procedure, facts: Facts): PaymentState | null {
  return firstOf(reports, facts)?.state ?? null;
}

/**
 * The key of a step.
 *
 * @param step - the step, or `decided` for the decision of a person.
 * @param state - state of the payment that requires it.
 * @param refund - identifies a partial refund.
 * @returns the key.
 */
export function keyOf(step: NextStep["step"] | "decided", state: PaymentState, refund?: string): string {
  return `${step}:${state}${refund === undefined ? "" : `:${refund}`}`;
}

/**
 * Identifies a partial refund.
 *
 * @param result - the result that reports it.
 * @returns the id of the refund, or else the total so far, or else `undefined`.
 */
export function refundOf(result: Reading): string | undefined {
  const { ids, money } = ownReading(result);
  return ids?.refund ?? money?.refunded;
}

/**
 * A case for a person. The customer or the issuer may be the cause, but neither of them reviews orders.
 *
 * @param result - the result that requires it.
 * @returns the step.
 */
export function reviewOf(result: Reading): Review {
  const { actor = "integrator" } = ownReading(result);
  return { step: "review", who: actor === "integrator" ? "integrator" : "merchant" };
}

/**
 * Whether a step is performed once and then marked as done.
 *
 * @param step - the step.
 * @returns true for a step with a key.
 */
export function isKeyed(step: NextStep): step is Extract<NextStep, { readonly key: string }> {
  return Object.hasOwn(step, "key");
}

function whoOf({ actor }: Facts): Actor {
  return actor === "" ? "integrator" : actor;
}

function firstOf<R extends ProcedureRule>(rules: readonly R[], facts: Facts): R | undefined {
  return rules.find((rule) => holds(rule, facts));
}

/**
 * Whether a rule holds.
 *
 * @param rule - the rule; a rule without conditions always holds.
 * @param facts - the facts of the message.
 * @returns true if all conditions of `when` and none of `not` hold.
 */
export function holds(rule: ProcedureRule, facts: Facts): boolean {
  const [when, not] = [ownOf(rule, "when") ?? {}, ownOf(rule, "not") ?? {}];
  const isSo = ([name, values]: [string, readonly string[]]) => values.includes(facts[name as keyof Facts]);
  return Object.entries(when).every(isSo) && !Object.entries(not).some(isSo);
}
