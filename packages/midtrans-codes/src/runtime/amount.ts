// Generated from the catalog; do not edit.
import { parseDecimal, scaled } from "./decimal.js";

/**
 * Whether two amounts are the same, however they are written: "10000" is "10000.00". Both are decimal texts in whole
 * units of the currency, as providers write them in bodies (rupiah, not sen); an order that is kept in the smallest unit
 * is to be converted first. The currency is compared apart.
 *
 * @param a - an amount, such as `money.amount` of a result; undefined where none was told.
 * @param b - another one.
 * @returns false where one of them is missing or no amount, even where the other one is, too; never throws.
 */
export function sameAmount(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [amountOf(a), amountOf(b)];
  if (!one || !other) return false;
  const scale = Math.max(one.scale, other.scale);
  return scaled(one, scale) === scaled(other, scale);
}

/** A number in place of a text may have been rounded already. */
function amountOf(value: unknown) {
  return typeof value === "string" ? parseDecimal(value) : undefined;
}
