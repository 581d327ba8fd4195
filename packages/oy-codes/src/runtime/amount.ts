// Generated from the catalog; do not edit.
import { parseDecimal, scaled } from "./decimal.js";

/**
 * Compares two amounts, however they are written: "10000" equals "10000.00". Both are decimal strings in whole units of
 * the currency, as providers write them in bodies (rupiah, not sen); convert amounts kept in the smallest unit first.
 * Compare the currency separately.
 *
 * @param a - an amount, such as `money.amount` of a result; undefined if there is none.
 * @param b - another amount.
 * @returns whether they are equal; false if either is missing or not an amount, also if both are. Never throws.
 */
export function sameAmount(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [amountOf(a), amountOf(b)];
  if (!one || !other) return false;
  const scale = Math.max(one.scale, other.scale);
  return scaled(one, scale) === scaled(other, scale);
}

/** Only strings count: a number may already have been rounded. */
function amountOf(value: unknown) {
  return typeof value === "string" ? parseDecimal(value) : undefined;
}
