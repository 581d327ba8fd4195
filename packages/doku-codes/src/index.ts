// Generated from the catalog; do not edit.
export { compose, decode, lookup, parse, type DokuCode } from "./functions.js";
export { DokuSnap, DokuSnapService, type DokuSnapEntries, type DokuSnapEntry, type DokuSnapMember } from "./spaces/snap.js";
export { DokuSnapStatus, type DokuSnapStatusEntries, type DokuSnapStatusEntry, type DokuSnapStatusMember } from "./spaces/snap-status.js";
export { DokuSnapPaymentFlag, type DokuSnapPaymentFlagEntries, type DokuSnapPaymentFlagEntry, type DokuSnapPaymentFlagMember } from "./spaces/snap-payment-flag.js";
export { DokuCard, type DokuCardEntries, type DokuCardEntry, type DokuCardMember } from "./spaces/card.js";
export { DokuCardError, type DokuCardErrorEntries, type DokuCardErrorEntry, type DokuCardErrorMember } from "./spaces/card-error.js";
export { DokuApi, type DokuApiEntries, type DokuApiEntry, type DokuApiMember } from "./spaces/api.js";
export { DokuHttp, type DokuHttpEntries, type DokuHttpEntry, type DokuHttpMember } from "./spaces/http.js";
export { DokuTransactionStatus, type DokuTransactionStatusEntries, type DokuTransactionStatusEntry, type DokuTransactionStatusMember } from "./spaces/transaction-status.js";
export type { DokuContext, DokuEntry, DokuFoundCode, DokuKnown, DokuParams, DokuResult, DokuSpace, DokuSpaces, DokuUnknown } from "./types.js";
export type { Reason, Reasons } from "./reason.js";
export type { Advice } from "./runtime/advice.js";
export type { Why } from "./runtime/decode.js";
export type { CodeParts, Qualifiers } from "./runtime/lookup.js";
export type { Message } from "./runtime/message.js";
export type { Layer } from "./runtime/packed.js";
export { ACTORS, DISCLOSURES, KINDS, NETWORKS, OUTCOMES, RETRIES, SCOPES } from "./runtime/vocabulary.js";
export type { Actor, Disclosure, Kind, Outcome, Retry, Scope } from "./runtime/vocabulary.js";
