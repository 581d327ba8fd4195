// Code generated from the catalog; DO NOT EDIT.

package xenditcodes

// Provider is the id of the provider: Xendit.
const Provider = "xendit"

// Version gives the version of the package.
func Version() string { return "0.0.0" }

// DataDigest identifies the data: the packages of other languages with the same digest answer from the same table,
// with the same texts.
func DataDigest() string { return "61bd3f7ebba5f7e2c7ec0eceadfde130539dee1e4e5c76783f9d5a542c7971c4" }

// Space is a set of codes with one format that stand in the same place of a body. Others may come.
type Space string

// All spaces.
const (
	// SpaceErrorCode: API error code.
	SpaceErrorCode Space = "error-code"

	// SpacePaymentRequestStatus: Payment request status.
	SpacePaymentRequestStatus Space = "payment-request-status"

	// SpacePaymentRequestStatusV2: Payment request status of the older API.
	SpacePaymentRequestStatusV2 Space = "payment-request-status-v2"

	// SpacePaymentStatus: Payment status.
	SpacePaymentStatus Space = "payment-status"

	// SpacePaymentFailure: Payment failure code.
	SpacePaymentFailure Space = "payment-failure"

	// SpacePaymentLinkStatus: Payment link status.
	SpacePaymentLinkStatus Space = "payment-link-status"

	// SpaceRefundStatus: Refund status.
	SpaceRefundStatus Space = "refund-status"

	// SpaceRefundFailure: Refund failure code.
	SpaceRefundFailure Space = "refund-failure"

	// SpacePaymentTokenStatus: Payment token status.
	SpacePaymentTokenStatus Space = "payment-token-status"

	// SpacePaymentTokenFailure: Payment token failure code.
	SpacePaymentTokenFailure Space = "payment-token-failure"

	// SpacePayoutStatus: Payout status.
	SpacePayoutStatus Space = "payout-status"

	// SpacePayoutStatusV2: Payout status of version 2.
	SpacePayoutStatusV2 Space = "payout-status-v2"

	// SpacePayoutFailure: Payout failure code.
	SpacePayoutFailure Space = "payout-failure"

	// SpaceBillStatus: Bill payment status.
	SpaceBillStatus Space = "bill-status"

	// SpaceBillFailure: Bill payment failure code.
	SpaceBillFailure Space = "bill-failure"

	// SpaceCard: Card network response code.
	SpaceCard Space = "card"

	// SpaceMerchantAdvice: Mastercard merchant advice code.
	SpaceMerchantAdvice Space = "merchant-advice"

	// SpaceThreeDsStatus: 3-D Secure transaction status.
	SpaceThreeDsStatus Space = "three-ds-status"

	// SpaceThreeDsFlow: 3-D Secure flow.
	SpaceThreeDsFlow Space = "three-ds-flow"

	// SpaceAuthenticationFlow: Authentication flow.
	SpaceAuthenticationFlow Space = "authentication-flow"

	// SpaceThreeDsReason: 3-D Secure status reason.
	SpaceThreeDsReason Space = "three-ds-reason"

	// SpaceThreeDsCancel: 3-D Secure challenge cancel code.
	SpaceThreeDsCancel Space = "three-ds-cancel"

	// SpaceSimulatedAuthentication: Simulated 3-D Secure result.
	SpaceSimulatedAuthentication Space = "simulated-authentication"

	// SpaceReportStatus: Transaction status in reports.
	SpaceReportStatus Space = "report-status"

	// SpaceTokenMigration: Error of a card token migration.
	SpaceTokenMigration Space = "token-migration"
)

// Reason says why a payment or call ended as it did; one vocabulary for all providers. Others may come.
type Reason string

