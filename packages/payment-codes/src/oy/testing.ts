// Generated from the catalog; do not edit.
import { bodies } from "./data.js";
import { allExamples, exampleOf, type ExampleContext, type ExampleOptions } from "../runtime/example.js";
import type { OyDisbursementEntries } from "./spaces/disbursement.js";
import type { OyDisbursementStatusEntries } from "./spaces/disbursement-status.js";
import type { OyBalanceEntries } from "./spaces/balance.js";
import type { OyAccountInquiryEntries } from "./spaces/account-inquiry.js";
import type { OyVaEntries } from "./spaces/va.js";
import type { OyVaStatusEntries } from "./spaces/va-status.js";
import type { OyVaCallbackEntries } from "./spaces/va-callback.js";
import type { OyEwalletEntries } from "./spaces/ewallet.js";
import type { OyEwalletStatusEntries } from "./spaces/ewallet-status.js";
import type { OyEwalletCallbackEntries } from "./spaces/ewallet-callback.js";
import type { OyEwalletRefundEntries } from "./spaces/ewallet-refund.js";
import type { OyQrisEntries } from "./spaces/qris.js";
import type { OyQrisStatusEntries } from "./spaces/qris-status.js";
import type { OyPaymentRoutingEntries } from "./spaces/payment-routing.js";
import type { OyPaymentRoutingStatusEntries } from "./spaces/payment-routing-status.js";
import type { OyPaymentRoutingRecipientEntries } from "./spaces/payment-routing-recipient.js";
import type { OyPaymentLinkEntries } from "./spaces/payment-link.js";
import type { OyPaymentLinkStatusEntries } from "./spaces/payment-link-status.js";
import type { OyBillerEntries } from "./spaces/biller.js";
import type { OyBillerStatusEntries } from "./spaces/biller-status.js";
import type { OyOfflineEntries } from "./spaces/offline.js";
import type { OyInternationalTransferEntries } from "./spaces/international-transfer.js";
import type { OyInternationalTransferStatusEntries } from "./spaces/international-transfer-status.js";
import type { OyAccountLinkingEntries } from "./spaces/account-linking.js";
import type { OyTransactionsDataEntries } from "./spaces/transactions-data.js";
import type { OyTransactionSummaryEntries } from "./spaces/transaction-summary.js";
import type { NextStep } from "../runtime/next-step.js";
import { packed } from "./testing/data.js";
import type { OyParams, OyResult } from "./types.js";

export type { ExampleContext, ExampleOptions } from "../runtime/example.js";

/** Entries whose codes can stand in a body, by space; `keyof` gives their names. */
export interface OyExampleSpaces {
  /** Answer to a payout. */
  readonly "disbursement": OyDisbursementEntries;
  /** State of a payout. */
  readonly "disbursement-status": OyDisbursementStatusEntries;
  /** Answer about the balance. */
  readonly "balance": OyBalanceEntries;
  /** Answer to an account inquiry. */
  readonly "account-inquiry": OyAccountInquiryEntries;
  /** Answer about a virtual account. */
  readonly "va": OyVaEntries;
  /** State of a virtual account. */
  readonly "va-status": OyVaStatusEntries;
  /** Callback of a payment into a virtual account. */
  readonly "va-callback": OyVaCallbackEntries;
  /** Answer about an e-wallet transaction. */
  readonly "ewallet": OyEwalletEntries;
  /** State of an e-wallet transaction. */
  readonly "ewallet-status": OyEwalletStatusEntries;
  /** Callback of a paid e-wallet transaction. */
  readonly "ewallet-callback": OyEwalletCallbackEntries;
  /** State of an e-wallet refund. */
  readonly "ewallet-refund": OyEwalletRefundEntries;
  /** Answer about a QRIS payment. */
  readonly "qris": OyQrisEntries;
  /** State of a QRIS payment. */
  readonly "qris-status": OyQrisStatusEntries;
  /** Answer about a routed payment. */
  readonly "payment-routing": OyPaymentRoutingEntries;
  /** State of a routed payment. */
  readonly "payment-routing-status": OyPaymentRoutingStatusEntries;
  /** State of what a recipient gets. */
  readonly "payment-routing-recipient": OyPaymentRoutingRecipientEntries;
  /** Answer about a payment link. */
  readonly "payment-link": OyPaymentLinkEntries;
  /** State of a payment link. */
  readonly "payment-link-status": OyPaymentLinkStatusEntries;
  /** Answer about a bill. */
  readonly "biller": OyBillerEntries;
  /** State of a bill. */
  readonly "biller-status": OyBillerStatusEntries;
  /** Answer about cash at a store. */
  readonly "offline": OyOfflineEntries;
  /** Answer about a transfer abroad. */
  readonly "international-transfer": OyInternationalTransferEntries;
  /** State of a transfer abroad. */
  readonly "international-transfer-status": OyInternationalTransferStatusEntries;
  /** Answer about a linked account. */
  readonly "account-linking": OyAccountLinkingEntries;
  /** Answer about bank statements. */
  readonly "transactions-data": OyTransactionsDataEntries;
  /** Answer about sums to be settled. */
  readonly "transaction-summary": OyTransactionSummaryEntries;
}

/** What an example contains; everything left out has a fixed default. */
export interface OyExampleOptions extends Omit<ExampleOptions, "params"> {
  /** Values of the parameters of the message. */
  readonly params?: OyParams | undefined;
}

/** A body that carries one code, and its expected results. */
export interface OyExample {
  /** Space of the code. */
  readonly space: keyof OyExampleSpaces;
  /** Name of the entry. */
  readonly name: string;
  /** The code as it stands in the body, or in the HTTP status of the context. */
  readonly code: string;
  /** As OY! Indonesia sends it, parsed; a new object on every call. */
  readonly body: Record<string, unknown>;
  /** What `decode` has to know besides the body to decode it to this entry. */
  readonly context: ExampleContext;
  /** Result of `decode`. */
  readonly result: OyResult;
  /** Result of `nextStep` for that. */
  readonly next: NextStep;
}

/**
 * Makes a response body as OY! Indonesia sends it, for tests of your own handlers.
 *
 * @param space - id of the space.
 * @param name - name of the entry.
 * @param options - service, network, ids, amount, message: what the example contains.
 * @returns the body, the context to read it with, and the results of `decode` and `nextStep`; always the same for the
 *   same arguments.
 * @throws RangeError if there is no such example; its message says what to choose instead.
 */
export function example<Space extends keyof OyExampleSpaces>(
  space: Space,
  name: keyof OyExampleSpaces[Space] & string,
  options: OyExampleOptions = {},
): OyExample {
  return exampleOf(bodies, packed, [space, name], options as ExampleOptions) as unknown as OyExample;
}

/**
 * Makes an example for every entry whose code can stand in a body.
 *
 * @returns the examples, in the order of the catalog.
 */
export function examples(): readonly OyExample[] {
  return allExamples(bodies, packed) as unknown as readonly OyExample[];
}
