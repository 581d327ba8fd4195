// Generated from the catalog; do not edit.
import { catalog } from "./data.js";
import { decodeBody } from "./runtime/decode.js";
import { findMatches, type Qualifiers } from "./runtime/lookup.js";
import type { MidtransStatus } from "./spaces/status.js";
import type { MidtransCard } from "./spaces/card.js";
import type { MidtransGopay } from "./spaces/gopay.js";
import type { MidtransTransactionStatus } from "./spaces/transaction-status.js";
import type { MidtransFraudStatus } from "./spaces/fraud-status.js";
import type { MidtransContext, MidtransResult, MidtransSpace, MidtransSpaces } from "./types.js";

/** Codes of each space as documented; any other string is accepted too and may be unknown. */
export type MidtransCode<Space extends MidtransSpace> = { "status": `${MidtransStatus}`; "card": `${MidtransCard}`; "gopay": `${MidtransGopay}`; "transaction-status": `${MidtransTransactionStatus}`; "fraud-status": `${MidtransFraudStatus}` }[Space] | (string & {});

/**
 * Reads a response body of Midtrans.
 *
 * @param body - the parsed JSON value, of any type; also `undefined` for no answer at all.
 * @param context - what else is known: space, network, service, kind, HTTP status.
 * @returns the entry that decides, or an unknown result with advice that is safe. Never throws.
 */
export function decode(body: unknown, context: MidtransContext = {}): MidtransResult {
  return decodeBody(catalog, body, context) as MidtransResult;
}

/**
 * Finds the entries of a code.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function lookup<Space extends MidtransSpace>(space: Space, code: MidtransCode<Space>, qualifiers: Qualifiers = {}): readonly MidtransSpaces[Space][] {
  const matches = findMatches(catalog, space, code, qualifiers);
  return matches.map((match) => match.entry as unknown as MidtransSpaces[Space]);
}
