// Generated from the catalog; do not edit.
/** An amount without rounding: `units` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/**
 * Reads an amount.
 *
 * @param text - digits, with at most six after a point.
 * @returns the amount; undefined for anything else, also for signs, separators and exponents.
 */
export function parseDecimal(text: string | undefined): Decimal | undefined {
  const match = /^([0-9]{1,20})(?:\.([0-9]{1,6}))?$/.exec(text ?? "");
  if (!match) return undefined;
  const [, whole = "", fraction = ""] = match;
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

/**
 * The units of an amount at another scale.
 *
 * @param decimal - the amount.
 * @param to - the scale, not smaller than its own.
 * @returns the units.
 */
export function scaled({ units, scale }: Decimal, to: number): bigint {
  return units * 10n ** BigInt(to - scale);
}

/**
 * Writes an amount.
 *
 * @param decimal - the amount.
 * @returns its digits, with all of its scale after the point.
 */
export function formatDecimal({ units, scale }: Decimal): string {
  const digits = units.toString().padStart(scale + 1, "0");
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
