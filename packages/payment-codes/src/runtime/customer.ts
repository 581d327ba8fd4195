// Generated from the catalog; do not edit.
import { type SpaceTable, splitCode, unpack } from "./catalog.js";
import type { DecodeResult, Why } from "./decode.js";
import { asks, explainedBy, isContested, type Known, type Result } from "./explained.js";
import type { KnownEntry } from "./lookup.js";
import { NEUTRALS, neutralText, REQUEST_UNKNOWN, tellsReason } from "./neutral.js";
import { ownOf } from "./own.js";
import type { PackedCatalog } from "./packed.js";

/** Customer texts of one language. */
export interface PackedCustomer {
  /** One text a line: one for each reason in the order of the catalog, then others, then those that reveal nothing. */
  readonly texts: string;
  /** A character for each row: a space if the advice chooses the text, otherwise one that stands for its line. */
  readonly rows: string;
}

/** Character behind the last line: the one after it stands for the last line, and so on to the first. */
export const END = 32;

/**
 * Builds the text for the customer.
 *
 * @param catalog - packed data of the package.
 * @param packed - customer texts of one language.
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customerOf(catalog: PackedCatalog, { texts, rows }: PackedCustomer, result: Result): string {
  const lines = texts.split("\n");
  const match = result.known ? explainedBy(catalog, result) : undefined;
  if (!result.known || match?.row === undefined || !fits(catalog, match.entry, result))
    return lines.at(neutralFor(catalog, result) - NEUTRALS) ?? "";
  return lines[lines.length + END - rows.charCodeAt(match.row)] ?? textByAdvice(catalog, lines, match.entry);
}

/**
 * The customer text of an entry for which none was written.
 *
 * @param catalog - packed data of the package.
 * @param lines - customer texts of one language, as they are packed.
 * @param entry - the entry.
 * @returns the text that its advice chooses.
 */
export function textByAdvice(catalog: PackedCatalog, lines: readonly string[], entry: KnownEntry): string {
  const neutral = neutralFor(catalog, entry);
  const words = tellsReason(entry, neutral) && lines[unpack(catalog).reasons.indexOf(entry.reason)];
  return words || (lines.at(neutral - NEUTRALS) ?? "");
}

function neutralFor(catalog: PackedCatalog, result: Result): number {
  const isUnread = !result.known && result.scope === "request" && UNREAD.includes(result.why);
  if (isUnread) return REQUEST_UNKNOWN;
  const kinds = new Set((result.known ? [result] : result.candidates).map((entry) => ownOf(entry, "kind")));
  return neutralText(result, kinds.size === 1 ? [...kinds][0] : undefined, paysOut(catalog, result));
}

/** Nobody knows what came of such a call; if it moves no money, the customer may ask for it again. */
const UNREAD: readonly Why[] = ["not_in_catalog", "withdrawn", "conflict", "no_code"];

/**
 * Whether the text of an entry fits a result. It does not if the result is more reserved, or if another entry decides
 * otherwise, so that its neutral text fits better than one about a refused request.
 */
function fits(catalog: PackedCatalog, entry: KnownEntry, result: Known): boolean {
  const { disclosure, outcome, scope } = entry;
  // A state says nothing about the direction in which the money goes; the code beside it may.
  const isAboutPayer = result.outcome !== "success" && paysOut(catalog, result) && !paysOut(catalog, entry);
  // The reason of a decline still applies to the next attempt, while the order stays open.
  const isAttempt = result.outcome === "pending" && (outcome === "failed" || outcome === "rejected");
  const isSame = outcome === result.outcome && scope === result.scope;
  const isTold = disclosure === result.disclosure && (disclosure === "public" || isSame);
  return isTold && !isContested(result) && !isAboutPayer && (isAttempt || asks(entry) === asks(result));
}

/** Whether a code of the body belongs to a payout service. */
function paysOut(catalog: PackedCatalog, result: Result): boolean {
  const codes = ownOf(result as DecodeResult, "codes") ?? [result];
  return codes.some(({ space = "", code = "" }) => {
    const table = unpack(catalog).spaces.get(space);
    return table && isOfPayout(table, splitCode(table, code).service);
  });
}

/** A service that is left open pays out where all do that move money. */
function isOfPayout({ services, open, operation }: SpaceTable, service: string): boolean {
  if (operation) return operation.paysOut;
  const able =
    service === open ? [...services.values()].filter(({ kinds }) => kinds[0] === "move") : [services.get(service)];
  return able.length > 0 && able.every((one) => one?.paysOut);
}
