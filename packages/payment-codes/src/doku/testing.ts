// Generated from the catalog; do not edit.
import { bodies } from "./data.js";
import { allExamples, exampleOf, type ExampleContext, type ExampleOptions } from "../runtime/example.js";
import type { DokuSnapEntries } from "./spaces/snap.js";
import type { DokuSnapStatusEntries } from "./spaces/snap-status.js";
import type { DokuSnapPaymentFlagEntries } from "./spaces/snap-payment-flag.js";
import type { DokuSnapInquiryStatusEntries } from "./spaces/snap-inquiry-status.js";
import type { DokuVaPaymentEntries } from "./spaces/va-payment.js";
import type { DokuVaInquiryEntries } from "./spaces/va-inquiry.js";
import type { DokuCardEntries } from "./spaces/card.js";
import type { DokuCardErrorEntries } from "./spaces/card-error.js";
import type { DokuApiEntries } from "./spaces/api.js";
import type { DokuTransactionStatusEntries } from "./spaces/transaction-status.js";
import type { DokuOrderStatusEntries } from "./spaces/order-status.js";
import type { DokuCardPaymentEntries } from "./spaces/card-payment.js";
import type { DokuCaptureEntries } from "./spaces/capture.js";
import type { DokuRefundEntries } from "./spaces/refund.js";
import type { DokuOvoEntries } from "./spaces/ovo.js";
import type { DokuPageEntries } from "./spaces/page.js";
import type { DokuTokenEntries } from "./spaces/token.js";
import type { DokuCheckoutEntries } from "./spaces/checkout.js";
import type { NextStep } from "../runtime/next-step.js";
import { packed } from "./testing/data.js";
import type { DokuParams, DokuResult } from "./types.js";

export type { ExampleContext, ExampleOptions } from "../runtime/example.js";

/** Entries whose codes can stand in a body, by space; `keyof` gives their names. */
export interface DokuExampleSpaces {
  /** SNAP response code. */
  readonly "snap": DokuSnapEntries;
  /** SNAP latest transaction status. */
  readonly "snap-status": DokuSnapStatusEntries;
  /** SNAP payment flag status. */
  readonly "snap-payment-flag": DokuSnapPaymentFlagEntries;
  /** SNAP inquiry status. */
  readonly "snap-inquiry-status": DokuSnapInquiryStatusEntries;
  /** SNAP virtual account notification. */
  readonly "va-payment": DokuVaPaymentEntries;
  /** SNAP virtual account inquiry. */
  readonly "va-inquiry": DokuVaInquiryEntries;
  /** Card issuer response code. */
  readonly "card": DokuCardEntries;
  /** Card payment error. */
  readonly "card-error": DokuCardErrorEntries;
  /** API business error. */
  readonly "api": DokuApiEntries;
  /** Non-SNAP transaction status. */
  readonly "transaction-status": DokuTransactionStatusEntries;
  /** Checkout order status. */
  readonly "order-status": DokuOrderStatusEntries;
  /** Card payment status. */
  readonly "card-payment": DokuCardPaymentEntries;
  /** Capture status. */
  readonly "capture": DokuCaptureEntries;
  /** Card refund status. */
  readonly "refund": DokuRefundEntries;
  /** OVO response code. */
  readonly "ovo": DokuOvoEntries;
  /** Answer without a code. */
  readonly "page": DokuPageEntries;
  /** Card token status. */
  readonly "token": DokuTokenEntries;
  /** Checkout message. */
  readonly "checkout": DokuCheckoutEntries;
}

/** What an example contains; everything left out has a fixed default. */
export interface DokuExampleOptions extends Omit<ExampleOptions, "params"> {
  /** Values of the parameters of the message. */
  readonly params?: DokuParams | undefined;
}

/** A body that carries one code, and its expected results. */
export interface DokuExample {
  /** Space of the code. */
  readonly space: keyof DokuExampleSpaces;
  /** Name of the entry. */
  readonly name: string;
  /** The code as it stands in the body, or in the HTTP status of the context. */
  readonly code: string;
  /** As DOKU sends it, parsed; a new object on every call. */
  readonly body: Record<string, unknown>;
  /** What `decode` has to know besides the body to decode it to this entry. */
  readonly context: ExampleContext;
  /** Result of `decode`. */
  readonly result: DokuResult;
  /** Result of `nextStep` for that. */
  readonly next: NextStep;
}

/**
 * Makes a response body as DOKU sends it, for tests of your own handlers.
 *
 * @param space - id of the space.
 * @param name - name of the entry.
 * @param options - service, network, ids, amount, message: what the example contains.
 * @returns the body, the context to read it with, and the results of `decode` and `nextStep`; always the same for the
 *   same arguments.
 * @throws RangeError if there is no such example; its message says what to choose instead.
 */
export function example<Space extends keyof DokuExampleSpaces>(
  space: Space,
  name: keyof DokuExampleSpaces[Space] & string,
  options: DokuExampleOptions = {},
): DokuExample {
  return exampleOf(bodies, packed, [space, name], options as ExampleOptions) as unknown as DokuExample;
}

/**
 * Makes an example for every entry whose code can stand in a body.
 *
 * @returns the examples, in the order of the catalog.
 */
export function examples(): readonly DokuExample[] {
  return allExamples(bodies, packed) as unknown as readonly DokuExample[];
}
