// Code generated from the catalog; DO NOT EDIT.

package xenditcodes

// ErrorCode is a code of Xendit: API error code. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/apidocs/create-payment-request
//
// Page 2: https://docs.xendit.co/docs/integration-cross-border-payouts
//
// Page 3: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
//
// Page 4: https://docs.xendit.co/docs/integration-payouts
//
// Page 5: https://docs.xendit.co/ewallet/integrations/errors
//
// Page 6: https://docs.xendit.co/apidocs/cancel-payout
//
// Page 7: https://docs.xendit.co/apidocs/capture-payment
//
// Page 8: https://docs.xendit.co/apidocs/refund-payment-request
//
// Page 9: https://docs.xendit.co/apidocs/create-payout-v3
//
// Page 10: https://docs.xendit.co/docs/integration-payout-links
//
// Page 11: https://docs.xendit.co/apidocs/rate-limits
//
// Page 12: https://docs.xendit.co/docs/ip-allowlist
type ErrorCode string

// Codes of the space error-code, by name.
const (
	// ErrorCodeAccountAccessBlocked: Account or card blocked. The bank or e-wallet refuses access to the account
	// behind the token. No payment was made.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	ErrorCodeAccountAccessBlocked ErrorCode = "ACCOUNT_ACCESS_BLOCKED"

	// ErrorCodeAccountAlreadyLinked: Account linked before. The customer linked this account before. No payment was
	// made.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	ErrorCodeAccountAlreadyLinked ErrorCode = "ACCOUNT_ALREADY_LINKED"

	// ErrorCodeRecipientBlacklisted: Beneficiary account blacklisted. The beneficiary account is on a blacklist. No
	// payout was made.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 2.
	ErrorCodeRecipientBlacklisted ErrorCode = "ACCOUNT_BLACKLISTED_ERROR"

	// ErrorCodeAddressInvalid: Verification details do not match. The billing address was not accepted.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeAddressInvalid ErrorCode = "ADDRESS_VALIDATION_FAILED"

	// ErrorCodeAmountFormat: Amount written wrongly. The amount is not written in the form that the API expects.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2.
	ErrorCodeAmountFormat ErrorCode = "AMOUNT_FORMAT_ERROR"

	// ErrorCodeAmountStepNotSupported: Amount step not supported. The channel only sends amounts in certain steps,
	// for example whole units. No payout was made.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 4 (and 1 more).
	ErrorCodeAmountStepNotSupported ErrorCode = "AMOUNT_INCREMENT_NOT_SUPPORTED"

	// ErrorCodeAmountMismatched: Invalid amount. The amount is not the one that is expected here.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeAmountMismatched ErrorCode = "AMOUNT_MISMATCHED"

	// ErrorCodeValidationError: Invalid request. Xendit refused the request because fields are missing or do not
	// follow the rules of the API. errors says which, where it is there.
	//
	// Message: "Inputs are failing validation. The errors field contains details about which fields are violating
	// validation." or "Both source and destination amounts were specified. Please input only one of these amounts.".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 8 more).
	ErrorCodeValidationError ErrorCode = "API_VALIDATION_ERROR"

	// ErrorCodeAuthenticationFailed: Authentication failed. The customer was not authenticated, so the payment was
	// not made.
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 3.
	ErrorCodeAuthenticationFailed ErrorCode = "AUTHENTICATION_FAILED"

	// ErrorCodeAuthenticationRequired: Authentication required. The payment is refused until the customer has
	// authenticated.
	//
	// Outcome: rejected (request). Retry: with_authentication.
	//
	// Source: page 3.
	ErrorCodeAuthenticationRequired ErrorCode = "AUTHENTICATION_REQUIRED"

	// ErrorCodeCallbackURLMissing: Webhook address missing. The account has no webhook address for this kind of
	// payment.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 5.
	ErrorCodeCallbackURLMissing ErrorCode = "CALLBACK_URL_NOT_FOUND"

	// ErrorCodeCancellationTooLate: Too late to cancel. Xendit processed the payout already, so it cannot be stopped
	// any more.
	//
	// Message: "Payout cannot be canceled because it has already been processed by Xendit".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 6.
	ErrorCodeCancellationTooLate ErrorCode = "CANCELLATION_NOT_ALLOWED"

	// ErrorCodeCaptureAboveHold: Capture above the hold. The amount to capture is above what is still on hold.
	// Nothing was captured by this call.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 7.
	ErrorCodeCaptureAboveHold ErrorCode = "CAPTURE_AMOUNT_EXCEEDED"

	// ErrorCodeCardDeclined: Card declined. The card was declined; the code does not tell why.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ErrorCodeCardDeclined ErrorCode = "CARD_DECLINED"

	// ErrorCodeCardExpired: Card expired. The expiration date in the request lies in the past. The card was not
	// charged.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	ErrorCodeCardExpired ErrorCode = "CARD_EXPIRED"

	// ErrorCodeChannelNotSupported: Channel code not supported. The channel code of the payout is not valid. No
	// payout was made.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 4.
	ErrorCodeChannelNotSupported ErrorCode = "CHANNEL_CODE_NOT_SUPPORTED"

	// ErrorCodePaymentChannelNotSupported: Channel code not supported. The channel code is not supported for this
	// call.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodePaymentChannelNotSupported ErrorCode = "CHANNEL_CODE_NOT_SUPPORTED_ERROR"

	// ErrorCodeChannelNotActivated: Channel not activated. The payment channel is not activated for the account.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 5 (and 1 more).
	ErrorCodeChannelNotActivated ErrorCode = "CHANNEL_NOT_ACTIVATED"

	// ErrorCodeChannelUnavailable: Channel unavailable. The payment channel has an unexpected problem. Whether the
	// request had reached it is not said.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 2 more).
	ErrorCodeChannelUnavailable ErrorCode = "CHANNEL_UNAVAILABLE"

	// ErrorCodeCardOnFileNotAllowed: Stored card fields do not fit. The fields about a stored card do not go
	// together.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeCardOnFileNotAllowed ErrorCode = "COF_COMBINATION_NOT_ALLOWED_ERROR"

	// ErrorCodeNotYetCancelable: Cannot be canceled yet. The payout cannot be canceled right now. It goes on.
	//
	// Message: "Payout is not yet cancellable. Please retry later.".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 6.
	ErrorCodeNotYetCancelable ErrorCode = "CONVERSION_TRADE_NOT_YET_CANCELLABLE"

	// ErrorCodeCurrencyMismatched: Currency does not match. The currency is not the one that is expected here.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeCurrencyMismatched ErrorCode = "CURRENCY_MISMATCHED"

	// ErrorCodeCustomerNotFound: Customer not found. No customer exists under the id of the request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeCustomerNotFound ErrorCode = "CUSTOMER_NOT_FOUND_ERROR"

	// ErrorCodePaymentMethodOfOtherCustomer: Payment method of another customer. The payment method does not belong
	// to the customer of the request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodePaymentMethodOfOtherCustomer ErrorCode = "CUSTOMER_PAYMENT_METHOD_MISMATCHED"

	// ErrorCodeDataNotFound: Not found, or there already. Nothing was found under an id of the request: a payment,
	// refund, token, payout or quote. The page also prints the code for HTTP 409, where something is there already.
	// So it is no proof that nothing was paid.
	//
	// Message: "The Quote ID specified cannot be found" or "Payout not found".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 8 (and 5 more).
	ErrorCodeDataNotFound ErrorCode = "DATA_NOT_FOUND"

	// ErrorCodeDataNotFoundOlder: Data not found. Nothing was found under an id of the request. It is no proof that
	// nothing was paid.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	ErrorCodeDataNotFoundOlder ErrorCode = "DATA_NOT_FOUND_ERROR"

	// ErrorCodeDeclinedByIssuer: Declined by issuer (do not honor). The issuer declined and gives no reason.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ErrorCodeDeclinedByIssuer ErrorCode = "DECLINED_BY_ISSUER"

	// ErrorCodeDeclinedByProcessor: Declined by processor. The processor declined the payment; the code does not tell
	// why.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ErrorCodeDeclinedByProcessor ErrorCode = "DECLINED_BY_PROCESSOR"

	// ErrorCodeDeniedPerson: On a list of denied persons. The customer matches a list of persons who may not be
	// served.
	//
	// Outcome: failed (transaction). Retry: never.
	//
	// Source: page 3.
	ErrorCodeDeniedPerson ErrorCode = "DENIED_PERSON_LIST_MATCHED"

	// ErrorCodeDestinationCurrencyNotSupported: Currency not supported. The channel does not pay out in this
	// currency. No payout was made.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2.
	ErrorCodeDestinationCurrencyNotSupported ErrorCode = "DESTINATION_CURRENCY_NOT_SUPPORTED"

	// ErrorCodeDuplicateFixedInstrument: Fixed payment number exists. A fixed payment number, such as a virtual
	// account, exists already and may have received payments.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ErrorCodeDuplicateFixedInstrument ErrorCode = "DUPLICATED_FIXED_PAYMENT_INSTRUMENT"

	// ErrorCodeDuplicate: Key or reference used before. The idempotency-key or the reference was used before, with
	// other content. The first payout or payment with it lives on and may have been carried out.
	//
	// Message: "A payout with this idempotency key already exists. If you meant to execute a different request,
	// please use another idempotency key.".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 9 (and 2 more).
	ErrorCodeDuplicate ErrorCode = "DUPLICATE_ERROR"

	// ErrorCodeDuplicatePayoutLink: Reference already used. A payout link with this external_id exists already and
	// may have been claimed.
	//
	// Message: "A payout with this idempotency key already exists. If you meant to execute a different request,
	// please use another idempotency key.".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 10.
	ErrorCodeDuplicatePayoutLink ErrorCode = "DUPLICATE_PAYOUT_ERROR"

	// ErrorCodeDuplicateReference: Reference already used. A payment request with this reference exists already and
	// may have been paid.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ErrorCodeDuplicateReference ErrorCode = "DUPLICATE_REFERENCE"

	// ErrorCodeExceedsCapturableAmount: Capture above the hold. The amount to capture is above what can be captured.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeExceedsCapturableAmount ErrorCode = "EXCEEDS_CAPTURABLE_AMOUNT"

	// ErrorCodeExpiredCard: Card expired. The payment was declined because the card has expired.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeExpiredCard ErrorCode = "EXPIRED_CARD"

	// ErrorCodeOtpExpired: OTP expired. The OTP was entered too late. The customer can ask for a new one.
	//
	// Outcome: rejected (request). Retry: with_authentication.
	//
	// Source: page 3.
	ErrorCodeOtpExpired ErrorCode = "EXPIRED_OTP_ERROR"

	// ErrorCodeFeatureNotActivated: Feature not allowed. The account is not enabled for what the request asks for.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeFeatureNotActivated ErrorCode = "FEATURE_NOT_ACTIVATED"

	// ErrorCodeIdempotencyMismatch: Same reference, different data. The idempotency key was used before for another
	// request, which may have taken effect.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ErrorCodeIdempotencyMismatch ErrorCode = "IDEMPOTENCY_ERROR"

	// ErrorCodeInactiveCard: Card inactive or not permitted. The card is not active, or not allowed for this payment.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ErrorCodeInactiveCard ErrorCode = "INACTIVE_OR_UNAUTHORIZED_CARD"

	// ErrorCodePaymentRequestEnded: Payment request has ended. The payment request has ended and takes no more
	// changes. How it ended, paid or not, is not said.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 7.
	ErrorCodePaymentRequestEnded ErrorCode = "INACTIVE_PAYMENT_REQUEST"

	// ErrorCodeStatusDoesNotAllowIt: Invalid transaction status. The payment or payout is in a status that does not
	// allow the refund, the capture or the cancellation. It stays as it is and may go on: a payout that could not be
	// canceled is carried out.
	//
	// Message: "Status of specified payout ID is not in ACCEPTED, PENDING_COMPLIANCE_ASSESSMENT, ROUTING status".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 8 (and 2 more).
	ErrorCodeStatusDoesNotAllowIt ErrorCode = "INELIGIBLE_TRANSACTION_STATUS"

	// ErrorCodeBalanceTooLow: Balance too low. As an error of a call it is the balance of the merchant, which does
	// not cover the refund or payout. In the older payment API it can also be that of the customer.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 8 (and 2 more).
	ErrorCodeBalanceTooLow ErrorCode = "INSUFFICIENT_BALANCE"

	// ErrorCodeInvalidAccountDetails: Account details not valid. The details of the account were not accepted.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeInvalidAccountDetails ErrorCode = "INVALID_ACCOUNT_DETAILS"

	// ErrorCodeInvalidAPIKey: API key not valid. Xendit does not accept the API key of the call, because it has a
	// wrong form.
	//
	// Message: "API key format is invalid".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 9 (and 2 more).
	ErrorCodeInvalidAPIKey ErrorCode = "INVALID_API_KEY"

	// ErrorCodeInvalidCvv: Incorrect CVV. The payment was declined because the security code does not match.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeInvalidCvv ErrorCode = "INVALID_CVV"

	// ErrorCodeInvalidJSON: Body is not JSON. The body of the request could not be read as JSON.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2.
	ErrorCodeInvalidJSON ErrorCode = "INVALID_JSON_FORMAT"

	// ErrorCodeInvalidMerchantCredentials: Merchant credentials not valid. The e-wallet does not accept the
	// credentials of the merchant.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 5.
	ErrorCodeInvalidMerchantCredentials ErrorCode = "INVALID_MERCHANT_CREDENTIALS"

	// ErrorCodeInvalidMerchantSettings: Merchant settings not valid. The channel does not accept the credentials of
	// the merchant, or a currency is not activated.
	//
	// Message: "Payout failed because the source currency has not been activated. Please reach out to Xendit to
	// activate this currency before retrying.".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 3 more).
	ErrorCodeInvalidMerchantSettings ErrorCode = "INVALID_MERCHANT_SETTINGS"

	// ErrorCodeOtpWrong: OTP wrong. The OTP is not the one that was sent.
	//
	// Outcome: rejected (request). Retry: with_authentication.
	//
	// Source: page 3.
	ErrorCodeOtpWrong ErrorCode = "INVALID_OTP_ERROR"

	// ErrorCodeInvalidPaymentDetails: Payment details not valid. Details that the customer entered are not valid. No
	// payment was made.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	ErrorCodeInvalidPaymentDetails ErrorCode = "INVALID_PAYMENT_DETAILS"

	// ErrorCodeInvalidPaymentMethod: Payment method not valid. The saved payment method cannot be used.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeInvalidPaymentMethod ErrorCode = "INVALID_PAYMENT_METHOD"

	// ErrorCodeInvalidPaymentMethodID: Saved payment method not valid. The saved payment method does not exist, or
	// does not belong to this customer or channel.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 5.
	ErrorCodeInvalidPaymentMethodID ErrorCode = "INVALID_PAYMENT_METHOD_ID"

	// ErrorCodeQuoteNotFitting: Quote does not fit. The quote was made for another kind of transaction. No payout was
	// made.
	//
	// Message: "This quote was created for a different transaction type. Please create a new Quote with the correct
	// transaction type.".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 9.
	ErrorCodeQuoteNotFitting ErrorCode = "INVALID_QUOTE"

	// ErrorCodePaymentTokenInvalid: Payment token invalid or expired. The payment token has expired or was canceled.
	// No payment was made with it.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	ErrorCodePaymentTokenInvalid ErrorCode = "INVALID_TOKEN"

	// ErrorCodeInvalidValue: Value not allowed. The request has the right form, but a value is outside of what the
	// channel, the region or the settings allow, such as the amount or the currency.
	//
	// Message: "The source currency specified in the request is not supported. Please check our documentation for
	// currencies available.", "The destination currency specified in the request is not supported. Please check our
	// documentation for currencies available.", "The transfer amount requested is lower than the prescribed minimum
	// for the region. Amend the transfer amount before retrying." and 1 more.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 3 more).
	ErrorCodeInvalidValue ErrorCode = "INVALID_VALUE_ERROR"

	// ErrorCodeIssuerUnavailable: Issuer not available. The bank or e-wallet of the customer has a problem. Whether
	// the request had reached it is not said.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	ErrorCodeIssuerUnavailable ErrorCode = "ISSUER_UNAVAILABLE"

	// ErrorCodeManualCaptureNotSupported: Channel has no manual capture. The channel cannot hold an amount and
	// capture it later.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeManualCaptureNotSupported ErrorCode = "MANUAL_CAPTURE_NOT_SUPPORTED"

	// ErrorCodeAboveTransferMaximum: Amount limit exceeded. The amount is above the most that the channel sends at
	// once. No payout was made.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 4 (and 1 more).
	ErrorCodeAboveTransferMaximum ErrorCode = "MAXIMUM_TRANSFER_LIMIT_ERROR"

	// ErrorCodeTooManyLinkedAccounts: Too many linked accounts. The account is linked as often as it may be.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 3.
	ErrorCodeTooManyLinkedAccounts ErrorCode = "MAX_ACCOUNT_LINKING"

	// ErrorCodeAmountLimitExceeded: Amount limit exceeded. The amount is above a limit of the channel or the account.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeAmountLimitExceeded ErrorCode = "MAX_AMOUNT_LIMIT_ERROR"

	// ErrorCodeOtpAttemptsExceeded: Too many OTP attempts. The OTP was wrong too often.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 3.
	ErrorCodeOtpAttemptsExceeded ErrorCode = "MAX_OTP_ATTEMPTS_ERROR"

	// ErrorCodeBelowTransferMinimum: Amount below the minimum. The amount is below the least that the channel sends.
	// No payout was made.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 4 (and 1 more).
	ErrorCodeBelowTransferMinimum ErrorCode = "MINIMUM_TRANSFER_LIMIT_ERROR"

	// ErrorCodeOperationNotAllowed: Operation not allowed. What the request asks for is not allowed in this state.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ErrorCodeOperationNotAllowed ErrorCode = "OPERATION_NOT_ALLOWED"

	// ErrorCodeOtpNotDelivered: OTP not delivered. The channel could not send the OTP to the customer.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 3.
	ErrorCodeOtpNotDelivered ErrorCode = "OTP_DELIVERY_ERROR"

	// ErrorCodeTooManyPartialRefunds: Too many refunds in part. The channel allows no more refunds in part for this
	// payment. This refund was not made.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 8.
	ErrorCodeTooManyPartialRefunds ErrorCode = "PARTIAL_REFUND_COUNTS_EXCEEDED"

	// ErrorCodePartialRefundNotSupported: No refund in part. The channel of the payment refunds the whole amount
	// only. This refund was not made.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 8.
	ErrorCodePartialRefundNotSupported ErrorCode = "PARTIAL_REFUND_NOT_SUPPORTED"

	// ErrorCodeChannelDetailInvalid: Channel details not valid. Details of the channel are not valid; for a
	// cross-border payout the account type has to be BANK_ACCOUNT or EWALLET.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2.
	ErrorCodeChannelDetailInvalid ErrorCode = "PAYMENT_CHANNEL_DETAIL_ERROR"

	// ErrorCodePaymentMethodNotFound: Payment method not found. No payment method exists under the id of the request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodePaymentMethodNotFound ErrorCode = "PAYMENT_METHOD_NOT_FOUND_ERROR"

	// ErrorCodeAlreadyCompleted: Payment request completed. The payment request is completed and may have been paid.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ErrorCodeAlreadyCompleted ErrorCode = "PAYMENT_REQUEST_ALREADY_COMPLETED"

	// ErrorCodeAlreadyFailed: Payment request failed before. The payment request is said to have failed before.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ErrorCodeAlreadyFailed ErrorCode = "PAYMENT_REQUEST_ALREADY_FAILED"

	// ErrorCodeAlreadyCaptured: Captured before. The whole amount was captured before; this call captured nothing.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ErrorCodeAlreadyCaptured ErrorCode = "PAYMENT_REQUEST_ALREADY_FULLY_CAPTURED"

	// ErrorCodeChannelRateLimited: Channel limit reached. The payment channel takes no more requests for the moment.
	// No payment request was made.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1.
	ErrorCodeChannelRateLimited ErrorCode = "PAYMENT_REQUEST_RATE_LIMITED"

	// ErrorCodePaymentStatusFailed: Payment has failed. The payment that the request is about is said to have failed.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ErrorCodePaymentStatusFailed ErrorCode = "PAYMENT_STATUS_FAILED"

	// ErrorCodeProcessorConfiguration: Processor not set up. The merchant is not set up correctly at the processor.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeProcessorConfiguration ErrorCode = "PROCESSOR_CONFIGURATION_ERROR"

	// ErrorCodeProcessorError: Error at processor. The processor reported an error. Whether the card was charged is
	// not said.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	ErrorCodeProcessorError ErrorCode = "PROCESSOR_ERROR"

	// ErrorCodeProcessorUnavailable: Processor unavailable. Whether the request had reached it is not said.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	ErrorCodeProcessorUnavailable ErrorCode = "PROCESSOR_TEMPORARILY_UNAVAILABLE"

	// ErrorCodeProcessorTimeout: No answer from processor. The processor did not answer in time. The card may have
	// been charged.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	ErrorCodeProcessorTimeout ErrorCode = "PROCESSOR_TIMEOUT"

	// ErrorCodeRateLimited: Too many requests. Xendit refused the call because the account sent more calls than it
	// may. Nothing was processed.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 11.
	ErrorCodeRateLimited ErrorCode = "RATE_LIMIT_EXCEEDED"

	// ErrorCodeRecipientAccountInvalid: Account number not valid. The account number of the recipient has a form that
	// the channel does not have. No payout was made.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 4.
	ErrorCodeRecipientAccountInvalid ErrorCode = "RECIPIENT_ACCOUNT_NUMBER_ERROR"

	// ErrorCodeRefundAboveRest: Refund above what is left. The refund is above what is left of the captured amount.
	// This refund was not made.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 8.
	ErrorCodeRefundAboveRest ErrorCode = "REFUND_AMOUNT_EXCEEDED"

	// ErrorCodeRefundInProgress: An earlier refund is pending. An earlier refund of this payment is still pending.
	// This one was not made.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 8.
	ErrorCodeRefundInProgress ErrorCode = "REFUND_IN_PROGRESS"

	// ErrorCodeRefundNotSupported: Channel cannot refund. The channel of the payment cannot refund. The payment
	// stands.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 8.
	ErrorCodeRefundNotSupported ErrorCode = "REFUND_NOT_SUPPORTED"

	// ErrorCodeRejectedByAcquirer: Declined by acquirer. The acquirer declined the payment; the code does not tell
	// why.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ErrorCodeRejectedByAcquirer ErrorCode = "REJECTED_BY_ACQUIRER"

	// ErrorCodeRequestForbidden: Feature not allowed. The API key or the account may not make this call.
	//
	// Message: "The API key is forbidden to perform this request" or "Your account is forbidden to perform this
	// request".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 9 (and 1 more).
	ErrorCodeRequestForbidden ErrorCode = "REQUEST_FORBIDDEN_ERROR"

	// ErrorCodeServerError: Internal error at the provider. An unexpected error inside Xendit. What had been done by
	// then is not said.
	//
	// Message: "An unexpected error occurred".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 5 more).
	ErrorCodeServerError ErrorCode = "SERVER_ERROR"

	// ErrorCodeSkip3dsNotAllowed: 3-D Secure is mandatory. The request leaves out 3-D Secure, and the account may not
	// do that.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	ErrorCodeSkip3dsNotAllowed ErrorCode = "SKIP_3DS_FORBIDDEN"

	// ErrorCodeStolenCard: Card reported stolen. The issuer declined because the card was reported lost or stolen.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ErrorCodeStolenCard ErrorCode = "STOLEN_CARD"

	// ErrorCodeStrongAuthenticationRequired: Authentication required. The payment is refused until the customer has
	// passed a strong authentication.
	//
	// Outcome: rejected (request). Retry: with_authentication.
	//
	// Source: page 3.
	ErrorCodeStrongAuthenticationRequired ErrorCode = "STRONG_CUSTOMER_AUTHENTICATION_REQUIRED"

	// ErrorCodeSuspectedFraud: Suspected fraud. The payment was declined on suspicion of fraud.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ErrorCodeSuspectedFraud ErrorCode = "SUSPECTED_FRAUDULENT"

	// ErrorCodeNotAtThisHour: Not available at this hour. The refund or capture is not available at this hour.
	// Nothing was done.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 8 (and 1 more).
	ErrorCodeNotAtThisHour ErrorCode = "TEMPORARILY_UNAVAILABLE"

	// ErrorCodeUnauthorized: Request not authorized. Xendit does not accept the credentials of the call.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ErrorCodeUnauthorized ErrorCode = "UNAUTHORIZED"

	// ErrorCodeSenderIPNotAllowed: Sender address not allowed. The call came from an IP address that is not on the
	// allowlist of the account.
	//
	// Message: "Your request from IP xxx.xxx.xxx.xxx was rejected as it hasn't been added to IP Allowlist. Visit
	// https://dashboard.xendit.co/settings/developers#ip-allowlist to check and add your server IPs to IP Allowlist".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 12.
	ErrorCodeSenderIPNotAllowed ErrorCode = "UNAUTHORIZED_SENDER_IP"

	// ErrorCodeUnsupportedCurrency: Currency not supported. The channel does not take payments in this currency.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 5.
	ErrorCodeUnsupportedCurrency ErrorCode = "UNSUPPORTED_CURRENCY"
)

