// Generated from the catalog; do not edit.
import { type Advice, mergeAdvice, mergeDisclosure, mergeRetry, UNKNOWN_ADVICE } from "./advice.js";
import { findMatches, isCode, type KnownEntry, type Match, type Qualifiers } from "./lookup.js";
import { matchMessage } from "./match-message.js";
import { type Companion, type Layer, type PackedCatalog, type PackedCodeField, splitCode, tablesOf } from "./packed.js";
import type { Outcome } from "./vocabulary.js";

/** What the caller knows beside the body. */
export interface DecodeContext extends Qualifiers {
  /** Read only codes of this space. */
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

/** A field that should carry a code, as it was found. */
interface Evidence {
  readonly place: PackedCodeField;
  /** Undefined when the value is not a code of the space's form. */
  readonly code: string | undefined;
  readonly matches: readonly Match[];
}

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
  const below = LAYERS.flatMap((layer) => others.filter(({ place }) => place.layer === layer));
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
    below.some((item) => contradicts(decided, item, body, top)) ||
    speaksOfOther(catalog, first.item, first.match, body)
  )
    return unknown("conflict", candidates, codes, context, first.item);
  if (equals.some(({ match }) => match?.entry.outcome !== decided.outcome || match.entry.scope !== decided.scope))
    return unknown("conflict", candidates, codes, context, first.item);
  const agreeing = [...equals.map(({ item }) => item), ...below].flatMap((item) => {
    const advice = adviceOf(item, body);
    return advice?.outcome === decided.outcome && advice.scope === decided.scope ? [advice] : [];
  });
  const entry = redirected(catalog, first.item, first.match, body, context);
  const result = agreeing.reduce(specify, entry);
  return { ...result, ...(below.some((item) => asksFirst(result, item, body, top)) && ASK_FIRST), codes };
}

/** Outcomes that say for certain what happened. */
const CLAIMS: readonly Outcome[] = ["success", "failed", "reversed"];

/** What a code says; where it is not told which of its entries holds, what is safe for all of them. */
function adviceOf(item: Evidence, body: unknown): Advice | undefined {
  const entries = item.matches.map(({ entry }) => entry);
  return narrow(item, body)?.entry ?? (entries.length > 0 ? mergeAdvice(entries) : undefined);
}

/** Whether a code below the deciding one says the opposite about the same transaction. */
function contradicts(decided: KnownEntry, item: Evidence, body: unknown, top: Layer | undefined): boolean {
  const other = adviceOf(item, body);
  const isReversal = [decided, ...item.matches.map(({ entry }) => entry)].some(({ kind }) => kind === "reverse");
  // A transaction field that the caller did not ask for still says how the transaction stands.
  const claims = decided.scope === "transaction" && CLAIMS.includes(decided.outcome);
  if (item.place.layer === "transaction" && claims) return other?.outcome !== decided.outcome;
  if (other?.scope !== "transaction" || isReversal) return false;
  const isDetail = item.place.layer === "detail";
  const approves = other.outcome === "success" || (isDetail && other.outcome === "action_required");
  switch (decided.outcome) {
    case "success":
      if (decided.scope === "request") return false;
      return (
        other.outcome === "failed" || other.outcome === "reversed" || (isDetail && other.outcome === "action_required")
      );
    case "reversed":
      return other.outcome === "failed";
    case "failed":
      // An approval of the issuer that was canceled afterwards is no contradiction to a transaction field.
      return approves && !(isDetail && top === "transaction");
    case "rejected":
      return isDetail && approves && top === "response";
    default:
      return false;
  }
}

/** Whether a second attempt has to wait, because a more specific code leaves the first one open or approves it. */
function asksFirst(result: KnownEntry, item: Evidence, body: unknown, top: Layer | undefined): boolean {
  if (item.place.layer !== "detail" || (result.outcome !== "failed" && result.outcome !== "rejected")) return false;
  const detail = adviceOf(item, body);
  if (detail === undefined || result.reason === "transaction_cancelled") return false;
  const approves = detail.outcome === "success" || detail.outcome === "action_required";
  // A transaction field has answered what a code leaves open; asking again would give the same answer.
  const isOpen = top !== "transaction" && detail.retry === "check_status_first";
  return isOpen || (detail.scope === "transaction" && approves);
}

const ASK_FIRST = { retry: "check_status_first" } as const;

/** Whether the message belongs to another entry of the space alone, with another outcome. */
function speaksOfOther(
  catalog: PackedCatalog,
  { place, code }: Evidence,
  { record, entry }: Match,
  body: unknown,
): boolean {
  const message = place.message === undefined ? undefined : valueAt(body, place.message);
  if (typeof message !== "string" || code === undefined || !CLAIMS.includes(entry.outcome)) return false;
  const table = tablesOf(catalog).get(place.space);
  const pattern = entry.pattern === undefined ? [] : (table?.byPattern.get(entry.pattern) ?? []);
  const own = [record, ...pattern].flatMap(({ messages }) => messages);
  if (record.messages.length === 0 || bestMessage(own, message)) return false;
  const all = table ? [...[...table.byPattern.values()].flat(), ...[...table.byFullCode.values()].flat()] : [];
  return all.some(
    (other) => other.advice.outcome !== entry.outcome && bestMessage(other.messages, message) !== undefined,
  );
}

/** The more specific code says why, and may ask for more caution. */
function specify(entry: KnownEntry, detail: Advice): KnownEntry {
  return {
    ...entry,
    reason: detail.reason === UNKNOWN_ADVICE.reason ? entry.reason : detail.reason,
    retry: mergeRetry(entry.retry, detail.retry),
    disclosure: mergeDisclosure(entry.disclosure, detail.disclosure),
  };
}

/** Picks the one entry that a code stands for, by its message where several fit. */
function narrow(evidence: Evidence, body: unknown): Match | undefined {
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

function bestMessage(templates: readonly string[], message: string) {
  return templates
    .map((template) => matchMessage(template, message))
    .filter((match) => match !== undefined)
    .sort((a, b) => b.weight - a.weight)[0];
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

function readEvidence(catalog: PackedCatalog, body: unknown, context: DecodeContext): Evidence[] {
  const tables = tablesOf(catalog);
  return catalog.codes.flatMap((place): Evidence[] => {
    const table = tables.get(place.space);
    if (!table) return [];
    if (place.when && !hasValue(body, place.when)) return [];
    const value = valueAt(body, place.field);
    if (isEmpty(value)) return [];
    const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text !== "string" || !isCode(table, text)) return [{ place, code: undefined, matches: [] }];
    const matches = findMatches(catalog, place.space, text, context);
    return [{ place, code: text, matches: withCompanion(matches, body) }];
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

const LAYERS: readonly Layer[] = ["transaction", "response", "detail"];

function found({ place, code, matches }: Evidence): FoundCode[] {
  if (code === undefined) return [];
  return [
    { field: place.field, space: place.space, code, layer: place.layer, entries: matches.map(({ entry }) => entry) },
  ];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/** Value of an own field at a dotted path; nothing is ever read from prototypes. */
function valueAt(body: unknown, path: string): unknown {
  let value = body;
  for (const key of path.split(".")) {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return undefined;
    if (!Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
