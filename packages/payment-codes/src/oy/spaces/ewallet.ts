// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Answer about an e-wallet transaction of OY! Indonesia; the values are the codes as documented. */
export enum OyEwallet {
  /**
   * Request answered.
   *
   * OY! carried the request out. That is no payment and no refund: a transaction that was just created gets the same
   * code.
   *
   * Message: "Success".
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: success (request). Retry: never. Read ewallet_trx_status or refund_status and decide by it. Deliver
   * nothing on this code.
   */
  ANSWERED = "000",
  /**
   * Account not active at OY!.
   *
   * The account or this product of it is not active at OY!. No transaction was created or refunded by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again with the same partner_trx_id.
   */
  USER_NOT_ACTIVE = "202",
  /**
   * Reference already used.
   *
   * A transaction with this partner_trx_id exists already. The customer may have paid it.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_trx_id. Create nothing
   * under another one before the result is final.
   */
  DUPLICATE_PARTNER_TRX_ID = "203",
  /**
   * Transaction not found.
   *
   * OY! knows no transaction under this partner_trx_id. A request that was just sent, or that timed out, may still
   * arrive.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the partner_trx_id and the environment, then check
   * the status again. Create it again only with the same partner_trx_id.
   */
  TRANSACTION_NOT_FOUND = "204",
  /**
   * Merchant balance too low.
   *
   * The balance of the merchant does not cover this request, such as a refund. Nothing was moved by it.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Top up the balance, then send the request again.
   */
  BALANCE_TOO_LOW = "206",
  /**
   * IP address not registered.
   *
   * The request came from an IP address that is not registered. No transaction was created or refunded by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again with the same partner_trx_id.
   */
  IP_NOT_REGISTERED = "207",
  /**
   * API key not valid.
   *
   * OY! did not accept the key in x-api-key. No transaction was created or refunded by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this environment,
   * then send the request again with the same partner_trx_id.
   */
  API_KEY_NOT_VALID = "208",
  /**
   * Error at e-wallet.
   *
   * The e-wallet had an error. What was asked for may or may not have been done.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status before a creation is sent again with
   * the same partner_trx_id. After a refund, read the list of refunds of the transaction first, because nothing keeps a
   * repeated refund from being made twice.
   */
  EWALLET_ERROR = "248",
  /**
   * E-wallet not available.
   *
   * OY! does not offer the e-wallet in ewallet_code. No transaction was created or refunded by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check ewallet_code, or offer another payment method.
   */
  EWALLET_NOT_AVAILABLE = "250",
  /**
   * E-wallet disabled.
   *
   * The e-wallet in ewallet_code is disabled for the merchant or at OY!. No transaction was created or refunded by this
   * request.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to enable it, or offer another payment method.
   */
  EWALLET_DISABLED = "251",
  /**
   * Request to e-wallet failed.
   *
   * The creation, the query or the refund failed between OY! and the e-wallet, and the page does not call that final.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status before anything is sent again. After a
   * refund, read the list of refunds of the transaction first, because nothing keeps a repeated refund from being made
   * twice.
   */
  REQUEST_FAILED = "252",
  /**
   * Merchant not known at e-wallet.
   *
   * The e-wallet does not accept the credential of the merchant. No transaction was created or refunded by this
   * request.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to check the registration at this e-wallet, then send the
   * request again with the same partner_trx_id.
   */
  EWALLET_CREDENTIAL_NOT_VALID = "253",
  /**
   * Credential not valid.
   *
   * The credential of the user was not found, is blocked or is not valid. No transaction was created or refunded by
   * this request.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-oy-username and x-api-key, and ask OY! if they are right.
   * Then send the request again with the same partner_trx_id.
   */
  CREDENTIAL_NOT_VALID = "254",
  /**
   * Refund not found.
   *
   * OY! knows no refund with this refund_id. That is no proof that none was made.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: unknown (request). Retry: check_status_first. Check refund_id, and read the list of refunds of the
   * transaction. Refund nothing again before that.
   */
  REFUND_NOT_FOUND = "255",
  /**
   * Invalid request.
   *
   * A parameter is not valid. No transaction was created or refunded by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the parameter that the message names, then send the request
   * again with the same partner_trx_id.
   */
  INVALID_PARAMETER = "990",
  /**
   * Internal error at the provider.
   *
   * OY! had an internal error. What was asked for may or may not have been done.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status, and create the transaction again only
   * with the same partner_trx_id. After a refund, read the list of refunds of the transaction first, because nothing
   * keeps a repeated refund from being made twice.
   */
  INTERNAL_SERVER_ERROR = "999",
}

/** Properties of every entry of Answer about an e-wallet transaction; `code` is always the code as received. */
export interface OyEwalletMember<
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
  readonly space: "ewallet";
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
export interface OyEwalletEntries {
  /** Request answered. */
  readonly ANSWERED: OyEwalletMember<"ANSWERED", "000", null>;
  /** Account not active at OY!. */
  readonly USER_NOT_ACTIVE: OyEwalletMember<"USER_NOT_ACTIVE", "202", null>;
  /** Reference already used. */
  readonly DUPLICATE_PARTNER_TRX_ID: OyEwalletMember<"DUPLICATE_PARTNER_TRX_ID", "203", null>;
  /** Transaction not found. */
  readonly TRANSACTION_NOT_FOUND: OyEwalletMember<"TRANSACTION_NOT_FOUND", "204", null>;
  /** Merchant balance too low. */
  readonly BALANCE_TOO_LOW: OyEwalletMember<"BALANCE_TOO_LOW", "206", null>;
  /** IP address not registered. */
  readonly IP_NOT_REGISTERED: OyEwalletMember<"IP_NOT_REGISTERED", "207", null>;
  /** API key not valid. */
  readonly API_KEY_NOT_VALID: OyEwalletMember<"API_KEY_NOT_VALID", "208", null>;
  /** Error at e-wallet. */
  readonly EWALLET_ERROR: OyEwalletMember<"EWALLET_ERROR", "248", null>;
  /** E-wallet not available. */
  readonly EWALLET_NOT_AVAILABLE: OyEwalletMember<"EWALLET_NOT_AVAILABLE", "250", null>;
  /** E-wallet disabled. */
  readonly EWALLET_DISABLED: OyEwalletMember<"EWALLET_DISABLED", "251", null>;
  /** Request to e-wallet failed. */
  readonly REQUEST_FAILED: OyEwalletMember<"REQUEST_FAILED", "252", null>;
  /** Merchant not known at e-wallet. */
  readonly EWALLET_CREDENTIAL_NOT_VALID: OyEwalletMember<"EWALLET_CREDENTIAL_NOT_VALID", "253", null>;
  /** Credential not valid. */
  readonly CREDENTIAL_NOT_VALID: OyEwalletMember<"CREDENTIAL_NOT_VALID", "254", null>;
  /** Refund not found. */
  readonly REFUND_NOT_FOUND: OyEwalletMember<"REFUND_NOT_FOUND", "255", null>;
  /** Invalid request. */
  readonly INVALID_PARAMETER: OyEwalletMember<"INVALID_PARAMETER", "990", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: OyEwalletMember<"INTERNAL_SERVER_ERROR", "999", null>;
}

/** Name of an entry of Answer about an e-wallet transaction: its identity, even if several names share a code. */
export type OyEwalletName = keyof OyEwalletEntries;

/** Any entry of Answer about an e-wallet transaction. New codes add members to this union in minor releases. */
export type OyEwalletEntry = OyEwalletEntries[OyEwalletName];