// PaymentRequestStatus is a code of Xendit: Payment request status. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/apidocs/create-payment-request
//
// Page 2: https://docs.xendit.co/docs/pay-one-off-payment
type PaymentRequestStatus string

// Codes of the space payment-request-status, by name.
const (
	// PaymentRequestStatusAcceptingPayments: Payment code ready. The payment code can be paid, again and again. That
	// is no payment: each one comes in a webhook of its own, with its own payment_id.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	PaymentRequestStatusAcceptingPayments PaymentRequestStatus = "ACCEPTING_PAYMENTS"

	// PaymentRequestStatusAuthorized: Authorized, not captured. The amount is on hold and has not been charged.
	// Without a capture in time, the hold lapses and nothing is paid.
	//
	// Outcome: action_required (transaction). Retry: never.
	//
	// Source: page 1.
	PaymentRequestStatusAuthorized PaymentRequestStatus = "AUTHORIZED"

	// PaymentRequestStatusCanceled: Payment request canceled. The merchant canceled the payment request, and the
	// customer can no longer pay it.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 2 more).
	PaymentRequestStatusCanceled PaymentRequestStatus = "CANCELED"

	// PaymentRequestStatusExpired: Payment request expired. The time to pay is over, and the payment request takes no
	// more payments. For a reusable code, payments made before stand.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 3 more).
	PaymentRequestStatusExpired PaymentRequestStatus = "EXPIRED"

	// PaymentRequestStatusFailed: Payment failed. The payment was not made, whatever the HTTP status says;
	// failure_code tells why. The payment request cannot be used again.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentRequestStatusFailed PaymentRequestStatus = "FAILED"

	// PaymentRequestStatusPending: Still being processed. The channel has not said how it ended. Neither success nor
	// failure may be concluded.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	PaymentRequestStatusPending PaymentRequestStatus = "PENDING"

	// PaymentRequestStatusRequiresAction: Customer has to act. Nothing is paid yet. The customer has to do what
	// actions says: authenticate, open a page, or pay a code that is shown.
	//
	// Outcome: action_required (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 2 more).
	PaymentRequestStatusRequiresAction PaymentRequestStatus = "REQUIRES_ACTION"

	// PaymentRequestStatusSucceeded: Payment succeeded. The payment was made. The webhook payment.capture carries its
	// payment_id.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	PaymentRequestStatusSucceeded PaymentRequestStatus = "SUCCEEDED"
)

