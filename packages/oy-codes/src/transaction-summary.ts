// Generated from the catalog; do not edit.
import { transactionSummaryBodies, transactionSummaryCatalog } from "./data.js";
import type { OyCode } from "./functions.js";
import { decodeBody } from "./runtime/decode.js";
import { decodeThrown } from "./runtime/decode-error.js";
import { findEntries, type Qualifiers } from "./runtime/lookup.js";
import type { Parsed } from "./runtime/parsed.js";
import type { OyContext, OyResult, OySpaces } from "./types.js";

/** Spaces of sums to be settled; a body with a code of another space is unknown here. */
export type OyTransactionSummarySpace = "transaction-summary";

/**
 * Reads a response body of sums to be settled of OY! Indonesia.
 *
 * @param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response,
 *   bytes or a string is not a parsed value: it does not compile, and carries no code.
 * @param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.
 * @returns the entry that decides, or an unknown result with safe advice. Never throws.
 */
export function decode<Body>(body: Parsed<Body>, context?: OyContext<OyTransactionSummarySpace>): OyResult<OyTransactionSummarySpace> {
  return decodeBody(transactionSummaryBodies, body, context) as OyResult<OyTransactionSummarySpace>;
}

/**
 * Reads what a call threw: network failures, and errors of axios, got, ky, ofetch, undici and other clients that hold
 * the HTTP status and the body in the same way. The body is read as `decode` reads it.
 *
 * @param error - what the call threw, of any type. Put only the call into the `try` block: a database that refuses a
 *   connection looks like a provider that does.
 * @param context - what else is known, as for `decode`.
 * @returns what the response in the error says. Without a response, and if certainly nothing was sent: `why:
 *   "not_sent"`, which may be sent again. In any doubt the request may have arrived: ask for the status. An error
 *   describes only the last try, and that of `fetch` no redirect: repeat calls only as `nextStep` says, and let `fetch`
 *   follow no redirects. Never throws.
 */
export function decodeError(error: unknown, context?: OyContext<OyTransactionSummarySpace>): OyResult<OyTransactionSummarySpace> {
  return decodeThrown(transactionSummaryBodies, error, context) as OyResult<OyTransactionSummarySpace>;
}

/**
 * Finds the entries of a code.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function lookup<Space extends OyTransactionSummarySpace>(space: Space, code: OyCode<Space>, qualifiers?: Qualifiers): readonly OySpaces[Space][] {
  return findEntries(transactionSummaryCatalog, space, code, qualifiers) as unknown as readonly OySpaces[Space][];
}

export { OyTransactionSummary, type OyTransactionSummaryEntries, type OyTransactionSummaryEntry, type OyTransactionSummaryMember, type OyTransactionSummaryName } from "./spaces/transaction-summary.js";
