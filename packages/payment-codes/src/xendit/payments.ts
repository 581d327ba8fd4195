// Generated from the catalog; do not edit.
import { paymentsBodies, paymentsCatalog } from "./data.js";
import type { XenditCode } from "./functions.js";
import { decodeBody } from "../runtime/decode.js";
import { decodeThrown } from "../runtime/decode-error.js";
import { findEntries, type Qualifiers } from "../runtime/lookup.js";
import type { Parsed } from "../runtime/parsed.js";
import type { XenditContext, XenditResult, XenditSpaces } from "./types.js";

/** Spaces of payments, refunds and saved payment methods; a body with a code of another space is unknown here. */
export type XenditPaymentsSpace = "error-code" | "payment-request-status" | "payment-request-status-v2" | "payment-status" | "payment-failure" | "payment-link-status" | "refund-status" | "refund-failure" | "payment-token-status" | "payment-token-failure" | "card" | "merchant-advice" | "three-ds-status" | "three-ds-flow" | "authentication-flow" | "three-ds-reason" | "three-ds-cancel";

/**
 * Reads a response body of payments, refunds and saved payment methods of Xendit.
 *
 * @param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response,
 *   bytes or a string is not a parsed value: it does not compile, and carries no code.
 * @param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.
 * @returns the entry that decides, or an unknown result with safe advice. Never throws.
 */
export function decode<Body>(body: Parsed<Body>, context?: XenditContext<XenditPaymentsSpace>): XenditResult<XenditPaymentsSpace> {
  return decodeBody(paymentsBodies, body, context) as XenditResult<XenditPaymentsSpace>;
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
export function decodeError(error: unknown, context?: XenditContext<XenditPaymentsSpace>): XenditResult<XenditPaymentsSpace> {
  return decodeThrown(paymentsBodies, error, context) as XenditResult<XenditPaymentsSpace>;
}

/**
 * Finds the entries of a code.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function lookup<Space extends XenditPaymentsSpace>(space: Space, code: XenditCode<Space>, qualifiers?: Qualifiers): readonly XenditSpaces[Space][] {
  return findEntries(paymentsCatalog, space, code, qualifiers) as unknown as readonly XenditSpaces[Space][];
}

export { XenditErrorCode, type XenditErrorCodeEntries, type XenditErrorCodeEntry, type XenditErrorCodeMember, type XenditErrorCodeName } from "./spaces/error-code.js";
export { XenditPaymentRequestStatus, type XenditPaymentRequestStatusEntries, type XenditPaymentRequestStatusEntry, type XenditPaymentRequestStatusMember, type XenditPaymentRequestStatusName } from "./spaces/payment-request-status.js";
export { XenditPaymentRequestStatusV2, type XenditPaymentRequestStatusV2Entries, type XenditPaymentRequestStatusV2Entry, type XenditPaymentRequestStatusV2Member, type XenditPaymentRequestStatusV2Name } from "./spaces/payment-request-status-v2.js";
export { XenditPaymentStatus, type XenditPaymentStatusEntries, type XenditPaymentStatusEntry, type XenditPaymentStatusMember, type XenditPaymentStatusName } from "./spaces/payment-status.js";
export { XenditPaymentFailure, type XenditPaymentFailureEntries, type XenditPaymentFailureEntry, type XenditPaymentFailureMember, type XenditPaymentFailureName } from "./spaces/payment-failure.js";
export { XenditPaymentLinkStatus, type XenditPaymentLinkStatusEntries, type XenditPaymentLinkStatusEntry, type XenditPaymentLinkStatusMember, type XenditPaymentLinkStatusName } from "./spaces/payment-link-status.js";
export { XenditRefundStatus, type XenditRefundStatusEntries, type XenditRefundStatusEntry, type XenditRefundStatusMember, type XenditRefundStatusName } from "./spaces/refund-status.js";
export { XenditRefundFailure, type XenditRefundFailureEntries, type XenditRefundFailureEntry, type XenditRefundFailureMember, type XenditRefundFailureName } from "./spaces/refund-failure.js";
export { XenditPaymentTokenStatus, type XenditPaymentTokenStatusEntries, type XenditPaymentTokenStatusEntry, type XenditPaymentTokenStatusMember, type XenditPaymentTokenStatusName } from "./spaces/payment-token-status.js";
export { XenditPaymentTokenFailure, type XenditPaymentTokenFailureEntries, type XenditPaymentTokenFailureEntry, type XenditPaymentTokenFailureMember, type XenditPaymentTokenFailureName } from "./spaces/payment-token-failure.js";
export { XenditCard, type XenditCardEntries, type XenditCardEntry, type XenditCardMember, type XenditCardName } from "./spaces/card.js";
export { XenditMerchantAdvice, type XenditMerchantAdviceEntries, type XenditMerchantAdviceEntry, type XenditMerchantAdviceMember, type XenditMerchantAdviceName } from "./spaces/merchant-advice.js";
export { XenditThreeDsStatus, type XenditThreeDsStatusEntries, type XenditThreeDsStatusEntry, type XenditThreeDsStatusMember, type XenditThreeDsStatusName } from "./spaces/three-ds-status.js";
export { XenditThreeDsFlow, type XenditThreeDsFlowEntries, type XenditThreeDsFlowEntry, type XenditThreeDsFlowMember, type XenditThreeDsFlowName } from "./spaces/three-ds-flow.js";
export { XenditAuthenticationFlow, type XenditAuthenticationFlowEntries, type XenditAuthenticationFlowEntry, type XenditAuthenticationFlowMember, type XenditAuthenticationFlowName } from "./spaces/authentication-flow.js";
export { XenditThreeDsReason, type XenditThreeDsReasonEntries, type XenditThreeDsReasonEntry, type XenditThreeDsReasonMember, type XenditThreeDsReasonName } from "./spaces/three-ds-reason.js";
export { XenditThreeDsCancel, type XenditThreeDsCancelEntries, type XenditThreeDsCancelEntry, type XenditThreeDsCancelMember, type XenditThreeDsCancelName } from "./spaces/three-ds-cancel.js";
