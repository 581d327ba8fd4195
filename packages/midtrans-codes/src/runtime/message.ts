// Generated from the catalog; do not edit.
import { type Advice, UNKNOWN_ADVICE } from "./advice.js";
import { splitCode, unpack } from "./catalog.js";
import type { DecodeResult, Explainer, KnownResult, UnknownResult, Why } from "./decode.js";
import { findMatches, type KnownEntry, type Match } from "./lookup.js";
import { type NeutralTexts, neutralText } from "./neutral.js";
import { ownOf } from "./own.js";
import type { PackedCatalog } from "./packed.js";
import type { Kind, Retry } from "./vocabulary.js";

/** Texts about a code, in one language. */
export interface Message {
  /** Short name of what happened. */
  readonly title: string;
  /** What the code means; for logs. */
  readonly detail: string;
  /** What to do next; for the developer. */
  readonly action: string;
  /** Safe to show to the customer. */
  readonly customer: string;
}

/** One part of all messages as it is shipped. */
export interface PackedColumn {
  /** Every text once, in the order in which it is first used. */
  readonly texts: readonly string[];
  /** Per row: empty for the first use of a text, or how many rows earlier the same text was used, in base 36. */
  readonly rows: string;
}

/** What the texts of one language share. */
export interface PackedPhrases {
  /** Replaces a parameter without a value. */
  readonly fallbacks: Readonly<Record<string, string>>;
  /** Customer texts that reveal nothing. */
  readonly neutral: NeutralTexts<string>;
}

/** Texts for developers about results that no single entry decides. */
export interface PackedUndecided {
  readonly title: string;
  /** Title if nothing was sent. */
  readonly unsent: string;
  readonly details: Readonly<Record<Why | "beside" | "unproven", string>>;
  readonly actions: Readonly<Record<Retry, string>>;
}

/** Customer texts of one language. */
export interface PackedCustomer {
  readonly customer: PackedColumn;
  readonly phrases: PackedPhrases;
}

/** All texts of one language. */
export interface PackedMessages extends PackedCustomer {
  readonly title: PackedColumn;
  readonly detail: PackedColumn;
  readonly action: PackedColumn;
  readonly undecided: PackedUndecided;
}

/** Values of parameters by name. */
export type Params = Readonly<Record<string, string | undefined>>;

const positionsOf = new WeakMap<PackedColumn, readonly number[]>();

/**
 * Builds the texts for a result.
 *
 * @param catalog - packed data of the package.
 * @param messages - texts of one language.
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns the texts, with parameters filled in.
 */
export function messageOf(
  catalog: PackedCatalog,
  messages: PackedMessages,
  result: KnownEntry | DecodeResult,
  params: Params = {},
): Message {
  const { title, detail, action, undecided, phrases } = messages;
  const customer = customerOf(catalog, messages, result, params);
  const advised = undecided.actions[result.retry];
  if (!result.known)
    return {
      title: result.why === "not_sent" ? undecided.unsent : (commonTitle(catalog, title, result) ?? undecided.title),
      detail: undecidedDetail(messages, result),
      action: advised,
      customer,
    };
  const match = explainedBy(catalog, result);
  const row = match?.row;
  if (match === undefined || row === undefined)
    return {
      title: undecided.title,
      // There is no text for what several meanings have in common.
      detail: undecided.details[result.precision === "case" ? "unproven" : "ambiguous"],
      action: advised,
      customer,
    };
  const fill = (column: PackedColumn) => filled(textAt(column, row), phrases, result, params);
  return {
    title: fill(title),
    detail: fill(detail),
    // A result can be more cautious than its entry, where another code of the body asks for it.
    action: match.entry.retry === result.retry && !isContested(result) ? fill(action) : advised,
    customer,
  };
}

/**
 * Builds the text for the customer.
 *
 * @param catalog - packed data of the package.
 * @param messages - customer texts of one language.
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns a text that is safe to show.
 */
export function customerOf(
  catalog: PackedCatalog,
  { customer, phrases }: PackedCustomer,
  result: KnownEntry | DecodeResult,
  params: Params = {},
): string {
  if (isUnreadCall(result)) return phrases.neutral.request.unknown;
  const match = result.known ? explainedBy(catalog, result) : undefined;
  const isPayout = paysOut(catalog, result);
  if (!result.known || match?.row === undefined || isContested(result)) return neutral(phrases, result, isPayout);
  const { entry, row } = match;
  // A state says nothing about the direction in which the money goes; the code beside it may.
  const isAboutPayer = isPayout && result.outcome !== "success" && !paysOut(catalog, entry);
  // The reason of a decline still applies to the next attempt, while the order stays open.
  const isAttempt = result.outcome === "pending" && (entry.outcome === "failed" || entry.outcome === "rejected");
  if (isAboutPayer || (asks(entry) !== asks(result) && !isAttempt) || isReserved(entry, result))
    return neutral(phrases, result, isPayout);
  return filled(textAt(customer, row), phrases, result, params);
}

/** Whether nobody knows what came of a call that moves no money, so that the customer may ask for it again. */
function isUnreadCall(result: KnownEntry | DecodeResult): boolean {
  return !result.known && result.scope === "request" && UNREAD.includes(result.why);
}

const UNREAD: readonly Why[] = ["not_in_catalog", "conflict", "no_code"];