// PaymentRequestStatusV2 is a code of Xendit: Payment request status of the older API. Any other text may come as
// well.
//
// Page 1: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
type PaymentRequestStatusV2 string

// Codes of the space payment-request-status-v2, by name.
const (
	// PaymentRequestStatusV2AwaitingCapture: Authorized, not captured. The amount is on hold and has not been
	// charged.
	//
	// Outcome: action_required (transaction). Retry: never.
	//
	// Source: page 1.
	PaymentRequestStatusV2AwaitingCapture PaymentRequestStatusV2 = "AWAITING_CAPTURE"

	// PaymentRequestStatusV2Canceled: Payment request canceled. The payment request was canceled and can no longer be
	// paid.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	PaymentRequestStatusV2Canceled PaymentRequestStatusV2 = "CANCELED"

	// PaymentRequestStatusV2Expired: Payment request expired. The time to pay is over.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	PaymentRequestStatusV2Expired PaymentRequestStatusV2 = "EXPIRED"

	// PaymentRequestStatusV2Failed: Payment failed. The payment was not made; failure_code tells why.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	PaymentRequestStatusV2Failed PaymentRequestStatusV2 = "FAILED"

	// PaymentRequestStatusV2Pending: Still being processed. The payment request has no result yet.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	PaymentRequestStatusV2Pending PaymentRequestStatusV2 = "PENDING"

	// PaymentRequestStatusV2RequiresAction: Customer has to act. Nothing is paid yet. The customer has to do what
	// actions says.
	//
	// Outcome: action_required (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	PaymentRequestStatusV2RequiresAction PaymentRequestStatusV2 = "REQUIRES_ACTION"

	// PaymentRequestStatusV2Succeeded: Payment succeeded. The payment was made.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	PaymentRequestStatusV2Succeeded PaymentRequestStatusV2 = "SUCCEEDED"

	// PaymentRequestStatusV2Unknown: State not known. The state itself says that nothing is known.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	PaymentRequestStatusV2Unknown PaymentRequestStatusV2 = "UNKNOWN"

	// PaymentRequestStatusV2Voided: Payment voided. The payment was voided, so no payment stands. It may have been
	// captured before.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	PaymentRequestStatusV2Voided PaymentRequestStatusV2 = "VOIDED"
)

// PaymentStatus is a code of Xendit: Payment status. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/apidocs/payment-webhook-notification
type PaymentStatus string

// Codes of the space payment-status, by name.
const (
	// PaymentStatusAuthorized: Authorized, not captured. The amount is on hold and has not been charged. Without a
	// capture in time, the hold lapses and nothing is paid.
	//
	// Outcome: action_required (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	PaymentStatusAuthorized PaymentStatus = "AUTHORIZED"

	// PaymentStatusCanceled: Payment canceled. The hold was released before a capture, so nothing was paid.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentStatusCanceled PaymentStatus = "CANCELED"

	// PaymentStatusExpired: Authorization expired. The hold lapsed without a capture, so nothing was paid. The
	// approval of the issuer, which may stand beside it, was that of the hold.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentStatusExpired PaymentStatus = "EXPIRED"

	// PaymentStatusFailed: Payment failed. This payment was not made; failure_code tells why. Not every channel
	// reports a failure, so no webhook says nothing.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentStatusFailed PaymentStatus = "FAILED"

	// PaymentStatusPending: Still being processed. The payment has no result yet.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	PaymentStatusPending PaymentStatus = "PENDING"

	// PaymentStatusSucceeded: Payment succeeded. The amount was captured. A payment request for a reusable code has
	// many payments, each with a payment_id of its own.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 2 more).
	PaymentStatusSucceeded PaymentStatus = "SUCCEEDED"
)

// PaymentFailure is a code of Xendit: Payment failure code. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/apidocs/create-payment-request
//
// Page 2: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
type PaymentFailure string

// Codes of the space payment-failure, by name.
const (
	// PaymentFailureAccountAccessBlocked: Account or card blocked. The bank or e-wallet refuses access to the account
	// of the customer.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureAccountAccessBlocked PaymentFailure = "ACCOUNT_ACCESS_BLOCKED"

	// PaymentFailureAccountNotActivated: Account or card not active. The account of the customer is not active for
	// such payments.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureAccountNotActivated PaymentFailure = "ACCOUNT_NOT_ACTIVATED"

	// PaymentFailureAuthenticationFailed: Authentication failed. The customer was not authenticated; for cards, the
	// 3-D Secure fields say more.
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureAuthenticationFailed PaymentFailure = "AUTHENTICATION_FAILED"

	// PaymentFailureCaptureAmountExceeded: Capture above the hold. More was to be captured than is on hold.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureCaptureAmountExceeded PaymentFailure = "CAPTURE_AMOUNT_EXCEEDED"

	// PaymentFailureCardDeclined: Card declined. The card was declined; the code does not tell why.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureCardDeclined PaymentFailure = "CARD_DECLINED"

	// PaymentFailureChannelUnavailable: Channel unavailable. The payment channel had a problem, so the payment was
	// not made.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureChannelUnavailable PaymentFailure = "CHANNEL_UNAVAILABLE"

	// PaymentFailureDeclinedByIssuer: Declined by issuer (do not honor). The issuer declined and gives no reason.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureDeclinedByIssuer PaymentFailure = "DECLINED_BY_ISSUER"

	// PaymentFailureDeclinedByProcessor: Declined by processor. The processor declined; the code does not tell why.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureDeclinedByProcessor PaymentFailure = "DECLINED_BY_PROCESSOR"

	// PaymentFailureExpiredCard: Card expired. The card has expired, or its date was entered wrongly.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureExpiredCard PaymentFailure = "EXPIRED_CARD"

	// PaymentFailureExpiredOtp: OTP expired. The OTP was entered too late.
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureExpiredOtp PaymentFailure = "EXPIRED_OTP"

	// PaymentFailureNoDetails: Failed, no details. The channel gives no reason for the failure.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureNoDetails PaymentFailure = "FAILURE_DETAILS_UNAVAILABLE"

	// PaymentFailureInactiveCard: Card inactive or not permitted. The card is not active, or not allowed for this
	// kind of payment.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureInactiveCard PaymentFailure = "INACTIVE_OR_UNAUTHORIZED_CARD"

	// PaymentFailurePayerBalanceTooLow: Insufficient funds. The customer does not have enough balance or credit. It
	// is not the balance of the merchant.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailurePayerBalanceTooLow PaymentFailure = "INSUFFICIENT_BALANCE"

	// PaymentFailureInvalidAccountDetails: Account details not valid. The details of the account that the customer
	// entered are not valid.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureInvalidAccountDetails PaymentFailure = "INVALID_ACCOUNT_DETAILS"

	// PaymentFailureInvalidCard: Invalid card number. The issuer has no card with this number, or no issuer was found
	// for it.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	PaymentFailureInvalidCard PaymentFailure = "INVALID_CARD"

	// PaymentFailureInvalidCvv: Incorrect CVV. The issuer declined because of the security code, or the card does not
	// suit this kind of payment.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureInvalidCvv PaymentFailure = "INVALID_CVV"

	// PaymentFailureInvalidMerchantCredentials: Merchant credentials not valid. The channel does not accept the
	// credentials of the merchant.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureInvalidMerchantCredentials PaymentFailure = "INVALID_MERCHANT_CREDENTIALS"

	// PaymentFailureInvalidMerchantSettings: Merchant settings not valid. The channel does not accept the settings of
	// the merchant.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureInvalidMerchantSettings PaymentFailure = "INVALID_MERCHANT_SETTINGS"

	// PaymentFailureInvalidOtp: OTP wrong. The OTP is not the one that was sent.
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureInvalidOtp PaymentFailure = "INVALID_OTP"

	// PaymentFailurePaymentTokenInvalid: Payment token invalid or expired. The saved account or card can no longer be
	// charged.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	PaymentFailurePaymentTokenInvalid PaymentFailure = "INVALID_TOKEN"

	// PaymentFailureIssuerSuspectsFraud: Suspected fraud. The issuer declined on suspicion of fraud.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	PaymentFailureIssuerSuspectsFraud PaymentFailure = "ISSUER_SUSPECT_FRAUD"

	// PaymentFailureIssuerUnavailable: Issuer not available. The issuer could not be reached, so the payment was not
	// made.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureIssuerUnavailable PaymentFailure = "ISSUER_UNAVAILABLE"

	// PaymentFailureOtpAttemptsExceeded: Too many OTP attempts. The OTP was wrong too often.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureOtpAttemptsExceeded PaymentFailure = "OTP_ATTEMPT_COUNTS_EXCEEDED"

	// PaymentFailurePartialApproval: Approved in part. The issuer approved a part of the amount. Beside a failure it
	// is not certain what was charged.
	//
	// Outcome: action_required (transaction). Retry: never.
	//
	// Source: page 2.
	PaymentFailurePartialApproval PaymentFailure = "PARTIAL_APPROVAL"

	// PaymentFailurePartnerTimeout: No answer from channel. The channel did not answer in time. It may have taken the
	// money.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentFailurePartnerTimeout PaymentFailure = "PARTNER_TIMEOUT_ERROR"

	// PaymentFailureAmountLimitExceeded: Amount limit exceeded. The amount is outside of what the channel or the
	// account of the customer allows.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureAmountLimitExceeded PaymentFailure = "PAYMENT_AMOUNT_LIMITS_EXCEEDED"

	// PaymentFailureAttemptsExceeded: Too many payment attempts. The customer tried as often as the channel allows.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureAttemptsExceeded PaymentFailure = "PAYMENT_ATTEMPT_COUNTS_EXCEEDED"

	// PaymentFailurePaymentRequestExpired: Payment request expired. The time to pay was over before the customer
	// paid.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailurePaymentRequestExpired PaymentFailure = "PAYMENT_REQUEST_EXPIRED"

	// PaymentFailureProcessorError: Error at processor. The processor could not process the payment this time, or
	// refers to a technical reason of the issuer.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureProcessorError PaymentFailure = "PROCESSOR_ERROR"

	// PaymentFailureProcessError: Error at processor. The processor could not process the payment this time.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2.
	PaymentFailureProcessError PaymentFailure = "PROCESS_ERROR"

	// PaymentFailureServerError: Internal error at the provider. An error inside Xendit while the payment was
	// processed.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureServerError PaymentFailure = "SERVER_ERROR"

	// PaymentFailureStolenCard: Card reported stolen. The issuer declined because the card was reported lost or
	// stolen, or is to be retained.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureStolenCard PaymentFailure = "STOLEN_CARD"

	// PaymentFailureApprovedByIssuer: Approved by issuer. The issuer approved. Beside a failure it is not certain
	// whether the card was charged.
	//
	// Outcome: success (request). Retry: check_status_first.
	//
	// Source: page 2.
	PaymentFailureApprovedByIssuer PaymentFailure = "SUCCESS"

	// PaymentFailureSuspectedFraud: Suspected fraud. The payment was declined on suspicion of fraud.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureSuspectedFraud PaymentFailure = "SUSPECTED_FRAUDULENT"

	// PaymentFailureAuthenticationTimeout: Authentication timed out. The time for the challenge of 3-D Secure was
	// over, so the card was not charged.
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 2.
	//
	// Same code as TIMEOUT: compare the name.
	PaymentFailureAuthenticationTimeout PaymentFailure = "TIMEOUT_ERROR"

	// PaymentFailureTimeout: Timeout waiting for an answer. The payment ran into a timeout. It may have been made.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as AUTHENTICATION_TIMEOUT: compare the name.
	PaymentFailureTimeout PaymentFailure = "TIMEOUT_ERROR"

	// PaymentFailureTransactionBlocked: Stopped by the account holder. The customer had the bank stop such payments,
	// and the networks forbid another attempt with this card.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	PaymentFailureTransactionBlocked PaymentFailure = "TRANSACTION_BLOCKED"

	// PaymentFailureCustomerDeclined: Refused by customer. The customer refused the payment in the app or on the
	// page.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureCustomerDeclined PaymentFailure = "USER_DECLINED_PAYMENT"

	// PaymentFailureDeviceUnreachable: Customer device not reached. The device of the customer could not be reached
	// for the confirmation.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureDeviceUnreachable PaymentFailure = "USER_DEVICE_UNREACHABLE"

	// PaymentFailureNotAuthorizedByCustomer: Not confirmed by customer. The customer did not confirm the payment in
	// time.
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 1 (and 1 more).
	PaymentFailureNotAuthorizedByCustomer PaymentFailure = "USER_DID_NOT_AUTHORIZE"
)

