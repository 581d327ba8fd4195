// Generated from the catalog; do not edit.
// API error code of Xendit as single constants.

/**
 * Account or card blocked.
 *
 * The bank or e-wallet refuses access to the account behind the token. No payment was made.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const ACCOUNT_ACCESS_BLOCKED = "ACCOUNT_ACCESS_BLOCKED";
/**
 * Account linked before.
 *
 * The customer linked this account before. No payment was made.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request
 */
export const ACCOUNT_ALREADY_LINKED = "ACCOUNT_ALREADY_LINKED";
/**
 * Beneficiary account blacklisted.
 *
 * The beneficiary account is on a blacklist. No payout was made.
 *
 * Source: https://docs.xendit.co/docs/integration-cross-border-payouts
 */
export const RECIPIENT_BLACKLISTED = "ACCOUNT_BLACKLISTED_ERROR";
/**
 * Verification details do not match.
 *
 * The billing address was not accepted.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const ADDRESS_INVALID = "ADDRESS_VALIDATION_FAILED";
/**
 * Amount written wrongly.
 *
 * The amount is not written in the form that the API expects.
 *
 * Source: https://docs.xendit.co/docs/integration-cross-border-payouts
 */
export const AMOUNT_FORMAT = "AMOUNT_FORMAT_ERROR";
/**
 * Amount step not supported.
 *
 * The channel only sends amounts in certain steps, for example whole units. No payout was made.
 *
 * Source: https://docs.xendit.co/docs/integration-payouts (and 1 more)
 */
export const AMOUNT_STEP_NOT_SUPPORTED = "AMOUNT_INCREMENT_NOT_SUPPORTED";
/**
 * Invalid amount.
 *
 * The amount is not the one that is expected here.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const AMOUNT_MISMATCHED = "AMOUNT_MISMATCHED";
/**
 * Invalid request.
 *
 * Xendit refused the request because fields are missing or do not follow the rules of the API. errors says which, where
 * it is there.
 *
 * Message: "Inputs are failing validation. The errors field contains details about which fields are violating
 * validation." or "Both source and destination amounts were specified. Please input only one of these amounts.".
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 8 more)
 */
export const VALIDATION_ERROR = "API_VALIDATION_ERROR";
/**
 * Authentication failed.
 *
 * The customer was not authenticated, so the payment was not made.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const AUTHENTICATION_FAILED = "AUTHENTICATION_FAILED";
/**
 * Authentication required.
 *
 * The payment is refused until the customer has authenticated.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const AUTHENTICATION_REQUIRED = "AUTHENTICATION_REQUIRED";
/**
 * Webhook address missing.
 *
 * The account has no webhook address for this kind of payment.
 *
 * Source: https://docs.xendit.co/ewallet/integrations/errors
 */
export const CALLBACK_URL_MISSING = "CALLBACK_URL_NOT_FOUND";
/**
 * Too late to cancel.
 *
 * Xendit processed the payout already, so it cannot be stopped any more.
 *
 * Message: "Payout cannot be canceled because it has already been processed by Xendit".
 *
 * Source: https://docs.xendit.co/apidocs/cancel-payout
 */
export const CANCELLATION_TOO_LATE = "CANCELLATION_NOT_ALLOWED";
/**
 * Capture above the hold.
 *
 * The amount to capture is above what is still on hold. Nothing was captured by this call.
 *
 * Source: https://docs.xendit.co/apidocs/capture-payment
 */
export const CAPTURE_ABOVE_HOLD = "CAPTURE_AMOUNT_EXCEEDED";
/**
 * Card declined.
 *
 * The card was declined; the code does not tell why.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const CARD_DECLINED = "CARD_DECLINED";
/**
 * Card expired.
 *
 * The expiration date in the request lies in the past. The card was not charged.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request
 */
export const CARD_EXPIRED = "CARD_EXPIRED";
/**
 * Channel code not supported.
 *
 * The channel code of the payout is not valid. No payout was made.
 *
 * Source: https://docs.xendit.co/docs/integration-payouts
 */
export const CHANNEL_NOT_SUPPORTED = "CHANNEL_CODE_NOT_SUPPORTED";
/**
 * Channel code not supported.
 *
 * The channel code is not supported for this call.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const PAYMENT_CHANNEL_NOT_SUPPORTED = "CHANNEL_CODE_NOT_SUPPORTED_ERROR";
/**
 * Channel not activated.
 *
 * The payment channel is not activated for the account.
 *
 * Source: https://docs.xendit.co/ewallet/integrations/errors (and 1 more)
 */
