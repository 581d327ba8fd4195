// Generated from the catalog; do not edit.
package org.dokucodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Card payment error of DOKU. Any text is one: a later release, or the provider, may have new ones. */
public final class CardError implements Comparable<CardError> {
  /**
   * Merchant account locked.
   *
   * <p>The account was locked after several failed logins.
   *
   * <p>Source: https://doku-developers.apidog.io line 23
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError ACCOUNT_LOCKED = new CardError("ACCOUNT_LOCKED");

  /**
   * Installment acquirer not found.
   *
   * <p>No acquirer of the merchant offers the installments that this request asks for, so it was refused.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 332
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the installment data and ask DOKU to confirm which
   * acquirers are active for the merchant. Then send the corrected request with the same reference.
   */
  public static final CardError ACQUIRER_NOT_FOUND = new CardError("ACQUIRER_NOT_FOUND");

  /**
   * Capture exceeds authorized amount.
   *
   * <p>This capture asks for more than was authorized. The code says nothing about the authorization itself.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 318
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Lower the amount to what was authorized or less, then send the
   * capture again with the same reference.
   */
  public static final CardError AMOUNT_CAPTURE_EXCEED_AUTHORIZE = new CardError("AMOUNT_CAPTURE_EXCEED_AUTHORIZE");

  /**
   * API key missing.
   *
   * <p>This request carries no API key.
   *
   * <p>Source: https://doku-developers.apidog.io line 17
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError API_KEY_MISSING = new CardError("API_KEY_MISSING");

  /**
   * API key revoked.
   *
   * <p>The API key of this request is not valid any more.
   *
   * <p>Source: https://doku-developers.apidog.io line 24
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError API_KEY_REVOKED = new CardError("API_KEY_REVOKED");

  /**
   * Card authorization failed.
   *
   * <p>DOKU reports the authorization of the card payment as failed. The code is generic and names no cause.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 320
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Check the status of the transaction to confirm the
   * failure, then offer another card or payment method. Send nothing under a new reference until the result is final.
   */
  public static final CardError AUTHORIZATION_FAILED = new CardError("AUTHORIZATION_FAILED");

  /**
   * BIN blocked by merchant.
   *
   * <p>A rule that the merchant set refuses cards whose number starts like this.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 328
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. If the block is
   * not intended, change the rule of the merchant.
   */
  public static final CardError BIN_NOT_ALLOWED_BY_MERCHANT = new CardError("BIN_NOT_ALLOWED_BY_MERCHANT");

  /**
   * 3-D Secure result not accepted.
   *
   * <p>3-D Secure was completed, but with an ECI other than 02 or 05, and only these two are accepted.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 308
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Ask the customer to authenticate with 3-D Secure
   * again, then continue with the same reference.
   */
  public static final CardError BLOCKED_ECI = new CardError("BLOCKED_ECI");

  /**
   * Card declined.
   *
   * <p>The issuer declined the card and gives no reason.
   *
   * <p>Source: https://doku-developers.apidog.io line 53
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method.
   */
  public static final CardError CARD_DECLINED = new CardError("CARD_DECLINED");

  /**
   * Card BIN blocked.
   *
   * <p>Cards with this BIN are not accepted. The code does not say whose rule it is.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 324
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final CardError CARD_NUMBER_BIN_IS_BLOCKED = new CardError("CARD_NUMBER_BIN_IS_BLOCKED");

  /**
   * Card brand not accepted.
   *
   * <p>The brand of this card is blocked by a rule or not supported by the MID of the merchant.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 322
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer a card of another brand or another payment
   * method.
   */
  public static final CardError CARD_NUMBER_BRAND_IS_BLOCKED = new CardError("CARD_NUMBER_BRAND_IS_BLOCKED");

  /**
   * Card country blocked.
   *
   * <p>Cards issued in this country are not accepted for the merchant.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 316
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. If cards from
   * this country should be accepted, ask DOKU to enable it.
   */
  public static final CardError CARD_NUMBER_COUNTRY_IS_BLOCKED = new CardError("CARD_NUMBER_COUNTRY_IS_BLOCKED");

  /**
   * Changed at the same time.
   *
   * <p>Another request changed the same data at the same moment.
   *
   * <p>Source: https://doku-developers.apidog.io line 31
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final CardError CONCURRENT_MODIFICATION = new CardError("CONCURRENT_MODIFICATION");

  /**
   * Transaction record not created.
   *
   * <p>DOKU could not create its record of the transaction. The code does not say what had already been done.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 344
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first and
   * reconcile with DOKU if it is not found. Send nothing under a new reference until the result is final.
   */
  public static final CardError CREATE_TRANSACTION_FAILED = new CardError("CREATE_TRANSACTION_FAILED");

