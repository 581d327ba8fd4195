// Code generated from the catalog; DO NOT EDIT.

package dokucodes

// Snap is a code of DOKU: SNAP response code. Any other text may come as well.
//
// The constants are patterns: XX stands for the service. Compare them with Pattern.
//
// Page 1: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code
//
// Page 2: https://developers.doku.com/get-started-with-doku-api/check-status-api/snap
type Snap string

// Codes of the space snap, by name.
const (
	// SnapSuccessful: Transaction carried out. On a service that reverses (refund, void or cancel), it is the
	// reversal that was carried out.
	//
	// Message: "Successful" or "Request has been processed successfully".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1, line 544 (and 10 more).
	//
	// Same code as DIRECT_DEBIT_ACCEPTED: compare the name.
	SnapSuccessful Snap = "200XX00"

	// SnapDirectDebitAccepted: Direct debit accepted, not confirmed as paid. DOKU accepted the payment. Some channels
	// still ask the customer for an OTP or PIN after this call, and the answer does not tell which.
	//
	// Message: "Successful" or "Request has been processed successfully".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	//
	// Same code as SUCCESSFUL: compare the name.
	SnapDirectDebitAccepted Snap = "200XX00"

	// SnapRequestInProgress: Still being processed. The request was accepted and the result is not known yet.
	//
	// Message: "Request In Progress".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 547 (and 2 more).
	SnapRequestInProgress Snap = "202XX00"

	// SnapBadRequest: Invalid request. The request is not valid or could not be parsed.
	//
	// Message: "Bad Request" or "Parsing Error".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 5 (and 9 more).
	SnapBadRequest Snap = "400XX00"

	// SnapAmountNotMatch: Amount does not match. The amount of the payment differs from the amount of the QR code.
	//
	// Message: "Amount not match".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 930.
	//
	// Same code as FEE_AMOUNT_NOT_MATCH and INVALID_FIELD_FORMAT: compare the name.
	SnapAmountNotMatch Snap = "400XX01"

	// SnapFeeAmountNotMatch: Fee amount does not match. The value of feeAmount differs from the fee that applies to
	// the QR code.
	//
	// Message: "feeAmount not match".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 933.
	//
	// Same code as AMOUNT_NOT_MATCH and INVALID_FIELD_FORMAT: compare the name.
	SnapFeeAmountNotMatch Snap = "400XX01"

	// SnapInvalidFieldFormat: Invalid field format. The format of {field} is not accepted.
	//
	// Message: "Invalid Field Format {field name}" or "Invalid Field Format {{param}}" or "Invalid Field Format
	// (name_field)".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 9 (and 12 more).
	//
	// Same code as AMOUNT_NOT_MATCH and FEE_AMOUNT_NOT_MATCH: compare the name.
	SnapInvalidFieldFormat Snap = "400XX01"

	// SnapInvalidMandatoryField: Mandatory field missing or invalid. A mandatory value is missing or malformed in {field}.
	//
	// Message: "Invalid Mandatory Field {field name}" or "Invalid Mandatory Field {{param}}" or "Invalid Mandatory
	// Field (name_field)".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 13 (and 12 more).
	SnapInvalidMandatoryField Snap = "400XX02"

	// SnapSignatureNotMatch: Signature does not match. DOKU computed another signature for this request than the one
	// that was sent, so it was refused.
	//
	// Message: "Unauthorized . Signature Not Match".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 876 (and 4 more).
	//
	// Same code as UNAUTHORIZED and UNKNOWN_CLIENT: compare the name.
	SnapSignatureNotMatch Snap = "401XX00"

	// SnapUnauthorized: Request not authorized. The request could not be authenticated. Reason: {reason}.
	//
	// Message: "Unauthorized. [reason]" or "Unauthorized {param}".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 17 (and 7 more).
	//
	// Same code as SIGNATURE_NOT_MATCH and UNKNOWN_CLIENT: compare the name.
	SnapUnauthorized Snap = "401XX00"

	// SnapUnknownClient: Unknown client. DOKU does not know the client that sent the request.
	//
	// Message: "Unauthorized . Unknown Client".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 879 (and 4 more).
	//
	// Same code as SIGNATURE_NOT_MATCH and UNAUTHORIZED: compare the name.
	SnapUnknownClient Snap = "401XX00"

	// SnapInvalidTokenB2b: Invalid B2B token. The B2B access token is not valid or has expired.
	//
	// Message: "Invalid Token ( B2B )", "Invalid Token B2B", "Invalid Token (B2B)" and 1 more.
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 1, line 21 (and 12 more).
	SnapInvalidTokenB2b Snap = "401XX01"

	// SnapInvalidCustomerToken: Customer token invalid or expired. The access token of the customer (B2B2C) is not
	// valid or has expired.
	//
	// Message: "Invalid customer Token" or "Invalid Customer Token".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 1, line 376 (and 6 more).
	SnapInvalidCustomerToken Snap = "401XX02"

	// SnapTokenNotFoundB2b: B2B token not found. The B2B access token is not known to the provider.
	//
	// Message: "Token Not Found (B2B" or "Token not found B2B" or "Token Not Found (B2B)".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 1, line 25 (and 2 more).
	SnapTokenNotFoundB2b Snap = "401XX03"

	// SnapCustomerTokenNotFound: Customer token not found. The access token of the customer (B2B2C) is not known to
	// the provider.
	//
	// Message: "Customer token not found" or "Customer Token Not Found".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 1, line 382 (and 6 more).
	SnapCustomerTokenNotFound Snap = "401XX04"

	// SnapTransactionExpired: Transaction expired. The transaction or session of this request is no longer valid.
	//
	// Message: "Transacction Expired" or "Transaction Expired".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 385 (and 1 more).
	SnapTransactionExpired Snap = "403XX00"

	// SnapFeatureNotAllowed: Feature not allowed. The merchant may not use this feature. Reason: {reason}.
	//
	// Message: "Feature Not Allowed" or "Feature Not Allowed [Reason]".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 388 (and 1 more).
	SnapFeatureNotAllowed Snap = "403XX01"

	// SnapExceedsTransactionAmountLimit: Amount limit exceeded. The amount is outside the limit for a single
	// transaction.
	//
	// Message: "Exceeds Transaction Amount Limit".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 391 (and 7 more).
	SnapExceedsTransactionAmountLimit Snap = "403XX02"

	// SnapSuspectedFraud: Suspected fraud. The request was refused on suspicion of fraud.
	//
	// Message: "Suspected Fraud".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 394 (and 1 more).
	SnapSuspectedFraud Snap = "403XX03"

	// SnapActivityCountLimitExceeded: Frequency limit exceeded. There were more transactions or requests than are
	// allowed in one period.
	//
	// Message: "Activity Count Limit Exceeded".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 397 (and 1 more).
	SnapActivityCountLimitExceeded Snap = "403XX04"

	// SnapDoNotHonor: Problem with account or user status. The status of the account or user does not allow the
	// request.
	//
	// Message: "Do Not Honor"" or "Do Not Honor".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 400 (and 6 more).
	SnapDoNotHonor Snap = "403XX05"

	// SnapFeatureNotAllowedAtThisTime: Feature closed at this time. The feature is currently closed, usually because
	// of a cut-off. Reason: {reason}.
	//
	// Message: "Feature Not Allowed At This Time" or "Feature Not Allowed At This Time. [reason]".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 403 (and 1 more).
	SnapFeatureNotAllowedAtThisTime Snap = "403XX06"

	// SnapCardBlocked: Card blocked. The issuer or provider does not let this card be used.
	//
	// Message: "Card Blocked".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 406 (and 1 more).
	SnapCardBlocked Snap = "403XX07"

	// SnapCardExpired: Card expired. The card is past its expiration date.
	//
	// Message: "Card Expired".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 409 (and 1 more).
	SnapCardExpired Snap = "403XX08"

	// SnapDormantAccount: Dormant account. There was no activity on it for a long time, so the bank does not let it
	// be used.
	//
	// Message: "Dormant Account".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 412 (and 1 more).
	SnapDormantAccount Snap = "403XX09"

	// SnapNeedToSetTokenLimit: Token limit not set. The payment token has no limit yet and needs one before it can be
	// used.
	//
	// Message: "Need To Set Token Limit".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 415 (and 1 more).
	SnapNeedToSetTokenLimit Snap = "403XX10"

	// SnapOtpBlocked: OTP blocked. OTP is blocked for the customer, usually after too many wrong entries.
	//
	// Message: "OTP Blocked".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 418 (and 1 more).
	SnapOtpBlocked Snap = "403XX11"

	// SnapOtpLifetimeExpired: OTP expired. The OTP is no longer valid.
	//
	// Message: "OTP Lifetime Expired".
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 1, line 421 (and 1 more).
	SnapOtpLifetimeExpired Snap = "403XX12"

	// SnapOtpSentToCardholder: OTP sent to cardholder. The issuer was asked to send an OTP to the customer. The
	// request waits for it and has not failed.
	//
	// Message: "OTP Sent To Cardholder" or "OTP Sent To Cardholer".
	//
	// Outcome: action_required (transaction). Retry: with_authentication.
	//
	// Source: page 1, line 424 (and 1 more).
	SnapOtpSentToCardholder Snap = "403XX13"

	// SnapInsufficientFunds: Insufficient funds. The balance does not cover the amount.
	//
	// Message: "Insufficient Funds".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 427 (and 6 more).
	SnapInsufficientFunds Snap = "403XX14"

	// SnapTransactionNotPermitted: Transaction not permitted. The provider or issuer does not permit this request.
	// Reason: {reason}.
	//
	// Message: "Transaction Not Permitted." or "Transaction Not Permitted.[reason]" or "Transaction Not Permitted".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 430 (and 7 more).
	SnapTransactionNotPermitted Snap = "403XX15"

	// SnapSuspendTransaction: Transaction suspended. It is on hold at the provider, and it is not known whether it
	// will take effect.
	//
	// Message: "Suspend Transaction".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 433 (and 1 more).
	SnapSuspendTransaction Snap = "403XX16"

	// SnapTokenLimitExceeded: Token limit exceeded. The amount is above the limit set for the payment token.
	//
	// Message: "Token Limit Exceeded".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 436 (and 1 more).
	SnapTokenLimitExceeded Snap = "403XX17"

	// SnapInactiveCardAccountCustomer: Inactive card, account or customer. The issuer does not let it be used before
	// it is activated.
	//
	// Message: "Inactive Card/Account/Customer".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 439 (and 1 more).
	SnapInactiveCardAccountCustomer Snap = "403XX18"

	// SnapMerchantBlacklisted: Merchant blacklisted. The provider has barred the merchant from all of its APIs.
	//
	// Message: "Merchant Blacklisted".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 442 (and 1 more).
	SnapMerchantBlacklisted Snap = "403XX19"

	// SnapMerchantLimitExceed: Merchant limit exceeded. This request would take the merchant above its daily limit.
	//
	// Message: "Merchant Limit Exceed".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 445 (and 1 more).
	SnapMerchantLimitExceed Snap = "403XX20"

	// SnapSetLimitNotAllowed: Setting a limit is not allowed. No limit can be set for this payment token.
	//
	// Message: "Set Limit Not Allowed".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 448 (and 1 more).
	SnapSetLimitNotAllowed Snap = "403XX21"

	// SnapTokenLimitInvalid: Token limit out of range. The limit requested for the payment token is outside the
	// agreed range.
	//
	// Message: "Token Limit Invalid".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 451 (and 1 more).
	SnapTokenLimitInvalid Snap = "403XX22"

	// SnapAccountLimitExceed: Daily account limit exceeded. This request would take the account above its daily
	// limit.
	//
	// Message: "Account Limit Exceed".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 454 (and 1 more).
	SnapAccountLimitExceed Snap = "403XX23"

	// SnapInvalidTransactionStatus: Invalid transaction status. The current state of the transaction does not allow
	// this request.
	//
	// Message: "Invalid Transaction Status".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 457 (and 6 more).
	SnapInvalidTransactionStatus Snap = "404XX00"

	// SnapTransactionNotFound: Transaction not found. The provider finds no transaction for the data of the request.
	// One that was sent shortly before may not be visible yet.
	//
	// Message: "Transaction Not Found".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 460 (and 8 more).
	SnapTransactionNotFound Snap = "404XX01"

	// SnapInvalidRouting: No route to the destination. The request cannot be routed to its destination.
	//
	// Message: "Invalid Routing".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 463 (and 1 more).
	SnapInvalidRouting Snap = "404XX02"

	// SnapBankNotSupportedBySwitch: Bank not supported by switch. The bank cannot be reached through the switch in
	// use.
	//
	// Message: "Bank Not Supported By Switch".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 466 (and 1 more).
	SnapBankNotSupportedBySwitch Snap = "404XX03"

	// SnapTransactionCancelled: Transaction canceled. The customer ended it before it was carried out.
	//
	// Message: "Transaction Cancelled".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 469 (and 1 more).
	SnapTransactionCancelled Snap = "404XX04"

	// SnapMerchantNotRegisteredForCardRegistration: Card registration not enabled. The merchant is not enabled for
	// this service at the provider, so this request was refused.
	//
	// Message: "Merchant Is Not Registered For Card Registration Services".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 472 (and 1 more).
	SnapMerchantNotRegisteredForCardRegistration Snap = "404XX05"

	// SnapNeedToRequestOtp: OTP must be requested first. This step needs an OTP, and none has been requested yet. The
	// request has not failed.
	//
	// Message: "Need To Request OTP".
	//
	// Outcome: action_required (transaction). Retry: with_authentication.
	//
	// Source: page 1, line 475 (and 1 more).
	SnapNeedToRequestOtp Snap = "404XX06"

	// SnapJourneyNotFound: Journey not found. The journeyId of the request is not known to the provider.
	//
	// Message: "Journey Not Found".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 478 (and 1 more).
	SnapJourneyNotFound Snap = "404XX07"

	// SnapInvalidMerchant: Invalid or inactive merchant. The provider does not know the merchant, or the status of
	// the merchant does not allow this request.
	//
	// Message: "Invalid Merchant".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 481 (and 7 more).
	SnapInvalidMerchant Snap = "404XX08"

	// SnapNoIssuer: No issuer found. The card or account number leads to no issuer that the provider knows.
	//
	// Message: "No Issuer".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 484 (and 1 more).
	SnapNoIssuer Snap = "404XX09"

	// SnapInvalidAPITransition: API called out of order. The request does not fit the step that its journey has
	// reached.
	//
	// Message: "Invalid API Transition".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 487 (and 1 more).
	SnapInvalidAPITransition Snap = "404XX10"

	// SnapInvalidCardAccountCustomerVirtualAccount: Invalid card, account or customer. The card, account, customer or
	// virtual account is not known or not accepted. Details: {info}.
	//
	// Message: "Invalid Card/Account/Customer [info]/Virtual Account".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 490 (and 1 more).
	SnapInvalidCardAccountCustomerVirtualAccount Snap = "404XX11"

	// SnapInvalidBillVirtualAccount: Invalid bill or virtual account. The bill or virtual account does not exist or
	// cannot be used. Reason: {reason}.
	//
	// Message: "Invalid Bill/Virtual Account" or "Invalid Bill/Virtual Account [Reason]".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 493 (and 6 more).
	SnapInvalidBillVirtualAccount Snap = "404XX12"

	// SnapInvalidAmount: Amount does not match. The amount differs from the amount expected.
	//
	// Message: "Invalid Amount".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 496 (and 6 more).
	SnapInvalidAmount Snap = "404XX13"

	// SnapPaidBill: Bill already paid. The bill counts as paid, possibly by an earlier request of yours.
	//
	// Message: "Paid Bill".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 499 (and 1 more).
	SnapPaidBill Snap = "404XX14"

	// SnapInvalidOtp: Wrong OTP. What was entered is not the OTP that was sent to the customer.
	//
	// Message: "Invalid OTP".
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 1, line 502 (and 1 more).
	SnapInvalidOtp Snap = "404XX15"

	// SnapPartnerNotFound: Partner not found. The partner number is not known to the provider.
	//
	// Message: "Partner Not Found".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 505 (and 1 more).
	SnapPartnerNotFound Snap = "404XX16"

	// SnapInvalidTerminal: Invalid terminal. The terminal is not known to the provider.
	//
	// Message: "Invalid Terminal".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 508 (and 1 more).
	SnapInvalidTerminal Snap = "404XX17"

	// SnapInconsistentRequest: Same reference, different data. An earlier request with the same reference had other
	// parameters. How that one ended is not stated.
	//
	// Message: "Inconsistent Request".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 511 (and 7 more).
	SnapInconsistentRequest Snap = "404XX18"

	// SnapExpiredBillVirtualAccount: Bill or virtual account expired. The bill or virtual account is no longer valid.
	//
	// Message: "Invalid Bill/Virtual Account".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 514 (and 1 more).
	SnapExpiredBillVirtualAccount Snap = "404XX19"

	// SnapRequestedFunctionNotSupported: Function not supported. The provider does not offer this function.
	//
	// Message: "Requested Function Is Not Supported".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 517 (and 2 more).
	SnapRequestedFunctionNotSupported Snap = "405XX00"

	// SnapRequestedOperationNotAllowed: Operation not allowed now. The operation, for example a cancel or refund, is
	// currently not possible for the transaction.
	//
	// Message: "Requested Operation Is Not Allowed" or "Requested Opearation Is Not Allowed".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 520 (and 1 more).
	SnapRequestedOperationNotAllowed Snap = "405XX01"

	// SnapConflict: X-EXTERNAL-ID already used. The same X-EXTERNAL-ID was used earlier on the same day, so an
	// earlier request exists.
	//
	// Message: "Conflict".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 523 (and 6 more).
	SnapConflict Snap = "409XX00"

	// SnapDuplicatePartnerReferenceNo: Duplicate partnerReferenceNo. An earlier request used this partnerReferenceNo.
	// In most cases it was carried out.
	//
	// Message: "Duplicate partnerReferenceNo".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 526 (and 1 more).
	SnapDuplicatePartnerReferenceNo Snap = "409XX01"

	// SnapTransactionHasBeenProcessed: Transaction already processed. An earlier transfer with this sessionId was
	// already processed, so this request was refused. The code does not say how the earlier one ended.
	//
	// Message: "Transaction Has Been Processed".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 1330.
	SnapTransactionHasBeenProcessed Snap = "409XX02"

	// SnapTooManyRequests: Too many requests. The number of requests is above what the provider allows.
	//
	// Message: "Too Many Requests".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1, line 529 (and 6 more).
	SnapTooManyRequests Snap = "429XX00"

	// SnapGeneralError: General error. The provider reports an error without details. Whether the request took effect
	// is not known.
	//
	// Message: "General Error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 532 (and 6 more).
	SnapGeneralError Snap = "500XX00"

	// SnapInternalServerError: Internal error at the provider. A system of the provider failed. Whether the request
	// took effect is not known.
	//
	// Message: "Internal Server Error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 535 (and 6 more).
	SnapInternalServerError Snap = "500XX01"

	// SnapExternalServerError: External system error. A system that the provider depends on failed. Whether the
	// request took effect is not known.
	//
	// Message: "External Server Error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 538 (and 1 more).
	SnapExternalServerError Snap = "500XX02"

	// SnapTimeout: Timeout waiting for an answer. The issuer or another system did not answer in time. Whether the
	// request took effect is not known.
	//
	// Message: "Timeout".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 541 (and 1 more).
	SnapTimeout Snap = "504XX00"
)

