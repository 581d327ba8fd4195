// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Answer about cash at a store of OY! Indonesia; the values are the codes as documented. */
export enum OyOffline {
  /**
   * Request answered.
   *
   * The request was carried out, for example a new code was made. Without offline_channel that says nothing about cash.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline
   *
   * Outcome: success (request). Retry: check_status_first. Check the status of this partner_trx_id, and decide by that.
   *
   * Same code as COMPLETED: compare `name`.
   */
  ANSWERED = "000",
  /**
   * Cash paid in or taken out.
   *
   * The customer paid the cash in or took it out, as transaction_type says.
   *
   * Message: "Success".
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Compare the amount and partner_trx_id with your record, then book it
   * once.
   *
   * Same code as ANSWERED: compare `name`.
   */
  COMPLETED = "000",
  /**
   * Waits for customer.
   *
   * The customer has neither paid the cash in nor taken it out yet.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Show the code to the customer, and wait for the callback
   * or check the status.
   */
  WAITS_FOR_CUSTOMER = "102",
  /**
   * Username not known.
   *
   * OY! does not know the username in x-oy-username. No transaction was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again with the same
   * partner_trx_id.
   */
  USER_NOT_FOUND = "201",
  /**
   * Account not active at OY!.
   *
   * The account or this product of it is not active at OY!. No transaction was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again with the same partner_trx_id.
   */
  USER_NOT_ACTIVE = "202",
  /**
   * Reference already used.
   *
   * A transaction with this partner_trx_id exists already. Cash may have been paid in or taken out for it.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_trx_id. Create nothing
   * under another one before the result is final.
   */
  DUPLICATE_PARTNER_TRX_ID = "203",
  /**
   * Transaction not found.
   *
   * OY! knows no transaction under this partner_trx_id. A request that was just sent may still arrive.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the partner_trx_id and the environment, then check
   * the status again. Create it again only with the same partner_trx_id.
   */
  TRANSACTION_NOT_FOUND = "204",
  /**
   * Merchant balance too low.
   *
   * The deposit of the merchant does not cover the cash to be taken out. No transaction was created or changed by this
   * request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Top up the deposit, then send the request again with the same
   * partner_trx_id.
   */
  DEPOSIT_TOO_LOW = "206",
  /**
   * IP address not registered.
   *
   * The request came from an IP address that is not registered. No transaction was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again with the same partner_trx_id.
   */
  IP_NOT_REGISTERED = "207",
  /**
   * API key not valid.
   *
   * OY! did not accept the key in x-api-key. No transaction was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this environment,
   * then send the request again with the same partner_trx_id.
   */
  API_KEY_NOT_VALID = "208",
  /**
   * Amount not offered.
   *
   * The amount is none that can be paid in or taken out this way, such as a multiple of 50000. No transaction was
   * created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Let the customer choose another amount.
   */
  AMOUNT_NOT_OFFERED = "215",
  /**
   * Channel not valid.
   *
   * The channel in offline_channel does not exist or does not do this kind of transaction. No transaction was created
   * or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct offline_channel, then send the request again.
   */
  CHANNEL_NOT_VALID = "220",
  /**
   * Transaction type not valid.
   *
   * transaction_type has to be CASH_IN or CASH_OUT. No transaction was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct transaction_type, then send the request again.
   */
  TRANSACTION_TYPE_NOT_VALID = "221",
  /**
   * Transaction expired.
   *
   * No cash was paid in or taken out in time, and the code can no longer be used.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Create a new transaction with a new partner_trx_id if it
   * is still wanted.
   */
  EXPIRED = "222",
  /**
   * Amount below the minimum.
   *
   * The amount is below the least that can be taken out. No transaction was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Use a larger amount, then send the request again.
   */
  AMOUNT_BELOW_MINIMUM = "224",
  /**
   * Amount above maximum.
   *
   * The amount is above the most that can be taken out at once. No transaction was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Use a smaller amount, then send the request again.
   */
  AMOUNT_ABOVE_MAXIMUM = "225",
  /**
   * Another transaction active.
   *
   * A transaction for this phone number is still active, and no other one was created. It can still be used at the
   * store.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the one that is active, or show its
   * code to the customer again. Create no other one before it has ended.
   */
  ACTIVE_TRANSACTION = "296",
  /**
   * Being paid in or taken out.
   *
   * The cash is being paid in or taken out at this moment.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Create no
   * other transaction before the result is final.
   */
  IN_PROGRESS = "297",
  /**
   * Cannot be canceled.
   *
   * The cancellation was refused, so that the transaction goes on or has ended. Cash may have been paid in or taken
   * out.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_trx_id, and treat the
   * transaction as open until that is final.
   */
  NOT_CANCELLABLE = "298",
  /**
   * Transaction canceled.
   *
   * The transaction was canceled, and no cash was paid in or taken out.
   *
   * Message: "Transaction Canceled".
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close the transaction. Create a new one with a new
   * partner_trx_id if it is still wanted.
   */
  CANCELED = "299",
  /**
   * Transaction failed.
   *
   * The transaction failed, and the code does not say why.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: failed (transaction). Retry: check_status_first. Check the status of this partner_trx_id once more. A
   * person decides about another one, if cash was to be taken out.
   *
   * Same code as FAILED_FOR_GOOD: compare `name`.
   */
  FAILED = "300",
  /**
   * Transaction failed for good.
   *
   * The transaction failed, and the code does not say why. The code of this transaction can no longer be used at the
   * store.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Let the customer start another one under a new
   * partner_trx_id if cash was to be paid in. If it was to be taken out, a person decides about another one.
   *
   * Same code as FAILED: compare `name`.
   */
  FAILED_FOR_GOOD = "300",
  /**
   * Too many requests.
   *
   * OY! refused this request because too many were sent to this address. No transaction was created or changed by this
   * request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: later. Wait a moment and send the request again with the same partner_trx_id.
   * Send fewer requests at a time.
   */
  TOO_MANY_REQUESTS = "429",
  /**
   * Invalid request.
   *
   * A field is missing or its value is not accepted; the message says more. No transaction was created or changed by
   * this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again with the same partner_trx_id.
   */
  INVALID_PARAMETER = "990",
  /**
   * Internal error at the provider.
   *
   * OY! had an internal error. The transaction may or may not have been created, canceled or completed.
   *
   * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_trx_id, and ask OY! to
   * check if it stays unclear. Create it again only with the same partner_trx_id.
   */
  INTERNAL_SERVER_ERROR = "999",
}