// PaymentLinkStatus is a code of Xendit: Payment link status. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/docs/payment-links-api-overview
//
// Page 2: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/invoice/model_invoice_status.go
type PaymentLinkStatus string

// Codes of the space payment-link-status, by name.
const (
	// PaymentLinkStatusExpired: Payment link expired. The time of the link is over, or it was expired by hand. It
	// cannot be paid any more.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	PaymentLinkStatusExpired PaymentLinkStatus = "EXPIRED"

	// PaymentLinkStatusPaid: Payment link paid. The customer paid; failed attempts may have come before.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	PaymentLinkStatusPaid PaymentLinkStatus = "PAID"

	// PaymentLinkStatusPending: Payment link is open. The link is open. Attempts may have failed on it; the customer
	// can still pay until it expires.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	PaymentLinkStatusPending PaymentLinkStatus = "PENDING"

	// PaymentLinkStatusSettled: Paid and settled. The customer paid, and the money was settled to the merchant. It is
	// the same payment as PAID.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 2.
	PaymentLinkStatusSettled PaymentLinkStatus = "SETTLED"
)

// RefundStatus is a code of Xendit: Refund status. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/apidocs/refund-payment-request
type RefundStatus string

// Codes of the space refund-status, by name.
const (
	// RefundStatusCancelled: Refund canceled. The refund was called off. The payment still stands.
	//
	// Outcome: failed (transaction). Retry: never.
	//
	// Source: page 1.
	RefundStatusCancelled RefundStatus = "CANCELLED"

	// RefundStatusFailed: Refund failed. The refund was not made; failure_code tells why. The payment still stands.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	RefundStatusFailed RefundStatus = "FAILED"

	// RefundStatusPending: Refund pending. The refund was accepted and is not done. The payment still stands.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	RefundStatusPending RefundStatus = "PENDING"

	// RefundStatusSucceeded: Refund done. The channel took the refund, of the amount in the body, which may be a part
	// or the whole. When the money arrives depends on the channel.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 2 more).
	RefundStatusSucceeded RefundStatus = "SUCCEEDED"
)

// RefundFailure is a code of Xendit: Refund failure code. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/apidocs/refund-payment-request
type RefundFailure string

// Codes of the space refund-failure, by name.
const (
	// RefundFailureAccountAccessBlocked: Account of customer blocked. The account of the customer cannot receive the
	// refund, as access to it is blocked.
	//
	// Outcome: failed (transaction). Retry: never.
	//
	// Source: page 1.
	RefundFailureAccountAccessBlocked RefundFailure = "ACCOUNT_ACCESS_BLOCKED"

	// RefundFailureAccountNotFound: Account of customer not found. The account that paid was not found, so it cannot
	// receive the refund.
	//
	// Outcome: failed (transaction). Retry: never.
	//
	// Source: page 1.
	RefundFailureAccountNotFound RefundFailure = "ACCOUNT_NOT_FOUND"

	// RefundFailureDuplicateRefund: Refund sent before. The channel takes this refund for a repetition, so an earlier
	// one may have been made.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	RefundFailureDuplicateRefund RefundFailure = "DUPLICATE_ERROR"

	// RefundFailureMerchantBalanceTooLow: Merchant balance too low. The balance of the merchant does not cover the
	// refund.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1.
	RefundFailureMerchantBalanceTooLow RefundFailure = "INSUFFICIENT_BALANCE"

	// RefundFailureRefundFailed: Refund failed, no reason given. The channel reports that the refund failed and gives
	// no reason.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	RefundFailureRefundFailed RefundFailure = "REFUND_FAILED"
)

// PaymentTokenStatus is a code of Xendit: Payment token status. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/apidocs/get-payment-token
type PaymentTokenStatus string

// Codes of the space payment-token-status, by name.
const (
	// PaymentTokenStatusActive: Token active. The token can be charged. This call charged nothing.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	PaymentTokenStatusActive PaymentTokenStatus = "ACTIVE"

	// PaymentTokenStatusCanceled: Token canceled. The merchant canceled the token, so it can no longer be charged.
	// After a cancellation that you asked for, it confirms it.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	PaymentTokenStatusCanceled PaymentTokenStatus = "CANCELED"

	// PaymentTokenStatusExpired: Token expired. The token ran out at the channel and can no longer be charged.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	PaymentTokenStatusExpired PaymentTokenStatus = "EXPIRED"

	// PaymentTokenStatusFailed: Linking failed. The linking failed; failure_code tells why. Nothing was charged.
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	PaymentTokenStatusFailed PaymentTokenStatus = "FAILED"

	// PaymentTokenStatusPending: Linking pending. The linking has no result yet.
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 1.
	PaymentTokenStatusPending PaymentTokenStatus = "PENDING"

	// PaymentTokenStatusRequiresAction: Linking waits for customer. The customer has to finish the linking with what
	// actions says. No payment exists.
	//
	// Outcome: action_required (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	PaymentTokenStatusRequiresAction PaymentTokenStatus = "REQUIRES_ACTION"
)

// PaymentTokenFailure is a code of Xendit: Payment token failure code. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/apidocs/get-payment-token
type PaymentTokenFailure string

// Codes of the space payment-token-failure, by name.
const (
	// PaymentTokenFailureAccountAlreadyLinked: Account linked before. The customer linked this account before.
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1.
	PaymentTokenFailureAccountAlreadyLinked PaymentTokenFailure = "ACCOUNT_ALREADY_LINKED"

	// PaymentTokenFailureAuthenticationFailed: Authentication failed. The customer was not authenticated, so nothing
	// was linked.
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	PaymentTokenFailureAuthenticationFailed PaymentTokenFailure = "AUTHENTICATION_FAILED"

	// PaymentTokenFailureCaptureAmountExceeded: Capture above the hold. An amount above the hold was to be captured
	// while the card was stored.
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1.
	PaymentTokenFailureCaptureAmountExceeded PaymentTokenFailure = "CAPTURE_AMOUNT_EXCEEDED"

	// PaymentTokenFailureCardDeclined: Card declined. The issuer did not accept the card; the code does not tell why.
	//
	// Outcome: failed (request). Retry: with_other_method.
	//
	// Source: page 1.
	PaymentTokenFailureCardDeclined PaymentTokenFailure = "CARD_DECLINED"

	// PaymentTokenFailureChannelUnavailable: Channel unavailable. The channel has a problem, so nothing was linked.
	//
	// Outcome: failed (request). Retry: later.
	//
	// Source: page 1.
	PaymentTokenFailureChannelUnavailable PaymentTokenFailure = "CHANNEL_UNAVAILABLE"

	// PaymentTokenFailureInsufficientBalance: Insufficient funds. The account of the customer does not hold enough
	// for the check.
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1.
	PaymentTokenFailureInsufficientBalance PaymentTokenFailure = "INSUFFICIENT_BALANCE"

	// PaymentTokenFailureInvalidAccountDetails: Account details not valid. The details that the customer entered were
	// not accepted.
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1.
	PaymentTokenFailureInvalidAccountDetails PaymentTokenFailure = "INVALID_ACCOUNT_DETAILS"

	// PaymentTokenFailureInvalidMerchantSettings: Merchant settings not valid. The channel does not accept the
	// settings of the merchant.
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1.
	PaymentTokenFailureInvalidMerchantSettings PaymentTokenFailure = "INVALID_MERCHANT_SETTINGS"

	// PaymentTokenFailureIssuerUnavailable: Issuer not available. The bank or e-wallet could not be reached, so
	// nothing was linked.
	//
	// Outcome: failed (request). Retry: later.
	//
	// Source: page 1.
	PaymentTokenFailureIssuerUnavailable PaymentTokenFailure = "ISSUER_UNAVAILABLE"
)

// PayoutStatus is a code of Xendit: Payout status. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/apidocs/create-payout-v3
//
// Page 2: https://docs.xendit.co/apidocs/cancel-payout
type PayoutStatus string

// Codes of the space payout-status, by name.
const (
	// PayoutStatusAccepted: Payout accepted, not sent. Xendit took the payout and has not sent it. It may stay so for
	// long while the destination is offline; that is no failure.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 2 more).
	PayoutStatusAccepted PayoutStatus = "ACCEPTED"

	// PayoutStatusCancelled: Payout canceled. The payout was canceled at your request before it was processed. The
	// money goes back to the balance.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2 (and 1 more).
	PayoutStatusCancelled PayoutStatus = "CANCELLED"

	// PayoutStatusExpired: Cash not collected in time. A payout in cash was not collected in time.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PayoutStatusExpired PayoutStatus = "EXPIRED"

	// PayoutStatusFailed: Payout failed. The payout did not go through; failure_code tells why. The same
	// idempotency-key brings back this payout and no new one.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 2 more).
	PayoutStatusFailed PayoutStatus = "FAILED"

	// PayoutStatusLocked: Cash being collected. A payout in cash is being collected right now.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PayoutStatusLocked PayoutStatus = "LOCKED"

	// PayoutStatusComplianceAssessment: In compliance review. The compliance team of Xendit checks the payout and may
	// write to you. Nothing has been sent.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	PayoutStatusComplianceAssessment PayoutStatus = "PENDING_COMPLIANCE_ASSESSMENT"

	// PayoutStatusComplianceReview: In compliance review. The compliance team of Xendit checks the payout and may
	// write to you. Nothing has been sent.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PayoutStatusComplianceReview PayoutStatus = "PENDING_COMPLIANCE_REVIEW"

	// PayoutStatusReady: Cash ready for collection. A payout in cash waits to be collected by the recipient.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PayoutStatusReady PayoutStatus = "READY"

	// PayoutStatusRejected: Rejected by compliance. The compliance team rejected the payout, and the money is back in
	// the balance.
	//
	// Outcome: failed (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	PayoutStatusRejected PayoutStatus = "REJECTED"

	// PayoutStatusRequested: Payout sent to channel. The payout was sent to the channel, which has not confirmed it.
	// It can still succeed or fail.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 2 more).
	PayoutStatusRequested PayoutStatus = "REQUESTED"

	// PayoutStatusReversed: Payout came back. The payout had succeeded and was sent back later, commonly because the
	// account is not valid or dormant. The money is in the balance again.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	PayoutStatusReversed PayoutStatus = "REVERSED"

	// PayoutStatusRouting: Payout being routed. The payout is on its way to a channel. It can still be canceled, and
	// it can still end in any way.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PayoutStatusRouting PayoutStatus = "ROUTING"

	// PayoutStatusSucceeded: Payout succeeded. The channel credited the payout. It can still come back later as
	// REVERSED.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 2 more).
	PayoutStatusSucceeded PayoutStatus = "SUCCEEDED"
)

// PayoutStatusV2 is a code of Xendit: Payout status of version 2. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/docs/payout-status-lifecycle
//
// Page 2: https://docs.xendit.co/docs/test-scenarios-payouts
type PayoutStatusV2 string

