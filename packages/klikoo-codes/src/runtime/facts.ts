// Generated from the catalog; do not edit.
import type { Catalog, Facts, Path, Refunds } from "./catalog.js";
import { type Decimal, formatDecimal, parseDecimal, scaled } from "./decimal.js";
import { fieldHolds, isEmpty, valueAt } from "./field.js";

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
 * @param catalog - names the fields.
 * @param body - any value.
 * @returns the ids that are present.
 */
export function readIds({ ids }: Catalog, body: unknown): Ids {
  return read(["reference", "payment", "refund"], ids, body);
}

/**
 * Reads the money of a body.
 *
 * @param catalog - names the fields.
 * @param body - any value.
 * @returns the fields that are present; `refunded` is added up if the body lists its refunds.
 */
export function readMoney({ money, refunds }: Catalog, body: unknown): Money {
  const own: Money = read(["amount", "currency", "refunded", "paidAt"], money, body);
  const total = refunds.map((list) => totalOf(list, body)).find((sum) => sum !== undefined);
  return own.refunded === undefined && total !== undefined ? { ...own, refunded: total } : own;
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

function read<Name extends string>(
  names: readonly Name[],
  facts: Facts<Name>,
  body: unknown,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = firstText(facts[name] ?? [], body);
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

/** A string or number as it arrived; any other value is not an id or amount. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && !isEmpty(value) && value.length <= MAX_LENGTH ? value : undefined;
}

/** Longer values are not ids; logs and databases may not be able to store them. */
const MAX_LENGTH = 256;
/** Longest list that is added up. */
const MAX_REFUNDS = 1000;

/** The sum of a list of refunds, each number once; undefined if there is no list or an amount cannot be read. */
function totalOf({ list, number, amount, status }: Refunds, body: unknown): string | undefined {
  const items = valueAt(body, list);
  if (!Array.isArray(items) || items.length === 0 || items.length > MAX_REFUNDS) return undefined;
  const amounts = new Map<string, Decimal>();
  for (const [index, item] of items.entries()) {
    if (status && !fieldHolds(item, status)) continue;
    const value = parseDecimal(textOf(valueAt(item, amount)));
    if (value === undefined) return undefined;
    amounts.set(textOf(valueAt(item, number)) ?? `#${index}`, value);
  }
  const scale = Math.max(0, ...[...amounts.values()].map((value) => value.scale));
  const units = [...amounts.values()].reduce((sum, value) => sum + scaled(value, scale), 0n);
  return formatDecimal({ units, scale });
}
