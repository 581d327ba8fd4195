// Generated from the catalog; do not edit.
import { snapBiBodies, snapBiCatalog } from "./data.js";
import type { MidtransCode } from "./functions.js";
import { decodeBody } from "./runtime/decode.js";
import { decodeThrown } from "./runtime/decode-error.js";
import { type CodeParts, composeCode, findEntries, parseCode, type Qualifiers } from "./runtime/lookup.js";
import type { Parsed } from "./runtime/parsed.js";
import type { MidtransSnap, MidtransSnapService } from "./spaces/snap.js";
import type { MidtransContext, MidtransResult, MidtransSpaces } from "./types.js";

/** Spaces of the national standard SNAP; a body with a code of another space is unknown here. */
export type MidtransSnapBiSpace = "fraud-status" | "snap" | "snap-status";

/**
 * Reads a response body of the national standard SNAP of Midtrans.
 *
 * @param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response,
 *   bytes or a string is not a parsed value: it does not compile, and carries no code.
 * @param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.
 * @returns the entry that decides, or an unknown result with safe advice. Never throws.
 */
export function decode<Body>(body: Parsed<Body>, context?: MidtransContext<MidtransSnapBiSpace>): MidtransResult<MidtransSnapBiSpace> {
  return decodeBody(snapBiBodies, body, context) as MidtransResult<MidtransSnapBiSpace>;
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
export function decodeError(error: unknown, context?: MidtransContext<MidtransSnapBiSpace>): MidtransResult<MidtransSnapBiSpace> {
  return decodeThrown(snapBiBodies, error, context) as MidtransResult<MidtransSnapBiSpace>;
}

/**
 * Finds the entries of a code.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function lookup<Space extends MidtransSnapBiSpace>(space: Space, code: MidtransCode<Space>, qualifiers?: Qualifiers): readonly MidtransSpaces[Space][] {
  return findEntries(snapBiCatalog, space, code, qualifiers) as unknown as readonly MidtransSpaces[Space][];
}

/**
 * Reads the segments of a composite code.
 *
 * @param space - id of a composite space.
 * @param code - the code.
 * @returns the segments, or `undefined` unless the code matches the space's format exactly.
 */
export function parse(space: "snap", code: string): CodeParts | undefined {
  return parseCode(snapBiCatalog, space, code);
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
  return composeCode(snapBiCatalog, pattern, service);
}

export { MidtransFraudStatus, type MidtransFraudStatusEntries, type MidtransFraudStatusEntry, type MidtransFraudStatusMember, type MidtransFraudStatusName } from "./spaces/fraud-status.js";
export { MidtransSnap, MidtransSnapService, type MidtransSnapEntries, type MidtransSnapEntry, type MidtransSnapMember, type MidtransSnapName } from "./spaces/snap.js";
export { MidtransSnapStatus, type MidtransSnapStatusEntries, type MidtransSnapStatusEntry, type MidtransSnapStatusMember, type MidtransSnapStatusName } from "./spaces/snap-status.js";
