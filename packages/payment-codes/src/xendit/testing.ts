// Generated from the catalog; do not edit.
import { bodies } from "./data.js";
import { allExamples, exampleOf, type ExampleContext, type ExampleOptions } from "../runtime/example.js";
import type { XenditErrorCodeEntries } from "./spaces/error-code.js";
import type { XenditPaymentRequestStatusEntries } from "./spaces/payment-request-status.js";
import type { XenditPaymentRequestStatusV2Entries } from "./spaces/payment-request-status-v2.js";
import type { XenditPaymentStatusEntries } from "./spaces/payment-status.js";
import type { XenditPaymentFailureEntries } from "./spaces/payment-failure.js";
import type { XenditPaymentLinkStatusEntries } from "./spaces/payment-link-status.js";
import type { XenditRefundStatusEntries } from "./spaces/refund-status.js";
import type { XenditRefundFailureEntries } from "./spaces/refund-failure.js";
import type { XenditPaymentTokenStatusEntries } from "./spaces/payment-token-status.js";
import type { XenditPaymentTokenFailureEntries } from "./spaces/payment-token-failure.js";
import type { XenditPayoutStatusEntries } from "./spaces/payout-status.js";
import type { XenditPayoutStatusV2Entries } from "./spaces/payout-status-v2.js";
import type { XenditPayoutFailureEntries } from "./spaces/payout-failure.js";
import type { XenditBillStatusEntries } from "./spaces/bill-status.js";
import type { XenditBillFailureEntries } from "./spaces/bill-failure.js";
import type { XenditCardEntries } from "./spaces/card.js";
import type { XenditMerchantAdviceEntries } from "./spaces/merchant-advice.js";
import type { XenditThreeDsStatusEntries } from "./spaces/three-ds-status.js";
import type { XenditThreeDsFlowEntries } from "./spaces/three-ds-flow.js";
import type { XenditAuthenticationFlowEntries } from "./spaces/authentication-flow.js";
import type { XenditThreeDsReasonEntries } from "./spaces/three-ds-reason.js";
import type { XenditThreeDsCancelEntries } from "./spaces/three-ds-cancel.js";
import type { XenditReportStatusEntries } from "./spaces/report-status.js";
import type { NextStep } from "../runtime/next-step.js";
import { packed } from "./testing/data.js";
import type { XenditParams, XenditResult } from "./types.js";

export type { ExampleContext, ExampleOptions } from "../runtime/example.js";

/** Entries whose codes can stand in a body, by space; `keyof` gives their names. */
export interface XenditExampleSpaces {
  /** API error code. */
  readonly "error-code": XenditErrorCodeEntries;
  /** Payment request status. */
  readonly "payment-request-status": XenditPaymentRequestStatusEntries;
  /** Payment request status of the older API. */
  readonly "payment-request-status-v2": XenditPaymentRequestStatusV2Entries;
  /** Payment status. */
  readonly "payment-status": XenditPaymentStatusEntries;
  /** Payment failure code. */
  readonly "payment-failure": XenditPaymentFailureEntries;
  /** Payment link status. */
  readonly "payment-link-status": XenditPaymentLinkStatusEntries;
  /** Refund status. */
  readonly "refund-status": XenditRefundStatusEntries;
  /** Refund failure code. */
  readonly "refund-failure": XenditRefundFailureEntries;
  /** Payment token status. */
  readonly "payment-token-status": XenditPaymentTokenStatusEntries;
  /** Payment token failure code. */
  readonly "payment-token-failure": XenditPaymentTokenFailureEntries;
  /** Payout status. */
  readonly "payout-status": XenditPayoutStatusEntries;
  /** Payout status of version 2. */
  readonly "payout-status-v2": XenditPayoutStatusV2Entries;
  /** Payout failure code. */
  readonly "payout-failure": XenditPayoutFailureEntries;
  /** Bill payment status. */
  readonly "bill-status": XenditBillStatusEntries;
  /** Bill payment failure code. */
  readonly "bill-failure": XenditBillFailureEntries;
  /** Card network response code. */
  readonly "card": XenditCardEntries;
  /** Mastercard merchant advice code. */
  readonly "merchant-advice": XenditMerchantAdviceEntries;
  /** 3-D Secure transaction status. */
  readonly "three-ds-status": XenditThreeDsStatusEntries;
  /** 3-D Secure flow. */
  readonly "three-ds-flow": XenditThreeDsFlowEntries;
  /** Authentication flow. */
  readonly "authentication-flow": XenditAuthenticationFlowEntries;
  /** 3-D Secure status reason. */
  readonly "three-ds-reason": XenditThreeDsReasonEntries;
  /** 3-D Secure challenge cancel code. */
  readonly "three-ds-cancel": XenditThreeDsCancelEntries;
  /** Transaction status in reports. */
  readonly "report-status": XenditReportStatusEntries;
}

/** What an example contains; everything left out has a fixed default. */
export interface XenditExampleOptions extends Omit<ExampleOptions, "params"> {
  /** Values of the parameters of the message. */
  readonly params?: XenditParams | undefined;
}

/** A body that carries one code, and its expected results. */
export interface XenditExample {
  /** Space of the code. */
  readonly space: keyof XenditExampleSpaces;
  /** Name of the entry. */
  readonly name: string;
  /** The code as it stands in the body, or in the HTTP status of the context. */
  readonly code: string;
  /** As Xendit sends it, parsed; a new object on every call. */
  readonly body: Record<string, unknown>;
  /** What `decode` has to know besides the body to decode it to this entry. */
  readonly context: ExampleContext;
  /** Result of `decode`. */
  readonly result: XenditResult;
  /** Result of `nextStep` for that. */
  readonly next: NextStep;
}

/**
 * Makes a response body as Xendit sends it, for tests of your own handlers.
 *
 * @param space - id of the space.
 * @param name - name of the entry.
 * @param options - service, network, ids, amount, message: what the example contains.
 * @returns the body, the context to read it with, and the results of `decode` and `nextStep`; always the same for the
 *   same arguments.
 * @throws RangeError if there is no such example; its message says what to choose instead.
 */
export function example<Space extends keyof XenditExampleSpaces>(
  space: Space,
  name: keyof XenditExampleSpaces[Space] & string,
  options: XenditExampleOptions = {},
): XenditExample {
  return exampleOf(bodies, packed, [space, name], options as ExampleOptions) as unknown as XenditExample;
}

/**
 * Makes an example for every entry whose code can stand in a body.
 *
 * @returns the examples, in the order of the catalog.
 */
export function examples(): readonly XenditExample[] {
  return allExamples(bodies, packed) as unknown as readonly XenditExample[];
}
