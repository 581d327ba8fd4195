// Generated from the catalog; do not edit.
import { type Advice, mergeAdvice, UNKNOWN_ADVICE } from "./advice.js";
import { type Evidence, isEmpty, narrow, readEvidence, valueAt } from "./evidence.js";
import { findMatches, type KnownEntry, type Match, type Qualifiers } from "./lookup.js";
import { type Layer, type PackedCatalog, splitCode, tablesOf } from "./packed.js";
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
  /** Dotted path of the field. */
  readonly field: string;
  readonly space: string;
  readonly code: string;
  readonly layer: Layer;
  readonly entries: readonly KnownEntry[];
}

/** A result that no single entry decides; its advice is safe for every candidate. */
export interface UnknownResult extends Advice {
  readonly known: false;
  readonly why: Why;
  readonly space?: string;
  readonly code?: string;
  readonly http?: number;
  readonly service?: string;
  readonly case?: string;
  readonly candidates: readonly KnownEntry[];
  readonly codes: readonly FoundCode[];
}

/** What a body says. */
export type DecodeResult = (KnownEntry & { readonly codes: readonly FoundCode[] }) | UnknownResult;

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
  return unknown("no_code", [], [], context);
}

function decide(
  catalog: PackedCatalog,
  evidence: readonly Evidence[],
  body: unknown,
  context: DecodeContext,
): DecodeResult {
  const chosen = evidence.filter(({ place }) => context.space === undefined || place.space === context.space);
  const top = LAYERS.find((layer) => chosen.some(({ place }) => place.layer === layer));
  const deciding = chosen.filter(({ place }) => place.layer === top);
  const others = evidence.filter((item) => !deciding.includes(item));
  const below = LAYERS.flatMap((layer) => others.filter(({ place }) => place.layer === layer)).map((item) =>
    weigh(item, body),
  );
  const codes = evidence.flatMap(found);
  const unreadable = deciding.find((item) => item.matches.length === 0);
  if (unreadable) return notInCatalog(catalog, unreadable, codes, context);
  const [first, ...equals] = deciding.map((item) => ({ item, match: narrow(item, body) }));
  if (first === undefined) return unknown("no_code", [], codes, context);
  const candidates = deciding.flatMap((item) => item.matches.map((match) => match.entry));
  if (first.match === undefined || equals.some(({ match }) => match === undefined))
    return unknown("ambiguous", candidates, codes, context, first.item);
  const decided = first.match.entry;
  if (
    below.some((other) => contradicts(decided, other, top)) ||
    below.some((other) => leavesOpen(decided, first.item, other)) ||
    speaksOfOther(catalog, first.item, first.match, body)
  )
    return unknown("conflict", candidates, codes, context, first.item);
  if (equals.some(({ match }) => match?.entry.outcome !== decided.outcome || match.entry.scope !== decided.scope))
    return unknown("conflict", candidates, codes, context, first.item);
  const agreeing = [...equals.map(({ match }) => match?.entry), ...below.map(({ advice }) => advice)].flatMap(
    (advice) => (advice?.outcome === decided.outcome && advice.scope === decided.scope ? [advice] : []),
  );
  const entry = redirected(catalog, first.item, first.match, body, context);
  const result = agreeing.reduce(specify, entry);
  return { ...result, ...(below.some((other) => asksFirst(result, other, top)) && ASK_FIRST), codes };
}

/** A payment that sends the customer on has only been prepared. */
function redirected(
  catalog: PackedCatalog,
  { place, code }: Evidence,
  match: Match,
  body: unknown,
  context: DecodeContext,
): KnownEntry {
  const { entry } = match;
  const open = entry.outcome === "success" || entry.outcome === "pending" || entry.outcome === "action_required";
  if (!open || entry.scope === "request" || code === undefined || place.layer === "transaction") return entry;
  const goesOn = catalog.redirects.some((field) => !isEmpty(valueAt(body, field)));
  if (!goesOn) return entry;
  if (entry.outcome === "pending") return { ...entry, scope: "request" };
  const prepared = findMatches(catalog, place.space, code, context, "prepare");
  const same = prepared.find(({ record }) => record === match.record);
  return { ...(same?.entry ?? entry), scope: "request", params: entry.params };
}

function notInCatalog(
  catalog: PackedCatalog,
  { place, code }: Evidence,
  codes: readonly FoundCode[],
  context: DecodeContext,
): UnknownResult {
  if (code === undefined) return unknown("no_code", [], codes, context);
  const table = tablesOf(catalog).get(place.space);
  const parts = table && table.segments.length > 0 ? splitCode(table, code) : undefined;
  return {
    ...unknown("not_in_catalog", [], codes, context),
    space: place.space,
    code,
    ...(parts && { http: Number(parts.http), service: parts.service, case: parts.case }),
  };
}

function unknown(
  why: Why,
  candidates: readonly KnownEntry[],
  codes: readonly FoundCode[],
  context: DecodeContext,
  evidence?: Evidence,
): UnknownResult {
  const [first] = candidates;
  const { httpStatus } = context;
  return {
    known: false,
    why,
    ...(first && evidence?.code !== undefined && { space: first.space, code: evidence.code }),
    ...(first?.http !== undefined
      ? { http: first.http, service: first.service ?? "", case: first.case ?? "" }
      : typeof httpStatus === "number" && { http: httpStatus }),
    ...(candidates.length > 0 && why !== "conflict" ? mergeAdvice(candidates) : UNKNOWN_ADVICE),
    candidates,
    codes,
  };
}

function found({ place, code, matches }: Evidence): FoundCode[] {
  if (code === undefined) return [];
  return [
    { field: place.field, space: place.space, code, layer: place.layer, entries: matches.map(({ entry }) => entry) },
  ];
}

const LAYERS: readonly Layer[] = ["transaction", "response", "detail"];

const ASK_FIRST = { retry: "check_status_first" } as const;
