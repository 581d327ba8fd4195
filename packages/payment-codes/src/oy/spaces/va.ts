// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Answer about a virtual account of OY! Indonesia; the values are the codes as documented. */
export enum OyVa {
  /**
   * Request answered.
   *
   * OY! carried the request out. That is no payment: a new virtual account gets the same code.
   *
   * Message: "Success".
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 7
   *
   * Outcome: success (request). Retry: never. Read va_status, and wait for the callback of each payment. Deliver
   * nothing on this code.
   */
  ANSWERED = "000",
  /**
   * Username not known.
   *
   * OY! does not know the username in x-oy-username. No virtual account was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 31
   *
   * Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  USER_NOT_FOUND = "201",
  /**
   * Account not allowed to do this.
   *
   * The account is not active at OY!, or may not make virtual accounts of this kind: for many payments, or with a
   * number of its own. No virtual account was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 32 (and 2 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or this kind of virtual account,
   * then send the request again.
   */
  NOT_ALLOWED_FOR_ACCOUNT = "202",
  /**
   * Reference already used.
   *
   * A virtual account with this partner_trx_id exists already. The customer may have paid it.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 8
   *
   * Outcome: rejected (request). Retry: check_status_first. Read the virtual account that exists, and its payments.
   * Make no other one for the same order before that.
   */
  DUPLICATE_PARTNER_TRX_ID = "203",
  /**
   * IP address not registered.
   *
   * The request came from an IP address that is not registered. No virtual account was created or changed by this
   * request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 9
   *
   * Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  IP_NOT_REGISTERED = "207",
  /**
   * API key not valid.
   *
   * OY! did not accept the key in x-api-key. No virtual account was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 10
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this environment,
   * then send the request again.
   */
  API_KEY_NOT_VALID = "208",
  /**
   * Bank not supported.
   *
   * OY! offers no virtual accounts at the bank in bank_code. No virtual account was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 11
   *
   * Outcome: rejected (request). Retry: after_fix. Let the customer choose another bank, then send the request again.
   */
  BANK_NOT_AVAILABLE = "211",
  /**
   * Amount below the minimum.
   *
   * The amount is below the least that a virtual account may have. No virtual account was created or changed by this
   * request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 12
   *
   * Outcome: rejected (request). Retry: after_fix. Use a larger amount, then send the request again.
   */
  AMOUNT_BELOW_MINIMUM = "212",
  /**
   * Amount above maximum.
   *
   * The amount is above the most that a virtual account may have. No virtual account was created or changed by this
   * request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 13
   *
   * Outcome: rejected (request). Retry: after_fix. Use a smaller amount or offer another payment method.
   */
  AMOUNT_ABOVE_MAXIMUM = "213",
  /**
   * Virtual account not created.
   *
   * OY! could not create the virtual account, or the bank does not support the kind of amount in is_open. No virtual
   * account was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 14 (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check is_open against what the bank supports. If it is right, let
   * the customer choose another bank.
   */
  VA_NOT_GENERATED = "214",
  /**
   * Mandatory field missing.
   *
   * The id of the virtual account is empty. No virtual account was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 16
   *
   * Outcome: rejected (request). Retry: after_fix. Send the id that OY! gave when the virtual account was created.
   */
  VA_ID_MISSING = "216",
  /**
   * Virtual account still active.
   *
   * A virtual account for this partner_user_id is still active and can be paid. No other one was created.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 17
   *
   * Outcome: rejected (request). Retry: check_status_first. Show the customer the number that exists, or read its state
   * and its payments before you close it.
   */
  VA_STILL_ACTIVE = "217",
  /**
   * Bank not enabled, or daily limit reached.
   *
   * The account may not make virtual accounts at this bank, or the bank has reached its limit for today. No virtual
   * account was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 18 (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Let the customer choose another bank. Ask OY! to enable the bank if
   * it should be offered.
   */
  BANK_NOT_ENABLED = "219",
  /**
   * Due time after that of virtual account.
   *
   * The transaction would expire later than the virtual account. No virtual account was created or changed by this
   * request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 20
   *
   * Outcome: rejected (request). Retry: after_fix. Correct trx_expiration_time or expiration_time, then send the
   * request again.
   */
  EXPIRY_AFTER_VA = "226",
  /**
   * Due time too soon.
   *
   * At this bank a virtual account has to be payable for ten minutes at least. No virtual account was created or
   * changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 21
   *
   * Outcome: rejected (request). Retry: after_fix. Correct expiration_time, then send the request again.
   */
  EXPIRY_TOO_SOON = "245",
  /**
   * Virtual account not changed.
   *
   * The change was not made, so the virtual account can be paid as it was before. It may be expired or paid.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 22
   *
   * Outcome: rejected (request). Retry: check_status_first. Read va_status and the payments before the change is sent
   * again.
   */
  VA_NOT_UPDATED = "246",
  /**
   * Number suffix not valid.
   *
   * The chosen end of the number is not valid. No virtual account was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 23
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the suffix, then send the request again.
   */
  VA_SUFFIX_NOT_VALID = "260",
  /**
   * Number prefix not available.
   *
   * The account has no prefix for numbers of its own at this bank. No virtual account was created or changed by this
   * request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 24
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! for a prefix, or create the virtual account without a number
   * of your own.
   */
  VA_PREFIX_NOT_AVAILABLE = "262",
  /**
   * Invalid field format.
   *
   * A field is missing or not valid. Some banks need full_name and email. No virtual account was created or changed by
   * this request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 35 (and 2 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Fill in or correct the field that the message names, then send the
   * request again.
   */
  INVALID_FORMAT = "990",
  /**
   * Internal error at the provider.
   *
   * OY! had an internal error. The virtual account may or may not have been created or changed; nothing was paid by
   * this request.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 25
   *
   * Outcome: unknown (request). Retry: check_status_first. Check whether the virtual account is there. If it is not,
   * send the same request again with the same partner_trx_id.
   */
  INTERNAL_SERVER_ERROR = "999",
}

