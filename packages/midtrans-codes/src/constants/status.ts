// Generated from the catalog; do not edit.
// Status code of Midtrans as single constants.

/**
 * Request answered.
 *
 * Midtrans answered this request and reports no error. That is no proof of payment: a status query and an accepted
 * denial get the same code, and a captured card payment can still be under review.
 *
 * Source: https://docs.midtrans.com/reference/code-2xx
 */
export const SUCCESS = "200";
/**
 * Card payment challenged.
 *
 * The fraud screening leaves the decision about this card payment to the merchant. It does not count as paid yet.
 *
 * Source: https://github-wiki-see.page/m/veritrans/veritrans-android/wiki/Status-Code (and 1 more)
 *
 * Same code as PENDING: compare `name`.
 */
export const CARD_CHALLENGED = "201";
/**
 * Transaction pending.
 *
 * The transaction was created and is not finished. A card waits up to 10 minutes for 3-D Secure; a virtual account
 * waits 24 hours for the payment by default, and most other methods about 2 hours.
 *
 * Source: https://docs.midtrans.com/reference/code-2xx
 *
 * Same code as CARD_CHALLENGED: compare `name`.
 */
export const PENDING = "201";
/**
 * Transaction denied.
 *
 * The bank, the payment provider or the fraud screening of Midtrans declined the transaction, so it was not paid. The
 * code looks like an HTTP success but is not one.
 *
 * Source: https://docs.midtrans.com/reference/code-2xx
 */
export const DENIED = "202";
/**
 * GoPay account not linked.
 *
 * The GoPay account behind this account_id is not linked, or no longer linked. The code also confirms that an account
 * was unlinked, and it says nothing about a payment.
 *
 * Source: https://docs.midtrans.com/reference/gopay-tokenization (and 1 more)
 */
export const PAY_ACCOUNT_DISABLED = "204";
/**
 * Address has moved.
 *
 * This request went to an address that has moved permanently.
 *
 * Source: https://docs.midtrans.com/reference/status-codes
 */
export const MOVED_PERMANENTLY = "300";
/**
 * Invalid request.
 *
 * This request did not pass the validation; validation_messages lists what is wrong. Snap also answers an order_id that
 * was used before with HTTP 400.
 *
 * Source: https://docs.midtrans.com/reference/code-4xx line 13
 */
export const VALIDATION_ERROR = "400";
/**
 * Key not accepted.
 *
 * Midtrans did not accept the key of this request. The server key or client key is wrong, or it belongs to the other
 * environment.
 *
 * Message: "Access denied due to unauthorized transaction, please check client or server key".
 *
 * Source: https://docs.midtrans.com/docs/error-code-and-response-code line 14 (and 1 more)
 */
export const ACCESS_DENIED = "401";
/**
 * Card without 3DS version 2.
 *
 * This request was refused because the card only takes part in 3D Secure version 1 or lower.
 *
 * Source: https://docs.midtrans.com/reference/card-feature-3d-secure-3ds
 *
 * Same code as PAYMENT_TYPE_NOT_ALLOWED: compare `name`.
 */
export const CARD_3DS_VERSION_TOO_OLD = "402";
/**
 * Payment type not activated.
 *
 * The payment type of this request is not activated for the merchant.
 *
 * Source: https://docs.midtrans.com/reference/code-4xx line 15
 *
 * Same code as CARD_3DS_VERSION_TOO_OLD: compare `name`.
 */
export const PAYMENT_TYPE_NOT_ALLOWED = "402";
/**
 * Content type not available.
 *
 * Midtrans cannot answer in the content type that the headers of this request ask for. Unlike HTTP 403, this is not
 * about permissions.
 *
 * Source: https://docs.midtrans.com/reference/code-4xx line 16
 */
export const CONTENT_TYPE_NOT_AVAILABLE = "403";
/**
 * Transaction not found.
 *
 * Midtrans finds no transaction for this order_id or transaction_id. For a Snap order this is normal until the customer
 * picks a method on the page. It also happens when the wrong environment is asked.
 *
 * Source: https://docs.midtrans.com/reference/code-4xx line 17 (and 2 more)
 */
export const TRANSACTION_NOT_FOUND = "404";
/**
 * HTTP method not allowed.
 *
 * The endpoint does not accept the HTTP method of this request.
 *
 * Source: https://docs.midtrans.com/reference/code-4xx line 18
 */
export const METHOD_NOT_ALLOWED = "405";
/**
 * Order ID already used.
 *
 * This request was refused because its order_id belongs to a transaction that is active or paid. The refund API uses
 * the same code for a refund_key that was used before.
 *
 * Message: "order_id has been paid and utilized, please use another order ID" or "Duplicate refund ID".
 *
 * Source: https://docs.midtrans.com/docs/error-code-and-response-code line 22 (and 3 more)
 */
export const DUPLICATE_ORDER_ID = "406";
/**
 * Transaction expired.
 *
 * The transaction was not completed in time and can no longer be paid.
 *
 * Source: https://docs.midtrans.com/reference/code-4xx line 20
 */
