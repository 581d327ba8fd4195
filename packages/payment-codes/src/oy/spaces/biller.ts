// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Answer about a bill of OY! Indonesia; the values are the codes as documented. */
export enum OyBiller {
  /**
   * Request answered.
   *
   * An inquiry or a payment was carried out, and the code does not say which. Only data.status SUCCESS says that the
   * bill is paid.
   *
   * Message: "Success".
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: success (request). Retry: check_status_first. After an inquiry, go on to pay the bill. After a payment,
   * check the status and read data.status before it is booked.
   *
   * Same code as PRODUCTS_LISTED: compare `name`.
   */
  ANSWERED = "000",
  /**
   * Products listed.
   *
   * The list of products is in the body. No payment is involved.
   *
   * Source: https://api-docs.oyindonesia.com/#biller-api
   *
   * Outcome: success (request). Retry: never. Offer what is_available says.
   *
   * Same code as ANSWERED: compare `name`.
   */
  PRODUCTS_LISTED = "000",
  /**
   * Bill payment in progress.
   *
   * The biller is working on the payment of the bill.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Pay the bill
   * under no other partner_tx_id before the result is final.
   */
  IN_PROGRESS = "102",
  /**
   * Username not known.
   *
   * OY! does not know the username in x-oy-username. No bill was paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again with the same
   * partner_tx_id.
   */
  USER_NOT_FOUND = "201",
  /**
   * Account not active at OY!.
   *
   * The account or this product of it is not active at OY!. No bill was paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again with the same partner_tx_id.
   */
  USER_NOT_ACTIVE = "202",
  /**
   * Reference already used.
   *
   * This partner_tx_id was used before. The bill under it may be paid.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_tx_id. Pay the bill under
   * no other one before the result is final.
   */
  DUPLICATE_PARTNER_TX_ID = "203",
  /**
   * Transaction not found.
   *
   * OY! knows no inquiry or payment under this partner_tx_id. A request that was just sent may still arrive.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the partner_tx_id and the environment, then check
   * the status again. Pay the bill only under the same partner_tx_id.
   */
  BILL_PAYMENT_NOT_FOUND = "204",
  /**
   * Product not available at the moment.
   *
   * The product is not available right now, and no bill was paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: later. Try again later, or offer another product.
   */
  PRODUCT_NOT_AVAILABLE_NOW = "205",
  /**
   * Merchant balance too low.
   *
   * The deposit of the merchant does not cover the bill, so it was not paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Top up the deposit, then send the request again with the same
   * partner_tx_id.
   */
  DEPOSIT_TOO_LOW = "206",
  /**
   * IP address not registered.
   *
   * The request came from an IP address that is not registered. No bill was paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again with the same partner_tx_id.
   */
  IP_NOT_REGISTERED = "207",
  /**
   * API key not valid.
   *
   * OY! did not accept the key in x-api-key. No bill was paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this environment,
   * then send the request again with the same partner_tx_id.
   */
  API_KEY_NOT_VALID = "208",
  /**
   * Amount not offered.
   *
   * The product is not sold in this amount. No bill was paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Let the customer choose one of the amounts that are offered.
   */
  AMOUNT_NOT_OFFERED = "210",
  /**
   * Duplicate request.
   *
   * This payment was requested before and may have taken effect.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_tx_id. Pay the bill under
   * no other one before the result is final.
   */
  DUPLICATE_PAYMENT = "223",
  /**
   * Invalid request.
   *
   * A field is missing or its value is not accepted; the message says more. No bill was paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again with the same partner_tx_id.
   */
  INVALID_PARAMETER = "290",
  /**
   * Bill payment failed.
   *
   * The inquiry or the payment failed, and the code does not say which, or why.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: failed (transaction). Retry: check_status_first. Check the status of this partner_tx_id, and read
   * data.status and tx_status_description there. A person decides about another payment of the bill.
   */
  FAILED = "300",
  /**
   * Customer number not found.
   *
   * The biller does not know this customer number. No bill was paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask the customer to check the number, then make a new inquiry.
   */
  CUSTOMER_ID_NOT_FOUND = "302",
  /**
   * Product not found.
   *
   * The product does not exist or is not offered. No bill was paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check product_id against the list of products, or offer another
   * product.
   */
  PRODUCT_NOT_AVAILABLE = "303",
  /**
   * Invalid request.
   *
   * The biller does not accept the data of this request. No bill was paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the data, then make a new inquiry.
   */
  INVALID_DATA = "304",
  /**
   * Bill already paid.
   *
   * The biller has the bill as paid, and nothing was paid by this request. It may have been an earlier payment of
   * yours.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: never. Tell the customer that the bill is paid. Check the status of earlier
   * payments for the same customer number that are still open.
   */
  BILL_ALREADY_PAID = "305",
  /**
   * Cut-off in progress.
   *
   * The biller is closed for its daily cut-off. No bill was paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: later. Send the request again after the cut-off, with the same partner_tx_id.
   */
  CUT_OFF = "306",
  /**
   * Error at biller.
   *
   * The biller had an error. The bill may or may not have been paid.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_tx_id, and ask OY! to
   * check if it stays unclear. Pay the bill under no other partner_tx_id before that.
   */
  BILLER_ERROR = "307",
  /**
   * Answer of biller unclear.
   *
   * The biller gave no clear answer, and OY! clears it up by hand. The bill may be paid.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Give nothing
   * back and pay the bill under no other partner_tx_id before the result is final.
   */
  PENDING = "400",
  /**
   * Internal error at the provider.
   *
   * OY! had an internal error. The bill may or may not have been paid.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_tx_id, and ask OY! to
   * check if it stays unclear. Pay the bill under no other partner_tx_id before that.
   */
  INTERNAL_SERVER_ERROR = "999",
}