/** Properties of every entry of Answer about a virtual account; `code` is always the code as received. */
export interface OyVaMember<
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
  readonly space: "va";
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
export interface OyVaEntries {
  /** Request answered. */
  readonly ANSWERED: OyVaMember<"ANSWERED", "000", null>;
  /** Username not known. */
  readonly USER_NOT_FOUND: OyVaMember<"USER_NOT_FOUND", "201", null>;
  /** Account not allowed to do this. */
  readonly NOT_ALLOWED_FOR_ACCOUNT: OyVaMember<"NOT_ALLOWED_FOR_ACCOUNT", "202", null>;
  /** Reference already used. */
  readonly DUPLICATE_PARTNER_TRX_ID: OyVaMember<"DUPLICATE_PARTNER_TRX_ID", "203", null>;
  /** IP address not registered. */
  readonly IP_NOT_REGISTERED: OyVaMember<"IP_NOT_REGISTERED", "207", null>;
  /** API key not valid. */
  readonly API_KEY_NOT_VALID: OyVaMember<"API_KEY_NOT_VALID", "208", null>;
  /** Bank not supported. */
  readonly BANK_NOT_AVAILABLE: OyVaMember<"BANK_NOT_AVAILABLE", "211", null>;
  /** Amount below the minimum. */
  readonly AMOUNT_BELOW_MINIMUM: OyVaMember<"AMOUNT_BELOW_MINIMUM", "212", null>;
  /** Amount above maximum. */
  readonly AMOUNT_ABOVE_MAXIMUM: OyVaMember<"AMOUNT_ABOVE_MAXIMUM", "213", null>;
  /** Virtual account not created. */
  readonly VA_NOT_GENERATED: OyVaMember<"VA_NOT_GENERATED", "214", null>;
  /** Mandatory field missing. */
  readonly VA_ID_MISSING: OyVaMember<"VA_ID_MISSING", "216", null>;
  /** Virtual account still active. */
  readonly VA_STILL_ACTIVE: OyVaMember<"VA_STILL_ACTIVE", "217", null>;
  /** Bank not enabled, or daily limit reached. */
  readonly BANK_NOT_ENABLED: OyVaMember<"BANK_NOT_ENABLED", "219", null>;
  /** Due time after that of virtual account. */
  readonly EXPIRY_AFTER_VA: OyVaMember<"EXPIRY_AFTER_VA", "226", null>;
  /** Due time too soon. */
  readonly EXPIRY_TOO_SOON: OyVaMember<"EXPIRY_TOO_SOON", "245", null>;
  /** Virtual account not changed. */
  readonly VA_NOT_UPDATED: OyVaMember<"VA_NOT_UPDATED", "246", null>;
  /** Number suffix not valid. */
  readonly VA_SUFFIX_NOT_VALID: OyVaMember<"VA_SUFFIX_NOT_VALID", "260", null>;
  /** Number prefix not available. */
  readonly VA_PREFIX_NOT_AVAILABLE: OyVaMember<"VA_PREFIX_NOT_AVAILABLE", "262", null>;
  /** Invalid field format. */
  readonly INVALID_FORMAT: OyVaMember<"INVALID_FORMAT", "990", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: OyVaMember<"INTERNAL_SERVER_ERROR", "999", null>;
}

/** Name of an entry of Answer about a virtual account: its identity, even if several names share a code. */
export type OyVaName = keyof OyVaEntries;

/** Any entry of Answer about a virtual account. New codes add members to this union in minor releases. */
export type OyVaEntry = OyVaEntries[OyVaName];