export const TRANSACTION_EXPIRED = "407";
/**
 * Wrong data type.
 *
 * A field of this request has the wrong data type. Unlike HTTP 408, this is not a timeout.
 *
 * Source: https://docs.midtrans.com/reference/code-4xx line 21
 */
export const WRONG_DATA_TYPE = "408";
/**
 * Too many transactions on card.
 *
 * According to older lists, this request was refused because of too many transactions with one card number. The current
 * lists do not have the code.
 *
 * Source: https://github-wiki-see.page/m/veritrans/veritrans-android/wiki/Status-Code
 */
export const TOO_MANY_CARD_TRANSACTIONS = "409";
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
 * Same code as MERCHANT_DEACTIVATED: compare `name`.
 */
export const GOPAY_USER_BLOCKED = "410";
/**
 * Merchant account deactivated.
 *
 * In this meaning, the merchant account at Midtrans is deactivated. The same code stands for a GoPay user who is
 * blocked.
 *
 * Source: https://docs.midtrans.com/reference/status-code-4xx
 *
 * Same code as GOPAY_USER_BLOCKED: compare `name`.
 */
export const MERCHANT_DEACTIVATED = "410";
/**
 * Card token not valid.
 *
 * The token_id of this request is missing, wrong or expired. It is also not accepted when it was made with the keys of
 * another account or environment.
 *
 * Source: https://docs.midtrans.com/reference/code-4xx line 23
 */
export const INVALID_TOKEN_ID = "411";
/**
 * Status cannot be changed.
 *
 * The current status of the transaction does not allow what this request asks for, for example a cancellation, a
 * capture or a refund.
 *
 * Message: "Merchant cannot modify the status of the transaction" or "Transaction status cannot be updated.".
 *
 * Source: https://docs.midtrans.com/reference/code-4xx line 24 (and 2 more)
 */
export const STATUS_NOT_CHANGEABLE = "412";
/**
 * Body cannot be parsed.
 *
 * The body of this request has a syntax error. Unlike HTTP 413, this is not about its size.
 *
 * Source: https://docs.midtrans.com/reference/code-4xx line 25
 */
export const MALFORMED_BODY = "413";
/**
 * Merchant balance too low.
 *
 * In this meaning, Midtrans refused this refund request because the merchant balance does not cover it. The same code
 * stands for a refund amount that is not accepted; unlike HTTP 414, neither is about the length of the URL.
 *
 * Source: https://docs.midtrans.com/reference/code-4xx line 26
 *
 * Same code as REFUND_AMOUNT_REFUSED: compare `name`.
 */
export const MERCHANT_BALANCE_TOO_LOW = "414";
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
 * Same code as MERCHANT_BALANCE_TOO_LOW: compare `name`.
 */
export const REFUND_AMOUNT_REFUSED = "414";
/**
 * Too many requests.
 *
 * Too many requests were sent in a short time, so this request was refused. The limit is documented for charges and for
 * linking GoPay accounts.
 *
 * Source: https://docs.midtrans.com/reference/code-4xx line 27
 */
export const TOO_MANY_REQUESTS = "429";
/**
 * Internal error at the provider.
 *
 * Midtrans had an internal error. The code does not say what had been done by then.
 *
 * Source: https://docs.midtrans.com/reference/status-codes
 */
export const INTERNAL_SERVER_ERROR = "500";
/**
 * Function not supported.
 *
 * The function that this request needs is not available at Midtrans, at least not yet, so the request was refused.
 *
 * Source: https://docs.midtrans.com/reference/status-codes
 */
export const NOT_IMPLEMENTED = "501";
/**
 * No connection to the bank.
 *
 * Midtrans had a problem with its connection to the bank. The bank may or may not have carried out the transaction.
 *
 * Source: https://docs.midtrans.com/reference/status-codes
 */
export const BANK_CONNECTION_ERROR = "502";
/**
 * Bank or partner unavailable.
 *
 * The connection to the bank or partner is disturbed, so the transaction may or may not have been carried out there.
 *
 * Message: "Bank/partner is experiencing connection issue.".
 *
 * Source: https://docs.midtrans.com/docs/error-code-and-response-code line 29 (and 1 more)
 */
export const BANK_OR_PARTNER_UNAVAILABLE = "503";
/**
 * Fraud screening unavailable.
 *
 * The fraud screening of Midtrans was not available. Unlike HTTP 504, this is not a gateway timeout, and the code does
 * not say what had been done by then.
 *
 * Source: https://docs.midtrans.com/reference/status-codes
 */
export const FRAUD_DETECTION_UNAVAILABLE = "504";
/**
 * Virtual account number unavailable.
 *
 * The bank could not allocate a virtual account number or payment code at this moment, so there is no number for the
 * customer to pay to.
 *
 * Source: https://docs.midtrans.com/reference/status-codes (and 2 more)
 */
export const VA_NUMBER_UNAVAILABLE = "505";
