import type { Midtrans } from "./midtrans.ts";
import type { Store } from "./store.ts";

/** What every part of the shop works with. */
export interface Shop {
  readonly store: Store;
  readonly midtrans: Midtrans;
  /** The merchant's secret, which signs notifications. */
  readonly serverKey: string;
  /** The time in whole seconds. The package reads no clock, so that a test can be its own. */
  readonly now: () => number;
  /** Tells a person: a mail, a ticket, a line in a log. It may be told again. */
  readonly tell: (text: string) => void;
  /** How long a worker has a payment for itself. It saves calls; that nothing is done twice does not rest on it. */
  readonly leaseSeconds: number;
}

/** How long a call may take before it counts as unanswered. */
export const CALL_SECONDS = 10;
