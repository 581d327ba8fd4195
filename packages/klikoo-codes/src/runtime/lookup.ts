// Generated from the catalog; do not edit.
import { type Advice, mergeAdvice, type Traits, UNKNOWN_ADVICE } from "./advice.js";
import {
  type Catalog,
  type EntryRecord,
  type Meaning,
  type SpaceTable,
  type StatusCheck,
  splitCode,
  unpack,
  withService,
} from "./catalog.js";
import { lowerCase, upperCase } from "./letters.js";
import { ownOf, ownOfAny } from "./own.js";
import type { PackedCatalog, PackedSpace } from "./packed.js";
import { isAnotherAttempt } from "./retry.js";
import { KINDS, type Kind, NETWORKS, type Network, type Origin } from "./vocabulary.js";

/** What narrows a code down to fewer entries. */
export interface Qualifiers {
  /** Card network, if codes differ by network. */
  readonly network?: string | undefined;
  /** Service, for a pattern that leaves it open. */
  readonly service?: string | undefined;
  /** Kind of operation, if one service code serves several. */
  readonly kind?: Kind | undefined;
  /** Where the code comes from, if one service code serves status queries and other calls. */
  readonly from?: Origin | undefined;
}

/** The segments of a composite code. */
export interface CodeParts {
  readonly http: number;
  readonly service: string;
  readonly case: string;
}

/** An entry as it is returned; the packages type it more precisely. */
export interface KnownEntry extends Advice, Traits {
  readonly known: true;
  readonly space: string;
  readonly name: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly network?: string | null;
  readonly pattern?: string;
  readonly http?: number;
  readonly case?: string;
  readonly service?: string;
  readonly kind?: Kind;
  readonly precision?: "exact" | "case";
  readonly statusCheck?: StatusCheck;
}

/** An entry with what decides its advice and text. */
export interface Match {
  readonly record: EntryRecord;
  readonly entry: KnownEntry;
  /** Row of its text in a message bundle; undefined if no text was written for the advice. */
  readonly row: number | undefined;
  /** A result to be copied and filled in; made where one is needed for the first time. */
  draft: object | undefined;
  /** The same without the values that a message carried, where it carried some. */
  readonly of: Match | undefined;
}

/** Result of one lookup. */
export interface Found {
  readonly matches: readonly Match[];
  readonly entries: readonly KnownEntry[];
}

/**
 * Finds the entries of a code or pattern.
 *
 * @param catalog - packed data of the package.
 * @param space - id of the space.
 * @param code - a full code, a pattern or a literal code, spelled exactly.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function findEntries(
  catalog: PackedCatalog,
  space: string,
  code: string,
  qualifiers?: Qualifiers | null,
): readonly KnownEntry[] {
  const table = tableOf(unpack(catalog), space);
  if (!table) return NOTHING.entries;
  const known = qualifiers ? undefined : (table.found.get(code) as Found | undefined);
  return (known ?? find(table, code, qualifiers ? readQualifiers(qualifiers) : UNQUALIFIED)).entries;
}

/** Most callers look up codes of one space over and over. */
function tableOf(catalog: Catalog, space: string): SpaceTable | undefined {
  if (catalog.last?.id !== space) catalog.last = catalog.spaces.get(space);
  return catalog.last;
}

/**
 * Finds the entries of a code or pattern, with what decides their advice and text.
 *
 * @param table - the space.
 * @param code - a full code, a pattern or a literal code, spelled exactly.
 * @param qualifiers - network, service and kind, as far as known.
 * @param as - kind of operation, if it is certain whatever the service is.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function findMatches(
  table: SpaceTable,
  code: string,
  qualifiers?: Qualifiers | null,
  as?: Kind,
): readonly Match[] {
  return find(table, code, qualifiers ? readQualifiers(qualifiers) : UNQUALIFIED, as).matches;
}

/**
 * Finds the entries of a code that stands in a body.
 *
 * @param table - the space.
 * @param code - the code.
 * @param qualifiers - own fields for all of network, service, kind and origin.
 * @param as - kind of operation, if it is certain whatever the service is.
 * @returns the entries, as for `findMatches`.
 */
export function find(table: SpaceTable, code: string, qualifiers: Qualifiers, as?: Kind): Found {
  const { network, service, kind, from } = qualifiers;
  const isPlain = as === undefined && service === undefined && kind === undefined && !(network && table.isByNetwork);
  const cache = from === "status" ? table.asked : table.found;
  const known = isPlain && cache.get(code);
  if (known) return known as Found;
  if (typeof code !== "string") return NOTHING;
  const matches = search(table, code, qualifiers, as);
  if (matches.length === 0) return NOTHING;
  const found: Found = { matches, entries: Object.freeze(matches.map(({ entry }) => entry)) };
  if (isPlain) cache.set(code, found);
  return found;
}

