// Code generated from the catalog; DO NOT EDIT.

package digiflazzcodes

// Provider is the id of the provider: Digiflazz.
const Provider = "digiflazz"

// Version gives the version of the package.
func Version() string { return "0.0.0" }

// DataDigest identifies the data: the packages of other languages with the same digest answer from the same table,
// with the same texts.
func DataDigest() string { return "949d8adbf930e0db1748c34e7072f43c12250f2721026f3abcb19c0d43742bda" }

// Space is a set of codes with one format that stand in the same place of a body. Others may come.
type Space string

// All spaces.
const (
	// SpaceTransaction: Response code of a transaction.
	SpaceTransaction Space = "transaction"

	// SpaceStatus: Status beside the response code.
	SpaceStatus Space = "status"

	// SpaceBill: Response code of a bill that was found or paid.
	SpaceBill Space = "bill"

	// SpaceInquiry: Response code of an answer without a ref_id.
	SpaceInquiry Space = "inquiry"

	// SpaceDeposit: Response code of a deposit ticket.
	SpaceDeposit Space = "deposit"

	// SpaceWebhook: Message to the webhook without a transaction.
	SpaceWebhook Space = "webhook"

	// SpaceSellerPrepaid: Response code that a seller sends for prepaid products.
	SpaceSellerPrepaid Space = "seller-prepaid"

	// SpaceSellerPostpaid: Response code that a seller sends for bills.
	SpaceSellerPostpaid Space = "seller-postpaid"

	// SpaceFmStatus: Status of FM.
	SpaceFmStatus Space = "fm-status"

	// SpaceReport: Status code of IRS, Otomax and ST24 reports.
	SpaceReport Space = "report"
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

	// ReasonBillAlreadyPaid: The bill or virtual account was paid before.
	ReasonBillAlreadyPaid Reason = "bill_already_paid"

	// ReasonBillExpired: The bill or virtual account is past its due time and can no longer be paid.
	ReasonBillExpired Reason = "bill_expired"

	// ReasonBillNotFound: The bill or virtual account does not exist, is blocked or is suspended.
	ReasonBillNotFound Reason = "bill_not_found"

	// ReasonBlockedByRule: A rule that the merchant or its provider has set refuses this card, BIN or country.
	ReasonBlockedByRule Reason = "blocked_by_rule"

	// ReasonCutoffInProgress: The service is closed at the moment, for example for the daily cut-off.
	ReasonCutoffInProgress Reason = "cutoff_in_progress"

	// ReasonDuplicateReference: The business reference was used before; the transaction under it may have taken
	// effect.
	ReasonDuplicateReference Reason = "duplicate_reference"

	// ReasonDuplicateRequest: The same request, or one with the same request ID, was received before and may have
	// taken effect.
	ReasonDuplicateRequest Reason = "duplicate_request"

	// ReasonExternalError: A system behind the provider failed, so it may or may not have taken effect.
	ReasonExternalError Reason = "external_error"

	// ReasonFeatureNotAllowed: The merchant or partner is not enabled for this feature.
	ReasonFeatureNotAllowed Reason = "feature_not_allowed"

	// ReasonFrequencyLimitExceeded: The number of transactions or attempts that is allowed in a period has been
	// reached.
	ReasonFrequencyLimitExceeded Reason = "frequency_limit_exceeded"

	// ReasonGenericDecline: It was declined and the code does not tell why. A pending order of which one attempt was
	// declined can still be paid.
	ReasonGenericDecline Reason = "generic_decline"

	// ReasonInProgress: It was accepted and is still being processed, so neither success nor failure may be
	// concluded.
	ReasonInProgress Reason = "in_progress"

	// ReasonInvalidAmount: The amount is not the one that is due, is outside the range for this transaction, or is
	// not a valid number.
	ReasonInvalidAmount Reason = "invalid_amount"

	// ReasonInvalidFormat: A field does not have the expected format.
	ReasonInvalidFormat Reason = "invalid_format"

	// ReasonInvalidRequest: The request is not valid as a whole, or a value in it is not accepted.
	ReasonInvalidRequest Reason = "invalid_request"

	// ReasonKycRequired: The identity behind the account has to be verified (KYC) before it may be used in this way.
	ReasonKycRequired Reason = "kyc_required"

	// ReasonMerchantBlacklisted: The merchant is on a blacklist.
	ReasonMerchantBlacklisted Reason = "merchant_blacklisted"

	// ReasonMerchantInsufficientBalance: The deposit or balance of the merchant does not cover the payout, refund or
	// purchase.
	ReasonMerchantInsufficientBalance Reason = "merchant_insufficient_balance"

	// ReasonPayAtBranch: It cannot be paid online, only at a branch or counter.
	ReasonPayAtBranch Reason = "pay_at_branch"

	// ReasonProcessingError: The issuer or network could not process it this time; another try may go through.
	ReasonProcessingError Reason = "processing_error"

	// ReasonProductNotFound: The product does not exist, is not offered, or does not belong to the number or request.
	ReasonProductNotFound Reason = "product_not_found"

	// ReasonProviderUnavailable: The provider or one of its suppliers is out of order or under maintenance.
	ReasonProviderUnavailable Reason = "provider_unavailable"

	// ReasonRateLimited: Too many requests were sent in a short time.
	ReasonRateLimited Reason = "rate_limited"

	// ReasonRefunded: It took effect and all of the money was given back later.
	ReasonRefunded Reason = "refunded"

	// ReasonTimeout: No answer came in time, so it may or may not have taken effect.
	ReasonTimeout Reason = "timeout"

	// ReasonTransactionNotFound: The provider finds no transaction with this reference; it may still arrive or be
	// filed under another one.
	ReasonTransactionNotFound Reason = "transaction_not_found"

	// ReasonTransactionNotPermitted: This kind of transaction is not allowed for the card, account, terminal or
	// country.
	ReasonTransactionNotPermitted Reason = "transaction_not_permitted"

	// ReasonUnauthorized: The caller could not be identified, for example because of the signature, timestamp,
	// credentials or IP address.
	ReasonUnauthorized Reason = "unauthorized"

	// ReasonUnmapped: The code is not in the catalog, so nothing may be concluded from it.
	ReasonUnmapped Reason = "unmapped"
)
