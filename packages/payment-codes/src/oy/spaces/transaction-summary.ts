// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Answer about sums to be settled of OY! Indonesia; the values are the codes as documented. */
export enum OyTransactionSummary {
  /**
   * Summary answered.
   *
   * The sums are in the body. No payment is involved.
   *
   * Message: "Successful" or "Success".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * Outcome: success (request). Retry: never. Use the sums, and book no payment by them.
   */
  ANSWERED = "000",
  /**
   * Summary being prepared.
   *
   * The sums are not ready yet.
   *
   * Message: "Request is in progress. Please retry after several minutes".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * Outcome: pending (request). Retry: later. Send the query again after a few minutes.
   */
  IN_PROGRESS = "102",
  /**
   * Username not known.
   *
   * OY! does not know the username in x-oy-username. No payment is involved.
   *
   * Message: "Username Not Found".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  USER_NOT_FOUND = "201",
  /**
   * Account not active at OY!.
   *
   * The account or this product of it is not active at OY!. No payment is involved.
   *
   * Message: "User is not active".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again.
   */
  USER_NOT_ACTIVE = "202",
  /**
   * IP address not registered.
   *
   * The request came from an IP address that is not registered. No payment is involved.
   *
   * Message: "IP Address not registered".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  IP_NOT_REGISTERED = "207",
  /**
   * API key not valid.
   *
   * OY! did not accept the key in x-api-key. No payment is involved.
   *
   * Message: "API Key is not valid".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this environment,
   * then send the request again.
   */
  API_KEY_NOT_VALID = "208",
  /**
   * Too many requests.
   *
   * OY! refused this request because too many were sent to this address. No payment is involved.
   *
   * Message: "Too many request".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * Outcome: rejected (request). Retry: later. Wait a moment and send the request again. Send fewer requests at a time.
   */
  TOO_MANY_REQUESTS = "229",
  /**
   * Invalid request.
   *
   * A field is missing or its value is not accepted; the message says more. No payment is involved.
   *
   * Message: "Parameter / object is not valid".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again.
   */
  INVALID_PARAMETER = "290",
}

/** Properties of every entry of Answer about sums to be settled; `code` is always the code as received. */
export interface OyTransactionSummaryMember<
  Name extends string,
  Code extends string,
  Network extends string | null,
  Params = Readonly<Record<string, never>>,
> extends Advice<Reason>, Traits {
  /** Name of the entry: its identity. */
  readonly name: Name;
  /** A single entry decides. */
  readonly known: true;
  /** Space of the code. */
  readonly space: "transaction-summary";
  /** The code as received. */
  readonly code: Code;
  /** Card network that the meaning applies to, or null. */
  readonly network: Network;
  /** Parameter values found in the wire message. */
  readonly params: Params;
  /** How to ask for the final status, if documented. */
  readonly statusCheck?: StatusCheck;
}

/** Entries by name, for handlers that are keyed by name. */
export interface OyTransactionSummaryEntries {
  /** Summary answered. */
  readonly ANSWERED: OyTransactionSummaryMember<"ANSWERED", "000", null>;
  /** Summary being prepared. */
  readonly IN_PROGRESS: OyTransactionSummaryMember<"IN_PROGRESS", "102", null>;
  /** Username not known. */
  readonly USER_NOT_FOUND: OyTransactionSummaryMember<"USER_NOT_FOUND", "201", null>;
  /** Account not active at OY!. */
  readonly USER_NOT_ACTIVE: OyTransactionSummaryMember<"USER_NOT_ACTIVE", "202", null>;
  /** IP address not registered. */
  readonly IP_NOT_REGISTERED: OyTransactionSummaryMember<"IP_NOT_REGISTERED", "207", null>;
  /** API key not valid. */
  readonly API_KEY_NOT_VALID: OyTransactionSummaryMember<"API_KEY_NOT_VALID", "208", null>;
  /** Too many requests. */
  readonly TOO_MANY_REQUESTS: OyTransactionSummaryMember<"TOO_MANY_REQUESTS", "229", null>;
  /** Invalid request. */
  readonly INVALID_PARAMETER: OyTransactionSummaryMember<"INVALID_PARAMETER", "290", null>;
}

/** Name of an entry of Answer about sums to be settled: its identity, even if several names share a code. */
export type OyTransactionSummaryName = keyof OyTransactionSummaryEntries;

/** Any entry of Answer about sums to be settled. New codes add members to this union in minor releases. */
export type OyTransactionSummaryEntry = OyTransactionSummaryEntries[OyTransactionSummaryName];
