// Generated from the catalog; do not edit.
export { decode, lookup, type MidtransCode } from "./functions.js";
export { MidtransStatus, type MidtransStatusEntries, type MidtransStatusEntry, type MidtransStatusMember } from "./spaces/status.js";
export { MidtransCard, type MidtransCardEntries, type MidtransCardEntry, type MidtransCardMember } from "./spaces/card.js";
export { MidtransGopay, type MidtransGopayEntries, type MidtransGopayEntry, type MidtransGopayMember } from "./spaces/gopay.js";
export { MidtransTransactionStatus, type MidtransTransactionStatusEntries, type MidtransTransactionStatusEntry, type MidtransTransactionStatusMember } from "./spaces/transaction-status.js";
export { MidtransFraudStatus, type MidtransFraudStatusEntries, type MidtransFraudStatusEntry, type MidtransFraudStatusMember } from "./spaces/fraud-status.js";
export type { MidtransContext, MidtransEntry, MidtransFoundCode, MidtransKnown, MidtransParams, MidtransResult, MidtransSpace, MidtransSpaces, MidtransUnknown } from "./types.js";
export type { Reason, Reasons } from "./reason.js";
export type { Advice } from "./runtime/advice.js";
export type { Why } from "./runtime/decode.js";
export type { CodeParts, Qualifiers } from "./runtime/lookup.js";
export type { Message } from "./runtime/message.js";
export type { Layer } from "./runtime/packed.js";
export { ACTORS, DISCLOSURES, KINDS, NETWORKS, OUTCOMES, RETRIES, SCOPES } from "./runtime/vocabulary.js";
export type { Actor, Disclosure, Kind, Outcome, Retry, Scope } from "./runtime/vocabulary.js";
