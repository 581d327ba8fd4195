// Code generated from the catalog; DO NOT EDIT.

package klikoocodes

// Provider is the id of the provider: Klikoo.
const Provider = "klikoo"

// Version gives the version of the package.
func Version() string { return "0.0.0" }

// DataDigest identifies the data: the packages of other languages with the same digest answer from the same table,
// with the same texts.
func DataDigest() string { return "6bcd0486a188f04d8787c31cc06d2f62329e739f9b4883c725eed5d6ead916d7" }

// Space is a set of codes with one format that stand in the same place of a body. Others may come.
type Space string

// All spaces.
const (
	// SpaceOpenapi: OpenAPI response code.
	SpaceOpenapi Space = "openapi"
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

	// ReasonAmountBelowMinimum: The amount is below the least that is accepted.
	ReasonAmountBelowMinimum Reason = "amount_below_minimum"

	// ReasonApproved: What was asked for was done; whether money moved depends on the scope.
	ReasonApproved Reason = "approved"

	// ReasonDuplicateReference: The business reference was used before; the transaction under it may have taken
	// effect.
	ReasonDuplicateReference Reason = "duplicate_reference"

	// ReasonFeatureNotAllowed: The merchant or partner is not enabled for this feature.
	ReasonFeatureNotAllowed Reason = "feature_not_allowed"

	// ReasonFunctionNotSupported: The provider or issuer does not support this function at all.
	ReasonFunctionNotSupported Reason = "function_not_supported"

	// ReasonInProgress: It was accepted and is still being processed, so neither success nor failure may be
	// concluded.
	ReasonInProgress Reason = "in_progress"

	// ReasonInternalError: Something went wrong inside the provider or issuer, so it may or may not have taken
	// effect.
	ReasonInternalError Reason = "internal_error"

	// ReasonInvalidFormat: A field does not have the expected format.
	ReasonInvalidFormat Reason = "invalid_format"

	// ReasonInvalidMerchant: The merchant, partner or terminal is not known or not active.
	ReasonInvalidMerchant Reason = "invalid_merchant"

	// ReasonInvalidRequest: The request is not valid as a whole, or a value in it is not accepted.
	ReasonInvalidRequest Reason = "invalid_request"

	// ReasonInvalidToken: The access token of the call is missing, wrong or expired.
	ReasonInvalidToken Reason = "invalid_token"

	// ReasonKycRequired: The identity behind the account has to be verified (KYC) before it may be used in this way.
	ReasonKycRequired Reason = "kyc_required"

	// ReasonMissingField: A field that must be sent is missing or empty.
	ReasonMissingField Reason = "missing_field"

	// ReasonPayAtBranch: It cannot be paid online, only at a branch or counter.
	ReasonPayAtBranch Reason = "pay_at_branch"

	// ReasonProductNotFound: The product does not exist, is not offered, or does not belong to the number or request.
	ReasonProductNotFound Reason = "product_not_found"

	// ReasonProviderUnavailable: The provider or one of its suppliers is out of order or under maintenance.
	ReasonProviderUnavailable Reason = "provider_unavailable"

	// ReasonRoutingError: No route to the bank, issuer or acquirer was found.
	ReasonRoutingError Reason = "routing_error"

	// ReasonTransactionNotFound: The provider finds no transaction with this reference; it may still arrive or be
	// filed under another one.
	ReasonTransactionNotFound Reason = "transaction_not_found"

	// ReasonUnauthorized: The caller could not be identified, for example because of the signature, timestamp,
	// credentials or IP address.
	ReasonUnauthorized Reason = "unauthorized"

	// ReasonUnmapped: The code is not in the catalog, so nothing may be concluded from it.
	ReasonUnmapped Reason = "unmapped"
)
