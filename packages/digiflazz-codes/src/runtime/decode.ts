// Generated from the catalog; do not edit.
import { type Advice, mergeAdvice, type Traits, UNKNOWN_ADVICE } from "./advice.js";
import { type Bodies, narrowedTo, type Place, unpackBodies } from "./bodies.js";
import { type StatusCheck, splitCode } from "./catalog.js";
import {
  type Beside,
  claimsOf,
  contradicts,
  deniedByHttp,
  isPaidByInquiry,
  isToldOtherwise,
  leavesOpen,
  readBeside,
  speaksOfOther,
} from "./claims.js";
import { type DecodeContext, type Known, readContext } from "./context.js";
import { type Evidence, narrow, readEvidence, stands } from "./evidence.js";
import { explaining, retryOf } from "./explain.js";
import { givenBack, type Ids, type Money, readIds, readMoney } from "./facts.js";
import { isEmpty, valueAt } from "./field.js";
import { checkFor, find, findMatches, isAnswered, type KnownEntry, type Match } from "./lookup.js";
import { ownOf } from "./own.js";
import type { Layer, PackedBodies } from "./packed.js";
import type { Stated } from "./verification.js";
import type { Origin } from "./vocabulary.js";

export type { DecodeContext } from "./context.js";

/**
 * Why no single entry decides. Only `decodeError` gives `not_sent`: the request was certainly not sent. `forged` is a
 * notification that the provider did not send: nothing in it is read. A code that is `withdrawn` had a meaning once.
 */
export type Why = "not_in_catalog" | "withdrawn" | "ambiguous" | "conflict" | "no_code" | "not_sent" | "forged";

/** A code found in a body, with the entries it may stand for. */
export interface FoundCode {
  /** Dotted path of the field; empty for the HTTP status. */
  readonly field: string;
  readonly space: string;
  readonly code: string;
  readonly layer: Layer;
  readonly entries: readonly KnownEntry[];
}

/** What every result carries besides its advice. */
interface Findings {
  /** Where the body comes from. */
  readonly from: Origin;
  /** Whether the caller stated `from`. */
  readonly fromSaid: boolean;
  /** Layer of the deciding code. */
  readonly layer?: Layer;
  /** All codes of the body. */
  readonly codes: readonly FoundCode[];
  /** How to ask for the final status, if documented. */
  readonly statusCheck?: StatusCheck;
  /** Nothing proves that this message is genuine: ask for the status before acting. `never`: it is forged. */
  readonly confirm?: "status" | "never";
  /** Ids of the payment the body is about. */
  readonly ids: Ids;
  /** Amounts in the body. */
  readonly money: Money;
  /** Another code in the body approves what the deciding code denies. */
  readonly contested?: true;
  /** One result per element if the body is a list of transactions; only these give the state of each transaction. */
  readonly items?: readonly DecodeResult[];
}

/** The entry that explains a result: it gives actor, reason, disclosure and texts. */
export type Explainer = Pick<KnownEntry, "space" | "name" | "code" | "network" | "kind">;

/** A result that no single entry decides. Its advice is safe for every candidate. */
export interface UnknownResult extends Advice, Traits, Findings {
  readonly known: false;
  readonly why: Why;
  readonly space?: string;
  readonly code?: string;
  readonly http?: number;
  readonly service?: string;
  readonly case?: string;
  readonly candidates: readonly KnownEntry[];
  /** Field whose value no page has beside the code: the candidates hold beside other values of it. */
  readonly beside?: string;
}

/** A result that one entry decides. */
export interface KnownResult extends KnownEntry, Findings {
  /** The entry that explains the result: the deciding one, or a more specific one. */
  readonly by: Explainer;
}

/** What a body says. */
export type DecodeResult = KnownResult | UnknownResult;

/** Longest list of transactions that is read. */
const MAX_ITEMS = 1000;

/**
 * Reads a response body, as docs/decoding.md specifies it.
 *
 * @param packed - packed data of the package.
 * @param body - a parsed JSON value of any type; also `undefined` if there was no response.
 * @param stated - what else is known.
 * @returns the entry that decides, or an unknown result; never throws.
 */
