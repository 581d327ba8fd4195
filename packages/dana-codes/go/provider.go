// Code generated from the catalog; DO NOT EDIT.

package danacodes

// Provider is the id of the provider: DANA.
const Provider = "dana"

// Version gives the version of the package.
func Version() string { return "0.0.0" }

// DataDigest identifies the data: the packages of other languages with the same digest answer from the same table,
// with the same texts.
func DataDigest() string { return "6842d88dd33e27dae7a9819cf1b8d5b6a75d3b2aed6ddd8a41524b7e21122ecf" }

// Space is a set of codes with one format that stand in the same place of a body. Others may come.
type Space string

// All spaces.
const (
	// SpaceSnap: SNAP response code.
	SpaceSnap Space = "snap"

	// SpaceSnapStatus: State of a transaction.
	SpaceSnapStatus Space = "snap-status"

	// SpaceFinishNotify: State in a finish notify.
	SpaceFinishNotify Space = "finish-notify"

	// SpaceTransferNotify: State in the notification of a bank transfer.
	SpaceTransferNotify Space = "transfer-notify"

	// SpaceAcquirementStatus: State of the acquirement behind an order.
	SpaceAcquirementStatus Space = "acquirement-status"

	// SpaceResultMessage: Reason of a refused account inquiry.
	SpaceResultMessage Space = "result-message"

	// SpaceConsultPay: Answer of consult pay.
	SpaceConsultPay Space = "consult-pay"

	// SpaceResultStatus: Result of a call outside SNAP.
	SpaceResultStatus Space = "result-status"
)

// Reason says why a payment or call ended as it did; one vocabulary for all providers. Others may come.
type Reason string