// SnapService is a service that a code can belong to: SNAP response code.
type SnapService string

// All services.
const (
	// SnapServiceCardRegistration: API Card Registration. Kind: prepare.
	SnapServiceCardRegistration SnapService = "01"

	// SnapServiceCardRegistrationSetLimit: API Card Registration – Set Limit. Kind: prepare.
	SnapServiceCardRegistrationSetLimit SnapService = "02"

	// SnapServiceCardRegistrationInquiry: API Card Registration Inquiry. Kind: read.
	SnapServiceCardRegistrationInquiry SnapService = "03"

	// SnapServiceVerifyOtp: API Verify OTP (Direct Integration). Kind: move.
	SnapServiceVerifyOtp SnapService = "04"

	// SnapServiceCardRegistrationUnbinding: API Card Registration Unbinding. Kind: prepare.
	SnapServiceCardRegistrationUnbinding SnapService = "05"

	// SnapServiceAccountCreation: API Account Creation. Kind: prepare.
	SnapServiceAccountCreation SnapService = "06"

	// SnapServiceAccountBinding: API Account Binding. Kind: prepare.
	SnapServiceAccountBinding SnapService = "07"

	// SnapServiceAccountBindingInquiry: API Account Binding Inquiry. Kind: read.
	SnapServiceAccountBindingInquiry SnapService = "08"

	// SnapServiceAccountUnbinding: API Account Unbinding. Kind: prepare.
	SnapServiceAccountUnbinding SnapService = "09"

	// SnapServiceGetOauthURL: API Get Oauth URL. Kind: token.
	SnapServiceGetOauthURL SnapService = "10"

	// SnapServiceBalanceInquiry: API Balance Inquiry. Kind: read.
	SnapServiceBalanceInquiry SnapService = "11"

	// SnapServiceTransactionHistoryList: API Transaction History List. Kind: read.
	SnapServiceTransactionHistoryList SnapService = "12"

	// SnapServiceTransactionHistoryDetail: API Transaction History Detail. Kind: read.
	SnapServiceTransactionHistoryDetail SnapService = "13"

	// SnapServiceBankStatement: API Bank Statement. Kind: read.
	SnapServiceBankStatement SnapService = "14"

	// SnapServiceInternalAccountInquiry: API Internal Account Inquiry. Kind: read.
	SnapServiceInternalAccountInquiry SnapService = "15"

	// SnapServiceExternalAccountInquiry: API External Account Inquiry. Kind: read.
	SnapServiceExternalAccountInquiry SnapService = "16"

	// SnapServiceIntrabankTransfer: API Intrabank Transfer. Kind: move.
	SnapServiceIntrabankTransfer SnapService = "17"

	// SnapServiceInterbankTransfer: API Interbank Transfer. Kind: move.
	SnapServiceInterbankTransfer SnapService = "18"

	// SnapServiceRequestForPayment: API Request for Payment. Kind: prepare.
	SnapServiceRequestForPayment SnapService = "19"

	// SnapServiceInterbankBulkTransfer: API Interbank Bulk Transfer. Kind: move.
	SnapServiceInterbankBulkTransfer SnapService = "20"

	// SnapServiceInterbankBulkTransferNotification: API Interbank Bulk Transfer - Notification. Kind: notify.
	SnapServiceInterbankBulkTransferNotification SnapService = "21"

	// SnapServiceTransferRtgs: API Transfer RTGS. Kind: move.
	SnapServiceTransferRtgs SnapService = "22"

	// SnapServiceTransferSknbi: API Transfer SKNBI. Kind: move.
	SnapServiceTransferSknbi SnapService = "23"

	// SnapServiceVirtualAccountInquiry: API Virtual Account - Inquiry. Kind: read.
	SnapServiceVirtualAccountInquiry SnapService = "24"

	// SnapServiceVirtualAccountPayment: API Virtual Account - Payment. Kind: move.
	SnapServiceVirtualAccountPayment SnapService = "25"

	// SnapServiceVirtualAccountInquiryStatus: API Virtual Account - Inquiry Status. Kind: status.
	SnapServiceVirtualAccountInquiryStatus SnapService = "26"

	// SnapServiceVirtualAccountCreateVa: API Virtual Account - Create VA. Kind: prepare.
	SnapServiceVirtualAccountCreateVa SnapService = "27"

	// SnapServiceVirtualAccountUpdateVa: API Virtual Account - Update VA. Kind: prepare.
	SnapServiceVirtualAccountUpdateVa SnapService = "28"

	// SnapServiceVirtualAccountUpdateStatusVa: API Virtual Account - Update Status VA. Kind: prepare.
	SnapServiceVirtualAccountUpdateStatusVa SnapService = "29"

	// SnapServiceVirtualAccountInquiryVa: API Virtual Account - Inquiry VA. Kind: read.
	SnapServiceVirtualAccountInquiryVa SnapService = "30"

	// SnapServiceVirtualAccountDeleteVa: API Virtual Account - Delete VA. Kind: prepare.
	SnapServiceVirtualAccountDeleteVa SnapService = "31"

	// SnapServiceVirtualAccountInquiryIntrabank: API Virtual Account - Inquiry Payment to VA from Intra Bank. Kind:
	// read.
	SnapServiceVirtualAccountInquiryIntrabank SnapService = "32"

	// SnapServiceVirtualAccountPaymentIntrabank: API Virtual Account - Payment to VA from Intra Bank. Kind: move.
	SnapServiceVirtualAccountPaymentIntrabank SnapService = "33"

	// SnapServiceVirtualAccountNotificationIntrabank: API Virtual Account - Notification for Payment to VA from Intra
	// Bank. Kind: notify.
	SnapServiceVirtualAccountNotificationIntrabank SnapService = "34"

	// SnapServiceVirtualAccountGetReport: API Virtual Account - Get Report. Kind: read.
	SnapServiceVirtualAccountGetReport SnapService = "35"

	// SnapServiceTransactionStatusInquiryBank: API Transaction Status Inquiry. Kind: status.
	SnapServiceTransactionStatusInquiryBank SnapService = "36"

	// SnapServiceCustomerTopUpAccountInquiry: API Account Inquiry - Customer Top Up. Kind: read.
	SnapServiceCustomerTopUpAccountInquiry SnapService = "37"

	// SnapServiceCustomerTopUp: API Customer Top Up. Kind: move.
	SnapServiceCustomerTopUp SnapService = "38"

	// SnapServiceCustomerTopUpInquiryStatus: API Customer Top Up Inquiry Status. Kind: status.
	SnapServiceCustomerTopUpInquiryStatus SnapService = "39"

	// SnapServiceSubmitBulkCashIn: API Submit Bulk Cash In. Kind: move.
	SnapServiceSubmitBulkCashIn SnapService = "40"

	// SnapServiceNotifyBulkCashIn: API Notify Bulk Cash In. Kind: notify.
	SnapServiceNotifyBulkCashIn SnapService = "41"

	// SnapServiceTransferToBankAccountInquiry: API Transfer to Bank-Account Inquiry. Kind: read.
	SnapServiceTransferToBankAccountInquiry SnapService = "42"

	// SnapServiceTransferToBank: API Transfer to Bank-Payment Transaction. Kind: move.
	SnapServiceTransferToBank SnapService = "43"

	// SnapServiceTransferToOtcCreatePayment: API Transfer to OTC - Create Payment. Kind: move.
	SnapServiceTransferToOtcCreatePayment SnapService = "44"

	// SnapServiceTransferToOtcStatus: API Transfer to OTC - Transfer Status. Kind: status.
	SnapServiceTransferToOtcStatus SnapService = "45"

	// SnapServiceTransferToOtcCancelPayment: API Transfer to OTC - Cancel Payment. Kind: reverse.
	SnapServiceTransferToOtcCancelPayment SnapService = "46"

	// SnapServiceQrMpmGenerate: API Generate QR MPM. Kind: prepare.
	SnapServiceQrMpmGenerate SnapService = "47"

	// SnapServiceQrMpmDecode: API Decode QR MPM. Kind: read.
	SnapServiceQrMpmDecode SnapService = "48"

	// SnapServiceQrMpmPaymentRedirect: API Payment Redirect. Kind: prepare.
	SnapServiceQrMpmPaymentRedirect SnapService = "49"

	// SnapServiceQrMpmPayment: API Payment - Host to Host. Kind: move.
	SnapServiceQrMpmPayment SnapService = "50"

	// SnapServiceQrMpmQueryPayment: API Query Payment. Kind: status.
	SnapServiceQrMpmQueryPayment SnapService = "51"

	// SnapServiceQrMpmPaymentNotification: API Payment Notification. Kind: notify.
	SnapServiceQrMpmPaymentNotification SnapService = "52"

	// SnapServiceTransactionStatusInquiry: API Transaction Status Inquiry. Kind: status.
	SnapServiceTransactionStatusInquiry SnapService = "53"

	// SnapServiceDirectDebitPayment: API Direct Debit Payment. Kind: move.
	SnapServiceDirectDebitPayment SnapService = "54"

	// SnapServiceDirectDebitPaymentStatus: API Direct Debit Payment Status. Kind: status.
	SnapServiceDirectDebitPaymentStatus SnapService = "55"

	// SnapServiceDirectDebitPaymentNotification: API Direct Debit Payment Notification. Kind: notify.
	SnapServiceDirectDebitPaymentNotification SnapService = "56"

	// SnapServiceDirectDebitPaymentCancel: API Direct Debit Payment Cancel. Kind: reverse.
	SnapServiceDirectDebitPaymentCancel SnapService = "57"

	// SnapServiceDirectDebitPaymentRefund: API Direct Debit Payment Refund. Kind: reverse.
	SnapServiceDirectDebitPaymentRefund SnapService = "58"

	// SnapServiceQrCpmGenerate: API Generate QR CPM. Kind: prepare.
	SnapServiceQrCpmGenerate SnapService = "59"

	// SnapServiceQrCpmPayment: API CPM Payment. Kind: move.
	SnapServiceQrCpmPayment SnapService = "60"

	// SnapServiceQrCpmQueryPayment: API Query Payment. Kind: status.
	SnapServiceQrCpmQueryPayment SnapService = "61"

	// SnapServiceQrCpmCancelPayment: API Cancel Payment. Kind: reverse.
	SnapServiceQrCpmCancelPayment SnapService = "62"

	// SnapServiceAuthPayment: API Auth Payment. Kind: move.
	SnapServiceAuthPayment SnapService = "63"

	// SnapServiceAuthPaymentQuery: API Payment Query. Kind: status.
	SnapServiceAuthPaymentQuery SnapService = "64"

	// SnapServiceAuthCapture: API Capture. Kind: move.
	SnapServiceAuthCapture SnapService = "65"

	// SnapServiceAuthCaptureQuery: API Capture Query. Kind: status.
	SnapServiceAuthCaptureQuery SnapService = "66"

	// SnapServiceAuthVoid: API Void. Kind: reverse.
	SnapServiceAuthVoid SnapService = "67"

	// SnapServiceAuthVoidQuery: API Void Query. Kind: status.
	SnapServiceAuthVoidQuery SnapService = "68"

	// SnapServiceAuthRefund: API Refund. Kind: reverse.
	SnapServiceAuthRefund SnapService = "69"

	// SnapServiceEMandateRegistration: API Registrasi e-Mandate. Kind: prepare.
	SnapServiceEMandateRegistration SnapService = "70"

	// SnapServiceTriggerDirectDebitTransfer: API Trigger Direct Debit Transfer. Kind: move.
	SnapServiceTriggerDirectDebitTransfer SnapService = "71"

	// SnapServiceBiFastDirectDebitNotify: API Notify. Kind: notify.
	SnapServiceBiFastDirectDebitNotify SnapService = "72"

	// SnapServiceAccessTokenB2b: API Access Token B2B. Kind: token.
	SnapServiceAccessTokenB2b SnapService = "73"

	// SnapServiceAccessTokenB2b2c: API Access Token B2B2C. Kind: token.
	SnapServiceAccessTokenB2b2c SnapService = "74"

	// SnapServiceSknbiNotification: API SKNBI - Notification. Kind: notify.
	SnapServiceSknbiNotification SnapService = "75"

	// SnapServiceRtgsNotification: API RTGS - Notification. Kind: notify.
	SnapServiceRtgsNotification SnapService = "76"

	// SnapServiceQrMpmCancelPayment: API Cancel Payment. Kind: reverse.
	SnapServiceQrMpmCancelPayment SnapService = "77"

	// SnapServiceQrMpmRefundPayment: API Refund Payment. Kind: reverse.
	SnapServiceQrMpmRefundPayment SnapService = "78"

	// SnapServiceQrCpmPaymentNotification: API Payment Notification. Kind: notify.
	SnapServiceQrCpmPaymentNotification SnapService = "79"

	// SnapServiceQrCpmRefundPayment: API Refund Payment. Kind: reverse.
	SnapServiceQrCpmRefundPayment SnapService = "80"

	// SnapServiceOtp: API OTP. Kind: prepare.
	SnapServiceOtp SnapService = "81"
)

