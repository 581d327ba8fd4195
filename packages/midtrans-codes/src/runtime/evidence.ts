// Generated from the catalog; do not edit.
import { type CodePlace, type Condition, type SpaceTable, unpack } from "./catalog.js";
import { fieldHolds, isEmpty, isPositive, valueAt } from "./field.js";
import { findMatches, isCode, type KnownEntry, type Match, type Qualifiers } from "./lookup.js";
import { bestMatch } from "./match-message.js";
import { networkIn } from "./network.js";
import type { PackedCatalog } from "./packed.js";
import type { Origin } from "./vocabulary.js";

/** A field that should carry a code, as it was found. */
export interface Evidence {
  readonly place: CodePlace;
  /** Undefined when the value is not a code of the space's form. */
  readonly code: string | undefined;
  readonly matches: readonly Match[];
  /** What the code means beside other values of a field, if it means nothing beside the one that stands there. */
  readonly excluded?: Excluded;
}

/** Entries that hold beside other values of a field. */
interface Excluded {
  readonly matches: readonly Match[];
  /** Dotted path of the field. */
  readonly field: string;
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
  const { places, networks } = unpack(catalog);
  const evidence: Evidence[] = [];
  const known = beside.network === undefined ? { ...beside, network: networkIn(networks, body) } : beside;
  for (const place of places) {
    if (!isOfKind(place, body)) continue;
    const isStatus = place.path.length === 0;
    const value = place.code ?? (isStatus ? (beside.httpStatus ?? place.assumed) : valueAt(body, place.path));
    if (!isStatus && isEmpty(value)) continue;
    const code = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
    const found = typeof code === "string" ? readCode(place, code, body, known) : undefined;
    const told = isStatus && value === undefined ? byMessage(place, body) : undefined;
    evidence.push(found ?? told ?? { place, code: undefined, matches: [] });
  }
  return evidence;
}

/** Whether a body has what tells the kind of body in which the code stands. */
function isOfKind({ requires, excludes, positive, when }: CodePlace, body: unknown): boolean {
  return (
    requires.every((path) => !isEmpty(valueAt(body, path))) &&
    excludes.every((path) => isEmpty(valueAt(body, path))) &&
    positive.every((path) => isPositive(valueAt(body, path))) &&
    (when === undefined || fieldHolds(body, when))
  );
}

/** A code with its entries, or else those of another space of the family; undefined if it has no such format. */
function readCode(place: CodePlace, code: string, body: unknown, beside: Beside): Evidence | undefined {
  const findAll = (table: SpaceTable) => findMatches(table, code, beside);
  const find = (table: SpaceTable) => withCompanion(findAll(table), body, beside.from);
  const isOwn = isCode(place.table, code);
  const matches = isOwn ? find(place.table) : [];
  if (matches.length > 0) return { place, code, matches };
  const others = place.fallback
    .filter((table) => isCode(table, code))
    .map((table) => ({ table, matches: find(table) }))
    .filter((other) => other.matches.length > 0);
  const [other] = others;
  if (other && others.length === 1 && other.matches.every(({ entry }) => isCautious(entry)))
    return { place: { ...place, space: other.table.id, table: other.table }, code, matches: other.matches };
  return isOwn ? { place, code, matches, ...excludedFrom(findAll(place.table), body) } : undefined;
}

/** A code that stands where it does not belong may refuse or leave open; it claims nothing about money. */
function isCautious({ outcome }: KnownEntry): boolean {
  return outcome === "rejected" || outcome === "unknown" || outcome === "pending";
}

/**
 * Entries that hold for the value of another field, or for where the body comes from, stand before those for any. A
 * value that an entry does not list leaves it out: nobody knows what the code means beside it.
 */
function withCompanion(matches: readonly Match[], body: unknown, from: Origin | undefined): readonly Match[] {
  if (matches.every(({ record }) => record.companions.length === 0 && record.only.length === 0)) return matches;
  const holds = (companion: Condition) =>
    companion.field === "" ? companion.values.includes(from ?? "") : fieldHolds(body, companion);
  const able = matches.filter(({ record }) => record.only.every((other) => isAllowed(body, other)));
  const fitting = able.filter(({ record }) => record.companions.some(holds));
  return fitting.length > 0 ? fitting : able.filter(({ record }) => record.companions.length === 0);
}

/** Whether a field is missing or holds one of the values; where there are no values, it has to be missing. */
function isAllowed(body: unknown, other: Condition): boolean {
  return isEmpty(valueAt(body, other.path)) || (other.values.length > 0 && fieldHolds(body, other));
}

/** The entries of a code that the values beside it leave out, and the first field with such a value. */
function excludedFrom(matches: readonly Match[], body: unknown): { excluded?: Excluded } {
  const fields = matches.map(({ record }) => record.only.find((other) => !isAllowed(body, other))?.field);
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
export function messagesAt({ messagePath }: CodePlace, body: unknown): string[] {
  if (messagePath === undefined) return [];
  const value = valueAt(body, messagePath);
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.slice(0, 10).filter((item) => typeof item === "string") : [];
}
