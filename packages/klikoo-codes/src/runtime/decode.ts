// Generated from the catalog; do not edit.
import { type Advice, mergeAdvice, UNKNOWN_ADVICE } from "./advice.js";
import { type StatusCheck, splitCode, unpack } from "./catalog.js";
import { type Evidence, isEmpty, narrow, readEvidence, valueAt } from "./evidence.js";
import { checkFor, findMatches, type KnownEntry, type Match, type Qualifiers } from "./lookup.js";
import type { Layer, PackedCatalog } from "./packed.js";
import { asksFirst, contradicts, leavesOpen, speaksOfOther, specify, weigh } from "./weigh.js";

/** What the caller knows beside the body. */
export interface DecodeContext extends Qualifiers {
  /** Decide by codes of this space; a transaction field of another one that disagrees is a conflict. */
  readonly space?: string | undefined;
  /** HTTP status of the response; it never decides over a code in the body. */
  readonly httpStatus?: number | undefined;
}

/** Why no single entry decides. */
export type Why = "not_in_catalog" | "ambiguous" | "conflict" | "no_code";

/** A code that a body carries, with the entries it may stand for. */
export interface FoundCode {
  /** Dotted path of the field; empty for the HTTP status. */
  readonly field: string;
  readonly space: string;
  readonly code: string;
  readonly layer: Layer;
  readonly entries: readonly KnownEntry[];
}

/** What every result carries beside its advice. */
interface Findings {
  /** All codes of the body. */
  readonly codes: readonly FoundCode[];
  /** Whom to ask, where `retry` is `check_status_first` and it is documented. */
  readonly statusCheck?: StatusCheck;
  /** The signature of the notification does not prove what decides: ask for the status before acting. */
  readonly confirm?: "status";
}

/** A result that no single entry decides; its advice is safe for every candidate. */
export interface UnknownResult extends Advice, Findings {
  readonly known: false;
  readonly why: Why;
  readonly space?: string;
  readonly code?: string;
  readonly http?: number;
  readonly service?: string;
  readonly case?: string;
  readonly candidates: readonly KnownEntry[];
}

/** A result that one entry decides. */
export type KnownResult = KnownEntry & Findings;

/** What a body says. */
export type DecodeResult = KnownResult | UnknownResult;

/**
 * Reads a response body.
 *
 * @param catalog - packed data of the package.
 * @param body - a parsed JSON value of any type, also `undefined` for no answer at all.
 * @param stated - what else is known.
 * @returns the entry that decides, or an unknown result; never throws.
 */
export function decodeBody(catalog: PackedCatalog, body: unknown, stated: DecodeContext | null): DecodeResult {
  const context = stated ?? {};
  try {
    const evidence = readEvidence(catalog, body, context);
    if (evidence.length > 0) return decide(catalog, evidence, body, context);
  } catch {
    // Bodies with getters or proxies can throw; nothing is known then.
  }
  return unknown("no_code", [], [], context, checkFrom(catalog, context));
}

function decide(
  catalog: PackedCatalog,
  evidence: readonly Evidence[],
  body: unknown,
  context: DecodeContext,
): DecodeResult {
  const { space } = context;
  const chosen = space === undefined ? evidence : evidence.filter(({ place }) => place.space === space);
  const top = chosen[0]?.place.layer;
  // Most bodies carry one code, and then there is nothing to weigh.
  const isLone = evidence.length === 1;
  const deciding = isLone ? chosen : chosen.filter(({ place }) => place.layer === top);
  const codes = codesOf(evidence);
  const unreadable = deciding.find(({ matches }) => matches.length === 0);
  if (unreadable) return notInCatalog(catalog, unreadable, codes, body, context);
  const first = deciding[0];
  const match = first && narrow(first, body);
  if (first === undefined) return unknown("no_code", [], codes, context, checkFrom(catalog, context));
  const open = (why: Why) => {
    const candidates = deciding.flatMap(({ matches }) => matches.map(({ entry }) => entry));
    const check = checkOf(catalog, first, candidates[0]?.service, body, context);
    return { ...unknown(why, candidates, codes, context, check, first.code), ...toConfirm(catalog, first, body) };
  };
  const same = isLone ? [] : deciding.slice(1).map((item) => narrow(item, body)?.entry);
  if (match === undefined || same.includes(undefined)) return open("ambiguous");
  const { entry } = match;
  const below = isLone ? [] : evidence.filter((item) => !deciding.includes(item)).map((item) => weigh(item, body));
  if (
    below.some((other) => contradicts(entry, other, top) || leavesOpen(match, first, other)) ||
    same.some((other) => other?.outcome !== entry.outcome || other.scope !== entry.scope) ||
    speaksOfOther(first, match, body)
  )
    return open("conflict");
  let result = redirected(catalog, first, match, body, context);
  for (const other of isLone ? [] : [...same, ...below.map(({ advice }) => advice)])
    if (other?.outcome === entry.outcome && other.scope === entry.scope) result = specify(result, other);
  const { retry } = below.some((other) => asksFirst(result, other, top)) ? UNKNOWN_ADVICE : result;
  const statusCheck =
    retry === UNKNOWN_ADVICE.retry ? checkOf(catalog, first, result.service, body, context) : undefined;
  return {
    ...result,
    retry,
    ...(statusCheck && { statusCheck }),
    ...toConfirm(catalog, first, body),
    codes,
  };
}

