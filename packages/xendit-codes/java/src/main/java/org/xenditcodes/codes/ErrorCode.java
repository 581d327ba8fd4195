// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** API error code of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class ErrorCode implements Comparable<ErrorCode> {
  /**
   * Account or card blocked.
   *
   * <p>The bank or e-wallet refuses access to the account behind the token. No payment was made.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Offer another payment method, or let the customer clear it with
   * the bank or e-wallet.
   */
  public static final ErrorCode ACCOUNT_ACCESS_BLOCKED = new ErrorCode("ACCOUNT_ACCESS_BLOCKED");

  /**
   * Account linked before.
   *
   * <p>The customer linked this account before. No payment was made.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Pay with the payment token that exists for this account, or send
   * the request without linking.
   */
  public static final ErrorCode ACCOUNT_ALREADY_LINKED = new ErrorCode("ACCOUNT_ALREADY_LINKED");

  /**
   * Beneficiary account blacklisted.
   *
   * <p>The beneficiary account is on a blacklist. No payout was made.
   *
   * <p>Source: https://docs.xendit.co/docs/integration-cross-border-payouts
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send it again to this account, and do not tell the recipient
   * why. Let your compliance team decide.
   */
  public static final ErrorCode RECIPIENT_BLACKLISTED = new ErrorCode("ACCOUNT_BLACKLISTED_ERROR");

  /**
   * Verification details do not match.
   *
   * <p>The billing address was not accepted.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode ADDRESS_INVALID = new ErrorCode("ADDRESS_VALIDATION_FAILED");

  /**
   * Amount written wrongly.
   *
   * <p>The amount is not written in the form that the API expects.
   *
   * <p>Source: https://docs.xendit.co/docs/integration-cross-border-payouts
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode AMOUNT_FORMAT = new ErrorCode("AMOUNT_FORMAT_ERROR");

  /**
   * Amount step not supported.
   *
   * <p>The channel only sends amounts in certain steps, for example whole units. No payout was made.
   *
   * <p>Source: https://docs.xendit.co/docs/integration-payouts (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  public static final ErrorCode AMOUNT_STEP_NOT_SUPPORTED = new ErrorCode("AMOUNT_INCREMENT_NOT_SUPPORTED");

  /**
   * Invalid amount.
   *
   * <p>The amount is not the one that is expected here.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode AMOUNT_MISMATCHED = new ErrorCode("AMOUNT_MISMATCHED");

  /**
   * Invalid request.
   *
   * <p>Xendit refused the request because fields are missing or do not follow the rules of the API. errors says which,
   * where it is there.
   *
   * <p>Message: "Inputs are failing validation. The errors field contains details about which fields are violating
   * validation." or "Both source and destination amounts were specified. Please input only one of these amounts.".
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 8 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  public static final ErrorCode VALIDATION_ERROR = new ErrorCode("API_VALIDATION_ERROR");

  /**
   * Authentication failed.
   *
   * <p>The customer was not authenticated, so the payment was not made.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Let the customer authenticate, then continue with the
   * same reference.
   */
  public static final ErrorCode AUTHENTICATION_FAILED = new ErrorCode("AUTHENTICATION_FAILED");

  /**
   * Authentication required.
   *
   * <p>The payment is refused until the customer has authenticated.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: with_authentication. Let the customer authenticate, then continue with the
   * same reference.
   */
  public static final ErrorCode AUTHENTICATION_REQUIRED = new ErrorCode("AUTHENTICATION_REQUIRED");

  /**
   * Webhook address missing.
   *
   * <p>The account has no webhook address for this kind of payment.
   *
   * <p>Source: https://docs.xendit.co/ewallet/integrations/errors
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Enter the webhook address in the dashboard, then send the request
   * again.
   */
  public static final ErrorCode CALLBACK_URL_MISSING = new ErrorCode("CALLBACK_URL_NOT_FOUND");

  /**
   * Too late to cancel.
   *
   * <p>Xendit processed the payout already, so it cannot be stopped any more.
   *
   * <p>Message: "Payout cannot be canceled because it has already been processed by Xendit".
   *
   * <p>Source: https://docs.xendit.co/apidocs/cancel-payout
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the payout and wait for its end. Do
   * not count it as canceled.
   */
  public static final ErrorCode CANCELLATION_TOO_LATE = new ErrorCode("CANCELLATION_NOT_ALLOWED");

  /**
   * Capture above the hold.
   *
   * <p>The amount to capture is above what is still on hold. Nothing was captured by this call.
   *
   * <p>Source: https://docs.xendit.co/apidocs/capture-payment
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Capture at most what is still on hold, before the hold lapses.
   */
  public static final ErrorCode CAPTURE_ABOVE_HOLD = new ErrorCode("CAPTURE_AMOUNT_EXCEEDED");

  /**
   * Card declined.
   *
   * <p>The card was declined; the code does not tell why.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method or destination.
   */
  public static final ErrorCode CARD_DECLINED = new ErrorCode("CARD_DECLINED");

  /**
   * Card expired.
   *
   * <p>The expiration date in the request lies in the past. The card was not charged.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask the customer to correct the date or to use another card, then
   * send the request again.
   */
  public static final ErrorCode CARD_EXPIRED = new ErrorCode("CARD_EXPIRED");

  /**
   * Channel code not supported.
   *
   * <p>The channel code of the payout is not valid. No payout was made.
   *
   * <p>Source: https://docs.xendit.co/docs/integration-payouts
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  public static final ErrorCode CHANNEL_NOT_SUPPORTED = new ErrorCode("CHANNEL_CODE_NOT_SUPPORTED");

  /**
   * Channel code not supported.
   *
   * <p>The channel code is not supported for this call.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode PAYMENT_CHANNEL_NOT_SUPPORTED = new ErrorCode("CHANNEL_CODE_NOT_SUPPORTED_ERROR");

  /**
   * Channel not activated.
   *
   * <p>The payment channel is not activated for the account.
   *
   * <p>Source: https://docs.xendit.co/ewallet/integrations/errors (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Activate the channel in the dashboard or with Xendit. Until then
   * offer another one.
   */
  public static final ErrorCode CHANNEL_NOT_ACTIVATED = new ErrorCode("CHANNEL_NOT_ACTIVATED");

  /**
   * Channel unavailable.
   *
   * <p>The payment channel has an unexpected problem. Whether the request had reached it is not said.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 2 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Look for the payment, refund or payout under your
   * reference_id before you send anything again. A payout may be repeated with the same idempotency-key and the same
   * body; nothing else is repeated before the result is known.
   */
  public static final ErrorCode CHANNEL_UNAVAILABLE = new ErrorCode("CHANNEL_UNAVAILABLE");

  /**
   * Stored card fields do not fit.
   *
   * <p>The fields about a stored card do not go together.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode CARD_ON_FILE_NOT_ALLOWED = new ErrorCode("COF_COMBINATION_NOT_ALLOWED_ERROR");

  /**
   * Cannot be canceled yet.
   *
   * <p>The payout cannot be canceled right now. It goes on.
   *
   * <p>Message: "Payout is not yet cancellable. Please retry later.".
   *
   * <p>Source: https://docs.xendit.co/apidocs/cancel-payout
   *
   * <p>Outcome: rejected (request). Retry: later. Send the cancellation again later, or let the payout end. Do not
   * count it as canceled.
   */
  public static final ErrorCode NOT_YET_CANCELABLE = new ErrorCode("CONVERSION_TRADE_NOT_YET_CANCELLABLE");

  /**
   * Currency does not match.
   *
   * <p>The currency is not the one that is expected here.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode CURRENCY_MISMATCHED = new ErrorCode("CURRENCY_MISMATCHED");

  /**
   * Customer not found.
   *
   * <p>No customer exists under the id of the request.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode CUSTOMER_NOT_FOUND = new ErrorCode("CUSTOMER_NOT_FOUND_ERROR");

  /**
   * Payment method of another customer.
   *
   * <p>The payment method does not belong to the customer of the request.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode PAYMENT_METHOD_OF_OTHER_CUSTOMER = new ErrorCode("CUSTOMER_PAYMENT_METHOD_MISMATCHED");

  /**
   * Not found, or there already.
   *
   * <p>Nothing was found under an id of the request: a payment, refund, token, payout or quote. The page also prints
   * the code for HTTP 409, where something is there already. So it is no proof that nothing was paid.
   *
   * <p>Message: "The Quote ID specified cannot be found" or "Payout not found".
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request (and 5 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the id and the environment of the API key. If
   * the message names a quote, no payout was made: get a new quote and repeat with the same idempotency-key. Otherwise
   * look for the transaction under your reference_id before you send anything new.
   */
  public static final ErrorCode DATA_NOT_FOUND = new ErrorCode("DATA_NOT_FOUND");

  /**
   * Data not found.
   *
   * <p>Nothing was found under an id of the request. It is no proof that nothing was paid.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the id, then look for the transaction under
   * your reference_id before you send anything new.
   */
  public static final ErrorCode DATA_NOT_FOUND_OLDER = new ErrorCode("DATA_NOT_FOUND_ERROR");

  /**
   * Declined by issuer (do not honor).
   *
   * <p>The issuer declined and gives no reason.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method or destination.
   */
  public static final ErrorCode DECLINED_BY_ISSUER = new ErrorCode("DECLINED_BY_ISSUER");

  /**
   * Declined by processor.
   *
   * <p>The processor declined the payment; the code does not tell why.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method or destination.
   */
  public static final ErrorCode DECLINED_BY_PROCESSOR = new ErrorCode("DECLINED_BY_PROCESSOR");

  /**
   * On a list of denied persons.
   *
   * <p>The customer matches a list of persons who may not be served.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: failed (transaction). Retry: never. Do not send it again, and do not tell the customer why. Let your
   * compliance team decide.
   */
  public static final ErrorCode DENIED_PERSON = new ErrorCode("DENIED_PERSON_LIST_MATCHED");

  /**
   * Currency not supported.
   *
   * <p>The channel does not pay out in this currency. No payout was made.
   *
   * <p>Source: https://docs.xendit.co/docs/integration-cross-border-payouts
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  public static final ErrorCode DESTINATION_CURRENCY_NOT_SUPPORTED = new ErrorCode("DESTINATION_CURRENCY_NOT_SUPPORTED");

  /**
   * Fixed payment number exists.
   *
   * <p>A fixed payment number, such as a virtual account, exists already and may have received payments.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final ErrorCode DUPLICATE_FIXED_INSTRUMENT = new ErrorCode("DUPLICATED_FIXED_PAYMENT_INSTRUMENT");

  /**
   * Key or reference used before.
   *
   * <p>The idempotency-key or the reference was used before, with other content. The first payout or payment with it
   * lives on and may have been carried out.
   *
   * <p>Message: "A payout with this idempotency key already exists. If you meant to execute a different request, please
   * use another idempotency key.".
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Do not repeat it with another key, although the message
   * offers that: the money could be sent twice. Look up the first one by its reference_id; only if it is really another
   * purpose, send this one under a new reference_id and a new key.
   */
  public static final ErrorCode DUPLICATE = new ErrorCode("DUPLICATE_ERROR");

  /**
   * Reference already used.
   *
   * <p>A payout link with this external_id exists already and may have been claimed.
   *
   * <p>Message: "A payout with this idempotency key already exists. If you meant to execute a different request, please
   * use another idempotency key.".
   *
   * <p>Source: https://docs.xendit.co/docs/integration-payout-links
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Look up the payout link of this external_id. Make
   * another one only if it was voided or is for another purpose.
   */
  public static final ErrorCode DUPLICATE_PAYOUT_LINK = new ErrorCode("DUPLICATE_PAYOUT_ERROR");

  /**
   * Reference already used.
   *
   * <p>A payment request with this reference exists already and may have been paid.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final ErrorCode DUPLICATE_REFERENCE = new ErrorCode("DUPLICATE_REFERENCE");

  /**
   * Capture above the hold.
   *
   * <p>The amount to capture is above what can be captured.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Capture at most what is still on hold, before the hold lapses.
   */
  public static final ErrorCode EXCEEDS_CAPTURABLE_AMOUNT = new ErrorCode("EXCEEDS_CAPTURABLE_AMOUNT");

  /**
   * Card expired.
   *
   * <p>The payment was declined because the card has expired.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode EXPIRED_CARD = new ErrorCode("EXPIRED_CARD");

  /**
   * OTP expired.
   *
   * <p>The OTP was entered too late. The customer can ask for a new one.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: with_authentication. Let the customer authenticate, then continue with the
   * same reference.
   */
  public static final ErrorCode OTP_EXPIRED = new ErrorCode("EXPIRED_OTP_ERROR");

  /**
   * Feature not allowed.
   *
   * <p>The account is not enabled for what the request asks for.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask Xendit to activate the feature, then send the request again.
   */
  public static final ErrorCode FEATURE_NOT_ACTIVATED = new ErrorCode("FEATURE_NOT_ACTIVATED");

  /**
   * Same reference, different data.
   *
   * <p>The idempotency key was used before for another request, which may have taken effect.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final ErrorCode IDEMPOTENCY_MISMATCH = new ErrorCode("IDEMPOTENCY_ERROR");

  /**
   * Card inactive or not permitted.
   *
   * <p>The card is not active, or not allowed for this payment.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method or destination.
   */
  public static final ErrorCode INACTIVE_CARD = new ErrorCode("INACTIVE_OR_UNAUTHORIZED_CARD");

  /**
   * Payment request has ended.
   *
   * <p>The payment request has ended and takes no more changes. How it ended, paid or not, is not said.
   *
   * <p>Source: https://docs.xendit.co/apidocs/capture-payment
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the payment request and go on from
   * its status.
   */
  public static final ErrorCode PAYMENT_REQUEST_ENDED = new ErrorCode("INACTIVE_PAYMENT_REQUEST");

  /**
   * Invalid transaction status.
   *
   * <p>The payment or payout is in a status that does not allow the refund, the capture or the cancellation. It stays
   * as it is and may go on: a payout that could not be canceled is carried out.
   *
   * <p>Message: "Status of specified payout ID is not in ACCEPTED, PENDING_COMPLIANCE_ASSESSMENT, ROUTING status".
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the payment or payout and go on from
   * it. Do not count a payout as canceled.
   */
  public static final ErrorCode STATUS_DOES_NOT_ALLOW_IT = new ErrorCode("INELIGIBLE_TRANSACTION_STATUS");

  /**
   * Balance too low.
   *
   * <p>As an error of a call it is the balance of the merchant, which does not cover the refund or payout. In the older
   * payment API it can also be that of the customer.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. For a refund or payout, top up the balance and send the request
   * again with the same reference_id or external_id. For a payment of the older API, ask the customer to top up or to
   * pay in another way.
   */
  public static final ErrorCode BALANCE_TOO_LOW = new ErrorCode("INSUFFICIENT_BALANCE");

  /**
   * Account details not valid.
   *
   * <p>The details of the account were not accepted.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode INVALID_ACCOUNT_DETAILS = new ErrorCode("INVALID_ACCOUNT_DETAILS");

  /**
   * API key not valid.
   *
   * <p>Xendit does not accept the API key of the call, because it has a wrong form.
   *
   * <p>Message: "API key format is invalid".
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Send the request with the right API key. Nothing was processed.
   */
  public static final ErrorCode INVALID_API_KEY = new ErrorCode("INVALID_API_KEY");

  /**
   * Incorrect CVV.
   *
   * <p>The payment was declined because the security code does not match.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode INVALID_CVV = new ErrorCode("INVALID_CVV");

  /**
   * Body is not JSON.
   *
   * <p>The body of the request could not be read as JSON.
   *
   * <p>Source: https://docs.xendit.co/docs/integration-cross-border-payouts
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode INVALID_JSON = new ErrorCode("INVALID_JSON_FORMAT");

  /**
   * Merchant credentials not valid.
   *
   * <p>The e-wallet does not accept the credentials of the merchant.
   *
   * <p>Source: https://docs.xendit.co/ewallet/integrations/errors
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask Xendit to correct the credentials. Until then offer another
   * payment method.
   */
  public static final ErrorCode INVALID_MERCHANT_CREDENTIALS = new ErrorCode("INVALID_MERCHANT_CREDENTIALS");

  /**
   * Merchant settings not valid.
   *
   * <p>The channel does not accept the credentials of the merchant, or a currency is not activated.
   *
   * <p>Message: "Payout failed because the source currency has not been activated. Please reach out to Xendit to
   * activate this currency before retrying.".
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 3 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask Xendit to correct the settings, then send the request again.
   * Until then offer another channel.
   */
  public static final ErrorCode INVALID_MERCHANT_SETTINGS = new ErrorCode("INVALID_MERCHANT_SETTINGS");

  /**
   * OTP wrong.
   *
   * <p>The OTP is not the one that was sent.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: with_authentication. Let the customer authenticate, then continue with the
   * same reference.
   */
  public static final ErrorCode OTP_WRONG = new ErrorCode("INVALID_OTP_ERROR");

  /**
   * Payment details not valid.
   *
   * <p>Details that the customer entered are not valid. No payment was made.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask the customer to correct the details, then send the request
   * again.
   */
  public static final ErrorCode INVALID_PAYMENT_DETAILS = new ErrorCode("INVALID_PAYMENT_DETAILS");

  /**
   * Payment method not valid.
   *
   * <p>The saved payment method cannot be used.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode INVALID_PAYMENT_METHOD = new ErrorCode("INVALID_PAYMENT_METHOD");

  /**
   * Saved payment method not valid.
   *
   * <p>The saved payment method does not exist, or does not belong to this customer or channel.
   *
   * <p>Source: https://docs.xendit.co/ewallet/integrations/errors
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Use a valid payment_method_id, or let the customer enter the
   * payment method again.
   */
  public static final ErrorCode INVALID_PAYMENT_METHOD_ID = new ErrorCode("INVALID_PAYMENT_METHOD_ID");

  /**
   * Quote does not fit.
   *
   * <p>The quote was made for another kind of transaction. No payout was made.
   *
   * <p>Message: "This quote was created for a different transaction type. Please create a new Quote with the correct
   * transaction type.".
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Get a quote for this kind of transaction and send the payout with
   * the same idempotency-key.
   */
  public static final ErrorCode QUOTE_NOT_FITTING = new ErrorCode("INVALID_QUOTE");

  /**
   * Payment token invalid or expired.
   *
   * <p>The payment token has expired or was canceled. No payment was made with it.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Let the customer link the account again, then send the payment
   * with the new token.
   */
  public static final ErrorCode PAYMENT_TOKEN_INVALID = new ErrorCode("INVALID_TOKEN");

  /**
   * Value not allowed.
   *
   * <p>The request has the right form, but a value is outside of what the channel, the region or the settings allow,
   * such as the amount or the currency.
   *
   * <p>Message: "The source currency specified in the request is not supported. Please check our documentation for
   * currencies available.", "The destination currency specified in the request is not supported. Please check our
   * documentation for currencies available.", "The transfer amount requested is lower than the prescribed minimum for
   * the region. Amend the transfer amount before retrying." and 1 more.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 3 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  public static final ErrorCode INVALID_VALUE = new ErrorCode("INVALID_VALUE_ERROR");

  /**
   * Issuer not available.
   *
   * <p>The bank or e-wallet of the customer has a problem. Whether the request had reached it is not said.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Look for the payment, refund or payout under your
   * reference_id before you send anything again. A payout may be repeated with the same idempotency-key and the same
   * body; nothing else is repeated before the result is known.
   */
  public static final ErrorCode ISSUER_UNAVAILABLE = new ErrorCode("ISSUER_UNAVAILABLE");

  /**
   * Channel has no manual capture.
   *
   * <p>The channel cannot hold an amount and capture it later.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Send the payment with automatic capture.
   */
  public static final ErrorCode MANUAL_CAPTURE_NOT_SUPPORTED = new ErrorCode("MANUAL_CAPTURE_NOT_SUPPORTED");

  /**
   * Amount limit exceeded.
   *
   * <p>The amount is above the most that the channel sends at once. No payout was made.
   *
   * <p>Source: https://docs.xendit.co/docs/integration-payouts (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  public static final ErrorCode ABOVE_TRANSFER_MAXIMUM = new ErrorCode("MAXIMUM_TRANSFER_LIMIT_ERROR");

  /**
   * Too many linked accounts.
   *
   * <p>The account is linked as often as it may be.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: never. Let the customer unlink an older link first, or offer another payment
   * method.
   */
  public static final ErrorCode TOO_MANY_LINKED_ACCOUNTS = new ErrorCode("MAX_ACCOUNT_LINKING");

  /**
   * Amount limit exceeded.
   *
   * <p>The amount is above a limit of the channel or the account.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode AMOUNT_LIMIT_EXCEEDED = new ErrorCode("MAX_AMOUNT_LIMIT_ERROR");

  /**
   * Too many OTP attempts.
   *
   * <p>The OTP was wrong too often.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: later. Send the request again later with the same reference.
   */
  public static final ErrorCode OTP_ATTEMPTS_EXCEEDED = new ErrorCode("MAX_OTP_ATTEMPTS_ERROR");

  /**
   * Amount below the minimum.
   *
   * <p>The amount is below the least that the channel sends. No payout was made.
   *
   * <p>Source: https://docs.xendit.co/docs/integration-payouts (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  public static final ErrorCode BELOW_TRANSFER_MINIMUM = new ErrorCode("MINIMUM_TRANSFER_LIMIT_ERROR");

  /**
   * Operation not allowed.
   *
   * <p>What the request asks for is not allowed in this state.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final ErrorCode OPERATION_NOT_ALLOWED = new ErrorCode("OPERATION_NOT_ALLOWED");

  /**
   * OTP not delivered.
   *
   * <p>The channel could not send the OTP to the customer.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: later. Send the request again later with the same reference.
   */
  public static final ErrorCode OTP_NOT_DELIVERED = new ErrorCode("OTP_DELIVERY_ERROR");

  /**
   * Too many refunds in part.
   *
   * <p>The channel allows no more refunds in part for this payment. This refund was not made.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * <p>Outcome: rejected (request). Retry: never. Give the money back in another way that was agreed with the customer.
   */
  public static final ErrorCode TOO_MANY_PARTIAL_REFUNDS = new ErrorCode("PARTIAL_REFUND_COUNTS_EXCEEDED");

  /**
   * No refund in part.
   *
   * <p>The channel of the payment refunds the whole amount only. This refund was not made.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * <p>Outcome: rejected (request). Retry: never. Refund the whole amount, or give a part back in another way.
   */
  public static final ErrorCode PARTIAL_REFUND_NOT_SUPPORTED = new ErrorCode("PARTIAL_REFUND_NOT_SUPPORTED");

  /**
   * Channel details not valid.
   *
   * <p>Details of the channel are not valid; for a cross-border payout the account type has to be BANK_ACCOUNT or
   * EWALLET.
   *
   * <p>Source: https://docs.xendit.co/docs/integration-cross-border-payouts
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  public static final ErrorCode CHANNEL_DETAIL_INVALID = new ErrorCode("PAYMENT_CHANNEL_DETAIL_ERROR");

  /**
   * Payment method not found.
   *
   * <p>No payment method exists under the id of the request.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode PAYMENT_METHOD_NOT_FOUND = new ErrorCode("PAYMENT_METHOD_NOT_FOUND_ERROR");

  /**
   * Payment request completed.
   *
   * <p>The payment request is completed and may have been paid.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final ErrorCode ALREADY_COMPLETED = new ErrorCode("PAYMENT_REQUEST_ALREADY_COMPLETED");

  /**
   * Payment request failed before.
   *
   * <p>The payment request is said to have failed before.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final ErrorCode ALREADY_FAILED = new ErrorCode("PAYMENT_REQUEST_ALREADY_FAILED");

  /**
   * Captured before.
   *
   * <p>The whole amount was captured before; this call captured nothing.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the payment and do not capture it
   * again.
   */
  public static final ErrorCode ALREADY_CAPTURED = new ErrorCode("PAYMENT_REQUEST_ALREADY_FULLY_CAPTURED");

  /**
   * Channel limit reached.
   *
   * <p>The payment channel takes no more requests for the moment. No payment request was made.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request
   *
   * <p>Outcome: rejected (request). Retry: later. Wait and send the request again with the same reference_id, or offer
   * another channel.
   */
  public static final ErrorCode CHANNEL_RATE_LIMITED = new ErrorCode("PAYMENT_REQUEST_RATE_LIMITED");

  /**
   * Payment has failed.
   *
   * <p>The payment that the request is about is said to have failed.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final ErrorCode PAYMENT_STATUS_FAILED = new ErrorCode("PAYMENT_STATUS_FAILED");

  /**
   * Processor not set up.
   *
   * <p>The merchant is not set up correctly at the processor.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask Xendit to correct the settings. Until then offer another
   * payment method.
   */
  public static final ErrorCode PROCESSOR_CONFIGURATION = new ErrorCode("PROCESSOR_CONFIGURATION_ERROR");

  /**
   * Error at processor.
   *
   * <p>The processor reported an error. Whether the card was charged is not said.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final ErrorCode PROCESSOR_ERROR = new ErrorCode("PROCESSOR_ERROR");

  /**
   * Processor unavailable.
   *
   * <p>Whether the request had reached it is not said.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final ErrorCode PROCESSOR_UNAVAILABLE = new ErrorCode("PROCESSOR_TEMPORARILY_UNAVAILABLE");

  /**
   * No answer from processor.
   *
   * <p>The processor did not answer in time. The card may have been charged.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final ErrorCode PROCESSOR_TIMEOUT = new ErrorCode("PROCESSOR_TIMEOUT");

  /**
   * Too many requests.
   *
   * <p>Xendit refused the call because the account sent more calls than it may. Nothing was processed.
   *
   * <p>Source: https://docs.xendit.co/apidocs/rate-limits
   *
   * <p>Outcome: rejected (request). Retry: later. Slow down and send the request again after a pause, with the same
   * reference_id and idempotency-key.
   */
  public static final ErrorCode RATE_LIMITED = new ErrorCode("RATE_LIMIT_EXCEEDED");

  /**
   * Account number not valid.
   *
   * <p>The account number of the recipient has a form that the channel does not have. No payout was made.
   *
   * <p>Source: https://docs.xendit.co/docs/integration-payouts
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask the recipient for the right account number, then send the
   * payout with the same idempotency-key.
   */
  public static final ErrorCode RECIPIENT_ACCOUNT_INVALID = new ErrorCode("RECIPIENT_ACCOUNT_NUMBER_ERROR");

  /**
   * Refund above what is left.
   *
   * <p>The refund is above what is left of the captured amount. This refund was not made.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Compare with the refunds made so far, those still pending
   * included, and refund at most the rest.
   */
  public static final ErrorCode REFUND_ABOVE_REST = new ErrorCode("REFUND_AMOUNT_EXCEEDED");

  /**
   * An earlier refund is pending.
   *
   * <p>An earlier refund of this payment is still pending. This one was not made.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Wait for the webhook of the earlier refund. If another
   * refund is still due after that, send it then.
   */
  public static final ErrorCode REFUND_IN_PROGRESS = new ErrorCode("REFUND_IN_PROGRESS");

  /**
   * Channel cannot refund.
   *
   * <p>The channel of the payment cannot refund. The payment stands.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * <p>Outcome: rejected (request). Retry: never. Give the money back in another way that was agreed with the customer.
   */
  public static final ErrorCode REFUND_NOT_SUPPORTED = new ErrorCode("REFUND_NOT_SUPPORTED");

  /**
   * Declined by acquirer.
   *
   * <p>The acquirer declined the payment; the code does not tell why.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method or destination.
   */
  public static final ErrorCode REJECTED_BY_ACQUIRER = new ErrorCode("REJECTED_BY_ACQUIRER");

  /**
   * Feature not allowed.
   *
   * <p>The API key or the account may not make this call.
   *
   * <p>Message: "The API key is forbidden to perform this request" or "Your account is forbidden to perform this
   * request".
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Give the API key the permission in the dashboard, or ask Xendit
   * to allow it for the account. Then send the request again.
   */
  public static final ErrorCode REQUEST_FORBIDDEN = new ErrorCode("REQUEST_FORBIDDEN_ERROR");

  /**
   * Internal error at the provider.
   *
   * <p>An unexpected error inside Xendit. What had been done by then is not said.
   *
   * <p>Message: "An unexpected error occurred".
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 5 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Look for the payment, refund or payout under your
   * reference_id before you send anything again. A payout may be repeated with the same idempotency-key and the same
   * body; nothing else is repeated before the result is known.
   */
  public static final ErrorCode SERVER_ERROR = new ErrorCode("SERVER_ERROR");

  /**
   * 3-D Secure is mandatory.
   *
   * <p>The request leaves out 3-D Secure, and the account may not do that.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Send the payment with 3-D Secure, or activate payments without it
   * in the dashboard.
   */
  public static final ErrorCode SKIP_3DS_NOT_ALLOWED = new ErrorCode("SKIP_3DS_FORBIDDEN");

  /**
   * Card reported stolen.
   *
   * <p>The issuer declined because the card was reported lost or stolen.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final ErrorCode STOLEN_CARD = new ErrorCode("STOLEN_CARD");

  /**
   * Authentication required.
   *
   * <p>The payment is refused until the customer has passed a strong authentication.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: with_authentication. Let the customer authenticate, then continue with the
   * same reference.
   */
  public static final ErrorCode STRONG_AUTHENTICATION_REQUIRED = new ErrorCode("STRONG_CUSTOMER_AUTHENTICATION_REQUIRED");

  /**
   * Suspected fraud.
   *
   * <p>The payment was declined on suspicion of fraud.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  public static final ErrorCode SUSPECTED_FRAUD = new ErrorCode("SUSPECTED_FRAUDULENT");

  /**
   * Not available at this hour.
   *
   * <p>The refund or capture is not available at this hour. Nothing was done.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Send it again later with the same reference_id; a hold has to be
   * captured before it lapses.
   */
  public static final ErrorCode NOT_AT_THIS_HOUR = new ErrorCode("TEMPORARILY_UNAVAILABLE");

  /**
   * Request not authorized.
   *
   * <p>Xendit does not accept the credentials of the call.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the API key and its permissions, then send the request
   * again.
   */
  public static final ErrorCode UNAUTHORIZED = new ErrorCode("UNAUTHORIZED");

  /**
   * Sender address not allowed.
   *
   * <p>The call came from an IP address that is not on the allowlist of the account.
   *
   * <p>Message: "Your request from IP xxx.xxx.xxx.xxx was rejected as it hasn't been added to IP Allowlist. Visit
   * https://dashboard.xendit.co/settings/developers#ip-allowlist to check and add your server IPs to IP Allowlist".
   *
   * <p>Source: https://docs.xendit.co/docs/ip-allowlist
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Add the address of your server to the IP allowlist in the
   * dashboard, then send the request again.
   */
  public static final ErrorCode SENDER_IP_NOT_ALLOWED = new ErrorCode("UNAUTHORIZED_SENDER_IP");

  /**
   * Currency not supported.
   *
   * <p>The channel does not take payments in this currency.
   *
   * <p>Source: https://docs.xendit.co/ewallet/integrations/errors
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  public static final ErrorCode UNSUPPORTED_CURRENCY = new ErrorCode("UNSUPPORTED_CURRENCY");

  private final String value;

  private ErrorCode(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link ErrorCode#ACCOUNT_ACCESS_BLOCKED}. */
    ACCOUNT_ACCESS_BLOCKED("ACCOUNT_ACCESS_BLOCKED"),
    /** {@link ErrorCode#ACCOUNT_ALREADY_LINKED}. */
    ACCOUNT_ALREADY_LINKED("ACCOUNT_ALREADY_LINKED"),
    /** {@link ErrorCode#RECIPIENT_BLACKLISTED}. */
    RECIPIENT_BLACKLISTED("ACCOUNT_BLACKLISTED_ERROR"),
    /** {@link ErrorCode#ADDRESS_INVALID}. */
    ADDRESS_INVALID("ADDRESS_VALIDATION_FAILED"),
    /** {@link ErrorCode#AMOUNT_FORMAT}. */
    AMOUNT_FORMAT("AMOUNT_FORMAT_ERROR"),
    /** {@link ErrorCode#AMOUNT_STEP_NOT_SUPPORTED}. */
    AMOUNT_STEP_NOT_SUPPORTED("AMOUNT_INCREMENT_NOT_SUPPORTED"),
    /** {@link ErrorCode#AMOUNT_MISMATCHED}. */
    AMOUNT_MISMATCHED("AMOUNT_MISMATCHED"),
    /** {@link ErrorCode#VALIDATION_ERROR}. */
    VALIDATION_ERROR("API_VALIDATION_ERROR"),
    /** {@link ErrorCode#AUTHENTICATION_FAILED}. */
    AUTHENTICATION_FAILED("AUTHENTICATION_FAILED"),
    /** {@link ErrorCode#AUTHENTICATION_REQUIRED}. */
    AUTHENTICATION_REQUIRED("AUTHENTICATION_REQUIRED"),
    /** {@link ErrorCode#CALLBACK_URL_MISSING}. */
    CALLBACK_URL_MISSING("CALLBACK_URL_NOT_FOUND"),
    /** {@link ErrorCode#CANCELLATION_TOO_LATE}. */
    CANCELLATION_TOO_LATE("CANCELLATION_NOT_ALLOWED"),
    /** {@link ErrorCode#CAPTURE_ABOVE_HOLD}. */
    CAPTURE_ABOVE_HOLD("CAPTURE_AMOUNT_EXCEEDED"),
    /** {@link ErrorCode#CARD_DECLINED}. */
    CARD_DECLINED("CARD_DECLINED"),
    /** {@link ErrorCode#CARD_EXPIRED}. */
    CARD_EXPIRED("CARD_EXPIRED"),
    /** {@link ErrorCode#CHANNEL_NOT_SUPPORTED}. */
    CHANNEL_NOT_SUPPORTED("CHANNEL_CODE_NOT_SUPPORTED"),
    /** {@link ErrorCode#PAYMENT_CHANNEL_NOT_SUPPORTED}. */
    PAYMENT_CHANNEL_NOT_SUPPORTED("CHANNEL_CODE_NOT_SUPPORTED_ERROR"),
    /** {@link ErrorCode#CHANNEL_NOT_ACTIVATED}. */
    CHANNEL_NOT_ACTIVATED("CHANNEL_NOT_ACTIVATED"),
    /** {@link ErrorCode#CHANNEL_UNAVAILABLE}. */
    CHANNEL_UNAVAILABLE("CHANNEL_UNAVAILABLE"),
    /** {@link ErrorCode#CARD_ON_FILE_NOT_ALLOWED}. */
    CARD_ON_FILE_NOT_ALLOWED("COF_COMBINATION_NOT_ALLOWED_ERROR"),
    /** {@link ErrorCode#NOT_YET_CANCELABLE}. */
    NOT_YET_CANCELABLE("CONVERSION_TRADE_NOT_YET_CANCELLABLE"),
    /** {@link ErrorCode#CURRENCY_MISMATCHED}. */
    CURRENCY_MISMATCHED("CURRENCY_MISMATCHED"),
    /** {@link ErrorCode#CUSTOMER_NOT_FOUND}. */
    CUSTOMER_NOT_FOUND("CUSTOMER_NOT_FOUND_ERROR"),
    /** {@link ErrorCode#PAYMENT_METHOD_OF_OTHER_CUSTOMER}. */
    PAYMENT_METHOD_OF_OTHER_CUSTOMER("CUSTOMER_PAYMENT_METHOD_MISMATCHED"),
    /** {@link ErrorCode#DATA_NOT_FOUND}. */
    DATA_NOT_FOUND("DATA_NOT_FOUND"),
    /** {@link ErrorCode#DATA_NOT_FOUND_OLDER}. */
    DATA_NOT_FOUND_OLDER("DATA_NOT_FOUND_ERROR"),
    /** {@link ErrorCode#DECLINED_BY_ISSUER}. */
    DECLINED_BY_ISSUER("DECLINED_BY_ISSUER"),
    /** {@link ErrorCode#DECLINED_BY_PROCESSOR}. */
    DECLINED_BY_PROCESSOR("DECLINED_BY_PROCESSOR"),
    /** {@link ErrorCode#DENIED_PERSON}. */
    DENIED_PERSON("DENIED_PERSON_LIST_MATCHED"),
    /** {@link ErrorCode#DESTINATION_CURRENCY_NOT_SUPPORTED}. */
    DESTINATION_CURRENCY_NOT_SUPPORTED("DESTINATION_CURRENCY_NOT_SUPPORTED"),
    /** {@link ErrorCode#DUPLICATE_FIXED_INSTRUMENT}. */
    DUPLICATE_FIXED_INSTRUMENT("DUPLICATED_FIXED_PAYMENT_INSTRUMENT"),
    /** {@link ErrorCode#DUPLICATE}. */
    DUPLICATE("DUPLICATE_ERROR"),
    /** {@link ErrorCode#DUPLICATE_PAYOUT_LINK}. */
    DUPLICATE_PAYOUT_LINK("DUPLICATE_PAYOUT_ERROR"),
    /** {@link ErrorCode#DUPLICATE_REFERENCE}. */
    DUPLICATE_REFERENCE("DUPLICATE_REFERENCE"),
    /** {@link ErrorCode#EXCEEDS_CAPTURABLE_AMOUNT}. */
    EXCEEDS_CAPTURABLE_AMOUNT("EXCEEDS_CAPTURABLE_AMOUNT"),
    /** {@link ErrorCode#EXPIRED_CARD}. */
    EXPIRED_CARD("EXPIRED_CARD"),
    /** {@link ErrorCode#OTP_EXPIRED}. */
    OTP_EXPIRED("EXPIRED_OTP_ERROR"),
    /** {@link ErrorCode#FEATURE_NOT_ACTIVATED}. */
    FEATURE_NOT_ACTIVATED("FEATURE_NOT_ACTIVATED"),
    /** {@link ErrorCode#IDEMPOTENCY_MISMATCH}. */
    IDEMPOTENCY_MISMATCH("IDEMPOTENCY_ERROR"),
    /** {@link ErrorCode#INACTIVE_CARD}. */
    INACTIVE_CARD("INACTIVE_OR_UNAUTHORIZED_CARD"),
    /** {@link ErrorCode#PAYMENT_REQUEST_ENDED}. */
    PAYMENT_REQUEST_ENDED("INACTIVE_PAYMENT_REQUEST"),
    /** {@link ErrorCode#STATUS_DOES_NOT_ALLOW_IT}. */
    STATUS_DOES_NOT_ALLOW_IT("INELIGIBLE_TRANSACTION_STATUS"),
    /** {@link ErrorCode#BALANCE_TOO_LOW}. */
    BALANCE_TOO_LOW("INSUFFICIENT_BALANCE"),
    /** {@link ErrorCode#INVALID_ACCOUNT_DETAILS}. */
    INVALID_ACCOUNT_DETAILS("INVALID_ACCOUNT_DETAILS"),
    /** {@link ErrorCode#INVALID_API_KEY}. */
    INVALID_API_KEY("INVALID_API_KEY"),
    /** {@link ErrorCode#INVALID_CVV}. */
    INVALID_CVV("INVALID_CVV"),
    /** {@link ErrorCode#INVALID_JSON}. */
    INVALID_JSON("INVALID_JSON_FORMAT"),
    /** {@link ErrorCode#INVALID_MERCHANT_CREDENTIALS}. */
    INVALID_MERCHANT_CREDENTIALS("INVALID_MERCHANT_CREDENTIALS"),
    /** {@link ErrorCode#INVALID_MERCHANT_SETTINGS}. */
    INVALID_MERCHANT_SETTINGS("INVALID_MERCHANT_SETTINGS"),
    /** {@link ErrorCode#OTP_WRONG}. */
    OTP_WRONG("INVALID_OTP_ERROR"),
    /** {@link ErrorCode#INVALID_PAYMENT_DETAILS}. */
    INVALID_PAYMENT_DETAILS("INVALID_PAYMENT_DETAILS"),
    /** {@link ErrorCode#INVALID_PAYMENT_METHOD}. */
    INVALID_PAYMENT_METHOD("INVALID_PAYMENT_METHOD"),
    /** {@link ErrorCode#INVALID_PAYMENT_METHOD_ID}. */
    INVALID_PAYMENT_METHOD_ID("INVALID_PAYMENT_METHOD_ID"),
    /** {@link ErrorCode#QUOTE_NOT_FITTING}. */
    QUOTE_NOT_FITTING("INVALID_QUOTE"),
    /** {@link ErrorCode#PAYMENT_TOKEN_INVALID}. */
    PAYMENT_TOKEN_INVALID("INVALID_TOKEN"),
    /** {@link ErrorCode#INVALID_VALUE}. */
    INVALID_VALUE("INVALID_VALUE_ERROR"),
    /** {@link ErrorCode#ISSUER_UNAVAILABLE}. */
    ISSUER_UNAVAILABLE("ISSUER_UNAVAILABLE"),
    /** {@link ErrorCode#MANUAL_CAPTURE_NOT_SUPPORTED}. */
    MANUAL_CAPTURE_NOT_SUPPORTED("MANUAL_CAPTURE_NOT_SUPPORTED"),
    /** {@link ErrorCode#ABOVE_TRANSFER_MAXIMUM}. */
    ABOVE_TRANSFER_MAXIMUM("MAXIMUM_TRANSFER_LIMIT_ERROR"),
    /** {@link ErrorCode#TOO_MANY_LINKED_ACCOUNTS}. */
    TOO_MANY_LINKED_ACCOUNTS("MAX_ACCOUNT_LINKING"),
    /** {@link ErrorCode#AMOUNT_LIMIT_EXCEEDED}. */
    AMOUNT_LIMIT_EXCEEDED("MAX_AMOUNT_LIMIT_ERROR"),
    /** {@link ErrorCode#OTP_ATTEMPTS_EXCEEDED}. */
    OTP_ATTEMPTS_EXCEEDED("MAX_OTP_ATTEMPTS_ERROR"),
    /** {@link ErrorCode#BELOW_TRANSFER_MINIMUM}. */
    BELOW_TRANSFER_MINIMUM("MINIMUM_TRANSFER_LIMIT_ERROR"),
    /** {@link ErrorCode#OPERATION_NOT_ALLOWED}. */
    OPERATION_NOT_ALLOWED("OPERATION_NOT_ALLOWED"),
    /** {@link ErrorCode#OTP_NOT_DELIVERED}. */
    OTP_NOT_DELIVERED("OTP_DELIVERY_ERROR"),
    /** {@link ErrorCode#TOO_MANY_PARTIAL_REFUNDS}. */
    TOO_MANY_PARTIAL_REFUNDS("PARTIAL_REFUND_COUNTS_EXCEEDED"),
    /** {@link ErrorCode#PARTIAL_REFUND_NOT_SUPPORTED}. */
    PARTIAL_REFUND_NOT_SUPPORTED("PARTIAL_REFUND_NOT_SUPPORTED"),
    /** {@link ErrorCode#CHANNEL_DETAIL_INVALID}. */
    CHANNEL_DETAIL_INVALID("PAYMENT_CHANNEL_DETAIL_ERROR"),
    /** {@link ErrorCode#PAYMENT_METHOD_NOT_FOUND}. */
    PAYMENT_METHOD_NOT_FOUND("PAYMENT_METHOD_NOT_FOUND_ERROR"),
    /** {@link ErrorCode#ALREADY_COMPLETED}. */
    ALREADY_COMPLETED("PAYMENT_REQUEST_ALREADY_COMPLETED"),
    /** {@link ErrorCode#ALREADY_FAILED}. */
    ALREADY_FAILED("PAYMENT_REQUEST_ALREADY_FAILED"),
    /** {@link ErrorCode#ALREADY_CAPTURED}. */
    ALREADY_CAPTURED("PAYMENT_REQUEST_ALREADY_FULLY_CAPTURED"),
    /** {@link ErrorCode#CHANNEL_RATE_LIMITED}. */
    CHANNEL_RATE_LIMITED("PAYMENT_REQUEST_RATE_LIMITED"),
    /** {@link ErrorCode#PAYMENT_STATUS_FAILED}. */
    PAYMENT_STATUS_FAILED("PAYMENT_STATUS_FAILED"),
    /** {@link ErrorCode#PROCESSOR_CONFIGURATION}. */
    PROCESSOR_CONFIGURATION("PROCESSOR_CONFIGURATION_ERROR"),
    /** {@link ErrorCode#PROCESSOR_ERROR}. */
    PROCESSOR_ERROR("PROCESSOR_ERROR"),
    /** {@link ErrorCode#PROCESSOR_UNAVAILABLE}. */
    PROCESSOR_UNAVAILABLE("PROCESSOR_TEMPORARILY_UNAVAILABLE"),
    /** {@link ErrorCode#PROCESSOR_TIMEOUT}. */
    PROCESSOR_TIMEOUT("PROCESSOR_TIMEOUT"),
    /** {@link ErrorCode#RATE_LIMITED}. */
    RATE_LIMITED("RATE_LIMIT_EXCEEDED"),
    /** {@link ErrorCode#RECIPIENT_ACCOUNT_INVALID}. */
    RECIPIENT_ACCOUNT_INVALID("RECIPIENT_ACCOUNT_NUMBER_ERROR"),
    /** {@link ErrorCode#REFUND_ABOVE_REST}. */
    REFUND_ABOVE_REST("REFUND_AMOUNT_EXCEEDED"),
    /** {@link ErrorCode#REFUND_IN_PROGRESS}. */
    REFUND_IN_PROGRESS("REFUND_IN_PROGRESS"),
    /** {@link ErrorCode#REFUND_NOT_SUPPORTED}. */
    REFUND_NOT_SUPPORTED("REFUND_NOT_SUPPORTED"),
    /** {@link ErrorCode#REJECTED_BY_ACQUIRER}. */
    REJECTED_BY_ACQUIRER("REJECTED_BY_ACQUIRER"),
    /** {@link ErrorCode#REQUEST_FORBIDDEN}. */
    REQUEST_FORBIDDEN("REQUEST_FORBIDDEN_ERROR"),
    /** {@link ErrorCode#SERVER_ERROR}. */
    SERVER_ERROR("SERVER_ERROR"),
    /** {@link ErrorCode#SKIP_3DS_NOT_ALLOWED}. */
    SKIP_3DS_NOT_ALLOWED("SKIP_3DS_FORBIDDEN"),
    /** {@link ErrorCode#STOLEN_CARD}. */
    STOLEN_CARD("STOLEN_CARD"),
    /** {@link ErrorCode#STRONG_AUTHENTICATION_REQUIRED}. */
    STRONG_AUTHENTICATION_REQUIRED("STRONG_CUSTOMER_AUTHENTICATION_REQUIRED"),
    /** {@link ErrorCode#SUSPECTED_FRAUD}. */
    SUSPECTED_FRAUD("SUSPECTED_FRAUDULENT"),
    /** {@link ErrorCode#NOT_AT_THIS_HOUR}. */
    NOT_AT_THIS_HOUR("TEMPORARILY_UNAVAILABLE"),
    /** {@link ErrorCode#UNAUTHORIZED}. */
    UNAUTHORIZED("UNAUTHORIZED"),
    /** {@link ErrorCode#SENDER_IP_NOT_ALLOWED}. */
    SENDER_IP_NOT_ALLOWED("UNAUTHORIZED_SENDER_IP"),
    /** {@link ErrorCode#UNSUPPORTED_CURRENCY}. */
    UNSUPPORTED_CURRENCY("UNSUPPORTED_CURRENCY");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public ErrorCode code() {
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
    return "error-code";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static ErrorCode of(String value) {
    return new ErrorCode(java.util.Objects.requireNonNull(value));
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
  public int compareTo(ErrorCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ErrorCode && value.equals(((ErrorCode) other).value);
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