  /**
   * Currency does not match.
   *
   * <p>The currency of this request is not the expected one. The code does not say with what it was compared.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 354
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the currency against that of the merchant account and of
   * the original transaction. Then send the corrected request with the same reference.
   */
  public static final CardError CURENCY_MISMATCH = new CardError("CURENCY_MISMATCH");

  /**
   * Currency not supported.
   *
   * <p>The currency of this request is not supported.
   *
   * <p>Source: https://doku-developers.apidog.io line 57
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError CURRENCY_NOT_SUPPORT = new CardError("CURRENCY_NOT_SUPPORT");

  /**
   * CVV missing.
   *
   * <p>This request needs the CVV of the card and carries none.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 352
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask the customer to enter the CVV, then send the request again
   * with it and the same reference.
   */
  public static final CardError CVV_NOT_AVAILABLE = new CardError("CVV_NOT_AVAILABLE");

  /**
   * Data decryption error.
   *
   * <p>DOKU could not decrypt data of the transaction. The code does not say what had already been done.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 350
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. First check the status of the transaction, then how
   * the data of the request was encrypted. Send nothing under a new reference until the result is final.
   */
  public static final CardError DATA_DECRYPTION_FAILED = new CardError("DATA_DECRYPTION_FAILED");

  /**
   * Data not found.
   *
   * <p>DOKU does not find data that this request needs. The code does not say which data, or whether a transaction took
   * place.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 348
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the reference, the other identifiers of the
   * request and the status. Send nothing under a new reference until the result is final.
   */
  public static final CardError DATA_NOT_FOUND = new CardError("DATA_NOT_FOUND");

  /**
   * Card data decryption error.
   *
   * <p>DOKU could not decrypt the card data. The code does not say what had already been done.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 338
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. First check the status of the transaction, then how
   * the card data was encrypted. Send nothing under a new reference until the result is final.
   */
  public static final CardError DECRYPTION_CREDIT_CARD_DATA_FAILED = new CardError("DECRYPTION_CREDIT_CARD_DATA_FAILED");

  /**
   * Reference already used.
   *
   * <p>A transaction with the same reference exists.
   *
   * <p>Source: https://doku-developers.apidog.io line 50
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final CardError DUPLICATE_TRANSACTION = new CardError("DUPLICATE_TRANSACTION");

  /**
   * Card data encryption error.
   *
   * <p>DOKU could not encrypt the card data. The code does not say what had already been done.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 340
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final CardError ENCRYPTION_CREDIT_CARD_DATA_FAILED = new CardError("ENCRYPTION_CREDIT_CARD_DATA_FAILED");

  /**
   * Card expired.
   *
   * <p>The card was not accepted because it is past its date.
   *
   * <p>Source: https://doku-developers.apidog.io line 55
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method.
   */
  public static final CardError EXPIRED_CARD = new CardError("EXPIRED_CARD");

  /**
   * Access token expired.
   *
   * <p>The access token of this request is past its time.
   *
   * <p>Source: https://doku-developers.apidog.io line 20
   *
   * <p>Outcome: rejected (request). Retry: with_new_token. Get a new access token and send the request again with the
   * same reference.
   */
  public static final CardError EXPIRED_TOKEN = new CardError("EXPIRED_TOKEN");

  /**
   * Access not permitted.
   *
   * <p>The caller may not use what this request asks for.
   *
   * <p>Source: https://doku-developers.apidog.io line 21
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Ask DOKU for the permission
   * that is missing.
   */
  public static final CardError FORBIDDEN = new CardError("FORBIDDEN");

  /**
   * Suspected fraud.
   *
   * <p>The payment was declined on suspicion of fraud.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 312
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method, and do not tell the
   * customer why. Ask DOKU to review the case before you accept another card from the same buyer.
   */
  public static final CardError FRAUD_DETECTED = new CardError("FRAUD_DETECTED");

  /**
   * Suspected fraud.
   *
   * <p>The payment was declined on suspicion of fraud.
   *
   * <p>Source: https://doku-developers.apidog.io line 62
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method.
   */
  public static final CardError FRAUD_SUSPECTED = new CardError("FRAUD_SUSPECTED");