// SnapStatus is a code of DOKU: SNAP latest transaction status. Any other text may come as well.
//
// Page 1: https://apidevportal.aspi-indonesia.or.id/api-services
type SnapStatus string

// Codes of the space snap-status, by name.
const (
	// SnapStatusAuthorized: Authorized, not captured. The authorization was carried out. The amount is on hold and
	// has not been collected.
	//
	// Message: "Success".
	//
	// Outcome: action_required (transaction). Retry: never.
	//
	// Source: page 1.
	//
	// Same code as BULK_ACCEPTED, REVERSAL_SUCCESS and SUCCESS: compare the name.
	SnapStatusAuthorized SnapStatus = "00"

	// SnapStatusBulkAccepted: Bulk request done. The bulk request was processed. Each transfer in it has a result of
	// its own.
	//
	// Message: "Success".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as AUTHORIZED, REVERSAL_SUCCESS and SUCCESS: compare the name.
	SnapStatusBulkAccepted SnapStatus = "00"

	// SnapStatusReversalSuccess: Reversal successful. The query was about a refund, void or cancellation. The status
	// says success, and it does not say how the payment itself stands.
	//
	// Message: "Success".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	//
	// Same code as AUTHORIZED, BULK_ACCEPTED and SUCCESS: compare the name.
	SnapStatusReversalSuccess SnapStatus = "00"

	// SnapStatusSuccess: Transaction successful. The transaction was carried out.
	//
	// Message: "Success".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	//
	// Same code as AUTHORIZED, BULK_ACCEPTED and REVERSAL_SUCCESS: compare the name.
	SnapStatusSuccess SnapStatus = "00"

	// SnapStatusInitiated: Transaction initiated. The transaction was created and has no result yet.
	//
	// Message: "Initiated".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as REVERSAL_INITIATED: compare the name.
	SnapStatusInitiated SnapStatus = "01"

	// SnapStatusReversalInitiated: Reversal initiated. The query was about a refund, void or cancellation, which has
	// no result yet. The payment itself may stand.
	//
	// Message: "Initiated".
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as INITIATED: compare the name.
	SnapStatusReversalInitiated SnapStatus = "01"

	// SnapStatusPaying: Still being processed. The payment is being carried out and has no result yet.
	//
	// Message: "Paying".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as REVERSAL_IN_PROGRESS: compare the name.
	SnapStatusPaying SnapStatus = "02"

	// SnapStatusReversalInProgress: Reversal in progress. The query was about a refund, void or cancellation, which
	// has no result yet. The payment itself may stand.
	//
	// Message: "Paying".
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as PAYING: compare the name.
	SnapStatusReversalInProgress SnapStatus = "02"

	// SnapStatusPending: Still being processed. The transaction was accepted and has no result yet.
	//
	// Message: "Pending".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as REVERSAL_PENDING: compare the name.
	SnapStatusPending SnapStatus = "03"

	// SnapStatusReversalPending: Reversal pending. The query was about a refund, void or cancellation, which has no
	// result yet. The payment itself may stand.
	//
	// Message: "Pending".
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as PENDING: compare the name.
	SnapStatusReversalPending SnapStatus = "03"

	// SnapStatusRefunded: Refunded. The transaction was carried out and later refunded, in full or in part.
	//
	// Message: "Refunded".
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1.
	SnapStatusRefunded SnapStatus = "04"

	// SnapStatusCanceled: Transaction canceled. It ended before it was carried out, and it will not be carried out
	// any more.
	//
	// Message: "Canceled".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	//
	// Same code as CAPTURE_CANCELED and REVERSAL_CANCELED: compare the name.
	SnapStatusCanceled SnapStatus = "05"

	// SnapStatusCaptureCanceled: Capture canceled. The query was about a capture, which was canceled. The
	// authorization may still hold the amount on the card or account of the customer.
	//
	// Message: "Canceled".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as CANCELED and REVERSAL_CANCELED: compare the name.
	SnapStatusCaptureCanceled SnapStatus = "05"

	// SnapStatusReversalCanceled: Reversal canceled. The query was about a refund, void or cancellation, which did
	// not take effect. The payment itself may stand.
	//
	// Message: "Canceled".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as CANCELED and CAPTURE_CANCELED: compare the name.
	SnapStatusReversalCanceled SnapStatus = "05"

	// SnapStatusCaptureFailed: Capture failed. The query was about a capture, which did not take effect. The
	// authorization may still hold the amount on the card or account of the customer.
	//
	// Message: "Failed".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as FAILED and REVERSAL_FAILED: compare the name.
	SnapStatusCaptureFailed SnapStatus = "06"

	// SnapStatusFailed: Transaction failed. The transaction ended without being carried out.
	//
	// Message: "Failed".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	//
	// Same code as CAPTURE_FAILED and REVERSAL_FAILED: compare the name.
	SnapStatusFailed SnapStatus = "06"

	// SnapStatusReversalFailed: Reversal failed. The query was about a refund, void or cancellation, which did not
	// take effect. The payment itself may stand.
	//
	// Message: "Failed".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as CAPTURE_FAILED and FAILED: compare the name.
	SnapStatusReversalFailed SnapStatus = "06"

	// SnapStatusNotFound: Transaction not found. The provider did not find the transaction when asked. That is no
	// proof of failure, especially right after the transaction was sent.
	//
	// Message: "Not found".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as REVERSAL_NOT_FOUND: compare the name.
	SnapStatusNotFound SnapStatus = "07"

	// SnapStatusReversalNotFound: Reversal not found. The query was about a refund, void or cancellation, which the
	// provider did not find. That is no proof that no money went back, especially right after the reversal was sent.
	//
	// Message: "Not found".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as NOT_FOUND: compare the name.
	SnapStatusReversalNotFound SnapStatus = "07"
)

