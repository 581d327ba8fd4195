// Code generated from the catalog; DO NOT EDIT.

package danacodes

// Snap is a code of DANA: SNAP response code. Any other text may come as well.
//
// The constants are patterns: XX stands for the service. Compare them with Pattern.
//
// Page 1: https://apidevportal.aspi-indonesia.or.id/api-services
//
// Page 2: https://github.com/dana-id/uat-script/blob/main/resource/request/components/Disbursement.json
//
// Page 3: https://github.com/dana-id/uat-script/blob/main/resource/request/components/PaymentGateway.json
//
// Page 4: https://github.com/dana-id/uat-script/blob/main/resource/request/components/Widget.json
//
// Page 5: https://dashboard.dana.id/
type Snap string

// Codes of the space snap, by name.
const (
	// SnapSuccessful: Transaction carried out. On a service that reverses (refund, void or cancel), it is the
	// reversal that was carried out.
	//
	// Message: "Successful".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	//
	// Same code as TRANSFER_TO_BANK_ACCEPTED, ORDER_CREATED, ORDER_CANCELED and LIST_OR_QR_PAYMENT: compare the name.
	SnapSuccessful Snap = "200XX00"

	// SnapTransferToBankAccepted: Bank transfer submitted. DANA took the transfer and deducted it from the balance of
	// the merchant. The bank reports its result later.
	//
	// Message: "Success".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 808 (and 2 more).
	//
	// Same code as SUCCESSFUL, ORDER_CREATED, ORDER_CANCELED and LIST_OR_QR_PAYMENT: compare the name.
	SnapTransferToBankAccepted Snap = "200XX00"

	// SnapOrderCreated: Order created, not paid yet. DANA has the order, and nobody has paid it. A repeat with the
	// same partnerReferenceNo and content gets the same order.
	//
	// Message: "Successful. If you want to use QRIS and it is not showing in payment methods, make sure you already
	// fill externalStoreId. See https://dashboard.dana.id/sandbox/submerchants in the external shop id section." or
	// "Successful" or "Successful. If you want to use QRIS and it is not showing in payment methods, make sure you
	// already fill externalStoreId. See https://dashboard.dana.id/sandbox/submerchants in the external shop id
	// section. For QRIS, partnerReferenceNo max is 25 chars.".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 3, line 150 (and 9 more).
	//
	// Same code as SUCCESSFUL, TRANSFER_TO_BANK_ACCEPTED, ORDER_CANCELED and LIST_OR_QR_PAYMENT: compare the name.
	SnapOrderCreated Snap = "200XX00"

	// SnapOrderCanceled: Order canceled. If it was paid, the money goes back to the customer.
	//
	// Message: "Success" or "Successful".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 3, line 944 (and 2 more).
	//
	// Same code as SUCCESSFUL, TRANSFER_TO_BANK_ACCEPTED, ORDER_CREATED and LIST_OR_QR_PAYMENT: compare the name.
	SnapOrderCanceled Snap = "200XX00"

	// SnapListOrQrPayment: List or QR payment, not told which. The code is that of a list of transactions and that of
	// a payment by the QR code of a customer. Whether anything was paid is not said.
	//
	// Message: "Transaction List Retrieved Successfully".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 4, line 1325.
	//
	// Same code as SUCCESSFUL, TRANSFER_TO_BANK_ACCEPTED, ORDER_CREATED and ORDER_CANCELED: compare the name.
	SnapListOrQrPayment Snap = "200XX00"

	// SnapRequestInProgress: Still being processed. The request was accepted and the result is not known yet.
	//
	// Message: "Request In Progress".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	SnapRequestInProgress Snap = "202XX00"

	// SnapBadRequest: Invalid request. The request is not valid or could not be parsed.
	//
	// Message: "Bad Request".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	SnapBadRequest Snap = "400XX00"

	// SnapInvalidFieldFormat: Invalid field format. The format of {field} is not accepted.
	//
	// Message: "Invalid Field Format {field name}".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	SnapInvalidFieldFormat Snap = "400XX01"

	// SnapInvalidMandatoryField: Mandatory field missing or invalid. A mandatory value is missing or malformed in {field}.
	//
	// Message: "Invalid Mandatory Field {field name}".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	//
	// Same code as CONSULT_PAY_UNAUTHORIZED: compare the name.
	SnapInvalidMandatoryField Snap = "400XX02"

	// SnapConsultPayUnauthorized: Request not authorized. Consult pay was refused for its credentials, under the code
	// of a missing field. Nothing was paid or ordered by it.
	//
	// Message: "Unauthorized".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 5.
	//
	// Same code as INVALID_MANDATORY_FIELD: compare the name.
	SnapConsultPayUnauthorized Snap = "400XX02"

	// SnapUnauthorized: Request not authorized. The request could not be authenticated. Reason: {reason}.
	//
	// Message: "Unauthorized. [reason]".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	SnapUnauthorized Snap = "401XX00"

	// SnapInvalidTokenB2b: Invalid B2B token. The B2B access token is not valid or has expired.
	//
	// Message: "Invalid Token (B2B)".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 1.
	//
	// Same code as CUSTOMER_TOKEN_EXPIRED: compare the name.
	SnapInvalidTokenB2b Snap = "401XX01"

	// SnapCustomerTokenExpired: Customer token expired. The access token of the customer is past its time. The order
	// itself stays open.
	//
	// Message: "Token Expired".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 4, line 171.
	//
	// Same code as INVALID_TOKEN_B2B: compare the name.
	SnapCustomerTokenExpired Snap = "401XX01"

	// SnapInvalidCustomerToken: Customer token invalid or expired. The access token of the customer (B2B2C) is not
	// valid or has expired.
	//
	// Message: "Invalid Customer Token".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 1.
	SnapInvalidCustomerToken Snap = "401XX02"

	// SnapTokenNotFoundB2b: B2B token not found. The B2B access token is not known to the provider.
	//
	// Message: "Token Not Found (B2B)".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 1.
	SnapTokenNotFoundB2b Snap = "401XX03"

	// SnapCustomerTokenNotFound: Customer token not found. The access token of the customer (B2B2C) is not known to
	// the provider.
	//
	// Message: "Customer Token Not Found".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 1.
	SnapCustomerTokenNotFound Snap = "401XX04"

	// SnapTransactionExpired: Transaction expired. The transaction or session of this request is no longer valid.
	//
	// Message: "Transaction Expired".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1.
	SnapTransactionExpired Snap = "403XX00"

	// SnapFeatureNotAllowed: Feature not allowed. The merchant may not use this feature. Reason: {reason}.
	//
	// Message: "Feature Not Allowed [Reason]".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1.
	SnapFeatureNotAllowed Snap = "403XX01"

	// SnapExceedsTransactionAmountLimit: Amount limit exceeded. The amount is outside the limit for a single
	// transaction.
	//
	// Message: "Exceeds Transaction Amount Limit".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SnapExceedsTransactionAmountLimit Snap = "403XX02"

	// SnapSuspectedFraud: Suspected fraud. The request was refused on suspicion of fraud.
	//
	// Message: "Suspected Fraud".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1.
	SnapSuspectedFraud Snap = "403XX03"

	// SnapActivityCountLimitExceeded: Frequency limit exceeded. There were more transactions or requests than are
	// allowed in one period.
	//
	// Message: "Activity Count Limit Exceeded".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1.
	SnapActivityCountLimitExceeded Snap = "403XX04"

	// SnapDoNotHonor: Problem with account or user status. The status of the account or user does not allow the
	// request.
	//
	// Message: "Do Not Honor".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1.
	SnapDoNotHonor Snap = "403XX05"

	// SnapFeatureNotAllowedAtThisTime: Feature closed at this time. The feature is currently closed, usually because
	// of a cut-off. Reason: {reason}.
	//
	// Message: "Feature Not Allowed At This Time. [reason]".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1.
	SnapFeatureNotAllowedAtThisTime Snap = "403XX06"

	// SnapCardBlocked: Card blocked. The issuer or provider does not let this card be used.
	//
	// Message: "Card Blocked".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1.
	SnapCardBlocked Snap = "403XX07"

	// SnapCardExpired: Card expired. The card is past its expiration date.
	//
	// Message: "Card Expired".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1.
	SnapCardExpired Snap = "403XX08"

	// SnapDormantAccount: Dormant account. There was no activity on it for a long time, so the bank does not let it
	// be used.
	//
	// Message: "Dormant Account".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1.
	SnapDormantAccount Snap = "403XX09"

	// SnapNeedToSetTokenLimit: Token limit not set. The payment token has no limit yet and needs one before it can be
	// used.
	//
	// Message: "Need To Set Token Limit".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	SnapNeedToSetTokenLimit Snap = "403XX10"

	// SnapOtpBlocked: OTP blocked. OTP is blocked for the customer, usually after too many wrong entries.
	//
	// Message: "OTP Blocked".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1.
	SnapOtpBlocked Snap = "403XX11"

	// SnapOtpLifetimeExpired: OTP expired. The OTP is no longer valid.
	//
	// Message: "OTP Lifetime Expired".
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 1.
	SnapOtpLifetimeExpired Snap = "403XX12"

	// SnapOtpSentToCardholder: OTP sent to cardholder. The issuer was asked to send an OTP to the customer. The
	// request waits for it and has not failed.
	//
	// Message: "OTP Sent To Cardholer".
	//
	// Outcome: action_required (transaction). Retry: with_authentication.
	//
	// Source: page 1.
	SnapOtpSentToCardholder Snap = "403XX13"

	// SnapInsufficientFunds: Insufficient funds. The balance does not cover the amount.
	//
	// Message: "Insufficient Funds".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1.
	SnapInsufficientFunds Snap = "403XX14"

	// SnapTransactionNotPermitted: Transaction not permitted. The provider or issuer does not permit this request.
	// Reason: {reason}.
	//
	// Message: "Transaction Not Permitted.[reason]".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1.
	SnapTransactionNotPermitted Snap = "403XX15"

	// SnapSuspendTransaction: Transaction suspended. It is on hold at the provider, and it is not known whether it
	// will take effect.
	//
	// Message: "Suspend Transaction".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	SnapSuspendTransaction Snap = "403XX16"

	// SnapTokenLimitExceeded: Token limit exceeded. The amount is above the limit set for the payment token.
	//
	// Message: "Token Limit Exceeded".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SnapTokenLimitExceeded Snap = "403XX17"

	// SnapInactiveCardAccountCustomer: Inactive card, account or customer. The issuer does not let it be used before
	// it is activated.
	//
	// Message: "Inactive Card/Account/Customer".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1.
	SnapInactiveCardAccountCustomer Snap = "403XX18"

	// SnapMerchantBlacklisted: Merchant blacklisted. The provider has barred the merchant from all of its APIs.
	//
	// Message: "Merchant Blacklisted".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1.
	SnapMerchantBlacklisted Snap = "403XX19"

	// SnapMerchantLimitExceed: Merchant limit exceeded. This request would take the merchant above its daily limit.
	//
	// Message: "Merchant Limit Exceed".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1.
	SnapMerchantLimitExceed Snap = "403XX20"

	// SnapSetLimitNotAllowed: Setting a limit is not allowed. No limit can be set for this payment token.
	//
	// Message: "Set Limit Not Allowed".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1.
	SnapSetLimitNotAllowed Snap = "403XX21"

	// SnapTokenLimitInvalid: Token limit out of range. The limit requested for the payment token is outside the
	// agreed range.
	//
	// Message: "Token Limit Invalid".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	SnapTokenLimitInvalid Snap = "403XX22"

	// SnapAccountLimitExceed: Daily account limit exceeded. This request would take the account above its daily
	// limit.
	//
	// Message: "Account Limit Exceed".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1.
	SnapAccountLimitExceed Snap = "403XX23"

	// SnapInvalidTransactionStatus: Invalid transaction status. The current state of the transaction does not allow
	// this request.
	//
	// Message: "Invalid Transaction Status".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1.
	SnapInvalidTransactionStatus Snap = "404XX00"

	// SnapTransactionNotFound: Transaction not found. The provider finds no transaction for the data of the request.
	// One that was sent shortly before may not be visible yet.
	//
	// Message: "Transaction Not Found".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	SnapTransactionNotFound Snap = "404XX01"

	// SnapInvalidRouting: No route to the destination. The request cannot be routed to its destination.
	//
	// Message: "Invalid Routing".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1.
	SnapInvalidRouting Snap = "404XX02"

	// SnapBankNotSupportedBySwitch: Bank not supported by switch. The bank cannot be reached through the switch in
	// use.
	//
	// Message: "Bank Not Supported By Switch".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1.
	SnapBankNotSupportedBySwitch Snap = "404XX03"

	// SnapTransactionCancelled: Transaction canceled. The customer ended it before it was carried out.
	//
	// Message: "Transaction Cancelled".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SnapTransactionCancelled Snap = "404XX04"

	// SnapMerchantNotRegisteredForCardRegistration: Card registration not enabled. The merchant is not enabled for
	// this service at the provider, so this request was refused.
	//
	// Message: "Merchant Is Not Registered For Card Registration Services".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1.
	SnapMerchantNotRegisteredForCardRegistration Snap = "404XX05"

	// SnapNeedToRequestOtp: OTP must be requested first. This step needs an OTP, and none has been requested yet. The
	// request has not failed.
	//
	// Message: "Need To Request OTP".
	//
	// Outcome: action_required (transaction). Retry: with_authentication.
	//
	// Source: page 1.
	SnapNeedToRequestOtp Snap = "404XX06"

	// SnapJourneyNotFound: Journey not found. The journeyId of the request is not known to the provider.
	//
	// Message: "Journey Not Found".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1.
	SnapJourneyNotFound Snap = "404XX07"

	// SnapInvalidMerchant: Invalid or inactive merchant. The provider does not know the merchant, or the status of
	// the merchant does not allow this request.
	//
	// Message: "Invalid Merchant".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1.
	SnapInvalidMerchant Snap = "404XX08"

	// SnapNoIssuer: No issuer found. The card or account number leads to no issuer that the provider knows.
	//
	// Message: "No Issuer".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1.
	SnapNoIssuer Snap = "404XX09"

	// SnapInvalidAPITransition: API called out of order. The request does not fit the step that its journey has
	// reached.
	//
	// Message: "Invalid API Transition".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1.
	SnapInvalidAPITransition Snap = "404XX10"

	// SnapInvalidCardAccountCustomerVirtualAccount: Invalid card, account or customer. The card, account, customer or
	// virtual account is not known or not accepted. Details: {info}.
	//
	// Message: "Invalid Card/Account/Customer [info]/Virtual Account".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SnapInvalidCardAccountCustomerVirtualAccount Snap = "404XX11"

	// SnapInvalidBillVirtualAccount: Invalid bill or virtual account. The bill or virtual account does not exist or
	// cannot be used. Reason: {reason}.
	//
	// Message: "Invalid Bill/Virtual Account [Reason]".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	//
	// Same code as REFUND_OF_UNKNOWN_ORDER: compare the name.
	SnapInvalidBillVirtualAccount Snap = "404XX12"

	// SnapRefundOfUnknownOrder: Transaction not found. DANA finds no order to refund. That is no proof that nobody
	// paid or that nothing went back.
	//
	// Message: "Invalid Bill".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 4, line 1196.
	//
	// Same code as INVALID_BILL_VIRTUAL_ACCOUNT: compare the name.
	SnapRefundOfUnknownOrder Snap = "404XX12"

	// SnapInvalidAmount: Amount does not match. The amount differs from the amount expected.
	//
	// Message: "Invalid Amount".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SnapInvalidAmount Snap = "404XX13"

	// SnapPaidBill: Bill already paid. The bill counts as paid, possibly by an earlier request of yours.
	//
	// Message: "Paid Bill".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1.
	SnapPaidBill Snap = "404XX14"

	// SnapInvalidOtp: Wrong OTP. What was entered is not the OTP that was sent to the customer.
	//
	// Message: "Invalid OTP".
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 1.
	SnapInvalidOtp Snap = "404XX15"

	// SnapPartnerNotFound: Partner not found. The partner number is not known to the provider.
	//
	// Message: "Partner Not Found".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	SnapPartnerNotFound Snap = "404XX16"

	// SnapInvalidTerminal: Invalid terminal. The terminal is not known to the provider.
	//
	// Message: "Invalid Terminal".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	SnapInvalidTerminal Snap = "404XX17"

	// SnapInconsistentRequest: Same reference, different data. An earlier request with the same reference had other
	// parameters. How that one ended is not stated.
	//
	// Message: "Inconsistent Request".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 5 (and 1 more).
	SnapInconsistentRequest Snap = "404XX18"

	// SnapExpiredBillVirtualAccount: Bill or virtual account expired. The bill or virtual account is no longer valid.
	//
	// Message: "Invalid Bill/Virtual Account".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SnapExpiredBillVirtualAccount Snap = "404XX19"

	// SnapRequestedFunctionNotSupported: Function not supported. The provider does not offer this function.
	//
	// Message: "Requested Function Is Not Supported".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1.
	SnapRequestedFunctionNotSupported Snap = "405XX00"

	// SnapRequestedOperationNotAllowed: Operation not allowed now. The operation, for example a cancel or refund, is
	// currently not possible for the transaction.
	//
	// Message: "Requested Opearation Is Not Allowed".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1.
	SnapRequestedOperationNotAllowed Snap = "405XX01"

	// SnapConflict: X-EXTERNAL-ID already used. The same X-EXTERNAL-ID was used earlier on the same day, so an
	// earlier request exists.
	//
	// Message: "Conflict".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1.
	SnapConflict Snap = "409XX00"

	// SnapDuplicatePartnerReferenceNo: Duplicate partnerReferenceNo. An earlier request used this partnerReferenceNo.
	// In most cases it was carried out.
	//
	// Message: "Duplicate partnerReferenceNo".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1.
	SnapDuplicatePartnerReferenceNo Snap = "409XX01"

	// SnapTooManyRequests: Too many requests. The number of requests is above what the provider allows.
	//
	// Message: "Too Many Requests".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1.
	SnapTooManyRequests Snap = "429XX00"

	// SnapGeneralError: General error. The provider reports an error without details. Whether the request took effect
	// is not known.
	//
	// Message: "General Error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	SnapGeneralError Snap = "500XX00"

	// SnapInternalServerError: Internal error at the provider. A system of the provider failed. Whether the request
	// took effect is not known.
	//
	// Message: "Internal Server Error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	SnapInternalServerError Snap = "500XX01"

	// SnapExternalServerError: External system error. A system that the provider depends on failed. Whether the
	// request took effect is not known.
	//
	// Message: "External Server Error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	SnapExternalServerError Snap = "500XX02"

	// SnapTimeout: Timeout waiting for an answer. The issuer or another system did not answer in time. Whether the
	// request took effect is not known.
	//
	// Message: "Timeout".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
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

	// SnapServiceApplyOtt: Apply OTT. Kind: prepare.
	SnapServiceApplyOtt SnapService = "49"

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

	// SnapServiceTransferToBankInquiryStatus: Transfer to Bank Inquiry Status. Kind: status.
	SnapServiceTransferToBankInquiryStatus SnapService = "00"
)

