// Generated from the catalog; do not edit.
import { type Advice, mergeAdvice, UNKNOWN_ADVICE } from "./advice.js";
import { type EntryRecord, joinCode, type PackedCatalog, type SpaceTable, splitCode, tablesOf } from "./packed.js";
import { KINDS, type Kind, NETWORKS } from "./vocabulary.js";

/** What narrows a code down. */
export interface Qualifiers {
  /** Card network, where codes differ by network. */
  readonly network?: string | undefined;
  /** Service, for a pattern that leaves it open. */
  readonly service?: string | undefined;
  /** Kind of operation, where one service code serves several. */
  readonly kind?: Kind | undefined;
}

/** The segments of a composite code. */
export interface CodeParts {
  readonly http: number;
  readonly service: string;
  readonly case: string;
}

/** An entry as it is handed out; the packages type it more closely. */
export interface KnownEntry extends Advice {
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
}

/** An entry with what decides its advice and text. */
export interface Match {
  readonly record: EntryRecord;
  readonly entry: KnownEntry;
  /** Row of its text in a message bundle; undefined where no text was written for the advice. */
  readonly row: number | undefined;
}

/**
 * Finds the entries of a code or pattern.
 *
 * @param catalog - packed data of the package.
 * @param space - id of the space.
 * @param code - a full code, a pattern or a literal code, spelled exactly.
 * @param stated - network, service and kind, as far as known.
 * @param as - kind of operation that it certainly was, whatever the service is.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function findMatches(
  catalog: PackedCatalog,
  space: string,
  code: string,
  stated: Qualifiers | null = {},
  as?: Kind,
): Match[] {
  const qualifiers = stated ?? {};
  const table = tablesOf(catalog).get(space);
  if (table === undefined || typeof code !== "string") return [];
  if (table.segments.length === 0) {
    return byNetwork(table.byPattern.get(code) ?? [], qualifiers.network).map((record) =>
      present(table, record, code, qualifiers, as),
    );
  }
  if (code.length !== table.max) return [];
  const parts = splitCode(table, code);
  const pattern = joinCode(table, { ...parts, service: table.open });
  if (parts.service === table.open) {
    const { service } = qualifiers;
    if (service !== undefined && table.kinds.has(service)) {
      return findMatches(catalog, space, joinCode(table, { ...parts, service }), qualifiers, as);
    }
    const records = table.byPattern.get(code) ?? fullCodesOf(table, code);
    return records.map((record) => present(table, record, record.code, qualifiers, as));
  }
  if (table.foreignCharacter.test(code)) return [];
  const full = table.byFullCode.get(code);
  if (full) return full.map((record) => present(table, record, code, qualifiers, as));
  const { service } = parts;
  return (table.byPattern.get(pattern) ?? [])
    .filter((record) => record.services.length === 0 || record.services.includes(service))
    .map((record) => present(table, record, code, qualifiers, as));
}

/**
 * Reads the segments of a composite code.
 *
 * @param catalog - packed data of the package.
 * @param space - id of a composite space.
 * @param code - what to read.
 * @returns the segments, or `undefined` when it is not a code of exactly the space's form.
 */
export function parseCode(catalog: PackedCatalog, space: string, code: string): CodeParts | undefined {
  const table = tablesOf(catalog).get(space);
  if (table === undefined || table.segments.length === 0 || !isCode(table, code)) return undefined;
  const parts = splitCode(table, code);
  return { http: Number(parts.http), service: parts.service, case: parts.case };
}

/**
 * Puts a full code together from a pattern and a service.
 *
 * @param catalog - packed data of the package.
 * @param pattern - a pattern, for example a member of a composite space's enum.
 * @param service - code of the service.
 * @returns the full code.
 * @throws RangeError when the pattern or the service has not the form of any composite space.
 */
export function composeCode(catalog: PackedCatalog, pattern: string, service: string): string {
  for (const table of tablesOf(catalog).values()) {
    if (table.segments.length === 0 || typeof pattern !== "string" || pattern.length !== table.max) continue;
    const parts = splitCode(table, pattern);
    const code = joinCode(table, { ...parts, service });
    if (parts.service === table.open && isCode(table, code)) return code;
  }
  throw new RangeError(
    `no code can be made of the pattern ${JSON.stringify(pattern)} and the service ${JSON.stringify(service)}`,
  );
}

