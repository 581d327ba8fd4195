// Generated from the catalog; do not edit.
import type { NextStep } from "../../runtime/next-step.js";
import type { Actor, Confidence, Disclosure, Kind, Origin, Outcome, Retry, Scope } from "../../runtime/vocabulary.js";
import type { Money } from "./money.js";

/** What is said about asking for the status. */
export const ASK = [
  "service",
  "call",
  "byService",
  "none",
  "first",
  "notBefore",
  "validFor",
  "same_reference",
  "reconcile",
  "notFound",
] as const;

/** What is said about something that is not in the catalog: a code, a text, and how a code reads. */
export const UNLISTED = ["code", "text", "parts"] as const;

/** Why a result is decided by no single entry, and what else leaves one open. */
export const WHYS = [
  "not_in_catalog",
  "withdrawn",
  "ambiguous",
  "conflict",
  "no_code",
  "not_sent",
  "forged",
  "beside",
  "unproven",
] as const;

/** Steps that a program can be told to take. */
export const STEPS: readonly NextStep["step"][] = [
  "fulfil",
  "undo",
  "proceed",
  "wait",
  "ask_status",
  "customer_action",
  "merchant_action",
  "repeat",
  "fix",
  "new_attempt",
  "stop",
  "review",
];

/** What is said about advice, in one language; the catalog holds it. */
export interface SentenceWords {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly outcomeMeanings: Readonly<Record<Outcome, string>>;
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly money: Readonly<Record<Money, string>>;
  readonly retries: Readonly<Record<Retry, string>>;
  readonly actors: Readonly<Record<Actor, string>>;
  readonly ask: Readonly<Record<(typeof ASK)[number], string>>;
  readonly steps: Readonly<Record<NextStep["step"], string>>;
  readonly disclosures: Readonly<Record<Disclosure, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly origins: Readonly<Record<Origin, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly whys: Readonly<Record<(typeof WHYS)[number], string>>;
  readonly unlisted: Readonly<Record<(typeof UNLISTED)[number], string>>;
}
