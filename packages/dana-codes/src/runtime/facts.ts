// Generated from the catalog; do not edit.
import type { Bodies, Facts, Path } from "./bodies.js";
import { parseDecimal, scaled } from "./decimal.js";
import { isEmpty, valueAt } from "./field.js";

// What a body says besides its codes: the ids of the payment, and the amounts.

/** Ids of the payment a body is about, as received. */
export interface Ids {
  /** The merchant's reference, for example an order number. */
  readonly reference?: string;
  /** The provider's id of this one payment. */
  readonly payment?: string;
  /** The number of this refund. */
  readonly refund?: string;
}

/** The money of a body, as received; amounts are decimal strings. */
export interface Money {
  readonly amount?: string;
  readonly currency?: string;
  /** Total given back so far, if the body reports one. */
  readonly refunded?: string;
  /** Time of the payment, as the provider writes it. */
  readonly paidAt?: string;
}

/** How much of a payment was given back. */
export type GivenBack = "nothing" | "part" | "all";

/**
 * Reads the ids of a body.
 *
 * @param bodies - names the fields.
 * @param body - any value.
 * @returns the ids that are present.
 */
export function readIds({ ids }: Bodies, body: unknown): Ids {
  return read(ids, body);
}

/**
 * Reads the money of a body.
 *
 * @param bodies - names the fields.
 * @param body - any value.
 * @returns the fields that are present; `refunded` is added up if the body lists its refunds.
 */
export function readMoney({ money, refundedIn }: Bodies, body: unknown): Money {
  const own: Money = read(money, body);
  const total = own.refunded === undefined ? refundedIn?.(body) : undefined;
  return total === undefined ? own : { ...own, refunded: total };
}

/**
 * How much of a payment was given back.
 *
 * @param money - what the body says.
 * @returns how much; `part` also if the paid amount is not known.
 */
export function givenBack({ amount, refunded }: Money): GivenBack {
  const back = parseDecimal(refunded);
  if (back === undefined || back.units <= 0n) return "nothing";
  const paid = parseDecimal(amount);
  if (paid === undefined) return "part";
  const scale = Math.max(back.scale, paid.scale);
  return scaled(back, scale) >= scaled(paid, scale) ? "all" : "part";
}

function read<Name extends string>(facts: Facts<Name>, body: unknown): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const [name, paths] of facts) {
    const value = firstText(paths, body);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function firstText(paths: readonly Path[], body: unknown): string | undefined {
  for (const path of paths) {
    const text = textOf(valueAt(body, path));
    if (text !== undefined) return text;
  }
  return undefined;
}

/**
 * An id or amount as it arrived.
 *
 * @param value - value of a field.
 * @returns the text of a string or number; undefined for any other value.
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && !isEmpty(value) && value.length <= MAX_LENGTH ? value : undefined;
}

/** Longer values are not ids; logs and databases may not be able to store them. */
const MAX_LENGTH = 256;