const UNQUALIFIED = /* @__PURE__ */ readQualifiers({});

/** Own fields of what the caller stated; fields of a prototype do not count. */
function readQualifiers(stated: Qualifiers): Qualifiers {
  return {
    network: ownOfAny(stated, "network"),
    service: ownOfAny(stated, "service"),
    kind: ownOfAny(stated, "kind"),
    from: ownOfAny(stated, "from"),
  } as Qualifiers;
}

function search(table: SpaceTable, code: string, qualifiers: Qualifiers, as: Kind | undefined): Match[] {
  const { service } = qualifiers;
  // A pattern with a service that is known means the full code.
  if (service !== undefined && table.services.has(service) && isPattern(table, code))
    return search(table, withService(table, code, service), qualifiers, as);
  return recordsOf(table, code, qualifiers.network).map((record) => {
    const own = isPattern(table, code) ? record.code : code;
    return present(table, record, own, qualifiers, as);
  });
}

function recordsOf(table: SpaceTable, code: string, network: string | undefined): readonly EntryRecord[] {
  const { byCode, records } = table;
  if (!table.segments) return byNetwork(byCode.get(inCatalogCase(table, code)) ?? [], network);
  const own = byCode.get(code);
  if (own) return own;
  if (isPattern(table, code)) return records.filter((record) => withService(table, record.code) === code);
  if (!isCode(table, code)) return [];
  const { service } = splitCode(table, code);
  return (byCode.get(withService(table, code)) ?? []).filter(({ services }) => holds(services, service));
}

/** Whether a code leaves its service open. */
function isPattern(table: SpaceTable, code: string): boolean {
  return code.length === table.max && splitCode(table, code).service === table.open;
}

/**
 * Reads the segments of a composite code.
 *
 * @param catalog - packed data of the package.
 * @param space - id of a composite space.
 * @param code - what to read.
 * @returns the segments, or `undefined` unless the code matches the space's format exactly.
 */
export function parseCode(catalog: PackedCatalog, space: string, code: string): CodeParts | undefined {
  const table = unpack(catalog).spaces.get(space);
  if (!table?.segments || !isCode(table, code)) return undefined;
  const parts = splitCode(table, code);
  return { http: Number(parts.http), service: parts.service, case: parts.case };
}

/**
 * Builds a full code from a pattern and a service.
 *
 * @param catalog - packed data of the package.
 * @param pattern - a pattern, for example a member of a composite space's enum.
 * @param service - code of the service.
 * @returns the full code.
 * @throws RangeError if the pattern or service does not fit any composite space.
 */
export function composeCode(catalog: PackedCatalog, pattern: string, service: string): string {
  for (const table of unpack(catalog).spaces.values()) {
    if (!table.segments || typeof pattern !== "string" || !isPattern(table, pattern)) continue;
    const code = withService(table, pattern, service);
    if (isCode(table, code)) return code;
  }
  throw new RangeError(
    `no code can be made of the pattern ${JSON.stringify(pattern)} and the service ${JSON.stringify(service)}`,
  );
}

/**
 * Whether a text matches the format of a space exactly; nothing is trimmed or padded.
 *
 * @param table - the space.
 * @param code - what to test.
 * @returns true for any code of that format, even one that is not in the catalog; false for a pattern.
 */
export function isCode(table: SpaceTable, code: string): boolean {
  if (typeof code !== "string" || code.length < table.min || code.length > table.max) return false;
  return !table.foreignPart.test(inCatalogCase(table, code));
}

/**
 * The code as the catalog spells it, if the space allows codes to arrive entirely in the other case.
 *
 * @param space - a literal space.
 * @param code - the code as it arrived.
 * @returns the code in the case of the catalog, or as it is.
 */
export function inCatalogCase({ capitals, small }: Pick<PackedSpace, "capitals" | "small">, code: string): string {
  if (capitals && !/[a-z]/.test(code)) return lowerCase(code);
  return small && !/[A-Z]/.test(code) ? upperCase(code) : code;
}

