// Generated from the catalog; do not edit.
import { holds, isEmpty, valueAt } from "./field.js";
import type { ConditionLike } from "./packed.js";

// Fields that say the same may say different things. Only packages with such fields have this.

/** Whether something holds; undefined where fields contradict each other. */
type Truth = boolean | undefined;

/**
 * Finds the fields that contradict each other, where nothing else is in the way of conditions.
 *
 * @param body - any value.
 * @param conditions - of each list one has to hold.
 * @param from - where the body comes from; left out, it may come from anywhere.
 * @returns the first condition over such fields; undefined where all hold, and where one does not.
 */
export function contradiction<Item extends ConditionLike>(
  body: unknown,
  conditions: readonly (readonly Item[])[],
  from?: string,
): Item | undefined {
  const truths = conditions.map((some) =>
    deciding(
      true,
      some.map((condition) => truthOf(body, condition, from)),
    ),
  );
  const open = conditions.find((_, index) => truths[index] === undefined);
  return truths.includes(false) ? undefined : open?.find((condition) => truthOf(body, condition, from) === undefined);
}

/** One of the fields holds one of the values, and no other of them something else. */
function truthOf(body: unknown, condition: ConditionLike, from: string | undefined): Truth {
  const { fields, values } = condition;
  if (fields.length === 0) return from === undefined || values.includes(from);
  const full = fields.filter(({ path }) => !isEmpty(valueAt(body, path)));
  const fits = full.map((field) => holds(body, { fields: [field], values }));
  return fits.includes(true) && (!fits.includes(false) || undefined);
}

/** One truth of a kind is enough; without it, a contradiction leaves all open. */
function deciding(enough: boolean, truths: readonly Truth[]): Truth {
  if (truths.includes(enough)) return enough;
  return truths.includes(undefined) ? undefined : !enough;
}