export const CHANNEL_NOT_ACTIVATED = "CHANNEL_NOT_ACTIVATED";
/**
 * Channel unavailable.
 *
 * The payment channel has an unexpected problem. Whether the request had reached it is not said.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 2 more)
 */
export const CHANNEL_UNAVAILABLE = "CHANNEL_UNAVAILABLE";
/**
 * Stored card fields do not fit.
 *
 * The fields about a stored card do not go together.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const CARD_ON_FILE_NOT_ALLOWED = "COF_COMBINATION_NOT_ALLOWED_ERROR";
/**
 * Cannot be canceled yet.
 *
 * The payout cannot be canceled right now. It goes on.
 *
 * Message: "Payout is not yet cancellable. Please retry later.".
 *
 * Source: https://docs.xendit.co/apidocs/cancel-payout
 */
export const NOT_YET_CANCELABLE = "CONVERSION_TRADE_NOT_YET_CANCELLABLE";
/**
 * Currency does not match.
 *
 * The currency is not the one that is expected here.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const CURRENCY_MISMATCHED = "CURRENCY_MISMATCHED";
/**
 * Customer not found.
 *
 * No customer exists under the id of the request.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const CUSTOMER_NOT_FOUND = "CUSTOMER_NOT_FOUND_ERROR";
/**
 * Payment method of another customer.
 *
 * The payment method does not belong to the customer of the request.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const PAYMENT_METHOD_OF_OTHER_CUSTOMER = "CUSTOMER_PAYMENT_METHOD_MISMATCHED";
/**
 * Not found, or there already.
 *
 * Nothing was found under an id of the request: a payment, refund, token, payout or quote. The page also prints the
 * code for HTTP 409, where something is there already. So it is no proof that nothing was paid.
 *
 * Message: "The Quote ID specified cannot be found" or "Payout not found".
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request (and 5 more)
 */
export const DATA_NOT_FOUND = "DATA_NOT_FOUND";
/**
 * Data not found.
 *
 * Nothing was found under an id of the request. It is no proof that nothing was paid.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const DATA_NOT_FOUND_OLDER = "DATA_NOT_FOUND_ERROR";
/**
 * Declined by issuer (do not honor).
 *
 * The issuer declined and gives no reason.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const DECLINED_BY_ISSUER = "DECLINED_BY_ISSUER";
/**
 * Declined by processor.
 *
 * The processor declined the payment; the code does not tell why.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const DECLINED_BY_PROCESSOR = "DECLINED_BY_PROCESSOR";
/**
 * On a list of denied persons.
 *
 * The customer matches a list of persons who may not be served.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const DENIED_PERSON = "DENIED_PERSON_LIST_MATCHED";
/**
 * Currency not supported.
 *
 * The channel does not pay out in this currency. No payout was made.
 *
 * Source: https://docs.xendit.co/docs/integration-cross-border-payouts
 */
export const DESTINATION_CURRENCY_NOT_SUPPORTED = "DESTINATION_CURRENCY_NOT_SUPPORTED";
/**
 * Fixed payment number exists.
 *
 * A fixed payment number, such as a virtual account, exists already and may have received payments.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const DUPLICATE_FIXED_INSTRUMENT = "DUPLICATED_FIXED_PAYMENT_INSTRUMENT";
/**
 * Key or reference used before.
 *
 * The idempotency-key or the reference was used before, with other content. The first payout or payment with it lives
 * on and may have been carried out.
 *
 * Message: "A payout with this idempotency key already exists. If you meant to execute a different request, please use
 * another idempotency key.".
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
 */
export const DUPLICATE = "DUPLICATE_ERROR";
/**
 * Reference already used.
 *
 * A payout link with this external_id exists already and may have been claimed.
 *
 * Message: "A payout with this idempotency key already exists. If you meant to execute a different request, please use
 * another idempotency key.".
 *
 * Source: https://docs.xendit.co/docs/integration-payout-links
 */
export const DUPLICATE_PAYOUT_LINK = "DUPLICATE_PAYOUT_ERROR";
/**
 * Reference already used.
 *
 * A payment request with this reference exists already and may have been paid.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const DUPLICATE_REFERENCE = "DUPLICATE_REFERENCE";
/**
 * Capture above the hold.
 *
 * The amount to capture is above what can be captured.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const EXCEEDS_CAPTURABLE_AMOUNT = "EXCEEDS_CAPTURABLE_AMOUNT";
/**
 * Card expired.
 *
 * The payment was declined because the card has expired.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const EXPIRED_CARD = "EXPIRED_CARD";
/**
 * OTP expired.
 *
 * The OTP was entered too late. The customer can ask for a new one.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const OTP_EXPIRED = "EXPIRED_OTP_ERROR";
/**
 * Feature not allowed.
 *
 * The account is not enabled for what the request asks for.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const FEATURE_NOT_ACTIVATED = "FEATURE_NOT_ACTIVATED";
/**
 * Same reference, different data.
 *
 * The idempotency key was used before for another request, which may have taken effect.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_ERROR";
/**
 * Card inactive or not permitted.
 *
 * The card is not active, or not allowed for this payment.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const INACTIVE_CARD = "INACTIVE_OR_UNAUTHORIZED_CARD";
/**
 * Payment request has ended.
 *
 * The payment request has ended and takes no more changes. How it ended, paid or not, is not said.
 *
 * Source: https://docs.xendit.co/apidocs/capture-payment
 */