export function decodeBody(
  packed: PackedBodies,
  body: unknown,
  stated: DecodeContext | null | undefined,
): DecodeResult {
  return decodeKnown(packed, body, readContext(stated));
}

/**
 * Reads a response body whose context was read already.
 *
 * @param packed - packed data of the package.
 * @param body - a parsed JSON value of any type.
 * @param context - what else is known.
 * @returns the entry that decides, or an unknown result; never throws.
 */
export function decodeKnown(packed: PackedBodies, body: unknown, context: Known): DecodeResult {
  if (context.verified === "forged") return forged(context);
  const bodies = unpackBodies(packed);
  try {
    return decodeWith(bodies, body, context, true);
  } catch {
    // Bodies with getters or proxies can throw; then nothing is known.
    return unknown(bodies, { body: undefined, context, evidence: [] }, "no_code");
  }
}

/** Whoever sent it does not get to say which order it is about. */
function forged({ from }: Known): UnknownResult {
  return {
    known: false,
    why: "forged",
    ...UNKNOWN_ADVICE,
    scope: "request",
    actor: "integrator",
    candidates: [],
    from: "notification",
    fromSaid: from === "notification",
    ...{ ids: {}, money: {}, codes: [] },
    confirm: "never",
  };
}

function decodeWith(all: Bodies, body: unknown, context: Known, hasItems: boolean): DecodeResult {
  const bodies = narrowedTo(all, body);
  const evidence = readAsSent(bodies, body, context);
  const result = decide(bodies, { body, context, evidence });
  const items = hasItems ? itemsOf(bodies, body) : [];
  if (items.length === 0) return result;
  const inner = { ...context, verified: ofItems(context.verified, body) };
  return { ...result, scope: "request", items: items.map((item) => decodeWith(all, item, inner, false)) };
}

/** A signature over the whole body is one over its items too; one over fields of the body is not over theirs. */
function ofItems(verified: Stated, body: unknown): Stated {
  if (typeof verified !== "function") return verified;
  return (provider, _item, fields, deciding) =>
    verified(provider, body, [], undefined) && verified(provider, body, fields, deciding);
}

/** Reads the codes as those of the call, the query or the notification that the body is: said, or told by a code. */
function readAsSent(bodies: Bodies, body: unknown, context: Known): Evidence[] {
  const { said } = context;
  if (said !== undefined)
    return readEvidence(bodies, body, context.from === said ? context : { ...context, from: said });
  const asCall = readEvidence(bodies, body, context);
  return originOf(asCall) === "call" ? asCall : readEvidence(bodies, body, { ...context, from: "status" });
}

function itemsOf({ items }: Bodies, body: unknown): readonly unknown[] {
  const lists = items.map((path) => valueAt(body, path));
  return lists.find((list): list is unknown[] => Array.isArray(list))?.slice(0, MAX_ITEMS) ?? [];
}

/** A body with everything that is known about it. */
interface Reading {
  readonly body: unknown;
  readonly context: Known;
  readonly evidence: readonly Evidence[];
}

