import { type Condition, type Place, unpack } from "./catalog.ts";
import { findMatches, isCode, type Match, type Qualifiers } from "./lookup.ts";
import { bestMatch } from "./match-message.ts";
import type { PackedCatalog } from "./packed.ts";
import type { Origin } from "./vocabulary.ts";

/** A field that should carry a code, as it was found. */
export interface Evidence {
  readonly place: Place;
  /** Undefined when the value is not a code of the space's form. */
  readonly code: string | undefined;
  readonly matches: readonly Match[];
}

/** What is known beside a body. */
interface Beside extends Qualifiers {
  readonly httpStatus?: number | undefined;
}

/**
 * Finds all codes of a body, wherever they stand.
 *
 * @param catalog - packed data of the package.
 * @param body - a parsed JSON value of any type.
 * @param beside - network, service, kind and HTTP status, as far as known.
 * @returns the fields that carry something, the deciding layers first.
 */
export function readEvidence(catalog: PackedCatalog, body: unknown, beside: Beside): Evidence[] {
  const evidence: Evidence[] = [];
  for (const place of unpack(catalog).places) {
    if (place.when && !fieldHolds(body, place.when)) continue;
    const isStatus = place.path.length === 0;
    const value = isStatus ? (beside.httpStatus ?? place.assumed) : valueAt(body, place.path);
    if (!isStatus && isEmpty(value)) continue;
    const code = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof code === "string" && isCode(place.table, code))
      evidence.push({ place, code, matches: withCompanion(findMatches(place.table, code, beside), body, beside.from) });
    else
      evidence.push(
        (isStatus && value === undefined && byMessage(place, body)) || { place, code: undefined, matches: [] },
      );
  }
  return evidence;
}

/** Entries that hold for the value of another field, or for where the body comes from, stand before those for any. */
function withCompanion(matches: readonly Match[], body: unknown, from: Origin | undefined): readonly Match[] {
  if (matches.every(({ record }) => record.companions.length === 0)) return matches;
  const holds = (companion: Condition) =>
    companion.field === "" ? companion.values.includes(from ?? "") : fieldHolds(body, companion);
  const fitting = matches.filter(({ record }) => record.companions.some(holds));
  return fitting.length > 0 ? fitting : matches.filter(({ record }) => record.companions.length === 0);
}

/** The entry whose message alone tells it, where no code was told. */
function byMessage(place: Place, body: unknown): Evidence | undefined {
  const messages = messagesAt(place, body);
  const fitting = place.table.records
    .filter((item) => messages.some((text) => bestMatch(item, text)))
    .flatMap((record) => findMatches(place.table, record.code).filter((match) => match.record === record));
  const best = narrow({ place, code: undefined, matches: fitting }, body);
  return best && { place, code: best.record.code, matches: [best] };
}

/**
 * Whether a field of a body holds one of some values.
 *
 * @param body - any value.
 * @param condition - the field and the values; any value for none.
 * @returns true where it does.
 */
export function fieldHolds(body: unknown, { path, values }: Condition): boolean {
  const value = valueAt(body, path);
  if (values.length === 0) return !isEmpty(value);
  return (typeof value === "string" || typeof value === "number") && values.includes(String(value));
}

/**
 * Picks the one entry that a code stands for, by its message where several fit.
 *
 * @param evidence - the code as found.
 * @param body - the body, for the message.
 * @returns the entry with the values that the message carried; undefined when several fit equally.
 */
export function narrow({ place, matches }: Evidence, body: unknown): Match | undefined {
  const [only] = matches;
  if (matches.length === 1 && only?.record.templates.length === 0) return only;
  let best: Match | undefined;
  let weight = -1;
  for (const message of messagesAt(place, body))
    for (const match of matches) {
      const fit = bestMatch(match.record, message);
      if (fit === undefined || fit.weight < weight) continue;
      const isTie = fit.weight === weight && best?.record !== match.record;
      best = isTie ? undefined : { ...match, entry: { ...match.entry, params: fit.params } };
      weight = fit.weight;
    }
  return best ?? (matches.length === 1 ? only : undefined);
}

/**
 * Messages that stand beside a code.
 *
 * @param place - where the code stands.
 * @param body - the body.
 * @returns the texts: none, one, or those of a list.
 */
export function messagesAt({ messagePath }: Place, body: unknown): string[] {
  if (messagePath === undefined) return [];
  const value = valueAt(body, messagePath);
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.slice(0, 10).filter((item) => typeof item === "string") : [];
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