export const PAYMENT_REQUEST_ENDED = "INACTIVE_PAYMENT_REQUEST";
/**
 * Invalid transaction status.
 *
 * The payment or payout is in a status that does not allow the refund, the capture or the cancellation. It stays as it
 * is and may go on: a payout that could not be canceled is carried out.
 *
 * Message: "Status of specified payout ID is not in ACCEPTED, PENDING_COMPLIANCE_ASSESSMENT, ROUTING status".
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request (and 2 more)
 */
export const STATUS_DOES_NOT_ALLOW_IT = "INELIGIBLE_TRANSACTION_STATUS";
/**
 * Balance too low.
 *
 * As an error of a call it is the balance of the merchant, which does not cover the refund or payout. In the older
 * payment API it can also be that of the customer.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request (and 2 more)
 */
export const BALANCE_TOO_LOW = "INSUFFICIENT_BALANCE";
/**
 * Account details not valid.
 *
 * The details of the account were not accepted.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const INVALID_ACCOUNT_DETAILS = "INVALID_ACCOUNT_DETAILS";
/**
 * API key not valid.
 *
 * Xendit does not accept the API key of the call, because it has a wrong form.
 *
 * Message: "API key format is invalid".
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
 */
export const INVALID_API_KEY = "INVALID_API_KEY";
/**
 * Incorrect CVV.
 *
 * The payment was declined because the security code does not match.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const INVALID_CVV = "INVALID_CVV";
/**
 * Body is not JSON.
 *
 * The body of the request could not be read as JSON.
 *
 * Source: https://docs.xendit.co/docs/integration-cross-border-payouts
 */
export const INVALID_JSON = "INVALID_JSON_FORMAT";
/**
 * Merchant credentials not valid.
 *
 * The e-wallet does not accept the credentials of the merchant.
 *
 * Source: https://docs.xendit.co/ewallet/integrations/errors
 */
export const INVALID_MERCHANT_CREDENTIALS = "INVALID_MERCHANT_CREDENTIALS";
/**
 * Merchant settings not valid.
 *
 * The channel does not accept the credentials of the merchant, or a currency is not activated.
 *
 * Message: "Payout failed because the source currency has not been activated. Please reach out to Xendit to activate
 * this currency before retrying.".
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 3 more)
 */
export const INVALID_MERCHANT_SETTINGS = "INVALID_MERCHANT_SETTINGS";
/**
 * OTP wrong.
 *
 * The OTP is not the one that was sent.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const OTP_WRONG = "INVALID_OTP_ERROR";
/**
 * Payment details not valid.
 *
 * Details that the customer entered are not valid. No payment was made.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request
 */
export const INVALID_PAYMENT_DETAILS = "INVALID_PAYMENT_DETAILS";
/**
 * Payment method not valid.
 *
 * The saved payment method cannot be used.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const INVALID_PAYMENT_METHOD = "INVALID_PAYMENT_METHOD";
/**
 * Saved payment method not valid.
 *
 * The saved payment method does not exist, or does not belong to this customer or channel.
 *
 * Source: https://docs.xendit.co/ewallet/integrations/errors
 */
export const INVALID_PAYMENT_METHOD_ID = "INVALID_PAYMENT_METHOD_ID";
/**
 * Quote does not fit.
 *
 * The quote was made for another kind of transaction. No payout was made.
 *
 * Message: "This quote was created for a different transaction type. Please create a new Quote with the correct
 * transaction type.".
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3
 */
export const QUOTE_NOT_FITTING = "INVALID_QUOTE";
/**
 * Payment token invalid or expired.
 *
 * The payment token has expired or was canceled. No payment was made with it.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const PAYMENT_TOKEN_INVALID = "INVALID_TOKEN";
/**
 * Value not allowed.
 *
 * The request has the right form, but a value is outside of what the channel, the region or the settings allow, such as
 * the amount or the currency.
 *
 * Message: "The source currency specified in the request is not supported. Please check our documentation for
 * currencies available.", "The destination currency specified in the request is not supported. Please check our
 * documentation for currencies available.", "The transfer amount requested is lower than the prescribed minimum for the
 * region. Amend the transfer amount before retrying." and 1 more.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 3 more)
 */
