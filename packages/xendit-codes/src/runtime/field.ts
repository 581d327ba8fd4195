// Generated from the catalog; do not edit.
import { type Alternatives, type Condition, split } from "./catalog.js";
import { parseDecimal } from "./decimal.js";

/**
 * Whether one of the fields of a condition holds one of the values, whatever the others hold.
 *
 * @param body - any value.
 * @param condition - the fields and the values; an empty list of values stands for any.
 * @param from - where the body comes from, for a condition without a field.
 * @returns true if one does.
 */
export function holds(body: unknown, { fields, values }: Condition, from?: string): boolean {
  const said = fields.length > 0 ? fields.map(({ path }) => valueAt(body, path)) : [from];
  // Texts, numbers and booleans have a text that may be listed; nothing else does.
  const isListed = (value: unknown) => typeof value !== "object" && values.includes(String(value));
  return said.some((value) => !isEmpty(value) && (values.length === 0 || isListed(value)));
}

/**
 * Whether all conditions hold.
 *
 * @param body - any value.
 * @param conditions - none always hold.
 * @param from - where the body comes from, for conditions without a field.
 * @returns true if of each one of its alternatives holds.
 */
export function allHold(body: unknown, conditions: readonly Alternatives[], from?: string): boolean {
  return conditions.every((some) => some.some((condition) => holds(body, condition, from)));
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

/**
 * Splits packed paths.
 *
 * @param fields - dotted paths, separated by spaces; nothing for none.
 * @returns the names on the way to each field.
 */
export function readPaths(fields: string | undefined): string[][] {
  return split(fields, " ").map((field) => split(field));
}

/**
 * Reads a condition.
 *
 * @param packed - `field=value,value`, or only the field; several fields are separated by spaces.
 * @returns the condition.
 */
export function readCondition(packed: string): Condition {
  const [fields, values] = packed.split("=");
  return { fields: split(fields, " ").map((name) => ({ name, path: split(name) })), values: split(values, ",") };
}

/** What separates packed conditions, and those of which one has to hold. */
export const CONDITIONS = "|";
export const OR = "!";

/**
 * Reads conditions of which one has to hold.
 *
 * @param packed - conditions with `!` between them.
 * @returns the conditions.
 */
export function readAlternatives(packed: string): Alternatives {
  return split(packed, OR).map(readCondition);
}

/**
 * Reads conditions.
 *
 * @param packed - conditions with `|` between them; nothing for none.
 * @returns the conditions, all of which have to hold.
 */
export function readConditions(packed: string | undefined): Alternatives[] {
  return split(packed, CONDITIONS).map(readAlternatives);
}
