// Generated from the catalog; do not edit.
import type { StatusCheck } from "./catalog.js";
import type { Ids, Money } from "./facts.js";
import { ownOf } from "./own.js";
import type { PaymentState } from "./payment-state.js";
import { type Change, PROCEDURE, type Procedure, type Rule } from "./procedure.js";
import { type Facts, factsOf, ownReading, type Reading } from "./reading.js";
import type { Actor } from "./vocabulary.js";

/** What a message said that made a step due: it is there after a crash, too. */
export interface Said {
  /** Whose payment it is, as proved. */
  readonly ids?: Ids;
  /** How much, as proved. */
  readonly money?: Money;
}

/**
 * It is paid. The program compares `money.amount`, `money.currency` and `ids.reference`; what is missing is not equal.
 * Where they are equal, it books the payment and delivers; where not, it books what came, delivers nothing and tells a person. Never a new attempt.
 * For a payout: book it as paid out.
 */
export interface Fulfil extends Said {
  readonly step: "fulfil";
  /** To be done once for each payment: unique together with the payment's id. */
  readonly key: string;
}

/**
 * The money went back. The program takes back what it booked and delivered; where it delivered nothing, it only books.
 * Refunds are counted by `ids.refund`, each once, or set to `money.refunded`, never lower.
 * For a payout: it came back; credit the recipient, send nothing by itself.
 */
export interface Undo extends Said {
  readonly step: "undo";
  /** To be done once for each payment: unique together with the payment's id. */
  readonly key: string;
}

/** The call did what it was for and no money moved: the program uses what it returned, such as a QR code or a page. */
export interface Proceed {
  readonly step: "proceed";
}

/**
 * Send nothing. After a time of its own choice without news, the program asks for the status. Of a payment that is `new`
 * it asks for as long as the page can be paid, and then lets it be: nobody ever paid.
 */
export interface Wait {
  readonly step: "wait";
  /** Whom to ask then. */
  readonly check?: StatusCheck;
}

/**
 * The program asks for the status: not before `check.notBeforeSeconds` after it last sent the payment, not more often
 * than once a minute, and never after `check.validForDays`, when asking may pay again. Still open then, or after a day:
 * where the answer is "no such transaction" and `check` allows the same reference, it sends the call again, else it
 * tells a person. The day begins with the last change of `state`; an error, and the same answer once more, is no news.
 */
export interface AskStatus {
  readonly step: "ask_status";
  /** Whom to ask, and when, as far as it is documented. */
  readonly check?: StatusCheck;
}

/** The customer has to do something: enter an OTP, pass 3-D Secure, follow a redirect. */
export interface CustomerAction {
  readonly step: "customer_action";
}

/** The merchant has to do something before the hold lapses: capture or void, approve or deny. */
export interface MerchantAction {
  readonly step: "merchant_action";
}

/**
 * The program sends the call that was answered again, a query as a query, under the same reference: once with a new
 * token, three times after a delay. If that does not help, a person is told where the payment is open, else it stops.
 */
export interface Repeat {
  readonly step: "repeat";
  readonly after: "token" | "delay";
}

/** Somebody has to mend the request or the settings. The program never repeats by itself; an open payment stays open. */
export interface Fix {
  readonly step: "fix";
  readonly who: Actor;
}

/**
 * The payer may try again, as a payment of its own, as far as `orderOf(…).mayStart` allows: `nextOf` sees to that.
 * For a payout: only after a person or a rule of the program confirmed it.
 */
export interface NewAttempt {
  readonly step: "new_attempt";
  /** What has to be different. */
  readonly change: Change;
  /** Whether it goes under the same reference, such as a page that is still open. */
  readonly reference: "same" | "new";
  /** Not with this card or account again. */
  readonly reuse?: "never";
  /** To be done once for each payment: unique together with the payment's id. */
  readonly key: string;
}

/** Nothing is sent again. This ends the attempt, not the order. */
export interface Stop {
  readonly step: "stop";
  readonly who: Actor;
  /** To be done once for each payment: unique together with the payment's id. */
  readonly key: string;
}

/** The program locks the order and tells a person, who decides; `decided` takes that in. */
export interface Review {
  readonly step: "review";
  /** Where they are: with the merchant, or among those who wrote the program. */
  readonly who: "merchant" | "integrator";
}

/** What the program does next. New steps are a major release, so that a `switch` over `step` may be exhaustive. */
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
 * What to do about a result, seen by itself. Where payments are stored, `advance` is what to call: it knows what was
 * said and done before.
 *
 * @param result - result of `decode`.
 * @returns one step for every result, `review` for a value that is none; never throws.
 */
export function nextStep(result: Reading): NextStep {
  return stepBy(PROCEDURE, result, factsOf(result));
}

/**
 * What to do about a result, by given tables.
 *
 * @param procedure - the tables.
 * @param result - the result.
 * @param facts - what the rules ask about.
 * @returns the step.
 */
export function stepBy(procedure: Procedure, result: Reading, facts: Facts): NextStep {
  const rule = firstOf(procedure.rules, facts) ?? { step: "review" };
  const { statusCheck: check, reuse } = ownReading(result);
  switch (rule.step) {
    case "fulfil":
    case "undo": {
      const state = stateBy(procedure, facts);
      // The answer to a refund is about that one refund, as a partial refund is.
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
 * @param facts - what the rules ask about.
 * @returns the state, or null where it reports none.
 */
export function stateBy({ reports }: Procedure, facts: Facts): PaymentState | null {
  return firstOf(reports, facts)?.state ?? null;
}

/**
 * What a step is remembered by.
 *
 * @param step - the step, or that a person decided.
 * @param state - state of the payment that calls for it.
 * @param refund - what tells one partial refund from another.
 * @returns the key.
 */
export function keyOf(step: NextStep["step"] | "decided", state: PaymentState, refund?: string): string {
  return `${step}:${state}${refund === undefined ? "" : `:${refund}`}`;
}

/**
 * What tells one partial refund from another.
 *
 * @param result - the result that reports it.
 * @returns the id of the refund, else the total so far, else nothing.
 */
export function refundOf(result: Reading): string | undefined {
  const { ids, money } = ownReading(result);
  return ids?.refund ?? money?.refunded;
}

/**
 * A case for a person. A customer or an issuer may be the cause, yet neither looks at the order.
 *
 * @param result - the result that calls for it.
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
 * @returns true for one with a key.
 */
export function isKeyed(step: NextStep): step is Extract<NextStep, { readonly key: string }> {
  return Object.hasOwn(step, "key");
}

function whoOf({ actor }: Facts): Actor {
  return actor === "" ? "integrator" : actor;
}

function firstOf<R extends Rule>(rules: readonly R[], facts: Facts): R | undefined {
  return rules.find((rule) => holds(rule, facts));
}

/**
 * Whether a rule holds.
 *
 * @param rule - the rule; one without conditions holds always.
 * @param facts - what it asks about.
 * @returns true where all of `when` and none of `not` is so.
 */
export function holds(rule: Rule, facts: Facts): boolean {
  const [when, not] = [ownOf(rule, "when") ?? {}, ownOf(rule, "not") ?? {}];
  const isSo = ([name, values]: [string, readonly string[]]) => values.includes(facts[name as keyof Facts]);
  return Object.entries(when).every(isSo) && !Object.entries(not).some(isSo);
}
