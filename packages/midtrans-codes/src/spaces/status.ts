// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Status code of Midtrans; the values are the codes as documented. */
export enum MidtransStatus {
  /**
   * Request answered.
   *
   * Midtrans answered this request and reports no error. That is no proof of payment: a status query and an accepted
   * denial get the same code, and a captured card payment can still be under review.
   *
   * Source: https://docs.midtrans.com/reference/code-2xx
   *
   * Outcome: success (request). Retry: never. Read transaction_status and fraud_status in the body and act on those. Do
   * not send this request again, and do not deliver on this code alone.
   */
  SUCCESS = "200",
  /**
   * Card payment challenged.
   *
   * The fraud screening leaves the decision about this card payment to the merchant. It does not count as paid yet.
   *
   * Source: https://github-wiki-see.page/m/veritrans/veritrans-android/wiki/Status-Code (and 1 more)
   *
   * Outcome: action_required (transaction). Retry: check_status_first. Approve or deny the transaction in the dashboard
   * or through the API, then check the status. Until then, deliver nothing and send nothing under a new order_id.
   *
   * Same code as PENDING: compare `name`.
   */
  CARD_CHALLENGED = "201",
  /**
   * Transaction pending.
   *
   * The transaction was created and is not finished. A card waits up to 10 minutes for 3-D Secure; a virtual account
   * waits 24 hours for the payment by default, and most other methods about 2 hours.
   *
   * Source: https://docs.midtrans.com/reference/code-2xx
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Meanwhile, send nothing under a new order_id.
   *
   * Same code as CARD_CHALLENGED: compare `name`.
   */
  PENDING = "201",
  /**
   * Transaction denied.
   *
   * The bank, the payment provider or the fraud screening of Midtrans declined the transaction, so it was not paid. The
   * code looks like an HTTP success but is not one.
   *
   * Source: https://docs.midtrans.com/reference/code-2xx
   *
   * Outcome: failed (transaction). Retry: with_other_method. Make sure that transaction_status is deny, and check the
   * status where the body has none. Then offer another payment method. status_message and channel_response_code say why
   * it was declined.
   */
  DENIED = "202",
  /**
   * GoPay account not linked.
   *
   * The GoPay account behind this account_id is not linked, or no longer linked. The code also confirms that an account
   * was unlinked, and it says nothing about a payment.
   *
   * Source: https://docs.midtrans.com/reference/gopay-tokenization (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. After an unlinking that you asked for, there is nothing to do.
   * Otherwise ask the customer to link the account again or offer another payment method, then send the charge with the
   * same order_id.
   */
  PAY_ACCOUNT_DISABLED = "204",
  /**
   * Address has moved.
   *
   * This request went to an address that has moved permanently.
   *
   * Source: https://docs.midtrans.com/reference/status-codes
   *
   * Outcome: rejected (request). Retry: after_fix. Set the URL that the API reference names and send the request again
   * with the same order_id.
   */
  MOVED_PERMANENTLY = "300",
  /**
   * Invalid request.
   *
   * This request did not pass the validation; validation_messages lists what is wrong. Snap also answers an order_id
   * that was used before with HTTP 400.
   *
   * Source: https://docs.midtrans.com/reference/code-4xx line 13
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what validation_messages lists and send the request again
   * with the same order_id. If the order_id was used before, check the status of that order first, and meanwhile send
   * nothing under a new one.
   */
  VALIDATION_ERROR = "400",
  /**
   * Key not accepted.
   *
   * Midtrans did not accept the key of this request. The server key or client key is wrong, or it belongs to the other
   * environment.
   *
   * Message: "Access denied due to unauthorized transaction, please check client or server key".
   *
   * Source: https://docs.midtrans.com/docs/error-code-and-response-code line 14 (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check the Authorization header, and make sure that key and URL both
   * belong to Sandbox or both to Production. Then send the request again with the same order_id.
   */
  ACCESS_DENIED = "401",
  /**
   * Card without 3DS version 2.
   *
   * This request was refused because the card only takes part in 3D Secure version 1 or lower.
   *
   * Source: https://docs.midtrans.com/reference/card-feature-3d-secure-3ds
   *
   * Outcome: rejected (request). Retry: after_fix. Ask the customer for another card or payment method and send the
   * charge with the same order_id.
   *
   * Same code as PAYMENT_TYPE_NOT_ALLOWED: compare `name`.
   */
  CARD_3DS_VERSION_TOO_OLD = "402",
  /**
   * Payment type not activated.
   *
   * The payment type of this request is not activated for the merchant.
   *
   * Source: https://docs.midtrans.com/reference/code-4xx line 15
   *
   * Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Offer a payment type that is
   * activated, and ask Midtrans to activate this one.
   *
   * Same code as CARD_3DS_VERSION_TOO_OLD: compare `name`.
   */
  PAYMENT_TYPE_NOT_ALLOWED = "402",
  /**
   * Content type not available.
   *
   * Midtrans cannot answer in the content type that the headers of this request ask for. Unlike HTTP 403, this is not
   * about permissions.
   *
   * Source: https://docs.midtrans.com/reference/code-4xx line 16
   *
   * Outcome: rejected (request). Retry: after_fix. Set the headers Accept and Content-Type to application/json and send
   * the request again with the same order_id.
   */
  CONTENT_TYPE_NOT_AVAILABLE = "403",
  /**
   * Transaction not found.
   *
   * Midtrans finds no transaction for this order_id or transaction_id. For a Snap order this is normal until the
   * customer picks a method on the page. It also happens when the wrong environment is asked.
   *
   * Source: https://docs.midtrans.com/reference/code-4xx line 17 (and 2 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the order_id and the environment. While the
   * payment page can still be used, wait and check the status again; otherwise send the request again with the same
   * order_id. Send nothing under a new order_id until the result is final.
   */
  TRANSACTION_NOT_FOUND = "404",
  /**
   * HTTP method not allowed.
   *
   * The endpoint does not accept the HTTP method of this request.
   *
   * Source: https://docs.midtrans.com/reference/code-4xx line 18
   *
   * Outcome: rejected (request). Retry: after_fix. Use the HTTP method that the API reference names and send the
   * request again with the same order_id.
   */
  METHOD_NOT_ALLOWED = "405",
  /**
   * Order ID already used.
   *
   * This request was refused because its order_id belongs to a transaction that is active or paid. The refund API uses
   * the same code for a refund_key that was used before.
   *
   * Message: "order_id has been paid and utilized, please use another order ID" or "Duplicate refund ID".
   *
   * Source: https://docs.midtrans.com/docs/error-code-and-response-code line 22 (and 3 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first, as
   * it may be paid or refunded. Send nothing under a new order_id or refund_key until the result is final.
   */
  DUPLICATE_ORDER_ID = "406",
  /**
   * Transaction expired.
   *
   * The transaction was not completed in time and can no longer be paid.
   *
   * Source: https://docs.midtrans.com/reference/code-4xx line 20
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Make sure that transaction_status is expire, then close
   * this order_id. If the customer still wants to pay, create a new transaction with a new order_id.
   */
  TRANSACTION_EXPIRED = "407",
  /**
   * Wrong data type.
   *
   * A field of this request has the wrong data type. Unlike HTTP 408, this is not a timeout.
   *
   * Source: https://docs.midtrans.com/reference/code-4xx line 21
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the data type, for example a number that was sent as text,
   * and send the request again with the same order_id.
   */
  WRONG_DATA_TYPE = "408",
  /**
   * Too many transactions on card.
   *
   * According to older lists, this request was refused because of too many transactions with one card number. The
   * current lists do not have the code.
   *
   * Source: https://github-wiki-see.page/m/veritrans/veritrans-android/wiki/Status-Code
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   */
  TOO_MANY_CARD_TRANSACTIONS = "409",
  /**
   * GoPay user blocked.
   *
   * In this meaning, GoPay has blocked the user, so the account cannot be linked or charged. The same code stands for a
   * merchant account that is deactivated.
   *
   * Message: "GoPay user is blocked".
   *
   * Source: https://docs.midtrans.com/reference/code-4xx line 22 (and 1 more)
   *
   * Outcome: rejected (request). Retry: never. Do not send this request again. Offer another payment method, and ask
   * Midtrans which of the two meanings applies before you tell the customer anything about the GoPay account.
   *
   * Same code as MERCHANT_DEACTIVATED: compare `name`.
   */
  GOPAY_USER_BLOCKED = "410",
  /**
   * Merchant account deactivated.
   *
   * In this meaning, the merchant account at Midtrans is deactivated. The same code stands for a GoPay user who is
   * blocked.
   *
   * Source: https://docs.midtrans.com/reference/status-code-4xx
   *
   * Outcome: rejected (request). Retry: never. Do not send this request again. Offer another payment method, and ask
   * Midtrans which of the two meanings applies and to check the merchant account.
   *
   * Same code as GOPAY_USER_BLOCKED: compare `name`.
   */
  MERCHANT_DEACTIVATED = "410",
  /**
   * Card token not valid.
   *
   * The token_id of this request is missing, wrong or expired. It is also not accepted when it was made with the keys
   * of another account or environment.
   *
   * Source: https://docs.midtrans.com/reference/code-4xx line 23
   *
   * Outcome: rejected (request). Retry: after_fix. Get a new token_id for the card and send the charge again with the
   * same order_id. If every card gets this code, make sure that client key and server key belong together.
   */
  INVALID_TOKEN_ID = "411",
  /**
   * Status cannot be changed.
   *
   * The current status of the transaction does not allow what this request asks for, for example a cancellation, a
   * capture or a refund.
   *
   * Message: "Merchant cannot modify the status of the transaction" or "Transaction status cannot be updated.".
   *
   * Source: https://docs.midtrans.com/reference/code-4xx line 24 (and 2 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans and decide
   * from there. Send nothing under a new order_id or refund_key until the result is final.
   */
  STATUS_NOT_CHANGEABLE = "412",
  /**
   * Body cannot be parsed.
   *
   * The body of this request has a syntax error. Unlike HTTP 413, this is not about its size.
   *
   * Source: https://docs.midtrans.com/reference/code-4xx line 25
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the JSON of the body and send the request again with the
   * same order_id.
   */
  MALFORMED_BODY = "413",
  /**
   * Merchant balance too low.
   *
   * In this meaning, Midtrans refused this refund request because the merchant balance does not cover it. The same code
   * stands for a refund amount that is not accepted; unlike HTTP 414, neither is about the length of the URL.
   *
   * Source: https://docs.midtrans.com/reference/code-4xx line 26
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id and its refunds with
   * Midtrans first, and check the merchant balance. Send no refund under a new refund_key until the result is final.
   *
   * Same code as REFUND_AMOUNT_REFUSED: compare `name`.
   */
  MERCHANT_BALANCE_TOO_LOW = "414",
  /**
   * Refund amount not accepted.
   *
   * In this meaning, Midtrans refused this refund request because of its amount. The same code stands for a merchant
   * balance that is too low; unlike HTTP 414, neither is about the length of the URL.
   *
   * Message: "Refund request is rejected due to invalid amount".
   *
   * Source: https://docs.midtrans.com/reference/refund-transaction (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id and its refunds with
   * Midtrans first, and what is left to refund. Send no refund under a new refund_key until the result is final.
   *
   * Same code as MERCHANT_BALANCE_TOO_LOW: compare `name`.
   */
  REFUND_AMOUNT_REFUSED = "414",
  /**
   * Too many requests.
   *
   * Too many requests were sent in a short time, so this request was refused. The limit is documented for charges and
   * for linking GoPay accounts.
   *
   * Source: https://docs.midtrans.com/reference/code-4xx line 27
   *
   * Outcome: rejected (request). Retry: later. Wait, and wait longer after each further refusal. Then send the request
   * again with the same order_id.
   */
  TOO_MANY_REQUESTS = "429",
  /**
   * Internal error at the provider.
   *
   * Midtrans had an internal error. The code does not say what had been done by then.
   *
   * Source: https://docs.midtrans.com/reference/status-codes
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  INTERNAL_SERVER_ERROR = "500",
  /**
   * Function not supported.
   *
   * The function that this request needs is not available at Midtrans, at least not yet, so the request was refused.
   *
   * Source: https://docs.midtrans.com/reference/status-codes
   *
   * Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Ask Midtrans which function
   * serves the purpose.
   */
  NOT_IMPLEMENTED = "501",
  /**
   * No connection to the bank.
   *
   * Midtrans had a problem with its connection to the bank. The bank may or may not have carried out the transaction.
   *
   * Source: https://docs.midtrans.com/reference/status-codes
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  BANK_CONNECTION_ERROR = "502",
  /**
   * Bank or partner unavailable.
   *
   * The connection to the bank or partner is disturbed, so the transaction may or may not have been carried out there.
   *
   * Message: "Bank/partner is experiencing connection issue.".
   *
   * Source: https://docs.midtrans.com/docs/error-code-and-response-code line 29 (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  BANK_OR_PARTNER_UNAVAILABLE = "503",
  /**
   * Fraud screening unavailable.
   *
   * The fraud screening of Midtrans was not available. Unlike HTTP 504, this is not a gateway timeout, and the code
   * does not say what had been done by then.
   *
   * Source: https://docs.midtrans.com/reference/status-codes
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  FRAUD_DETECTION_UNAVAILABLE = "504",
  /**
   * Virtual account number unavailable.
   *
   * The bank could not allocate a virtual account number or payment code at this moment, so there is no number for the
   * customer to pay to.
   *
   * Source: https://docs.midtrans.com/reference/status-codes (and 2 more)
   *
   * Outcome: rejected (request). Retry: later. Send the request again later with the same order_id, or offer another
   * bank or payment method. Send nothing under a new order_id. If the error persists, contact Midtrans.
   */
  VA_NUMBER_UNAVAILABLE = "505",
}

