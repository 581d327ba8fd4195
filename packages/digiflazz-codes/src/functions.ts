// Generated from the catalog; do not edit.
import { bodies, catalog, earlier } from "./data.js";
import type { Reason } from "./reason.js";
import { decodeBody, type DecodeResult } from "./runtime/decode.js";
import { decodeThrown } from "./runtime/decode-error.js";
import { type EarlierMeaning, findEarlier } from "./runtime/earlier.js";
import { type LogFields, logFieldsOf, type MetricLabels, metricLabelsOf } from "./runtime/log-fields.js";
import { findEntries, type KnownEntry, type Qualifiers } from "./runtime/lookup.js";
import type { Parsed } from "./runtime/parsed.js";
import type { DigiflazzTransaction } from "./spaces/transaction.js";
import type { DigiflazzStatus } from "./spaces/status.js";
import type { DigiflazzBill } from "./spaces/bill.js";
import type { DigiflazzInquiry } from "./spaces/inquiry.js";
import type { DigiflazzDeposit } from "./spaces/deposit.js";
import type { DigiflazzWebhook } from "./spaces/webhook.js";
import type { DigiflazzSellerPrepaid } from "./spaces/seller-prepaid.js";
import type { DigiflazzSellerPostpaid } from "./spaces/seller-postpaid.js";
import type { DigiflazzFmStatus } from "./spaces/fm-status.js";
import type { DigiflazzReport } from "./spaces/report.js";
import type { DigiflazzContext, DigiflazzEntry, DigiflazzResult, DigiflazzSpace, DigiflazzSpaces } from "./types.js";

/** Codes of each space as documented; any other string is accepted, too, and may be unknown. */
export type DigiflazzCode<Space extends DigiflazzSpace> = { "transaction": `${DigiflazzTransaction}`; "status": `${DigiflazzStatus}`; "bill": `${DigiflazzBill}`; "inquiry": `${DigiflazzInquiry}`; "deposit": `${DigiflazzDeposit}`; "webhook": `${DigiflazzWebhook}`; "seller-prepaid": `${DigiflazzSellerPrepaid}`; "seller-postpaid": `${DigiflazzSellerPostpaid}`; "fm-status": `${DigiflazzFmStatus}`; "report": `${DigiflazzReport}` }[Space] | (string & {});

/**
 * Reads a response body of Digiflazz.
 *
 * @param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response,
 *   bytes or a string is not a parsed value: it does not compile, and carries no code.
 * @param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.
 * @returns the entry that decides, or an unknown result with safe advice. Never throws.
 */
export function decode<Body>(body: Parsed<Body>, context?: DigiflazzContext): DigiflazzResult {
  return decodeBody(bodies, body, context) as DigiflazzResult;
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
export function decodeError(error: unknown, context?: DigiflazzContext): DigiflazzResult {
  return decodeThrown(bodies, error, context) as DigiflazzResult;
}

/**
 * Finds the entries of a code.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function lookup<Space extends DigiflazzSpace>(space: Space, code: DigiflazzCode<Space>, qualifiers?: Qualifiers): readonly DigiflazzSpaces[Space][] {
  return findEntries(catalog, space, code, qualifiers) as unknown as readonly DigiflazzSpaces[Space][];
}

/**
 * Finds what a code meant before: for old records, as responses are read only by what it means now.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the earlier meanings with their dates, the last one first; none for a code that always meant the same.
 */
export function lookupEarlier<Space extends DigiflazzSpace>(space: Space, code: DigiflazzCode<Space>, qualifiers?: Qualifiers): readonly EarlierMeaning<Reason>[] {
  return findEarlier(earlier, space, code, qualifiers) as readonly EarlierMeaning<Reason>[];
}

/**
 * Picks the fields for a log line.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns flat fields that are safe to log: names, codes and vocabularies, never free text from the response.
 */
export function logFields(result: DigiflazzEntry | DigiflazzResult): LogFields {
  return logFieldsOf("digiflazz", result as KnownEntry | DecodeResult);
}

/**
 * Picks the labels for a metric.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns the same labels for every result, of low cardinality: never a code as received.
 */
export function metricLabels(result: DigiflazzEntry | DigiflazzResult): MetricLabels {
  return metricLabelsOf("digiflazz", result as KnownEntry | DecodeResult);
}