  /**
   * Idempotency id already used.
   *
   * <p>Another request carried the same Idempotency-Id and may have taken effect.
   *
   * <p>Source: https://doku-developers.apidog.io line 30
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final CardError IDEMPOTENCY_ID_CONFLICT = new CardError("IDEMPOTENCY_ID_CONFLICT");

  /**
   * Idempotency id missing.
   *
   * <p>This request needs an Idempotency-Id and carries none.
   *
   * <p>Source: https://doku-developers.apidog.io line 29
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError IDEMPOTENCY_ID_REQUIRED = new CardError("IDEMPOTENCY_ID_REQUIRED");

  /**
   * Client ID inactive.
   *
   * <p>The Client-Id of this request is inactive or suspended.
   *
   * <p>Source: https://doku-developers.apidog.io line 68
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError INACTIVE_CLIENT_ID = new CardError("INACTIVE_CLIENT_ID");

  /**
   * Insufficient funds.
   *
   * <p>The balance does not cover the amount.
   *
   * <p>Source: https://doku-developers.apidog.io line 52
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method.
   */
  public static final CardError INSUFFICIENT_FUNDS = new CardError("INSUFFICIENT_FUNDS");

  /**
   * Internal error at the provider.
   *
   * <p>Something broke inside DOKU. It does not say what had already been done.
   *
   * <p>Source: https://doku-developers.apidog.io line 80
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final CardError INTERNAL_SERVER_ERRORS = new CardError("INTERNAL_SERVER_ERRORS");

  /**
   * Card BIN not valid.
   *
   * <p>The card number does not start with a valid BIN of 6 or 8 digits.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 296
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card number, then send the
   * transaction again with the same reference. Otherwise offer another card or payment method.
   */
  public static final CardError INVALID_BIN_NUMBER = new CardError("INVALID_BIN_NUMBER");

  /**
   * Invalid card number.
   *
   * <p>The card number was not accepted.
   *
   * <p>Source: https://doku-developers.apidog.io line 54
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method.
   */
  public static final CardError INVALID_CARD_NUMBER = new CardError("INVALID_CARD_NUMBER");

  /**
   * Client ID unknown.
   *
   * <p>DOKU does not know the Client-Id of this request.
   *
   * <p>Source: https://doku-developers.apidog.io line 67
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError INVALID_CLIENT_ID = new CardError("INVALID_CLIENT_ID");

  /**
   * Field not valid.
   *
   * <p>A value in this request is not accepted; the message names it.
   *
   * <p>Source: https://doku-developers.apidog.io/check-three-d-secure-42667316e0
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError INVALID_FIELD = new CardError("INVALID_FIELD");

  /**
   * Body is no JSON.
   *
   * <p>DOKU could not read the body of this request.
   *
   * <p>Source: https://doku-developers.apidog.io line 40
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError INVALID_JSON = new CardError("INVALID_JSON");

  /**
   * Parameter invalid or missing.
   *
   * <p>At least one parameter of this request is absent, too long or too short, or in the wrong format. The code does
   * not name it.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 294
   * (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Compare the request with the API reference and correct it. Then
   * send it again with the same reference.
   */
  public static final CardError INVALID_PARAMETER = new CardError("INVALID_PARAMETER");

  /**
   * Query parameter not valid.
   *
   * <p>A parameter in the address of this request is not accepted.
   *
   * <p>Source: https://doku-developers.apidog.io line 39
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError INVALID_QUERY_PARAM = new CardError("INVALID_QUERY_PARAM");

  /**
   * Invalid request.
   *
   * <p>This request is malformed or lacks a parameter.
   *
   * <p>Source: https://doku-developers.apidog.io line 36
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError INVALID_REQUEST = new CardError("INVALID_REQUEST");

  /**
   * Signature not valid.
   *
   * <p>The signature of this request does not match its components.
   *
   * <p>Source: https://doku-developers.apidog.io line 16
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError INVALID_SIGNATURE = new CardError("INVALID_SIGNATURE");

  /**
   * Token not valid.
   *
   * <p>A token in this request is not valid. The code does not say whether it is that of a saved card or that of the
   * call.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 298
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Find out which token is wrong and replace it; for a saved card,
   * ask the customer to enter the card again. Then send the request again with the same reference.
   */
  public static final CardError INVALID_TOKEN = new CardError("INVALID_TOKEN");

  /**
   * IP address not allowed.
   *
   * <p>This request came from an address that is not registered at DOKU.
   *
   * <p>Source: https://doku-developers.apidog.io line 22
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError IP_NOT_ALLOWED = new CardError("IP_NOT_ALLOWED");

  /**
   * No installment MID for card.
   *
   * <p>The merchant has no MID that can take this card for an installment payment.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 310
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer payment in full, another card or another payment
   * method.
   */
  public static final CardError MERCHANT_INSTALLMENT_NOT_EXIST = new CardError("MERCHANT_INSTALLMENT_NOT_EXIST");

