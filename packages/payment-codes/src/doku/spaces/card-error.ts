// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Card payment error of DOKU; the values are the codes as documented. */
export enum DokuCardError {
  /**
   * Merchant account locked.
   *
   * The account was locked after several failed logins.
   *
   * Source: https://doku-developers.apidog.io line 23
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  ACCOUNT_LOCKED = "ACCOUNT_LOCKED",
  /**
   * Installment acquirer not found.
   *
   * No acquirer of the merchant offers the installments that this request asks for, so it was refused.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 332
   *
   * Outcome: rejected (request). Retry: after_fix. Check the installment data and ask DOKU to confirm which acquirers
   * are active for the merchant. Then send the corrected request with the same reference.
   */
  ACQUIRER_NOT_FOUND = "ACQUIRER_NOT_FOUND",
  /**
   * Capture exceeds authorized amount.
   *
   * This capture asks for more than was authorized. The code says nothing about the authorization itself.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 318
   *
   * Outcome: rejected (request). Retry: after_fix. Lower the amount to what was authorized or less, then send the
   * capture again with the same reference.
   */
  AMOUNT_CAPTURE_EXCEED_AUTHORIZE = "AMOUNT_CAPTURE_EXCEED_AUTHORIZE",
  /**
   * API key missing.
   *
   * This request carries no API key.
   *
   * Source: https://doku-developers.apidog.io line 17
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  API_KEY_MISSING = "API_KEY_MISSING",
  /**
   * API key revoked.
   *
   * The API key of this request is not valid any more.
   *
   * Source: https://doku-developers.apidog.io line 24
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  API_KEY_REVOKED = "API_KEY_REVOKED",
  /**
   * Card authorization failed.
   *
   * DOKU reports the authorization of the card payment as failed. The code is generic and names no cause.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 320
   *
   * Outcome: failed (transaction). Retry: check_status_first. Check the status of the transaction to confirm the
   * failure, then offer another card or payment method. Send nothing under a new reference until the result is final.
   */
  AUTHORIZATION_FAILED = "AUTHORIZATION_FAILED",
  /**
   * BIN blocked by merchant.
   *
   * A rule that the merchant set refuses cards whose number starts like this.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 328
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. If the block is not
   * intended, change the rule of the merchant.
   */
  BIN_NOT_ALLOWED_BY_MERCHANT = "BIN_NOT_ALLOWED_BY_MERCHANT",
  /**
   * 3-D Secure result not accepted.
   *
   * 3-D Secure was completed, but with an ECI other than 02 or 05, and only these two are accepted.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 308
   *
   * Outcome: failed (transaction). Retry: with_authentication. Ask the customer to authenticate with 3-D Secure again,
   * then continue with the same reference.
   */
  BLOCKED_ECI = "BLOCKED_ECI",
  /**
   * Card declined.
   *
   * The issuer declined the card and gives no reason.
   *
   * Source: https://doku-developers.apidog.io line 53
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method.
   */
  CARD_DECLINED = "CARD_DECLINED",
  /**
   * Card BIN blocked.
   *
   * Cards with this BIN are not accepted. The code does not say whose rule it is.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 324
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  CARD_NUMBER_BIN_IS_BLOCKED = "CARD_NUMBER_BIN_IS_BLOCKED",
  /**
   * Card brand not accepted.
   *
   * The brand of this card is blocked by a rule or not supported by the MID of the merchant.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 322
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer a card of another brand or another payment method.
   */
  CARD_NUMBER_BRAND_IS_BLOCKED = "CARD_NUMBER_BRAND_IS_BLOCKED",
  /**
   * Card country blocked.
   *
   * Cards issued in this country are not accepted for the merchant.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 316
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. If cards from this
   * country should be accepted, ask DOKU to enable it.
   */
  CARD_NUMBER_COUNTRY_IS_BLOCKED = "CARD_NUMBER_COUNTRY_IS_BLOCKED",
  /**
   * Changed at the same time.
   *
   * Another request changed the same data at the same moment.
   *
   * Source: https://doku-developers.apidog.io line 31
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  CONCURRENT_MODIFICATION = "CONCURRENT_MODIFICATION",
  /**
   * Transaction record not created.
   *
   * DOKU could not create its record of the transaction. The code does not say what had already been done.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 344
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first and reconcile
   * with DOKU if it is not found. Send nothing under a new reference until the result is final.
   */
  CREATE_TRANSACTION_FAILED = "CREATE_TRANSACTION_FAILED",
  /**
   * Currency does not match.
   *
   * The currency of this request is not the expected one. The code does not say with what it was compared.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 354
   *
   * Outcome: rejected (request). Retry: after_fix. Check the currency against that of the merchant account and of the
   * original transaction. Then send the corrected request with the same reference.
   */
  CURENCY_MISMATCH = "CURENCY_MISMATCH",
  /**
   * Currency not supported.
   *
   * The currency of this request is not supported.
   *
   * Source: https://doku-developers.apidog.io line 57
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  CURRENCY_NOT_SUPPORT = "CURRENCY_NOT_SUPPORT",
  /**
   * CVV missing.
   *
   * This request needs the CVV of the card and carries none.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 352
   *
   * Outcome: rejected (request). Retry: after_fix. Ask the customer to enter the CVV, then send the request again with
   * it and the same reference.
   */
  CVV_NOT_AVAILABLE = "CVV_NOT_AVAILABLE",
  /**
   * Data decryption error.
   *
   * DOKU could not decrypt data of the transaction. The code does not say what had already been done.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 350
   *
   * Outcome: unknown (transaction). Retry: check_status_first. First check the status of the transaction, then how the
   * data of the request was encrypted. Send nothing under a new reference until the result is final.
   */
  DATA_DECRYPTION_FAILED = "DATA_DECRYPTION_FAILED",
  /**
   * Data not found.
   *
   * DOKU does not find data that this request needs. The code does not say which data, or whether a transaction took
   * place.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 348
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the reference, the other identifiers of the
   * request and the status. Send nothing under a new reference until the result is final.
   */
  DATA_NOT_FOUND = "DATA_NOT_FOUND",
  /**
   * Card data decryption error.
   *
   * DOKU could not decrypt the card data. The code does not say what had already been done.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 338
   *
   * Outcome: unknown (transaction). Retry: check_status_first. First check the status of the transaction, then how the
   * card data was encrypted. Send nothing under a new reference until the result is final.
   */
  DECRYPTION_CREDIT_CARD_DATA_FAILED = "DECRYPTION_CREDIT_CARD_DATA_FAILED",
  /**
   * Reference already used.
   *
   * A transaction with the same reference exists.
   *
   * Source: https://doku-developers.apidog.io line 50
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  DUPLICATE_TRANSACTION = "DUPLICATE_TRANSACTION",
  /**
   * Card data encryption error.
   *
   * DOKU could not encrypt the card data. The code does not say what had already been done.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 340
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  ENCRYPTION_CREDIT_CARD_DATA_FAILED = "ENCRYPTION_CREDIT_CARD_DATA_FAILED",
  /**
   * Card expired.
   *
   * The card was not accepted because it is past its date.
   *
   * Source: https://doku-developers.apidog.io line 55
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method.
   */
  EXPIRED_CARD = "EXPIRED_CARD",
  /**
   * Access token expired.
   *
   * The access token of this request is past its time.
   *
   * Source: https://doku-developers.apidog.io line 20
   *
   * Outcome: rejected (request). Retry: with_new_token. Get a new access token and send the request again with the same
   * reference.
   */
  EXPIRED_TOKEN = "EXPIRED_TOKEN",
  /**
   * Access not permitted.
   *
   * The caller may not use what this request asks for.
   *
   * Source: https://doku-developers.apidog.io line 21
   *
   * Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Ask DOKU for the permission
   * that is missing.
   */
  FORBIDDEN = "FORBIDDEN",
  /**
   * Suspected fraud.
   *
   * The payment was declined on suspicion of fraud.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 312
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method, and do not tell the customer
   * why. Ask DOKU to review the case before you accept another card from the same buyer.
   */
  FRAUD_DETECTED = "FRAUD_DETECTED",
  /**
   * Suspected fraud.
   *
   * The payment was declined on suspicion of fraud.
   *
   * Source: https://doku-developers.apidog.io line 62
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method.
   */
  FRAUD_SUSPECTED = "FRAUD_SUSPECTED",
  /**
   * Idempotency id already used.
   *
   * Another request carried the same Idempotency-Id and may have taken effect.
   *
   * Source: https://doku-developers.apidog.io line 30
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  IDEMPOTENCY_ID_CONFLICT = "IDEMPOTENCY_ID_CONFLICT",
  /**
   * Idempotency id missing.
   *
   * This request needs an Idempotency-Id and carries none.
   *
   * Source: https://doku-developers.apidog.io line 29
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  IDEMPOTENCY_ID_REQUIRED = "IDEMPOTENCY_ID_REQUIRED",
  /**
   * Client ID inactive.
   *
   * The Client-Id of this request is inactive or suspended.
   *
   * Source: https://doku-developers.apidog.io line 68
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  INACTIVE_CLIENT_ID = "INACTIVE_CLIENT_ID",
  /**
   * Insufficient funds.
   *
   * The balance does not cover the amount.
   *
   * Source: https://doku-developers.apidog.io line 52
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method.
   */
  INSUFFICIENT_FUNDS = "INSUFFICIENT_FUNDS",
  /**
   * Internal error at the provider.
   *
   * Something broke inside DOKU. It does not say what had already been done.
   *
   * Source: https://doku-developers.apidog.io line 80
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  INTERNAL_SERVER_ERRORS = "INTERNAL_SERVER_ERRORS",
  /**
   * Card BIN not valid.
   *
   * The card number does not start with a valid BIN of 6 or 8 digits.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 296
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card number, then send the
   * transaction again with the same reference. Otherwise offer another card or payment method.
   */
  INVALID_BIN_NUMBER = "INVALID_BIN_NUMBER",
  /**
   * Invalid card number.
   *
   * The card number was not accepted.
   *
   * Source: https://doku-developers.apidog.io line 54
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method.
   */
  INVALID_CARD_NUMBER = "INVALID_CARD_NUMBER",
  /**
   * Client ID unknown.
   *
   * DOKU does not know the Client-Id of this request.
   *
   * Source: https://doku-developers.apidog.io line 67
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  INVALID_CLIENT_ID = "INVALID_CLIENT_ID",
  /**
   * Field not valid.
   *
   * A value in this request is not accepted; the message names it.
   *
   * Source: https://doku-developers.apidog.io/check-three-d-secure-42667316e0
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  INVALID_FIELD = "INVALID_FIELD",
  /**
   * Body is no JSON.
   *
   * DOKU could not read the body of this request.
   *
   * Source: https://doku-developers.apidog.io line 40
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  INVALID_JSON = "INVALID_JSON",
  /**
   * Parameter invalid or missing.
   *
   * At least one parameter of this request is absent, too long or too short, or in the wrong format. The code does not
   * name it.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 294 (and
   * 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Compare the request with the API reference and correct it. Then send
   * it again with the same reference.
   */
  INVALID_PARAMETER = "INVALID_PARAMETER",
  /**
   * Query parameter not valid.
   *
   * A parameter in the address of this request is not accepted.
   *
   * Source: https://doku-developers.apidog.io line 39
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  INVALID_QUERY_PARAM = "INVALID_QUERY_PARAM",
  /**
   * Invalid request.
   *
   * This request is malformed or lacks a parameter.
   *
   * Source: https://doku-developers.apidog.io line 36
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  INVALID_REQUEST = "INVALID_REQUEST",
  /**
   * Signature not valid.
   *
   * The signature of this request does not match its components.
   *
   * Source: https://doku-developers.apidog.io line 16
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  INVALID_SIGNATURE = "INVALID_SIGNATURE",
  /**
   * Token not valid.
   *
   * A token in this request is not valid. The code does not say whether it is that of a saved card or that of the call.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 298
   *
   * Outcome: rejected (request). Retry: after_fix. Find out which token is wrong and replace it; for a saved card, ask
   * the customer to enter the card again. Then send the request again with the same reference.
   */
  INVALID_TOKEN = "INVALID_TOKEN",
  /**
   * IP address not allowed.
   *
   * This request came from an address that is not registered at DOKU.
   *
   * Source: https://doku-developers.apidog.io line 22
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  IP_NOT_ALLOWED = "IP_NOT_ALLOWED",
  /**
   * No installment MID for card.
   *
   * The merchant has no MID that can take this card for an installment payment.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 310
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer payment in full, another card or another payment
   * method.
   */
  MERCHANT_INSTALLMENT_NOT_EXIST = "MERCHANT_INSTALLMENT_NOT_EXIST",
  /**
   * Merchant suspended or inactive.
   *
   * DOKU does not accept this request from the merchant, whose account is probably suspended or inactive.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 314
   *
   * Outcome: rejected (request). Retry: after_fix. Ask DOKU to restore the merchant account first. Then send the
   * request again with the same reference.
   */
  MERCHANT_NOT_ALLOWED = "MERCHANT_NOT_ALLOWED",
  /**
   * 3-D Secure not set up.
   *
   * The merchant has no 3-D Secure configuration at DOKU.
   *
   * Source: https://doku-developers.apidog.io/check-three-d-secure-42667316e0
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  MERCHANT_NOT_CONFIGURED = "MERCHANT_NOT_CONFIGURED",
  /**
   * Merchant not found.
   *
   * DOKU does not know the merchant that this request names.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 334
   *
   * Outcome: rejected (request). Retry: after_fix. Check the client ID, the merchant data and the environment. Then
   * send the request again with the same reference.
   */
  MERCHANT_NOT_FOUND = "MERCHANT_NOT_FOUND",
  /**
   * No MID routing for card.
   *
   * None of the MIDs of the merchant can take this card, so the issuer was not asked.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 330
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. If this card should
   * be accepted, ask DOKU to check the MID routing.
   */
  MID_ROUTING_NOT_FOUND = "MID_ROUTING_NOT_FOUND",
  /**
   * No MID takes this card.
   *
   * A routing rule or a limit keeps every MID of the merchant from taking this card.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 300
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. If this card should
   * be accepted, ask DOKU to check the MIDs and their rules.
   */
  MID_TID_NOT_EXIST = "MID_TID_NOT_EXIST",
  /**
   * Mandatory field missing.
   *
   * This request lacks a parameter that DOKU needs.
   *
   * Source: https://doku-developers.apidog.io line 37
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  MISSING_PARAMETER = "MISSING_PARAMETER",
  /**
   * 3-D Secure authentication not accepted.
   *
   * 3-D Secure ended with a result (AuthRes) that is not enough for this payment, so it was not carried out.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 358
   *
   * Outcome: failed (transaction). Retry: with_authentication. Ask the customer to authenticate with 3-D Secure again,
   * then continue with the same reference.
   */
  NOT_ALLOWED_AUTHRES = "NOT_ALLOWED_AUTHRES",
  /**
   * 3-D Secure enrollment not accepted.
   *
   * The answer to the 3-D Secure enrollment check (VERes) is not one that is accepted for this payment.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 356
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  NOT_ALLOWED_VERES = "NOT_ALLOWED_VERES",
  /**
   * Order not found.
   *
   * DOKU finds no order under this number at the moment. That does not prove that nothing was paid.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  ORDER_NOT_FOUND = "ORDER_NOT_FOUND",
  /**
   * Body too large.
   *
   * The body of this request is larger than DOKU accepts.
   *
   * Source: https://doku-developers.apidog.io line 41
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  PAYLOAD_TOO_LARGE = "PAYLOAD_TOO_LARGE",
  /**
   * Payment channel unavailable.
   *
   * The channel that was chosen is temporarily unavailable.
   *
   * Source: https://doku-developers.apidog.io line 51
   *
   * Outcome: rejected (request). Retry: later. Wait, then send the request again with the same reference.
   */
  PAYMENT_CHANNEL_UNAVAILABLE = "PAYMENT_CHANNEL_UNAVAILABLE",
  /**
   * Payment failed, cause not given.
   *
   * DOKU reports the payment as failed. The code is generic and names no cause.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 302
   *
   * Outcome: failed (transaction). Retry: check_status_first. Check the status of the transaction to confirm the
   * failure, then offer another card or payment method. Send nothing under a new reference until the result is final.
   */
  PAYMENT_FAILED = "PAYMENT_FAILED",
  /**
   * Timeout waiting for an answer.
   *
   * DOKU got no result in time. The payment may or may not have taken place.
   *
   * Source: https://doku-developers.apidog.io line 56
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  PAYMENT_TIMEOUT = "PAYMENT_TIMEOUT",
  /**
   * Quota used up.
   *
   * The sender used up what it may send.
   *
   * Source: https://doku-developers.apidog.io line 88
   *
   * Outcome: rejected (request). Retry: later. Wait, then send the request again with the same reference.
   */
  QUOTA_EXCEEDED = "QUOTA_EXCEEDED",
  /**
   * Too many requests.
   *
   * The sender exceeded the limit of requests.
   *
   * Source: https://doku-developers.apidog.io line 87
   *
   * Outcome: rejected (request). Retry: later. Wait, then send the request again with the same reference.
   */
  RATE_LIMIT_EXCEEDED = "RATE_LIMIT_EXCEEDED",
  /**
   * Request timestamp not valid.
   *
   * Request-Timestamp is missing or outside the range that is allowed.
   *
   * Source: https://doku-developers.apidog.io line 19
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  REQUEST_TIMESTAMP_INVALID = "REQUEST_TIMESTAMP_INVALID",
  /**
   * Provider not available.
   *
   * DOKU is unavailable right now. It does not say whether the transaction was still accepted.
   *
   * Source: https://doku-developers.apidog.io line 81
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  SERVICE_UNAVAILABLE = "SERVICE_UNAVAILABLE",
  /**
   * Settlement in progress.
   *
   * This request was refused because a settlement is still running. The code says nothing about the payment itself.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 336
   *
   * Outcome: rejected (request). Retry: check_status_first. Wait for the settlement, then check the status of the
   * transaction and decide by it. Send nothing under a new reference until the result is final.
   */
  SETTLEMENT_IS_ON_GOING = "SETTLEMENT_IS_ON_GOING",
  /**
   * Signature missing.
   *
   * This request carries no signature.
   *
   * Source: https://doku-developers.apidog.io line 18
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  SIGNATURE_MISSING = "SIGNATURE_MISSING",
  /**
   * 3-D Secure authentication failed.
   *
   * The cardholder could not be authenticated with 3-D Secure.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 306
   *
   * Outcome: failed (transaction). Retry: with_authentication. Ask the customer to authenticate with 3-D Secure again,
   * then continue with the same reference.
   */
  THREE_D_SECURE_AUTHENTICATION_FAILED = "THREE_D_SECURE_AUTHENTICATION_FAILED",
  /**
   * 3-D Secure enrollment check failed.
   *
   * 3-D Secure stopped at its first step, which finds out whether the card takes part. The cardholder was not
   * authenticated.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 304
   *
   * Outcome: failed (transaction). Retry: with_authentication. Start 3-D Secure for the customer again, then continue
   * with the same reference.
   */
  THREE_D_SECURE_ENROLLMENT_FAILED = "THREE_D_SECURE_ENROLLMENT_FAILED",
  /**
   * Timeout waiting for an answer.
   *
   * DOKU did not finish this request in time. It may or may not have taken effect.
   *
   * Source: https://doku-developers.apidog.io line 82
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  TIMEOUT_ERROR = "TIMEOUT_ERROR",
  /**
   * Timeout, result unknown.
   *
   * No answer came in time. The transaction may or may not have taken effect.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 326
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  TIME_OUT = "TIME_OUT",
  /**
   * Already paid.
   *
   * This request was refused because the transaction has been paid.
   *
   * Source: https://doku-developers.apidog.io line 49
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  TRANSACTION_ALREADY_PAID = "TRANSACTION_ALREADY_PAID",
  /**
   * Could not be processed.
   *
   * DOKU could not process the transaction. It does not say how far it had got.
   *
   * Source: https://doku-developers.apidog.io line 48
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  TRANSACTION_FAILED = "TRANSACTION_FAILED",
  /**
   * Transaction not found.
   *
   * DOKU finds no transaction for this request at the moment. That does not prove that none took place.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 346 (and
   * 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the reference, then check the status again. Send
   * nothing under a new reference until the result is final.
   */
  TRANSACTION_NOT_FOUND = "TRANSACTION_NOT_FOUND",
  /**
   * Request not authorized.
   *
   * DOKU does not accept the API key or token of this request.
   *
   * Source: https://doku-developers.apidog.io line 15
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  UNAUTHORIZED = "UNAUTHORIZED",
  /**
   * Content type not supported.
   *
   * The Content-Type of this request is not application/json.
   *
   * Source: https://doku-developers.apidog.io line 42
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  UNSUPPORTED_MEDIA_TYPE = "UNSUPPORTED_MEDIA_TYPE",
  /**
   * Transaction record not updated.
   *
   * DOKU could not update its record of the transaction. The transaction itself may have taken effect.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 342
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first and reconcile
   * with DOKU if it stays unknown. Send nothing under a new reference until the result is final.
   */
  UPDATE_TRANSACTION_FAILED = "UPDATE_TRANSACTION_FAILED",
  /**
   * Notification not delivered.
   *
   * DOKU could not deliver a notification. How the payment ended is not known from this.
   *
   * Source: https://doku-developers.apidog.io line 74
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the payment, and see that DOKU can
   * reach the notification address. Until the result is final, do not start a new payment.
   */
  WEBHOOK_FAILED = "WEBHOOK_FAILED",
  /**
   * Notification address not valid.
   *
   * The notification address of this request is not valid, or DOKU cannot reach it.
   *
   * Source: https://doku-developers.apidog.io line 73
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the address and see that DOKU can reach it, then send the
   * request again with the same reference.
   */
  WEBHOOK_URL_INVALID = "WEBHOOK_URL_INVALID",
}