function decide(bodies: Bodies, reading: Reading): DecodeResult {
  const { body, context, evidence } = reading;
  const { space } = context;
  if (bodies.elsewhere.some((place) => isOfOthers(place, reading))) return ofOthers(bodies, reading);
  const chosen = space === undefined ? evidence : evidence.filter(({ place }) => place.space === space);
  const [first] = chosen;
  if (first === undefined) return unknown(bodies, reading, "no_code");
  const { layer } = first.place;
  // Most bodies carry one code, so there is nothing to compare.
  const isLone = evidence.length === 1;
  const deciding = isLone ? chosen : chosen.filter(({ place }) => place.layer === layer);
  const unreadable = deciding.find(({ matches }) => matches.length === 0);
  if (unreadable) {
    return unknown(bodies, reading, whyUnread(bodies, unreadable), unreadable);
  }
  const match = narrow(first, body);
  const others = isLone ? NONE : evidence.filter((item) => item !== first).map((item) => readBeside(item, body));
  const entry = match?.entry ?? safeForAll(first);
  const decided = match ? redirected(bodies, first, match, reading) : entry;
  const claims = claimsOf(decided, first);
  const isContradicted = (other: Beside) =>
    deciding.includes(other.item)
      ? !saysSame(entry, other)
      : contradicts(decided, claims, layer, other) || leavesOpen(entry, first, other) || isPaidByInquiry(claims, other);
  if (
    others.some(isContradicted) ||
    deniedByHttp(decided, claims, context.httpStatus) ||
    isToldOtherwise(entry, first, bodies, body) ||
    speaksOfOther(first, match, entry, body)
  )
    return unknown(bodies, reading, "conflict", first, deciding);
  return match
    ? known(bodies, reading, first, match, decided, others)
    : ambiguous(bodies, reading, first, decided, others);
}

/** Whether a code stands there that this catalog does not have; one that is read as a code of this catalog is none. */
function isOfOthers(place: Place, { body, context, evidence }: Reading): boolean {
  if (!stands(place, body, context.said)) return false;
  return place.path.length === 0 || evidence.every((item) => item.place.field !== place.field);
}

function whyUnread({ packed }: Bodies, { place, code }: Evidence): Why {
  if (code === undefined) return "no_code";
  return packed.isWithdrawn?.(place.table, code) ? "withdrawn" : "not_in_catalog";
}

/** A code of the provider that this catalog does not have may say anything, also the opposite. */
function ofOthers(bodies: Bodies, reading: Reading): UnknownResult {
  const result = unknown(bodies, reading, "not_in_catalog", reading.evidence[0]);
  return { ...result, scope: UNKNOWN_ADVICE.scope };
}

/** What is certain whichever entry a code stands for: the first one, with advice that is safe for all. */
function safeForAll({ matches }: Evidence): KnownEntry {
  const entries = matches.map(({ entry }) => entry);
  return { ...(entries[0] as KnownEntry), ...mergeAdvice(entries) };
}

const NONE: readonly Beside[] = [];

function saysSame({ outcome, scope }: KnownEntry, { says }: Beside): boolean {
  return says?.outcome === outcome && says.scope === scope;
}

/** A payment that redirects the customer has only been prepared. */
function redirected(
  { redirects }: Bodies,
  { place, code }: Evidence,
  { record, entry }: Match,
  { body, context }: Reading,
): KnownEntry {
  const { outcome, scope } = entry;
  const isDone = outcome === "success" || outcome === "pending";
  if (!isDone || scope === "request" || code === undefined || place.layer === "transaction") return entry;
  if (redirects.every((path) => isEmpty(valueAt(body, path)))) return entry;
  const prepared = find(place.table, code, context, "prepare").matches.find((item) => item.record === record);
  // What is pending stays so, unless all that was asked for is done.
  const isPrepared = outcome === "success" || prepared?.entry.outcome === "success";
  const same = (isPrepared && prepared?.entry) || entry;
  return { ...same, scope: "request", params: entry.params };
}

function known(
  bodies: Bodies,
  reading: Reading,
  first: Evidence,
  match: Match,
  entry: KnownEntry,
  others: readonly Beside[],
): KnownResult {
  // Field by field: spreading all this into each other takes longer than everything else.
  const result: Writable<KnownResult> = match.entry === entry ? { ...draftFor(match.of ?? match) } : draftOf(entry);
  result.params = entry.params;
  addFindings(result, bodies, reading, first, entry);
  const refund = refundOf(first, entry, result.money);
  if (refund) Object.assign(result, refund.advice);
  const decided = refund ? { ...entry, ...refund.advice } : entry;
  const by = refund?.entry ?? explaining(decided, others, bodies.plain);
  const { retry, contested } = retryOf(decided, first.place.layer, by, others, result);
  const { space, name, code, actor, reason, disclosure } = by;
  const [network, kind, reuse] = [ownOf(by, "network"), ownOf(by, "kind"), ownOf(by, "reuse")];
  const explainer: Writable<Explainer> = { space, name, code };
  if (network) explainer.network = network;
  if (kind) explainer.kind = kind;
  result.by = explainer;
  result.retry = retry;
  result.actor = actor;
  result.reason = reason;
  result.disclosure = disclosure;
  if (by !== decided) result.params = { ...decided.params, ...by.params };
  if (reuse) result.reuse = reuse;
  if (contested) result.contested = true;
  return result;
}