/**
 * Whether a text is a code of exactly the form of a space; nothing is trimmed or padded.
 *
 * @param table - the space.
 * @param code - what to test.
 * @returns true for any code of that form, also one that is not in the catalog; false for a pattern.
 */
export function isCode(table: SpaceTable, code: string): boolean {
  if (typeof code !== "string" || code.length < table.min || code.length > table.max) return false;
  if (table.foreignCharacter.test(code)) return false;
  return table.segments.length === 0 || splitCode(table, code).service !== table.open;
}

function present(table: SpaceTable, record: EntryRecord, code: string, qualifiers: Qualifiers, as?: Kind): Match {
  const head = { known: true as const, space: table.id, name: record.name };
  if (table.segments.length === 0) {
    const entry: KnownEntry = { ...head, code, network: record.network, ...record.advice, params: NO_PARAMS };
    return { record, entry, row: record.row };
  }
  const parts = splitCode(table, code);
  const kinds = table.kinds.get(parts.service);
  const { advice, kind, row } = settle(record, parts.service, as ? [as] : kindsFor(kinds, qualifiers.kind));
  // A service nobody knows may do anything: its success is no proof, and neither is its failure.
  const unlisted = kinds === undefined && parts.service !== table.open;
  const unproven = unlisted && advice.outcome === "success";
  const unsafe = unlisted && (advice.retry === "with_new_reference" || advice.retry === "with_other_method");
  const entry: KnownEntry = {
    ...head,
    pattern: joinCode(table, { ...parts, service: table.open }),
    http: Number(parts.http),
    case: parts.case,
    service: parts.service,
    code,
    kind,
    precision: kinds === undefined ? "case" : "exact",
    ...advice,
    ...(unproven && UNKNOWN_ADVICE),
    ...(unsafe && { retry: UNKNOWN_ADVICE.retry }),
    params: NO_PARAMS,
  };
  return { record, entry, row: unproven ? undefined : row };
}

/** A stated kind counts only where the service has it, or where it is not known what the service does. */
function kindsFor(own: readonly Kind[] | undefined, stated: Kind | undefined): readonly Kind[] {
  const valid = stated !== undefined && (own ?? KINDS).includes(stated);
  return valid ? [stated] : (own ?? MOVE);
}

/** Advice for a service; where one service code serves several kinds of operation, what is safe for all. */
function settle(
  record: EntryRecord,
  service: string,
  kinds: readonly Kind[],
): { advice: Advice; kind: Kind; row: number } {
  const options = kinds.map((kind) => {
    const exception = record.exceptions.find(
      (item) =>
        (item.services.length === 0 || item.services.includes(service)) &&
        (item.kinds.length === 0 || item.kinds.includes(kind)),
    );
    return { kind, advice: exception?.advice ?? record.advice, row: exception?.row ?? record.row };
  });
  const [only] = options;
  if (options.length === 1 && only) return only;
  const advice = mergeAdvice(options.map((option) => option.advice));
  const same = options.find((option) => sameAdvice(option.advice, advice)) ?? options[0];
  return { advice, kind: same?.kind ?? "move", row: same?.row ?? record.row };
}

function sameAdvice(a: Advice, b: Advice): boolean {
  return a.scope === b.scope && a.outcome === b.outcome && a.retry === b.retry && a.reason === b.reason;
}

function fullCodesOf(table: SpaceTable, pattern: string): EntryRecord[] {
  return [...table.byFullCode.values()]
    .flat()
    .filter((record) => joinCode(table, { ...splitCode(table, record.code), service: table.open }) === pattern);
}

/** Entries of a network; those for all others only where it is known to be one of them. */
function byNetwork(records: readonly EntryRecord[], stated: string | undefined): readonly EntryRecord[] {
  const network = typeof stated === "string" ? stated.toUpperCase() : undefined;
  const own = records.filter((record) => record.network !== null && record.network === network);
  if (own.length > 0) return own;
  return NETWORKS.some((known) => known === network) ? records.filter((record) => record.network === null) : records;
}

const NO_PARAMS: Readonly<Record<string, string>> = Object.freeze({});
const MOVE: readonly Kind[] = ["move"];