  /**
   * Merchant suspended or inactive.
   *
   * <p>DOKU does not accept this request from the merchant, whose account is probably suspended or inactive.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 314
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask DOKU to restore the merchant account first. Then send the
   * request again with the same reference.
   */
  public static final CardError MERCHANT_NOT_ALLOWED = new CardError("MERCHANT_NOT_ALLOWED");

  /**
   * 3-D Secure not set up.
   *
   * <p>The merchant has no 3-D Secure configuration at DOKU.
   *
   * <p>Source: https://doku-developers.apidog.io/check-three-d-secure-42667316e0
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError MERCHANT_NOT_CONFIGURED = new CardError("MERCHANT_NOT_CONFIGURED");

  /**
   * Merchant not found.
   *
   * <p>DOKU does not know the merchant that this request names.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 334
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the client ID, the merchant data and the environment. Then
   * send the request again with the same reference.
   */
  public static final CardError MERCHANT_NOT_FOUND = new CardError("MERCHANT_NOT_FOUND");

  /**
   * No MID routing for card.
   *
   * <p>None of the MIDs of the merchant can take this card, so the issuer was not asked.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 330
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. If this card
   * should be accepted, ask DOKU to check the MID routing.
   */
  public static final CardError MID_ROUTING_NOT_FOUND = new CardError("MID_ROUTING_NOT_FOUND");

  /**
   * No MID takes this card.
   *
   * <p>A routing rule or a limit keeps every MID of the merchant from taking this card.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 300
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. If this card
   * should be accepted, ask DOKU to check the MIDs and their rules.
   */
  public static final CardError MID_TID_NOT_EXIST = new CardError("MID_TID_NOT_EXIST");

  /**
   * Mandatory field missing.
   *
   * <p>This request lacks a parameter that DOKU needs.
   *
   * <p>Source: https://doku-developers.apidog.io line 37
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError MISSING_PARAMETER = new CardError("MISSING_PARAMETER");

  /**
   * 3-D Secure authentication not accepted.
   *
   * <p>3-D Secure ended with a result (AuthRes) that is not enough for this payment, so it was not carried out.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 358
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Ask the customer to authenticate with 3-D Secure
   * again, then continue with the same reference.
   */
  public static final CardError NOT_ALLOWED_AUTHRES = new CardError("NOT_ALLOWED_AUTHRES");

  /**
   * 3-D Secure enrollment not accepted.
   *
   * <p>The answer to the 3-D Secure enrollment check (VERes) is not one that is accepted for this payment.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 356
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final CardError NOT_ALLOWED_VERES = new CardError("NOT_ALLOWED_VERES");

  /**
   * Order not found.
   *
   * <p>DOKU finds no order under this number at the moment. That does not prove that nothing was paid.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final CardError ORDER_NOT_FOUND = new CardError("ORDER_NOT_FOUND");

  /**
   * Body too large.
   *
   * <p>The body of this request is larger than DOKU accepts.
   *
   * <p>Source: https://doku-developers.apidog.io line 41
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError PAYLOAD_TOO_LARGE = new CardError("PAYLOAD_TOO_LARGE");

  /**
   * Payment channel unavailable.
   *
   * <p>The channel that was chosen is temporarily unavailable.
   *
   * <p>Source: https://doku-developers.apidog.io line 51
   *
   * <p>Outcome: rejected (request). Retry: later. Wait, then send the request again with the same reference.
   */
  public static final CardError PAYMENT_CHANNEL_UNAVAILABLE = new CardError("PAYMENT_CHANNEL_UNAVAILABLE");

  /**
   * Payment failed, cause not given.
   *
   * <p>DOKU reports the payment as failed. The code is generic and names no cause.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 302
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Check the status of the transaction to confirm the
   * failure, then offer another card or payment method. Send nothing under a new reference until the result is final.
   */
  public static final CardError PAYMENT_FAILED = new CardError("PAYMENT_FAILED");

  /**
   * Timeout waiting for an answer.
   *
   * <p>DOKU got no result in time. The payment may or may not have taken place.
   *
   * <p>Source: https://doku-developers.apidog.io line 56
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final CardError PAYMENT_TIMEOUT = new CardError("PAYMENT_TIMEOUT");

  /**
   * Quota used up.
   *
   * <p>The sender used up what it may send.
   *
   * <p>Source: https://doku-developers.apidog.io line 88
   *
   * <p>Outcome: rejected (request). Retry: later. Wait, then send the request again with the same reference.
   */
  public static final CardError QUOTA_EXCEEDED = new CardError("QUOTA_EXCEEDED");

  /**
   * Too many requests.
   *
   * <p>The sender exceeded the limit of requests.
   *
   * <p>Source: https://doku-developers.apidog.io line 87
   *
   * <p>Outcome: rejected (request). Retry: later. Wait, then send the request again with the same reference.
   */
  public static final CardError RATE_LIMIT_EXCEEDED = new CardError("RATE_LIMIT_EXCEEDED");