// SnapStatus is a code of DANA: State of a transaction. Any other text may come as well.
//
// Page 1: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md
//
// Page 2: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
type SnapStatus string

// Codes of the space snap-status, by name.
const (
	// SnapStatusOrderPaid: Order paid. The order is paid, and that is final.
	//
	// Message: "Success".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 2 more).
	//
	// Same code as SUCCESS: compare the name.
	SnapStatusOrderPaid SnapStatus = "00"

	// SnapStatusSuccess: Paid out. The recipient has the money, and that is final.
	//
	// Message: "Success".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 2.
	//
	// Same code as ORDER_PAID: compare the name.
	SnapStatusSuccess SnapStatus = "00"

	// SnapStatusInitiated: Disbursement created. DANA has it, and nothing has been sent yet.
	//
	// Message: "Initiated".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	//
	// Same code as ORDER_INITIATED: compare the name.
	SnapStatusInitiated SnapStatus = "01"

	// SnapStatusOrderInitiated: Order created, not paid yet. The order is open, and the customer has not paid it.
	//
	// Message: "Initiated" or "INIT".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 2 more).
	//
	// Same code as INITIATED: compare the name.
	SnapStatusOrderInitiated SnapStatus = "01"

	// SnapStatusOrderPaying: Paid by the customer, not final. The customer has paid, and DANA has not finished the
	// payment. It can still end in another way.
	//
	// Message: "Paying".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as PAYING: compare the name.
	SnapStatusOrderPaying SnapStatus = "02"

	// SnapStatusPaying: Disbursement under way. The money is being sent, and the result is not known yet.
	//
	// Message: "Paying".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	//
	// Same code as ORDER_PAYING: compare the name.
	SnapStatusPaying SnapStatus = "02"

	// SnapStatusPending: Still being processed. The bank or DANA has not finished it, and it can still end either
	// way.
	//
	// Message: "Pending".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	SnapStatusPending SnapStatus = "03"

	// SnapStatusRefunded: Money came back. It was sent and came back, so the recipient does not have it. The amount
	// is in the balance of the merchant again.
	//
	// Message: "Refunded".
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 2.
	SnapStatusRefunded SnapStatus = "04"

	// SnapStatusCanceled: Disbursement canceled. It ended before the money was sent, and it will not be sent any
	// more.
	//
	// Message: "Cancelled".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	//
	// Same code as ORDER_CLOSED: compare the name.
	SnapStatusCanceled SnapStatus = "05"

	// SnapStatusOrderClosed: Order closed. The order was canceled, or its time is over. It cannot be paid any more;
	// money that was paid before a cancellation goes back.
	//
	// Message: "Cancelled".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as CANCELED: compare the name.
	SnapStatusOrderClosed SnapStatus = "05"

	// SnapStatusFailed: Disbursement failed. It ended without the money being sent, although the response code says
	// Successful.
	//
	// Message: "Failed".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	SnapStatusFailed SnapStatus = "06"

	// SnapStatusNotFound: Transaction not found. DANA did not find it when asked. That is no proof of failure,
	// especially right after it was sent.
	//
	// Message: "Not found".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	//
	// Same code as ORDER_NOT_FOUND: compare the name.
	SnapStatusNotFound SnapStatus = "07"

	// SnapStatusOrderNotFound: Transaction not found. DANA did not find the order when asked. That is no proof that
	// nobody paid, especially right after the order was created.
	//
	// Message: "Not found".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as NOT_FOUND: compare the name.
	SnapStatusOrderNotFound SnapStatus = "07"
)