/** Properties of every entry of Card payment error; `code` is always the code as received. */
export interface DokuCardErrorMember<
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
  readonly space: "card-error";
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
export interface DokuCardErrorEntries {
  /** Merchant account locked. */
  readonly ACCOUNT_LOCKED: DokuCardErrorMember<"ACCOUNT_LOCKED", "ACCOUNT_LOCKED", null>;
  /** Installment acquirer not found. */
  readonly ACQUIRER_NOT_FOUND: DokuCardErrorMember<"ACQUIRER_NOT_FOUND", "ACQUIRER_NOT_FOUND", null>;
  /** Capture exceeds authorized amount. */
  readonly AMOUNT_CAPTURE_EXCEED_AUTHORIZE: DokuCardErrorMember<"AMOUNT_CAPTURE_EXCEED_AUTHORIZE", "AMOUNT_CAPTURE_EXCEED_AUTHORIZE", null>;
  /** API key missing. */
  readonly API_KEY_MISSING: DokuCardErrorMember<"API_KEY_MISSING", "API_KEY_MISSING", null>;
  /** API key revoked. */
  readonly API_KEY_REVOKED: DokuCardErrorMember<"API_KEY_REVOKED", "API_KEY_REVOKED", null>;
  /** Card authorization failed. */
  readonly AUTHORIZATION_FAILED: DokuCardErrorMember<"AUTHORIZATION_FAILED", "AUTHORIZATION_FAILED", null>;
  /** BIN blocked by merchant. */
  readonly BIN_NOT_ALLOWED_BY_MERCHANT: DokuCardErrorMember<"BIN_NOT_ALLOWED_BY_MERCHANT", "BIN_NOT_ALLOWED_BY_MERCHANT", null>;
  /** 3-D Secure result not accepted. */
  readonly BLOCKED_ECI: DokuCardErrorMember<"BLOCKED_ECI", "BLOCKED_ECI", null>;
  /** Card declined. */
  readonly CARD_DECLINED: DokuCardErrorMember<"CARD_DECLINED", "CARD_DECLINED", null>;
  /** Card BIN blocked. */
  readonly CARD_NUMBER_BIN_IS_BLOCKED: DokuCardErrorMember<"CARD_NUMBER_BIN_IS_BLOCKED", "CARD_NUMBER_BIN_IS_BLOCKED", null>;
  /** Card brand not accepted. */
  readonly CARD_NUMBER_BRAND_IS_BLOCKED: DokuCardErrorMember<"CARD_NUMBER_BRAND_IS_BLOCKED", "CARD_NUMBER_BRAND_IS_BLOCKED", null>;
  /** Card country blocked. */
  readonly CARD_NUMBER_COUNTRY_IS_BLOCKED: DokuCardErrorMember<"CARD_NUMBER_COUNTRY_IS_BLOCKED", "CARD_NUMBER_COUNTRY_IS_BLOCKED", null>;
  /** Changed at the same time. */
  readonly CONCURRENT_MODIFICATION: DokuCardErrorMember<"CONCURRENT_MODIFICATION", "CONCURRENT_MODIFICATION", null>;
  /** Transaction record not created. */
  readonly CREATE_TRANSACTION_FAILED: DokuCardErrorMember<"CREATE_TRANSACTION_FAILED", "CREATE_TRANSACTION_FAILED", null>;
  /** Currency does not match. */
  readonly CURENCY_MISMATCH: DokuCardErrorMember<"CURENCY_MISMATCH", "CURENCY_MISMATCH", null>;
  /** Currency not supported. */
  readonly CURRENCY_NOT_SUPPORT: DokuCardErrorMember<"CURRENCY_NOT_SUPPORT", "CURRENCY_NOT_SUPPORT", null>;
  /** CVV missing. */
  readonly CVV_NOT_AVAILABLE: DokuCardErrorMember<"CVV_NOT_AVAILABLE", "CVV_NOT_AVAILABLE", null>;
  /** Data decryption error. */
  readonly DATA_DECRYPTION_FAILED: DokuCardErrorMember<"DATA_DECRYPTION_FAILED", "DATA_DECRYPTION_FAILED", null>;
  /** Data not found. */
  readonly DATA_NOT_FOUND: DokuCardErrorMember<"DATA_NOT_FOUND", "DATA_NOT_FOUND", null>;
  /** Card data decryption error. */
  readonly DECRYPTION_CREDIT_CARD_DATA_FAILED: DokuCardErrorMember<"DECRYPTION_CREDIT_CARD_DATA_FAILED", "DECRYPTION_CREDIT_CARD_DATA_FAILED", null>;
  /** Reference already used. */
  readonly DUPLICATE_TRANSACTION: DokuCardErrorMember<"DUPLICATE_TRANSACTION", "DUPLICATE_TRANSACTION", null>;
  /** Card data encryption error. */
  readonly ENCRYPTION_CREDIT_CARD_DATA_FAILED: DokuCardErrorMember<"ENCRYPTION_CREDIT_CARD_DATA_FAILED", "ENCRYPTION_CREDIT_CARD_DATA_FAILED", null>;
  /** Card expired. */
  readonly EXPIRED_CARD: DokuCardErrorMember<"EXPIRED_CARD", "EXPIRED_CARD", null>;
  /** Access token expired. */
  readonly EXPIRED_TOKEN: DokuCardErrorMember<"EXPIRED_TOKEN", "EXPIRED_TOKEN", null>;
  /** Access not permitted. */
  readonly FORBIDDEN: DokuCardErrorMember<"FORBIDDEN", "FORBIDDEN", null>;
  /** Suspected fraud. */
  readonly FRAUD_DETECTED: DokuCardErrorMember<"FRAUD_DETECTED", "FRAUD_DETECTED", null>;
  /** Suspected fraud. */
  readonly FRAUD_SUSPECTED: DokuCardErrorMember<"FRAUD_SUSPECTED", "FRAUD_SUSPECTED", null>;
  /** Idempotency id already used. */
  readonly IDEMPOTENCY_ID_CONFLICT: DokuCardErrorMember<"IDEMPOTENCY_ID_CONFLICT", "IDEMPOTENCY_ID_CONFLICT", null>;
  /** Idempotency id missing. */
  readonly IDEMPOTENCY_ID_REQUIRED: DokuCardErrorMember<"IDEMPOTENCY_ID_REQUIRED", "IDEMPOTENCY_ID_REQUIRED", null>;
  /** Client ID inactive. */
  readonly INACTIVE_CLIENT_ID: DokuCardErrorMember<"INACTIVE_CLIENT_ID", "INACTIVE_CLIENT_ID", null>;
  /** Insufficient funds. */
  readonly INSUFFICIENT_FUNDS: DokuCardErrorMember<"INSUFFICIENT_FUNDS", "INSUFFICIENT_FUNDS", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERRORS: DokuCardErrorMember<"INTERNAL_SERVER_ERRORS", "INTERNAL_SERVER_ERRORS", null>;
  /** Card BIN not valid. */
  readonly INVALID_BIN_NUMBER: DokuCardErrorMember<"INVALID_BIN_NUMBER", "INVALID_BIN_NUMBER", null>;
  /** Invalid card number. */
  readonly INVALID_CARD_NUMBER: DokuCardErrorMember<"INVALID_CARD_NUMBER", "INVALID_CARD_NUMBER", null>;
  /** Client ID unknown. */
  readonly INVALID_CLIENT_ID: DokuCardErrorMember<"INVALID_CLIENT_ID", "INVALID_CLIENT_ID", null>;
  /** Field not valid. */
  readonly INVALID_FIELD: DokuCardErrorMember<"INVALID_FIELD", "INVALID_FIELD", null>;
  /** Body is no JSON. */
  readonly INVALID_JSON: DokuCardErrorMember<"INVALID_JSON", "INVALID_JSON", null>;
  /** Parameter invalid or missing. */
  readonly INVALID_PARAMETER: DokuCardErrorMember<"INVALID_PARAMETER", "INVALID_PARAMETER", null>;
  /** Query parameter not valid. */
  readonly INVALID_QUERY_PARAM: DokuCardErrorMember<"INVALID_QUERY_PARAM", "INVALID_QUERY_PARAM", null>;
  /** Invalid request. */
  readonly INVALID_REQUEST: DokuCardErrorMember<"INVALID_REQUEST", "INVALID_REQUEST", null>;
  /** Signature not valid. */
  readonly INVALID_SIGNATURE: DokuCardErrorMember<"INVALID_SIGNATURE", "INVALID_SIGNATURE", null>;
  /** Token not valid. */
  readonly INVALID_TOKEN: DokuCardErrorMember<"INVALID_TOKEN", "INVALID_TOKEN", null>;
  /** IP address not allowed. */
  readonly IP_NOT_ALLOWED: DokuCardErrorMember<"IP_NOT_ALLOWED", "IP_NOT_ALLOWED", null>;
  /** No installment MID for card. */
  readonly MERCHANT_INSTALLMENT_NOT_EXIST: DokuCardErrorMember<"MERCHANT_INSTALLMENT_NOT_EXIST", "MERCHANT_INSTALLMENT_NOT_EXIST", null>;
  /** Merchant suspended or inactive. */
  readonly MERCHANT_NOT_ALLOWED: DokuCardErrorMember<"MERCHANT_NOT_ALLOWED", "MERCHANT_NOT_ALLOWED", null>;
  /** 3-D Secure not set up. */
  readonly MERCHANT_NOT_CONFIGURED: DokuCardErrorMember<"MERCHANT_NOT_CONFIGURED", "MERCHANT_NOT_CONFIGURED", null>;
  /** Merchant not found. */
  readonly MERCHANT_NOT_FOUND: DokuCardErrorMember<"MERCHANT_NOT_FOUND", "MERCHANT_NOT_FOUND", null>;
  /** No MID routing for card. */
  readonly MID_ROUTING_NOT_FOUND: DokuCardErrorMember<"MID_ROUTING_NOT_FOUND", "MID_ROUTING_NOT_FOUND", null>;
  /** No MID takes this card. */
  readonly MID_TID_NOT_EXIST: DokuCardErrorMember<"MID_TID_NOT_EXIST", "MID_TID_NOT_EXIST", null>;
  /** Mandatory field missing. */
  readonly MISSING_PARAMETER: DokuCardErrorMember<"MISSING_PARAMETER", "MISSING_PARAMETER", null>;
  /** 3-D Secure authentication not accepted. */
  readonly NOT_ALLOWED_AUTHRES: DokuCardErrorMember<"NOT_ALLOWED_AUTHRES", "NOT_ALLOWED_AUTHRES", null>;
  /** 3-D Secure enrollment not accepted. */
  readonly NOT_ALLOWED_VERES: DokuCardErrorMember<"NOT_ALLOWED_VERES", "NOT_ALLOWED_VERES", null>;
  /** Order not found. */
  readonly ORDER_NOT_FOUND: DokuCardErrorMember<"ORDER_NOT_FOUND", "ORDER_NOT_FOUND", null>;
  /** Body too large. */
  readonly PAYLOAD_TOO_LARGE: DokuCardErrorMember<"PAYLOAD_TOO_LARGE", "PAYLOAD_TOO_LARGE", null>;
  /** Payment channel unavailable. */
  readonly PAYMENT_CHANNEL_UNAVAILABLE: DokuCardErrorMember<"PAYMENT_CHANNEL_UNAVAILABLE", "PAYMENT_CHANNEL_UNAVAILABLE", null>;
  /** Payment failed, cause not given. */
  readonly PAYMENT_FAILED: DokuCardErrorMember<"PAYMENT_FAILED", "PAYMENT_FAILED", null>;
  /** Timeout waiting for an answer. */
  readonly PAYMENT_TIMEOUT: DokuCardErrorMember<"PAYMENT_TIMEOUT", "PAYMENT_TIMEOUT", null>;
  /** Quota used up. */
  readonly QUOTA_EXCEEDED: DokuCardErrorMember<"QUOTA_EXCEEDED", "QUOTA_EXCEEDED", null>;
  /** Too many requests. */
  readonly RATE_LIMIT_EXCEEDED: DokuCardErrorMember<"RATE_LIMIT_EXCEEDED", "RATE_LIMIT_EXCEEDED", null>;
  /** Request timestamp not valid. */
  readonly REQUEST_TIMESTAMP_INVALID: DokuCardErrorMember<"REQUEST_TIMESTAMP_INVALID", "REQUEST_TIMESTAMP_INVALID", null>;
  /** Provider not available. */
  readonly SERVICE_UNAVAILABLE: DokuCardErrorMember<"SERVICE_UNAVAILABLE", "SERVICE_UNAVAILABLE", null>;
  /** Settlement in progress. */
  readonly SETTLEMENT_IS_ON_GOING: DokuCardErrorMember<"SETTLEMENT_IS_ON_GOING", "SETTLEMENT_IS_ON_GOING", null>;
  /** Signature missing. */
  readonly SIGNATURE_MISSING: DokuCardErrorMember<"SIGNATURE_MISSING", "SIGNATURE_MISSING", null>;
  /** 3-D Secure authentication failed. */
  readonly THREE_D_SECURE_AUTHENTICATION_FAILED: DokuCardErrorMember<"THREE_D_SECURE_AUTHENTICATION_FAILED", "THREE_D_SECURE_AUTHENTICATION_FAILED", null>;
  /** 3-D Secure enrollment check failed. */
  readonly THREE_D_SECURE_ENROLLMENT_FAILED: DokuCardErrorMember<"THREE_D_SECURE_ENROLLMENT_FAILED", "THREE_D_SECURE_ENROLLMENT_FAILED", null>;
  /** Timeout waiting for an answer. */
  readonly TIMEOUT_ERROR: DokuCardErrorMember<"TIMEOUT_ERROR", "TIMEOUT_ERROR", null>;
  /** Timeout, result unknown. */
  readonly TIME_OUT: DokuCardErrorMember<"TIME_OUT", "TIME_OUT", null>;
  /** Already paid. */
  readonly TRANSACTION_ALREADY_PAID: DokuCardErrorMember<"TRANSACTION_ALREADY_PAID", "TRANSACTION_ALREADY_PAID", null>;
  /** Could not be processed. */
  readonly TRANSACTION_FAILED: DokuCardErrorMember<"TRANSACTION_FAILED", "TRANSACTION_FAILED", null>;
  /** Transaction not found. */
  readonly TRANSACTION_NOT_FOUND: DokuCardErrorMember<"TRANSACTION_NOT_FOUND", "TRANSACTION_NOT_FOUND", null>;
  /** Request not authorized. */
  readonly UNAUTHORIZED: DokuCardErrorMember<"UNAUTHORIZED", "UNAUTHORIZED", null>;
  /** Content type not supported. */
  readonly UNSUPPORTED_MEDIA_TYPE: DokuCardErrorMember<"UNSUPPORTED_MEDIA_TYPE", "UNSUPPORTED_MEDIA_TYPE", null>;
  /** Transaction record not updated. */
  readonly UPDATE_TRANSACTION_FAILED: DokuCardErrorMember<"UPDATE_TRANSACTION_FAILED", "UPDATE_TRANSACTION_FAILED", null>;
  /** Notification not delivered. */
  readonly WEBHOOK_FAILED: DokuCardErrorMember<"WEBHOOK_FAILED", "WEBHOOK_FAILED", null>;
  /** Notification address not valid. */
  readonly WEBHOOK_URL_INVALID: DokuCardErrorMember<"WEBHOOK_URL_INVALID", "WEBHOOK_URL_INVALID", null>;
}

/** Name of an entry of Card payment error: its identity, even if several names share a code. */
export type DokuCardErrorName = keyof DokuCardErrorEntries;

/** Any entry of Card payment error. New codes add members to this union in minor releases. */
export type DokuCardErrorEntry = DokuCardErrorEntries[DokuCardErrorName];