export const INVALID_VALUE = "INVALID_VALUE_ERROR";
/**
 * Issuer not available.
 *
 * The bank or e-wallet of the customer has a problem. Whether the request had reached it is not said.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const ISSUER_UNAVAILABLE = "ISSUER_UNAVAILABLE";
/**
 * Channel has no manual capture.
 *
 * The channel cannot hold an amount and capture it later.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const MANUAL_CAPTURE_NOT_SUPPORTED = "MANUAL_CAPTURE_NOT_SUPPORTED";
/**
 * Amount limit exceeded.
 *
 * The amount is above the most that the channel sends at once. No payout was made.
 *
 * Source: https://docs.xendit.co/docs/integration-payouts (and 1 more)
 */
export const ABOVE_TRANSFER_MAXIMUM = "MAXIMUM_TRANSFER_LIMIT_ERROR";
/**
 * Too many linked accounts.
 *
 * The account is linked as often as it may be.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const TOO_MANY_LINKED_ACCOUNTS = "MAX_ACCOUNT_LINKING";
/**
 * Amount limit exceeded.
 *
 * The amount is above a limit of the channel or the account.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const AMOUNT_LIMIT_EXCEEDED = "MAX_AMOUNT_LIMIT_ERROR";
/**
 * Too many OTP attempts.
 *
 * The OTP was wrong too often.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const OTP_ATTEMPTS_EXCEEDED = "MAX_OTP_ATTEMPTS_ERROR";
/**
 * Amount below the minimum.
 *
 * The amount is below the least that the channel sends. No payout was made.
 *
 * Source: https://docs.xendit.co/docs/integration-payouts (and 1 more)
 */
export const BELOW_TRANSFER_MINIMUM = "MINIMUM_TRANSFER_LIMIT_ERROR";
/**
 * Operation not allowed.
 *
 * What the request asks for is not allowed in this state.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const OPERATION_NOT_ALLOWED = "OPERATION_NOT_ALLOWED";
/**
 * OTP not delivered.
 *
 * The channel could not send the OTP to the customer.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const OTP_NOT_DELIVERED = "OTP_DELIVERY_ERROR";
/**
 * Too many refunds in part.
 *
 * The channel allows no more refunds in part for this payment. This refund was not made.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request
 */
export const TOO_MANY_PARTIAL_REFUNDS = "PARTIAL_REFUND_COUNTS_EXCEEDED";
/**
 * No refund in part.
 *
 * The channel of the payment refunds the whole amount only. This refund was not made.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request
 */
export const PARTIAL_REFUND_NOT_SUPPORTED = "PARTIAL_REFUND_NOT_SUPPORTED";
/**
 * Channel details not valid.
 *
 * Details of the channel are not valid; for a cross-border payout the account type has to be BANK_ACCOUNT or EWALLET.
 *
 * Source: https://docs.xendit.co/docs/integration-cross-border-payouts
 */
export const CHANNEL_DETAIL_INVALID = "PAYMENT_CHANNEL_DETAIL_ERROR";
/**
 * Payment method not found.
 *
 * No payment method exists under the id of the request.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const PAYMENT_METHOD_NOT_FOUND = "PAYMENT_METHOD_NOT_FOUND_ERROR";
/**
 * Payment request completed.
 *
 * The payment request is completed and may have been paid.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const ALREADY_COMPLETED = "PAYMENT_REQUEST_ALREADY_COMPLETED";
/**
 * Payment request failed before.
 *
 * The payment request is said to have failed before.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const ALREADY_FAILED = "PAYMENT_REQUEST_ALREADY_FAILED";
/**
 * Captured before.
 *
 * The whole amount was captured before; this call captured nothing.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const ALREADY_CAPTURED = "PAYMENT_REQUEST_ALREADY_FULLY_CAPTURED";
/**
 * Channel limit reached.
 *
 * The payment channel takes no more requests for the moment. No payment request was made.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request
 */
