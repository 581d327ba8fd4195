// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Answer about a linked account of OY! Indonesia; the values are the codes as documented. */
export enum OyAccountLinking {
  /**
   * Request answered.
   *
   * OY! made an address for linking, unlinked the account or read its balance. Nothing was paid.
   *
   * Message: "Success".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * Outcome: success (request). Retry: never. Use what the body brings. Whether the customer completed the link is in a
   * callback.
   */
  ANSWERED = "000",
  /**
   * Username not known.
   *
   * OY! does not know the username in x-oy-username. No account was linked or unlinked by this request.
   *
   * Message: "User not found".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  USER_NOT_FOUND = "201",
  /**
   * Account not active at OY!.
   *
   * The account or this product of it is not active at OY!. No account was linked or unlinked by this request.
   *
   * Message: "User not active".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again.
   */
  USER_NOT_ACTIVE = "202",
  /**
   * IP address not registered.
   *
   * The request came from an IP address that is not registered. No account was linked or unlinked by this request.
   *
   * Message: "Request IP Address is not Registered".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  IP_NOT_REGISTERED = "207",
  /**
   * API key not valid.
   *
   * OY! did not accept the key in x-api-key. No account was linked or unlinked by this request.
   *
   * Message: "API Key is not valid".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this environment,
   * then send the request again.
   */
  API_KEY_NOT_VALID = "208",
  /**
   * Invalid request.
   *
   * A field is missing or its value is not accepted; the message says more. No account was linked or unlinked by this
   * request.
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again.
   */
  INVALID_PARAMETER = "290",
  /**
   * Account not linked.
   *
   * The account is not linked, so that its balance cannot be read.
   *
   * Message: "User account is not linked".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask the customer to link the account, then send the request again.
   *
   * Same code as EWALLET_NOT_SUPPORTED and PHONE_NUMBER_LINKED: compare `name`.
   */
  ACCOUNT_NOT_LINKED = "400",
  /**
   * E-wallet cannot be linked.
   *
   * Accounts of this e-wallet cannot be linked. No account was linked or unlinked by this request.
   *
   * Message: "Unsupported e-wallet type for tokenization".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check channel_code, or offer another e-wallet.
   *
   * Same code as ACCOUNT_NOT_LINKED and PHONE_NUMBER_LINKED: compare `name`.
   */
  EWALLET_NOT_SUPPORTED = "400",
  /**
   * Phone number linked before.
   *
   * An account with this phone number is linked already.
   *
   * Message: "Phone number is linked".
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * Outcome: rejected (request). Retry: never. Use the account that is linked, or unlink it first.
   *
   * Same code as ACCOUNT_NOT_LINKED and EWALLET_NOT_SUPPORTED: compare `name`.
   */
  PHONE_NUMBER_LINKED = "400",
  /**
   * Internal error at the provider.
   *
   * OY! had an internal error. Whether the account was linked or unlinked is not known; nothing was paid.
   *
   * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * Outcome: unknown (request). Retry: later. Send the same request again in a moment.
   */
  INTERNAL_SERVER_ERROR = "999",
}

/** Properties of every entry of Answer about a linked account; `code` is always the code as received. */
export interface OyAccountLinkingMember<
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
  readonly space: "account-linking";
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
export interface OyAccountLinkingEntries {
  /** Request answered. */
  readonly ANSWERED: OyAccountLinkingMember<"ANSWERED", "000", null>;
  /** Username not known. */
  readonly USER_NOT_FOUND: OyAccountLinkingMember<"USER_NOT_FOUND", "201", null>;
  /** Account not active at OY!. */
  readonly USER_NOT_ACTIVE: OyAccountLinkingMember<"USER_NOT_ACTIVE", "202", null>;
  /** IP address not registered. */
  readonly IP_NOT_REGISTERED: OyAccountLinkingMember<"IP_NOT_REGISTERED", "207", null>;
  /** API key not valid. */
  readonly API_KEY_NOT_VALID: OyAccountLinkingMember<"API_KEY_NOT_VALID", "208", null>;
  /** Invalid request. */
  readonly INVALID_PARAMETER: OyAccountLinkingMember<"INVALID_PARAMETER", "290", null>;
  /** Account not linked. */
  readonly ACCOUNT_NOT_LINKED: OyAccountLinkingMember<"ACCOUNT_NOT_LINKED", "400", null>;
  /** E-wallet cannot be linked. */
  readonly EWALLET_NOT_SUPPORTED: OyAccountLinkingMember<"EWALLET_NOT_SUPPORTED", "400", null>;
  /** Phone number linked before. */
  readonly PHONE_NUMBER_LINKED: OyAccountLinkingMember<"PHONE_NUMBER_LINKED", "400", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: OyAccountLinkingMember<"INTERNAL_SERVER_ERROR", "999", null>;
}

/** Name of an entry of Answer about a linked account: its identity, even if several names share a code. */
export type OyAccountLinkingName = keyof OyAccountLinkingEntries;

/** Any entry of Answer about a linked account. New codes add members to this union in minor releases. */
export type OyAccountLinkingEntry = OyAccountLinkingEntries[OyAccountLinkingName];
