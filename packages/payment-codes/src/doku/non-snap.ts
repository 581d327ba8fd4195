// Generated from the catalog; do not edit.
import { nonSnapBodies, nonSnapCatalog } from "./data.js";
import type { DokuCode } from "./functions.js";
import { decodeBody } from "../runtime/decode.js";
import { decodeThrown } from "../runtime/decode-error.js";
import { findEntries, type Qualifiers } from "../runtime/lookup.js";
import type { Parsed } from "../runtime/parsed.js";
import type { DokuContext, DokuResult, DokuSpaces } from "./types.js";

/** Spaces of everything outside SNAP; a body with a code of another space is unknown here. */
export type DokuNonSnapSpace = "va-inquiry" | "card" | "card-error" | "api" | "transaction-status" | "order-status" | "card-payment" | "capture" | "refund" | "ovo" | "page" | "token" | "checkout";

/**
 * Reads a response body of everything outside SNAP of DOKU.
 *
 * @param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response,
 *   bytes or a string is not a parsed value: it does not compile, and carries no code.
 * @param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.
 * @returns the entry that decides, or an unknown result with safe advice. Never throws.
 */
export function decode<Body>(body: Parsed<Body>, context?: DokuContext<DokuNonSnapSpace>): DokuResult<DokuNonSnapSpace> {
  return decodeBody(nonSnapBodies, body, context) as DokuResult<DokuNonSnapSpace>;
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
export function decodeError(error: unknown, context?: DokuContext<DokuNonSnapSpace>): DokuResult<DokuNonSnapSpace> {
  return decodeThrown(nonSnapBodies, error, context) as DokuResult<DokuNonSnapSpace>;
}

/**
 * Finds the entries of a code.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function lookup<Space extends DokuNonSnapSpace>(space: Space, code: DokuCode<Space>, qualifiers?: Qualifiers): readonly DokuSpaces[Space][] {
  return findEntries(nonSnapCatalog, space, code, qualifiers) as unknown as readonly DokuSpaces[Space][];
}

export { DokuVaInquiry, type DokuVaInquiryEntries, type DokuVaInquiryEntry, type DokuVaInquiryMember, type DokuVaInquiryName } from "./spaces/va-inquiry.js";
export { DokuCard, type DokuCardEntries, type DokuCardEntry, type DokuCardMember, type DokuCardName } from "./spaces/card.js";
export { DokuCardError, type DokuCardErrorEntries, type DokuCardErrorEntry, type DokuCardErrorMember, type DokuCardErrorName } from "./spaces/card-error.js";
export { DokuApi, type DokuApiEntries, type DokuApiEntry, type DokuApiMember, type DokuApiName } from "./spaces/api.js";
export { DokuTransactionStatus, type DokuTransactionStatusEntries, type DokuTransactionStatusEntry, type DokuTransactionStatusMember, type DokuTransactionStatusName } from "./spaces/transaction-status.js";
export { DokuOrderStatus, type DokuOrderStatusEntries, type DokuOrderStatusEntry, type DokuOrderStatusMember, type DokuOrderStatusName } from "./spaces/order-status.js";
export { DokuCardPayment, type DokuCardPaymentEntries, type DokuCardPaymentEntry, type DokuCardPaymentMember, type DokuCardPaymentName } from "./spaces/card-payment.js";
export { DokuCapture, type DokuCaptureEntries, type DokuCaptureEntry, type DokuCaptureMember, type DokuCaptureName } from "./spaces/capture.js";
export { DokuRefund, type DokuRefundEntries, type DokuRefundEntry, type DokuRefundMember, type DokuRefundName } from "./spaces/refund.js";
export { DokuOvo, type DokuOvoEntries, type DokuOvoEntry, type DokuOvoMember, type DokuOvoName } from "./spaces/ovo.js";
export { DokuPage, type DokuPageEntries, type DokuPageEntry, type DokuPageMember, type DokuPageName } from "./spaces/page.js";
export { DokuToken, type DokuTokenEntries, type DokuTokenEntry, type DokuTokenMember, type DokuTokenName } from "./spaces/token.js";
export { DokuCheckout, type DokuCheckoutEntries, type DokuCheckoutEntry, type DokuCheckoutMember, type DokuCheckoutName } from "./spaces/checkout.js";
