// Generated from the catalog; do not edit.
import { bodies, catalog, earlier } from "./data.js";
import type { Reason } from "./reason.js";
import { decodeBody, type DecodeResult } from "./runtime/decode.js";
import { decodeThrown } from "./runtime/decode-error.js";
import { type EarlierMeaning, findEarlier } from "./runtime/earlier.js";
import { type LogFields, logFieldsOf, type MetricLabels, metricLabelsOf } from "./runtime/log-fields.js";
import { findEntries, type KnownEntry, type Qualifiers } from "./runtime/lookup.js";
import type { Parsed } from "./runtime/parsed.js";
import type { OyDisbursement } from "./spaces/disbursement.js";
import type { OyDisbursementStatus } from "./spaces/disbursement-status.js";
import type { OyBalance } from "./spaces/balance.js";
import type { OyAccountInquiry } from "./spaces/account-inquiry.js";
import type { OyVa } from "./spaces/va.js";
import type { OyVaStatus } from "./spaces/va-status.js";
import type { OyVaCallback } from "./spaces/va-callback.js";
import type { OyEwallet } from "./spaces/ewallet.js";
import type { OyEwalletStatus } from "./spaces/ewallet-status.js";
import type { OyEwalletCallback } from "./spaces/ewallet-callback.js";
import type { OyEwalletRefund } from "./spaces/ewallet-refund.js";
import type { OyQris } from "./spaces/qris.js";
import type { OyQrisStatus } from "./spaces/qris-status.js";
import type { OyPaymentRouting } from "./spaces/payment-routing.js";
import type { OyPaymentRoutingStatus } from "./spaces/payment-routing-status.js";
import type { OyPaymentRoutingRecipient } from "./spaces/payment-routing-recipient.js";
import type { OyPaymentLink } from "./spaces/payment-link.js";
import type { OyPaymentLinkStatus } from "./spaces/payment-link-status.js";
import type { OyBiller } from "./spaces/biller.js";
import type { OyBillerStatus } from "./spaces/biller-status.js";
import type { OyOffline } from "./spaces/offline.js";
import type { OyInternationalTransfer } from "./spaces/international-transfer.js";
import type { OyInternationalTransferStatus } from "./spaces/international-transfer-status.js";
import type { OyAccountLinking } from "./spaces/account-linking.js";
import type { OyAccountReceivable } from "./spaces/account-receivable.js";
import type { OyTransactionsData } from "./spaces/transactions-data.js";
import type { OyTransactionSummary } from "./spaces/transaction-summary.js";
import type { OyHttp } from "./spaces/http.js";
import type { OyContext, OyEntry, OyResult, OySpace, OySpaces } from "./types.js";

/** Codes of each space as documented; any other string is accepted, too, and may be unknown. */
export type OyCode<Space extends OySpace> = { "disbursement": `${OyDisbursement}`; "disbursement-status": `${OyDisbursementStatus}`; "balance": `${OyBalance}`; "account-inquiry": `${OyAccountInquiry}`; "va": `${OyVa}`; "va-status": `${OyVaStatus}`; "va-callback": `${OyVaCallback}`; "ewallet": `${OyEwallet}`; "ewallet-status": `${OyEwalletStatus}`; "ewallet-callback": `${OyEwalletCallback}`; "ewallet-refund": `${OyEwalletRefund}`; "qris": `${OyQris}`; "qris-status": `${OyQrisStatus}`; "payment-routing": `${OyPaymentRouting}`; "payment-routing-status": `${OyPaymentRoutingStatus}`; "payment-routing-recipient": `${OyPaymentRoutingRecipient}`; "payment-link": `${OyPaymentLink}`; "payment-link-status": `${OyPaymentLinkStatus}`; "biller": `${OyBiller}`; "biller-status": `${OyBillerStatus}`; "offline": `${OyOffline}`; "international-transfer": `${OyInternationalTransfer}`; "international-transfer-status": `${OyInternationalTransferStatus}`; "account-linking": `${OyAccountLinking}`; "account-receivable": `${OyAccountReceivable}`; "transactions-data": `${OyTransactionsData}`; "transaction-summary": `${OyTransactionSummary}`; "http": `${OyHttp}` }[Space] | (string & {});

/**
 * Reads a response body of OY! Indonesia.
 *
 * @param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response,
 *   bytes or a string is not a parsed value: it does not compile, and carries no code.
 * @param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.
 * @returns the entry that decides, or an unknown result with safe advice. Never throws.
 */
export function decode<Body>(body: Parsed<Body>, context?: OyContext): OyResult {
  return decodeBody(bodies, body, context) as OyResult;
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
export function decodeError(error: unknown, context?: OyContext): OyResult {
  return decodeThrown(bodies, error, context) as OyResult;
}

/**
 * Finds the entries of a code.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function lookup<Space extends OySpace>(space: Space, code: OyCode<Space>, qualifiers?: Qualifiers): readonly OySpaces[Space][] {
  return findEntries(catalog, space, code, qualifiers) as unknown as readonly OySpaces[Space][];
}

/**
 * Finds what a code meant before: for old records, as responses are read only by what it means now.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the earlier meanings with their dates, the last one first; none for a code that always meant the same.
 */
export function lookupEarlier<Space extends OySpace>(space: Space, code: OyCode<Space>, qualifiers?: Qualifiers): readonly EarlierMeaning<Reason>[] {
  return findEarlier(earlier, space, code, qualifiers) as readonly EarlierMeaning<Reason>[];
}

/**
 * Picks the fields for a log line.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns flat fields that are safe to log: names, codes and vocabularies, never free text from the response.
 */
export function logFields(result: OyEntry | OyResult): LogFields {
  return logFieldsOf("oy", result as KnownEntry | DecodeResult);
}

/**
 * Picks the labels for a metric.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns the same labels for every result, of low cardinality: never a code as received.
 */
export function metricLabels(result: OyEntry | OyResult): MetricLabels {
  return metricLabelsOf("oy", result as KnownEntry | DecodeResult);
}
