import { type JsonObject, same } from "../json.ts";
import type { RuleId } from "../rules.ts";

/** Steps by which nothing happens before somebody knows more. */
const CAREFUL: readonly unknown[] = ["ask_status", "review"];

/**
 * Compares what `nextStep` gives for the same advice.
 *
 * @param old - the step before.
 * @param now - the step after.
 * @returns at most one difference.
 */
export function compareSteps(
  old: JsonObject,
  now: JsonObject,
): { readonly rule: RuleId; readonly old?: unknown; readonly new?: unknown }[] {
  const { reuse: before, ...was } = said(old);
  const { reuse: after, ...is } = said(now);
  if (same([was, before], [is, after])) return [];
  const isCareful = CAREFUL.includes(now.step) || (same(was, is) && before === undefined && after === "never");
  return [{ rule: isCareful ? "step.more-cautious" : "step.less-cautious", old: wordsFor(old), new: wordsFor(now) }];
}

/** A step without the facts of the body, which are compared by themselves. */
function said({ key: _, ids: __, money: ___, ...step }: JsonObject): JsonObject {
  return step;
}

function wordsFor(step: JsonObject): string {
  const { step: name, ...more } = said(step);
  return [name, ...Object.values(more)].map(String).join(" ");
}
