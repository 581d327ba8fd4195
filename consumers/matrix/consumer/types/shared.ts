// One function for the results of all three providers, without casts.
import { OUTCOMES as DOKU_OUTCOMES, type DokuResult, decode as decodeDoku } from "@org/doku-codes";
import { message as sayDoku } from "@org/doku-codes/messages/id";
import { decode as decodeKlikoo, type Reason as KlikooReason, type KlikooResult } from "@org/klikoo-codes";
import { message as sayKlikoo } from "@org/klikoo-codes/messages/en";
import {
  type Advice,
  decode as decodeMidtrans,
  type MidtransResult,
  type Outcome,
  type Reason,
  type Retry,
  type Scope,
} from "@org/midtrans-codes";
import type { message as sayMidtrans } from "@org/midtrans-codes/messages/id";

/** What decode of any of the packages gives. */
export type Result = DokuResult | MidtransResult | KlikooResult;

export type Step =
  | { readonly do: "ship" | "refund" | "wait" | "ask_status" | "stop" }
  | { readonly do: "send_again"; readonly reference: "same" | "new" };

/** What to do next, whoever answered. */
export function nextStep(result: Result): Step {
  const { outcome, scope, retry } = result;
  switch (outcome) {
    case "success":
      return { do: scope === "transaction" ? "ship" : "ask_status" };
    case "reversed":
      return { do: "refund" };
    case "pending":
    case "action_required":
      return { do: "wait" };
    case "unknown":
      return { do: "ask_status" };
    case "failed":
    case "rejected":
      return again(retry);
    default:
      return impossible(outcome);
  }
}

/** Why, for people; one vocabulary over the providers. */
export function explain(result: Result): string {
  switch (result.reason) {
    case "insufficient_funds":
      return "not enough money";
    case "merchant_insufficient_balance":
      return "our deposit is empty";
    case "transaction_not_found":
      return "not found there";
    case "expired_card":
      return "the card has expired";
    default:
      return result.reason;
  }
}

/** Advice of one package fits the types of another. */
export function merge(results: readonly Result[]): Advice<Reason> {
  const [first = decodeKlikoo(undefined)] = results;
  const reason: KlikooReason = decodeDoku(undefined).reason;
  return { ...first, reason };
}

export const counts: Record<Outcome, number> = {
  success: 0,
  pending: 0,
  action_required: 0,
  failed: 0,
  rejected: 0,
  reversed: 0,
  unknown: 0,
};

for (const result of [
  decodeDoku({ responseCode: "4034314" }),
  decodeMidtrans({ transaction_status: "settlement" }),
  decodeKlikoo({ response_code: "404027005" }),
]) {
  counts[result.outcome] += 1;
  nextStep(result);
}

export const outcomes: readonly Outcome[] = DOKU_OUTCOMES;

/** A message is a message in every package. */
export const say: (result: DokuResult) => ReturnType<typeof sayMidtrans> = sayDoku;
export const customers: string[] = [
  sayDoku(decodeDoku({})).customer,
  sayKlikoo(decodeKlikoo({}), { field: "amount" }).title,
];

/** Known codes and unknown ones, told apart the same way in all packages. */
export function describe(result: Result): string {
  const advice: readonly [Scope, Outcome, Retry, string] = [result.scope, result.outcome, result.retry, result.reason];
  if (result.known) return `${result.space} ${result.name} ${result.code} ${advice.join(" ")}`;
  return `${result.why} ${result.code ?? "-"} ${result.candidates.length} ${advice.join(" ")}`;
}

function again(retry: Retry): Step {
  switch (retry) {
    case "check_status_first":
      return { do: "ask_status" };
    case "never":
      return { do: "stop" };
    case "with_new_reference":
    case "with_other_method":
      return { do: "send_again", reference: "new" };
    case "after_fix":
    case "with_authentication":
    case "with_new_token":
    case "later":
      return { do: "send_again", reference: "same" };
    default:
      return impossible(retry);
  }
}

function impossible(value: never): never {
  throw new Error(String(value));
}