// SnapPaymentFlag is a code of DOKU: SNAP payment flag status. Any other text may come as well.
//
// Page 1: https://apidevportal.aspi-indonesia.or.id/api-services
type SnapPaymentFlag string

// Codes of the space snap-payment-flag, by name.
const (
	// SnapPaymentFlagSuccess: Payment accepted. The customer paid into the virtual account, and the receiver took the
	// payment.
	//
	// Message: "Success".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	SnapPaymentFlagSuccess SnapPaymentFlag = "00"

	// SnapPaymentFlagReject: Payment not accepted. The receiver of the virtual account did not take the payment;
	// paymentFlagReason says why. Whether the money went back to the customer is not known.
	//
	// Message: "Reject".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1.
	SnapPaymentFlagReject SnapPaymentFlag = "01"

	// SnapPaymentFlagTimeout: Timeout waiting for an answer. The payment to the virtual account got no answer in
	// time. It may have been made.
	//
	// Message: "Timeout".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	SnapPaymentFlagTimeout SnapPaymentFlag = "02"
)

// SnapInquiryStatus is a code of DOKU: SNAP inquiry status. Any other text may come as well.
//
// Page 1: https://apidevportal.aspi-indonesia.or.id/api-services
//
// Page 2: https://github.com/mseptiaan/snap-aspi-go
type SnapInquiryStatus string

// Codes of the space snap-inquiry-status, by name.
const (
	// SnapInquiryStatusFound: Bill found. The inquiry was answered with the bill of the virtual account. It has not
	// been paid yet.
	//
	// Message: "Success" or "Sukses".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	SnapInquiryStatusFound SnapInquiryStatus = "00"

	// SnapInquiryStatusRefused: Inquiry refused. The inquiry was answered without a bill to pay. inquiryReason says
	// why; the bill may be unknown, expired or already paid.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	SnapInquiryStatusRefused SnapInquiryStatus = "01"

	// SnapInquiryStatusTimeout: No answer to the inquiry. The inquiry got no answer in time. It moves no money, and
	// it does not say whether the virtual account was paid before.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	SnapInquiryStatusTimeout SnapInquiryStatus = "02"
)

// VaPayment is a code of DOKU: SNAP virtual account notification. Any other text may come as well.
//
// Page 1: https://developers.doku.com/get-started-with-doku-api/notification/http-notification-sample-for-snap
type VaPayment string

// Codes of the space va-payment, by name.
const (
	// VaPaymentPaid: Virtual account paid. The customer paid into the virtual account. The notification carries no
	// code of its own.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	VaPaymentPaid VaPayment = "VIRTUAL_ACCOUNT_PAID"
)

// VaInquiry is a code of DOKU: SNAP virtual account inquiry. Any other text may come as well.
//
// Page 1: https://developers.doku.com/archive/snap/virtual-account/bca-v1.0
type VaInquiry string

// Codes of the space va-inquiry, by name.
const (
	// VaInquiryInquiry: Bill asked for. A bank asks what is to be paid into the virtual account. Nothing has been
	// paid yet.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 2 more).
	VaInquiryInquiry VaInquiry = "VIRTUAL_ACCOUNT_INQUIRY"
)

// Card is a code of DOKU: Card issuer response code. Any other text may come as well.
//
// Page 1: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code
type Card string

