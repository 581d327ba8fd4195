// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** API error code of Xendit; the values are the codes as documented. */
export enum XenditErrorCode {
  /**
   * Account or card blocked.
   *
   * The bank or e-wallet refuses access to the account behind the token. No payment was made.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Offer another payment method, or let the customer clear it with the
   * bank or e-wallet.
   */
  ACCOUNT_ACCESS_BLOCKED = "ACCOUNT_ACCESS_BLOCKED",
  /**
   * Account linked before.
   *
   * The customer linked this account before. No payment was made.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request
   *
   * Outcome: rejected (request). Retry: after_fix. Pay with the payment token that exists for this account, or send the
   * request without linking.
   */
  ACCOUNT_ALREADY_LINKED = "ACCOUNT_ALREADY_LINKED",
  /**
   * Beneficiary account blacklisted.
   *
   * The beneficiary account is on a blacklist. No payout was made.
   *
   * Source: https://docs.xendit.co/docs/integration-cross-border-payouts
   *
   * Outcome: rejected (request). Retry: never. Do not send it again to this account, and do not tell the recipient why.
   * Let your compliance team decide.
   */
  RECIPIENT_BLACKLISTED = "ACCOUNT_BLACKLISTED_ERROR",
  /**
   * Verification details do not match.
   *
   * The billing address was not accepted.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  ADDRESS_INVALID = "ADDRESS_VALIDATION_FAILED",
  /**
   * Amount written wrongly.
   *
   * The amount is not written in the form that the API expects.
   *
   * Source: https://docs.xendit.co/docs/integration-cross-border-payouts
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  AMOUNT_FORMAT = "AMOUNT_FORMAT_ERROR",
  /**
   * Amount step not supported.
   *
   * The channel only sends amounts in certain steps, for example whole units. No payout was made.
   *
   * Source: https://docs.xendit.co/docs/integration-payouts (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  AMOUNT_STEP_NOT_SUPPORTED = "AMOUNT_INCREMENT_NOT_SUPPORTED",
  /**
   * Invalid amount.
   *
   * The amount is not the one that is expected here.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  AMOUNT_MISMATCHED = "AMOUNT_MISMATCHED",
  /**
   * Invalid request.
   *
   * Xendit refused the request because fields are missing or do not follow the rules of the API. errors says which,
   * where it is there.
   *
   * Message: "Inputs are failing validation. The errors field contains details about which fields are violating
   * validation." or "Both source and destination amounts were specified. Please input only one of these amounts.".
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 8 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  VALIDATION_ERROR = "API_VALIDATION_ERROR",
  /**
   * Authentication failed.
   *
   * The customer was not authenticated, so the payment was not made.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: failed (transaction). Retry: with_authentication. Let the customer authenticate, then continue with the
   * same reference.
   */
  AUTHENTICATION_FAILED = "AUTHENTICATION_FAILED",
  /**
   * Authentication required.
   *
   * The payment is refused until the customer has authenticated.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: with_authentication. Let the customer authenticate, then continue with the same
   * reference.
   */
  AUTHENTICATION_REQUIRED = "AUTHENTICATION_REQUIRED",
  /**
   * Webhook address missing.
   *
   * The account has no webhook address for this kind of payment.
   *
   * Source: https://docs.xendit.co/ewallet/integrations/errors
   *
   * Outcome: rejected (request). Retry: after_fix. Enter the webhook address in the dashboard, then send the request
   * again.
   */
  CALLBACK_URL_MISSING = "CALLBACK_URL_NOT_FOUND",
  /**
   * Too late to cancel.
   *
   * Xendit processed the payout already, so it cannot be stopped any more.
   *
   * Message: "Payout cannot be canceled because it has already been processed by Xendit".
   *
   * Source: https://docs.xendit.co/apidocs/cancel-payout
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the payout and wait for its end. Do not
   * count it as canceled.
   */
  CANCELLATION_TOO_LATE = "CANCELLATION_NOT_ALLOWED",
  /**
   * Capture above the hold.
   *
   * The amount to capture is above what is still on hold. Nothing was captured by this call.
   *
   * Source: https://docs.xendit.co/apidocs/capture-payment
   *
   * Outcome: rejected (request). Retry: after_fix. Capture at most what is still on hold, before the hold lapses.
   */
  CAPTURE_ABOVE_HOLD = "CAPTURE_AMOUNT_EXCEEDED",
  /**
   * Card declined.
   *
   * The card was declined; the code does not tell why.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method or destination.
   */
  CARD_DECLINED = "CARD_DECLINED",
  /**
   * Card expired.
   *
   * The expiration date in the request lies in the past. The card was not charged.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request
   *
   * Outcome: rejected (request). Retry: after_fix. Ask the customer to correct the date or to use another card, then
   * send the request again.
   */
  CARD_EXPIRED = "CARD_EXPIRED",
  /**
   * Channel code not supported.
   *
   * The channel code of the payout is not valid. No payout was made.
   *
   * Source: https://docs.xendit.co/docs/integration-payouts
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  CHANNEL_NOT_SUPPORTED = "CHANNEL_CODE_NOT_SUPPORTED",
  /**
   * Channel code not supported.
   *
   * The channel code is not supported for this call.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  PAYMENT_CHANNEL_NOT_SUPPORTED = "CHANNEL_CODE_NOT_SUPPORTED_ERROR",
  /**
   * Channel not activated.
   *
   * The payment channel is not activated for the account.
   *
   * Source: https://docs.xendit.co/ewallet/integrations/errors (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Activate the channel in the dashboard or with Xendit. Until then
   * offer another one.
   */
  CHANNEL_NOT_ACTIVATED = "CHANNEL_NOT_ACTIVATED",
  /**
   * Channel unavailable.
   *
   * The payment channel has an unexpected problem. Whether the request had reached it is not said.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 2 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Look for the payment, refund or payout under your
   * reference_id before you send anything again. A payout may be repeated with the same idempotency-key and the same
   * body; nothing else is repeated before the result is known.
   */
  CHANNEL_UNAVAILABLE = "CHANNEL_UNAVAILABLE",
  /**
   * Stored card fields do not fit.
   *
   * The fields about a stored card do not go together.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  CARD_ON_FILE_NOT_ALLOWED = "COF_COMBINATION_NOT_ALLOWED_ERROR",
  /**
   * Cannot be canceled yet.
   *
   * The payout cannot be canceled right now. It goes on.
   *
   * Message: "Payout is not yet cancellable. Please retry later.".
   *
   * Source: https://docs.xendit.co/apidocs/cancel-payout
   *
   * Outcome: rejected (request). Retry: later. Send the cancellation again later, or let the payout end. Do not count
   * it as canceled.
   */
  NOT_YET_CANCELABLE = "CONVERSION_TRADE_NOT_YET_CANCELLABLE",
  /**
   * Currency does not match.
   *
   * The currency is not the one that is expected here.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  CURRENCY_MISMATCHED = "CURRENCY_MISMATCHED",
  /**
   * Customer not found.
   *
   * No customer exists under the id of the request.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  CUSTOMER_NOT_FOUND = "CUSTOMER_NOT_FOUND_ERROR",
  /**
   * Payment method of another customer.
   *
   * The payment method does not belong to the customer of the request.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  PAYMENT_METHOD_OF_OTHER_CUSTOMER = "CUSTOMER_PAYMENT_METHOD_MISMATCHED",
  /**
   * Not found, or there already.
   *
   * Nothing was found under an id of the request: a payment, refund, token, payout or quote. The page also prints the
   * code for HTTP 409, where something is there already. So it is no proof that nothing was paid.
   *
   * Message: "The Quote ID specified cannot be found" or "Payout not found".
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request (and 5 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the id and the environment of the API key. If the
   * message names a quote, no payout was made: get a new quote and repeat with the same idempotency-key. Otherwise look
   * for the transaction under your reference_id before you send anything new.
   */
  DATA_NOT_FOUND = "DATA_NOT_FOUND",
  /**
   * Data not found.
   *
   * Nothing was found under an id of the request. It is no proof that nothing was paid.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the id, then look for the transaction under your
   * reference_id before you send anything new.
   */
  DATA_NOT_FOUND_OLDER = "DATA_NOT_FOUND_ERROR",
  /**
   * Declined by issuer (do not honor).
   *
   * The issuer declined and gives no reason.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method or destination.
   */
  DECLINED_BY_ISSUER = "DECLINED_BY_ISSUER",
  /**
   * Declined by processor.
   *
   * The processor declined the payment; the code does not tell why.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method or destination.
   */
  DECLINED_BY_PROCESSOR = "DECLINED_BY_PROCESSOR",
  /**
   * On a list of denied persons.
   *
   * The customer matches a list of persons who may not be served.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: failed (transaction). Retry: never. Do not send it again, and do not tell the customer why. Let your
   * compliance team decide.
   */
  DENIED_PERSON = "DENIED_PERSON_LIST_MATCHED",
  /**
   * Currency not supported.
   *
   * The channel does not pay out in this currency. No payout was made.
   *
   * Source: https://docs.xendit.co/docs/integration-cross-border-payouts
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  DESTINATION_CURRENCY_NOT_SUPPORTED = "DESTINATION_CURRENCY_NOT_SUPPORTED",
  /**
   * Fixed payment number exists.
   *
   * A fixed payment number, such as a virtual account, exists already and may have received payments.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  DUPLICATE_FIXED_INSTRUMENT = "DUPLICATED_FIXED_PAYMENT_INSTRUMENT",
  /**
   * Key or reference used before.
   *
   * The idempotency-key or the reference was used before, with other content. The first payout or payment with it lives
   * on and may have been carried out.
   *
   * Message: "A payout with this idempotency key already exists. If you meant to execute a different request, please
   * use another idempotency key.".
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Do not repeat it with another key, although the message
   * offers that: the money could be sent twice. Look up the first one by its reference_id; only if it is really another
   * purpose, send this one under a new reference_id and a new key.
   */
  DUPLICATE = "DUPLICATE_ERROR",
  /**
   * Reference already used.
   *
   * A payout link with this external_id exists already and may have been claimed.
   *
   * Message: "A payout with this idempotency key already exists. If you meant to execute a different request, please
   * use another idempotency key.".
   *
   * Source: https://docs.xendit.co/docs/integration-payout-links
   *
   * Outcome: rejected (request). Retry: check_status_first. Look up the payout link of this external_id. Make another
   * one only if it was voided or is for another purpose.
   */
  DUPLICATE_PAYOUT_LINK = "DUPLICATE_PAYOUT_ERROR",
  /**
   * Reference already used.
   *
   * A payment request with this reference exists already and may have been paid.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  DUPLICATE_REFERENCE = "DUPLICATE_REFERENCE",
  /**
   * Capture above the hold.
   *
   * The amount to capture is above what can be captured.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Capture at most what is still on hold, before the hold lapses.
   */
  EXCEEDS_CAPTURABLE_AMOUNT = "EXCEEDS_CAPTURABLE_AMOUNT",
  /**
   * Card expired.
   *
   * The payment was declined because the card has expired.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: failed (transaction). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  EXPIRED_CARD = "EXPIRED_CARD",
  /**
   * OTP expired.
   *
   * The OTP was entered too late. The customer can ask for a new one.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: with_authentication. Let the customer authenticate, then continue with the same
   * reference.
   */
  OTP_EXPIRED = "EXPIRED_OTP_ERROR",
  /**
   * Feature not allowed.
   *
   * The account is not enabled for what the request asks for.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Ask Xendit to activate the feature, then send the request again.
   */
  FEATURE_NOT_ACTIVATED = "FEATURE_NOT_ACTIVATED",
  /**
   * Same reference, different data.
   *
   * The idempotency key was used before for another request, which may have taken effect.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_ERROR",
  /**
   * Card inactive or not permitted.
   *
   * The card is not active, or not allowed for this payment.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method or destination.
   */
  INACTIVE_CARD = "INACTIVE_OR_UNAUTHORIZED_CARD",
  /**
   * Payment request has ended.
   *
   * The payment request has ended and takes no more changes. How it ended, paid or not, is not said.
   *
   * Source: https://docs.xendit.co/apidocs/capture-payment
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the payment request and go on from its
   * status.
   */
  PAYMENT_REQUEST_ENDED = "INACTIVE_PAYMENT_REQUEST",
  /**
   * Invalid transaction status.
   *
   * The payment or payout is in a status that does not allow the refund, the capture or the cancellation. It stays as
   * it is and may go on: a payout that could not be canceled is carried out.
   *
   * Message: "Status of specified payout ID is not in ACCEPTED, PENDING_COMPLIANCE_ASSESSMENT, ROUTING status".
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request (and 2 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the payment or payout and go on from
   * it. Do not count a payout as canceled.
   */
  STATUS_DOES_NOT_ALLOW_IT = "INELIGIBLE_TRANSACTION_STATUS",
  /**
   * Balance too low.
   *
   * As an error of a call it is the balance of the merchant, which does not cover the refund or payout. In the older
   * payment API it can also be that of the customer.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request (and 2 more)
   *
   * Outcome: rejected (request). Retry: after_fix. For a refund or payout, top up the balance and send the request
   * again with the same reference_id or external_id. For a payment of the older API, ask the customer to top up or to
   * pay in another way.
   */
  BALANCE_TOO_LOW = "INSUFFICIENT_BALANCE",
  /**
   * Account details not valid.
   *
   * The details of the account were not accepted.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: failed (transaction). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  INVALID_ACCOUNT_DETAILS = "INVALID_ACCOUNT_DETAILS",
  /**
   * API key not valid.
   *
   * Xendit does not accept the API key of the call, because it has a wrong form.
   *
   * Message: "API key format is invalid".
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Send the request with the right API key. Nothing was processed.
   */
  INVALID_API_KEY = "INVALID_API_KEY",
  /**
   * Incorrect CVV.
   *
   * The payment was declined because the security code does not match.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: failed (transaction). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  INVALID_CVV = "INVALID_CVV",
  /**
   * Body is not JSON.
   *
   * The body of the request could not be read as JSON.
   *
   * Source: https://docs.xendit.co/docs/integration-cross-border-payouts
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  INVALID_JSON = "INVALID_JSON_FORMAT",
  /**
   * Merchant credentials not valid.
   *
   * The e-wallet does not accept the credentials of the merchant.
   *
   * Source: https://docs.xendit.co/ewallet/integrations/errors
   *
   * Outcome: rejected (request). Retry: after_fix. Ask Xendit to correct the credentials. Until then offer another
   * payment method.
   */
  INVALID_MERCHANT_CREDENTIALS = "INVALID_MERCHANT_CREDENTIALS",
  /**
   * Merchant settings not valid.
   *
   * The channel does not accept the credentials of the merchant, or a currency is not activated.
   *
   * Message: "Payout failed because the source currency has not been activated. Please reach out to Xendit to activate
   * this currency before retrying.".
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 3 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask Xendit to correct the settings, then send the request again.
   * Until then offer another channel.
   */
  INVALID_MERCHANT_SETTINGS = "INVALID_MERCHANT_SETTINGS",
  /**
   * OTP wrong.
   *
   * The OTP is not the one that was sent.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: with_authentication. Let the customer authenticate, then continue with the same
   * reference.
   */
  OTP_WRONG = "INVALID_OTP_ERROR",
  /**
   * Payment details not valid.
   *
   * Details that the customer entered are not valid. No payment was made.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request
   *
   * Outcome: rejected (request). Retry: after_fix. Ask the customer to correct the details, then send the request
   * again.
   */
  INVALID_PAYMENT_DETAILS = "INVALID_PAYMENT_DETAILS",
  /**
   * Payment method not valid.
   *
   * The saved payment method cannot be used.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  INVALID_PAYMENT_METHOD = "INVALID_PAYMENT_METHOD",
  /**
   * Saved payment method not valid.
   *
   * The saved payment method does not exist, or does not belong to this customer or channel.
   *
   * Source: https://docs.xendit.co/ewallet/integrations/errors
   *
   * Outcome: rejected (request). Retry: after_fix. Use a valid payment_method_id, or let the customer enter the payment
   * method again.
   */
  INVALID_PAYMENT_METHOD_ID = "INVALID_PAYMENT_METHOD_ID",
  /**
   * Quote does not fit.
   *
   * The quote was made for another kind of transaction. No payout was made.
   *
   * Message: "This quote was created for a different transaction type. Please create a new Quote with the correct
   * transaction type.".
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3
   *
   * Outcome: rejected (request). Retry: after_fix. Get a quote for this kind of transaction and send the payout with
   * the same idempotency-key.
   */
  QUOTE_NOT_FITTING = "INVALID_QUOTE",
  /**
   * Payment token invalid or expired.
   *
   * The payment token has expired or was canceled. No payment was made with it.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Let the customer link the account again, then send the payment with
   * the new token.
   */
  PAYMENT_TOKEN_INVALID = "INVALID_TOKEN",
  /**
   * Value not allowed.
   *
   * The request has the right form, but a value is outside of what the channel, the region or the settings allow, such
   * as the amount or the currency.
   *
   * Message: "The source currency specified in the request is not supported. Please check our documentation for
   * currencies available.", "The destination currency specified in the request is not supported. Please check our
   * documentation for currencies available.", "The transfer amount requested is lower than the prescribed minimum for
   * the region. Amend the transfer amount before retrying." and 1 more.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 3 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  INVALID_VALUE = "INVALID_VALUE_ERROR",
  /**
   * Issuer not available.
   *
   * The bank or e-wallet of the customer has a problem. Whether the request had reached it is not said.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Look for the payment, refund or payout under your
   * reference_id before you send anything again. A payout may be repeated with the same idempotency-key and the same
   * body; nothing else is repeated before the result is known.
   */
  ISSUER_UNAVAILABLE = "ISSUER_UNAVAILABLE",
  /**
   * Channel has no manual capture.
   *
   * The channel cannot hold an amount and capture it later.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Send the payment with automatic capture.
   */
  MANUAL_CAPTURE_NOT_SUPPORTED = "MANUAL_CAPTURE_NOT_SUPPORTED",
  /**
   * Amount limit exceeded.
   *
   * The amount is above the most that the channel sends at once. No payout was made.
   *
   * Source: https://docs.xendit.co/docs/integration-payouts (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  ABOVE_TRANSFER_MAXIMUM = "MAXIMUM_TRANSFER_LIMIT_ERROR",
  /**
   * Too many linked accounts.
   *
   * The account is linked as often as it may be.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: never. Let the customer unlink an older link first, or offer another payment
   * method.
   */
  TOO_MANY_LINKED_ACCOUNTS = "MAX_ACCOUNT_LINKING",
  /**
   * Amount limit exceeded.
   *
   * The amount is above a limit of the channel or the account.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  AMOUNT_LIMIT_EXCEEDED = "MAX_AMOUNT_LIMIT_ERROR",
  /**
   * Too many OTP attempts.
   *
   * The OTP was wrong too often.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: later. Send the request again later with the same reference.
   */
  OTP_ATTEMPTS_EXCEEDED = "MAX_OTP_ATTEMPTS_ERROR",
  /**
   * Amount below the minimum.
   *
   * The amount is below the least that the channel sends. No payout was made.
   *
   * Source: https://docs.xendit.co/docs/integration-payouts (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  BELOW_TRANSFER_MINIMUM = "MINIMUM_TRANSFER_LIMIT_ERROR",
  /**
   * Operation not allowed.
   *
   * What the request asks for is not allowed in this state.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  OPERATION_NOT_ALLOWED = "OPERATION_NOT_ALLOWED",
  /**
   * OTP not delivered.
   *
   * The channel could not send the OTP to the customer.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: later. Send the request again later with the same reference.
   */
  OTP_NOT_DELIVERED = "OTP_DELIVERY_ERROR",
  /**
   * Too many refunds in part.
   *
   * The channel allows no more refunds in part for this payment. This refund was not made.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * Outcome: rejected (request). Retry: never. Give the money back in another way that was agreed with the customer.
   */
  TOO_MANY_PARTIAL_REFUNDS = "PARTIAL_REFUND_COUNTS_EXCEEDED",
  /**
   * No refund in part.
   *
   * The channel of the payment refunds the whole amount only. This refund was not made.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * Outcome: rejected (request). Retry: never. Refund the whole amount, or give a part back in another way.
   */
  PARTIAL_REFUND_NOT_SUPPORTED = "PARTIAL_REFUND_NOT_SUPPORTED",
  /**
   * Channel details not valid.
   *
   * Details of the channel are not valid; for a cross-border payout the account type has to be BANK_ACCOUNT or EWALLET.
   *
   * Source: https://docs.xendit.co/docs/integration-cross-border-payouts
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what message names, then send it again with the same
   * reference_id and, for payouts, the same idempotency-key.
   */
  CHANNEL_DETAIL_INVALID = "PAYMENT_CHANNEL_DETAIL_ERROR",
  /**
   * Payment method not found.
   *
   * No payment method exists under the id of the request.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  PAYMENT_METHOD_NOT_FOUND = "PAYMENT_METHOD_NOT_FOUND_ERROR",
  /**
   * Payment request completed.
   *
   * The payment request is completed and may have been paid.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  ALREADY_COMPLETED = "PAYMENT_REQUEST_ALREADY_COMPLETED",
  /**
   * Payment request failed before.
   *
   * The payment request is said to have failed before.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  ALREADY_FAILED = "PAYMENT_REQUEST_ALREADY_FAILED",
  /**
   * Captured before.
   *
   * The whole amount was captured before; this call captured nothing.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the payment and do not capture it
   * again.
   */
  ALREADY_CAPTURED = "PAYMENT_REQUEST_ALREADY_FULLY_CAPTURED",
  /**
   * Channel limit reached.
   *
   * The payment channel takes no more requests for the moment. No payment request was made.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request
   *
   * Outcome: rejected (request). Retry: later. Wait and send the request again with the same reference_id, or offer
   * another channel.
   */
  CHANNEL_RATE_LIMITED = "PAYMENT_REQUEST_RATE_LIMITED",
  /**
   * Payment has failed.
   *
   * The payment that the request is about is said to have failed.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  PAYMENT_STATUS_FAILED = "PAYMENT_STATUS_FAILED",
  /**
   * Processor not set up.
   *
   * The merchant is not set up correctly at the processor.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Ask Xendit to correct the settings. Until then offer another payment
   * method.
   */
  PROCESSOR_CONFIGURATION = "PROCESSOR_CONFIGURATION_ERROR",
  /**
   * Error at processor.
   *
   * The processor reported an error. Whether the card was charged is not said.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  PROCESSOR_ERROR = "PROCESSOR_ERROR",
  /**
   * Processor unavailable.
   *
   * Whether the request had reached it is not said.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  PROCESSOR_UNAVAILABLE = "PROCESSOR_TEMPORARILY_UNAVAILABLE",
  /**
   * No answer from processor.
   *
   * The processor did not answer in time. The card may have been charged.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  PROCESSOR_TIMEOUT = "PROCESSOR_TIMEOUT",
  /**
   * Too many requests.
   *
   * Xendit refused the call because the account sent more calls than it may. Nothing was processed.
   *
   * Source: https://docs.xendit.co/apidocs/rate-limits
   *
   * Outcome: rejected (request). Retry: later. Slow down and send the request again after a pause, with the same
   * reference_id and idempotency-key.
   */
  RATE_LIMITED = "RATE_LIMIT_EXCEEDED",
  /**
   * Account number not valid.
   *
   * The account number of the recipient has a form that the channel does not have. No payout was made.
   *
   * Source: https://docs.xendit.co/docs/integration-payouts
   *
   * Outcome: rejected (request). Retry: after_fix. Ask the recipient for the right account number, then send the payout
   * with the same idempotency-key.
   */
  RECIPIENT_ACCOUNT_INVALID = "RECIPIENT_ACCOUNT_NUMBER_ERROR",
  /**
   * Refund above what is left.
   *
   * The refund is above what is left of the captured amount. This refund was not made.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * Outcome: rejected (request). Retry: after_fix. Compare with the refunds made so far, those still pending included,
   * and refund at most the rest.
   */
  REFUND_ABOVE_REST = "REFUND_AMOUNT_EXCEEDED",
  /**
   * An earlier refund is pending.
   *
   * An earlier refund of this payment is still pending. This one was not made.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * Outcome: rejected (request). Retry: check_status_first. Wait for the webhook of the earlier refund. If another
   * refund is still due after that, send it then.
   */
  REFUND_IN_PROGRESS = "REFUND_IN_PROGRESS",
  /**
   * Channel cannot refund.
   *
   * The channel of the payment cannot refund. The payment stands.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * Outcome: rejected (request). Retry: never. Give the money back in another way that was agreed with the customer.
   */
  REFUND_NOT_SUPPORTED = "REFUND_NOT_SUPPORTED",
  /**
   * Declined by acquirer.
   *
   * The acquirer declined the payment; the code does not tell why.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method or destination.
   */
  REJECTED_BY_ACQUIRER = "REJECTED_BY_ACQUIRER",
  /**
   * Feature not allowed.
   *
   * The API key or the account may not make this call.
   *
   * Message: "The API key is forbidden to perform this request" or "Your account is forbidden to perform this request".
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Give the API key the permission in the dashboard, or ask Xendit to
   * allow it for the account. Then send the request again.
   */
  REQUEST_FORBIDDEN = "REQUEST_FORBIDDEN_ERROR",
  /**
   * Internal error at the provider.
   *
   * An unexpected error inside Xendit. What had been done by then is not said.
   *
   * Message: "An unexpected error occurred".
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 5 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Look for the payment, refund or payout under your
   * reference_id before you send anything again. A payout may be repeated with the same idempotency-key and the same
   * body; nothing else is repeated before the result is known.
   */
  SERVER_ERROR = "SERVER_ERROR",
  /**
   * 3-D Secure is mandatory.
   *
   * The request leaves out 3-D Secure, and the account may not do that.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Send the payment with 3-D Secure, or activate payments without it in
   * the dashboard.
   */
  SKIP_3DS_NOT_ALLOWED = "SKIP_3DS_FORBIDDEN",
  /**
   * Card reported stolen.
   *
   * The issuer declined because the card was reported lost or stolen.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  STOLEN_CARD = "STOLEN_CARD",
  /**
   * Authentication required.
   *
   * The payment is refused until the customer has passed a strong authentication.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: with_authentication. Let the customer authenticate, then continue with the same
   * reference.
   */
  STRONG_AUTHENTICATION_REQUIRED = "STRONG_CUSTOMER_AUTHENTICATION_REQUIRED",
  /**
   * Suspected fraud.
   *
   * The payment was declined on suspicion of fraud.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  SUSPECTED_FRAUD = "SUSPECTED_FRAUDULENT",
  /**
   * Not available at this hour.
   *
   * The refund or capture is not available at this hour. Nothing was done.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request (and 1 more)
   *
   * Outcome: rejected (request). Retry: later. Send it again later with the same reference_id; a hold has to be
   * captured before it lapses.
   */
  NOT_AT_THIS_HOUR = "TEMPORARILY_UNAVAILABLE",
  /**
   * Request not authorized.
   *
   * Xendit does not accept the credentials of the call.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
   *
   * Outcome: rejected (request). Retry: after_fix. Check the API key and its permissions, then send the request again.
   */
  UNAUTHORIZED = "UNAUTHORIZED",
  /**
   * Sender address not allowed.
   *
   * The call came from an IP address that is not on the allowlist of the account.
   *
   * Message: "Your request from IP xxx.xxx.xxx.xxx was rejected as it hasn't been added to IP Allowlist. Visit
   * https://dashboard.xendit.co/settings/developers#ip-allowlist to check and add your server IPs to IP Allowlist".
   *
   * Source: https://docs.xendit.co/docs/ip-allowlist
   *
   * Outcome: rejected (request). Retry: after_fix. Add the address of your server to the IP allowlist in the dashboard,
   * then send the request again.
   */
  SENDER_IP_NOT_ALLOWED = "UNAUTHORIZED_SENDER_IP",
  /**
   * Currency not supported.
   *
   * The channel does not take payments in this currency.
   *
   * Source: https://docs.xendit.co/ewallet/integrations/errors
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the request and send it again with the same reference.
   */
  UNSUPPORTED_CURRENCY = "UNSUPPORTED_CURRENCY",
}

