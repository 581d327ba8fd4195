// Generated from the catalog; do not edit.
import { type Advice, mergeAdvice } from "./advice.js";
import type { Bodies } from "./bodies.js";
import { type Field, serviceOf } from "./catalog.js";
import { type Evidence, messagesAt, narrow } from "./evidence.js";
import { isEmpty, valueAt } from "./field.js";
import { isCode, type KnownEntry, type Match } from "./lookup.js";
import { bestMatch } from "./match-message.js";
import { ownOf } from "./own.js";
import type { Layer } from "./packed.js";
import type { Kind, Outcome, Retry, Scope } from "./vocabulary.js";

// What the codes of a body claim about the money, and which claims contradict each other.

/** What a code claims about the money. */
export type Claim = "paid" | "unpaid" | "undone" | "refused" | "approved" | "part";

/** One line of the table of contradictions. */
export interface Clash {
  /** What the deciding code claims. */
  readonly decides: Claim;
  /** What another code of the body may not claim beside it. */
  readonly beside: readonly Claim[];
  /** Only where a code of this layer decides. */
  readonly layer?: Layer;
}

/** Claims that contradict each other, read from the deciding code to the others: not the other way round. */
export const CLASH: readonly Clash[] = [
  { decides: "paid", beside: ["unpaid", "undone", "part"] },
  { decides: "unpaid", beside: ["paid"] },
  { decides: "unpaid", beside: ["approved"], layer: "response" },
  { decides: "undone", beside: ["unpaid"] },
  { decides: "refused", beside: ["approved"], layer: "response" },
];

/** One line of the table of claims: what an entry claims where all that is listed holds. */
export interface ClaimRule {
  readonly layer?: readonly Layer[];
  readonly outcome: Outcome;
  readonly scope?: Scope;
  readonly retry?: Retry;
  /** Only codes of services that move what another call prepared, such as a capture. */
  readonly follows?: true;
  readonly claims: readonly Claim[];
}

/** What entries claim; the first line that holds counts, and where none does, nothing is claimed. */
export const CLAIMS: readonly ClaimRule[] = [
  // Where the call that was to move the money got nothing, what is said to be paid is what another call prepared.
  { outcome: "rejected", follows: true, claims: ["refused", "unpaid"] },
  { outcome: "failed", follows: true, claims: ["unpaid"] },
  { outcome: "rejected", claims: ["refused"] },
  { layer: ["transaction", "response"], outcome: "success", scope: "transaction", claims: ["paid"] },
  { outcome: "failed", scope: "transaction", claims: ["unpaid"] },
  { outcome: "reversed", scope: "transaction", claims: ["undone"] },
  // An issuer that approved: money may move, though its code alone proves no payment.
  { layer: ["detail"], outcome: "success", scope: "transaction", claims: ["approved"] },
  { layer: ["detail"], outcome: "success", retry: "check_status_first", claims: ["approved"] },
  { layer: ["detail"], outcome: "action_required", scope: "transaction", claims: ["part", "approved"] },
];

/**
 * What a code claims.
 *
 * @param advice - of its entry; where it is not told which one holds, what is safe for all.
 * @param evidence - the code as found.
 * @returns at most two claims; none where nothing is claimed.
 */
export function claimsOf({ outcome, scope, retry }: Advice, { place, code }: Evidence): readonly Claim[] {
  const { layer, table } = place;
  const isFollowing = () => code !== undefined && serviceOf(table, code)?.follows;
  const rule = CLAIMS.find(
    (line) =>
      line.outcome === outcome &&
      (ownOf(line, "scope") ?? scope) === scope &&
      (ownOf(line, "retry") ?? retry) === retry &&
      (ownOf(line, "layer")?.includes(layer) ?? true) &&
      (ownOf(line, "follows") === undefined || isFollowing()),
  );
  return rule?.claims ?? [];
}

/** A code beside the deciding one, with what it says. */
export interface Beside {
  readonly item: Evidence;
  /** Its entry, where the body tells which one it is. */
  readonly match: Match | undefined;
  /** What it says, or what is safe for all entries that it may stand for; undefined where there is none. */
  readonly says: Advice | undefined;
  readonly claims: readonly Claim[];
}

/**
 * Finds out what a code says.
 *
 * @param item - the code as found.
 * @param body - the body, for its message.
 * @returns the code with its entry and its claims.
 */
export function readBeside(item: Evidence, body: unknown): Beside {
  const match = narrow(item, body);
  const entries = item.matches.map(({ entry }) => entry);
  const says = match?.entry ?? (entries.length > 0 ? mergeAdvice(entries) : undefined);
  return { item, match, says, claims: says ? claimsOf(says, item) : [] };
}

/**
 * Whether another code of the body contradicts the deciding one.
 *
 * @param decided - the deciding entry.
 * @param own - what it claims.
 * @param layer - its layer.
 * @param other - the other code.
 * @returns true if neither may be believed.
 */
export function contradicts(
  decided: KnownEntry,
  own: readonly Claim[],
  layer: Layer,
  { item, says, claims }: Beside,
): boolean {
  // A transaction field still gives the state of the transaction, also if the caller asked for another space.
  if (item.place.layer === "transaction" && isAboutMoney(decided)) return says?.outcome !== decided.outcome;
  if ([decided, ...item.matches.map(({ entry }) => entry)].some((entry) => ownOf(entry, "kind") === "reverse"))
    return false;
  return CLASH.some(
    (clash) =>
      own.includes(clash.decides) &&
      (ownOf(clash, "layer") ?? layer) === layer &&
      clash.beside.some((claim) => claims.includes(claim)),
  );
}