// Codes of the space card, by name.
const (
	// CardApproved: Approved by the issuer. The issuer approved the transaction in full. After an authorization
	// without capture, the amount is only on hold.
	//
	// Message: "Approved or completed successfully".
	//
	// Outcome: success (request). Retry: check_status_first.
	//
	// Source: page 1, line 30.
	CardApproved Card = "00"

	// CardReferToIssuer: Issuer must be contacted. The issuer did not approve the transaction and wants the
	// cardholder to contact it first.
	//
	// Message: "Refer to card issuer, Contact card issuer".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 33.
	CardReferToIssuer Card = "01"

	// CardReferToIssuerSpecial: Issuer must be contacted, special case. The issuer did not approve the transaction
	// and wants to be contacted about a condition that the code does not name.
	//
	// Message: "Refer to card issuer - Special conditions".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 36.
	CardReferToIssuerSpecial Card = "02"

	// CardInvalidMerchant: Invalid or inactive merchant. The issuer or network does not accept the merchant that the
	// transaction names, and did not approve it.
	//
	// Message: "Invalid merchant".
	//
	// Outcome: failed (transaction). Retry: never.
	//
	// Source: page 1, line 39.
	CardInvalidMerchant Card = "03"

	// CardPickUpCard: Card to be retained. The issuer declined and wants the card to be retained. It does not speak
	// of fraud.
	//
	// Message: "Pick up card (no fraud)".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 42.
	CardPickUpCard Card = "04"

	// CardDoNotHonor: Declined by issuer (do not honor). The issuer declined the transaction and gives no reason.
	//
	// Message: "Do not honor".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 45.
	CardDoNotHonor Card = "05"

	// CardIssuerError: Error at the issuer, result not known. An error came up at the issuer. The code does not say
	// whether the transaction was decided before it.
	//
	// Message: "Error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 48.
	CardIssuerError Card = "06"

	// CardPickUpCardSpecial: Card pickup, special case. The issuer declined and wants the card to be retained. On
	// Visa this points to misuse of the account.
	//
	// Message: "Pickup card, special conditions".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 51.
	CardPickUpCardSpecial Card = "07"

	// CardHonorWithID: Approved on proof of identity. The issuer approved the transaction provided that the
	// cardholder is identified.
	//
	// Message: "Honor with ID".
	//
	// Outcome: success (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 54.
	CardHonorWithID Card = "08"

	// CardPartiallyApproved: Approved in part. The issuer approved only part of the amount. The rest was not paid.
	//
	// Message: "Partial value approved".
	//
	// Outcome: action_required (transaction). Retry: never.
	//
	// Source: page 1, line 57.
	CardPartiallyApproved Card = "10"

	// CardApprovedVip: Approved, VIP cardholder. The issuer approved the transaction in full for a cardholder it
	// marks as VIP. After an authorization without capture, the amount is only on hold.
	//
	// Message: "Approved V.I.P".
	//
	// Outcome: success (request). Retry: check_status_first. Network: MASTERCARD.
	//
	// Source: page 1, line 60.
	CardApprovedVip Card = "11"

	// CardInvalidTransaction: Transaction type not valid. The issuer does not accept this kind of transaction for the
	// card, or the transaction data is not valid.
	//
	// Message: "Invalid transaction".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 63.
	CardInvalidTransaction Card = "12"

	// CardInvalidAmount: Invalid amount. The amount or its currency conversion is not accepted, or it is above what
	// the card program allows. The transaction was not approved.
	//
	// Message: "Invalid value/amount".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 66.
	CardInvalidAmount Card = "13"

	// CardInvalidCardNumber: Invalid card number. The issuer has no card with this number.
	//
	// Message: "Invalid card number".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 69.
	CardInvalidCardNumber Card = "14"

	// CardNoSuchIssuer: No issuer for this card number. The first digits of the card number belong to no issuer that
	// the network knows.
	//
	// Message: "No such issuer".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 72.
	CardNoSuchIssuer Card = "15"

	// CardReEnterTransaction: Issuer asks for another try. The issuer did not approve the transaction and asks for it
	// to be sent again.
	//
	// Message: "Re-enter transaction".
	//
	// Outcome: failed (transaction). Retry: later. Network: VISA.
	//
	// Source: page 1, line 75.
	CardReEnterTransaction Card = "19"

	// CardAuthenticationRequired: Authentication required. The issuer does not approve the transaction until the
	// cardholder has authenticated.
	//
	// Message: "Authentication required".
	//
	// Outcome: failed (transaction). Retry: with_authentication. Network: VISA.
	//
	// Source: page 1, line 237.
	CardAuthenticationRequired Card = "1A"

	// CardAuthorizationSystemInoperative: Authorization system not available. The authorization system of the network
	// or issuer is out of service, so the authorization was not given.
	//
	// Message: "Authorization System or issuer system inoperative".
	//
	// Outcome: failed (transaction). Retry: later. Network: MASTERCARD.
	//
	// Source: page 1, line 291.
	CardAuthorizationSystemInoperative Card = "1Z"

	// CardNoActionTaken: Issuer took no action. The issuer did nothing with this message. On Visa it mainly answers a
	// reversal that could not undo the earlier transaction, so that one may still stand.
	//
	// Message: "No action taken".
	//
	// Outcome: unknown (transaction). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 78.
	CardNoActionTaken Card = "21"

	// CardRecordNotFound: Record not found at the issuer. The issuer cannot find the record that this message refers
	// to. Whether an earlier transaction took effect is not known.
	//
	// Message: "Unable to locate record on file".
	//
	// Outcome: unknown (transaction). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 81.
	CardRecordNotFound Card = "25"

	// CardFileUnavailable: Issuer records unavailable. The issuer cannot reach the records it needs for its decision,
	// so the authorization was not given.
	//
	// Message: "File is temporarily unavailable".
	//
	// Outcome: failed (transaction). Retry: later. Network: VISA.
	//
	// Source: page 1, line 84.
	CardFileUnavailable Card = "28"

	// CardFormatError: Message format not accepted. The network or the issuer could not read this request because one
	// of its fields has a wrong format. The code does not name the field.
	//
	// Message: "Format error".
	//
	// Outcome: rejected (request). Retry: after_fix. Network: MASTERCARD.
	//
	// Source: page 1, line 87.
	CardFormatError Card = "30"

	// CardNoCreditAccount: No credit account on card. The transaction asks for a credit account, and the card has
	// none.
	//
	// Message: "No credit account".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 90.
	CardNoCreditAccount Card = "39"

	// CardLostCard: Card reported lost. The issuer declined and wants it to be retained.
	//
	// Message: "Lost card - pick up".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 93.
	CardLostCard Card = "41"

	// CardStolenCard: Card reported stolen. The issuer declined and wants it to be retained.
	//
	// Message: "Stolen card - pick up".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 96.
	CardStolenCard Card = "43"

	// CardClosedAccount: Account closed. The account behind the card was closed, so the issuer declined for good.
	//
	// Message: "Closed Account".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 99.
	CardClosedAccount Card = "46"

	// CardInsufficientFunds: Insufficient funds. The balance or credit line of the card does not cover the amount.
	//
	// Message: "Insufficient funds".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 102.
	CardInsufficientFunds Card = "51"

	// CardNoCheckingAccount: No checking account on card. The transaction asks for a checking account, and the card
	// has none.
	//
	// Message: "No checking account".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 105.
	CardNoCheckingAccount Card = "52"

	// CardNoSavingsAccount: No savings account on card. The transaction asks for a savings account, and the card has
	// none.
	//
	// Message: "No savings account".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 108.
	CardNoSavingsAccount Card = "53"

	// CardExpiredCard: Card expired. The card has expired, or the expiration date that was sent is not the one on
	// record.
	//
	// Message: "Expired card".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 111.
	CardExpiredCard Card = "54"

	// CardIncorrectPin: Incorrect PIN. The PIN that was sent is not the PIN of the card.
	//
	// Message: "Incorrect PIN".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 114.
	CardIncorrectPin Card = "55"

	// CardNotPermittedToCardholder: Not permitted for this card. The issuer does not allow this kind of transaction
	// for the card, for example online or abroad.
	//
	// Message: "Transaction not permitted to cardholder".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 117.
	CardNotPermittedToCardholder Card = "57"

	// CardNotPermittedToTerminal: Not permitted for this terminal. The terminal or merchant setup does not allow this
	// kind of transaction, so it was declined.
	//
	// Message: "Transaction not permitted to terminal".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 120.
	CardNotPermittedToTerminal Card = "58"

	// CardSuspectedFraud: Suspected fraud. The issuer declined the transaction. The code does not say what raised the
	// suspicion.
	//
	// Message: "Suspected fraud".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 123.
	CardSuspectedFraud Card = "59"

	// CardAmountLimitExceeded: Amount limit exceeded. The issuer declined. The limit can be one per transaction or
	// one for a period.
	//
	// Message: "Exceeds withdrawal amount limits".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 126.
	CardAmountLimitExceeded Card = "61"

	// CardRestrictedCard: Card restricted. The issuer restricts where or for what this card may be used, for example
	// by country or kind of merchant.
	//
	// Message: "Restricted card".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 129.
	CardRestrictedCard Card = "62"

	// CardSecurityViolation: Security check not passed. The issuer or network found a breach of its security rules in
	// the message and declined.
	//
	// Message: "Security Violation".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 132.
	CardSecurityViolation Card = "63"

	// CardAmlRequirementNotMet: Anti-money-laundering rules not met. The transaction does not meet the
	// anti-money-laundering rules that the issuer has to follow.
	//
	// Message: "Transaction does not fulfill AML requirement".
	//
	// Outcome: failed (transaction). Retry: never. Network: VISA.
	//
	// Source: page 1, line 135.
	CardAmlRequirementNotMet Card = "64"

	// CardFrequencyLimitExceeded: Frequency limit exceeded. The card was used more often than its issuer allows in a
	// period.
	//
	// Message: "Exceeds withdrawal frequency limit".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 138.
	CardFrequencyLimitExceeded Card = "65"

	// CardVerificationDataFailed: Verification details do not match. Data sent to verify the cardholder does not
	// match the records of the issuer, so the transaction was not approved.
	//
	// Message: "Verification data failed".
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 240.
	CardVerificationDataFailed Card = "6P"

	// CardContactCardIssuer: Issuer must be contacted. The issuer did not approve and asks the cardholder to contact
	// it.
	//
	// Message: "Contact Card Issuer".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: MASTERCARD.
	//
	// Source: page 1, line 141.
	//
	// Same code as PIN_DATA_REQUIRED: compare the name.
	CardContactCardIssuer Card = "70"

	// CardPinDataRequired: PIN required. The issuer does not approve this transaction without the PIN of the card.
	//
	// Message: "PIN data required".
	//
	// Outcome: failed (transaction). Retry: with_authentication. Network: VISA.
	//
	// Source: page 1, line 144.
	//
	// Same code as CONTACT_CARD_ISSUER: compare the name.
	CardPinDataRequired Card = "70"

	// CardPinNotChanged: PIN not changed. The issuer did not carry out the change of PIN that was requested. This
	// says nothing about a payment.
	//
	// Message: "PIN not changed".
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: MASTERCARD.
	//
	// Source: page 1, line 147.
	CardPinNotChanged Card = "71"

	// CardPinEncryptionMismatch: PIN encryption does not match. The PIN could not be read because it was encrypted
	// with a different value than expected. The transaction was not approved.
	//
	// Message: "Different value than that used for PIN encryption errors".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 150.
	CardPinEncryptionMismatch Card = "74"

	// CardPinTriesExceeded: PIN attempts exceeded. A wrong PIN was entered too many times, so the issuer now declines
	// every transaction with PIN.
	//
	// Message: "Allowable PIN tries exceeded".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 153.
	CardPinTriesExceeded Card = "75"

	// CardInvalidToAccount: Receiving account not valid. The account that should receive the money is not valid or
	// does not exist for this card.
	//
	// Message: "Invalid/nonexistent “To Account” specified".
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: MASTERCARD.
	//
	// Source: page 1, line 156.
	//
	// Same code as UNSOLICITED_REVERSAL: compare the name.
	CardInvalidToAccount Card = "76"

	// CardUnsolicitedReversal: Unexpected reversal. A reversal arrived that matches no transaction. It is not known
	// whether the payment stands, was undone or never took effect.
	//
	// Message: "Unsolicited reversal".
	//
	// Outcome: unknown (transaction). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 159.
	//
	// Same code as INVALID_TO_ACCOUNT: compare the name.
	CardUnsolicitedReversal Card = "76"

	// CardInvalidFromAccount: Paying account not valid. The account that the money should come from is not valid or
	// does not exist for this card.
	//
	// Message: "Invalid/nonexistent “From Account” specified".
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: MASTERCARD.
	//
	// Source: page 1, line 162.
	CardInvalidFromAccount Card = "77"

	// CardInvalidAccount: Account not valid. The account that the transaction names is not valid or does not exist
	// for this card.
	//
	// Message: "Invalid/nonexistent account specified".
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: MASTERCARD.
	//
	// Source: page 1, line 168.
	//
	// Same code as BLOCKED_FIRST_USE: compare the name.
	CardInvalidAccount Card = "78"

	// CardBlockedFirstUse: New card not yet activated. The card is used for the first time and is still blocked
	// because it has not been activated.
	//
	// Message: "Blocked card, first time card usage".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 165.
	//
	// Same code as INVALID_ACCOUNT: compare the name.
	CardBlockedFirstUse Card = "78"

	// CardCardLifeCycle: Card replaced or renewed. The issuer declined because the data of the card is out of date;
	// it may also have been deactivated.
	//
	// Message: "Life Cycle".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: MASTERCARD.
	//
	// Source: page 1, line 171.
	//
	// Same code as ALREADY_REVERSED: compare the name.
	CardCardLifeCycle Card = "79"

	// CardAlreadyReversed: Already reversed by the switch. This request was not carried out because the switch had
	// already reversed the transaction.
	//
	// Message: "Already reversed by Switch".
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 174.
	//
	// Same code as CARD_LIFE_CYCLE: compare the name.
	CardAlreadyReversed Card = "79"

	// CardCreditIssuerUnavailable: Credit card issuer unavailable. The issuer of the credit card cannot be reached
	// right now, so the authorization was not given.
	//
	// Message: "Credit issuer unavailable".
	//
	// Outcome: failed (transaction). Retry: later. Network: MASTERCARD.
	//
	// Source: page 1, line 177.
	//
	// Same code as NO_FINANCIAL_IMPACT: compare the name.
	CardCreditIssuerUnavailable Card = "80"

	// CardNoFinancialImpact: No effect on money. The message that was answered moved no money, for example a reversal
	// of something that had been declined. It says nothing about the payment itself.
	//
	// Message: "No financial impact".
	//
	// Outcome: unknown (transaction). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 180.
	//
	// Same code as CREDIT_ISSUER_UNAVAILABLE: compare the name.
	CardNoFinancialImpact Card = "80"

	// CardDomesticDebitNotAllowed: Domestic debit not allowed. The network or issuer does not allow a domestic debit
	// transaction on this route.
	//
	// Message: "Domestic Debit Transaction Not Allowed".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: MASTERCARD.
	//
	// Source: page 1, line 183.
	//
	// Same code as PIN_CRYPTOGRAPHIC_ERROR: compare the name.
	CardDomesticDebitNotAllowed Card = "81"

	// CardPinCryptographicError: PIN could not be decrypted. The encrypted PIN could not be decrypted on the way to
	// the issuer. The transaction was not approved.
	//
	// Message: "Cryptographic error found in PIN".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 186.
	//
	// Same code as DOMESTIC_DEBIT_NOT_ALLOWED: compare the name.
	CardPinCryptographicError Card = "81"

	// CardPolicyDecline: Declined by issuer policy. A policy of the issuer does not allow this transaction. The code
	// does not say which one.
	//
	// Message: "Policy".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: MASTERCARD.
	//
	// Source: page 1, line 192.
	//
	// Same code as CARD_VERIFICATION_FAILED: compare the name.
	CardPolicyDecline Card = "82"

	// CardCardVerificationFailed: Card verification value does not match. A value by which the issuer recognizes the
	// genuine card (chip, magnetic stripe or security code) did not match.
	//
	// Message: "Negative CAM, dCVV, iCVV, or CVV results".
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 189.
	//
	// Same code as POLICY_DECLINE: compare the name.
	CardCardVerificationFailed Card = "82"

	// CardFraudOrSecurity: Declined for fraud or security. The issuer declined the transaction. The code does not say
	// which of the two it was.
	//
	// Message: "Fraud/Security".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: MASTERCARD.
	//
	// Source: page 1, line 195.
	CardFraudOrSecurity Card = "83"

	// CardInvalidAuthorizationLifeCycle: Step does not fit the authorization. This request does not fit the state of
	// the authorization it belongs to, for example because that one has ended or was already processed.
	//
	// Message: "Invalid Authorization Life Cycle".
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: MASTERCARD.
	//
	// Source: page 1, line 198.
	CardInvalidAuthorizationLifeCycle Card = "84"

	// CardNoReasonToDecline: No objection from the issuer. The issuer has no objection to what was asked. Networks
	// send this for a check of the card, its address or its security code, or for a refund; it does not show that a
	// payment was made.
	//
	// Message: "No reason to decline".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1, line 201.
	CardNoReasonToDecline Card = "85"

	// CardPinNotVerifiable: PIN could not be checked. The issuer could not check the PIN and did not approve the
	// transaction.
	//
	// Message: "Cannot verify PIN".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 204.
	CardPinNotVerifiable Card = "86"

	// CardPurchaseWithoutCashBack: Purchase approved, cash back not. The issuer approved only the amount of the
	// purchase; the part that was to be paid out in cash is not covered.
	//
	// Message: "Purchase amount only, no cash back allowed".
	//
	// Outcome: success (request). Retry: check_status_first. Network: MASTERCARD.
	//
	// Source: page 1, line 207.
	CardPurchaseWithoutCashBack Card = "87"

	// CardCryptographicFailure: Cryptographic check failed. A cryptographic check of the card or PIN failed in the
	// network or at the issuer. The transaction was not approved.
	//
	// Message: "Cryptographic failure".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: MASTERCARD.
	//
	// Source: page 1, line 210.
	CardCryptographicFailure Card = "88"

	// CardUnacceptablePin: PIN not accepted. The issuer does not accept the PIN that was sent, and did not approve
	// the transaction.
	//
	// Message: "Unacceptable PIN".
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: MASTERCARD.
	//
	// Source: page 1, line 213.
	//
	// Same code as BALANCE_INFORMATION_NOT_ALLOWED: compare the name.
	CardUnacceptablePin Card = "89"

	// CardBalanceInformationNotAllowed: Balance information not allowed. The card or merchant may not receive balance
	// information, so this request was refused. It says nothing about a payment.
	//
	// Message: "Ineligible to receive financial position information".
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 216.
	//
	// Same code as UNACCEPTABLE_PIN: compare the name.
	CardBalanceInformationNotAllowed Card = "89"

	// CardCutoffInProgress: Cut-off in progress. The issuer or network is closing its business day, so the
	// authorization was not given.
	//
	// Message: "Cutoff is in progress".
	//
	// Outcome: failed (transaction). Retry: later. Network: MASTERCARD.
	//
	// Source: page 1, line 219.
	CardCutoffInProgress Card = "90"

	// CardIssuerOrSwitchInoperative: Issuer not available. The issuer or the switch in front of it is out of service,
	// so the authorization was not given.
	//
	// Message: "Issuer or switch is inoperative".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 222.
	CardIssuerOrSwitchInoperative Card = "91"

	// CardRouteNotFound: No route to the destination. The network found no route to the issuer of this card, so the
	// issuer was not asked.
	//
	// Message: "Destination cannot be found for routing".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 225.
	CardRouteNotFound Card = "92"

	// CardViolationOfLaw: Not allowed by law. The issuer may not approve the transaction because a law forbids it.
	//
	// Message: "Transaction cannot be completed - violation of law".
	//
	// Outcome: failed (transaction). Retry: never. Network: VISA.
	//
	// Source: page 1, line 228.
	CardViolationOfLaw Card = "93"

	// CardDuplicateTransmission: Duplicate transmission or invoice. This request repeats one that was received
	// before, or uses an invoice number again. The earlier one may have taken effect.
	//
	// Message: "Duplicate transmission / invoice".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 231.
	CardDuplicateTransmission Card = "94"

	// CardSystemMalfunction: System malfunction at the issuer. A system of the issuer or network did not work
	// properly, so the authorization was not given.
	//
	// Message: "System malfunction".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 234.
	CardSystemMalfunction Card = "96"

	// CardSurchargeNotPermitted: Surcharge not permitted. The transaction contains a surcharge that this card or
	// market does not allow, so it was declined.
	//
	// Message: "Surcharge amount not permitted".
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 243.
	CardSurchargeNotPermitted Card = "B1"

	// CardSurchargeNotSupported: Surcharge not supported by the issuer. The issuer in the debit network cannot handle
	// a surcharge, so the transaction was declined.
	//
	// Message: "Surcharge amount not supported by debit network issuer".
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 246.
	CardSurchargeNotSupported Card = "B2"

	// CardForceStandIn: Passed to stand-in processing. The issuer leaves the decision to the stand-in processing
	// (STIP) of the network. This code does not say what was decided there.
	//
	// Message: "Force STIP".
	//
	// Outcome: unknown (transaction). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 249.
	CardForceStandIn Card = "N0"

	// CardCashServiceNotAvailable: Cash not available. The issuer currently offers no cash with this card and did not
	// approve the transaction that asked for it.
	//
	// Message: "Cash service not available".
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 252.
	CardCashServiceNotAvailable Card = "N3"

	// CardCashLimitExceeded: Cash limit exceeded. The cash that was asked for exceeds the limit of the issuer or of
	// the card, so the transaction was not approved.
	//
	// Message: "Cash request exceeds issuer or approved limit".
	//
	// Outcome: failed (transaction). Retry: later. Network: VISA.
	//
	// Source: page 1, line 255.
	CardCashLimitExceeded Card = "N4"

	// CardIneligibleForResubmission: Resubmission not allowed. This request resubmits an earlier transaction, and the
	// network does not allow that. It says nothing about how the earlier one ended.
	//
	// Message: "Ineligible for resubmission".
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 258.
	CardIneligibleForResubmission Card = "N5"

	// CardCvv2Failure: Incorrect CVV. The security code that was entered does not match the card, so the issuer
	// declined.
	//
	// Message: "Decline for CVV2 failure".
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 261.
	CardCvv2Failure Card = "N7"

	// CardAmountAbovePreauthorization: Amount above the preauthorization. This request asks for more than was
	// preauthorized and was refused. The code says nothing against the preauthorization itself.
	//
	// Message: "Transaction amount exceeds preauthorized approval amount".
	//
	// Outcome: rejected (request). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 264.
	CardAmountAbovePreauthorization Card = "N8"

	// CardPinUnblockDenied: PIN unblocking denied. The issuer refused to unblock the PIN. This says nothing about a
	// payment.
	//
	// Message: "Denied PIN unblock".
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 267.
	CardPinUnblockDenied Card = "P5"

	// CardPinChangeDenied: PIN change denied. The issuer refused to change the PIN. This says nothing about a
	// payment.
	//
	// Message: "Denied PIN change".
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 270.
	CardPinChangeDenied Card = "P6"

	// CardCardAuthenticationFailed: Card could not be authenticated. The check whether the card is genuine failed, so
	// the transaction was declined.
	//
	// Message: "Card Authentication failed".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 273.
	CardCardAuthenticationFailed Card = "Q1"

	// CardStopPaymentOrder: Payment stopped by the cardholder. The cardholder told the issuer to stop this payment.
	//
	// Message: "Stop Payment Order".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 276.
	CardStopPaymentOrder Card = "R0"

	// CardAuthorizationRevoked: Consent for this merchant withdrawn. The cardholder withdrew consent to recurring
	// charges by this merchant.
	//
	// Message: "Revocation of authorization order".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 279.
	CardAuthorizationRevoked Card = "R1"

	// CardNotEligibleForVisaPin: Visa PIN not possible here. The transaction does not meet the conditions for a Visa
	// payment with PIN, so it was not approved.
	//
	// Message: "Transaction does not qualify for Visa PIN".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 282.
	CardNotEligibleForVisaPin Card = "R2"

	// CardAllAuthorizationsRevoked: Consent for all recurring charges withdrawn. The cardholder withdrew consent to
	// all recurring charges on this card.
	//
	// Message: "Revocation of all authorizations order".
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 285.
	CardAllAuthorizationsRevoked Card = "R3"

	// CardUnableToGoOnline: Declined offline, issuer not reached. The terminal had no connection, and the card itself
	// declined. The authorization was not given.
	//
	// Message: "Unable to go online".
	//
	// Outcome: failed (transaction). Retry: later. Network: VISA.
	//
	// Source: page 1, line 288.
	CardUnableToGoOnline Card = "Z3"
)

