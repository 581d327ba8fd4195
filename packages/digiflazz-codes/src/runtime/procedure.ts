// Generated from the catalog; do not edit.
import { PAYMENT_STATES, type PaymentState } from "./payment-state.js";
import type { Facts } from "./reading.js";

// The rules for the next step and the state of a payment, as data: other languages read the same tables.

/** The values that properties may have for a rule to hold. */
export type Conditions = { readonly [Name in keyof Facts]?: readonly Facts[Name][] };

/** Holds if every property in `when` has one of its values, and no property in `not` has one of its values. */
export interface ProcedureRule {
  readonly when?: Conditions;
  readonly not?: Conditions;
}

/** What has to change for a new attempt. */
export type Change = "nothing" | "input" | "authentication" | "later" | "method";

/** Which step a result requires. */
export type StepRule = ProcedureRule &
  (
    | { readonly step: "repeat"; readonly with: { readonly after: "token" | "delay" } }
    | { readonly step: "new_attempt"; readonly with: { readonly change: Change; readonly reference: "same" | "new" } }
    | {
        readonly step:
          | "fulfil"
          | "undo"
          | "proceed"
          | "wait"
          | "ask_status"
          | "customer_action"
          | "merchant_action"
          | "fix"
          | "stop"
          | "review";
      }
  );

/** Which state of a payment a result reports; null for none. */
export interface StateRule extends ProcedureRule {
  readonly state: PaymentState | null;
}

/** All tables. The first rule that holds counts; if none holds, the step is `review` and no state is reported. */
export interface Procedure {
  readonly rules: readonly StepRule[];
  readonly reports: readonly StateRule[];
  /** The states in order: a later one is more recent. */
  readonly states: readonly PaymentState[];
  /** States in which the payment may still be paid. */
  readonly open: readonly PaymentState[];
  /** States in which the payment is not paid. */
  readonly unpaid: readonly PaymentState[];
  /** States in which the money has arrived. */
  readonly paid: readonly PaymentState[];
  /** Two states that contradict each other; a status response decides. */
  readonly contradictions: readonly (readonly [PaymentState, PaymentState])[];
  /** A state and an earlier one that cannot just be a late message: ask for the status. */
  readonly recheck: readonly (readonly [PaymentState, PaymentState])[];
}