function present(
  table: SpaceTable,
  record: EntryRecord,
  code: string,
  qualifiers: Qualifiers,
  as: Kind | undefined,
): Match {
  const head = { known: true as const, space: table.id, name: record.name };
  if (!table.segments) {
    const kind = table.operation?.kinds[0];
    const own = kind === undefined ? { ...head, code } : { ...head, code, kind };
    const entry = { ...own, network: record.network, ...record.advice, params: NO_PARAMS };
    return withCheck(table, record, record.row, entry);
  }
  const { http, service, case: caseOf } = splitCode(table, code);
  const kinds = table.services.get(service)?.kinds;
  const { advice, kind, row } = settle(record, service, as ? [as] : kindsFor(kinds, qualifiers));
  // An unknown service may do anything: neither its success nor its failure proves anything.
  const unlisted = kinds === undefined && service !== table.open;
  const unproven = unlisted && advice.outcome === "success";
  const unsafe = unlisted && isAnotherAttempt(advice.retry);
  const entry: KnownEntry = {
    ...head,
    pattern: withService(table, code),
    http: Number(http),
    case: caseOf,
    service,
    code,
    kind,
    precision: kinds ? "exact" : "case",
    ...(unproven ? UNKNOWN_ADVICE : advice),
    ...(unsafe && { retry: UNKNOWN_ADVICE.retry }),
    params: NO_PARAMS,
  };
  return withCheck(table, record, unproven ? undefined : row, entry, service);
}

/** Adds the call that tells the final status. */
function withCheck(
  table: SpaceTable,
  record: EntryRecord,
  row: number | undefined,
  entry: KnownEntry,
  service = "",
): Match {
  const statusCheck = isAnswered(entry) ? checkFor(table, service) : undefined;
  const complete = Object.freeze(statusCheck ? { ...entry, statusCheck } : entry);
  return { record, entry: complete, row, draft: undefined, of: undefined };
}

/**
 * Whether a status check makes sense: calls that only read or issue tokens create nothing to ask about.
 *
 * @param entry - what a code means.
 * @returns false if a status check would find nothing.
 */
export function isAnswered(entry: Pick<KnownEntry, "kind" | "retry">): boolean {
  const { retry } = entry;
  const kind = ownOf(entry, "kind");
  return retry === UNKNOWN_ADVICE.retry || !(kind === "read" || kind === "token" || kind === "notify");
}

/**
 * How to ask for the status of what a service did.
 *
 * @param table - the space of the code.
 * @param service - the service; empty if there is none.
 * @returns the check of the service, or else of the space; undefined if none is documented.
 */
export function checkFor(table: SpaceTable, service: string): StatusCheck | undefined {
  return table.services.get(service)?.check ?? table.check;
}

/**
 * A stated kind counts only if the service has it or is unknown. A caller that asked for a status states so; otherwise
 * the code responds to one of the other calls.
 */
function kindsFor(own: readonly Kind[] | undefined, { kind, from }: Qualifiers): readonly Kind[] {
  if (kind !== undefined && (own ?? KINDS).includes(kind)) return [kind];
  if (own === undefined) return ["move"];
  const fitting = own.filter((item) => (item === "status") === (from === "status"));
  return fitting.length > 0 ? fitting : own;
}

/** Advice for a service; if one service code serves several kinds of operation, advice that is safe for all. */
function settle(
  record: EntryRecord,
  service: string,
  kinds: readonly Kind[],
): { advice: Meaning; kind: Kind; row: number } {
  const options = kinds.map((kind) => {
    const fits = record.exceptions.find((item) => holds(item.services, service) && holds(item.kinds, kind));
    const { advice, row } = fits ?? record;
    return { kind, advice, row };
  });
  const nothing: { kind: Kind; advice: Meaning; row: number } = {
    kind: "move",
    advice: UNKNOWN_ADVICE,
    row: record.row,
  };
  const [first = nothing, ...more] = options;
  if (more.length === 0) return first;
  const same = options.every((option) => option.advice.reason === first.advice.reason);
  // The facts besides the advice are the same for all meanings with one reason.
  const advice = { ...(same && first.advice), ...mergeAdvice(options.map((option) => option.advice)) };
  return { ...(options.find((option) => sameAdvice(option.advice, advice)) ?? first), advice };
}

/** Whether a list contains an item; an empty list stands for all. */
function holds<T>(list: readonly T[], item: T): boolean {
  return list.length === 0 || list.includes(item);
}

function sameAdvice(a: Advice, b: Advice): boolean {
  return a.scope === b.scope && a.outcome === b.outcome && a.retry === b.retry && a.reason === b.reason;
}

/** Entries of a network; those for all other networks only if the network is a known one. */
function byNetwork(records: readonly EntryRecord[], stated: string | undefined): readonly EntryRecord[] {
  const network = typeof stated === "string" ? upperCase(stated) : undefined;
  const own = records.filter((record) => record.network === network);
  if (own.length > 0) return own;
  return NETWORKS.includes(network as Network) ? records.filter((record) => record.network === null) : records;
}

const NO_PARAMS: Readonly<Record<string, string>> = /* @__PURE__ */ Object.freeze({});
const NOTHING: Found = { matches: [], entries: /* @__PURE__ */ Object.freeze([]) };
