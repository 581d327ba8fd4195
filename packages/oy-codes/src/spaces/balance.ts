// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Answer about the balance of OY! Indonesia; the values are the codes as documented. */
export enum OyBalance {
  /**
   * Balance answered.
   *
   * The balance is in the body. No payment is involved.
   *
   * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 2 more)
   *
   * Outcome: success (request). Retry: never. Read the balance that is available before the next payout.
   */
  BALANCE_READ = "000",
  /**
   * Username not known.
   *
   * OY! does not know the username in x-oy-username. Only this query was refused; no payment is involved.
   *
   * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  USER_NOT_FOUND = "201",
  /**
   * Account not active at OY!.
   *
   * The account or this product of it is not active at OY!. Only this query was refused; no payment is involved.
   *
   * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again.
   */
  USER_NOT_ACTIVE = "202",
  /**
   * IP address not registered.
   *
   * The request came from an IP address that is not registered. Only this query was refused; no payment is involved.
   *
   * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  IP_NOT_REGISTERED = "207",
  /**
   * API key not valid.
   *
   * OY! did not accept the key in x-api-key. Only this query was refused; no payment is involved.
   *
   * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this environment,
   * then send the request again.
   */
  API_KEY_NOT_VALID = "208",
  /**
   * Too many requests.
   *
   * OY! refused this request because too many were sent to this address. Only this query was refused; no payment is
   * involved.
   *
   * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
   *
   * Outcome: rejected (request). Retry: later. Wait a moment and send the request again. Send fewer requests at a time.
   */
  TOO_MANY_REQUESTS = "429",
  /**
   * Invalid field format.
   *
   * A field is missing or its value is not accepted; the message says more. Only this query was refused; no payment is
   * involved.
   *
   * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again.
   */
  INVALID_FORMAT = "900",
  /**
   * Internal error at the provider.
   *
   * OY! had an internal error and did not give the balance.
   *
   * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
   *
   * Outcome: unknown (request). Retry: later. Send the query again in a moment.
   */
  INTERNAL_SERVER_ERROR = "999",
}

/** Properties of every entry of Answer about the balance; `code` is always the code as received. */
export interface OyBalanceMember<
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
  readonly space: "balance";
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
export interface OyBalanceEntries {
  /** Balance answered. */
  readonly BALANCE_READ: OyBalanceMember<"BALANCE_READ", "000", null>;
  /** Username not known. */
  readonly USER_NOT_FOUND: OyBalanceMember<"USER_NOT_FOUND", "201", null>;
  /** Account not active at OY!. */
  readonly USER_NOT_ACTIVE: OyBalanceMember<"USER_NOT_ACTIVE", "202", null>;
  /** IP address not registered. */
  readonly IP_NOT_REGISTERED: OyBalanceMember<"IP_NOT_REGISTERED", "207", null>;
  /** API key not valid. */
  readonly API_KEY_NOT_VALID: OyBalanceMember<"API_KEY_NOT_VALID", "208", null>;
  /** Too many requests. */
  readonly TOO_MANY_REQUESTS: OyBalanceMember<"TOO_MANY_REQUESTS", "429", null>;
  /** Invalid field format. */
  readonly INVALID_FORMAT: OyBalanceMember<"INVALID_FORMAT", "900", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: OyBalanceMember<"INTERNAL_SERVER_ERROR", "999", null>;
}

/** Name of an entry of Answer about the balance: its identity, even if several names share a code. */
export type OyBalanceName = keyof OyBalanceEntries;

/** Any entry of Answer about the balance. New codes add members to this union in minor releases. */
export type OyBalanceEntry = OyBalanceEntries[OyBalanceName];