  /**
   * Request timestamp not valid.
   *
   * <p>Request-Timestamp is missing or outside the range that is allowed.
   *
   * <p>Source: https://doku-developers.apidog.io line 19
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError REQUEST_TIMESTAMP_INVALID = new CardError("REQUEST_TIMESTAMP_INVALID");

  /**
   * Provider not available.
   *
   * <p>DOKU is unavailable right now. It does not say whether the transaction was still accepted.
   *
   * <p>Source: https://doku-developers.apidog.io line 81
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final CardError SERVICE_UNAVAILABLE = new CardError("SERVICE_UNAVAILABLE");

  /**
   * Settlement in progress.
   *
   * <p>This request was refused because a settlement is still running. The code says nothing about the payment itself.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 336
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Wait for the settlement, then check the status of the
   * transaction and decide by it. Send nothing under a new reference until the result is final.
   */
  public static final CardError SETTLEMENT_IS_ON_GOING = new CardError("SETTLEMENT_IS_ON_GOING");

  /**
   * Signature missing.
   *
   * <p>This request carries no signature.
   *
   * <p>Source: https://doku-developers.apidog.io line 18
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError SIGNATURE_MISSING = new CardError("SIGNATURE_MISSING");

  /**
   * 3-D Secure authentication failed.
   *
   * <p>The cardholder could not be authenticated with 3-D Secure.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 306
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Ask the customer to authenticate with 3-D Secure
   * again, then continue with the same reference.
   */
  public static final CardError THREE_D_SECURE_AUTHENTICATION_FAILED = new CardError("THREE_D_SECURE_AUTHENTICATION_FAILED");

  /**
   * 3-D Secure enrollment check failed.
   *
   * <p>3-D Secure stopped at its first step, which finds out whether the card takes part. The cardholder was not
   * authenticated.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 304
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Start 3-D Secure for the customer again, then
   * continue with the same reference.
   */
  public static final CardError THREE_D_SECURE_ENROLLMENT_FAILED = new CardError("THREE_D_SECURE_ENROLLMENT_FAILED");

  /**
   * Timeout waiting for an answer.
   *
   * <p>DOKU did not finish this request in time. It may or may not have taken effect.
   *
   * <p>Source: https://doku-developers.apidog.io line 82
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final CardError TIMEOUT_ERROR = new CardError("TIMEOUT_ERROR");

  /**
   * Timeout, result unknown.
   *
   * <p>No answer came in time. The transaction may or may not have taken effect.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 326
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final CardError TIME_OUT = new CardError("TIME_OUT");

  /**
   * Already paid.
   *
   * <p>This request was refused because the transaction has been paid.
   *
   * <p>Source: https://doku-developers.apidog.io line 49
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final CardError TRANSACTION_ALREADY_PAID = new CardError("TRANSACTION_ALREADY_PAID");

  /**
   * Could not be processed.
   *
   * <p>DOKU could not process the transaction. It does not say how far it had got.
   *
   * <p>Source: https://doku-developers.apidog.io line 48
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final CardError TRANSACTION_FAILED = new CardError("TRANSACTION_FAILED");

  /**
   * Transaction not found.
   *
   * <p>DOKU finds no transaction for this request at the moment. That does not prove that none took place.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 346
   * (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the reference, then check the status again.
   * Send nothing under a new reference until the result is final.
   */
  public static final CardError TRANSACTION_NOT_FOUND = new CardError("TRANSACTION_NOT_FOUND");

  /**
   * Request not authorized.
   *
   * <p>DOKU does not accept the API key or token of this request.
   *
   * <p>Source: https://doku-developers.apidog.io line 15
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError UNAUTHORIZED = new CardError("UNAUTHORIZED");

  /**
   * Content type not supported.
   *
   * <p>The Content-Type of this request is not application/json.
   *
   * <p>Source: https://doku-developers.apidog.io line 42
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it and send the request again with the same reference.
   */
  public static final CardError UNSUPPORTED_MEDIA_TYPE = new CardError("UNSUPPORTED_MEDIA_TYPE");

  /**
   * Transaction record not updated.
   *
   * <p>DOKU could not update its record of the transaction. The transaction itself may have taken effect.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 342
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first and
   * reconcile with DOKU if it stays unknown. Send nothing under a new reference until the result is final.
   */
  public static final CardError UPDATE_TRANSACTION_FAILED = new CardError("UPDATE_TRANSACTION_FAILED");

