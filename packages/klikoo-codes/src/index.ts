// Generated from the catalog; do not edit.
export { compose, decode, logFields, lookup, metricLabels, parse, type KlikooCode } from "./functions.js";
export { KlikooOpenapi, KlikooOpenapiService, type KlikooOpenapiEntries, type KlikooOpenapiEntry, type KlikooOpenapiMember } from "./spaces/openapi.js";
export { idempotency, notifications } from "./protocol.js";
export type { KlikooContext, KlikooEntry, KlikooFindings, KlikooFoundCode, KlikooKnown, KlikooParams, KlikooResult, KlikooSpace, KlikooSpaces, KlikooUnknown } from "./types.js";
export type { Reason, Reasons } from "./reason.js";
export type { Advice, Traits } from "./runtime/advice.js";
export type { StatusCheck } from "./runtime/catalog.js";
export type { Explainer, Why } from "./runtime/decode.js";
export type { Ids, Money } from "./runtime/facts.js";
export type { LogFields, MetricLabels } from "./runtime/log-fields.js";
export type { CodeParts, Qualifiers } from "./runtime/lookup.js";
export type { Message } from "./runtime/message.js";
export type { Layer } from "./runtime/packed.js";
export type { IdempotencyRule, NotificationRule } from "./runtime/protocol.js";
export { ACTORS, DISCLOSURES, KINDS, NETWORKS, ORIGINS, OUTCOMES, RETRIES, SCOPES } from "./runtime/vocabulary.js";
export type { Actor, Disclosure, Kind, Origin, Outcome, Retry, Scope } from "./runtime/vocabulary.js";