function isAboutMoney({ outcome, scope }: KnownEntry): boolean {
  return scope === "transaction" && isCertain(outcome);
}

/** Whether an outcome says for certain what happened. */
function isCertain(outcome: Outcome): boolean {
  return outcome === "success" || outcome === "failed" || outcome === "reversed";
}

/**
 * Whether the HTTP status contradicts what a code claims.
 *
 * @param decided - the deciding entry.
 * @param claims - what it claims.
 * @param httpStatus - HTTP status of the response; undefined where it is not known.
 * @returns true when the code may not be believed.
 */
export function deniedByHttp(decided: KnownEntry, claims: readonly Claim[], httpStatus: number | undefined): boolean {
  if (httpStatus === undefined) return false;
  if (httpStatus >= 500 || httpStatus === 408) return claims.length > 0 && !claims.includes("refused");
  return httpStatus >= 400 && ownOf(decided, "pattern") !== undefined && claims.includes("paid");
}

/** Kinds of calls by which nothing is paid. */
const PAYS_NOTHING: readonly Kind[] = ["read", "token", "prepare"];

/**
 * Whether a payment is claimed in the answer to a call that pays nothing and asks about no payment, such as an inquiry.
 *
 * @param claims - what the deciding code claims.
 * @param other - the other code.
 * @returns true when its service does nothing else, so that the claim may not be believed.
 */
export function isPaidByInquiry(claims: readonly Claim[], { item: { place, code } }: Beside): boolean {
  if (place.layer !== "response" || code === undefined) return false;
  const kinds = serviceOf(place.table, code)?.kinds ?? [];
  const isIdle = kinds.length > 0 && kinds.every((kind) => PAYS_NOTHING.includes(kind));
  return isIdle && claims.includes("paid");
}

/**
 * Whether a field that tells variants of a success or a failure apart holds something that is not in the catalog.
 *
 * @param decided - the deciding entry.
 * @param evidence - its code.
 * @param other - the other code.
 * @returns true when it may be another variant, which ends in another way.
 */
export function leavesOpen(decided: KnownEntry, evidence: Evidence, { item }: Beside): boolean {
  return item.matches.length === 0 && tellingFields(decided, evidence).some(({ name }) => name === item.place.field);
}

/**
 * Whether what tells variants of a success or a failure apart is said in words alone, names a service that nobody
 * knows, or is no code at all.
 *
 * @param decided - the deciding entry.
 * @param evidence - its code.
 * @param bodies - all places and spaces, for their messages and services.
 * @param body - the body, for the fields.
 * @returns true when it may be another variant, which ends in another way.
 */
export function isToldOtherwise(
  decided: KnownEntry,
  evidence: Evidence,
  { fields, spaces }: Pick<Bodies, "fields" | "spaces">,
  body: unknown,
): boolean {
  const { service } = evidence.place;
  return tellingFields(decided, evidence).some(({ name, path }) => {
    const value = valueAt(body, path);
    if (service?.field === name) return !isEmpty(value) && !spaces.get(service.space)?.services.has(String(value));
    const telling = fields.filter((place) => place.field === name);
    // A message without its code is a reason that was not told.
    if (isEmpty(value)) return telling.some((place) => messagesAt(place, body).some((text) => text !== ""));
    return telling.length > 0 && telling.every(({ table }) => !table || !isCode(table, String(value)));
  });
}

/** Fields that tell apart what a code stands for, where it says that something ended. */
function tellingFields({ outcome }: KnownEntry, { place, matches }: Evidence): readonly Field[] {
  if (outcome !== "success" && outcome !== "failed") return [];
  // An entry that says what may stand in a field holds as it is where nothing stands there.
  const isSettled = ({ name }: Field) =>
    matches.every(({ record }) => record.only.some(({ fields }) => fields.some((field) => field.name === name)));
  const variants = place.table.byCode.get(matches[0]?.record.code ?? "") ?? [];
  // Most codes have none, and every body is asked.
  if (variants.every(({ companions }) => companions.length === 0)) return [];
  return variants
    .flatMap(({ companions }) => companions.flat().flatMap(({ fields }) => fields))
    .filter((field) => !isSettled(field));
}

/**
 * Whether the message belongs only to another entry of the space, one with another outcome.
 *
 * @param evidence - the deciding code.
 * @param match - the one entry that it stands for, if there is one.
 * @param entry - what it says.
 * @param body - the body, for its message.
 * @returns true when code and message contradict each other.
 */
export function speaksOfOther(
  { place, code, matches }: Evidence,
  match: Match | undefined,
  entry: KnownEntry,
  body: unknown,
): boolean {
  if (code === undefined) return false;
  const { byCode, records } = place.table;
  const messages = messagesAt(place, body);
  // What told the entry is its own message.
  if (match?.of && messages.length === 1) return false;
  return messages.some(
    (message) =>
      !matches.some(({ record }) => bestMatch(record, message)) &&
      !byCode.get(ownOf(entry, "pattern") ?? "")?.some((item) => bestMatch(item, message)) &&
      // A message that is only a placeholder fits every message and proves nothing.
      records.some((item) => item.advice.outcome !== entry.outcome && (bestMatch(item, message)?.weight ?? 0) > 0),
  );
}