export const CHANNEL_RATE_LIMITED = "PAYMENT_REQUEST_RATE_LIMITED";
/**
 * Payment has failed.
 *
 * The payment that the request is about is said to have failed.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const PAYMENT_STATUS_FAILED = "PAYMENT_STATUS_FAILED";
/**
 * Processor not set up.
 *
 * The merchant is not set up correctly at the processor.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const PROCESSOR_CONFIGURATION = "PROCESSOR_CONFIGURATION_ERROR";
/**
 * Error at processor.
 *
 * The processor reported an error. Whether the card was charged is not said.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const PROCESSOR_ERROR = "PROCESSOR_ERROR";
/**
 * Processor unavailable.
 *
 * Whether the request had reached it is not said.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const PROCESSOR_UNAVAILABLE = "PROCESSOR_TEMPORARILY_UNAVAILABLE";
/**
 * No answer from processor.
 *
 * The processor did not answer in time. The card may have been charged.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const PROCESSOR_TIMEOUT = "PROCESSOR_TIMEOUT";
/**
 * Too many requests.
 *
 * Xendit refused the call because the account sent more calls than it may. Nothing was processed.
 *
 * Source: https://docs.xendit.co/apidocs/rate-limits
 */
export const RATE_LIMITED = "RATE_LIMIT_EXCEEDED";
/**
 * Account number not valid.
 *
 * The account number of the recipient has a form that the channel does not have. No payout was made.
 *
 * Source: https://docs.xendit.co/docs/integration-payouts
 */
export const RECIPIENT_ACCOUNT_INVALID = "RECIPIENT_ACCOUNT_NUMBER_ERROR";
/**
 * Refund above what is left.
 *
 * The refund is above what is left of the captured amount. This refund was not made.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request
 */
export const REFUND_ABOVE_REST = "REFUND_AMOUNT_EXCEEDED";
/**
 * An earlier refund is pending.
 *
 * An earlier refund of this payment is still pending. This one was not made.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request
 */
export const REFUND_IN_PROGRESS = "REFUND_IN_PROGRESS";
/**
 * Channel cannot refund.
 *
 * The channel of the payment cannot refund. The payment stands.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request
 */
export const REFUND_NOT_SUPPORTED = "REFUND_NOT_SUPPORTED";
/**
 * Declined by acquirer.
 *
 * The acquirer declined the payment; the code does not tell why.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const REJECTED_BY_ACQUIRER = "REJECTED_BY_ACQUIRER";
/**
 * Feature not allowed.
 *
 * The API key or the account may not make this call.
 *
 * Message: "The API key is forbidden to perform this request" or "Your account is forbidden to perform this request".
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
 */
export const REQUEST_FORBIDDEN = "REQUEST_FORBIDDEN_ERROR";
/**
 * Internal error at the provider.
 *
 * An unexpected error inside Xendit. What had been done by then is not said.
 *
 * Message: "An unexpected error occurred".
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 5 more)
 */
export const SERVER_ERROR = "SERVER_ERROR";
/**
 * 3-D Secure is mandatory.
 *
 * The request leaves out 3-D Secure, and the account may not do that.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const SKIP_3DS_NOT_ALLOWED = "SKIP_3DS_FORBIDDEN";
/**
 * Card reported stolen.
 *
 * The issuer declined because the card was reported lost or stolen.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const STOLEN_CARD = "STOLEN_CARD";
/**
 * Authentication required.
 *
 * The payment is refused until the customer has passed a strong authentication.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const STRONG_AUTHENTICATION_REQUIRED = "STRONG_CUSTOMER_AUTHENTICATION_REQUIRED";
/**
 * Suspected fraud.
 *
 * The payment was declined on suspicion of fraud.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const SUSPECTED_FRAUD = "SUSPECTED_FRAUDULENT";
/**
 * Not available at this hour.
 *
 * The refund or capture is not available at this hour. Nothing was done.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request (and 1 more)
 */
export const NOT_AT_THIS_HOUR = "TEMPORARILY_UNAVAILABLE";
/**
 * Request not authorized.
 *
 * Xendit does not accept the credentials of the call.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
 */
export const UNAUTHORIZED = "UNAUTHORIZED";
/**
 * Sender address not allowed.
 *
 * The call came from an IP address that is not on the allowlist of the account.
 *
 * Message: "Your request from IP xxx.xxx.xxx.xxx was rejected as it hasn't been added to IP Allowlist. Visit
 * https://dashboard.xendit.co/settings/developers#ip-allowlist to check and add your server IPs to IP Allowlist".
 *
 * Source: https://docs.xendit.co/docs/ip-allowlist
 */
export const SENDER_IP_NOT_ALLOWED = "UNAUTHORIZED_SENDER_IP";
/**
 * Currency not supported.
 *
 * The channel does not take payments in this currency.
 *
 * Source: https://docs.xendit.co/ewallet/integrations/errors
 */
export const UNSUPPORTED_CURRENCY = "UNSUPPORTED_CURRENCY";