// CardError is a code of DOKU: Card payment error. Any other text may come as well.
//
// Page 1: https://doku-developers.apidog.io
//
// Page 2: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code
//
// Page 3: https://doku-developers.apidog.io/check-three-d-secure-42667316e0
//
// Page 4: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap
type CardError string

// Codes of the space card-error, by name.
const (
	// CardErrorAccountLocked: Merchant account locked. The account was locked after several failed logins.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 23.
	CardErrorAccountLocked CardError = "ACCOUNT_LOCKED"

	// CardErrorAcquirerNotFound: Installment acquirer not found. No acquirer of the merchant offers the installments
	// that this request asks for, so it was refused.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2, line 332.
	CardErrorAcquirerNotFound CardError = "ACQUIRER_NOT_FOUND"

	// CardErrorAmountCaptureExceedAuthorize: Capture exceeds authorized amount. This capture asks for more than was
	// authorized. The code says nothing about the authorization itself.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2, line 318.
	CardErrorAmountCaptureExceedAuthorize CardError = "AMOUNT_CAPTURE_EXCEED_AUTHORIZE"

	// CardErrorAPIKeyMissing: API key missing. This request carries no API key.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 17.
	CardErrorAPIKeyMissing CardError = "API_KEY_MISSING"

	// CardErrorAPIKeyRevoked: API key revoked. The API key of this request is not valid any more.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 24.
	CardErrorAPIKeyRevoked CardError = "API_KEY_REVOKED"

	// CardErrorAuthorizationFailed: Card authorization failed. DOKU reports the authorization of the card payment as
	// failed. The code is generic and names no cause.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 320.
	CardErrorAuthorizationFailed CardError = "AUTHORIZATION_FAILED"

	// CardErrorBinNotAllowedByMerchant: BIN blocked by merchant. A rule that the merchant set refuses cards whose
	// number starts like this.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2, line 328.
	CardErrorBinNotAllowedByMerchant CardError = "BIN_NOT_ALLOWED_BY_MERCHANT"

	// CardErrorBlockedEci: 3-D Secure result not accepted. 3-D Secure was completed, but with an ECI other than 02 or
	// 05, and only these two are accepted.
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 2, line 308.
	CardErrorBlockedEci CardError = "BLOCKED_ECI"

	// CardErrorCardDeclined: Card declined. The issuer declined the card and gives no reason.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 53.
	CardErrorCardDeclined CardError = "CARD_DECLINED"

	// CardErrorCardNumberBinIsBlocked: Card BIN blocked. Cards with this BIN are not accepted. The code does not say
	// whose rule it is.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2, line 324.
	CardErrorCardNumberBinIsBlocked CardError = "CARD_NUMBER_BIN_IS_BLOCKED"

	// CardErrorCardNumberBrandIsBlocked: Card brand not accepted. The brand of this card is blocked by a rule or not
	// supported by the MID of the merchant.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2, line 322.
	CardErrorCardNumberBrandIsBlocked CardError = "CARD_NUMBER_BRAND_IS_BLOCKED"

	// CardErrorCardNumberCountryIsBlocked: Card country blocked. Cards issued in this country are not accepted for
	// the merchant.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2, line 316.
	CardErrorCardNumberCountryIsBlocked CardError = "CARD_NUMBER_COUNTRY_IS_BLOCKED"

	// CardErrorConcurrentModification: Changed at the same time. Another request changed the same data at the same
	// moment.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 31.
	CardErrorConcurrentModification CardError = "CONCURRENT_MODIFICATION"

	// CardErrorCreateTransactionFailed: Transaction record not created. DOKU could not create its record of the
	// transaction. The code does not say what had already been done.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 344.
	CardErrorCreateTransactionFailed CardError = "CREATE_TRANSACTION_FAILED"

	// CardErrorCurencyMismatch: Currency does not match. The currency of this request is not the expected one. The
	// code does not say with what it was compared.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2, line 354.
	CardErrorCurencyMismatch CardError = "CURENCY_MISMATCH"

	// CardErrorCurrencyNotSupport: Currency not supported. The currency of this request is not supported.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 57.
	CardErrorCurrencyNotSupport CardError = "CURRENCY_NOT_SUPPORT"

	// CardErrorCvvNotAvailable: CVV missing. This request needs the CVV of the card and carries none.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2, line 352.
	CardErrorCvvNotAvailable CardError = "CVV_NOT_AVAILABLE"

	// CardErrorDataDecryptionFailed: Data decryption error. DOKU could not decrypt data of the transaction. The code
	// does not say what had already been done.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 350.
	CardErrorDataDecryptionFailed CardError = "DATA_DECRYPTION_FAILED"

	// CardErrorDataNotFound: Data not found. DOKU does not find data that this request needs. The code does not say
	// which data, or whether a transaction took place.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 348.
	CardErrorDataNotFound CardError = "DATA_NOT_FOUND"

	// CardErrorDecryptionCreditCardDataFailed: Card data decryption error. DOKU could not decrypt the card data. The
	// code does not say what had already been done.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 338.
	CardErrorDecryptionCreditCardDataFailed CardError = "DECRYPTION_CREDIT_CARD_DATA_FAILED"

	// CardErrorDuplicateTransaction: Reference already used. A transaction with the same reference exists.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 50.
	CardErrorDuplicateTransaction CardError = "DUPLICATE_TRANSACTION"

	// CardErrorEncryptionCreditCardDataFailed: Card data encryption error. DOKU could not encrypt the card data. The
	// code does not say what had already been done.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 340.
	CardErrorEncryptionCreditCardDataFailed CardError = "ENCRYPTION_CREDIT_CARD_DATA_FAILED"

	// CardErrorExpiredCard: Card expired. The card was not accepted because it is past its date.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 55.
	CardErrorExpiredCard CardError = "EXPIRED_CARD"

	// CardErrorExpiredToken: Access token expired. The access token of this request is past its time.
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 1, line 20.
	CardErrorExpiredToken CardError = "EXPIRED_TOKEN"

	// CardErrorForbidden: Access not permitted. The caller may not use what this request asks for.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 21.
	CardErrorForbidden CardError = "FORBIDDEN"

	// CardErrorFraudDetected: Suspected fraud. The payment was declined on suspicion of fraud.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2, line 312.
	CardErrorFraudDetected CardError = "FRAUD_DETECTED"

	// CardErrorFraudSuspected: Suspected fraud. The payment was declined on suspicion of fraud.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 62.
	CardErrorFraudSuspected CardError = "FRAUD_SUSPECTED"

	// CardErrorIdempotencyIDConflict: Idempotency id already used. Another request carried the same Idempotency-Id
	// and may have taken effect.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 30.
	CardErrorIdempotencyIDConflict CardError = "IDEMPOTENCY_ID_CONFLICT"

	// CardErrorIdempotencyIDRequired: Idempotency id missing. This request needs an Idempotency-Id and carries none.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 29.
	CardErrorIdempotencyIDRequired CardError = "IDEMPOTENCY_ID_REQUIRED"

	// CardErrorInactiveClientID: Client ID inactive. The Client-Id of this request is inactive or suspended.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 68.
	CardErrorInactiveClientID CardError = "INACTIVE_CLIENT_ID"

	// CardErrorInsufficientFunds: Insufficient funds. The balance does not cover the amount.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 52.
	CardErrorInsufficientFunds CardError = "INSUFFICIENT_FUNDS"

	// CardErrorInternalServerErrors: Internal error at the provider. Something broke inside DOKU. It does not say
	// what had already been done.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 80.
	CardErrorInternalServerErrors CardError = "INTERNAL_SERVER_ERRORS"

	// CardErrorInvalidBinNumber: Card BIN not valid. The card number does not start with a valid BIN of 6 or 8
	// digits.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 2, line 296.
	CardErrorInvalidBinNumber CardError = "INVALID_BIN_NUMBER"

	// CardErrorInvalidCardNumber: Invalid card number. The card number was not accepted.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 54.
	CardErrorInvalidCardNumber CardError = "INVALID_CARD_NUMBER"

	// CardErrorInvalidClientID: Client ID unknown. DOKU does not know the Client-Id of this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 67.
	CardErrorInvalidClientID CardError = "INVALID_CLIENT_ID"

	// CardErrorInvalidField: Field not valid. A value in this request is not accepted; the message names it.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	CardErrorInvalidField CardError = "INVALID_FIELD"

	// CardErrorInvalidJSON: Body is no JSON. DOKU could not read the body of this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 40.
	CardErrorInvalidJSON CardError = "INVALID_JSON"

	// CardErrorInvalidParameter: Parameter invalid or missing. At least one parameter of this request is absent, too
	// long or too short, or in the wrong format. The code does not name it.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2, line 294 (and 1 more).
	CardErrorInvalidParameter CardError = "INVALID_PARAMETER"

	// CardErrorInvalidQueryParam: Query parameter not valid. A parameter in the address of this request is not
	// accepted.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 39.
	CardErrorInvalidQueryParam CardError = "INVALID_QUERY_PARAM"

	// CardErrorInvalidRequest: Invalid request. This request is malformed or lacks a parameter.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 36.
	CardErrorInvalidRequest CardError = "INVALID_REQUEST"

	// CardErrorInvalidSignature: Signature not valid. The signature of this request does not match its components.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 16.
	CardErrorInvalidSignature CardError = "INVALID_SIGNATURE"

	// CardErrorInvalidToken: Token not valid. A token in this request is not valid. The code does not say whether it
	// is that of a saved card or that of the call.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2, line 298.
	CardErrorInvalidToken CardError = "INVALID_TOKEN"

	// CardErrorIPNotAllowed: IP address not allowed. This request came from an address that is not registered at
	// DOKU.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 22.
	CardErrorIPNotAllowed CardError = "IP_NOT_ALLOWED"

	// CardErrorMerchantInstallmentNotExist: No installment MID for card. The merchant has no MID that can take this
	// card for an installment payment.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2, line 310.
	CardErrorMerchantInstallmentNotExist CardError = "MERCHANT_INSTALLMENT_NOT_EXIST"

	// CardErrorMerchantNotAllowed: Merchant suspended or inactive. DOKU does not accept this request from the
	// merchant, whose account is probably suspended or inactive.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2, line 314.
	CardErrorMerchantNotAllowed CardError = "MERCHANT_NOT_ALLOWED"

	// CardErrorMerchantNotConfigured: 3-D Secure not set up. The merchant has no 3-D Secure configuration at DOKU.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	CardErrorMerchantNotConfigured CardError = "MERCHANT_NOT_CONFIGURED"

	// CardErrorMerchantNotFound: Merchant not found. DOKU does not know the merchant that this request names.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2, line 334.
	CardErrorMerchantNotFound CardError = "MERCHANT_NOT_FOUND"

	// CardErrorMidRoutingNotFound: No MID routing for card. None of the MIDs of the merchant can take this card, so
	// the issuer was not asked.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2, line 330.
	CardErrorMidRoutingNotFound CardError = "MID_ROUTING_NOT_FOUND"

	// CardErrorMidTidNotExist: No MID takes this card. A routing rule or a limit keeps every MID of the merchant from
	// taking this card.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2, line 300.
	CardErrorMidTidNotExist CardError = "MID_TID_NOT_EXIST"

	// CardErrorMissingParameter: Mandatory field missing. This request lacks a parameter that DOKU needs.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 37.
	CardErrorMissingParameter CardError = "MISSING_PARAMETER"

	// CardErrorNotAllowedAuthres: 3-D Secure authentication not accepted. 3-D Secure ended with a result (AuthRes)
	// that is not enough for this payment, so it was not carried out.
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 2, line 358.
	CardErrorNotAllowedAuthres CardError = "NOT_ALLOWED_AUTHRES"

	// CardErrorNotAllowedVeres: 3-D Secure enrollment not accepted. The answer to the 3-D Secure enrollment check
	// (VERes) is not one that is accepted for this payment.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2, line 356.
	CardErrorNotAllowedVeres CardError = "NOT_ALLOWED_VERES"

	// CardErrorOrderNotFound: Order not found. DOKU finds no order under this number at the moment. That does not
	// prove that nothing was paid.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 4.
	CardErrorOrderNotFound CardError = "ORDER_NOT_FOUND"

	// CardErrorPayloadTooLarge: Body too large. The body of this request is larger than DOKU accepts.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 41.
	CardErrorPayloadTooLarge CardError = "PAYLOAD_TOO_LARGE"

	// CardErrorPaymentChannelUnavailable: Payment channel unavailable. The channel that was chosen is temporarily
	// unavailable.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1, line 51.
	CardErrorPaymentChannelUnavailable CardError = "PAYMENT_CHANNEL_UNAVAILABLE"

	// CardErrorPaymentFailed: Payment failed, cause not given. DOKU reports the payment as failed. The code is
	// generic and names no cause.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 302.
	CardErrorPaymentFailed CardError = "PAYMENT_FAILED"

	// CardErrorPaymentTimeout: Timeout waiting for an answer. DOKU got no result in time. The payment may or may not
	// have taken place.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 56.
	CardErrorPaymentTimeout CardError = "PAYMENT_TIMEOUT"

	// CardErrorQuotaExceeded: Quota used up. The sender used up what it may send.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1, line 88.
	CardErrorQuotaExceeded CardError = "QUOTA_EXCEEDED"

	// CardErrorRateLimitExceeded: Too many requests. The sender exceeded the limit of requests.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1, line 87.
	CardErrorRateLimitExceeded CardError = "RATE_LIMIT_EXCEEDED"

	// CardErrorRequestTimestampInvalid: Request timestamp not valid. Request-Timestamp is missing or outside the
	// range that is allowed.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 19.
	CardErrorRequestTimestampInvalid CardError = "REQUEST_TIMESTAMP_INVALID"

	// CardErrorServiceUnavailable: Provider not available. DOKU is unavailable right now. It does not say whether the
	// transaction was still accepted.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 81.
	CardErrorServiceUnavailable CardError = "SERVICE_UNAVAILABLE"

	// CardErrorSettlementIsOnGoing: Settlement in progress. This request was refused because a settlement is still
	// running. The code says nothing about the payment itself.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2, line 336.
	CardErrorSettlementIsOnGoing CardError = "SETTLEMENT_IS_ON_GOING"

	// CardErrorSignatureMissing: Signature missing. This request carries no signature.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 18.
	CardErrorSignatureMissing CardError = "SIGNATURE_MISSING"

	// CardErrorThreeDSecureAuthenticationFailed: 3-D Secure authentication failed. The cardholder could not be
	// authenticated with 3-D Secure.
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 2, line 306.
	CardErrorThreeDSecureAuthenticationFailed CardError = "THREE_D_SECURE_AUTHENTICATION_FAILED"

	// CardErrorThreeDSecureEnrollmentFailed: 3-D Secure enrollment check failed. 3-D Secure stopped at its first
	// step, which finds out whether the card takes part. The cardholder was not authenticated.
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 2, line 304.
	CardErrorThreeDSecureEnrollmentFailed CardError = "THREE_D_SECURE_ENROLLMENT_FAILED"

	// CardErrorTimeoutError: Timeout waiting for an answer. DOKU did not finish this request in time. It may or may
	// not have taken effect.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 82.
	CardErrorTimeoutError CardError = "TIMEOUT_ERROR"

	// CardErrorTimeOut: Timeout, result unknown. No answer came in time. The transaction may or may not have taken
	// effect.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 326.
	CardErrorTimeOut CardError = "TIME_OUT"

	// CardErrorTransactionAlreadyPaid: Already paid. This request was refused because the transaction has been paid.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 49.
	CardErrorTransactionAlreadyPaid CardError = "TRANSACTION_ALREADY_PAID"

	// CardErrorTransactionFailed: Could not be processed. DOKU could not process the transaction. It does not say how
	// far it had got.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 48.
	CardErrorTransactionFailed CardError = "TRANSACTION_FAILED"

	// CardErrorTransactionNotFound: Transaction not found. DOKU finds no transaction for this request at the moment.
	// That does not prove that none took place.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 346 (and 1 more).
	CardErrorTransactionNotFound CardError = "TRANSACTION_NOT_FOUND"

	// CardErrorUnauthorized: Request not authorized. DOKU does not accept the API key or token of this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 15.
	CardErrorUnauthorized CardError = "UNAUTHORIZED"

	// CardErrorUnsupportedMediaType: Content type not supported. The Content-Type of this request is not
	// application/json.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 42.
	CardErrorUnsupportedMediaType CardError = "UNSUPPORTED_MEDIA_TYPE"

	// CardErrorUpdateTransactionFailed: Transaction record not updated. DOKU could not update its record of the
	// transaction. The transaction itself may have taken effect.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 342.
	CardErrorUpdateTransactionFailed CardError = "UPDATE_TRANSACTION_FAILED"

	// CardErrorWebhookFailed: Notification not delivered. DOKU could not deliver a notification. How the payment
	// ended is not known from this.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 74.
	CardErrorWebhookFailed CardError = "WEBHOOK_FAILED"

	// CardErrorWebhookURLInvalid: Notification address not valid. The notification address of this request is not
	// valid, or DOKU cannot reach it.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 73.
	CardErrorWebhookURLInvalid CardError = "WEBHOOK_URL_INVALID"
)

