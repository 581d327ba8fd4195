// Generated from the catalog; do not edit.
import { ownReading, type Reading } from "./reading.js";

/** What to store about an attempt to pay, besides its payment, so that it can be found again. */
export interface Attempt {
  /** The program's own id of the payment. */
  readonly id: string;
  /** The merchant's reference that it was sent with. */
  readonly reference: string;
  /** The provider's id of the payment (`ids.payment` of a result), once a proven message named it. */
  readonly providerId?: string | null | undefined;
}

/** Which payment a message belongs to. */
export type Belonging<R extends Reading> =
  /** To an attempt: advance it with `result`, and store `providerId` if it is present. */
  | { readonly belongs: "attempt"; readonly id: string; readonly result: R; readonly providerId?: string }
  /**
   * To a payment that no attempt started, under a known reference: create it with `NEW_PAYMENT` and this provider's id.
   * If nothing proves the message, the id may be made up: ask for the status by it. If the provider does not know the
   * payment and it is still `new`, it may be deleted.
   */
  | { readonly belongs: "another"; readonly providerId: string }
  /** To no known payment: a person has to look at it. */
  | { readonly belongs: "nobody" };

/** How payments are found. */
export interface AttemptOptions {
  /** One reference takes many payments, each its own order: a static account number or QR code, a subscription. */
  readonly reusable?: boolean | undefined;
  /** Id of the attempt whose call this responds to: a response may name no payment. Left out for a notification. */
  readonly asked?: string | undefined;
}

/**
 * Finds the attempt that a message is about.
 *
 * @param attempts - attempts under the reference of the message, or all of the order, the oldest first.
 * @param result - result of `decode`.
 * @param options - how payments are found.
 * @returns what it belongs to. A response belongs to the attempt in `asked`, unless it names another one. If several
 *   attempts are possible, a status response, a success and a reversal count for the newest; anything else has to be
 *   confirmed, and its `result` says so. Ids are learned only from proven messages. Never throws.
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