// Codes of the space payout-status-v2, by name.
const (
	// PayoutStatusV2Accepted: Payout accepted, not sent. Xendit took the payout and has not sent it. It may stay so
	// for long while the destination is offline; that is no failure.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 29.
	PayoutStatusV2Accepted PayoutStatusV2 = "ACCEPTED"

	// PayoutStatusV2Cancelled: Payout canceled. The payout was canceled at your request before it was processed. The
	// money goes back to the balance.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 35 (and 2 more).
	PayoutStatusV2Cancelled PayoutStatusV2 = "CANCELLED"

	// PayoutStatusV2ComplianceRejected: Rejected by compliance. The payout was rejected for compliance reasons and
	// was not sent.
	//
	// Outcome: failed (transaction). Retry: never.
	//
	// Source: page 1, line 31 (and 1 more).
	PayoutStatusV2ComplianceRejected PayoutStatusV2 = "COMPLIANCE_REJECTED"

	// PayoutStatusV2Expired: Cash not collected in time. A payout in cash was not collected in time.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	PayoutStatusV2Expired PayoutStatusV2 = "EXPIRED"

	// PayoutStatusV2Failed: Payout failed. The payout did not go through; failure_code tells why. The same
	// idempotency-key brings back this payout and no new one.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 33 (and 3 more).
	PayoutStatusV2Failed PayoutStatusV2 = "FAILED"

	// PayoutStatusV2ComplianceAssessment: In compliance review. The compliance team of Xendit checks the payout and
	// may write to you. Nothing has been sent.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 30 (and 1 more).
	PayoutStatusV2ComplianceAssessment PayoutStatusV2 = "PENDING_COMPLIANCE_ASSESSMENT"

	// PayoutStatusV2Requested: Payout sent to channel. The payout was sent to the channel, which has not confirmed
	// it. It can still succeed or fail.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 32.
	PayoutStatusV2Requested PayoutStatusV2 = "REQUESTED"

	// PayoutStatusV2Reversed: Payout came back. The payout had succeeded and was sent back later, commonly because
	// the account is not valid or dormant. The money is in the balance again.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1, line 36 (and 2 more).
	PayoutStatusV2Reversed PayoutStatusV2 = "REVERSED"

	// PayoutStatusV2Succeeded: Payout succeeded. The channel credited the payout. It can still come back later as
	// REVERSED.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1, line 34 (and 3 more).
	PayoutStatusV2Succeeded PayoutStatusV2 = "SUCCEEDED"
)

// PayoutFailure is a code of Xendit: Payout failure code. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/docs/payout-status-lifecycle
//
// Page 2: https://docs.xendit.co/apidocs/create-payout-v3
type PayoutFailure string

// Codes of the space payout-failure, by name.
const (
	// PayoutFailureAccountNameMismatch: Account name does not match. The name does not fit the beneficiary account.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 58 (and 1 more).
	PayoutFailureAccountNameMismatch PayoutFailure = "ACCOUNT_NAME_MISMATCH"

	// PayoutFailureDestinationLimit: Recipient limit exceeded. The recipient cannot receive this much.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 57 (and 4 more).
	PayoutFailureDestinationLimit PayoutFailure = "DESTINATION_MAXIMUM_LIMIT"

	// PayoutFailureMerchantBalanceTooLow: Merchant balance too low. The balance of the merchant does not cover the
	// payout. Nothing was sent.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 55 (and 4 more).
	PayoutFailureMerchantBalanceTooLow PayoutFailure = "INSUFFICIENT_BALANCE"

	// PayoutFailureInvalidDestination: Beneficiary account not valid. The beneficiary account does not exist or is
	// not valid. The same payout would fail again.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 56 (and 4 more).
	PayoutFailureInvalidDestination PayoutFailure = "INVALID_DESTINATION"

	// PayoutFailureRejectedByChannel: Rejected by channel. The channel could not credit the beneficiary account, or
	// had a problem of its own.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 59 (and 4 more).
	PayoutFailureRejectedByChannel PayoutFailure = "REJECTED_BY_CHANNEL"

	// PayoutFailureSlsRecipient: Failed because of recipient. The payout is reported as failed because of something
	// about the recipient that no page explains.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	PayoutFailureSlsRecipient PayoutFailure = "SLS_RECIPIENT"

	// PayoutFailureSlsSender: Failed because of sender. The payout is reported as failed because of something about
	// the sender that no page explains.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	PayoutFailureSlsSender PayoutFailure = "SLS_SENDER"

	// PayoutFailureTemporaryError: Temporary error at channel. The network of the channel had a temporary problem.
	// The payout was not made.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 60 (and 4 more).
	PayoutFailureTemporaryError PayoutFailure = "TEMPORARY_TRANSFER_ERROR"

	// PayoutFailureTransferError: Transfer not possible. The payout ended for good, mostly because fields of it are
	// not valid. The same one would fail again.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 61 (and 4 more).
	PayoutFailureTransferError PayoutFailure = "TRANSFER_ERROR"
)

// BillStatus is a code of Xendit: Bill payment status. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/apidocs/get-payment-detail
//
// Page 2: https://docs.xendit.co/docs/electricity-pln
type BillStatus string

// Codes of the space bill-status, by name.
const (
	// BillStatusFailed: Bill payment failed. The bill payment is reported as failed; failure_code tells why.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as FAILED_UNCERTAIN: compare the name.
	BillStatusFailed BillStatus = "FAILED"

	// BillStatusFailedUncertain: Failed on timeout, uncertain. The bill payment is reported as failed because the
	// biller did not answer. The bill may have been paid all the same.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	//
	// Same code as FAILED: compare the name.
	BillStatusFailedUncertain BillStatus = "FAILED"

	// BillStatusPending: Still being processed. The biller has not said how it ended.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	BillStatusPending BillStatus = "PENDING"

	// BillStatusSucceeded: Bill paid. A token for electricity is in payment_details.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	BillStatusSucceeded BillStatus = "SUCCEEDED"
)

// BillFailure is a code of Xendit: Bill payment failure code. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/docs/electricity-pln
type BillFailure string

// Codes of the space bill-failure, by name.
const (
	// BillFailureBillerTimeout: No answer from biller. The biller did not answer in time. The bill may have been
	// paid.
	//
	// Message: "Biller system timeout after 30 seconds".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	BillFailureBillerTimeout BillFailure = "BILLER_TIMEOUT"
)

// Card is a code of Xendit: Card network response code. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/docs/retrieving-authorization-and-decline-details
//
// Page 2: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
type Card string

