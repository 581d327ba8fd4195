// Generated from the catalog; do not edit.
import { type DanaContext, type DanaEntry, type DanaResult, type DanaSpaces, DATA_DIGEST as digestOfDana, decode as decodeOfDana, decodeError as decodeErrorOfDana, logFields as logFieldsOfDana, lookup as lookupOfDana, lookupEarlier as lookupEarlierOfDana, metricLabels as metricLabelsOfDana } from "./dana/index.js";
import { DATA_DIGEST as digestOfDigiflazz, decode as decodeOfDigiflazz, decodeError as decodeErrorOfDigiflazz, type DigiflazzContext, type DigiflazzEntry, type DigiflazzResult, type DigiflazzSpaces, logFields as logFieldsOfDigiflazz, lookup as lookupOfDigiflazz, lookupEarlier as lookupEarlierOfDigiflazz, metricLabels as metricLabelsOfDigiflazz } from "./digiflazz/index.js";
import { DATA_DIGEST as digestOfDoku, decode as decodeOfDoku, decodeError as decodeErrorOfDoku, type DokuContext, type DokuEntry, type DokuResult, type DokuSpaces, logFields as logFieldsOfDoku, lookup as lookupOfDoku, lookupEarlier as lookupEarlierOfDoku, metricLabels as metricLabelsOfDoku } from "./doku/index.js";
import { DATA_DIGEST as digestOfKlikoo, decode as decodeOfKlikoo, decodeError as decodeErrorOfKlikoo, type KlikooContext, type KlikooEntry, type KlikooResult, type KlikooSpaces, logFields as logFieldsOfKlikoo, lookup as lookupOfKlikoo, lookupEarlier as lookupEarlierOfKlikoo, metricLabels as metricLabelsOfKlikoo } from "./klikoo/index.js";
import { DATA_DIGEST as digestOfMidtrans, decode as decodeOfMidtrans, decodeError as decodeErrorOfMidtrans, logFields as logFieldsOfMidtrans, lookup as lookupOfMidtrans, lookupEarlier as lookupEarlierOfMidtrans, metricLabels as metricLabelsOfMidtrans, type MidtransContext, type MidtransEntry, type MidtransResult, type MidtransSpaces } from "./midtrans/index.js";
import { DATA_DIGEST as digestOfOy, decode as decodeOfOy, decodeError as decodeErrorOfOy, logFields as logFieldsOfOy, lookup as lookupOfOy, lookupEarlier as lookupEarlierOfOy, metricLabels as metricLabelsOfOy, type OyContext, type OyEntry, type OyResult, type OySpaces } from "./oy/index.js";
import type { Reason } from "./reason.js";
import type { DecodeResult } from "./runtime/decode.js";
import { type EarlierMeaning, type LookupEarlier, lookupEarlierNothing } from "./runtime/earlier.js";
import type { LogFields, MetricLabels } from "./runtime/log-fields.js";
import type { KnownEntry, Qualifiers } from "./runtime/lookup.js";
import type { Parsed } from "./runtime/parsed.js";
import { type Decode, decodeErrorOfNothing, decodeNothing, type Describe, functionOf, logFieldsOfNothing, type Lookup, lookupNothing, metricLabelsOfNothing } from "./runtime/provider.js";
import { DATA_DIGEST as digestOfSnap, decode as decodeOfSnap, decodeError as decodeErrorOfSnap, logFields as logFieldsOfSnap, lookup as lookupOfSnap, lookupEarlier as lookupEarlierOfSnap, metricLabels as metricLabelsOfSnap, type SnapContext, type SnapEntry, type SnapResult, type SnapSpaces } from "./snap/index.js";
import { DATA_DIGEST as digestOfXendit, decode as decodeOfXendit, decodeError as decodeErrorOfXendit, logFields as logFieldsOfXendit, lookup as lookupOfXendit, lookupEarlier as lookupEarlierOfXendit, metricLabels as metricLabelsOfXendit, type XenditContext, type XenditEntry, type XenditResult, type XenditSpaces } from "./xendit/index.js";