/** A copy of an object that has all fields already costs less than one that grows. */
function draftFor(match: Match): KnownResult {
  match.draft ??= draftOf(match.entry);
  return match.draft as KnownResult;
}

function draftOf(entry: KnownEntry): KnownResult {
  return { ...entry, by: entry, ...NOTHING_FOUND, layer: "response" };
}

const NOTHING_FOUND: Findings = { from: "call", fromSaid: false, ids: {}, money: {}, codes: [] };

/** A code whose entries the body does not distinguish: advice that is safe for all of them, given the other codes. */
function ambiguous(
  bodies: Bodies,
  reading: Reading,
  first: Evidence,
  merged: KnownEntry,
  others: readonly Beside[],
): UnknownResult {
  const result = unknown(bodies, reading, "ambiguous", first, [first]);
  const { retry, contested } = retryOf(merged, first.place.layer, merged, others, result);
  return { ...result, retry, ...(contested && { contested }) };
}

/** A result while it is built. */
type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** A success whose money was given back is a reversal: its advice, and the entry for it. */
function refundOf(
  { place: { table } }: Evidence,
  { outcome, scope }: KnownEntry,
  money: Money,
): { readonly advice: Advice & Traits; readonly entry: KnownEntry | undefined } | undefined {
  const back = outcome === "success" && scope === "transaction" ? givenBack(money) : "nothing";
  if (back === "nothing") return undefined;
  const refunded = back === "part" ? PARTIALLY_REFUNDED : REFUNDED;
  const record = table.records.find(
    ({ advice }) =>
      advice.outcome === "reversed" &&
      advice.reason === refunded.reason &&
      ownOf(advice, "part") === ownOf(refunded, "part"),
  );
  const match = record && findMatches(table, record.code).find((item) => item.record === record);
  return { advice: record?.advice ?? refunded, entry: match?.entry };
}

const REFUNDED: Advice & Traits = {
  scope: "transaction",
  outcome: "reversed",
  retry: "never",
  actor: "none",
  reason: "refunded",
  disclosure: "public",
};

const PARTIALLY_REFUNDED: Advice & Traits = { ...REFUNDED, reason: "partially_refunded", part: true };

/** The part of a meaning that says how to ask. */
type Asked = Pick<KnownEntry, "kind" | "retry" | "service">;

/** Fills in what every result carries besides its advice. */
function addFindings(
  result: Writable<Findings>,
  bodies: Bodies,
  { body, context, evidence }: Reading,
  first: Evidence | undefined,
  entry: Asked,
): void {
  const from = context.said ?? originOf(evidence);
  result.from = from;
  result.fromSaid = context.from !== undefined;
  result.ids = readIds(bodies, body);
  result.money = readMoney(bodies, body);
  result.codes = codesOf(evidence);
  if (first) result.layer = first.place.layer;
  if (isAnswered(entry)) {
    const check = first ? checkOf(bodies, first, entry.service, body, context) : checkFrom(bodies, context);
    if (check) result.statusCheck = check;
  }
  if (from !== "status" && isUnproven(bodies, first, body, from, context)) result.confirm = "status";
}

function originOf(evidence: readonly Evidence[]): Origin {
  const isStatus = evidence.some(({ matches }) => matches.some(({ entry }) => ownOf(entry, "kind") === "status"));
  return isStatus ? "status" : "call";
}

/**
 * A notification is believed as far as a verified signature covers the deciding field. A signature in the body that
 * nobody verified proves nothing; if it does not cover the deciding field, verifying it would not help.
 */