// Codes of the space card, by name.
const (
	// CardApproved: Approved by issuer. The issuer approved. Whether the amount was captured or is on hold is in the
	// status of the payment.
	//
	// Outcome: success (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	CardApproved Card = "00"

	// CardReferToIssuer: Issuer must be contacted. The issuer did not approve and wants the customer to contact it.
	//
	// Message: "Refer to card issuer".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 145.
	CardReferToIssuer Card = "01"

	// CardReferToIssuerSpecial: Issuer must be contacted, special case. The issuer did not approve under conditions
	// that it does not name.
	//
	// Message: "Refer to card issuer".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 146.
	CardReferToIssuerSpecial Card = "02"

	// CardInvalidMerchant: Invalid or inactive merchant. The issuer or the network does not accept the merchant of
	// this payment.
	//
	// Message: "Invalid merchant".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 147.
	CardInvalidMerchant Card = "03"

	// CardCaptureCard: Card to be retained. The issuer declined and wants the card to be retained.
	//
	// Message: "Capture card".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 148.
	CardCaptureCard Card = "04"

	// CardDoNotHonor: Declined by issuer (do not honor). The issuer declined without a reason, often because it does
	// not trust the payment.
	//
	// Message: "Do not honor".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 149.
	CardDoNotHonor Card = "05"

	// CardUseAnotherCard: Declined, no reason given. The issuer declined this card with an error that it does not
	// name.
	//
	// Message: "Try again using a different card".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 150.
	CardUseAnotherCard Card = "06"

	// CardPickUpCardFraud: Card pickup, special case. The issuer declined and wants the card to be retained, because
	// of misuse of the account.
	//
	// Message: "Pick up card, special condition (fraud account)".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 151.
	CardPickUpCardFraud Card = "07"

	// CardPartialApproval: Approved in part. The issuer approved only a part of the amount. The rest was not paid.
	//
	// Message: "Partial Approval".
	//
	// Outcome: action_required (transaction). Retry: never.
	//
	// Source: page 2, line 152.
	CardPartialApproval Card = "10"

	// CardApprovedVip: Approved on behalf of issuer. The issuer, or Visa in its place, approved the payment.
	//
	// Message: "Approved (V.I.P)".
	//
	// Outcome: success (request). Retry: check_status_first.
	//
	// Source: page 2, line 153.
	CardApprovedVip Card = "11"

	// CardInvalidTransaction: Transaction not valid. The issuer does not accept this kind of transaction for the
	// card.
	//
	// Message: "Invalid transaction".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 154.
	CardInvalidTransaction Card = "12"

	// CardInvalidAmount: Invalid amount. The issuer does not accept the amount.
	//
	// Message: "Invalid amount".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 2, line 155.
	CardInvalidAmount Card = "13"

	// CardInvalidCardNumber: Invalid card number. The issuer has no card with this number.
	//
	// Message: "Invalid card number".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 156.
	CardInvalidCardNumber Card = "14"

	// CardInvalidIssuer: No such issuer. No issuer was found for this card number.
	//
	// Message: "Invalid issuer".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 157.
	CardInvalidIssuer Card = "15"

	// CardReEnterTransaction: Could not be processed. The issuer did not process the payment and asks for another
	// try.
	//
	// Message: "Re-enter transaction".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2, line 158.
	CardReEnterTransaction Card = "19"

	// CardAuthenticationRequired: Authentication required. The issuer wants the customer to authenticate with 3-D
	// Secure.
	//
	// Message: "Authentication required".
	//
	// Outcome: failed (transaction). Retry: with_authentication. Network: VISA.
	//
	// Source: page 2, line 204.
	CardAuthenticationRequired Card = "1A"

	// CardTemporarySystemError: Could not be processed. A temporary problem at the network or issuer.
	//
	// Message: "Temporary system error".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2, line 205.
	CardTemporarySystemError Card = "1Z"

	// CardCanceledDuringProcessing: Transaction canceled. The payment was canceled while it was processed, which
	// happens at card machines only.
	//
	// Message: "Payment cancellation".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 159.
	CardCanceledDuringProcessing Card = "21"

	// CardRecordNotFound: Record not found. The issuer found no record that the payment refers to. The page expects
	// this code never to come.
	//
	// Message: "Unable to locate record in file".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 160.
	CardRecordNotFound Card = "25"

	// CardFileUnavailable: Issuer not available. A file of the network or issuer could not be read at that time.
	//
	// Message: "File temporarily not available for update or inquiry".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2, line 161.
	CardFileUnavailable Card = "28"

	// CardFormatError: Invalid field format. The issuer could not read the details of the payment.
	//
	// Message: "Format error".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 2, line 162.
	CardFormatError Card = "30"

	// CardNoCreditAccount: No credit account. The card has no credit account, so it does not suit this kind of
	// payment.
	//
	// Message: "No credit account".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 163.
	CardNoCreditAccount Card = "39"

	// CardLostOrStolenCard: Card reported lost. The issuer declined because the card was reported lost.
	//
	// Message: "Stolen card".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 164.
	CardLostOrStolenCard Card = "41"

	// CardProcessorError: Error at processor. The processor could not process the payment this time.
	//
	// Message: "Processor error".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2, line 165.
	CardProcessorError Card = "42"

	// CardStolenCard: Card reported stolen. The issuer declined because the card was reported stolen.
	//
	// Message: "Stolen card".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 166.
	CardStolenCard Card = "43"

	// CardClosedAccount: Account closed. The account of the card was closed.
	//
	// Message: "Closed account".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 167.
	CardClosedAccount Card = "46"

	// CardInsufficientFunds: Insufficient funds. The card does not have enough balance or credit.
	//
	// Message: "Insufficient funds".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 168.
	CardInsufficientFunds Card = "51"

	// CardNoCheckingAccount: No checking account. The card has no checking account.
	//
	// Message: "No checking account".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 169.
	CardNoCheckingAccount Card = "52"

	// CardNoSavingsAccount: No savings account. The card has no savings account.
	//
	// Message: "No savings account".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 170.
	CardNoSavingsAccount Card = "53"

	// CardExpiredCard: Card expired. The card has expired, or its date is wrong or missing.
	//
	// Message: "Expired card".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 2, line 171.
	CardExpiredCard Card = "54"

	// CardInvalidPin: Incorrect PIN. The PIN that was entered is not right.
	//
	// Message: "Invalid PIN".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 2, line 172.
	CardInvalidPin Card = "55"

	// CardNotPermittedToCardholder: Not permitted for this card. The card is not allowed for this kind of payment,
	// for example a prepaid card for a recurring one.
	//
	// Message: "Transaction not permitted to cardholder".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 173.
	CardNotPermittedToCardholder Card = "57"

	// CardNotPermitted: Transaction not permitted. The issuer does not allow this payment at this merchant or in this
	// way.
	//
	// Message: "Transaction not permitted".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 174.
	CardNotPermitted Card = "58"

	// CardSuspectedFraud: Suspected fraud. The issuer suspects fraud.
	//
	// Message: "Suspected fraud".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 175.
	CardSuspectedFraud Card = "59"

	// CardBlockedByIssuer: Blocked by issuer. The issuer does not support or blocks this kind of payment.
	//
	// Message: "Transaction not supported/blocked by issuer".
	//
	// Outcome: failed (transaction). Retry: with_new_reference. Network: VISA.
	//
	// Source: page 2, line 207.
	CardBlockedByIssuer Card = "5C"

	// CardAmountLimitExceeded: Amount limit exceeded. The amount is above what the card may spend.
	//
	// Message: "Limit exceeded".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 176.
	CardAmountLimitExceeded Card = "61"

	// CardRestrictedCard: Card restricted. The issuer restricts the card, for example to a country.
	//
	// Message: "Restricted card".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 177.
	CardRestrictedCard Card = "62"

	// CardSecurityViolation: Security violation. The issuer declined because a rule of security was broken.
	//
	// Message: "Security violation".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 178.
	CardSecurityViolation Card = "63"

	// CardCardDeclined: Card declined. The card was declined; the code does not tell why.
	//
	// Message: "Card declined".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 179.
	CardCardDeclined Card = "64"

	// CardCountLimitExceeded: Frequency limit exceeded. The card was used as often as it may be in this period.
	//
	// Message: "Limit exceeded".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2, line 180.
	CardCountLimitExceeded Card = "65"

	// CardContactIssuer: Issuer must be contacted. The issuer wants the customer to contact it.
	//
	// Message: "Contact card issuer".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 181.
	CardContactIssuer Card = "70"

	// CardPinNotChanged: PIN not changed. A change of the PIN failed, which does not happen in online payments.
	//
	// Message: "PIN not changed".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 182.
	CardPinNotChanged Card = "71"

	// CardAccountNotYetActive: Account or card not active. The account of the card is not active yet.
	//
	// Message: "Account not yet active".
	//
	// Outcome: failed (transaction). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 2, line 183.
	CardAccountNotYetActive Card = "72"

	// CardInvalidPinOther: PIN could not be checked. The PIN was not accepted or could not be checked.
	//
	// Message: "Invalid PIN".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 184.
	CardInvalidPinOther Card = "74"

	// CardPinTriesExceeded: PIN attempts exceeded. The PIN was wrong too often.
	//
	// Message: "Allowable number of PIN tries exceeded".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 185.
	CardPinTriesExceeded Card = "75"

	// CardNewCardNotUnblocked: Account or card not active. The card is new and was not unblocked or activated.
	//
	// Message: "Invalid / nonexistent account specified (general)".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 186.
	CardNewCardNotUnblocked Card = "78"

	// CardLifeCycle: Card replaced or renewed. The card is not the current one of the customer any more.
	//
	// Message: "Life cycle".
	//
	// Outcome: failed (transaction). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 2, line 187.
	CardLifeCycle Card = "79"

	// CardCreditIssuerUnavailable: Issuer not available. The credit issuer could not be reached.
	//
	// Message: "Credit issuer unavailable".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2, line 188.
	CardCreditIssuerUnavailable Card = "80"

	// CardSuspectedFraudProcessor: Suspected fraud. The processor suspects fraud.
	//
	// Message: "Suspected fraud".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 189.
	CardSuspectedFraudProcessor Card = "81"

	// CardInvalidCvn: Incorrect CVV. The security code does not match. The customer is not to be told.
	//
	// Message: "Invalid CVN".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 2, line 190.
	CardInvalidCvn Card = "82"

	// CardSuspectedFraudIssuer: Suspected fraud. The issuer suspects fraud on this account.
	//
	// Message: "Suspected fraud".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 191.
	CardSuspectedFraudIssuer Card = "83"

	// CardInvalidLifeCycle: Invalid life cycle. The authorization does not fit to an earlier one that it follows.
	//
	// Message: "Invalid authorization life cycle".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 192.
	CardInvalidLifeCycle Card = "84"

	// CardApprovedNoReason: Approved. The issuer has no reason to decline, as after a check of the card.
	//
	// Message: "Approved".
	//
	// Outcome: success (request). Retry: check_status_first.
	//
	// Source: page 2, line 193.
	CardApprovedNoReason Card = "85"

	// CardPinNotVerifiable: Invalid PIN. The PIN could not be checked, or is not right.
	//
	// Message: "Invalid PIN".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 194.
	CardPinNotVerifiable Card = "86"

	// CardPurchaseOnly: No cash back allowed. The issuer allows the purchase only, without cash back.
	//
	// Message: "Purchase amount only, no cash back allowed".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 195.
	CardPurchaseOnly Card = "87"

	// CardCryptographicFailure: Cryptographic check failed. A cryptographic check at the issuer or network failed.
	//
	// Message: "Cryptographic failure".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2, line 196.
	CardCryptographicFailure Card = "88"

	// CardNoFinancialPosition: Transaction not permitted. The card may not give information about its funds.
	//
	// Message: "Ineligible to receive financial position information (GIV)".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 197.
	CardNoFinancialPosition Card = "89"

	// CardCutoffInProgress: Cut-off in progress. The issuer is closing its day and processed nothing.
	//
	// Message: "Cutoff is in progress".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2, line 198.
	CardCutoffInProgress Card = "90"

	// CardIssuerUnavailable: Issuer not available. The issuer or its system could not answer.
	//
	// Message: "Temporary system error".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2, line 199.
	CardIssuerUnavailable Card = "91"

	// CardNoRoute: No route to the destination. The issuer could not be found or reached by the network.
	//
	// Message: "Temporary system error".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2, line 200.
	CardNoRoute Card = "92"

	// CardViolationOfLaw: Blocked for compliance reasons. The payment may not be completed for legal reasons.
	//
	// Message: "Transaction cannot be completed - violation of law".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 201.
	CardViolationOfLaw Card = "93"

	// CardDuplicateTransaction: Duplicate transaction. The issuer takes it for a repetition, so an earlier payment
	// may have been made.
	//
	// Message: "Duplicated transaction".
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 202.
	CardDuplicateTransaction Card = "94"

	// CardSystemError: System error at issuer. A system at the issuer or network failed. Whether the payment was
	// decided before is not said.
	//
	// Message: "System error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 203.
	CardSystemError Card = "96"

	// CardBlockedByCardholder: Stopped by the account holder. The customer blocked this card.
	//
	// Message: "Blocked by cardholder/contact cardholder".
	//
	// Outcome: failed (transaction). Retry: with_new_reference. Network: VISA.
	//
	// Source: page 2, line 206.
	CardBlockedByCardholder Card = "9G"

	// CardSurchargeNotPermitted: Surcharge not permitted. A surcharge is not allowed for this card.
	//
	// Message: "Surcharge amount not permitted on Visa cards or EBT food stamps (U.S. acquirers only)".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 208.
	CardSurchargeNotPermitted Card = "B1"

	// CardSurchargeNotSupported: Surcharge not supported. The issuer of this debit card does not support a surcharge.
	//
	// Message: "Surcharge amount not supported by debit network issuer".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 209.
	CardSurchargeNotSupported Card = "B2"

	// CardForceStip: Issuer not available. The issuer asked the network to decide in its place, and the payment was
	// not approved.
	//
	// Message: "Force STIP".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2, line 210.
	CardForceStip Card = "N0"

	// CardServiceNotAvailable: Issuer not available. The issuer is not available for this kind of payment.
	//
	// Message: "Issuer not available".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 211.
	CardServiceNotAvailable Card = "N3"

	// CardLimitExceeded: Amount limit exceeded. The amount is above a limit of the issuer.
	//
	// Message: "Limit exceeded".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 212.
	CardLimitExceeded Card = "N4"

	// CardIneligibleForResubmission: May not be resubmitted. The payment may not be sent again as it is.
	//
	// Message: "Ineligible for resubmission".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 213.
	CardIneligibleForResubmission Card = "N5"

	// CardInvalidCvnVisa: Incorrect CVV. The security code does not match. The customer is not to be told.
	//
	// Message: "Invalid CVN".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 2, line 214.
	CardInvalidCvnVisa Card = "N7"

	// CardAbovePreauthorizedAmount: Above authorized amount. The amount is above the one that was authorized before.
	//
	// Message: "Preauthorized amount exceeded".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 2, line 215.
	CardAbovePreauthorizedAmount Card = "N8"

	// CardDeniedPin: PIN denied. The issuer denied a PIN, such as a new one that is too simple.
	//
	// Message: "Denied PIN".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 216.
	CardDeniedPin Card = "P6"

	// CardAuthenticationFailed: Authentication failed. The card or the customer was not authenticated.
	//
	// Message: "Authentication failed".
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 2, line 217.
	CardAuthenticationFailed Card = "Q1"

	// CardStopPaymentOrder: Stopped by the account holder. The customer told the bank to stop this payment.
	//
	// Message: "Stop payment order".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 218.
	CardStopPaymentOrder Card = "R0"

	// CardRevocationOfAuthorization: Authorization revoked. The customer took back the authorization for this
	// merchant.
	//
	// Message: "Revocation of authorization order".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 219.
	CardRevocationOfAuthorization Card = "R1"

	// CardNotQualifiedForPin: Transaction not permitted. The payment does not qualify for a PIN of Visa.
	//
	// Message: "Transaction does not qualify for Visa PIN".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 220.
	CardNotQualifiedForPin Card = "R2"

	// CardRevocationOfAllAuthorizations: All authorizations revoked. The customer took back all authorizations for
	// this card.
	//
	// Message: "Revocation of authorization order".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 221.
	CardRevocationOfAllAuthorizations Card = "R3"

	// CardNotAvailableOnline: Issuer not available. The issuer could not be reached for an online decision, and the
	// payment was declined.
	//
	// Message: "Not available for online transaction".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2, line 222.
	CardNotAvailableOnline Card = "Z3"
)

// MerchantAdvice is a code of Xendit: Mastercard merchant advice code. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
type MerchantAdvice string