/** Properties of every entry of API error code; `code` is always the code as received. */
export interface XenditErrorCodeMember<
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
  readonly space: "error-code";
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
export interface XenditErrorCodeEntries {
  /** Account or card blocked. */
  readonly ACCOUNT_ACCESS_BLOCKED: XenditErrorCodeMember<"ACCOUNT_ACCESS_BLOCKED", "ACCOUNT_ACCESS_BLOCKED", null>;
  /** Account linked before. */
  readonly ACCOUNT_ALREADY_LINKED: XenditErrorCodeMember<"ACCOUNT_ALREADY_LINKED", "ACCOUNT_ALREADY_LINKED", null>;
  /** Beneficiary account blacklisted. */
  readonly RECIPIENT_BLACKLISTED: XenditErrorCodeMember<"RECIPIENT_BLACKLISTED", "ACCOUNT_BLACKLISTED_ERROR", null>;
  /** Verification details do not match. */
  readonly ADDRESS_INVALID: XenditErrorCodeMember<"ADDRESS_INVALID", "ADDRESS_VALIDATION_FAILED", null>;
  /** Amount written wrongly. */
  readonly AMOUNT_FORMAT: XenditErrorCodeMember<"AMOUNT_FORMAT", "AMOUNT_FORMAT_ERROR", null>;
  /** Amount step not supported. */
  readonly AMOUNT_STEP_NOT_SUPPORTED: XenditErrorCodeMember<"AMOUNT_STEP_NOT_SUPPORTED", "AMOUNT_INCREMENT_NOT_SUPPORTED", null>;
  /** Invalid amount. */
  readonly AMOUNT_MISMATCHED: XenditErrorCodeMember<"AMOUNT_MISMATCHED", "AMOUNT_MISMATCHED", null>;
  /** Invalid request. */
  readonly VALIDATION_ERROR: XenditErrorCodeMember<"VALIDATION_ERROR", "API_VALIDATION_ERROR", null>;
  /** Authentication failed. */
  readonly AUTHENTICATION_FAILED: XenditErrorCodeMember<"AUTHENTICATION_FAILED", "AUTHENTICATION_FAILED", null>;
  /** Authentication required. */
  readonly AUTHENTICATION_REQUIRED: XenditErrorCodeMember<"AUTHENTICATION_REQUIRED", "AUTHENTICATION_REQUIRED", null>;
  /** Webhook address missing. */
  readonly CALLBACK_URL_MISSING: XenditErrorCodeMember<"CALLBACK_URL_MISSING", "CALLBACK_URL_NOT_FOUND", null>;
  /** Too late to cancel. */
  readonly CANCELLATION_TOO_LATE: XenditErrorCodeMember<"CANCELLATION_TOO_LATE", "CANCELLATION_NOT_ALLOWED", null>;
  /** Capture above the hold. */
  readonly CAPTURE_ABOVE_HOLD: XenditErrorCodeMember<"CAPTURE_ABOVE_HOLD", "CAPTURE_AMOUNT_EXCEEDED", null>;
  /** Card declined. */
  readonly CARD_DECLINED: XenditErrorCodeMember<"CARD_DECLINED", "CARD_DECLINED", null>;
  /** Card expired. */
  readonly CARD_EXPIRED: XenditErrorCodeMember<"CARD_EXPIRED", "CARD_EXPIRED", null>;
  /** Channel code not supported. */
  readonly CHANNEL_NOT_SUPPORTED: XenditErrorCodeMember<"CHANNEL_NOT_SUPPORTED", "CHANNEL_CODE_NOT_SUPPORTED", null>;
  /** Channel code not supported. */
  readonly PAYMENT_CHANNEL_NOT_SUPPORTED: XenditErrorCodeMember<"PAYMENT_CHANNEL_NOT_SUPPORTED", "CHANNEL_CODE_NOT_SUPPORTED_ERROR", null>;
  /** Channel not activated. */
  readonly CHANNEL_NOT_ACTIVATED: XenditErrorCodeMember<"CHANNEL_NOT_ACTIVATED", "CHANNEL_NOT_ACTIVATED", null>;
  /** Channel unavailable. */
  readonly CHANNEL_UNAVAILABLE: XenditErrorCodeMember<"CHANNEL_UNAVAILABLE", "CHANNEL_UNAVAILABLE", null>;
  /** Stored card fields do not fit. */
  readonly CARD_ON_FILE_NOT_ALLOWED: XenditErrorCodeMember<"CARD_ON_FILE_NOT_ALLOWED", "COF_COMBINATION_NOT_ALLOWED_ERROR", null>;
  /** Cannot be canceled yet. */
  readonly NOT_YET_CANCELABLE: XenditErrorCodeMember<"NOT_YET_CANCELABLE", "CONVERSION_TRADE_NOT_YET_CANCELLABLE", null>;
  /** Currency does not match. */
  readonly CURRENCY_MISMATCHED: XenditErrorCodeMember<"CURRENCY_MISMATCHED", "CURRENCY_MISMATCHED", null>;
  /** Customer not found. */
  readonly CUSTOMER_NOT_FOUND: XenditErrorCodeMember<"CUSTOMER_NOT_FOUND", "CUSTOMER_NOT_FOUND_ERROR", null>;
  /** Payment method of another customer. */
  readonly PAYMENT_METHOD_OF_OTHER_CUSTOMER: XenditErrorCodeMember<"PAYMENT_METHOD_OF_OTHER_CUSTOMER", "CUSTOMER_PAYMENT_METHOD_MISMATCHED", null>;
  /** Not found, or there already. */
  readonly DATA_NOT_FOUND: XenditErrorCodeMember<"DATA_NOT_FOUND", "DATA_NOT_FOUND", null>;
  /** Data not found. */
  readonly DATA_NOT_FOUND_OLDER: XenditErrorCodeMember<"DATA_NOT_FOUND_OLDER", "DATA_NOT_FOUND_ERROR", null>;
  /** Declined by issuer (do not honor). */
  readonly DECLINED_BY_ISSUER: XenditErrorCodeMember<"DECLINED_BY_ISSUER", "DECLINED_BY_ISSUER", null>;
  /** Declined by processor. */
  readonly DECLINED_BY_PROCESSOR: XenditErrorCodeMember<"DECLINED_BY_PROCESSOR", "DECLINED_BY_PROCESSOR", null>;
  /** On a list of denied persons. */
  readonly DENIED_PERSON: XenditErrorCodeMember<"DENIED_PERSON", "DENIED_PERSON_LIST_MATCHED", null>;
  /** Currency not supported. */
  readonly DESTINATION_CURRENCY_NOT_SUPPORTED: XenditErrorCodeMember<"DESTINATION_CURRENCY_NOT_SUPPORTED", "DESTINATION_CURRENCY_NOT_SUPPORTED", null>;
  /** Fixed payment number exists. */
  readonly DUPLICATE_FIXED_INSTRUMENT: XenditErrorCodeMember<"DUPLICATE_FIXED_INSTRUMENT", "DUPLICATED_FIXED_PAYMENT_INSTRUMENT", null>;
  /** Key or reference used before. */
  readonly DUPLICATE: XenditErrorCodeMember<"DUPLICATE", "DUPLICATE_ERROR", null>;
  /** Reference already used. */
  readonly DUPLICATE_PAYOUT_LINK: XenditErrorCodeMember<"DUPLICATE_PAYOUT_LINK", "DUPLICATE_PAYOUT_ERROR", null>;
  /** Reference already used. */
  readonly DUPLICATE_REFERENCE: XenditErrorCodeMember<"DUPLICATE_REFERENCE", "DUPLICATE_REFERENCE", null>;
  /** Capture above the hold. */
  readonly EXCEEDS_CAPTURABLE_AMOUNT: XenditErrorCodeMember<"EXCEEDS_CAPTURABLE_AMOUNT", "EXCEEDS_CAPTURABLE_AMOUNT", null>;
  /** Card expired. */
  readonly EXPIRED_CARD: XenditErrorCodeMember<"EXPIRED_CARD", "EXPIRED_CARD", null>;
  /** OTP expired. */
  readonly OTP_EXPIRED: XenditErrorCodeMember<"OTP_EXPIRED", "EXPIRED_OTP_ERROR", null>;
  /** Feature not allowed. */
  readonly FEATURE_NOT_ACTIVATED: XenditErrorCodeMember<"FEATURE_NOT_ACTIVATED", "FEATURE_NOT_ACTIVATED", null>;
  /** Same reference, different data. */
  readonly IDEMPOTENCY_MISMATCH: XenditErrorCodeMember<"IDEMPOTENCY_MISMATCH", "IDEMPOTENCY_ERROR", null>;
  /** Card inactive or not permitted. */
  readonly INACTIVE_CARD: XenditErrorCodeMember<"INACTIVE_CARD", "INACTIVE_OR_UNAUTHORIZED_CARD", null>;
  /** Payment request has ended. */
  readonly PAYMENT_REQUEST_ENDED: XenditErrorCodeMember<"PAYMENT_REQUEST_ENDED", "INACTIVE_PAYMENT_REQUEST", null>;
  /** Invalid transaction status. */
  readonly STATUS_DOES_NOT_ALLOW_IT: XenditErrorCodeMember<"STATUS_DOES_NOT_ALLOW_IT", "INELIGIBLE_TRANSACTION_STATUS", null>;
  /** Balance too low. */
  readonly BALANCE_TOO_LOW: XenditErrorCodeMember<"BALANCE_TOO_LOW", "INSUFFICIENT_BALANCE", null>;
  /** Account details not valid. */
  readonly INVALID_ACCOUNT_DETAILS: XenditErrorCodeMember<"INVALID_ACCOUNT_DETAILS", "INVALID_ACCOUNT_DETAILS", null>;
  /** API key not valid. */
  readonly INVALID_API_KEY: XenditErrorCodeMember<"INVALID_API_KEY", "INVALID_API_KEY", null>;
  /** Incorrect CVV. */
  readonly INVALID_CVV: XenditErrorCodeMember<"INVALID_CVV", "INVALID_CVV", null>;
  /** Body is not JSON. */
  readonly INVALID_JSON: XenditErrorCodeMember<"INVALID_JSON", "INVALID_JSON_FORMAT", null>;
  /** Merchant credentials not valid. */
  readonly INVALID_MERCHANT_CREDENTIALS: XenditErrorCodeMember<"INVALID_MERCHANT_CREDENTIALS", "INVALID_MERCHANT_CREDENTIALS", null>;
  /** Merchant settings not valid. */
  readonly INVALID_MERCHANT_SETTINGS: XenditErrorCodeMember<"INVALID_MERCHANT_SETTINGS", "INVALID_MERCHANT_SETTINGS", null>;
  /** OTP wrong. */
  readonly OTP_WRONG: XenditErrorCodeMember<"OTP_WRONG", "INVALID_OTP_ERROR", null>;
  /** Payment details not valid. */
  readonly INVALID_PAYMENT_DETAILS: XenditErrorCodeMember<"INVALID_PAYMENT_DETAILS", "INVALID_PAYMENT_DETAILS", null>;
  /** Payment method not valid. */
  readonly INVALID_PAYMENT_METHOD: XenditErrorCodeMember<"INVALID_PAYMENT_METHOD", "INVALID_PAYMENT_METHOD", null>;
  /** Saved payment method not valid. */
  readonly INVALID_PAYMENT_METHOD_ID: XenditErrorCodeMember<"INVALID_PAYMENT_METHOD_ID", "INVALID_PAYMENT_METHOD_ID", null>;
  /** Quote does not fit. */
  readonly QUOTE_NOT_FITTING: XenditErrorCodeMember<"QUOTE_NOT_FITTING", "INVALID_QUOTE", null>;
  /** Payment token invalid or expired. */
  readonly PAYMENT_TOKEN_INVALID: XenditErrorCodeMember<"PAYMENT_TOKEN_INVALID", "INVALID_TOKEN", null>;
  /** Value not allowed. */
  readonly INVALID_VALUE: XenditErrorCodeMember<"INVALID_VALUE", "INVALID_VALUE_ERROR", null>;
  /** Issuer not available. */
  readonly ISSUER_UNAVAILABLE: XenditErrorCodeMember<"ISSUER_UNAVAILABLE", "ISSUER_UNAVAILABLE", null>;
  /** Channel has no manual capture. */
  readonly MANUAL_CAPTURE_NOT_SUPPORTED: XenditErrorCodeMember<"MANUAL_CAPTURE_NOT_SUPPORTED", "MANUAL_CAPTURE_NOT_SUPPORTED", null>;
  /** Amount limit exceeded. */
  readonly ABOVE_TRANSFER_MAXIMUM: XenditErrorCodeMember<"ABOVE_TRANSFER_MAXIMUM", "MAXIMUM_TRANSFER_LIMIT_ERROR", null>;
  /** Too many linked accounts. */
  readonly TOO_MANY_LINKED_ACCOUNTS: XenditErrorCodeMember<"TOO_MANY_LINKED_ACCOUNTS", "MAX_ACCOUNT_LINKING", null>;
  /** Amount limit exceeded. */
  readonly AMOUNT_LIMIT_EXCEEDED: XenditErrorCodeMember<"AMOUNT_LIMIT_EXCEEDED", "MAX_AMOUNT_LIMIT_ERROR", null>;
  /** Too many OTP attempts. */
  readonly OTP_ATTEMPTS_EXCEEDED: XenditErrorCodeMember<"OTP_ATTEMPTS_EXCEEDED", "MAX_OTP_ATTEMPTS_ERROR", null>;
  /** Amount below the minimum. */
  readonly BELOW_TRANSFER_MINIMUM: XenditErrorCodeMember<"BELOW_TRANSFER_MINIMUM", "MINIMUM_TRANSFER_LIMIT_ERROR", null>;
  /** Operation not allowed. */
  readonly OPERATION_NOT_ALLOWED: XenditErrorCodeMember<"OPERATION_NOT_ALLOWED", "OPERATION_NOT_ALLOWED", null>;
  /** OTP not delivered. */
  readonly OTP_NOT_DELIVERED: XenditErrorCodeMember<"OTP_NOT_DELIVERED", "OTP_DELIVERY_ERROR", null>;
  /** Too many refunds in part. */
  readonly TOO_MANY_PARTIAL_REFUNDS: XenditErrorCodeMember<"TOO_MANY_PARTIAL_REFUNDS", "PARTIAL_REFUND_COUNTS_EXCEEDED", null>;
  /** No refund in part. */
  readonly PARTIAL_REFUND_NOT_SUPPORTED: XenditErrorCodeMember<"PARTIAL_REFUND_NOT_SUPPORTED", "PARTIAL_REFUND_NOT_SUPPORTED", null>;
  /** Channel details not valid. */
  readonly CHANNEL_DETAIL_INVALID: XenditErrorCodeMember<"CHANNEL_DETAIL_INVALID", "PAYMENT_CHANNEL_DETAIL_ERROR", null>;
  /** Payment method not found. */
  readonly PAYMENT_METHOD_NOT_FOUND: XenditErrorCodeMember<"PAYMENT_METHOD_NOT_FOUND", "PAYMENT_METHOD_NOT_FOUND_ERROR", null>;
  /** Payment request completed. */
  readonly ALREADY_COMPLETED: XenditErrorCodeMember<"ALREADY_COMPLETED", "PAYMENT_REQUEST_ALREADY_COMPLETED", null>;
  /** Payment request failed before. */
  readonly ALREADY_FAILED: XenditErrorCodeMember<"ALREADY_FAILED", "PAYMENT_REQUEST_ALREADY_FAILED", null>;
  /** Captured before. */
  readonly ALREADY_CAPTURED: XenditErrorCodeMember<"ALREADY_CAPTURED", "PAYMENT_REQUEST_ALREADY_FULLY_CAPTURED", null>;
  /** Channel limit reached. */
  readonly CHANNEL_RATE_LIMITED: XenditErrorCodeMember<"CHANNEL_RATE_LIMITED", "PAYMENT_REQUEST_RATE_LIMITED", null>;
  /** Payment has failed. */
  readonly PAYMENT_STATUS_FAILED: XenditErrorCodeMember<"PAYMENT_STATUS_FAILED", "PAYMENT_STATUS_FAILED", null>;
  /** Processor not set up. */
  readonly PROCESSOR_CONFIGURATION: XenditErrorCodeMember<"PROCESSOR_CONFIGURATION", "PROCESSOR_CONFIGURATION_ERROR", null>;
  /** Error at processor. */
  readonly PROCESSOR_ERROR: XenditErrorCodeMember<"PROCESSOR_ERROR", "PROCESSOR_ERROR", null>;
  /** Processor unavailable. */
  readonly PROCESSOR_UNAVAILABLE: XenditErrorCodeMember<"PROCESSOR_UNAVAILABLE", "PROCESSOR_TEMPORARILY_UNAVAILABLE", null>;
  /** No answer from processor. */
  readonly PROCESSOR_TIMEOUT: XenditErrorCodeMember<"PROCESSOR_TIMEOUT", "PROCESSOR_TIMEOUT", null>;
  /** Too many requests. */
  readonly RATE_LIMITED: XenditErrorCodeMember<"RATE_LIMITED", "RATE_LIMIT_EXCEEDED", null>;
  /** Account number not valid. */
  readonly RECIPIENT_ACCOUNT_INVALID: XenditErrorCodeMember<"RECIPIENT_ACCOUNT_INVALID", "RECIPIENT_ACCOUNT_NUMBER_ERROR", null>;
  /** Refund above what is left. */
  readonly REFUND_ABOVE_REST: XenditErrorCodeMember<"REFUND_ABOVE_REST", "REFUND_AMOUNT_EXCEEDED", null>;
  /** An earlier refund is pending. */
  readonly REFUND_IN_PROGRESS: XenditErrorCodeMember<"REFUND_IN_PROGRESS", "REFUND_IN_PROGRESS", null>;
  /** Channel cannot refund. */
  readonly REFUND_NOT_SUPPORTED: XenditErrorCodeMember<"REFUND_NOT_SUPPORTED", "REFUND_NOT_SUPPORTED", null>;
  /** Declined by acquirer. */
  readonly REJECTED_BY_ACQUIRER: XenditErrorCodeMember<"REJECTED_BY_ACQUIRER", "REJECTED_BY_ACQUIRER", null>;
  /** Feature not allowed. */
  readonly REQUEST_FORBIDDEN: XenditErrorCodeMember<"REQUEST_FORBIDDEN", "REQUEST_FORBIDDEN_ERROR", null>;
  /** Internal error at the provider. */
  readonly SERVER_ERROR: XenditErrorCodeMember<"SERVER_ERROR", "SERVER_ERROR", null>;
  /** 3-D Secure is mandatory. */
  readonly SKIP_3DS_NOT_ALLOWED: XenditErrorCodeMember<"SKIP_3DS_NOT_ALLOWED", "SKIP_3DS_FORBIDDEN", null>;
  /** Card reported stolen. */
  readonly STOLEN_CARD: XenditErrorCodeMember<"STOLEN_CARD", "STOLEN_CARD", null>;
  /** Authentication required. */
  readonly STRONG_AUTHENTICATION_REQUIRED: XenditErrorCodeMember<"STRONG_AUTHENTICATION_REQUIRED", "STRONG_CUSTOMER_AUTHENTICATION_REQUIRED", null>;
  /** Suspected fraud. */
  readonly SUSPECTED_FRAUD: XenditErrorCodeMember<"SUSPECTED_FRAUD", "SUSPECTED_FRAUDULENT", null>;
  /** Not available at this hour. */
  readonly NOT_AT_THIS_HOUR: XenditErrorCodeMember<"NOT_AT_THIS_HOUR", "TEMPORARILY_UNAVAILABLE", null>;
  /** Request not authorized. */
  readonly UNAUTHORIZED: XenditErrorCodeMember<"UNAUTHORIZED", "UNAUTHORIZED", null>;
  /** Sender address not allowed. */
  readonly SENDER_IP_NOT_ALLOWED: XenditErrorCodeMember<"SENDER_IP_NOT_ALLOWED", "UNAUTHORIZED_SENDER_IP", null>;
  /** Currency not supported. */
  readonly UNSUPPORTED_CURRENCY: XenditErrorCodeMember<"UNSUPPORTED_CURRENCY", "UNSUPPORTED_CURRENCY", null>;
}

/** Name of an entry of API error code: its identity, even if several names share a code. */
export type XenditErrorCodeName = keyof XenditErrorCodeEntries;

/** Any entry of API error code. New codes add members to this union in minor releases. */
export type XenditErrorCodeEntry = XenditErrorCodeEntries[XenditErrorCodeName];