/** Properties of every entry of Answer about cash at a store; `code` is always the code as received. */
export interface OyOfflineMember<
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
  readonly space: "offline";
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
export interface OyOfflineEntries {
  /** Request answered. */
  readonly ANSWERED: OyOfflineMember<"ANSWERED", "000", null>;
  /** Cash paid in or taken out. */
  readonly COMPLETED: OyOfflineMember<"COMPLETED", "000", null>;
  /** Waits for customer. */
  readonly WAITS_FOR_CUSTOMER: OyOfflineMember<"WAITS_FOR_CUSTOMER", "102", null>;
  /** Username not known. */
  readonly USER_NOT_FOUND: OyOfflineMember<"USER_NOT_FOUND", "201", null>;
  /** Account not active at OY!. */
  readonly USER_NOT_ACTIVE: OyOfflineMember<"USER_NOT_ACTIVE", "202", null>;
  /** Reference already used. */
  readonly DUPLICATE_PARTNER_TRX_ID: OyOfflineMember<"DUPLICATE_PARTNER_TRX_ID", "203", null>;
  /** Transaction not found. */
  readonly TRANSACTION_NOT_FOUND: OyOfflineMember<"TRANSACTION_NOT_FOUND", "204", null>;
  /** Merchant balance too low. */
  readonly DEPOSIT_TOO_LOW: OyOfflineMember<"DEPOSIT_TOO_LOW", "206", null>;
  /** IP address not registered. */
  readonly IP_NOT_REGISTERED: OyOfflineMember<"IP_NOT_REGISTERED", "207", null>;
  /** API key not valid. */
  readonly API_KEY_NOT_VALID: OyOfflineMember<"API_KEY_NOT_VALID", "208", null>;
  /** Amount not offered. */
  readonly AMOUNT_NOT_OFFERED: OyOfflineMember<"AMOUNT_NOT_OFFERED", "215", null>;
  /** Channel not valid. */
  readonly CHANNEL_NOT_VALID: OyOfflineMember<"CHANNEL_NOT_VALID", "220", null>;
  /** Transaction type not valid. */
  readonly TRANSACTION_TYPE_NOT_VALID: OyOfflineMember<"TRANSACTION_TYPE_NOT_VALID", "221", null>;
  /** Transaction expired. */
  readonly EXPIRED: OyOfflineMember<"EXPIRED", "222", null>;
  /** Amount below the minimum. */
  readonly AMOUNT_BELOW_MINIMUM: OyOfflineMember<"AMOUNT_BELOW_MINIMUM", "224", null>;
  /** Amount above maximum. */
  readonly AMOUNT_ABOVE_MAXIMUM: OyOfflineMember<"AMOUNT_ABOVE_MAXIMUM", "225", null>;
  /** Another transaction active. */
  readonly ACTIVE_TRANSACTION: OyOfflineMember<"ACTIVE_TRANSACTION", "296", null>;
  /** Being paid in or taken out. */
  readonly IN_PROGRESS: OyOfflineMember<"IN_PROGRESS", "297", null>;
  /** Cannot be canceled. */
  readonly NOT_CANCELLABLE: OyOfflineMember<"NOT_CANCELLABLE", "298", null>;
  /** Transaction canceled. */
  readonly CANCELED: OyOfflineMember<"CANCELED", "299", null>;
  /** Transaction failed. */
  readonly FAILED: OyOfflineMember<"FAILED", "300", null>;
  /** Transaction failed for good. */
  readonly FAILED_FOR_GOOD: OyOfflineMember<"FAILED_FOR_GOOD", "300", null>;
  /** Too many requests. */
  readonly TOO_MANY_REQUESTS: OyOfflineMember<"TOO_MANY_REQUESTS", "429", null>;
  /** Invalid request. */
  readonly INVALID_PARAMETER: OyOfflineMember<"INVALID_PARAMETER", "990", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: OyOfflineMember<"INTERNAL_SERVER_ERROR", "999", null>;
}

/** Name of an entry of Answer about cash at a store: its identity, even if several names share a code. */
export type OyOfflineName = keyof OyOfflineEntries;

/** Any entry of Answer about cash at a store. New codes add members to this union in minor releases. */
export type OyOfflineEntry = OyOfflineEntries[OyOfflineName];
