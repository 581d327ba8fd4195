// Generated from the catalog; do not edit.
import { type DecodeContext, type DecodeResult, decodeBody } from "./decode.js";
import { decodeThrown } from "./decode-error.js";
import { logFieldsOf, metricLabelsOf } from "./log-fields.js";
import type { KnownEntry, Qualifiers } from "./lookup.js";
import { ownOf } from "./own.js";
import type { PackedBodies } from "./packed.js";

// For programs that learn at run time which provider a body comes from.

/** `decode` of a provider, or `decodeError`, seen without its own types. */
export type Decode = (input: unknown, context?: DecodeContext) => DecodeResult;

/** `lookup` of a provider, seen without its own types. */
export type Lookup = (space: string, code: string, qualifiers?: Qualifiers) => readonly KnownEntry[];

/** `logFields` or `metricLabels` of a provider, seen without its own types. */
export type Describe<Fields> = (result: KnownEntry | DecodeResult) => Fields;

/**
 * Chooses the function of a provider.
 *
 * @param functions - the same function of each provider, by id.
 * @param provider - id of a provider; anything else, too, as it may come from a database or an address.
 * @param otherwise - what is used where there is no such provider.
 * @returns the function; never throws.
 */
export function functionOf<Function>(
  functions: Readonly<Record<string, Function>>,
  provider: unknown,
  otherwise: Function,
): Function {
  return (typeof provider === "string" && ownOf(functions, provider)) || otherwise;
}

/** The catalog of a provider that nobody knows. */
const NOTHING: PackedBodies = {
  provider: "unknown",
  reasons: [],
  spaces: [],
  signs: [],
  codes: [],
  signatures: [],
};

/** `decode` of a provider that nobody knows: the result is unknown, with safe advice. */
export const decodeNothing: Decode = (body, context) => decodeBody(NOTHING, body, context);

/** `decodeError` of a provider that nobody knows. */
export const decodeErrorOfNothing: Decode = (error, context) => decodeThrown(NOTHING, error, context);

/** `lookup` of a provider that nobody knows: there are no entries. */
export const lookupNothing: Lookup = () => [];

/** `logFields` of a provider that nobody knows; its name, as received, is not logged. */
export const logFieldsOfNothing: Describe<ReturnType<typeof logFieldsOf>> = (result) =>
  logFieldsOf(NOTHING.provider, result);

/** `metricLabels` of a provider that nobody knows. */
export const metricLabelsOfNothing: Describe<ReturnType<typeof metricLabelsOf>> = (result) =>
  metricLabelsOf(NOTHING.provider, result);