/** Ids of the providers. */
export const PROVIDERS = ["dana", "digiflazz", "doku", "klikoo", "midtrans", "oy", "snap", "xendit"] as const;

/** Id of a provider. */
export type Provider = keyof Results;

/** By provider: SHA-256 of its data, as the `DATA_DIGEST` of its own package in any language has it. */
export const DATA_DIGESTS: Readonly<Record<Provider, string>> = { "dana": digestOfDana, "digiflazz": digestOfDigiflazz, "doku": digestOfDoku, "klikoo": digestOfKlikoo, "midtrans": digestOfMidtrans, "oy": digestOfOy, "snap": digestOfSnap, "xendit": digestOfXendit };

/** What the caller can know besides the body, by provider. */
export interface Contexts {
  readonly "dana": DanaContext;
  readonly "digiflazz": DigiflazzContext;
  readonly "doku": DokuContext;
  readonly "klikoo": KlikooContext;
  readonly "midtrans": MidtransContext;
  readonly "oy": OyContext;
  readonly "snap": SnapContext;
  readonly "xendit": XenditContext;
}

/** Any entry of the catalog, by provider. */
export interface Entries {
  readonly "dana": DanaEntry;
  readonly "digiflazz": DigiflazzEntry;
  readonly "doku": DokuEntry;
  readonly "klikoo": KlikooEntry;
  readonly "midtrans": MidtransEntry;
  readonly "oy": OyEntry;
  readonly "snap": SnapEntry;
  readonly "xendit": XenditEntry;
}

/** What a response body says, by provider. */
export interface Results {
  readonly "dana": DanaResult;
  readonly "digiflazz": DigiflazzResult;
  readonly "doku": DokuResult;
  readonly "klikoo": KlikooResult;
  readonly "midtrans": MidtransResult;
  readonly "oy": OyResult;
  readonly "snap": SnapResult;
  readonly "xendit": XenditResult;
}

/** Entry types of the spaces, by provider. */
export interface SpaceEntries {
  readonly "dana": DanaSpaces;
  readonly "digiflazz": DigiflazzSpaces;
  readonly "doku": DokuSpaces;
  readonly "klikoo": KlikooSpaces;
  readonly "midtrans": MidtransSpaces;
  readonly "oy": OySpaces;
  readonly "snap": SnapSpaces;
  readonly "xendit": XenditSpaces;
}

/** What a response body says; narrow it by `known`. Without a provider, that of any. */
export type Result<P extends Provider = Provider> = Results[P];

const decodes = { "dana": decodeOfDana, "digiflazz": decodeOfDigiflazz, "doku": decodeOfDoku, "klikoo": decodeOfKlikoo, "midtrans": decodeOfMidtrans, "oy": decodeOfOy, "snap": decodeOfSnap, "xendit": decodeOfXendit } as unknown as Readonly<Record<string, Decode>>;

/**
 * Reads a response body of a provider.
 *
 * @param provider - id of the provider, as its type says. Another one gives an unknown result.
 * @param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response,
 *   bytes or a string is not a parsed value: it does not compile, and carries no code.
 * @param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.
 * @returns what `decode` of the provider says. Never throws.
 */
export function decode<P extends Provider, Body>(provider: P, body: Parsed<Body>, context?: Contexts[P]): Results[P] {
  return functionOf(decodes, provider, decodeNothing)(body, context) as Results[P];
}

const decodeErrors = { "dana": decodeErrorOfDana, "digiflazz": decodeErrorOfDigiflazz, "doku": decodeErrorOfDoku, "klikoo": decodeErrorOfKlikoo, "midtrans": decodeErrorOfMidtrans, "oy": decodeErrorOfOy, "snap": decodeErrorOfSnap, "xendit": decodeErrorOfXendit } as unknown as Readonly<Record<string, Decode>>;

/**
 * Reads what a call to a provider threw.
 *
 * @param provider - id of the provider, as its type says. Another one gives an unknown result.
 * @param error - what the call threw, of any type. Put only the call into the `try` block.
 * @param context - what else is known, as for `decode`.
 * @returns what `decodeError` of the provider says. Never throws.
 */
