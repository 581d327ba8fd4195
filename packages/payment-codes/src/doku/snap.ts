// Generated from the catalog; do not edit.
import { snapBodies, snapCatalog } from "./data.js";
import type { DokuCode } from "./functions.js";
import { decodeBody } from "../runtime/decode.js";
import { decodeThrown } from "../runtime/decode-error.js";
import { type CodeParts, composeCode, findEntries, parseCode, type Qualifiers } from "../runtime/lookup.js";
import type { Parsed } from "../runtime/parsed.js";
import type { DokuSnap, DokuSnapService } from "./spaces/snap.js";
import type { DokuContext, DokuResult, DokuSpaces } from "./types.js";

/** Spaces of SNAP; a body with a code of another space is unknown here. */
export type DokuSnapSpace = "snap" | "snap-status" | "snap-payment-flag" | "snap-inquiry-status" | "va-payment" | "va-inquiry";

/**
 * Reads a response body of SNAP of DOKU.
 *
 * @param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response,
 *   bytes or a string is not a parsed value: it does not compile, and carries no code.
 * @param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.
 * @returns the entry that decides, or an unknown result with safe advice. Never throws.
 */
export function decode<Body>(body: Parsed<Body>, context?: DokuContext<DokuSnapSpace>): DokuResult<DokuSnapSpace> {
  return decodeBody(snapBodies, body, context) as DokuResult<DokuSnapSpace>;
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
export function decodeError(error: unknown, context?: DokuContext<DokuSnapSpace>): DokuResult<DokuSnapSpace> {
  return decodeThrown(snapBodies, error, context) as DokuResult<DokuSnapSpace>;
}

/**
 * Finds the entries of a code.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function lookup<Space extends DokuSnapSpace>(space: Space, code: DokuCode<Space>, qualifiers?: Qualifiers): readonly DokuSpaces[Space][] {
  return findEntries(snapCatalog, space, code, qualifiers) as unknown as readonly DokuSpaces[Space][];
}

/**
 * Reads the segments of a composite code.
 *
 * @param space - id of a composite space.
 * @param code - the code.
 * @returns the segments, or `undefined` unless the code matches the space's format exactly.
 */
export function parse(space: "snap", code: string): CodeParts | undefined {
  return parseCode(snapCatalog, space, code);
}

/**
 * Builds a full code from a pattern and a service.
 *
 * @param pattern - a pattern, for example a member of the enum.
 * @param service - code of the service.
 * @returns the full code.
 * @throws RangeError if the pattern or service does not fit any composite space.
 */
export function compose(pattern: `${DokuSnap}`, service: `${DokuSnapService}`): string {
  return composeCode(snapCatalog, pattern, service);
}

export { DokuSnap, DokuSnapService, type DokuSnapEntries, type DokuSnapEntry, type DokuSnapMember, type DokuSnapName } from "./spaces/snap.js";
export { DokuSnapStatus, type DokuSnapStatusEntries, type DokuSnapStatusEntry, type DokuSnapStatusMember, type DokuSnapStatusName } from "./spaces/snap-status.js";
export { DokuSnapPaymentFlag, type DokuSnapPaymentFlagEntries, type DokuSnapPaymentFlagEntry, type DokuSnapPaymentFlagMember, type DokuSnapPaymentFlagName } from "./spaces/snap-payment-flag.js";
export { DokuSnapInquiryStatus, type DokuSnapInquiryStatusEntries, type DokuSnapInquiryStatusEntry, type DokuSnapInquiryStatusMember, type DokuSnapInquiryStatusName } from "./spaces/snap-inquiry-status.js";
export { DokuVaPayment, type DokuVaPaymentEntries, type DokuVaPaymentEntry, type DokuVaPaymentMember, type DokuVaPaymentName } from "./spaces/va-payment.js";
export { DokuVaInquiry, type DokuVaInquiryEntries, type DokuVaInquiryEntry, type DokuVaInquiryMember, type DokuVaInquiryName } from "./spaces/va-inquiry.js";
