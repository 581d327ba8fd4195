// Generated from the catalog; do not edit.
// The closed vocabularies. Packed data refers to their values by position, so the order matters.

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

/** All retry advice, in order of precedence: when several are merged, the first one wins. */
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

/** All disclosures, from the most open to the strictest. */
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

/** Known card networks; for any other name it is uncertain which entry applies. */
export const NETWORKS = /* @__PURE__ */ Object.freeze(["AMEX", "GPN", "JCB", "MASTERCARD", "VISA"] as const);

/** Where a body comes from: the response to a call, the response to a status query, or a notification. */
export const ORIGINS = /* @__PURE__ */ Object.freeze(["call", "status", "notification"] as const);

/** Whether an outcome is about the payment (`transaction`) or only about this call (`request`). */
export type Scope = (typeof SCOPES)[number];
/** What is known about what `scope` names. */
export type Outcome = (typeof OUTCOMES)[number];
/** What to do before or when sending again. */
export type Retry = (typeof RETRIES)[number];
/** Who has to act. */
export type Actor = (typeof ACTORS)[number];
/** Who may be told the reason. */
export type Disclosure = (typeof DISCLOSURES)[number];
/** What a service does; the same case code can mean different things by kind. */
export type Kind = (typeof KINDS)[number];
/** Where a body comes from. */
export type Origin = (typeof ORIGINS)[number];
