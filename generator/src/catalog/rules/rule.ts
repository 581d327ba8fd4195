import type { ProviderSource } from "../load.ts";
import { type Entry, type Model, originOf } from "../model.ts";
import type { Problem } from "../problem.ts";
import type { RuleId } from "../rule-ids.ts";

/** One rule: a pure function from a resolved provider to what breaks it. */
export type Rule = (model: Model, source: ProviderSource) => Problem[];

/**
 * Makes a problem that points at a field of an entry, there where the field was written.
 *
 * @param entry - the entry that breaks the rule.
 * @param field - the field at fault.
 * @param rule - id of the rule.
 * @param details - what was found, expected, and how to mend it.
 * @param holds - tells whether a place has what is wrong; by default, whether it has the field.
 * @returns the problem.
 */
export function entryProblem(
  entry: Entry,
  field: string,
  rule: RuleId,
  details: Pick<Problem, "found" | "expected" | "mend">,
  holds: (data: object) => boolean = (data) => Object.hasOwn(data, field),
): Problem {
  const { file, path } = originOf(entry.origin, holds);
  return file.problem([...path, field], rule, details);
}

/**
 * Applies a check to every entry of a model.
 *
 * @param check - gives the problems of one entry.
 * @returns the rule.
 */
export function eachEntry(check: (entry: Entry, model: Model) => Problem[]): Rule {
  return (model) => model.spaces.flatMap((space) => space.entries.flatMap((entry) => check(entry, model)));
}
