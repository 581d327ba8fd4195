// Code generated from the catalog; DO NOT EDIT.

package oycodes

// Provider is the id of the provider: OY! Indonesia.
const Provider = "oy"

// Version gives the version of the package.
func Version() string { return "0.0.0" }

// DataDigest identifies the data: the packages of other languages with the same digest answer from the same table,
// with the same texts.
func DataDigest() string { return "08f139f6a854dd6349c2eb8653f63fa368a80f8cf7fc52f2699c02a573116a5b" }

// Space is a set of codes with one format that stand in the same place of a body. Others may come.
type Space string

// All spaces.
const (
	// SpaceDisbursement: Answer to a payout.
	SpaceDisbursement Space = "disbursement"

	// SpaceDisbursementStatus: State of a payout.
	SpaceDisbursementStatus Space = "disbursement-status"

	// SpaceBalance: Answer about the balance.
	SpaceBalance Space = "balance"

	// SpaceAccountInquiry: Answer to an account inquiry.
	SpaceAccountInquiry Space = "account-inquiry"

	// SpaceVa: Answer about a virtual account.
	SpaceVa Space = "va"

	// SpaceVaStatus: State of a virtual account.
	SpaceVaStatus Space = "va-status"

	// SpaceVaCallback: Callback of a payment into a virtual account.
	SpaceVaCallback Space = "va-callback"

	// SpaceEwallet: Answer about an e-wallet transaction.
	SpaceEwallet Space = "ewallet"

	// SpaceEwalletStatus: State of an e-wallet transaction.
	SpaceEwalletStatus Space = "ewallet-status"

	// SpaceEwalletCallback: Callback of a paid e-wallet transaction.
	SpaceEwalletCallback Space = "ewallet-callback"

	// SpaceEwalletRefund: State of an e-wallet refund.
	SpaceEwalletRefund Space = "ewallet-refund"

	// SpaceQris: Answer about a QRIS payment.
	SpaceQris Space = "qris"

	// SpaceQrisStatus: State of a QRIS payment.
	SpaceQrisStatus Space = "qris-status"

	// SpacePaymentRouting: Answer about a routed payment.
	SpacePaymentRouting Space = "payment-routing"

	// SpacePaymentRoutingStatus: State of a routed payment.
	SpacePaymentRoutingStatus Space = "payment-routing-status"

	// SpacePaymentRoutingRecipient: State of what a recipient gets.
	SpacePaymentRoutingRecipient Space = "payment-routing-recipient"

	// SpacePaymentLink: Answer about a payment link.
	SpacePaymentLink Space = "payment-link"

	// SpacePaymentLinkStatus: State of a payment link.
	SpacePaymentLinkStatus Space = "payment-link-status"

	// SpaceBiller: Answer about a bill.
	SpaceBiller Space = "biller"

	// SpaceBillerStatus: State of a bill.
	SpaceBillerStatus Space = "biller-status"

	// SpaceOffline: Answer about cash at a store.
	SpaceOffline Space = "offline"

	// SpaceInternationalTransfer: Answer about a transfer abroad.
	SpaceInternationalTransfer Space = "international-transfer"

	// SpaceInternationalTransferStatus: State of a transfer abroad.
	SpaceInternationalTransferStatus Space = "international-transfer-status"

	// SpaceAccountLinking: Answer about a linked account.
	SpaceAccountLinking Space = "account-linking"

	// SpaceAccountReceivable: Answer about an invoice.
	SpaceAccountReceivable Space = "account-receivable"

	// SpaceTransactionsData: Answer about bank statements.
	SpaceTransactionsData Space = "transactions-data"

	// SpaceTransactionSummary: Answer about sums to be settled.
	SpaceTransactionSummary Space = "transaction-summary"

	// SpaceHTTP: HTTP status.
	SpaceHTTP Space = "http"
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

	// ReasonAccountNotLinked: The account or wallet is not linked to the merchant, or no longer linked.
	ReasonAccountNotLinked Reason = "account_not_linked"

	// ReasonAmountBelowMinimum: The amount is below the least that is accepted.
	ReasonAmountBelowMinimum Reason = "amount_below_minimum"

	// ReasonApproved: What was asked for was done; whether money moved depends on the scope.
	ReasonApproved Reason = "approved"

	// ReasonAuthenticationFailed: The customer tried to authenticate and the attempt failed or was not completed.
	ReasonAuthenticationFailed Reason = "authentication_failed"

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

	// ReasonInvalidTransactionStatus: The state of the transaction does not allow this step.
	ReasonInvalidTransactionStatus Reason = "invalid_transaction_status"

	// ReasonIssuerUnavailable: The bank, wallet or card issuer cannot be reached or cannot answer at the moment.
	ReasonIssuerUnavailable Reason = "issuer_unavailable"

	// ReasonMerchantInsufficientBalance: The deposit or balance of the merchant does not cover the payout, refund or
	// purchase.
	ReasonMerchantInsufficientBalance Reason = "merchant_insufficient_balance"

	// ReasonMerchantLimitExceeded: A limit that was agreed for the merchant, per transaction or per period, has been
	// reached.
	ReasonMerchantLimitExceeded Reason = "merchant_limit_exceeded"

	// ReasonMissingField: A field that must be sent is missing or empty.
	ReasonMissingField Reason = "missing_field"

	// ReasonPartiallyRefunded: It took effect and a part of the money was given back later; the rest stands.
	ReasonPartiallyRefunded Reason = "partially_refunded"

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

	// ReasonReversalFailed: A refund, void or cancellation did not take effect, so what it was for may still stand.
	ReasonReversalFailed Reason = "reversal_failed"

	// ReasonSessionNotFound: The session, journey or page that the request belongs to is not known or is over.
	ReasonSessionNotFound Reason = "session_not_found"

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

	// ReasonTransactionSuspended: The transaction is suspended; whether it will be carried out is not known.
	ReasonTransactionSuspended Reason = "transaction_suspended"

	// ReasonUnauthorized: The caller could not be identified, for example because of the signature, timestamp,
	// credentials or IP address.
	ReasonUnauthorized Reason = "unauthorized"

	// ReasonUnderReview: It waits for a decision after a check, for example a fraud screening; a challenge is no
	// proof of fraud.
	ReasonUnderReview Reason = "under_review"

	// ReasonUnmapped: The code is not in the catalog, so nothing may be concluded from it.
	ReasonUnmapped Reason = "unmapped"
)
