// Generated from the catalog; do not edit.
import { catalog } from "./data.js";
import { decodeBody } from "./runtime/decode.js";
import { type CodeParts, composeCode, findMatches, parseCode, type Qualifiers } from "./runtime/lookup.js";
import type { DokuSnap, DokuSnapService } from "./spaces/snap.js";
import type { DokuSnapStatus } from "./spaces/snap-status.js";
import type { DokuSnapPaymentFlag } from "./spaces/snap-payment-flag.js";
import type { DokuCard } from "./spaces/card.js";
import type { DokuCardError } from "./spaces/card-error.js";
import type { DokuApi } from "./spaces/api.js";
import type { DokuHttp } from "./spaces/http.js";
import type { DokuTransactionStatus } from "./spaces/transaction-status.js";
import type { DokuContext, DokuResult, DokuSpace, DokuSpaces } from "./types.js";

/** Codes of each space as documented; any other string is accepted too and may be unknown. */
export type DokuCode<Space extends DokuSpace> = { "snap": `${DokuSnap}`; "snap-status": `${DokuSnapStatus}`; "snap-payment-flag": `${DokuSnapPaymentFlag}`; "card": `${DokuCard}`; "card-error": `${DokuCardError}`; "api": `${DokuApi}`; "http": `${DokuHttp}`; "transaction-status": `${DokuTransactionStatus}` }[Space] | (string & {});

/**
 * Reads a response body of DOKU.
 *
 * @param body - the parsed JSON value, of any type; also `undefined` for no answer at all.
 * @param context - what else is known: space, network, service, kind, HTTP status.
 * @returns the entry that decides, or an unknown result with advice that is safe. Never throws.
 */
export function decode(body: unknown, context: DokuContext = {}): DokuResult {
  return decodeBody(catalog, body, context) as DokuResult;
}

/**
 * Finds the entries of a code.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function lookup<Space extends DokuSpace>(space: Space, code: DokuCode<Space>, qualifiers: Qualifiers = {}): readonly DokuSpaces[Space][] {
  const matches = findMatches(catalog, space, code, qualifiers);
  return matches.map((match) => match.entry as unknown as DokuSpaces[Space]);
}

/**
 * Reads the segments of a composite code.
 *
 * @param space - id of a composite space.
 * @param code - the code.
 * @returns the segments, or `undefined` when it has not exactly the form of the space.
 */
export function parse(space: "snap", code: string): CodeParts | undefined {
  return parseCode(catalog, space, code);
}

/**
 * Puts a full code together.
 *
 * @param pattern - a pattern, for example a member of the enum.
 * @param service - code of the service.
 * @returns the full code.
 * @throws RangeError when either has not the form of a composite space.
 */
export function compose(pattern: `${DokuSnap}`, service: `${DokuSnapService}`): string {
  return composeCode(catalog, pattern, service);
}
