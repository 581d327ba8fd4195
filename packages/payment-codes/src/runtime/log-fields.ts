// Generated from the catalog; do not edit.
import type { DecodeResult } from "./decode.js";
import type { KnownEntry } from "./lookup.js";

/** Flat fields about a result: vocabularies, names and codes only, never free text from the response. */
export interface LogFields {
  readonly provider: string;
  readonly known: boolean;
  readonly why?: string;
  readonly space?: string;
  readonly name?: string;
  readonly code?: string;
  readonly http?: number;
  readonly service?: string;
  readonly case?: string;
  readonly network?: string;
  readonly precision?: string;
  readonly scope: string;
  readonly outcome: string;
  readonly retry: string;
  readonly actor: string;
  readonly reason: string;
  readonly disclosure: string;
  readonly confirm?: string;
  readonly layer?: string;
  readonly from?: string;
  readonly contested?: boolean;
  readonly absent?: boolean;
  readonly part?: boolean;
}

/** Labels of a metric: closed vocabularies and names from the catalog, never a code as received. */
export type MetricLabels = Readonly<
  Record<"provider" | "space" | "name" | "scope" | "outcome" | "retry" | "reason", string>
>;

const FIELDS = [
  "known",
  "why",
  "space",
  "name",
  "code",
  "http",
  "service",
  "case",
  "network",
  "precision",
  "scope",
  "outcome",
  "retry",
  "actor",
  "reason",
  "disclosure",
  "confirm",
  "layer",
  "from",
  "contested",
  "absent",
  "part",
] as const;

/**
 * Picks the fields for a log line.
 *
 * @param provider - id of the provider.
 * @param result - result of `decode` or `lookup`.
 * @returns flat fields that are safe to log: no parameters, no messages, and no empty fields.
 */
export function logFieldsOf(provider: string, result: KnownEntry | DecodeResult): LogFields {
  const fields = result as unknown as Readonly<Record<string, unknown>>;
  const present = FIELDS.filter((name) => fields[name] !== undefined && fields[name] !== null);
  return Object.fromEntries([["provider", provider], ...present.map((name) => [name, fields[name]])]);
}

/**
 * Picks the labels for a metric.
 *
 * @param provider - id of the provider.
 * @param result - result of `decode` or `lookup`.
 * @returns the same labels for every result, of low cardinality; if no entry decides, `name` is the cause.
 */
export function metricLabelsOf(provider: string, result: KnownEntry | DecodeResult): MetricLabels {
  const { space, scope, outcome, retry, reason } = result;
  return {
    provider,
    space: space ?? "none",
    name: result.known ? result.name : result.why,
    scope,
    outcome,
    retry,
    reason,
  };
}
