// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Answer about a QRIS payment of OY! Indonesia; the values are the codes as documented. */
export enum OyQris {
  /**
   * Request answered.
   *
   * OY! carried the request out. That is no payment: a transaction that was just created gets the same code.
   *
   * Message: "Success".
   *
   * Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * Outcome: success (request). Retry: never. Read payment_status and decide by it. Deliver nothing on this code.
   */
  ANSWERED = "000",
  /**
   * Reference already used.
   *
   * A transaction with this partner_trx_id exists already. The customer may have paid it.
   *
   * Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_trx_id. Create nothing
   * under another one before the result is final.
   */
  DUPLICATE_PARTNER_TRX_ID = "203",
  /**
   * Nothing to cancel.
   *
   * OY! found no transaction with this partner_trx_id to cancel. One that was just created may still be payable.
   *
   * Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the partner_trx_id, and check the status before
   * anything else is done.
   */
  NOTHING_TO_DEACTIVATE = "204",
  /**
   * Credential not valid.
   *
   * The credential of the user was not found, is blocked or is not valid, so that nothing was canceled. What was to be
   * canceled can still be paid.
   *
   * Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-oy-username and x-api-key, then send the cancellation again.
   */
  CREDENTIAL_NOT_VALID = "254",
  /**
   * Cancellation failed.
   *
   * The cancellation did not go through, or not yet. The customer may still pay, or may have paid.
   *
   * Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * Outcome: unknown (request). Retry: check_status_first. Check the status before the cancellation is sent again.
   */
  DEACTIVATION_FAILED = "300",
  /**
   * Invalid request.
   *
   * The page lists many causes for this code, such as the amount, the payment method, the due time. No QR code was
   * created or canceled by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what the message names, then send the request again with the
   * same partner_trx_id.
   */
  REQUEST_NOT_VALID = "400",
  /**
   * QRIS under maintenance.
   *
   * QRIS is under maintenance, and no QR code was created by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: later. Offer another payment method, or send the request again later with the
   * same partner_trx_id.
   */
  QR_UNDER_MAINTENANCE = "402",
  /**
   * Too many requests.
   *
   * OY! refused this request because too many were sent to this address. No QR code was created or canceled by this
   * request.
   *
   * Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: later. Wait a moment and send the request again with the same partner_trx_id.
   * Send fewer requests at a time.
   */
  TOO_MANY_REQUESTS = "429",
  /**
   * General error.
   *
   * OY! had an error that it does not name. The transaction may or may not have been created or canceled.
   *
   * Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_trx_id. Create it again
   * only with the same partner_trx_id.
   */
  GENERAL_ERROR = "901",
}

/** Properties of every entry of Answer about a QRIS payment; `code` is always the code as received. */
export interface OyQrisMember<
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
  readonly space: "qris";
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
export interface OyQrisEntries {
  /** Request answered. */
  readonly ANSWERED: OyQrisMember<"ANSWERED", "000", null>;
  /** Reference already used. */
  readonly DUPLICATE_PARTNER_TRX_ID: OyQrisMember<"DUPLICATE_PARTNER_TRX_ID", "203", null>;
  /** Nothing to cancel. */
  readonly NOTHING_TO_DEACTIVATE: OyQrisMember<"NOTHING_TO_DEACTIVATE", "204", null>;
  /** Credential not valid. */
  readonly CREDENTIAL_NOT_VALID: OyQrisMember<"CREDENTIAL_NOT_VALID", "254", null>;
  /** Cancellation failed. */
  readonly DEACTIVATION_FAILED: OyQrisMember<"DEACTIVATION_FAILED", "300", null>;
  /** Invalid request. */
  readonly REQUEST_NOT_VALID: OyQrisMember<"REQUEST_NOT_VALID", "400", null>;
  /** QRIS under maintenance. */
  readonly QR_UNDER_MAINTENANCE: OyQrisMember<"QR_UNDER_MAINTENANCE", "402", null>;
  /** Too many requests. */
  readonly TOO_MANY_REQUESTS: OyQrisMember<"TOO_MANY_REQUESTS", "429", null>;
  /** General error. */
  readonly GENERAL_ERROR: OyQrisMember<"GENERAL_ERROR", "901", null>;
}

/** Name of an entry of Answer about a QRIS payment: its identity, even if several names share a code. */
export type OyQrisName = keyof OyQrisEntries;

/** Any entry of Answer about a QRIS payment. New codes add members to this union in minor releases. */
export type OyQrisEntry = OyQrisEntries[OyQrisName];
