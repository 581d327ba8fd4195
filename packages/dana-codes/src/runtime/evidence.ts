// Generated from the catalog; do not edit.
import type { Bodies, CodePlace, Place } from "./bodies.js";
import type { Condition, SpaceTable } from "./catalog.js";
import { allHold, holds, isEmpty, isPositive, valueAt } from "./field.js";
import { find, findMatches, isCode, type KnownEntry, type Match, type Qualifiers } from "./lookup.js";
import { bestMatch, EXACT, type MessageMatch } from "./match-message.js";
import { ownOf } from "./own.js";
import type { Meant, PackedBodies } from "./packed.js";
import { ORIGINS, type Origin } from "./vocabulary.js";

/** A field that should carry a code, as it was found. */
export interface Evidence {
  readonly place: CodePlace;
  /** Undefined when the value is not a code of the space's form. */
  readonly code: string | undefined;
  readonly matches: readonly Match[];
  /** The entries are those of several spaces, any of which the code may be of; no message tells which. */
  readonly isSplit?: true;
  /** What the code means beside other values of a field, if it means nothing beside the one that stands there. */
  readonly excluded?: Excluded;
}

/** Entries that hold beside other values of a field. */
interface Excluded {
  readonly matches: readonly Match[];
  /** Dotted path of the field. */
  readonly field: string;
}

/** What is known beside a body: `from` may be no more than likely. */
interface Known extends Qualifiers, Meant {
  readonly httpStatus?: number | undefined;
}

/** What the entries of a code depend on. */
interface Given {
  readonly body: unknown;
  readonly packed: PackedBodies;
  readonly said: Origin | undefined;
}

/**
 * Finds all codes of a body, wherever they stand.
 *
 * @param bodies - what stands where.
 * @param body - a parsed JSON value of any type.
 * @param beside - network, service, kind, HTTP status, origin, and what the codes are of, as far as known.
 * @returns the fields that carry something, the deciding layers first.
 */
export function readEvidence({ places, networkIn, packed }: Bodies, body: unknown, beside: Known): Evidence[] {
  const evidence: Evidence[] = [];
  const isTold = beside.network !== undefined || networkIn === undefined;
  const findIn = (table: SpaceTable, code: string) =>
    find(table, code, isTold || !table.isByNetwork ? beside : { ...beside, network: networkIn(body) }).matches;
  for (const place of places) {
    if (!stands(place, body, beside.said)) continue;
    const isStatus = place.path.length === 0;
    const value = place.code ?? (isStatus ? (beside.httpStatus ?? place.assumed) : valueAt(body, place.path));
    const code = typeof value === "boolean" || Number.isSafeInteger(value) ? String(value) : value;
    const isOpen = packed.contradiction?.(body, place.when);
    const found =
      typeof code === "string" && !isOpen
        ? readCode(place, code, { body, packed, said: beside.said }, findIn)
        : undefined;
    const told = isStatus && value === undefined ? byMessage(place, body) : undefined;
    evidence.push(found ?? told ?? { place, code: undefined, matches: [] });
  }
  return packed.join?.(evidence, beside, (item) => narrow(item, body)) ?? evidence;
}

/**
 * Whether a code of this place stands in a body, readable or not.
 *
 * @param place - the place.
 * @param body - the body.
 * @param from - where the body comes from, if somebody said it.
 * @returns true if it does, also for a kind of body that is the code itself.
 */
export function stands(place: Place, body: unknown, from: Origin | undefined): boolean {
  if (from !== undefined && place.from && !place.from.includes(from)) return false;
  return isOfKind(place, body) && (place.path.length === 0 || !isEmpty(valueAt(body, place.path)));
}

/** Whether a body has what tells the kind of body in which the code stands. */
function isOfKind({ requires, excludes, positive, when }: Place, body: unknown): boolean {
  return (
    requires.every((path) => !isEmpty(valueAt(body, path))) &&
    excludes.every((path) => isEmpty(valueAt(body, path))) &&
    positive.every((path) => isPositive(valueAt(body, path))) &&
    // Fields that contradict each other do not show that the code is not there.
    allHold(body, when)
  );
}

/** A code with its entries, or else those of another space of the family; undefined if it has no such format. */
function readCode(
  place: CodePlace,
  code: string,
  given: Given,
  findIn: (table: SpaceTable, code: string) => readonly Match[],
): Evidence | undefined {
  const fitting = (table: SpaceTable) => (isCode(table, code) ? holding(findIn(table, code), given) : undefined);
  const matches = fitting(place.table);
  if (matches?.length) return { place, code, matches };
  const [other, ...more] = place.fallback
    .map((table) => ({ place: { ...place, space: table.id, table }, code, matches: fitting(table) ?? [] }))
    .filter((found) => found.matches.length > 0);
  if (other && more.length === 0 && other.matches.every(({ entry }) => isCautious(entry))) return other;
  return matches && { place, code, matches, ...excludedFrom(findIn(place.table, code), given) };
}