// Codes of the space merchant-advice, by name.
const (
	// MerchantAdviceUpdateCard: Card details out of date. Mastercard has newer details of this card.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1.
	MerchantAdviceUpdateCard MerchantAdvice = "01"

	// MerchantAdviceRetryAfter72Hours: Try again after 72 hours. Mastercard allows another attempt with this card
	// after 72 hours, and may fine an earlier one.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1.
	MerchantAdviceRetryAfter72Hours MerchantAdvice = "02"

	// MerchantAdviceDoNotRetry: Do not try again. Mastercard forbids another attempt with this card.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1.
	MerchantAdviceDoNotRetry MerchantAdvice = "03"

	// MerchantAdviceTokenProblem: Problem with card token. There is a technical problem with the token of the card.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1.
	MerchantAdviceTokenProblem MerchantAdvice = "04"

	// MerchantAdviceBlockedByProcessor: Blocked by processor. The processor blocks this payment.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1.
	MerchantAdviceBlockedByProcessor MerchantAdvice = "08"

	// MerchantAdviceUpdateCardOneDigit: Card details out of date. Mastercard has newer details of this card.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 122.
	MerchantAdviceUpdateCardOneDigit MerchantAdvice = "1"

	// MerchantAdviceRetryAfter72HoursOneDigit: Try again after 72 hours. Mastercard allows another attempt with this
	// card after 72 hours, and may fine an earlier one.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 123.
	MerchantAdviceRetryAfter72HoursOneDigit MerchantAdvice = "2"

	// MerchantAdviceDoNotRetryFine: Do not try again, fines apply. Mastercard forbids another attempt with this card;
	// each one costs a fine.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 127.
	MerchantAdviceDoNotRetryFine MerchantAdvice = "21"

	// MerchantAdviceNoInstallments: Installments not available. The card does not take installments for this payment.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 128.
	MerchantAdviceNoInstallments MerchantAdvice = "22"

	// MerchantAdviceRetryAfter1Hour: Try again after 1 hour. Mastercard allows another attempt with this card after 1
	// hour, and may fine an earlier one.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 129.
	MerchantAdviceRetryAfter1Hour MerchantAdvice = "24"

	// MerchantAdviceRetryAfter24Hours: Try again after 24 hours. Mastercard allows another attempt with this card
	// after 24 hours, and may fine an earlier one.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 130.
	MerchantAdviceRetryAfter24Hours MerchantAdvice = "25"

	// MerchantAdviceRetryAfter2Days: Try again after 2 days. Mastercard allows another attempt with this card after 2
	// days, and may fine an earlier one.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 131.
	MerchantAdviceRetryAfter2Days MerchantAdvice = "26"

	// MerchantAdviceRetryAfter4Days: Try again after 4 days. Mastercard allows another attempt with this card after 4
	// days, and may fine an earlier one.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 132.
	MerchantAdviceRetryAfter4Days MerchantAdvice = "27"

	// MerchantAdviceRetryAfter6Days: Try again after 6 days. Mastercard allows another attempt with this card after 6
	// days, and may fine an earlier one.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 133.
	MerchantAdviceRetryAfter6Days MerchantAdvice = "28"

	// MerchantAdviceRetryAfter8Days: Try again after 8 days. Mastercard allows another attempt with this card after 8
	// days, and may fine an earlier one.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 134.
	MerchantAdviceRetryAfter8Days MerchantAdvice = "29"

	// MerchantAdviceDoNotRetryOneDigit: Do not try again. Mastercard forbids another attempt with this card.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 124.
	MerchantAdviceDoNotRetryOneDigit MerchantAdvice = "3"

	// MerchantAdviceRetryAfter10Days: Try again after 10 days. Mastercard allows another attempt with this card after
	// 10 days, and may fine an earlier one.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 135.
	MerchantAdviceRetryAfter10Days MerchantAdvice = "30"

	// MerchantAdviceTokenProblemOneDigit: Problem with card token. There is a technical problem with the token of the
	// card.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 125.
	MerchantAdviceTokenProblemOneDigit MerchantAdvice = "4"

	// MerchantAdviceNoAction40: No action needed. The code asks for nothing, and says nothing about whether the
	// payment was made.
	//
	// Outcome: success (request). Retry: never. Network: MASTERCARD.
	//
	// Source: page 1, line 136.
	MerchantAdviceNoAction40 MerchantAdvice = "40"

	// MerchantAdviceNoAction41: No action needed. The code asks for nothing, and says nothing about whether the
	// payment was made.
	//
	// Outcome: success (request). Retry: never. Network: MASTERCARD.
	//
	// Source: page 1, line 137.
	MerchantAdviceNoAction41 MerchantAdvice = "41"

	// MerchantAdviceNoAction42: No action needed. The code asks for nothing, and says nothing about whether the
	// payment was made.
	//
	// Outcome: success (request). Retry: never. Network: MASTERCARD.
	//
	// Source: page 1, line 138.
	MerchantAdviceNoAction42 MerchantAdvice = "42"

	// MerchantAdviceBlockedByProcessorOneDigit: Blocked by processor. The processor blocks this payment.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 126.
	MerchantAdviceBlockedByProcessorOneDigit MerchantAdvice = "8"

	// MerchantAdviceNoActionPossible: No action possible. Nothing can be done about this decline.
	//
	// Outcome: failed (request). Retry: with_new_reference. Network: MASTERCARD.
	//
	// Source: page 1, line 139.
	MerchantAdviceNoActionPossible MerchantAdvice = "99"
)

// ThreeDsStatus is a code of Xendit: 3-D Secure transaction status. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
type ThreeDsStatus string

// Codes of the space three-ds-status, by name.
const (
	// ThreeDsStatusAttempted: Authentication attempted. An authentication was attempted and recorded; the customer
	// was not checked.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1, line 77.
	ThreeDsStatusAttempted ThreeDsStatus = "A"

	// ThreeDsStatusChallengeRequired: Authentication required. The customer has to pass a challenge first.
	//
	// Outcome: action_required (request). Retry: with_authentication.
	//
	// Source: page 1, line 78.
	ThreeDsStatusChallengeRequired ThreeDsStatus = "C"

	// ThreeDsStatusExempt: Exempt from authentication. The issuer needs no authentication for this payment.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1, line 74.
	ThreeDsStatusExempt ThreeDsStatus = "I"

	// ThreeDsStatusNotAuthenticated: Authentication failed. The customer was not authenticated, or failed the
	// challenge. three_ds_trans_status_reason says more.
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 75.
	ThreeDsStatusNotAuthenticated ThreeDsStatus = "N"

	// ThreeDsStatusRejected: Rejected by issuer. The issuer rejected the authentication.
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1, line 79.
	ThreeDsStatusRejected ThreeDsStatus = "R"

	// ThreeDsStatusNotPossible: Authentication not possible. The authentication could not be done, for example
	// because the card or issuer has none.
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1, line 76.
	ThreeDsStatusNotPossible ThreeDsStatus = "U"

	// ThreeDsStatusAuthenticated: Authenticated. The customer was authenticated. The payment is another matter.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1, line 73.
	ThreeDsStatusAuthenticated ThreeDsStatus = "Y"
)

// ThreeDsFlow is a code of Xendit: 3-D Secure flow. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
type ThreeDsFlow string

// Codes of the space three-ds-flow, by name.
const (
	// ThreeDsFlowChallenge: With a challenge. The customer was shown a challenge. Whether it was passed is in
	// three_ds_trans_status.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1, line 88.
	ThreeDsFlowChallenge ThreeDsFlow = "CHALLENGE"

	// ThreeDsFlowFrictionless: Without a challenge. The customer was asked nothing. Whether the authentication passed
	// is in three_ds_trans_status.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1, line 87.
	ThreeDsFlowFrictionless ThreeDsFlow = "FRICTIONLESS"
)

// AuthenticationFlow is a code of Xendit: Authentication flow. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/apidocs/payment-webhook-notification
type AuthenticationFlow string

// Codes of the space authentication-flow, by name.
const (
	// AuthenticationFlowFrictionless: Without a challenge. The customer was asked nothing.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	AuthenticationFlowFrictionless AuthenticationFlow = "FRICTIONLESS"

	// AuthenticationFlowFullAuth: Full authentication. The customer went through the full authentication.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	AuthenticationFlowFullAuth AuthenticationFlow = "FULL_AUTH"
)

// ThreeDsReason is a code of Xendit: 3-D Secure status reason. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
type ThreeDsReason string

// Codes of the space three-ds-reason, by name.
const (
	// ThreeDsReasonAuthenticationFailedTwoDigits: Authentication failed. The issuer judged the risk of the payment as
	// too high.
	//
	// Message: "Card authentication failed".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1.
	ThreeDsReasonAuthenticationFailedTwoDigits ThreeDsReason = "01"

	// ThreeDsReasonUnknownDeviceTwoDigits: Device not known. The issuer does not know the device of the customer.
	//
	// Message: "Unknown Device".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	ThreeDsReasonUnknownDeviceTwoDigits ThreeDsReason = "02"

	// ThreeDsReasonUnsupportedDeviceTwoDigits: Device not supported. The device cannot do the authentication that the
	// issuer asks for.
	//
	// Message: "Unsupported Device".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1.
	ThreeDsReasonUnsupportedDeviceTwoDigits ThreeDsReason = "03"

	// ThreeDsReasonTooManyAuthenticationsTwoDigits: Too many authentications. The customer was authenticated too
	// often recently.
	//
	// Message: "Exceeds authentication frequency limit".
	//
	// Outcome: failed (request). Retry: later.
	//
	// Source: page 1.
	ThreeDsReasonTooManyAuthenticationsTwoDigits ThreeDsReason = "04"

	// ThreeDsReasonExpiredCardTwoDigits: Card expired. The card has expired, or its date was entered wrongly.
	//
	// Message: "Expired card".
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1.
	ThreeDsReasonExpiredCardTwoDigits ThreeDsReason = "05"

	// ThreeDsReasonInvalidCardNumberTwoDigits: Invalid card number. The number cannot be that of a card.
	//
	// Message: "Invalid card number".
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1.
	ThreeDsReasonInvalidCardNumberTwoDigits ThreeDsReason = "06"

	// ThreeDsReasonInvalidTransactionTwoDigits: Transaction not valid. The issuer does not accept this kind of
	// transaction.
	//
	// Message: "Invalid transaction".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1.
	ThreeDsReasonInvalidTransactionTwoDigits ThreeDsReason = "07"

	// ThreeDsReasonNoCardRecordTwoDigits: No record of the card. The issuer has no record of this card number.
	//
	// Message: "No Card record".
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1.
	ThreeDsReasonNoCardRecordTwoDigits ThreeDsReason = "08"

	// ThreeDsReasonSecurityFailureTwoDigits: Security failure. A problem of security was found during the
	// authentication.
	//
	// Message: "Security failure".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1.
	ThreeDsReasonSecurityFailureTwoDigits ThreeDsReason = "09"

	// ThreeDsReasonAuthenticationFailed: Authentication failed. The issuer judged the risk of the payment as too
	// high.
	//
	// Message: "Card authentication failed".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1, line 246.
	ThreeDsReasonAuthenticationFailed ThreeDsReason = "1"

	// ThreeDsReasonStolenCard: Card reported stolen.
	//
	// Message: "Stolen card".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1, line 255.
	ThreeDsReasonStolenCard ThreeDsReason = "10"

	// ThreeDsReasonSuspectedFraud: Suspected fraud. The issuer takes the payment for highly suspicious.
	//
	// Message: "Suspected fraud".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1, line 256.
	ThreeDsReasonSuspectedFraud ThreeDsReason = "11"

	// ThreeDsReasonNotPermittedToCardholder: Transaction not permitted. The issuer blocks this kind of payment for
	// the customer.
	//
	// Message: "Transaction not permitted to cardholder".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1, line 257.
	ThreeDsReasonNotPermittedToCardholder ThreeDsReason = "12"

	// ThreeDsReasonNotEnrolled: Customer not enrolled. The customer has not signed up for the authentication of the
	// issuer.
	//
	// Message: "Cardholder not enrolled in service".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1, line 258.
	ThreeDsReasonNotEnrolled ThreeDsReason = "13"

	// ThreeDsReasonAcsTimeout: Authentication timed out at issuer. The issuer was too slow with the authentication,
	// so no payment was tried.
	//
	// Message: "Transaction timed out at the ACS".
	//
	// Outcome: failed (request). Retry: later.
	//
	// Source: page 1, line 259.
	ThreeDsReasonAcsTimeout ThreeDsReason = "14"

	// ThreeDsReasonLowConfidence: Low confidence. It only says how sure the issuer is of its result.
	//
	// Message: "Low Confidence".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1, line 260.
	ThreeDsReasonLowConfidence ThreeDsReason = "15"

	// ThreeDsReasonMediumConfidence: Medium confidence. It only says how sure the issuer is of its result.
	//
	// Message: "Medium Confidence".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1, line 261.
	ThreeDsReasonMediumConfidence ThreeDsReason = "16"

	// ThreeDsReasonHighConfidence: High confidence. It only says how sure the issuer is of its result.
	//
	// Message: "High Confidence".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1, line 262.
	ThreeDsReasonHighConfidence ThreeDsReason = "17"

	// ThreeDsReasonVeryHighConfidence: Very high confidence. It only says how sure the issuer is of its result.
	//
	// Message: "Very High Confidence".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1, line 263.
	ThreeDsReasonVeryHighConfidence ThreeDsReason = "18"

	// ThreeDsReasonUnknownDevice: Device not known. The issuer does not know the device of the customer.
	//
	// Message: "Unknown Device".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 247.
	ThreeDsReasonUnknownDevice ThreeDsReason = "2"

	// ThreeDsReasonNonPaymentNotSupported: Only with a payment. The issuer does not authenticate this card without a
	// payment.
	//
	// Message: "Non-payment transaction not supported".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1, line 264.
	ThreeDsReasonNonPaymentNotSupported ThreeDsReason = "20"

	// ThreeDsReasonMerchantInitiatedNotSupported: Only with the customer. The issuer does not authenticate this card
	// without the customer.
	//
	// Message: "3RI transaction not supported".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1, line 265.
	ThreeDsReasonMerchantInitiatedNotSupported ThreeDsReason = "21"

	// ThreeDsReasonAcsTechnicalIssue: Technical problem at issuer. A technical problem at the issuer stopped the
	// authentication, so no payment was tried.
	//
	// Message: "ACS technical issue".
	//
	// Outcome: failed (request). Retry: later.
	//
	// Source: page 1, line 266.
	ThreeDsReasonAcsTechnicalIssue ThreeDsReason = "22"

	// ThreeDsReasonDecoupledRequired: Decoupled authentication needed. The issuer wanted to ask the customer
	// elsewhere, for example in an app, and the request did not offer that.
	//
	// Message: "Decoupled authentication required by ACS but not requested by 3DS requestor".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1, line 267.
	ThreeDsReasonDecoupledRequired ThreeDsReason = "23"

	// ThreeDsReasonDecoupledExpired: Decoupled authentication expired. The customer did not answer the question of
	// the issuer in time.
	//
	// Message: "3DS requestor decoupled max expiry time exceeded".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 268.
	ThreeDsReasonDecoupledExpired ThreeDsReason = "24"

	// ThreeDsReasonDecoupledTimeTooShort: Time too short. The issuer did not even ask the customer, because the time
	// was too short.
	//
	// Message: "Low-latency Decoupled Authentication was provided insufficient time to authenticate the Cardholder.
	// The ACS will not make an attempt to authenticate the Cardholder.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 269.
	ThreeDsReasonDecoupledTimeTooShort ThreeDsReason = "25"

	// ThreeDsReasonNotPerformedByCustomer: Authentication not finished. The customer did not finish the
	// authentication. three_ds_challenge_cancel_code says how it ended.
	//
	// Message: "Authentication attempted but not performed by the cardholder".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 270.
	ThreeDsReasonNotPerformedByCustomer ThreeDsReason = "26"

	// ThreeDsReasonReserved27: Reserved value. The value begins a range that is reserved and has no meaning yet.
	//
	// Message: "Reserved for EMVCo future use".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 271.
	ThreeDsReasonReserved27 ThreeDsReason = "27"

	// ThreeDsReasonUnsupportedDevice: Device not supported. The device cannot do the authentication that the issuer
	// asks for.
	//
	// Message: "Unsupported Device".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1, line 248.
	ThreeDsReasonUnsupportedDevice ThreeDsReason = "3"

	// ThreeDsReasonTooManyAuthentications: Too many authentications. The customer was authenticated too often
	// recently.
	//
	// Message: "Exceeds authentication frequency limit".
	//
	// Outcome: failed (request). Retry: later.
	//
	// Source: page 1, line 249.
	ThreeDsReasonTooManyAuthentications ThreeDsReason = "4"

	// ThreeDsReasonExpiredCard: Card expired. The card has expired, or its date was entered wrongly.
	//
	// Message: "Expired card".
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1, line 250.
	ThreeDsReasonExpiredCard ThreeDsReason = "5"

	// ThreeDsReasonInvalidCardNumber: Invalid card number. The number cannot be that of a card.
	//
	// Message: "Invalid card number".
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1, line 251.
	ThreeDsReasonInvalidCardNumber ThreeDsReason = "6"

	// ThreeDsReasonInvalidTransaction: Transaction not valid. The issuer does not accept this kind of transaction.
	//
	// Message: "Invalid transaction".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1, line 252.
	ThreeDsReasonInvalidTransaction ThreeDsReason = "7"

	// ThreeDsReasonNoCardRecord: No record of the card. The issuer has no record of this card number.
	//
	// Message: "No Card record".
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1, line 253.
	ThreeDsReasonNoCardRecord ThreeDsReason = "8"

	// ThreeDsReasonReserved80: Reserved value. The value begins a range that is reserved and has no meaning yet.
	//
	// Message: "Reserved for DS use".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 272.
	ThreeDsReasonReserved80 ThreeDsReason = "80"

	// ThreeDsReasonSecurityFailure: Security failure. A problem of security was found during the authentication.
	//
	// Message: "Security failure".
	//
	// Outcome: failed (request). Retry: with_new_reference.
	//
	// Source: page 1, line 254.
	ThreeDsReasonSecurityFailure ThreeDsReason = "9"
)

