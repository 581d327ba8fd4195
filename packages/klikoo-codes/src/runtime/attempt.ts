// Generated from the catalog; do not edit.
import { ownReading, type Reading } from "./reading.js";

/** What is stored of an attempt to pay, beside its payment, to find it again. */
export interface Attempt {
  /** The program's own id of the payment. */
  readonly id: string;
  /** The merchant's reference it was sent with. */
  readonly reference: string;
  /** The provider's id of the payment (`ids.payment` of a result), once a message that is proved named it. */
  readonly providerId?: string | null | undefined;
}

/** Where a message belongs. */
export type Belonging<R extends Reading> =
  /** To an attempt: advance it with `result`; store `providerId` where it is there. */
  | { readonly belongs: "attempt"; readonly id: string; readonly result: R; readonly providerId?: string }
  /**
   * To a payment under a known reference that nobody sent: begin it with `NEW_PAYMENT` and this provider's id. Where
   * nothing proves the message, that id may be made up: the status has to be asked for by it, and a payment that the
   * provider then does not know, and that still is `new`, may be deleted.
   */
  | { readonly belongs: "another"; readonly providerId: string }
  /** To nothing that is known: a person looks. */
  | { readonly belongs: "nobody" };

/** How payments are found. */
export interface AttemptOptions {
  /** One reference takes many payments, each an order of its own: a static account number or QR code, a subscription. */
  readonly reusable?: boolean | undefined;
  /** Id of the attempt whose call this is the answer to: it may name nothing. Left out for a notification. */
  readonly asked?: string | undefined;
}

/**
 * Finds the attempt that a message is about.
 *
 * @param attempts - attempts under the reference of the message, or all of the order, the oldest first.
 * @param result - result of `decode`.
 * @param options - how payments are found.
 * @returns where it belongs. An answer belongs to the attempt that was `asked`, unless it names another one. Where
 *   several attempts could be meant, a status answer, a success and a reversal are taken for those of the newest, and
 *   anything else has to be confirmed: its `result` then says so. An id is learned from proved messages only. Never
 *   throws.
 */
export function attemptOf<R extends Reading>(
  attempts: readonly Attempt[],
  result: R,
  options?: AttemptOptions | null,
): Belonging<R> {
  const { ids, confirm } = ownReading(result);
  const { reference, payment } = Object(ids) as NonNullable<Reading["ids"]>;
  const to = (id: string, learns: boolean): Belonging<R> => ({
    belongs: "attempt",
    id,
    result,
    ...(learns && !confirm && payment !== undefined && { providerId: payment }),
  });
  const isOf = (one: Attempt) => reference === undefined || one.reference === reference;
  const isFree = (one: Attempt) => payment === undefined || !one.providerId;

  const named = attempts.find((one) => payment !== undefined && one.providerId === payment);
  if (named) return to(named.id, false);
  const asked = attempts.find((one) => one.id === options?.asked && isOf(one) && isFree(one));
  if (asked) return to(asked.id, true);
  if (reference === undefined && payment === undefined) return { belongs: "nobody" };
  if (options?.reusable)
    return payment === undefined ? { belongs: "nobody" } : { belongs: "another", providerId: payment };
  const under = attempts.filter(isOf);
  const meant = under.filter(isFree);
  const newest = meant.at(-1);
  if (newest === undefined)
    return payment === undefined || under.length === 0
      ? { belongs: "nobody" }
      : { belongs: "another", providerId: payment };
  // Whichever it was, the order is paid, or was; a failure may be that of an older one.
  const isPaid = result.outcome === "success" || result.outcome === "reversed";
  if (meant.length === 1 || result.from === "status" || isPaid) return to(newest.id, true);
  return { belongs: "attempt", id: newest.id, result: { ...result, confirm: "status" } };
}
