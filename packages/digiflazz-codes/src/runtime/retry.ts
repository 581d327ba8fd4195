// Generated from the catalog; do not edit.
import type { Retry } from "./vocabulary.js";

// What each piece of retry advice means for the business reference; a new piece has to be decided here.

/** What may be sent: nothing before the status is known, nothing at all, the same again, or another attempt. */
const SENDS: Readonly<Record<Retry, "nothing" | "again" | "another">> = /* @__PURE__ */ Object.freeze({
  check_status_first: "nothing",
  never: "nothing",
  after_fix: "again",
  with_authentication: "again",
  with_new_token: "again",
  later: "again",
  with_other_method: "another",
  with_new_reference: "another",
});

/**
 * Whether advice allows another attempt, by which a customer could pay twice.
 *
 * @param retry - the advice.
 * @returns true where it needs a certain failure.
 */
export function isAnotherAttempt(retry: Retry): boolean {
  return SENDS[retry] === "another";
}

/**
 * Whether advice sends again what goes on under the same business reference.
 *
 * @param retry - the advice.
 * @returns false where nothing is sent, or another attempt is made.
 */
export function keepsReference(retry: Retry): boolean {
  return SENDS[retry] === "again";
}