// FinishNotify is a code of DANA: State in a finish notify. Any other text may come as well.
//
// Page 1: https://github.com/dana-id/dana-node/blob/11a164f/docs/webhook/v1/FinishNotifyRequest.md
type FinishNotify string

// Codes of the space finish-notify, by name.
const (
	// FinishNotifyOrderPaid: Order paid. The order is paid, and that is final.
	//
	// Message: "Success".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	FinishNotifyOrderPaid FinishNotify = "00"

	// FinishNotifyOrderClosed: Order closed. The time to pay is over, so the order was closed. It cannot be paid any
	// more.
	//
	// Message: "Cancelled".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	FinishNotifyOrderClosed FinishNotify = "05"
)

// TransferNotify is a code of DANA: State in the notification of a bank transfer. Any other text may come as well.
//
// Page 1: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
type TransferNotify string

// Codes of the space transfer-notify, by name.
const (
	// TransferNotifySuccess: Transfer carried out. The recipient has the money, and that is final.
	//
	// Message: "Success".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	TransferNotifySuccess TransferNotify = "00"

	// TransferNotifyInitiated: Transfer created. DANA has it, and nothing has been sent yet.
	//
	// Message: "Initiated".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	TransferNotifyInitiated TransferNotify = "01"

	// TransferNotifyPaying: Transfer under way. The money is being sent, and the result is not known yet.
	//
	// Message: "Paying".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	TransferNotifyPaying TransferNotify = "02"

	// TransferNotifyPending: Still being processed. The bank or DANA has not finished it, and it can still end either
	// way.
	//
	// Message: "Pending".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	TransferNotifyPending TransferNotify = "03"

	// TransferNotifyRefunded: Money came back. It was sent and came back, so the recipient does not have it. The
	// amount is in the balance of the merchant again.
	//
	// Message: "Refunded".
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1.
	TransferNotifyRefunded TransferNotify = "04"

	// TransferNotifyCanceled: Transfer canceled. It ended before the money was sent, and it will not be sent any
	// more.
	//
	// Message: "Cancelled".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	TransferNotifyCanceled TransferNotify = "05"

	// TransferNotifyFailed: Transfer failed. It ended without the money being sent.
	//
	// Message: "Failed".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	TransferNotifyFailed TransferNotify = "06"

	// TransferNotifyNotFound: Transaction not found. DANA did not find it when asked. That is no proof of failure,
	// especially right after it was sent.
	//
	// Message: "Not found".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	TransferNotifyNotFound TransferNotify = "07"
)