/** A payment that sends the customer on has only been prepared. */
function redirected(
  catalog: PackedCatalog,
  { place, code }: Evidence,
  { record, entry }: Match,
  body: unknown,
  context: DecodeContext,
): KnownEntry {
  const { outcome, scope } = entry;
  const open = outcome === "success" || outcome === "pending" || outcome === "action_required";
  if (!open || scope === "request" || code === undefined || place.layer === "transaction") return entry;
  if (unpack(catalog).redirects.every((path) => isEmpty(valueAt(body, path)))) return entry;
  const prepared = findMatches(place.table, code, context, "prepare").find((item) => item.record === record);
  const same = outcome === "pending" ? entry : (prepared?.entry ?? entry);
  return { ...same, scope: "request", params: entry.params };
}

/** A signature that leaves out the field which decides proves nothing about it. */
function toConfirm({ signatures }: PackedCatalog, { place }: Evidence, body: unknown): Pick<Findings, "confirm"> {
  const isUnproven = signatures.some(
    ({ field, covers }) => !isEmpty(valueAt(body, [field])) && !covers.includes(place.field),
  );
  return isUnproven ? { confirm: "status" } : {};
}

/** Whom to ask: the service that the code is about says it, else its space. */
function checkOf(
  catalog: PackedCatalog,
  { place }: Evidence,
  service: string | undefined,
  body: unknown,
  context: DecodeContext,
): StatusCheck | undefined {
  const table = place.service && unpack(catalog).spaces.get(place.service.space);
  const named = place.service && valueAt(body, place.service.field.split("."));
  const other = context.service ?? (typeof named === "string" || typeof named === "number" ? String(named) : "");
  return (table && checkFor(table, other)) ?? checkFor(place.table, service ?? "");
}

/** Whom to ask where no code was read: the service or space that the caller names, else the provider. */
function checkFrom(catalog: PackedCatalog, { space, service = "" }: DecodeContext): StatusCheck | undefined {
  const { spaces, check } = unpack(catalog);
  const table = spaces.get(space ?? "") ?? [...spaces.values()].find(({ kinds }) => kinds.has(service));
  return (table && checkFor(table, service)) ?? check;
}

function notInCatalog(
  catalog: PackedCatalog,
  evidence: Evidence,
  codes: readonly FoundCode[],
  body: unknown,
  context: DecodeContext,
): UnknownResult {
  const { place, code } = evidence;
  if (code === undefined) return unknown("no_code", [], codes, context, checkFrom(catalog, context));
  const { http, service, case: caseOf } = splitCode(place.table, code);
  return {
    ...unknown("not_in_catalog", [], codes, context, checkOf(catalog, evidence, service, body, context)),
    ...toConfirm(catalog, evidence, body),
    space: place.space,
    code,
    ...(place.table.segments && { http: Number(http), service, case: caseOf }),
  };
}

function unknown(
  why: Why,
  candidates: readonly KnownEntry[],
  codes: readonly FoundCode[],
  { httpStatus }: DecodeContext,
  statusCheck?: StatusCheck,
  code?: string,
): UnknownResult {
  const [first] = candidates;
  const advice = first && why !== "conflict" ? mergeAdvice(candidates) : UNKNOWN_ADVICE;
  return {
    known: false,
    why,
    ...(first && code !== undefined && { space: first.space, code }),
    ...(first?.http !== undefined
      ? { http: first.http, service: first.service ?? "", case: first.case ?? "" }
      : typeof httpStatus === "number" && { http: httpStatus }),
    ...advice,
    ...(statusCheck && advice.retry === UNKNOWN_ADVICE.retry && { statusCheck }),
    candidates,
    codes,
  };
}

function codesOf(evidence: readonly Evidence[]): FoundCode[] {
  const codes: FoundCode[] = [];
  for (const { place, code, matches } of evidence) {
    const { field, space, layer } = place;
    if (code !== undefined) codes.push({ field, space, code, layer, entries: matches.map(({ entry }) => entry) });
  }
  return codes;
}
