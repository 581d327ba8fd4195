// Generated from the catalog; do not edit.
import { bodies } from "./data.js";
import { allExamples, exampleOf, type ExampleContext, type ExampleOptions } from "./runtime/example.js";
import type { MidtransStatusEntries } from "./spaces/status.js";
import type { MidtransCardEntries } from "./spaces/card.js";
import type { MidtransGopayEntries } from "./spaces/gopay.js";
import type { MidtransTransactionStatusEntries } from "./spaces/transaction-status.js";
import type { MidtransFraudStatusEntries } from "./spaces/fraud-status.js";
import type { MidtransSnapApiEntries } from "./spaces/snap-api.js";
import type { MidtransSnapEntries } from "./spaces/snap.js";
import type { MidtransSnapStatusEntries } from "./spaces/snap-status.js";
import type { MidtransPayoutStatusEntries } from "./spaces/payout-status.js";
import type { MidtransPayoutErrorEntries } from "./spaces/payout-error.js";
import type { MidtransPayoutApiEntries } from "./spaces/payout-api.js";
import type { MidtransAccountEntries } from "./spaces/account.js";
import type { MidtransAccountStatusEntries } from "./spaces/account-status.js";
import type { MidtransSubscriptionEntries } from "./spaces/subscription.js";
import type { NextStep } from "./runtime/next-step.js";
import { packed } from "./testing/data.js";
import type { MidtransParams, MidtransResult } from "./types.js";

export type { ExampleContext, ExampleOptions } from "./runtime/example.js";

/** Entries whose codes can stand in a body, by space; `keyof` gives their names. */
export interface MidtransExampleSpaces {
  /** Status code. */
  readonly "status": MidtransStatusEntries;
  /** Card channel response code. */
  readonly "card": MidtransCardEntries;
  /** GoPay and wallet channel response code. */
  readonly "gopay": MidtransGopayEntries;
  /** Transaction status. */
  readonly "transaction-status": MidtransTransactionStatusEntries;
  /** Fraud status. */
  readonly "fraud-status": MidtransFraudStatusEntries;
  /** Snap API HTTP status. */
  readonly "snap-api": MidtransSnapApiEntries;
  /** SNAP response code. */
  readonly "snap": MidtransSnapEntries;
  /** SNAP latest transaction status. */
  readonly "snap-status": MidtransSnapStatusEntries;
  /** Payout status. */
  readonly "payout-status": MidtransPayoutStatusEntries;
  /** Payout error code. */
  readonly "payout-error": MidtransPayoutErrorEntries;
  /** Payouts API HTTP status. */
  readonly "payout-api": MidtransPayoutApiEntries;
  /** Status code about a linked account. */
  readonly "account": MidtransAccountEntries;
  /** State of a linked account. */
  readonly "account-status": MidtransAccountStatusEntries;
  /** Subscription status. */
  readonly "subscription": MidtransSubscriptionEntries;
}

/** What an example contains; everything left out has a fixed default. */
export interface MidtransExampleOptions extends Omit<ExampleOptions, "params"> {
  /** Values of the parameters of the message. */
  readonly params?: MidtransParams | undefined;
}

/** A body that carries one code, and its expected results. */
export interface MidtransExample {
  /** Space of the code. */
  readonly space: keyof MidtransExampleSpaces;
  /** Name of the entry. */
  readonly name: string;
  /** The code as it stands in the body, or in the HTTP status of the context. */
  readonly code: string;
  /** As Midtrans sends it, parsed; a new object on every call. */
  readonly body: Record<string, unknown>;
  /** What `decode` has to know besides the body to decode it to this entry. */
  readonly context: ExampleContext;
  /** Result of `decode`. */
  readonly result: MidtransResult;
  /** Result of `nextStep` for that. */
  readonly next: NextStep;
}

/**
 * Makes a response body as Midtrans sends it, for tests of your own handlers.
 *
 * @param space - id of the space.
 * @param name - name of the entry.
 * @param options - service, network, ids, amount, message: what the example contains.
 * @returns the body, the context to read it with, and the results of `decode` and `nextStep`; always the same for the
 *   same arguments.
 * @throws RangeError if there is no such example; its message says what to choose instead.
 */
export function example<Space extends keyof MidtransExampleSpaces>(
  space: Space,
  name: keyof MidtransExampleSpaces[Space] & string,
  options: MidtransExampleOptions = {},
): MidtransExample {
  return exampleOf(bodies, packed, [space, name], options as ExampleOptions) as unknown as MidtransExample;
}

/**
 * Makes an example for every entry whose code can stand in a body.
 *
 * @returns the examples, in the order of the catalog.
 */
export function examples(): readonly MidtransExample[] {
  return allExamples(bodies, packed) as unknown as readonly MidtransExample[];
}
