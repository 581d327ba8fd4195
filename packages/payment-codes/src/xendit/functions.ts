// Generated from the catalog; do not edit.
import { bodies, catalog, earlier } from "./data.js";
import type { Reason } from "../reason.js";
import { decodeBody, type DecodeResult } from "../runtime/decode.js";
import { decodeThrown } from "../runtime/decode-error.js";
import { type EarlierMeaning, findEarlier } from "../runtime/earlier.js";
import { type LogFields, logFieldsOf, type MetricLabels, metricLabelsOf } from "../runtime/log-fields.js";
import { findEntries, type KnownEntry, type Qualifiers } from "../runtime/lookup.js";
import type { Parsed } from "../runtime/parsed.js";
import type { XenditErrorCode } from "./spaces/error-code.js";
import type { XenditPaymentRequestStatus } from "./spaces/payment-request-status.js";
import type { XenditPaymentRequestStatusV2 } from "./spaces/payment-request-status-v2.js";
import type { XenditPaymentStatus } from "./spaces/payment-status.js";
import type { XenditPaymentFailure } from "./spaces/payment-failure.js";
import type { XenditPaymentLinkStatus } from "./spaces/payment-link-status.js";
import type { XenditRefundStatus } from "./spaces/refund-status.js";
import type { XenditRefundFailure } from "./spaces/refund-failure.js";
import type { XenditPaymentTokenStatus } from "./spaces/payment-token-status.js";
import type { XenditPaymentTokenFailure } from "./spaces/payment-token-failure.js";
import type { XenditPayoutStatus } from "./spaces/payout-status.js";
import type { XenditPayoutStatusV2 } from "./spaces/payout-status-v2.js";
import type { XenditPayoutFailure } from "./spaces/payout-failure.js";
import type { XenditBillStatus } from "./spaces/bill-status.js";
import type { XenditBillFailure } from "./spaces/bill-failure.js";
import type { XenditCard } from "./spaces/card.js";
import type { XenditMerchantAdvice } from "./spaces/merchant-advice.js";
import type { XenditThreeDsStatus } from "./spaces/three-ds-status.js";
import type { XenditThreeDsFlow } from "./spaces/three-ds-flow.js";
import type { XenditAuthenticationFlow } from "./spaces/authentication-flow.js";
import type { XenditThreeDsReason } from "./spaces/three-ds-reason.js";
import type { XenditThreeDsCancel } from "./spaces/three-ds-cancel.js";
import type { XenditSimulatedAuthentication } from "./spaces/simulated-authentication.js";
import type { XenditReportStatus } from "./spaces/report-status.js";
import type { XenditTokenMigration } from "./spaces/token-migration.js";
import type { XenditContext, XenditEntry, XenditResult, XenditSpace, XenditSpaces } from "./types.js";

/** Codes of each space as documented; any other string is accepted, too, and may be unknown. */
export type XenditCode<Space extends XenditSpace> = { "error-code": `${XenditErrorCode}`; "payment-request-status": `${XenditPaymentRequestStatus}`; "payment-request-status-v2": `${XenditPaymentRequestStatusV2}`; "payment-status": `${XenditPaymentStatus}`; "payment-failure": `${XenditPaymentFailure}`; "payment-link-status": `${XenditPaymentLinkStatus}`; "refund-status": `${XenditRefundStatus}`; "refund-failure": `${XenditRefundFailure}`; "payment-token-status": `${XenditPaymentTokenStatus}`; "payment-token-failure": `${XenditPaymentTokenFailure}`; "payout-status": `${XenditPayoutStatus}`; "payout-status-v2": `${XenditPayoutStatusV2}`; "payout-failure": `${XenditPayoutFailure}`; "bill-status": `${XenditBillStatus}`; "bill-failure": `${XenditBillFailure}`; "card": `${XenditCard}`; "merchant-advice": `${XenditMerchantAdvice}`; "three-ds-status": `${XenditThreeDsStatus}`; "three-ds-flow": `${XenditThreeDsFlow}`; "authentication-flow": `${XenditAuthenticationFlow}`; "three-ds-reason": `${XenditThreeDsReason}`; "three-ds-cancel": `${XenditThreeDsCancel}`; "simulated-authentication": `${XenditSimulatedAuthentication}`; "report-status": `${XenditReportStatus}`; "token-migration": `${XenditTokenMigration}` }[Space] | (string & {});

/**
 * Reads a response body of Xendit.
 *
 * @param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response,
 *   bytes or a string is not a parsed value: it does not compile, and carries no code.
 * @param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.
 * @returns the entry that decides, or an unknown result with safe advice. Never throws.
 */
export function decode<Body>(body: Parsed<Body>, context?: XenditContext): XenditResult {
  return decodeBody(bodies, body, context) as XenditResult;
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
export function decodeError(error: unknown, context?: XenditContext): XenditResult {
  return decodeThrown(bodies, error, context) as XenditResult;
}

/**
 * Finds the entries of a code.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function lookup<Space extends XenditSpace>(space: Space, code: XenditCode<Space>, qualifiers?: Qualifiers): readonly XenditSpaces[Space][] {
  return findEntries(catalog, space, code, qualifiers) as unknown as readonly XenditSpaces[Space][];
}

/**
 * Finds what a code meant before: for old records, as responses are read only by what it means now.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the earlier meanings with their dates, the last one first; none for a code that always meant the same.
 */
export function lookupEarlier<Space extends XenditSpace>(space: Space, code: XenditCode<Space>, qualifiers?: Qualifiers): readonly EarlierMeaning<Reason>[] {
  return findEarlier(earlier, space, code, qualifiers) as readonly EarlierMeaning<Reason>[];
}

/**
 * Picks the fields for a log line.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns flat fields that are safe to log: names, codes and vocabularies, never free text from the response.
 */
export function logFields(result: XenditEntry | XenditResult): LogFields {
  return logFieldsOf("xendit", result as KnownEntry | DecodeResult);
}

/**
 * Picks the labels for a metric.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns the same labels for every result, of low cardinality: never a code as received.
 */
export function metricLabels(result: XenditEntry | XenditResult): MetricLabels {
  return metricLabelsOf("xendit", result as KnownEntry | DecodeResult);
}
