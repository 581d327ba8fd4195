// Generated from the catalog; do not edit.
import type { Condition } from "./catalog.js";
import { parseDecimal } from "./decimal.js";

/**
 * Whether a field of a body holds one of the given values.
 *
 * @param body - any value.
 * @param condition - the field and the values; an empty list stands for any value.
 * @returns true if it does.
 */
export function fieldHolds(body: unknown, { path, values }: Condition): boolean {
  const value = valueAt(body, path);
  if (values.length === 0) return !isEmpty(value);
  return (typeof value === "string" || typeof value === "number") && values.includes(String(value));
}

/**
 * Whether a field is empty.
 *
 * @param value - value of the field.
 * @returns true for a missing field, null and the empty string.
 */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/**
 * Whether a field holds an amount above zero.
 *
 * @param value - value of the field.
 * @returns true for a number or a decimal text above zero; false for anything else, also for a sign or an exponent.
 */
export function isPositive(value: unknown): boolean {
  const amount = typeof value === "string" || typeof value === "number" ? parseDecimal(String(value)) : undefined;
  return amount !== undefined && amount.units > 0n;
}

/**
 * Value of an own field of a body; nothing is ever read from prototypes.
 *
 * @param body - any value.
 * @param path - the names on the way to the field.
 * @returns the value, or `undefined` when there is none.
 */
export function valueAt(body: unknown, path: readonly string[]): unknown {
  let value = body;
  for (const key of path) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