// AcquirementStatus is a code of DANA: State of the acquirement behind an order. Any other text may come as well.
//
// Page 1: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
type AcquirementStatus string

// Codes of the space acquirement-status, by name.
const (
	// AcquirementStatusCanceled: Order canceled. Money that was paid before goes back.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	AcquirementStatusCanceled AcquirementStatus = "CANCELLED"

	// AcquirementStatusClosed: Order closed. The order cannot be paid any more. The page does not say whether it was
	// paid before.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	AcquirementStatusClosed AcquirementStatus = "CLOSED"

	// AcquirementStatusCreated: Created, not paid yet. The order is there, and the customer has not paid it.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	AcquirementStatusCreated AcquirementStatus = "INIT"

	// AcquirementStatusAcceptedByMerchant: Paid and accepted by merchant. The customer has paid, and the merchant
	// accepted the order afterwards.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	AcquirementStatusAcceptedByMerchant AcquirementStatus = "MERCHANT_ACCEPT"

	// AcquirementStatusPaying: Paid by the customer, not final. The customer has paid, and DANA has not finished the
	// payment.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	AcquirementStatusPaying AcquirementStatus = "PAYING"

	// AcquirementStatusSucceeded: Order succeeded. The customer has paid the order.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	AcquirementStatusSucceeded AcquirementStatus = "SUCCESS"
)