/** Properties of every entry of Answer about a bill; `code` is always the code as received. */
export interface OyBillerMember<
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
  readonly space: "biller";
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
export interface OyBillerEntries {
  /** Request answered. */
  readonly ANSWERED: OyBillerMember<"ANSWERED", "000", null>;
  /** Products listed. */
  readonly PRODUCTS_LISTED: OyBillerMember<"PRODUCTS_LISTED", "000", null>;
  /** Bill payment in progress. */
  readonly IN_PROGRESS: OyBillerMember<"IN_PROGRESS", "102", null>;
  /** Username not known. */
  readonly USER_NOT_FOUND: OyBillerMember<"USER_NOT_FOUND", "201", null>;
  /** Account not active at OY!. */
  readonly USER_NOT_ACTIVE: OyBillerMember<"USER_NOT_ACTIVE", "202", null>;
  /** Reference already used. */
  readonly DUPLICATE_PARTNER_TX_ID: OyBillerMember<"DUPLICATE_PARTNER_TX_ID", "203", null>;
  /** Transaction not found. */
  readonly BILL_PAYMENT_NOT_FOUND: OyBillerMember<"BILL_PAYMENT_NOT_FOUND", "204", null>;
  /** Product not available at the moment. */
  readonly PRODUCT_NOT_AVAILABLE_NOW: OyBillerMember<"PRODUCT_NOT_AVAILABLE_NOW", "205", null>;
  /** Merchant balance too low. */
  readonly DEPOSIT_TOO_LOW: OyBillerMember<"DEPOSIT_TOO_LOW", "206", null>;
  /** IP address not registered. */
  readonly IP_NOT_REGISTERED: OyBillerMember<"IP_NOT_REGISTERED", "207", null>;
  /** API key not valid. */
  readonly API_KEY_NOT_VALID: OyBillerMember<"API_KEY_NOT_VALID", "208", null>;
  /** Amount not offered. */
  readonly AMOUNT_NOT_OFFERED: OyBillerMember<"AMOUNT_NOT_OFFERED", "210", null>;
  /** Duplicate request. */
  readonly DUPLICATE_PAYMENT: OyBillerMember<"DUPLICATE_PAYMENT", "223", null>;
  /** Invalid request. */
  readonly INVALID_PARAMETER: OyBillerMember<"INVALID_PARAMETER", "290", null>;
  /** Bill payment failed. */
  readonly FAILED: OyBillerMember<"FAILED", "300", null>;
  /** Customer number not found. */
  readonly CUSTOMER_ID_NOT_FOUND: OyBillerMember<"CUSTOMER_ID_NOT_FOUND", "302", null>;
  /** Product not found. */
  readonly PRODUCT_NOT_AVAILABLE: OyBillerMember<"PRODUCT_NOT_AVAILABLE", "303", null>;
  /** Invalid request. */
  readonly INVALID_DATA: OyBillerMember<"INVALID_DATA", "304", null>;
  /** Bill already paid. */
  readonly BILL_ALREADY_PAID: OyBillerMember<"BILL_ALREADY_PAID", "305", null>;
  /** Cut-off in progress. */
  readonly CUT_OFF: OyBillerMember<"CUT_OFF", "306", null>;
  /** Error at biller. */
  readonly BILLER_ERROR: OyBillerMember<"BILLER_ERROR", "307", null>;
  /** Answer of biller unclear. */
  readonly PENDING: OyBillerMember<"PENDING", "400", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: OyBillerMember<"INTERNAL_SERVER_ERROR", "999", null>;
}

/** Name of an entry of Answer about a bill: its identity, even if several names share a code. */
export type OyBillerName = keyof OyBillerEntries;

/** Any entry of Answer about a bill. New codes add members to this union in minor releases. */
export type OyBillerEntry = OyBillerEntries[OyBillerName];
