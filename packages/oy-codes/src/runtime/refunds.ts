// Generated from the catalog; do not edit.
import { type Condition, split } from "./catalog.js";
import { type Decimal, formatDecimal, parseDecimal, scaled } from "./decimal.js";
import { textOf } from "./facts.js";
import { holds, readCondition, valueAt } from "./field.js";
import type { PackedRefunds } from "./packed.js";

/** A list of refunds in a body. */
interface Refunds {
  readonly list: readonly string[];
  readonly number: readonly string[];
  readonly amount: readonly string[];
  readonly status: Condition | undefined;
}

/**
 * Makes a function that adds up the refunds that a body lists.
 *
 * @param packed - the lists.
 * @returns a function from any value to the sum of the first list that can be added up; undefined if there is none.
 */
export function refundReader(packed: readonly PackedRefunds[]): (body: unknown) => string | undefined {
  const lists = packed.map(
    ([list, number, amount, status]): Refunds => ({
      list: split(list),
      number: split(number),
      amount: split(amount),
      status: status ? readCondition(status) : undefined,
    }),
  );
  return (body) => lists.map((list) => totalOf(list, body)).find((sum) => sum !== undefined);
}

/** Longest list that is added up. */
const MAX_REFUNDS = 1000;

/** The sum of a list of refunds, each number once; undefined if there is no list or an amount cannot be read. */
function totalOf({ list, number, amount, status }: Refunds, body: unknown): string | undefined {
  const items = valueAt(body, list);
  if (!Array.isArray(items) || items.length === 0 || items.length > MAX_REFUNDS) return undefined;
  const amounts = new Map<string, Decimal>();
  for (const [index, item] of items.entries()) {
    if (status && !holds(item, status)) continue;
    const value = parseDecimal(textOf(valueAt(item, amount)));
    if (value === undefined) return undefined;
    amounts.set(textOf(valueAt(item, number)) ?? `#${index}`, value);
  }
  const scale = Math.max(0, ...[...amounts.values()].map((value) => value.scale));
  const units = [...amounts.values()].reduce((sum, value) => sum + scaled(value, scale), 0n);
  return formatDecimal({ units, scale });
}