// ResultMessage is a code of DANA: Reason of a refused account inquiry. Any other text may come as well.
//
// Page 1: https://github.com/dana-id/uat-script/blob/main/resource/request/components/Disbursement.json
type ResultMessage string

// Codes of the space result-message, by name.
const (
	// ResultMessageRecipientNotRegistered: Account not found. No DANA account has this phone number. Nothing was
	// sent.
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1.
	ResultMessageRecipientNotRegistered ResultMessage = "PAYEE_USER_NOT_EXIST"

	// ResultMessageRecipientDisabled: Account or card blocked. DANA has disabled the account of the recipient.
	// Nothing was sent.
	//
	// Outcome: failed (request). Retry: with_other_method.
	//
	// Source: page 1.
	ResultMessageRecipientDisabled ResultMessage = "PAYEE_USER_STATUS_DISABLE"
)

// ConsultPay is a code of DANA: Answer of consult pay. Any other text may come as well.
//
// Page 1: https://github.com/dana-id/dana-node/blob/e51f295/docs/payment_gateway/v1/Models/ConsultPayResponse.md
//
// Page 2: https://github.com/dana-id/uat-script/blob/main/resource/request/components/PaymentGateway.json
type ConsultPay string

// Codes of the space consult-pay, by name.
const (
	// ConsultPayFormerMethodsListed: Payment methods listed. paymentInfos lists how the customer can pay. No order
	// was made and nothing was paid. DANA answers with 2005700 now.
	//
	// Message: "Successful".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	ConsultPayFormerMethodsListed ConsultPay = "2000000"

	// ConsultPayMethodsListed: Payment methods listed. paymentInfos lists how the customer can pay. No order was
	// made, and nothing was paid or canceled.
	//
	// Message: "Successful".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 2, line 34 (and 1 more).
	ConsultPayMethodsListed ConsultPay = "2005700"
)

// ResultStatus is a code of DANA: Result of a call outside SNAP. Any other text may come as well.
//
// Page 1: https://github.com/dana-id/dana-node/blob/11a164f/docs/merchant_management/v1/Models/ResultInfo.md
type ResultStatus string

// Codes of the space result-status, by name.
const (
	// ResultStatusFailure: Call failed. What was asked for was not done. resultCode and resultMsg say why.
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	ResultStatusFailure ResultStatus = "F"

	// ResultStatusSuccess: Call carried out. What was asked for was done or returned. No money moved by it.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	ResultStatusSuccess ResultStatus = "S"

	// ResultStatusUnknown: Result of the call unknown. DANA does not know whether the call was carried out. It is no
	// failure.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	ResultStatusUnknown ResultStatus = "U"
)
