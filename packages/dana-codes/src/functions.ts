// Generated from the catalog; do not edit.
import { bodies, catalog, earlier } from "./data.js";
import type { Reason } from "./reason.js";
import { decodeBody, type DecodeResult } from "./runtime/decode.js";
import { decodeThrown } from "./runtime/decode-error.js";
import { type EarlierMeaning, findEarlier } from "./runtime/earlier.js";
import { type LogFields, logFieldsOf, type MetricLabels, metricLabelsOf } from "./runtime/log-fields.js";
import { type CodeParts, composeCode, findEntries, type KnownEntry, parseCode, type Qualifiers } from "./runtime/lookup.js";
import type { Parsed } from "./runtime/parsed.js";
import type { DanaSnap, DanaSnapService } from "./spaces/snap.js";
import type { DanaSnapStatus } from "./spaces/snap-status.js";
import type { DanaFinishNotify } from "./spaces/finish-notify.js";
import type { DanaTransferNotify } from "./spaces/transfer-notify.js";
import type { DanaAcquirementStatus } from "./spaces/acquirement-status.js";
import type { DanaResultMessage } from "./spaces/result-message.js";
import type { DanaConsultPay } from "./spaces/consult-pay.js";
import type { DanaResultStatus } from "./spaces/result-status.js";
import type { DanaContext, DanaEntry, DanaResult, DanaSpace, DanaSpaces } from "./types.js";

/** Codes of each space as documented; any other string is accepted, too, and may be unknown. */
export type DanaCode<Space extends DanaSpace> = { "snap": `${DanaSnap}`; "snap-status": `${DanaSnapStatus}`; "finish-notify": `${DanaFinishNotify}`; "transfer-notify": `${DanaTransferNotify}`; "acquirement-status": `${DanaAcquirementStatus}`; "result-message": `${DanaResultMessage}`; "consult-pay": `${DanaConsultPay}`; "result-status": `${DanaResultStatus}` }[Space] | (string & {});

/**
 * Reads a response body of DANA.
 *
 * @param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response,
 *   bytes or a string is not a parsed value: it does not compile, and carries no code.
 * @param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.
 * @returns the entry that decides, or an unknown result with safe advice. Never throws.
 */
export function decode<Body>(body: Parsed<Body>, context?: DanaContext): DanaResult {
  return decodeBody(bodies, body, context) as DanaResult;
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
export function decodeError(error: unknown, context?: DanaContext): DanaResult {
  return decodeThrown(bodies, error, context) as DanaResult;
}

/**
 * Finds the entries of a code.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function lookup<Space extends DanaSpace>(space: Space, code: DanaCode<Space>, qualifiers?: Qualifiers): readonly DanaSpaces[Space][] {
  return findEntries(catalog, space, code, qualifiers) as unknown as readonly DanaSpaces[Space][];
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
export function compose(pattern: `${DanaSnap}`, service: `${DanaSnapService}`): string {
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
export function lookupEarlier<Space extends DanaSpace>(space: Space, code: DanaCode<Space>, qualifiers?: Qualifiers): readonly EarlierMeaning<Reason>[] {
  return findEarlier(earlier, space, code, qualifiers) as readonly EarlierMeaning<Reason>[];
}

/**
 * Picks the fields for a log line.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns flat fields that are safe to log: names, codes and vocabularies, never free text from the response.
 */
export function logFields(result: DanaEntry | DanaResult): LogFields {
  return logFieldsOf("dana", result as KnownEntry | DecodeResult);
}

/**
 * Picks the labels for a metric.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns the same labels for every result, of low cardinality: never a code as received.
 */
export function metricLabels(result: DanaEntry | DanaResult): MetricLabels {
  return metricLabelsOf("dana", result as KnownEntry | DecodeResult);
}
