import type { NextStep } from "../../src/runtime/next-step.ts";
import type { PaymentState } from "../../src/runtime/payment-state.ts";
import type { Reading } from "../../src/runtime/reading.ts";

// What to do, written down once more as plain decisions, without looking at the tables.

type Answer = { step: NextStep["step"]; after?: string; change?: string; reference?: string };

/** The step of a result, without whom to tell, whom to ask, and keys. */
export function expectedStep(result: Reading): Answer {
  const { outcome, scope, retry, kind, from } = result;
  const isQuery = from === "status" || kind === "status" || kind === "token" || kind === "read";
  const delay: Answer = { step: "repeat", after: "delay" };
  const token: Answer = { step: "repeat", after: "token" };

  if (result.confirm === "never") return { step: "review" };
  if (result.confirm && outcome !== "pending") return { step: "ask_status" };
  if (outcome === "unknown" && result.beside !== undefined && from === "status" && retry !== "later")
    return { step: "review" };
  if (outcome === "unknown") return retry === "later" ? delay : { step: "ask_status" };
  if (outcome === "pending") return isQuery && scope === "request" && retry === "later" ? delay : { step: "wait" };

  if (isQuery && scope === "request" && outcome !== "success" && outcome !== "reversed") {
    switch (retry) {
      case "with_new_token":
        return token;
      case "later":
        return delay;
      case "check_status_first":
        return { step: from === "status" ? "review" : "ask_status" };
      case "with_authentication":
        return { step: from === "status" ? "fix" : "customer_action" };
      default:
        return { step: "fix" };
    }
  }

  if (outcome === "action_required")
    return { step: result.actor === "merchant" ? "merchant_action" : "customer_action" };
  if (outcome === "reversed") return { step: "undo" };
  if (outcome === "success" && scope === "transaction") {
    if (result.precision === "case") return { step: from === "status" ? "review" : "ask_status" };
    if (retry === "never") return { step: kind === "reverse" ? "undo" : "fulfil" };
  }
  if (outcome === "success" && scope === "request") {
    const saysState = result.codes?.some(({ layer }) => layer === "transaction");
    if (from === "status" && !saysState) return { step: "ask_status" };
    if (retry === "never") return { step: "proceed" };
  }

  if (retry === "check_status_first" && from !== "status") return { step: "ask_status" };
  const isReason = result.layer === "detail" && outcome === "failed" && scope === "transaction";
  if (isReason && from === "notification") return { step: "ask_status" };
  if (kind === "reverse") {
    if (retry === "with_new_token") return token;
    if (retry === "later") return delay;
    if (retry === "after_fix" || retry === "with_authentication") return { step: "fix" };
    return { step: retry === "check_status_first" ? "review" : "stop" };
  }
  if (retry === "check_status_first")
    return outcome === "failed" && !result.contested && result.actor !== "merchant"
      ? { step: "new_attempt", change: "method", reference: "same" }
      : { step: "review" };
  if (retry === "never") return { step: "stop" };
  if (retry === "with_new_token") return token;

  if (outcome === "failed" && scope === "transaction") {
    const changes: Record<string, string> = {
      after_fix: "input",
      with_authentication: "authentication",
      later: "later",
    };
    const change = changes[retry];
    if (change) return { step: "new_attempt", change, reference: "same" };
  }
  if (outcome === "failed" && retry === "with_other_method")
    return { step: "new_attempt", change: "method", reference: result.layer === "transaction" ? "same" : "new" };
  if (outcome === "failed" && retry === "with_new_reference")
    return { step: "new_attempt", change: "nothing", reference: "new" };

  if (retry === "with_authentication") return { step: "customer_action" };
  if (retry === "later") return delay;
  if (retry === "after_fix") return { step: "fix" };
  return { step: "review" };
}

/** The state that a result reports to a payment, or to a refund. */
export function expectedState(result: Reading, isRefund: boolean): PaymentState | null {
  const { outcome, from } = result;
  if (result.scope !== "transaction" || result.confirm) return null;
  if (from === "status" && result.absent) return null;
  if (isRefund) {
    if (outcome === "reversed") return "refunded";
    if (result.kind !== "reverse") return null;
  } else if (result.kind === "reverse") return null;
  switch (outcome) {
    case "unknown":
    case "pending":
      return outcome;
    case "action_required":
      return result.actor === "merchant" ? "authorized" : "pending";
    case "failed":
      if (result.layer !== "transaction" && from !== "status" && from !== "notification") return "declined";
      return result.reason === "transaction_cancelled" ? "canceled" : "failed";
    case "success":
      if (result.precision === "case" || result.retry !== "never") return "unknown";
      return isRefund ? "refunded" : "paid";
    case "reversed":
      if (result.part) return "partially_refunded";
      return result.reason === "charged_back" ? "charged_back" : "refunded";
    default:
      return null;
  }
}