function isUnproven(
  { signatures, provider, fields }: Bodies,
  first: Evidence | undefined,
  body: unknown,
  from: Origin,
  { verified }: Known,
): boolean {
  if (typeof verified === "function") return !verified(provider, body, fields, first?.place);
  const present = signatures.filter(({ field }) => !isEmpty(valueAt(body, [field])));
  const isCovered = present.some(({ covers }) => first !== undefined && covers.includes(first.place.field));
  if (first !== undefined && present.length > 0 && !isCovered) return true;
  return from === "notification" && verified !== "all";
}

/** How to ask for the status: as the service of the code says, or else its space. */
function checkOf(
  bodies: Bodies,
  { place }: Evidence,
  service: string | undefined,
  body: unknown,
  context: Known,
): StatusCheck | undefined {
  const table = place.service && bodies.spaces.get(place.service.space);
  const named = place.service && valueAt(body, place.service.field.split("."));
  const said = isEmpty(named) ? place.service?.assumed : named;
  const other = context.service ?? (typeof said === "string" || typeof said === "number" ? String(said) : "");
  return (table && checkFor(table, other)) ?? checkFor(place.table, service ?? "");
}

/** How to ask if no code was read: as the service or space named by the caller says, or else the provider. */
function checkFrom({ spaces, check }: Bodies, { space, service = "" }: Known): StatusCheck | undefined {
  const table = spaces.get(space ?? "") ?? [...spaces.values()].find(({ services }) => services.has(service));
  return (table && checkFor(table, service)) ?? check;
}

/**
 * A result that no single entry decides.
 *
 * @param first - the code that would decide, if there is one.
 * @param deciding - all codes of its layer.
 */
function unknown(
  bodies: Bodies,
  reading: Reading,
  why: Why,
  first?: Evidence,
  deciding: readonly Evidence[] = [],
): UnknownResult {
  const excluded = why === "not_in_catalog" ? first?.excluded : undefined;
  const matches = excluded?.matches ?? deciding.flatMap((item) => item.matches);
  const candidates = matches.map(({ entry }) => entry);
  const parts = first && partsOf(first, candidates[0]);
  const { httpStatus } = reading.context;
  const result: UnknownResult = {
    known: false,
    why,
    ...(parts ?? (httpStatus !== undefined && { http: httpStatus })),
    ...(why === "ambiguous" ? mergeAdvice(candidates) : UNKNOWN_ADVICE),
    ...(isOnlyCalls(reading.evidence) && { scope: "request" as const }),
    candidates,
    ...(excluded && { beside: excluded.field }),
    ...NOTHING_FOUND,
  };
  // Without a code, only what the caller names can be asked about.
  const subject = first?.code === undefined ? undefined : first;
  addFindings(result, bodies, reading, subject, { service: parts?.service ?? "", retry: ASK });
  return result;
}

/** Whether all codes of a body are of spaces whose calls move no money. */
function isOnlyCalls(evidence: readonly Evidence[]): boolean {
  return evidence.length > 0 && evidence.every(({ place }) => place.table.scope === "request");
}

const ASK = UNKNOWN_ADVICE.retry;

type Parts = Pick<UnknownResult, "space" | "code" | "http" | "service" | "case">;

/** The parts of a code that no entry decides. */
function partsOf({ place, code }: Evidence, candidate: KnownEntry | undefined): Parts | undefined {
  if (code === undefined) return undefined;
  const { table, space } = place;
  if (!table.segments) return { space, code };
  const { http, service, case: caseOf } = splitCode(table, candidate?.code ?? code);
  return { space, code, http: Number(http), service, case: caseOf };
}

function codesOf(evidence: readonly Evidence[]): FoundCode[] {
  const codes: FoundCode[] = [];
  for (const { place, code, matches } of evidence) {
    const { field, space, layer } = place;
    if (code !== undefined) codes.push({ field, space, code, layer, entries: matches.map(({ entry }) => entry) });
  }
  return codes;
}
