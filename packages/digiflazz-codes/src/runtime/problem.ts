// Generated from the catalog; do not edit.
import type { Advice } from "./advice.js";
import type { Result } from "./explained.js";
import type { Outcome } from "./vocabulary.js";

/** Media type of a problem document. */
export const PROBLEM_MEDIA_TYPE = "application/problem+json";

/** A problem document as defined in RFC 9457. */
export interface ProblemDocument {
  /** Identifies the kind of problem; the same in every language. */
  readonly type: string;
  readonly title: string;
  /** HTTP status to answer with. */
  readonly status: number;
  /** Safe to show to the customer. */
  readonly detail: string;
  readonly outcome: string;
  readonly scope: string;
  readonly retry: string;
  /** The code as received, where one was read. */
  readonly code?: string;
  readonly reason?: string;
}

/** The texts of a problem document, in one language. */
export interface ProblemTexts {
  readonly title: (result: Result) => string;
  readonly customer: (result: Result) => string;
}

/** How to write a problem document. */
export interface ProblemOptions {
  /** Start of `type`: `urn:payment-codes:` unless you publish pages about the codes. */
  readonly typeBase?: string;
  /** `customer` leaves out `code` and `reason` if the customer may not be told; `service` is the default. */
  readonly audience?: "service" | "customer";
}

/**
 * HTTP status by outcome. None of them makes clients repeat automatically (408, 425, 429, 5xx), because a repeated
 * payment is paid twice.
 */
const STATUS: Readonly<Record<Outcome, number>> = {
  success: 200,
  reversed: 200,
  pending: 202,
  action_required: 202,
  failed: 402,
  rejected: 422,
  unknown: 409,
};

/**
 * Makes a problem document from a result, for services that pass errors on.
 *
 * @param provider - id of the provider.
 * @param texts - the texts of each language; the first stand in for a language that there is not.
 * @param locale - language of the document; falls back to the first one.
 * @param result - result of `decode` or `lookup`.
 * @param options - base of `type`, and who reads it.
 * @returns the document; its title and detail respect `disclosure`.
 */
export function problemOf(
  provider: string,
  texts: Readonly<Record<string, ProblemTexts>>,
  locale: string,
  result: Result,
  { typeBase = "urn:payment-codes:", audience = "service" }: ProblemOptions = {},
): ProblemDocument {
  const { outcome, scope, retry, reason, code } = result;
  const say = Object.hasOwn(texts, locale) ? texts[locale] : Object.values(texts)[0];
  const customer = say?.customer(result) ?? "";
  const name = result.known ? `${result.space}:${result.name}` : result.why;
  const isPublic = result.disclosure === "public";
  const tells = isPublic || audience === "service";
  return {
    type: `${typeBase}${provider}:${tells ? name : outcome}`,
    title: isPublic ? (say?.title(result) ?? "") : customer,
    status: statusOf(result),
    detail: customer,
    outcome,
    scope,
    retry,
    ...(tells && { ...(code !== undefined && { code }), reason }),
  };
}

function statusOf({ outcome, scope, retry }: Advice): number {
  // Before the status is known, nothing may be sent again, whatever this call says.
  const isOpen = retry === "check_status_first" && (outcome === "rejected" || outcome === "failed");
  if (isOpen) return STATUS.unknown;
  return outcome === "success" && scope === "request" && retry === "check_status_first"
    ? STATUS.pending
    : STATUS[outcome];
}