  /**
   * Notification not delivered.
   *
   * <p>DOKU could not deliver a notification. How the payment ended is not known from this.
   *
   * <p>Source: https://doku-developers.apidog.io line 74
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the payment, and see that DOKU
   * can reach the notification address. Until the result is final, do not start a new payment.
   */
  public static final CardError WEBHOOK_FAILED = new CardError("WEBHOOK_FAILED");

  /**
   * Notification address not valid.
   *
   * <p>The notification address of this request is not valid, or DOKU cannot reach it.
   *
   * <p>Source: https://doku-developers.apidog.io line 73
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the address and see that DOKU can reach it, then send the
   * request again with the same reference.
   */
  public static final CardError WEBHOOK_URL_INVALID = new CardError("WEBHOOK_URL_INVALID");

  private final String value;

  private CardError(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link CardError#ACCOUNT_LOCKED}. */
    ACCOUNT_LOCKED("ACCOUNT_LOCKED"),
    /** {@link CardError#ACQUIRER_NOT_FOUND}. */
    ACQUIRER_NOT_FOUND("ACQUIRER_NOT_FOUND"),
    /** {@link CardError#AMOUNT_CAPTURE_EXCEED_AUTHORIZE}. */
    AMOUNT_CAPTURE_EXCEED_AUTHORIZE("AMOUNT_CAPTURE_EXCEED_AUTHORIZE"),
    /** {@link CardError#API_KEY_MISSING}. */
    API_KEY_MISSING("API_KEY_MISSING"),
    /** {@link CardError#API_KEY_REVOKED}. */
    API_KEY_REVOKED("API_KEY_REVOKED"),
    /** {@link CardError#AUTHORIZATION_FAILED}. */
    AUTHORIZATION_FAILED("AUTHORIZATION_FAILED"),
    /** {@link CardError#BIN_NOT_ALLOWED_BY_MERCHANT}. */
    BIN_NOT_ALLOWED_BY_MERCHANT("BIN_NOT_ALLOWED_BY_MERCHANT"),
    /** {@link CardError#BLOCKED_ECI}. */
    BLOCKED_ECI("BLOCKED_ECI"),
    /** {@link CardError#CARD_DECLINED}. */
    CARD_DECLINED("CARD_DECLINED"),
    /** {@link CardError#CARD_NUMBER_BIN_IS_BLOCKED}. */
    CARD_NUMBER_BIN_IS_BLOCKED("CARD_NUMBER_BIN_IS_BLOCKED"),
    /** {@link CardError#CARD_NUMBER_BRAND_IS_BLOCKED}. */
    CARD_NUMBER_BRAND_IS_BLOCKED("CARD_NUMBER_BRAND_IS_BLOCKED"),
    /** {@link CardError#CARD_NUMBER_COUNTRY_IS_BLOCKED}. */
    CARD_NUMBER_COUNTRY_IS_BLOCKED("CARD_NUMBER_COUNTRY_IS_BLOCKED"),
    /** {@link CardError#CONCURRENT_MODIFICATION}. */
    CONCURRENT_MODIFICATION("CONCURRENT_MODIFICATION"),
    /** {@link CardError#CREATE_TRANSACTION_FAILED}. */
    CREATE_TRANSACTION_FAILED("CREATE_TRANSACTION_FAILED"),
    /** {@link CardError#CURENCY_MISMATCH}. */
    CURENCY_MISMATCH("CURENCY_MISMATCH"),
    /** {@link CardError#CURRENCY_NOT_SUPPORT}. */
    CURRENCY_NOT_SUPPORT("CURRENCY_NOT_SUPPORT"),
    /** {@link CardError#CVV_NOT_AVAILABLE}. */
    CVV_NOT_AVAILABLE("CVV_NOT_AVAILABLE"),
    /** {@link CardError#DATA_DECRYPTION_FAILED}. */
    DATA_DECRYPTION_FAILED("DATA_DECRYPTION_FAILED"),
    /** {@link CardError#DATA_NOT_FOUND}. */
    DATA_NOT_FOUND("DATA_NOT_FOUND"),
    /** {@link CardError#DECRYPTION_CREDIT_CARD_DATA_FAILED}. */
    DECRYPTION_CREDIT_CARD_DATA_FAILED("DECRYPTION_CREDIT_CARD_DATA_FAILED"),
    /** {@link CardError#DUPLICATE_TRANSACTION}. */
    DUPLICATE_TRANSACTION("DUPLICATE_TRANSACTION"),
    /** {@link CardError#ENCRYPTION_CREDIT_CARD_DATA_FAILED}. */
    ENCRYPTION_CREDIT_CARD_DATA_FAILED("ENCRYPTION_CREDIT_CARD_DATA_FAILED"),
    /** {@link CardError#EXPIRED_CARD}. */
    EXPIRED_CARD("EXPIRED_CARD"),
    /** {@link CardError#EXPIRED_TOKEN}. */
    EXPIRED_TOKEN("EXPIRED_TOKEN"),
    /** {@link CardError#FORBIDDEN}. */
    FORBIDDEN("FORBIDDEN"),
    /** {@link CardError#FRAUD_DETECTED}. */
    FRAUD_DETECTED("FRAUD_DETECTED"),
    /** {@link CardError#FRAUD_SUSPECTED}. */
    FRAUD_SUSPECTED("FRAUD_SUSPECTED"),
    /** {@link CardError#IDEMPOTENCY_ID_CONFLICT}. */
    IDEMPOTENCY_ID_CONFLICT("IDEMPOTENCY_ID_CONFLICT"),
    /** {@link CardError#IDEMPOTENCY_ID_REQUIRED}. */
    IDEMPOTENCY_ID_REQUIRED("IDEMPOTENCY_ID_REQUIRED"),
    /** {@link CardError#INACTIVE_CLIENT_ID}. */
    INACTIVE_CLIENT_ID("INACTIVE_CLIENT_ID"),
    /** {@link CardError#INSUFFICIENT_FUNDS}. */
    INSUFFICIENT_FUNDS("INSUFFICIENT_FUNDS"),
    /** {@link CardError#INTERNAL_SERVER_ERRORS}. */
    INTERNAL_SERVER_ERRORS("INTERNAL_SERVER_ERRORS"),
    /** {@link CardError#INVALID_BIN_NUMBER}. */
    INVALID_BIN_NUMBER("INVALID_BIN_NUMBER"),
    /** {@link CardError#INVALID_CARD_NUMBER}. */
    INVALID_CARD_NUMBER("INVALID_CARD_NUMBER"),
    /** {@link CardError#INVALID_CLIENT_ID}. */
    INVALID_CLIENT_ID("INVALID_CLIENT_ID"),
    /** {@link CardError#INVALID_FIELD}. */
    INVALID_FIELD("INVALID_FIELD"),
    /** {@link CardError#INVALID_JSON}. */
    INVALID_JSON("INVALID_JSON"),
    /** {@link CardError#INVALID_PARAMETER}. */
    INVALID_PARAMETER("INVALID_PARAMETER"),
    /** {@link CardError#INVALID_QUERY_PARAM}. */
    INVALID_QUERY_PARAM("INVALID_QUERY_PARAM"),
    /** {@link CardError#INVALID_REQUEST}. */
    INVALID_REQUEST("INVALID_REQUEST"),
    /** {@link CardError#INVALID_SIGNATURE}. */
    INVALID_SIGNATURE("INVALID_SIGNATURE"),
    /** {@link CardError#INVALID_TOKEN}. */
    INVALID_TOKEN("INVALID_TOKEN"),
    /** {@link CardError#IP_NOT_ALLOWED}. */
    IP_NOT_ALLOWED("IP_NOT_ALLOWED"),
    /** {@link CardError#MERCHANT_INSTALLMENT_NOT_EXIST}. */
    MERCHANT_INSTALLMENT_NOT_EXIST("MERCHANT_INSTALLMENT_NOT_EXIST"),
    /** {@link CardError#MERCHANT_NOT_ALLOWED}. */
    MERCHANT_NOT_ALLOWED("MERCHANT_NOT_ALLOWED"),
    /** {@link CardError#MERCHANT_NOT_CONFIGURED}. */
    MERCHANT_NOT_CONFIGURED("MERCHANT_NOT_CONFIGURED"),
    /** {@link CardError#MERCHANT_NOT_FOUND}. */
    MERCHANT_NOT_FOUND("MERCHANT_NOT_FOUND"),
    /** {@link CardError#MID_ROUTING_NOT_FOUND}. */
    MID_ROUTING_NOT_FOUND("MID_ROUTING_NOT_FOUND"),
    /** {@link CardError#MID_TID_NOT_EXIST}. */
    MID_TID_NOT_EXIST("MID_TID_NOT_EXIST"),
    /** {@link CardError#MISSING_PARAMETER}. */
    MISSING_PARAMETER("MISSING_PARAMETER"),
    /** {@link CardError#NOT_ALLOWED_AUTHRES}. */
    NOT_ALLOWED_AUTHRES("NOT_ALLOWED_AUTHRES"),
    /** {@link CardError#NOT_ALLOWED_VERES}. */
    NOT_ALLOWED_VERES("NOT_ALLOWED_VERES"),
    /** {@link CardError#ORDER_NOT_FOUND}. */
    ORDER_NOT_FOUND("ORDER_NOT_FOUND"),
    /** {@link CardError#PAYLOAD_TOO_LARGE}. */
    PAYLOAD_TOO_LARGE("PAYLOAD_TOO_LARGE"),
    /** {@link CardError#PAYMENT_CHANNEL_UNAVAILABLE}. */
    PAYMENT_CHANNEL_UNAVAILABLE("PAYMENT_CHANNEL_UNAVAILABLE"),
    /** {@link CardError#PAYMENT_FAILED}. */
    PAYMENT_FAILED("PAYMENT_FAILED"),
    /** {@link CardError#PAYMENT_TIMEOUT}. */
    PAYMENT_TIMEOUT("PAYMENT_TIMEOUT"),
    /** {@link CardError#QUOTA_EXCEEDED}. */
    QUOTA_EXCEEDED("QUOTA_EXCEEDED"),
    /** {@link CardError#RATE_LIMIT_EXCEEDED}. */
    RATE_LIMIT_EXCEEDED("RATE_LIMIT_EXCEEDED"),
    /** {@link CardError#REQUEST_TIMESTAMP_INVALID}. */
    REQUEST_TIMESTAMP_INVALID("REQUEST_TIMESTAMP_INVALID"),
    /** {@link CardError#SERVICE_UNAVAILABLE}. */
    SERVICE_UNAVAILABLE("SERVICE_UNAVAILABLE"),
    /** {@link CardError#SETTLEMENT_IS_ON_GOING}. */
    SETTLEMENT_IS_ON_GOING("SETTLEMENT_IS_ON_GOING"),
    /** {@link CardError#SIGNATURE_MISSING}. */
    SIGNATURE_MISSING("SIGNATURE_MISSING"),
    /** {@link CardError#THREE_D_SECURE_AUTHENTICATION_FAILED}. */
    THREE_D_SECURE_AUTHENTICATION_FAILED("THREE_D_SECURE_AUTHENTICATION_FAILED"),
    /** {@link CardError#THREE_D_SECURE_ENROLLMENT_FAILED}. */
    THREE_D_SECURE_ENROLLMENT_FAILED("THREE_D_SECURE_ENROLLMENT_FAILED"),
    /** {@link CardError#TIMEOUT_ERROR}. */
    TIMEOUT_ERROR("TIMEOUT_ERROR"),
    /** {@link CardError#TIME_OUT}. */
    TIME_OUT("TIME_OUT"),
    /** {@link CardError#TRANSACTION_ALREADY_PAID}. */
    TRANSACTION_ALREADY_PAID("TRANSACTION_ALREADY_PAID"),
    /** {@link CardError#TRANSACTION_FAILED}. */
    TRANSACTION_FAILED("TRANSACTION_FAILED"),
    /** {@link CardError#TRANSACTION_NOT_FOUND}. */
    TRANSACTION_NOT_FOUND("TRANSACTION_NOT_FOUND"),
    /** {@link CardError#UNAUTHORIZED}. */
    UNAUTHORIZED("UNAUTHORIZED"),
    /** {@link CardError#UNSUPPORTED_MEDIA_TYPE}. */
    UNSUPPORTED_MEDIA_TYPE("UNSUPPORTED_MEDIA_TYPE"),
    /** {@link CardError#UPDATE_TRANSACTION_FAILED}. */
    UPDATE_TRANSACTION_FAILED("UPDATE_TRANSACTION_FAILED"),
    /** {@link CardError#WEBHOOK_FAILED}. */
    WEBHOOK_FAILED("WEBHOOK_FAILED"),
    /** {@link CardError#WEBHOOK_URL_INVALID}. */
    WEBHOOK_URL_INVALID("WEBHOOK_URL_INVALID");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public CardError code() {
      return of(value);
    }
  }

  private static final class Index {
    static final Map<String, Known> BY_VALUE = new HashMap<>();

    static {
      for (Known known : Known.values()) BY_VALUE.put(known.value, known);
    }
  }

  /**
   * The id of the space.
   *
   * @return the id, for {@code lookup} and {@code Context}
   */
  public static String space() {
    return "card-error";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static CardError of(String value) {
    return new CardError(java.util.Objects.requireNonNull(value));
  }

  /**
   * The code as text.
   *
   * @return the text
   */
  public String value() {
    return value;
  }

  /**
   * Whether the catalog has the code.
   *
   * @return false for codes that this release does not know
   */
  public boolean isKnown() {
    return known().isPresent();
  }

  /**
   * The code for a {@code switch}.
   *
   * @return empty for codes that this release does not know
   */
  public Optional<Known> known() {
    return Optional.ofNullable(Index.BY_VALUE.get(value));
  }

  @Override
  public int compareTo(CardError other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CardError && value.equals(((CardError) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
