// Generated from the catalog; do not edit.
import { bodies, catalog, earlier } from "./data.js";
import type { Reason } from "./reason.js";
import { decodeBody, type DecodeResult } from "./runtime/decode.js";
import { decodeThrown } from "./runtime/decode-error.js";
import { type EarlierMeaning, findEarlier } from "./runtime/earlier.js";
import { type LogFields, logFieldsOf, type MetricLabels, metricLabelsOf } from "./runtime/log-fields.js";
import { type CodeParts, composeCode, findEntries, type KnownEntry, parseCode, type Qualifiers } from "./runtime/lookup.js";
import type { Parsed } from "./runtime/parsed.js";
import type { MidtransStatus } from "./spaces/status.js";
import type { MidtransCard } from "./spaces/card.js";
import type { MidtransGopay } from "./spaces/gopay.js";
import type { MidtransTransactionStatus } from "./spaces/transaction-status.js";
import type { MidtransFraudStatus } from "./spaces/fraud-status.js";
import type { MidtransSnapApi } from "./spaces/snap-api.js";
import type { MidtransSnap, MidtransSnapService } from "./spaces/snap.js";
import type { MidtransSnapStatus } from "./spaces/snap-status.js";
import type { MidtransPayoutStatus } from "./spaces/payout-status.js";
import type { MidtransPayoutError } from "./spaces/payout-error.js";
import type { MidtransPayoutApi } from "./spaces/payout-api.js";
import type { MidtransAccount } from "./spaces/account.js";
import type { MidtransAccountStatus } from "./spaces/account-status.js";
import type { MidtransSubscription } from "./spaces/subscription.js";
import type { MidtransContext, MidtransEntry, MidtransResult, MidtransSpace, MidtransSpaces } from "./types.js";

/** Codes of each space as documented; any other string is accepted, too, and may be unknown. */
export type MidtransCode<Space extends MidtransSpace> = { "status": `${MidtransStatus}`; "card": `${MidtransCard}`; "gopay": `${MidtransGopay}`; "transaction-status": `${MidtransTransactionStatus}`; "fraud-status": `${MidtransFraudStatus}`; "snap-api": `${MidtransSnapApi}`; "snap": `${MidtransSnap}`; "snap-status": `${MidtransSnapStatus}`; "payout-status": `${MidtransPayoutStatus}`; "payout-error": `${MidtransPayoutError}`; "payout-api": `${MidtransPayoutApi}`; "account": `${MidtransAccount}`; "account-status": `${MidtransAccountStatus}`; "subscription": `${MidtransSubscription}` }[Space] | (string & {});

/**
 * Reads a response body of Midtrans.
 *
 * @param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response,
 *   bytes or a string is not a parsed value: it does not compile, and carries no code.
 * @param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.
 * @returns the entry that decides, or an unknown result with safe advice. Never throws.
 */
export function decode<Body>(body: Parsed<Body>, context?: MidtransContext): MidtransResult {
  return decodeBody(bodies, body, context) as MidtransResult;
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
export function decodeError(error: unknown, context?: MidtransContext): MidtransResult {
  return decodeThrown(bodies, error, context) as MidtransResult;
}

/**
 * Finds the entries of a code.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function lookup<Space extends MidtransSpace>(space: Space, code: MidtransCode<Space>, qualifiers?: Qualifiers): readonly MidtransSpaces[Space][] {
  return findEntries(catalog, space, code, qualifiers) as unknown as readonly MidtransSpaces[Space][];
}

/**
 * Reads the segments of a composite code.
 *
 * @param space - id of a composite space.
 * @param code - the code.
 * @returns the segments, or `undefined` unless the code matches the space's format exactly.
 */
export function parse(space: "snap", code: string): CodeParts | undefined {
  return parseCode(catalog, space, code);
}

/**
 * Builds a full code from a pattern and a service.
 *
 * @param pattern - a pattern, for example a member of the enum.
 * @param service - code of the service.
 * @returns the full code.
 * @throws RangeError if the pattern or service does not fit any composite space.
 */
export function compose(pattern: `${MidtransSnap}`, service: `${MidtransSnapService}`): string {
  return composeCode(catalog, pattern, service);
}

/**
 * Finds what a code meant before: for old records, as responses are read only by what it means now.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the earlier meanings with their dates, the last one first; none for a code that always meant the same.
 */
export function lookupEarlier<Space extends MidtransSpace>(space: Space, code: MidtransCode<Space>, qualifiers?: Qualifiers): readonly EarlierMeaning<Reason>[] {
  return findEarlier(earlier, space, code, qualifiers) as readonly EarlierMeaning<Reason>[];
}

/**
 * Picks the fields for a log line.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns flat fields that are safe to log: names, codes and vocabularies, never free text from the response.
 */
export function logFields(result: MidtransEntry | MidtransResult): LogFields {
  return logFieldsOf("midtrans", result as KnownEntry | DecodeResult);
}

/**
 * Picks the labels for a metric.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns the same labels for every result, of low cardinality: never a code as received.
 */
export function metricLabels(result: MidtransEntry | MidtransResult): MetricLabels {
  return metricLabelsOf("midtrans", result as KnownEntry | DecodeResult);
}