export function decodeError<P extends Provider>(provider: P, error: unknown, context?: Contexts[P]): Results[P] {
  return functionOf(decodeErrors, provider, decodeErrorOfNothing)(error, context) as Results[P];
}

const lookups = { "dana": lookupOfDana, "digiflazz": lookupOfDigiflazz, "doku": lookupOfDoku, "klikoo": lookupOfKlikoo, "midtrans": lookupOfMidtrans, "oy": lookupOfOy, "snap": lookupOfSnap, "xendit": lookupOfXendit } as unknown as Readonly<Record<string, Lookup>>;

/**
 * Finds the entries of a code of a provider.
 *
 * @param provider - id of the provider, as its type says. Another one gives no entries.
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function lookup<P extends Provider, Space extends keyof SpaceEntries[P] & string>(provider: P, space: Space, code: string, qualifiers?: Qualifiers): readonly SpaceEntries[P][Space][] {
  return functionOf(lookups, provider, lookupNothing)(space, code, qualifiers) as unknown as readonly SpaceEntries[P][Space][];
}

const earlierLookups = { "dana": lookupEarlierOfDana, "digiflazz": lookupEarlierOfDigiflazz, "doku": lookupEarlierOfDoku, "klikoo": lookupEarlierOfKlikoo, "midtrans": lookupEarlierOfMidtrans, "oy": lookupEarlierOfOy, "snap": lookupEarlierOfSnap, "xendit": lookupEarlierOfXendit } as unknown as Readonly<Record<string, LookupEarlier>>;

/**
 * Finds what a code of a provider meant before.
 *
 * @param provider - id of the provider, as its type says. Another one gives none.
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the earlier meanings with their dates, the last one first; none for a code that always meant the same.
 */
export function lookupEarlier<P extends Provider, Space extends keyof SpaceEntries[P] & string>(provider: P, space: Space, code: string, qualifiers?: Qualifiers): readonly EarlierMeaning<Reason>[] {
  return functionOf(earlierLookups, provider, lookupEarlierNothing)(space, code, qualifiers) as readonly EarlierMeaning<Reason>[];
}

const logFieldsFunctions = { "dana": logFieldsOfDana, "digiflazz": logFieldsOfDigiflazz, "doku": logFieldsOfDoku, "klikoo": logFieldsOfKlikoo, "midtrans": logFieldsOfMidtrans, "oy": logFieldsOfOy, "snap": logFieldsOfSnap, "xendit": logFieldsOfXendit } as unknown as Readonly<Record<string, Describe<LogFields>>>;

/**
 * Picks the fields for a log line.
 *
 * @param provider - id of the provider, as its type says. Another one gives fields of the provider `unknown`.
 * @param result - result of `decode` or `lookup`.
 * @returns flat fields that are safe to log: names, codes and vocabularies, never free text from the response.
 */
export function logFields<P extends Provider>(provider: P, result: Entries[P] | Results[P]): LogFields {
  return functionOf(logFieldsFunctions, provider, logFieldsOfNothing)(result as KnownEntry | DecodeResult);
}

const metricLabelsFunctions = { "dana": metricLabelsOfDana, "digiflazz": metricLabelsOfDigiflazz, "doku": metricLabelsOfDoku, "klikoo": metricLabelsOfKlikoo, "midtrans": metricLabelsOfMidtrans, "oy": metricLabelsOfOy, "snap": metricLabelsOfSnap, "xendit": metricLabelsOfXendit } as unknown as Readonly<Record<string, Describe<MetricLabels>>>;

/**
 * Picks the labels for a metric.
 *
 * @param provider - id of the provider, as its type says. Another one gives fields of the provider `unknown`.
 * @param result - result of `decode` or `lookup`.
 * @returns the same labels for every result, of low cardinality: never a code as received.
 */
export function metricLabels<P extends Provider>(provider: P, result: Entries[P] | Results[P]): MetricLabels {
  return functionOf(metricLabelsFunctions, provider, metricLabelsOfNothing)(result as KnownEntry | DecodeResult);
}
