// Generated from the catalog; do not edit.
import { findMatches, isCode, type Match, type Qualifiers } from "./lookup.js";
import { type MessageMatch, matchMessage } from "./match-message.js";
import { type Companion, type PackedCatalog, type PackedCodeField, tablesOf } from "./packed.js";

/** A field that should carry a code, as it was found. */
export interface Evidence {
  readonly place: PackedCodeField;
  /** Undefined when the value is not a code of the space's form. */
  readonly code: string | undefined;
  readonly matches: readonly Match[];
  /** Fields that tell variants of the code apart. */
  readonly companions: readonly string[];
}

/**
 * Finds all codes of a body, wherever they stand.
 *
 * @param catalog - packed data of the package.
 * @param body - a parsed JSON value of any type.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the fields that carry something, in the order of the catalog.
 */
export function readEvidence(catalog: PackedCatalog, body: unknown, qualifiers: Qualifiers): Evidence[] {
  const tables = tablesOf(catalog);
  return catalog.codes.flatMap((place): Evidence[] => {
    const table = tables.get(place.space);
    if (!table) return [];
    if (place.when && !hasValue(body, place.when)) return [];
    const value = valueAt(body, place.field);
    if (isEmpty(value)) return [];
    const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text !== "string" || !isCode(table, text))
      return [{ place, code: undefined, matches: [], companions: [] }];
    const matches = findMatches(catalog, place.space, text, qualifiers);
    const companions = matches.flatMap(({ record }) => record.companions.map(({ field }) => field));
    return [{ place, code: text, matches: withCompanion(matches, body), companions }];
  });
}

/** Entries that hold for the value of another field stand before those that hold for any. */
function withCompanion(matches: readonly Match[], body: unknown): Match[] {
  const fitting = matches.filter(({ record }) => record.companions.some((companion) => hasValue(body, companion)));
  return fitting.length > 0 ? fitting : matches.filter(({ record }) => record.companions.length === 0);
}

function hasValue(body: unknown, { field, values }: Companion): boolean {
  const value = valueAt(body, field);
  return (typeof value === "string" || typeof value === "number") && values.includes(String(value));
}

/**
 * Picks the one entry that a code stands for, by its message where several fit.
 *
 * @param evidence - the code as found.
 * @param body - the body, for the message.
 * @returns the entry with the values that the message carried; undefined when several fit equally.
 */
export function narrow(evidence: Evidence, body: unknown): Match | undefined {
  const { matches, place } = evidence;
  const message = place.message === undefined ? undefined : valueAt(body, place.message);
  const fitting =
    typeof message === "string"
      ? matches.flatMap((match) => {
          const best = bestMessage(match.record.messages, message);
          return best ? [{ match, ...best }] : [];
        })
      : [];
  const top = Math.max(...fitting.map(({ weight }) => weight));
  const [best, ...equal] = fitting.filter(({ weight }) => weight === top);
  if (best && equal.length === 0) return { ...best.match, entry: { ...best.match.entry, params: best.params } };
  return matches.length === 1 ? matches[0] : undefined;
}

/**
 * Finds the template that fits a message best.
 *
 * @param templates - documented messages.
 * @param message - the message received.
 * @returns the closest match, or `undefined` when none fits.
 */
export function bestMessage(templates: readonly string[], message: string): MessageMatch | undefined {
  return templates
    .map((template) => matchMessage(template, message))
    .filter((match) => match !== undefined)
    .sort((a, b) => b.weight - a.weight)[0];
}

/**
 * Whether a field carries nothing.
 *
 * @param value - value of the field.
 * @returns true for a missing field, null and the empty string.
 */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/**
 * Value of an own field of a body; nothing is ever read from prototypes.
 *
 * @param body - any value.
 * @param path - dotted path of the field.
 * @returns the value, or `undefined` when there is none.
 */
export function valueAt(body: unknown, path: string): unknown {
  let value = body;
  for (const key of path.split(".")) {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return undefined;
    if (!Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
