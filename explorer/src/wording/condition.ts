import type { Condition } from "../data/shapes.ts";
import type { Words } from "./words.ts";

/** Values that are shown of a condition; a list of all services of a standard helps nobody. */
const MOST = 6;

/**
 * Says what has to hold of the fields of a body.
 *
 * @param condition - the condition.
 * @param words - words of the language.
 * @param onlyIf - whether the field may also be missing.
 * @returns a sentence with names of fields and values as they stand in bodies.
 */
export function conditionText(condition: Condition, { ui }: Words, onlyIf = false): string {
  const { field, fields, values, either } = condition;
  if (either) return either.map((one) => conditionText(one, { ui } as Words)).join(` ${ui.or} `);
  const names = (fields ?? (field === undefined ? [] : [field])).join(` ${ui.or} `);
  if (!values || values.length === 0) return `${names} ${onlyIf ? ui.isMissing : ui.any}`;
  const shown = values.slice(0, MOST).join(", ");
  const more = values.length > MOST ? ` ${ui.and_more.replace("{count}", String(values.length - MOST))}` : "";
  return `${names} ${ui.has} ${shown}${more}${onlyIf ? ` ${ui.or} ${ui.isMissing}` : ""}`;
}
