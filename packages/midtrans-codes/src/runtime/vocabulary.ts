// Generated from the catalog; do not edit.
// The closed vocabularies. Packed data refers to their values by position.

/** All scopes. */
export const SCOPES = /* @__PURE__ */ Object.freeze(["request", "transaction"] as const);

/** All outcomes. */
export const OUTCOMES = /* @__PURE__ */ Object.freeze([
  "success",
  "pending",
  "action_required",
  "failed",
  "rejected",
  "reversed",
  "unknown",
] as const);

/** All pieces of retry advice, the one that wins when several are merged first. */
export const RETRIES = /* @__PURE__ */ Object.freeze([
  "check_status_first",
  "never",
  "after_fix",
  "with_authentication",
  "with_new_token",
  "later",
  "with_other_method",
  "with_new_reference",
] as const);

/** All actors. */
export const ACTORS = /* @__PURE__ */ Object.freeze([
  "none",
  "integrator",
  "merchant",
  "customer",
  "issuer",
  "provider",
] as const);

/** All disclosures, from the most open to the most reserved. */
export const DISCLOSURES = /* @__PURE__ */ Object.freeze(["public", "generic", "integrator"] as const);

/** All kinds of service. */
export const KINDS = /* @__PURE__ */ Object.freeze([
  "move",
  "reverse",
  "prepare",
  "read",
  "status",
  "token",
  "notify",
] as const);

/** Card networks; for any other name it is not known which entry holds. */
export const NETWORKS = /* @__PURE__ */ Object.freeze(["AMEX", "GPN", "JCB", "MASTERCARD", "VISA"] as const);

/** Where a body comes from: the answer of a request, the answer of a status query, or it came unasked. */
export const ORIGINS = /* @__PURE__ */ Object.freeze(["call", "status", "notification"] as const);

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
/** Where a body comes from. */
export type Origin = (typeof ORIGINS)[number];