/** Whether another code approves it; the text for a plain failure could make the customer pay twice. */
function isContested(result: KnownEntry | KnownResult): boolean {
  return "contested" in result && Object.hasOwn(result, "contested") && result.contested === true;
}

/**
 * Whether the text of an entry does not fit this result: the result is safe for several kinds of operation and says
 * less, or another entry decides otherwise, so that its neutral text fits better than one about a refused request.
 */
function isReserved({ disclosure, outcome, scope }: KnownEntry, result: KnownEntry | KnownResult): boolean {
  if (isOwn(result)) return disclosure !== result.disclosure;
  return disclosure !== "public" && (outcome !== result.outcome || scope !== result.scope);
}

/** Whether the deciding entry also explains the result. */
function isOwn(result: KnownEntry | KnownResult): boolean {
  if (!isDecoded(result)) return true;
  const { space, name, code } = result.by;
  return space === result.space && name === result.name && code === result.code;
}

/** Whether a result comes from a body, so that it names the entry that explains it. */
function isDecoded(result: KnownEntry | KnownResult): result is KnownResult {
  return Object.hasOwn(result, "by");
}

/** Whether the status has to be checked first: a text that says so fits only results that say so, and the reverse. */
function asks({ retry }: Advice): boolean {
  return retry === UNKNOWN_ADVICE.retry;
}

/** The entry whose texts explain a result; undefined if the result differs from the catalog. */
function explainedBy(catalog: PackedCatalog, result: KnownEntry | KnownResult): Match | undefined {
  const own = matchOf(catalog, result, result);
  if (!isDecoded(result) || isOwn(result)) return own;
  const by = matchOf(catalog, result.by);
  return by && asks(by.entry) && !asks(result) ? own : by;
}

/** An entry in the catalog, with its texts; undefined if the catalog differs from what is `stated`. */
function matchOf(
  catalog: PackedCatalog,
  explainer: Explainer,
  stated?: Pick<KnownEntry, "outcome" | "scope">,
): Match | undefined {
  const { space, name, code } = explainer;
  const network = ownOf(explainer, "network");
  const table = unpack(catalog).spaces.get(space);
  // The kind that decided; after a redirect it can differ from that of the service.
  return (table ? findMatches(table, code, { network: network ?? undefined }, ownOf(explainer, "kind")) : []).find(
    ({ entry }) => entry.name === name && (stated === undefined || saysSame(entry, stated)),
  );
}

function saysSame(entry: KnownEntry, { outcome, scope }: Pick<KnownEntry, "outcome" | "scope">): boolean {
  return entry.outcome === outcome && (entry.scope === scope || outcome === "pending");
}

/** Why no entry decides; with the field, where a value beside the code is not documented. */
function undecidedDetail({ undecided, phrases }: PackedMessages, result: UnknownResult): string {
  const field = ownOf(result, "beside");
  if (field === undefined) return undecided.details[result.why];
  return filled(undecided.details.beside, phrases, NO_PARAMS, { field });
}

const NO_PARAMS = { params: {} };

/** The title that all candidates share, where one of them is certain to hold. */
function commonTitle(catalog: PackedCatalog, column: PackedColumn, result: UnknownResult): string | undefined {
  if (result.why !== "ambiguous" || result.outcome === "unknown") return undefined;
  const titles = result.candidates.map((candidate) => {
    const row = matchOf(catalog, candidate, candidate)?.row;
    return row === undefined ? undefined : textAt(column, row);
  });
  return new Set(titles).size === 1 ? titles[0] : undefined;
}

function neutral({ neutral: texts }: PackedPhrases, result: KnownEntry | DecodeResult, isPayout: boolean): string {
  return neutralText(texts, result, kindOf(result), isPayout);
}

function kindOf(result: KnownEntry | DecodeResult): Kind | undefined {
  if (result.known) return ownOf(result, "kind");
  const kinds = new Set(result.candidates.map((candidate) => ownOf(candidate, "kind")));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** Whether a code of the body belongs to a payout service. */
function paysOut(catalog: PackedCatalog, result: KnownEntry | DecodeResult): boolean {
  const { spaces } = unpack(catalog);
  const codes = ownOf(result as DecodeResult, "codes") ?? [result as KnownEntry];
  return codes.some(({ space, code }) => {
    const table = spaces.get(space);
    return table?.segments !== undefined && table.payouts.has(splitCode(table, code).service);
  });
}

function filled(
  text: string,
  { fallbacks }: PackedPhrases,
  { params: own }: Pick<KnownEntry, "params">,
  params: Params,
): string {
  return text.replace(/\{([a-z][a-z0-9_]*)\}/g, (_all, name: string) => {
    const given = [params, own, fallbacks].map((values) => (Object.hasOwn(values, name) ? values[name] : undefined));
    return given.find((value) => typeof value === "string") ?? "";
  });
}

function textAt(column: PackedColumn, row: number): string {
  let positions = positionsOf.get(column);
  if (positions === undefined) {
    positions = readRows(column.rows);
    positionsOf.set(column, positions);
  }
  return column.texts[positions[row] ?? -1] ?? "";
}

/** For each row the position of its text. */
function readRows(rows: string): number[] {
  const positions: number[] = [];
  let next = 0;
  for (const back of rows.split(","))
    positions.push(back === "" ? next++ : (positions[positions.length - Number.parseInt(back, 36)] ?? -1));
  return positions;
}