/** The tables used by `nextStep`, `advance` and `orderOf`; also in `codes.json`. */
export const PROCEDURE: Procedure = /* @__PURE__ */ deepFreeze<Procedure>({
  rules: [
    // Somebody else sent it.
    { when: { confirm: ["never"] }, step: "review" },
    // Nothing proves it, or nothing is known.
    { when: { confirm: ["status"] }, not: { outcome: ["pending"] }, step: "ask_status" },
    { when: { outcome: ["unknown"], retry: ["later"] }, step: "repeat", with: { after: "delay" } },
    {
      when: { query: ["yes"], scope: ["request"], outcome: ["pending"], retry: ["later"] },
      step: "repeat",
      with: { after: "delay" },
    },
    // The query was answered, and asking again would bring the same value that nobody documents.
    { when: { outcome: ["unknown"], beside: ["yes"], from: ["status"] }, step: "review" },
    { when: { outcome: ["unknown"] }, step: "ask_status" },
    { when: { outcome: ["pending"] }, step: "wait" },
    // It took effect.
    { when: { outcome: ["success"], scope: ["transaction"], precision: ["case"], from: ["status"] }, step: "review" },
    { when: { outcome: ["success"], scope: ["transaction"], precision: ["case"] }, step: "ask_status" },
    { when: { outcome: ["success"], scope: ["transaction"], retry: ["never"], kind: ["reverse"] }, step: "undo" },
    { when: { outcome: ["success"], scope: ["transaction"], retry: ["never"] }, step: "fulfil" },
    { when: { outcome: ["reversed"] }, step: "undo" },
    // The call was answered; the status of a payment is not in it.
    {
      when: { outcome: ["success"], scope: ["request"], from: ["status"], transactionField: ["no"] },
      step: "ask_status",
    },
    { when: { outcome: ["success"], retry: ["never"] }, step: "proceed" },
    // A query that was refused says nothing about the payment, and never ends it.
    {
      when: { query: ["yes"], scope: ["request"], retry: ["later"] },
      step: "repeat",
      with: { after: "delay" },
    },
    {
      when: { query: ["yes"], scope: ["request"], retry: ["with_new_token"] },
      step: "repeat",
      with: { after: "token" },
    },
    {
      when: { scope: ["request"], retry: ["check_status_first"], from: ["status"] },
      step: "review",
    },
    {
      when: { query: ["yes"], scope: ["request"], retry: ["check_status_first"] },
      step: "ask_status",
    },
    {
      when: { query: ["yes"], scope: ["request"], retry: ["with_authentication"] },
      not: { from: ["status"] },
      step: "customer_action",
    },
    { when: { query: ["yes"], scope: ["request"] }, not: { outcome: ["success"] }, step: "fix" },
    { when: { outcome: ["action_required"], actor: ["merchant"] }, step: "merchant_action" },
    { when: { outcome: ["action_required"] }, step: "customer_action" },
    // It did not take effect, or not for certain.
    { when: { retry: ["check_status_first"] }, not: { from: ["status"] }, step: "ask_status" },
    // A notification that says why and not how it stands.
    {
      when: { layer: ["detail"], outcome: ["failed"], scope: ["transaction"], from: ["notification"] },
      step: "ask_status",
    },
    { when: { retry: ["with_new_token"] }, step: "repeat", with: { after: "token" } },
    { when: { kind: ["reverse"], retry: ["later"] }, step: "repeat", with: { after: "delay" } },
    { when: { kind: ["reverse"], retry: ["after_fix", "with_authentication"] }, step: "fix" },
    { when: { kind: ["reverse"], retry: ["check_status_first"] }, step: "review" },
    { when: { kind: ["reverse"] }, step: "stop" },
    // What the merchant has to find out is not for the payer to try in another way.
    {
      when: { retry: ["check_status_first"], outcome: ["failed"], contested: ["no"] },
      not: { actor: ["merchant"] },
      step: "new_attempt",
      with: { change: "method", reference: "same" },
    },
    { when: { retry: ["never"] }, step: "stop" },
    {
      when: { outcome: ["failed"], scope: ["transaction"], retry: ["after_fix"] },
      step: "new_attempt",
      with: { change: "input", reference: "same" },
    },
    {
      when: { outcome: ["failed"], scope: ["transaction"], retry: ["with_authentication"] },
      step: "new_attempt",
      with: { change: "authentication", reference: "same" },
    },
    {
      when: { outcome: ["failed"], scope: ["transaction"], retry: ["later"] },
      step: "new_attempt",
      with: { change: "later", reference: "same" },
    },
    {
      when: { outcome: ["failed"], retry: ["with_other_method"], layer: ["transaction"] },
      step: "new_attempt",
      with: { change: "method", reference: "same" },
    },
    {
      when: { outcome: ["failed"], retry: ["with_other_method"] },
      step: "new_attempt",
      with: { change: "method", reference: "new" },
    },
    {
      when: { outcome: ["failed"], retry: ["with_new_reference"] },
      step: "new_attempt",
      with: { change: "nothing", reference: "new" },
    },
    { when: { retry: ["with_authentication"] }, step: "customer_action" },
    { when: { retry: ["later"] }, step: "repeat", with: { after: "delay" } },
    { when: { retry: ["after_fix"] }, step: "fix" },
  ],
  reports: [
    // What is not proved, or is about a call only, reports nothing.
    { when: { confirm: ["status", "never"] }, state: null },
    { not: { scope: ["transaction"] }, state: null },
    { when: { absent: ["yes"], from: ["status"] }, state: null },
    // A payment does not hear of calls that give money back, a refund of nothing else.
    { when: { refund: ["no"], kind: ["reverse"] }, state: null },
    { when: { refund: ["yes"], outcome: ["reversed"] }, state: "refunded" },
    { when: { refund: ["yes"] }, not: { kind: ["reverse"] }, state: null },
    { when: { outcome: ["pending"] }, state: "pending" },
    { when: { outcome: ["action_required"], actor: ["merchant"] }, state: "authorized" },
    { when: { outcome: ["action_required"] }, state: "pending" },
    {
      when: { outcome: ["failed"] },
      not: { layer: ["transaction"], from: ["status", "notification"] },
      state: "declined",
    },
    { when: { outcome: ["failed"], reason: ["transaction_cancelled"] }, state: "canceled" },
    { when: { outcome: ["failed"] }, state: "failed" },
    { when: { outcome: ["reversed"], part: ["yes"] }, state: "partially_refunded" },
    { when: { outcome: ["reversed"], reason: ["charged_back"] }, state: "charged_back" },
    { when: { outcome: ["reversed"] }, state: "refunded" },
    {
      when: { outcome: ["success"], retry: ["never"], refund: ["yes"] },
      not: { precision: ["case"] },
      state: "refunded",
    },
    { when: { outcome: ["success"], retry: ["never"] }, not: { precision: ["case"] }, state: "paid" },
    { when: { outcome: ["unknown", "success"] }, state: "unknown" },
  ],
  states: PAYMENT_STATES,
  open: ["unknown", "pending", "authorized"],
  unpaid: ["declined", "failed", "canceled"],
  paid: ["paid", "partially_refunded"],
  contradictions: [
    ["failed", "paid"],
    ["failed", "partially_refunded"],
    ["failed", "refunded"],
    ["failed", "charged_back"],
    ["paid", "canceled"],
    ["canceled", "partially_refunded"],
    ["canceled", "refunded"],
    ["canceled", "charged_back"],
  ],
  recheck: [
    ["unknown", "declined"],
    ["pending", "declined"],
    ["pending", "unknown"],
    ["authorized", "declined"],
    ["authorized", "unknown"],
  ],
});

function deepFreeze<T extends object>(value: T): T {
  for (const item of Object.values(value)) if (typeof item === "object" && item !== null) deepFreeze(item);
  return Object.freeze(value);
}