/** Properties of every entry of Status code; `code` is always the code as received. */
export interface MidtransStatusMember<
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
  readonly space: "status";
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
export interface MidtransStatusEntries {
  /** Request answered. */
  readonly SUCCESS: MidtransStatusMember<"SUCCESS", "200", null>;
  /** Card payment challenged. */
  readonly CARD_CHALLENGED: MidtransStatusMember<"CARD_CHALLENGED", "201", null>;
  /** Transaction pending. */
  readonly PENDING: MidtransStatusMember<"PENDING", "201", null>;
  /** Transaction denied. */
  readonly DENIED: MidtransStatusMember<"DENIED", "202", null>;
  /** GoPay account not linked. */
  readonly PAY_ACCOUNT_DISABLED: MidtransStatusMember<"PAY_ACCOUNT_DISABLED", "204", null>;
  /** Address has moved. */
  readonly MOVED_PERMANENTLY: MidtransStatusMember<"MOVED_PERMANENTLY", "300", null>;
  /** Invalid request. */
  readonly VALIDATION_ERROR: MidtransStatusMember<"VALIDATION_ERROR", "400", null>;
  /** Key not accepted. */
  readonly ACCESS_DENIED: MidtransStatusMember<"ACCESS_DENIED", "401", null>;
  /** Card without 3DS version 2. */
  readonly CARD_3DS_VERSION_TOO_OLD: MidtransStatusMember<"CARD_3DS_VERSION_TOO_OLD", "402", null>;
  /** Payment type not activated. */
  readonly PAYMENT_TYPE_NOT_ALLOWED: MidtransStatusMember<"PAYMENT_TYPE_NOT_ALLOWED", "402", null>;
  /** Content type not available. */
  readonly CONTENT_TYPE_NOT_AVAILABLE: MidtransStatusMember<"CONTENT_TYPE_NOT_AVAILABLE", "403", null>;
  /** Transaction not found. */
  readonly TRANSACTION_NOT_FOUND: MidtransStatusMember<"TRANSACTION_NOT_FOUND", "404", null>;
  /** HTTP method not allowed. */
  readonly METHOD_NOT_ALLOWED: MidtransStatusMember<"METHOD_NOT_ALLOWED", "405", null>;
  /** Order ID already used. */
  readonly DUPLICATE_ORDER_ID: MidtransStatusMember<"DUPLICATE_ORDER_ID", "406", null>;
  /** Transaction expired. */
  readonly TRANSACTION_EXPIRED: MidtransStatusMember<"TRANSACTION_EXPIRED", "407", null>;
  /** Wrong data type. */
  readonly WRONG_DATA_TYPE: MidtransStatusMember<"WRONG_DATA_TYPE", "408", null>;
  /** Too many transactions on card. */
  readonly TOO_MANY_CARD_TRANSACTIONS: MidtransStatusMember<"TOO_MANY_CARD_TRANSACTIONS", "409", null>;
  /** GoPay user blocked. */
  readonly GOPAY_USER_BLOCKED: MidtransStatusMember<"GOPAY_USER_BLOCKED", "410", null>;
  /** Merchant account deactivated. */
  readonly MERCHANT_DEACTIVATED: MidtransStatusMember<"MERCHANT_DEACTIVATED", "410", null>;
  /** Card token not valid. */
  readonly INVALID_TOKEN_ID: MidtransStatusMember<"INVALID_TOKEN_ID", "411", null>;
  /** Status cannot be changed. */
  readonly STATUS_NOT_CHANGEABLE: MidtransStatusMember<"STATUS_NOT_CHANGEABLE", "412", null>;
  /** Body cannot be parsed. */
  readonly MALFORMED_BODY: MidtransStatusMember<"MALFORMED_BODY", "413", null>;
  /** Merchant balance too low. */
  readonly MERCHANT_BALANCE_TOO_LOW: MidtransStatusMember<"MERCHANT_BALANCE_TOO_LOW", "414", null>;
  /** Refund amount not accepted. */
  readonly REFUND_AMOUNT_REFUSED: MidtransStatusMember<"REFUND_AMOUNT_REFUSED", "414", null>;
  /** Too many requests. */
  readonly TOO_MANY_REQUESTS: MidtransStatusMember<"TOO_MANY_REQUESTS", "429", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: MidtransStatusMember<"INTERNAL_SERVER_ERROR", "500", null>;
  /** Function not supported. */
  readonly NOT_IMPLEMENTED: MidtransStatusMember<"NOT_IMPLEMENTED", "501", null>;
  /** No connection to the bank. */
  readonly BANK_CONNECTION_ERROR: MidtransStatusMember<"BANK_CONNECTION_ERROR", "502", null>;
  /** Bank or partner unavailable. */
  readonly BANK_OR_PARTNER_UNAVAILABLE: MidtransStatusMember<"BANK_OR_PARTNER_UNAVAILABLE", "503", null>;
  /** Fraud screening unavailable. */
  readonly FRAUD_DETECTION_UNAVAILABLE: MidtransStatusMember<"FRAUD_DETECTION_UNAVAILABLE", "504", null>;
  /** Virtual account number unavailable. */
  readonly VA_NUMBER_UNAVAILABLE: MidtransStatusMember<"VA_NUMBER_UNAVAILABLE", "505", null>;
}

/** Name of an entry of Status code: its identity, even if several names share a code. */
export type MidtransStatusName = keyof MidtransStatusEntries;

/** Any entry of Status code. New codes add members to this union in minor releases. */
export type MidtransStatusEntry = MidtransStatusEntries[MidtransStatusName];