// The reasons that results of this package have.
const (
	// ReasonAccountBlocked: The account, card or wallet is blocked and cannot be used.
	ReasonAccountBlocked Reason = "account_blocked"

	// ReasonAccountNotFound: The account, card, wallet or customer number does not exist, or there is none of the
	// type that was asked for.
	ReasonAccountNotFound Reason = "account_not_found"

	// ReasonAmountLimitExceeded: The amount is above a limit of the account, card or token, either per transaction or
	// per period.
	ReasonAmountLimitExceeded Reason = "amount_limit_exceeded"

	// ReasonApproved: What was asked for was done; whether money moved depends on the scope.
	ReasonApproved Reason = "approved"

	// ReasonAuthenticationRequired: The customer has to authenticate first, for example with an OTP, a PIN or 3-D
	// Secure.
	ReasonAuthenticationRequired Reason = "authentication_required"

	// ReasonAuthorized: The amount is approved and held but not paid; it has to be captured or released before the
	// hold lapses.
	ReasonAuthorized Reason = "authorized"

	// ReasonBalanceLimitExceeded: The wallet or account would go over the largest balance or the monthly total that
	// it may have.
	ReasonBalanceLimitExceeded Reason = "balance_limit_exceeded"

	// ReasonBankNotSupported: The bank cannot be reached this way, as the network or the provider does not serve it.
	ReasonBankNotSupported Reason = "bank_not_supported"

	// ReasonBillAlreadyPaid: The bill or virtual account was paid before.
	ReasonBillAlreadyPaid Reason = "bill_already_paid"

	// ReasonBillExpired: The bill or virtual account is past its due time and can no longer be paid.
	ReasonBillExpired Reason = "bill_expired"

	// ReasonBillNotFound: The bill or virtual account does not exist, is blocked or is suspended.
	ReasonBillNotFound Reason = "bill_not_found"

	// ReasonCutoffInProgress: The service is closed at the moment, for example for the daily cut-off.
	ReasonCutoffInProgress Reason = "cutoff_in_progress"

	// ReasonDoNotHonor: The issuer declined without saying why (do not honor).
	ReasonDoNotHonor Reason = "do_not_honor"

	// ReasonDuplicateReference: The business reference was used before; the transaction under it may have taken
	// effect.
	ReasonDuplicateReference Reason = "duplicate_reference"

	// ReasonDuplicateRequest: The same request, or one with the same request ID, was received before and may have
	// taken effect.
	ReasonDuplicateRequest Reason = "duplicate_request"

	// ReasonExpiredCard: The card is past its expiration date, or another date was given than the card has.
	ReasonExpiredCard Reason = "expired_card"

	// ReasonExternalError: A system behind the provider failed, so it may or may not have taken effect.
	ReasonExternalError Reason = "external_error"

	// ReasonFeatureNotAllowed: The merchant or partner is not enabled for this feature.
	ReasonFeatureNotAllowed Reason = "feature_not_allowed"

	// ReasonFrequencyLimitExceeded: The number of transactions or attempts that is allowed in a period has been
	// reached.
	ReasonFrequencyLimitExceeded Reason = "frequency_limit_exceeded"

	// ReasonFunctionNotSupported: The provider or issuer does not support this function at all.
	ReasonFunctionNotSupported Reason = "function_not_supported"

	// ReasonGenericDecline: It was declined and the code does not tell why. A pending order of which one attempt was
	// declined can still be paid.
	ReasonGenericDecline Reason = "generic_decline"

	// ReasonInProgress: It was accepted and is still being processed, so neither success nor failure may be
	// concluded.
	ReasonInProgress Reason = "in_progress"

	// ReasonInactiveAccount: The account, card or wallet is dormant or was never activated.
	ReasonInactiveAccount Reason = "inactive_account"

	// ReasonInconsistentRequest: An earlier request with the same reference carried other data, and that request may
	// have taken effect.
	ReasonInconsistentRequest Reason = "inconsistent_request"

	// ReasonInsufficientFunds: The account or card that pays does not hold enough money or credit.
	ReasonInsufficientFunds Reason = "insufficient_funds"

	// ReasonInternalError: Something went wrong inside the provider or issuer, so it may or may not have taken
	// effect.
	ReasonInternalError Reason = "internal_error"

	// ReasonInvalidAmount: The amount is not the one that is due, is outside the range for this transaction, or is
	// not a valid number.
	ReasonInvalidAmount Reason = "invalid_amount"

	// ReasonInvalidCustomerToken: The token with which the customer allows the call (B2B2C) is missing, wrong or
	// expired; a new one may need the customer.
	ReasonInvalidCustomerToken Reason = "invalid_customer_token"

	// ReasonInvalidFormat: A field does not have the expected format.
	ReasonInvalidFormat Reason = "invalid_format"

	// ReasonInvalidMerchant: The merchant, partner or terminal is not known or not active.
	ReasonInvalidMerchant Reason = "invalid_merchant"

	// ReasonInvalidRequest: The request is not valid as a whole, or a value in it is not accepted.
	ReasonInvalidRequest Reason = "invalid_request"

	// ReasonInvalidToken: The access token of the call is missing, wrong or expired.
	ReasonInvalidToken Reason = "invalid_token"

	// ReasonInvalidTransactionStatus: The state of the transaction does not allow this step.
	ReasonInvalidTransactionStatus Reason = "invalid_transaction_status"

	// ReasonMerchantBlacklisted: The merchant is on a blacklist.
	ReasonMerchantBlacklisted Reason = "merchant_blacklisted"

	// ReasonMerchantInsufficientBalance: The deposit or balance of the merchant does not cover the payout, refund or
	// purchase.
	ReasonMerchantInsufficientBalance Reason = "merchant_insufficient_balance"

	// ReasonMerchantLimitExceeded: A limit that was agreed for the merchant, per transaction or per period, has been
	// reached.
	ReasonMerchantLimitExceeded Reason = "merchant_limit_exceeded"

	// ReasonMissingField: A field that must be sent is missing or empty.
	ReasonMissingField Reason = "missing_field"

	// ReasonOtpBlocked: OTPs are blocked for this customer for a while, usually after too many attempts.
	ReasonOtpBlocked Reason = "otp_blocked"

	// ReasonOtpInvalid: The OTP that was entered is wrong or has expired.
	ReasonOtpInvalid Reason = "otp_invalid"

	// ReasonRateLimited: Too many requests were sent in a short time.
	ReasonRateLimited Reason = "rate_limited"

	// ReasonRefunded: It took effect and all of the money was given back later.
	ReasonRefunded Reason = "refunded"

	// ReasonRoutingError: No route to the bank, issuer or acquirer was found.
	ReasonRoutingError Reason = "routing_error"

	// ReasonSessionNotFound: The session, journey or page that the request belongs to is not known or is over.
	ReasonSessionNotFound Reason = "session_not_found"

	// ReasonSuspectedFraud: The issuer or the provider suspects fraud or a breach of security.
	ReasonSuspectedFraud Reason = "suspected_fraud"

	// ReasonTimeout: No answer came in time, so it may or may not have taken effect.
	ReasonTimeout Reason = "timeout"

	// ReasonTransactionCancelled: The transaction was canceled before it was completed.
	ReasonTransactionCancelled Reason = "transaction_cancelled"

	// ReasonTransactionExpired: The time in which the transaction, session or authorization could be completed is
	// over.
	ReasonTransactionExpired Reason = "transaction_expired"

	// ReasonTransactionNotFound: The provider finds no transaction with this reference; it may still arrive or be
	// filed under another one.
	ReasonTransactionNotFound Reason = "transaction_not_found"

	// ReasonTransactionNotPermitted: This kind of transaction is not allowed for the card, account, terminal or
	// country.
	ReasonTransactionNotPermitted Reason = "transaction_not_permitted"

	// ReasonTransactionSuspended: The transaction is suspended; whether it will be carried out is not known.
	ReasonTransactionSuspended Reason = "transaction_suspended"

	// ReasonUnauthorized: The caller could not be identified, for example because of the signature, timestamp,
	// credentials or IP address.
	ReasonUnauthorized Reason = "unauthorized"

	// ReasonUnmapped: The code is not in the catalog, so nothing may be concluded from it.
	ReasonUnmapped Reason = "unmapped"
)