// API is a code of DOKU: API business error. Any other text may come as well.
//
// Page 1: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0
type API string

// Codes of the space api, by name.
const (
	// APIDuplicateTransaction: Reference already used. An earlier request used this reference. This request was
	// refused; the earlier one may have taken effect.
	//
	// Message: "Transaction already processed".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 259.
	APIDuplicateTransaction API = "DUPLICATE_TRANSACTION"

	// APIInvalidParameter: Parameter missing or invalid. This request lacks a field that DOKU needs, or a value in it
	// is not accepted.
	//
	// Message: "amount is required".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 255.
	APIInvalidParameter API = "INVALID_PARAMETER"

	// APIInvalidToken: Access token invalid or expired. The access token of this request is wrong or expired.
	//
	// Message: "Access token is invalid".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 1, line 256.
	APIInvalidToken API = "INVALID_TOKEN"

	// APIMaintenanceMode: DOKU under maintenance. The code does not say whether the transaction was still accepted.
	//
	// Message: "Service temporarily unavailable".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 263.
	APIMaintenanceMode API = "MAINTENANCE_MODE"

	// APIMerchantNotActive: Merchant account not active. This request was refused before processing. The code says
	// nothing about an earlier request.
	//
	// Message: "Merchant account is inactive".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 257.
	APIMerchantNotActive API = "MERCHANT_NOT_ACTIVE"

	// APIServerError: Internal error at the provider. Something broke inside DOKU. The code does not say what had
	// already been done by then.
	//
	// Message: "Internal server error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 262.
	APIServerError API = "SERVER_ERROR"

	// APITooManyRequests: Too many requests. DOKU refused this request because requests arrive faster than is
	// allowed.
	//
	// Message: "Rate limit exceeded".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1, line 261.
	APITooManyRequests API = "TOO_MANY_REQUESTS"

	// APITransactionNotFound: Transaction not found. DOKU finds no transaction under this ID at the moment. That does
	// not prove that none took place.
	//
	// Message: "Transaction ID not found".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 258.
	APITransactionNotFound API = "TRANSACTION_NOT_FOUND"

	// APIValidationError: Invalid field format. A field of this request is not in the format that DOKU expects.
	//
	// Message: "Email format is invalid".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 260.
	APIValidationError API = "VALIDATION_ERROR"
)

// HTTPCode is a code of DOKU: HTTP status. Any other text may come as well.
//
// Page 1: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0
type HTTPCode string

// Codes of the space http, by name.
const (
	// HTTPCodeOk: Request answered. DOKU answered this request. The status says nothing about a payment.
	//
	// Message: "OK".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1, line 240.
	HTTPCodeOk HTTPCode = "200"

	// HTTPCodeCreated: Requested item created. DOKU created what this request asked for. The status says nothing
	// about a payment.
	//
	// Message: "Created".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1, line 241.
	HTTPCodeCreated HTTPCode = "201"

	// HTTPCodeBadRequest: Invalid request. DOKU does not accept this request as it is, because something in it is
	// missing or wrong.
	//
	// Message: "Bad Request".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 242.
	HTTPCodeBadRequest HTTPCode = "400"

	// HTTPCodeUnauthorized: Token missing or invalid. This request carries no access token, or one that DOKU does not
	// accept.
	//
	// Message: "Unauthorized".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 1, line 243.
	HTTPCodeUnauthorized HTTPCode = "401"

	// HTTPCodeForbidden: Access not permitted. DOKU does not let the caller do what this request asks for.
	//
	// Message: "Forbidden".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 244.
	HTTPCodeForbidden HTTPCode = "403"

	// HTTPCodeNotFound: Not found, result unknown. What this request asks for was not found; the endpoint may be
	// wrong, or the transaction may not be visible yet. That does not prove that none took place.
	//
	// Message: "Not Found".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 245.
	HTTPCodeNotFound HTTPCode = "404"

	// HTTPCodeConflict: Duplicate or conflicting request. This request was refused because it repeats or contradicts
	// an earlier one, which may have taken effect.
	//
	// Message: "Conflict".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 246.
	HTTPCodeConflict HTTPCode = "409"

	// HTTPCodeUnprocessableEntity: Field not accepted. DOKU could read this request, but a field in it did not pass
	// the validation.
	//
	// Message: "Unprocessable Entity".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 247.
	HTTPCodeUnprocessableEntity HTTPCode = "422"

	// HTTPCodeTooManyRequests: Too many requests. This request was refused because the sender exceeded the rate
	// limit.
	//
	// Message: "Too Many Requests".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1, line 248.
	HTTPCodeTooManyRequests HTTPCode = "429"

	// HTTPCodeInternalServerError: Internal error at the provider. Something broke inside DOKU. The status does not
	// say what had already been done.
	//
	// Message: "Internal Server Error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 249.
	HTTPCodeInternalServerError HTTPCode = "500"

	// HTTPCodeServiceUnavailable: Provider not available. DOKU is currently unavailable. The status does not say
	// whether the transaction was still accepted.
	//
	// Message: "Service Unavailable".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 250.
	HTTPCodeServiceUnavailable HTTPCode = "503"
)

