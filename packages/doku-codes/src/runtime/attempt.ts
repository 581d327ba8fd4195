// Generated from the catalog; do not edit.
import type { Reading } from "./reading.js";

/** What is stored of an attempt to pay, beside its payment, to find it again. */
export interface Attempt {
  /** The program's own id of the payment. */
  readonly id: string;
  /** The merchant's reference it was sent with. */
  readonly reference: string;
  /** The provider's id, once one was seen. */
  readonly payment?: string | null | undefined;
}

/** Where a message belongs. */
export type Belonging<R extends Reading> =
  /** To an attempt: advance it with `result`; store `payment` as its provider's id where it is there. */
  | { readonly belongs: "attempt"; readonly id: string; readonly result: R; readonly payment?: string }
  /** To a payment under a known reference that nobody sent: begin it with `NEW_PAYMENT` and this provider's id. */
  | { readonly belongs: "another"; readonly payment: string }
  /** To nothing that is known: a person looks. */
  | { readonly belongs: "nobody" };

/** How payments are found. */
export interface AttemptOptions {
  /** One reference takes many payments, each an order of its own: a static account number or QR code, a subscription. */
  readonly reusable?: boolean | undefined;
}

/**
 * Finds the attempt that a notification or a status answer is about. The answer to any other call belongs to the
 * attempt that was sent; nobody has to look.
 *
 * @param attempts - attempts under the reference of the message, or all of the order, the oldest first.
 * @param result - result of `decode`.
 * @param options - how payments are found.
 * @returns where it belongs. Where several attempts could be meant, a status answer, a success and a reversal are
 *   taken for those of the newest, and anything else has to be confirmed: its `result` then says so. Never throws.
 */
export function attemptOf<R extends Reading>(
  attempts: readonly Attempt[],
  result: R,
  options?: AttemptOptions | null,
): Belonging<R> {
  const { reference, payment } = Object(result).ids ?? {};
  const named = attempts.find((one) => payment !== undefined && one.payment === payment);
  if (named) return { belongs: "attempt", id: named.id, result };
  if (reference === undefined && payment === undefined) return { belongs: "nobody" };
  if (options?.reusable) return payment === undefined ? { belongs: "nobody" } : { belongs: "another", payment };
  const under = attempts.filter((one) => reference === undefined || one.reference === reference);
  const meant = payment === undefined ? under : under.filter((one) => !one.payment);
  const newest = meant.at(-1);
  if (newest === undefined)
    return payment === undefined || under.length === 0 ? { belongs: "nobody" } : { belongs: "another", payment };
  // Whichever it was, the order is paid, or was; a failure may be that of an older one.
  const isPaid = result.outcome === "success" || result.outcome === "reversed";
  const isSure = meant.length === 1 || result.from === "status" || isPaid;
  return {
    belongs: "attempt",
    id: newest.id,
    result: isSure ? result : { ...result, confirm: "status" },
    ...(isSure && payment !== undefined && { payment }),
  };
}