// The reasons that results of this package have.
const (
	// ReasonAccountBlocked: The account, card or wallet is blocked and cannot be used.
	ReasonAccountBlocked Reason = "account_blocked"

	// ReasonAccountNameMismatch: The name that was sent is not the name on the account that receives.
	ReasonAccountNameMismatch Reason = "account_name_mismatch"

	// ReasonAccountNotFound: The account, card, wallet or customer number does not exist, or there is none of the
	// type that was asked for.
	ReasonAccountNotFound Reason = "account_not_found"

	// ReasonAccountNotLinked: The account or wallet is not linked to the merchant, or no longer linked.
	ReasonAccountNotLinked Reason = "account_not_linked"

	// ReasonAmountBelowMinimum: The amount is below the least that is accepted.
	ReasonAmountBelowMinimum Reason = "amount_below_minimum"

	// ReasonAmountLimitExceeded: The amount is above a limit of the account, card or token, either per transaction or
	// per period.
	ReasonAmountLimitExceeded Reason = "amount_limit_exceeded"

	// ReasonApproved: What was asked for was done; whether money moved depends on the scope.
	ReasonApproved Reason = "approved"

	// ReasonApprovedPartial: Only a part of what was asked for was approved, for example a smaller amount or the
	// purchase without the cash back.
	ReasonApprovedPartial Reason = "approved_partial"

	// ReasonAuthenticationFailed: The customer tried to authenticate and the attempt failed or was not completed.
	ReasonAuthenticationFailed Reason = "authentication_failed"

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

	// ReasonBlockedByRule: A rule that the merchant or its provider has set refuses this card, BIN or country.
	ReasonBlockedByRule Reason = "blocked_by_rule"

	// ReasonCallIssuer: The issuer wants to be contacted before it decides (refer to issuer).
	ReasonCallIssuer Reason = "call_issuer"

	// ReasonCardNotSupported: Cards of this brand or type are not accepted for the payment, by the merchant or by the
	// provider.
	ReasonCardNotSupported Reason = "card_not_supported"

	// ReasonCardReplaced: The card was replaced, renewed or deactivated, so its old data is no longer accepted.
	ReasonCardReplaced Reason = "card_replaced"

	// ReasonCashNotAvailable: Cash back or a cash withdrawal is not available with this card or here.
	ReasonCashNotAvailable Reason = "cash_not_available"

	// ReasonClosedAccount: The account was closed for good.
	ReasonClosedAccount Reason = "closed_account"

	// ReasonComplianceBlocked: It was blocked for legal reasons, for example sanctions or the rules against money
	// laundering.
	ReasonComplianceBlocked Reason = "compliance_blocked"

	// ReasonCryptographicError: Data could not be encrypted, decrypted or checked by cryptography, for example a PIN
	// or the chip of a card.
	ReasonCryptographicError Reason = "cryptographic_error"

	// ReasonCurrencyMismatch: The currency is not supported or differs from that of the account, merchant or first
	// transaction.
	ReasonCurrencyMismatch Reason = "currency_mismatch"

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

	// ReasonIncorrectCvv: The security code of the card (CVV, CVC) does not match or was not given.
	ReasonIncorrectCvv Reason = "incorrect_cvv"

	// ReasonIncorrectPin: The PIN that was entered is wrong or cannot be accepted.
	ReasonIncorrectPin Reason = "incorrect_pin"

	// ReasonInstallmentNotAvailable: Installments, or installments of this length, are not offered for the card.
	ReasonInstallmentNotAvailable Reason = "installment_not_available"

	// ReasonInsufficientFunds: The account or card that pays does not hold enough money or credit.
	ReasonInsufficientFunds Reason = "insufficient_funds"

	// ReasonInternalError: Something went wrong inside the provider or issuer, so it may or may not have taken
	// effect.
	ReasonInternalError Reason = "internal_error"

	// ReasonInvalidAmount: The amount is not the one that is due, is outside the range for this transaction, or is
	// not a valid number.
	ReasonInvalidAmount Reason = "invalid_amount"

	// ReasonInvalidCardNumber: No card with this number exists, or the number cannot be a card number.
	ReasonInvalidCardNumber Reason = "invalid_card_number"

	// ReasonInvalidFormat: A field does not have the expected format.
	ReasonInvalidFormat Reason = "invalid_format"

	// ReasonInvalidMerchant: The merchant, partner or terminal is not known or not active.
	ReasonInvalidMerchant Reason = "invalid_merchant"

	// ReasonInvalidPaymentToken: The token that stands for a card, account or payment option is missing, wrong or
	// expired.
	ReasonInvalidPaymentToken Reason = "invalid_payment_token"

	// ReasonInvalidRequest: The request is not valid as a whole, or a value in it is not accepted.
	ReasonInvalidRequest Reason = "invalid_request"

	// ReasonInvalidTransactionStatus: The state of the transaction does not allow this step.
	ReasonInvalidTransactionStatus Reason = "invalid_transaction_status"

	// ReasonIssuerUnavailable: The bank, wallet or card issuer cannot be reached or cannot answer at the moment.
	ReasonIssuerUnavailable Reason = "issuer_unavailable"

	// ReasonLostCard: The card was reported lost.
	ReasonLostCard Reason = "lost_card"

	// ReasonMerchantInsufficientBalance: The deposit or balance of the merchant does not cover the payout, refund or
	// purchase.
	ReasonMerchantInsufficientBalance Reason = "merchant_insufficient_balance"

	// ReasonMissingField: A field that must be sent is missing or empty.
	ReasonMissingField Reason = "missing_field"

	// ReasonOtpBlocked: OTPs are blocked for this customer for a while, usually after too many attempts.
	ReasonOtpBlocked Reason = "otp_blocked"

	// ReasonOtpInvalid: The OTP that was entered is wrong or has expired.
	ReasonOtpInvalid Reason = "otp_invalid"

	// ReasonPickupCard: The issuer wants the card to be retained (pick up).
	ReasonPickupCard Reason = "pickup_card"

	// ReasonPinChangeFailed: A change or unblocking of the PIN was refused; it is no payment.
	ReasonPinChangeFailed Reason = "pin_change_failed"

	// ReasonPinNotVerifiable: The PIN could not be checked, so it is not known whether it was right.
	ReasonPinNotVerifiable Reason = "pin_not_verifiable"

	// ReasonPinTriesExceeded: A wrong PIN was entered too many times and no more attempts are accepted.
	ReasonPinTriesExceeded Reason = "pin_tries_exceeded"

	// ReasonProcessingError: The issuer or network could not process it this time; another try may go through.
	ReasonProcessingError Reason = "processing_error"

	// ReasonProviderUnavailable: The provider or one of its suppliers is out of order or under maintenance.
	ReasonProviderUnavailable Reason = "provider_unavailable"

	// ReasonRateLimited: Too many requests were sent in a short time.
	ReasonRateLimited Reason = "rate_limited"

	// ReasonRefundLimitExceeded: The transaction has had as many refunds as it may have, or the amount is above what
	// is left to refund.
	ReasonRefundLimitExceeded Reason = "refund_limit_exceeded"

	// ReasonRefunded: It took effect and all of the money was given back later.
	ReasonRefunded Reason = "refunded"

	// ReasonRestrictedCard: The issuer restricts the use of the card.
	ReasonRestrictedCard Reason = "restricted_card"

	// ReasonReversalFailed: A refund, void or cancellation did not take effect, so what it was for may still stand.
	ReasonReversalFailed Reason = "reversal_failed"

	// ReasonRoutingError: No route to the bank, issuer or acquirer was found.
	ReasonRoutingError Reason = "routing_error"

	// ReasonStolenCard: The card was reported stolen.
	ReasonStolenCard Reason = "stolen_card"

	// ReasonStopPayment: The holder of the card or account ordered the issuer to stop this payment or all payments of
	// its kind.
	ReasonStopPayment Reason = "stop_payment"

	// ReasonSurchargeNotPermitted: A surcharge is not allowed or not supported for this card.
	ReasonSurchargeNotPermitted Reason = "surcharge_not_permitted"

	// ReasonSuspectedFraud: The issuer or the provider suspects fraud or a breach of security.
	ReasonSuspectedFraud Reason = "suspected_fraud"

	// ReasonTimeout: No answer came in time, so it may or may not have taken effect.
	ReasonTimeout Reason = "timeout"

	// ReasonTransactionAlreadyProcessed: The transaction was processed or reversed before, so this request changes
	// nothing.
	ReasonTransactionAlreadyProcessed Reason = "transaction_already_processed"

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

	// ReasonUnauthorized: The caller could not be identified, for example because of the signature, timestamp,
	// credentials or IP address.
	ReasonUnauthorized Reason = "unauthorized"

	// ReasonUnderReview: It waits for a decision after a check, for example a fraud screening; a challenge is no
	// proof of fraud.
	ReasonUnderReview Reason = "under_review"

	// ReasonUnmapped: The code is not in the catalog, so nothing may be concluded from it.
	ReasonUnmapped Reason = "unmapped"

	// ReasonVerificationDataMismatch: Details that the issuer compares, for example name or billing address, do not
	// match its records.
	ReasonVerificationDataMismatch Reason = "verification_data_mismatch"
)