// TransactionStatus is a code of DOKU: Non-SNAP transaction status. Any other text may come as well.
//
// Page 1: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap
//
// Page 2: https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api
//
// Page 3: https://doku-developers.apidog.io/check-status-42667314e0
//
// Page 4: https://developers.doku.com/accept-payments/direct-api/non-snap/cards/refund
type TransactionStatus string

// Codes of the space transaction-status, by name.
const (
	// TransactionStatusExpired: Transaction expired. The time to pay is over, and DOKU has no payment for it.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	TransactionStatusExpired TransactionStatus = "EXPIRED"

	// TransactionStatusAttemptFailed: Attempt failed, order still open. One attempt to pay failed. The order has not
	// expired, so the customer can still pay on the same page.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	//
	// Same code as CAPTURE_FAILED, FAILED, FAILED_ORDER_EXPIRED and REFUND_FAILED: compare the name.
	TransactionStatusAttemptFailed TransactionStatus = "FAILED"

	// TransactionStatusCaptureFailed: Capture failed. The capture did not go through. The amount may still be on
	// hold.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as ATTEMPT_FAILED, FAILED, FAILED_ORDER_EXPIRED and REFUND_FAILED: compare the name.
	TransactionStatusCaptureFailed TransactionStatus = "FAILED"

	// TransactionStatusFailed: Payment reported as failed. DOKU reports the payment as failed. It is not certain that
	// this state is final.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as ATTEMPT_FAILED, CAPTURE_FAILED, FAILED_ORDER_EXPIRED and REFUND_FAILED: compare the name.
	TransactionStatusFailed TransactionStatus = "FAILED"

	// TransactionStatusFailedOrderExpired: Attempt failed, order expired. The last attempt failed, and the order
	// expired without a payment.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2 (and 1 more).
	//
	// Same code as ATTEMPT_FAILED, CAPTURE_FAILED, FAILED and REFUND_FAILED: compare the name.
	TransactionStatusFailedOrderExpired TransactionStatus = "FAILED"

	// TransactionStatusRefundFailed: Refund failed. The refund did not go through. The payment itself stands as it
	// was.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as ATTEMPT_FAILED, CAPTURE_FAILED, FAILED and FAILED_ORDER_EXPIRED: compare the name.
	TransactionStatusRefundFailed TransactionStatus = "FAILED"

	// TransactionStatusPending: Waiting for payment. The payment is set up and has no result yet. Usually DOKU is
	// waiting for the customer to pay; for a card authorization it can mean that the amount is on hold and waits for
	// your capture.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as REFUND_PENDING: compare the name.
	TransactionStatusPending TransactionStatus = "PENDING"

	// TransactionStatusRefundPending: Refund under way. The refund has no result yet. The payment itself stands as it
	// was.
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as PENDING: compare the name.
	TransactionStatusRefundPending TransactionStatus = "PENDING"

	// TransactionStatusRedirect: Waiting for card verification. The card payment waits for verification, usually 3-D
	// Secure, and has no result yet.
	//
	// Outcome: action_required (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	TransactionStatusRedirect TransactionStatus = "REDIRECT"

	// TransactionStatusRefunded: Refunded. The payment took effect and was refunded later. The state does not say
	// whether in whole or in part.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as REFUNDED_IN_PART: compare the name.
	TransactionStatusRefunded TransactionStatus = "REFUNDED"

	// TransactionStatusRefundedInPart: Refunded in part. Part of the amount was given back; the payment stands for
	// the rest.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as REFUNDED: compare the name.
	TransactionStatusRefundedInPart TransactionStatus = "REFUNDED"

	// TransactionStatusAuthorized: Authorized, not captured. The issuer approved the amount and holds it. Nothing has
	// been paid before the capture.
	//
	// Outcome: action_required (transaction). Retry: never.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS, REFUND_SUCCESS and SUCCESS: compare the name.
	TransactionStatusAuthorized TransactionStatus = "SUCCESS"

	// TransactionStatusManualRefundAccepted: Refund by hand under way. DOKU accepted the refund and carries it out by
	// hand. Nothing is known to have been given back yet.
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 4.
	//
	// Same code as AUTHORIZED, PARTIAL_REFUND_SUCCESS, REFUND_SUCCESS and SUCCESS: compare the name.
	TransactionStatusManualRefundAccepted TransactionStatus = "SUCCESS"

	// TransactionStatusPartialRefundSuccess: Refunded in part. Part of the amount was given back; the payment stands
	// for the rest.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED, REFUND_SUCCESS and SUCCESS: compare the name.
	TransactionStatusPartialRefundSuccess TransactionStatus = "SUCCESS"

	// TransactionStatusRefundSuccess: Refunded. The payment had succeeded; the whole amount was given back. REFUND
	// alone does not say whether it was the whole amount.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS and SUCCESS: compare the name.
	TransactionStatusRefundSuccess TransactionStatus = "SUCCESS"

	// TransactionStatusSuccess: Payment successful. The customer paid.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS and REFUND_SUCCESS: compare the name.
	TransactionStatusSuccess TransactionStatus = "SUCCESS"

	// TransactionStatusTimeout: Timeout, result unknown. DOKU got no answer in time. The payment may or may not have
	// taken place.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	TransactionStatusTimeout TransactionStatus = "TIMEOUT"

	// TransactionStatusVoided: Payment voided. The card payment was taken back before it was settled, always in full.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 3.
	TransactionStatusVoided TransactionStatus = "VOIDED"
)

// OrderStatus is a code of DOKU: Checkout order status. Any other text may come as well.
//
// Page 1: https://developers.doku.com/accept-payments/doku-checkout/order-status-for-checkout-page
//
// Page 2: https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api
type OrderStatus string

// Codes of the space order-status, by name.
const (
	// OrderStatusActive: Order open. The order is active, and no payment of it is reported in this body.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	OrderStatusActive OrderStatus = "ORDER_ACTIVE"

	// OrderStatusExpired: Order expired. The order expired without a payment.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	OrderStatusExpired OrderStatus = "ORDER_EXPIRED"

	// OrderStatusGenerated: Order waits for payment. The order exists, and no payment of it is reported in this body.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	OrderStatusGenerated OrderStatus = "ORDER_GENERATED"

	// OrderStatusRecovered: Order offered again. The customer left the page without paying and was sent a link to it
	// again. No payment is reported in this body.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	OrderStatusRecovered OrderStatus = "ORDER_RECOVERED"
)

// CardPayment is a code of DOKU: Card payment status. Any other text may come as well.
//
// Page 1: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
type CardPayment string

// Codes of the space card-payment, by name.
const (
	// CardPaymentCaptureFailed: Capture failed. The capture did not go through. The amount may still be on hold.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as FAILED: compare the name.
	CardPaymentCaptureFailed CardPayment = "FAILED"

	// CardPaymentFailed: Card payment failed. DOKU reports the charge as failed. It is not certain that this state is
	// final.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as CAPTURE_FAILED: compare the name.
	CardPaymentFailed CardPayment = "FAILED"

	// CardPaymentPending: Card payment without result. The call was accepted and has no result yet.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	CardPaymentPending CardPayment = "PENDING"

	// CardPaymentAuthorized: Authorized, not captured. The issuer approved the amount and holds it. Nothing has been
	// paid before the capture.
	//
	// Outcome: action_required (transaction). Retry: never.
	//
	// Source: page 1.
	//
	// Same code as PAID: compare the name.
	CardPaymentAuthorized CardPayment = "SUCCESS"

	// CardPaymentPaid: Card payment successful. The card was charged.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	//
	// Same code as AUTHORIZED: compare the name.
	CardPaymentPaid CardPayment = "SUCCESS"
)

// Capture is a code of DOKU: Capture status. Any other text may come as well.
//
// Page 1: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
type Capture string

// Codes of the space capture, by name.
const (
	// CaptureFailed: Capture failed. The capture did not go through. The amount may still be on hold.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1.
	CaptureFailed Capture = "FAILED"

	// CapturePending: Capture without result. The capture was accepted and has no result yet.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	CapturePending Capture = "PENDING"

	// CaptureCaptured: Amount captured. The amount on hold was charged.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	CaptureCaptured Capture = "SUCCESS"
)

// RefundCode is a code of DOKU: Card refund status. Any other text may come as well.
//
// Page 1: https://doku-developers.apidog.io/request-refund-42667312e0
//
// Page 2: https://developers.doku.com/accept-payments/direct-api/non-snap/cards/refund
type RefundCode string

// Codes of the space refund, by name.
const (
	// RefundCodeFailed: Refund failed. The refund did not go through. The payment itself stands as it was.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	RefundCodeFailed RefundCode = "FAILED"

	// RefundCodeManualRefundAccepted: Refund by hand under way. DOKU accepted the refund and carries it out by hand.
	// Nothing is known to have been given back yet.
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 2.
	//
	// Same code as REFUNDED, REFUNDED_IN_PART and VOIDED: compare the name.
	RefundCodeManualRefundAccepted RefundCode = "SUCCESS"

	// RefundCodeRefunded: Refunded in full. The whole amount was given back.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as MANUAL_REFUND_ACCEPTED, REFUNDED_IN_PART and VOIDED: compare the name.
	RefundCodeRefunded RefundCode = "SUCCESS"

	// RefundCodeRefundedInPart: Refunded in part. Part of the amount was given back; the payment stands for the rest.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as MANUAL_REFUND_ACCEPTED, REFUNDED and VOIDED: compare the name.
	RefundCodeRefundedInPart RefundCode = "SUCCESS"

	// RefundCodeVoided: Payment voided. The payment was taken back before it was settled, always in full.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as MANUAL_REFUND_ACCEPTED, REFUNDED and REFUNDED_IN_PART: compare the name.
	RefundCodeVoided RefundCode = "SUCCESS"
)

// Ovo is a code of DOKU: OVO response code. Any other text may come as well.
//
// Page 1: https://developers.doku.com/accept-payments/direct-api/non-snap/e-wallet/ovo-push-payment
type Ovo string

// Codes of the space ovo, by name.
const (
	// OvoApproved: Approved by OVO. OVO approved the payment.
	//
	// Outcome: success (request). Retry: check_status_first.
	//
	// Source: page 1.
	OvoApproved Ovo = "00"
)

// Page is a code of DOKU: Answer without a code. Any other text may come as well.
//
// Page 1: https://developers.doku.com/accept-payments/direct-api/non-snap/cards/payment-page-integration-guide
//
// Page 2: https://developers.doku.com/accept-payments/doku-checkout/integration-guide/backend-integration
//
// Page 3: https://doku-developers.apidog.io/check-three-d-secure-42667316e0
//
// Page 4: https://github.com/PTNUSASATUINTIARTHA-DOKU/jokul-java-library
type Page string

// Codes of the space page, by name.
const (
	// PageCardPageCreated: Card page created. DOKU created the payment page for cards. Nothing has been paid yet.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	PageCardPageCreated Page = "CARD_PAGE"

	// PageCheckoutPageCreated: Payment page created. DOKU created the payment page. Nothing has been paid yet.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 2.
	PageCheckoutPageCreated Page = "CHECKOUT_PAGE"

	// PageThreeDSecureReady: 3-D Secure page ready. DOKU prepared the verification of the card. Nothing has been
	// charged yet.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 3.
	PageThreeDSecureReady Page = "THREE_D_SECURE"

	// PageVirtualAccountCreated: Virtual account created. DOKU created the virtual account. Nothing has been paid
	// yet.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 4 (and 1 more).
	PageVirtualAccountCreated Page = "VIRTUAL_ACCOUNT"
)

// Token is a code of DOKU: Card token status. Any other text may come as well.
//
// Page 1: https://doku-developers.apidog.io/unbind-token-42667313e0
type Token string

// Codes of the space token, by name.
const (
	// TokenTokenRemoved: Card token removed. The token of the saved card is not valid any more. No money moved.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	TokenTokenRemoved Token = "INACTIVE"
)

// Checkout is a code of DOKU: Checkout message. Any other text may come as well.
//
// Page 1: https://developers.doku.com/accept-payments/doku-checkout/integration-guide/backend-integration
type Checkout string

// Codes of the space checkout, by name.
const (
	// CheckoutPageCreated: Payment page created. DOKU created the payment page. Nothing has been paid yet.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	CheckoutPageCreated Checkout = "SUCCESS"
)