// ThreeDsCancel is a code of Xendit: 3-D Secure challenge cancel code. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
type ThreeDsCancel string

// Codes of the space three-ds-cancel, by name.
const (
	// ThreeDsCancelCanceledByCustomer: Canceled by customer. The customer chose to cancel.
	//
	// Message: "Cardholder selected Cancel.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 302.
	ThreeDsCancelCanceledByCustomer ThreeDsCancel = "01"

	// ThreeDsCancelReserved: Reserved value. The value is reserved and has no meaning yet.
	//
	// Message: "Reserved for future EMVCo use (values invalid until defined by EMVCo).".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 303.
	ThreeDsCancelReserved ThreeDsCancel = "02"

	// ThreeDsCancelDecoupledTimeout: Timed out, decoupled. The time for the challenge was over before the customer
	// finished it.
	//
	// Message: "Transaction timed out—Decoupled Authentication.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 304.
	ThreeDsCancelDecoupledTimeout ThreeDsCancel = "03"

	// ThreeDsCancelAcsTimeout: Timed out at issuer. The time for the challenge was over before the customer finished
	// it.
	//
	// Message: "Transaction timed out at ACS—other timeouts.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 305.
	ThreeDsCancelAcsTimeout ThreeDsCancel = "04"

	// ThreeDsCancelAcsFirstTimeout: Challenge did not begin. The time for the challenge was over before the customer
	// finished it.
	//
	// Message: "Transaction timed out at ACS—First CReq not received by ACS.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 306.
	ThreeDsCancelAcsFirstTimeout ThreeDsCancel = "05"

	// ThreeDsCancelTransactionError: Error during challenge. An error broke the challenge off.
	//
	// Message: "Transaction Error.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 307.
	ThreeDsCancelTransactionError ThreeDsCancel = "06"

	// ThreeDsCancelUnknownEnd: Ended for unknown reason. Why the challenge was broken off is not known.
	//
	// Message: "Unknown.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 308.
	ThreeDsCancelUnknownEnd ThreeDsCancel = "07"

	// ThreeDsCancelSdkTimeout: Timed out on the device. The time for the challenge was over before the customer
	// finished it.
	//
	// Message: "Transaction timed out at SDK.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1, line 309.
	ThreeDsCancelSdkTimeout ThreeDsCancel = "08"

	// ThreeDsCancelCanceledByCustomerOneDigit: Canceled by customer. The customer chose to cancel.
	//
	// Message: "Cardholder selected Cancel.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	ThreeDsCancelCanceledByCustomerOneDigit ThreeDsCancel = "1"

	// ThreeDsCancelReservedOneDigit: Reserved value. The value is reserved and has no meaning yet.
	//
	// Message: "Reserved for future EMVCo use (values invalid until defined by EMVCo).".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	ThreeDsCancelReservedOneDigit ThreeDsCancel = "2"

	// ThreeDsCancelDecoupledTimeoutOneDigit: Timed out, decoupled. The time for the challenge was over before the
	// customer finished it.
	//
	// Message: "Transaction timed out—Decoupled Authentication.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	ThreeDsCancelDecoupledTimeoutOneDigit ThreeDsCancel = "3"

	// ThreeDsCancelAcsTimeoutOneDigit: Timed out at issuer. The time for the challenge was over before the customer
	// finished it.
	//
	// Message: "Transaction timed out at ACS—other timeouts.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	ThreeDsCancelAcsTimeoutOneDigit ThreeDsCancel = "4"

	// ThreeDsCancelAcsFirstTimeoutOneDigit: Challenge did not begin. The time for the challenge was over before the
	// customer finished it.
	//
	// Message: "Transaction timed out at ACS—First CReq not received by ACS.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	ThreeDsCancelAcsFirstTimeoutOneDigit ThreeDsCancel = "5"

	// ThreeDsCancelTransactionErrorOneDigit: Error during challenge. An error broke the challenge off.
	//
	// Message: "Transaction Error.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	ThreeDsCancelTransactionErrorOneDigit ThreeDsCancel = "6"

	// ThreeDsCancelUnknownEndOneDigit: Ended for unknown reason. Why the challenge was broken off is not known.
	//
	// Message: "Unknown.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	ThreeDsCancelUnknownEndOneDigit ThreeDsCancel = "7"

	// ThreeDsCancelSdkTimeoutOneDigit: Timed out on the device. The time for the challenge was over before the
	// customer finished it.
	//
	// Message: "Transaction timed out at SDK.".
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	ThreeDsCancelSdkTimeoutOneDigit ThreeDsCancel = "8"
)

// SimulatedAuthentication is a code of Xendit: Simulated 3-D Secure result. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/docs/cards-simulate-card-scenarios
type SimulatedAuthentication string

// Codes of the space simulated-authentication, by name.
const (
	// SimulatedAuthenticationAPIGwAsmPolicyError: Policy error. The simulated gateway refuses the authentication.
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	SimulatedAuthenticationAPIGwAsmPolicyError SimulatedAuthentication = "API_GW_ASM_POLICY_ERROR"

	// SimulatedAuthenticationAuthenticated: Authenticated. The simulated customer passes.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	SimulatedAuthenticationAuthenticated SimulatedAuthentication = "AUTHENTICATED"

	// SimulatedAuthenticationAuthenticationNotAvailable: Authentication not available. The simulated issuer offers no
	// authentication.
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	SimulatedAuthenticationAuthenticationNotAvailable SimulatedAuthentication = "AUTHENTICATION_NOT_AVAILABLE"

	// SimulatedAuthenticationAuthenticationRejected: Rejected by issuer. The simulated issuer rejects the
	// authentication.
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	SimulatedAuthenticationAuthenticationRejected SimulatedAuthentication = "AUTHENTICATION_REJECTED"

	// SimulatedAuthenticationAuthenticationServerError: Server error. The simulated server of the authentication
	// fails.
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	SimulatedAuthenticationAuthenticationServerError SimulatedAuthentication = "AUTHENTICATION_SERVER_ERROR"

	// SimulatedAuthenticationCancelledAuthentication: Canceled by customer. The simulated customer cancels the
	// challenge.
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	SimulatedAuthenticationCancelledAuthentication SimulatedAuthentication = "CANCELLED_AUTHENTICATION"

	// SimulatedAuthenticationUnauthenticated: Not authenticated. The simulated customer fails the challenge.
	//
	// Outcome: failed (request). Retry: with_authentication.
	//
	// Source: page 1.
	SimulatedAuthenticationUnauthenticated SimulatedAuthentication = "UNAUTHENTICATED"
)

// ReportStatus is a code of Xendit: Transaction status in reports. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/docs/transaction-status
type ReportStatus string

// Codes of the space report-status, by name.
const (
	// ReportStatusOutFailed: Payout not booked. The partner refused the payout, so nothing was booked.
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	ReportStatusOutFailed ReportStatus = "FAILED"

	// ReportStatusOutPending: Still being processed. A payout or refund is being processed, and its amount is held
	// back in the balance.
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	ReportStatusOutPending ReportStatus = "PENDING"

	// ReportStatusReversedIn: Reversed after settlement. Xendit reversed the payment by hand after settlement.
	//
	// Outcome: reversed (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as REVERSED_OUT: compare the name.
	ReportStatusReversedIn ReportStatus = "REVERSED"

	// ReportStatusReversedOut: Payout reversed by hand. Xendit reversed the payout by hand while reconciling.
	//
	// Outcome: reversed (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as REVERSED_IN: compare the name.
	ReportStatusReversedOut ReportStatus = "REVERSED"

	// ReportStatusBookedIn: Booked as money in. Money came in. settlement_status says whether it is in the balance:
	// PENDING, SETTLED or EARLY_SETTLED.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as BOOKED_OUT: compare the name.
	ReportStatusBookedIn ReportStatus = "SUCCESS"

	// ReportStatusBookedOut: Booked as money out. Money went out and was booked.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as BOOKED_IN: compare the name.
	ReportStatusBookedOut ReportStatus = "SUCCESS"

	// ReportStatusVoidedIn: Payment voided. The payment was voided before it was booked.
	//
	// Outcome: reversed (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as VOIDED_OUT: compare the name.
	ReportStatusVoidedIn ReportStatus = "VOIDED"

	// ReportStatusVoidedOut: Canceled before booking. The payout or refund was canceled before it was booked.
	//
	// Outcome: reversed (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as VOIDED_IN: compare the name.
	ReportStatusVoidedOut ReportStatus = "VOIDED"
)

// TokenMigration is a code of Xendit: Error of a card token migration. Any other text may come as well.
//
// Page 1: https://docs.xendit.co/docs/cards-token-migration
type TokenMigration string

// Codes of the space token-migration, by name.
const (
	// TokenMigrationBusinessNotFound: Business not found. The business_id of the row is not known.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	TokenMigrationBusinessNotFound TokenMigration = "BUSINESS_NOT_FOUND"

	// TokenMigrationReferenceUsed: Reference already used. The reference of the row stands in the file twice or
	// belongs to another token.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	TokenMigrationReferenceUsed TokenMigration = "EXTERNAL_ID_ALREADY_USED_ERROR"

	// TokenMigrationInternalError: Internal error at the provider. The row could not be migrated for a reason that is
	// not named.
	//
	// Outcome: unknown (request). Retry: later.
	//
	// Source: page 1.
	TokenMigrationInternalError TokenMigration = "INTERNAL_ERROR"

	// TokenMigrationInvalidCard: Invalid card number. The card number or the expiration date of the row is
	// impossible.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	TokenMigrationInvalidCard TokenMigration = "INVALID_CARD"

	// TokenMigrationMissingData: Mandatory field missing. A column of the row that must be filled is empty.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	TokenMigrationMissingData TokenMigration = "MISSING_DATA"
)
