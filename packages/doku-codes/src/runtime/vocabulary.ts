// Generated from the catalog; do not edit.
/**
 * The closed vocabularies. The order of `OUTCOMES` and `RETRIES` carries meaning: packed data
 * refers to values by position, and `RETRIES` is the order of precedence when advice is merged.
 */

export const SCOPES = ["request", "transaction"] as const;

export const OUTCOMES = ["success", "pending", "action_required", "failed", "rejected", "reversed", "unknown"] as const;

export const RETRIES = [
  "check_status_first",
  "never",
  "after_fix",
  "with_authentication",
  "with_new_token",
  "later",
  "with_other_method",
  "with_new_reference",
] as const;

export const ACTORS = ["none", "integrator", "merchant", "customer", "issuer", "provider"] as const;

export const DISCLOSURES = ["public", "generic", "integrator"] as const;

export const KINDS = ["move", "reverse", "prepare", "read", "status", "token", "notify"] as const;

/** Whether an outcome is that of the payment (`transaction`) or only of this call (`request`). */
export type Scope = (typeof SCOPES)[number];
/** What is known about the thing that `scope` names. */
export type Outcome = (typeof OUTCOMES)[number];
/** What to do before or when sending again. */
export type Retry = (typeof RETRIES)[number];
/** Who has to do something. */
export type Actor = (typeof ACTORS)[number];
/** Who may be told. */
export type Disclosure = (typeof DISCLOSURES)[number];
/** What a service does: the same case means different things by kind. */
export type Kind = (typeof KINDS)[number];