/** A code that stands where it does not belong may refuse or leave open; it claims nothing about money. */
function isCautious({ outcome }: KnownEntry): boolean {
  return outcome === "rejected" || outcome === "unknown" || outcome === "pending";
}

/**
 * Entries of a code that hold in a body. Where nobody said where the body comes from, those for every origin; none, if
 * there are none for one of them.
 */
function holding(matches: readonly Match[], given: Given): readonly Match[] {
  if (matches.every(({ record }) => record.companions.length === 0 && record.only.length === 0)) return matches;
  const each = (given.said ? [given.said] : ORIGINS).map((origin) => holdingFrom(matches, given, origin));
  return each.some((some) => some.length === 0) ? [] : [...new Set(each.flat())];
}

/**
 * Entries whose conditions hold stand before those without any. A value that an entry does not list leaves it out:
 * nobody knows what the code means beside it. The same where fields contradict each other.
 */
function holdingFrom(matches: readonly Match[], { body, packed }: Given, from: Origin): readonly Match[] {
  const able = matches.filter(({ record }) => record.only.every((other) => isAllowed(body, other)));
  const telling = able.filter(({ record }) => record.companions.length > 0);
  if (telling.some(({ record }) => packed.contradiction?.(body, record.companions, from))) return [];
  const fitting = telling.filter(({ record }) => allHold(body, record.companions, from));
  return fitting.length > 0 ? fitting : able.filter(({ record }) => record.companions.length === 0);
}

/** Whether a field is missing or holds one of the values; where there are no values, it has to be missing. */
function isAllowed(body: unknown, other: Condition): boolean {
  const isThere = other.fields.some(({ path }) => !isEmpty(valueAt(body, path)));
  return !isThere || (other.values.length > 0 && holds(body, other));
}

/** The entries of a code that the values beside it leave out, and the first field with such a value. */
function excludedFrom(matches: readonly Match[], { body, packed }: Given): { excluded?: Excluded } {
  const inTheWay = ({ record: { only, companions } }: Match) =>
    only.find((other) => !isAllowed(body, other)) ?? packed.contradiction?.(body, companions);
  const fields = matches.map((match) => inTheWay(match)?.fields[0]?.name);
  const field = fields.find((one) => one !== undefined);
  const excluded = matches.filter((_, index) => fields[index] !== undefined);
  return field === undefined ? {} : { excluded: { matches: excluded, field } };
}

/** The entry whose message alone tells it, where no code was told. */
function byMessage(place: CodePlace, body: unknown): Evidence | undefined {
  const messages = messagesAt(place, body);
  const fitting = place.table.records
    .filter((item) => messages.some((text) => bestMatch(item, text)))
    .flatMap((record) => findMatches(place.table, record.code).filter((match) => match.record === record));
  const best = narrow({ place, code: undefined, matches: fitting }, body);
  return best && { place, code: best.record.code, matches: [best] };
}

/**
 * Picks the one entry that a code stands for, by its message where several fit.
 *
 * @param evidence - the code as found.
 * @param body - the body, for the message.
 * @returns the entry with the values that the message carried; undefined when several fit equally.
 */
export function narrow(evidence: Evidence, body: unknown): Match | undefined {
  if (ownOf(evidence, "isSplit")) return undefined;
  const { place, matches } = evidence;
  const [only] = matches;
  if (matches.length === 1 && only?.record.templates.length === 0) return only;
  let best: Match | undefined;
  let fitting: MessageMatch | undefined;
  for (const message of messagesAt(place, body))
    for (const match of matches) {
      const fit = bestMatch(match.record, message);
      if (fit === undefined || (fitting && fit.weight < fitting.weight)) continue;
      const isTie = fit.weight === fitting?.weight && best?.record !== match.record;
      best = isTie ? undefined : match;
      fitting = fit;
    }
  if (best && fitting) return fitting === EXACT ? best : withParams(best, fitting.params);
  return matches.length === 1 ? only : undefined;
}

function withParams(of: Match, params: KnownEntry["params"]): Match {
  return { record: of.record, entry: { ...of.entry, params }, row: of.row, draft: undefined, of };
}

/**
 * Messages that stand beside a code.
 *
 * @param place - where the code stands.
 * @param body - the body.
 * @returns the texts: none, one, or those of a list.
 */
export function messagesAt({ messagePath }: Pick<Place, "messagePath">, body: unknown): string[] {
  if (messagePath === undefined) return [];
  const value = valueAt(body, messagePath);
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.slice(0, 10).filter((item) => typeof item === "string") : [];
}
