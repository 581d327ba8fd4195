// Code generated from the catalog; DO NOT EDIT.

package snapcodes

// Response is a code of SNAP BI: SNAP response code. Any other text may come as well.
//
// The constants are patterns: XX stands for the service. Compare them with Pattern.
//
// Page 1: https://apidevportal.aspi-indonesia.or.id/api-services/transfer-kredit/trigger-transfer
//
// Page 2: https://apidevportal.aspi-indonesia.or.id/api-services/transfer-debit/direct-debit
//
// Page 3: https://apidevportal.aspi-indonesia.or.id/api-services
type Response string

// Codes of the space response, by name.
const (
	// ResponseSuccessful: Transaction carried out. On a service that reverses (refund, void or cancel), it is the
	// reversal that was carried out.
	//
	// Message: "Successful" or "Success" or "Request has been processed successfully".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 2 more).
	//
	// Same code as DIRECT_DEBIT_ACCEPTED: compare the name.
	ResponseSuccessful Response = "200XX00"

	// ResponseDirectDebitAccepted: Direct debit accepted, not confirmed as paid. The provider accepted the payment.
	// Some still ask the customer for an OTP or a confirmation after this call, and the code does not tell which.
	//
	// Message: "Successful" or "Request has been processed successfully".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	//
	// Same code as SUCCESSFUL: compare the name.
	ResponseDirectDebitAccepted Response = "200XX00"

	// ResponseRequestInProgress: Still being processed. The request was accepted and the result is not known yet.
	//
	// Message: "Request In Progress".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseRequestInProgress Response = "202XX00"

	// ResponseBadRequest: Invalid request. The request is not valid or could not be parsed.
	//
	// Message: "Bad Request".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ResponseBadRequest Response = "400XX00"

	// ResponseInvalidFieldFormat: Invalid field format. The format of {field} is not accepted.
	//
	// Message: "Invalid Field Format {field name}".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ResponseInvalidFieldFormat Response = "400XX01"

	// ResponseInvalidMandatoryField: Mandatory field missing or invalid. A mandatory value is missing or malformed in {field}.
	//
	// Message: "Invalid Mandatory Field {field name}".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ResponseInvalidMandatoryField Response = "400XX02"

	// ResponseUnauthorized: Request not authorized. The request could not be authenticated. Reason: {reason}.
	//
	// Message: "Unauthorized. [reason]".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ResponseUnauthorized Response = "401XX00"

	// ResponseInvalidTokenB2b: Invalid B2B token. The B2B access token is not valid or has expired.
	//
	// Message: "Invalid Token (B2B)".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 3.
	ResponseInvalidTokenB2b Response = "401XX01"

	// ResponseInvalidCustomerToken: Customer token invalid or expired. The access token of the customer (B2B2C) is
	// not valid or has expired.
	//
	// Message: "Invalid Customer Token".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 3.
	ResponseInvalidCustomerToken Response = "401XX02"

	// ResponseTokenNotFoundB2b: B2B token not found. The B2B access token is not known to the provider.
	//
	// Message: "Token Not Found (B2B)".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 3.
	ResponseTokenNotFoundB2b Response = "401XX03"

	// ResponseCustomerTokenNotFound: Customer token not found. The access token of the customer (B2B2C) is not known
	// to the provider.
	//
	// Message: "Customer Token Not Found".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 3.
	ResponseCustomerTokenNotFound Response = "401XX04"

	// ResponseTransactionExpired: Transaction expired. The transaction or session of this request is no longer valid.
	//
	// Message: "Transaction Expired".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseTransactionExpired Response = "403XX00"

	// ResponseFeatureNotAllowed: Feature not allowed. The merchant may not use this feature. Reason: {reason}.
	//
	// Message: "Feature Not Allowed [Reason]".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 3.
	ResponseFeatureNotAllowed Response = "403XX01"

	// ResponseExceedsTransactionAmountLimit: Amount limit exceeded. The amount is outside the limit for a single
	// transaction.
	//
	// Message: "Exceeds Transaction Amount Limit".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3.
	ResponseExceedsTransactionAmountLimit Response = "403XX02"

	// ResponseSuspectedFraud: Suspected fraud. The request was refused on suspicion of fraud.
	//
	// Message: "Suspected Fraud".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ResponseSuspectedFraud Response = "403XX03"

	// ResponseActivityCountLimitExceeded: Frequency limit exceeded. There were more transactions or requests than are
	// allowed in one period.
	//
	// Message: "Activity Count Limit Exceeded".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 3.
	ResponseActivityCountLimitExceeded Response = "403XX04"

	// ResponseDoNotHonor: Problem with account or user status. The status of the account or user does not allow the
	// request.
	//
	// Message: "Do Not Honor".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ResponseDoNotHonor Response = "403XX05"

	// ResponseFeatureNotAllowedAtThisTime: Feature closed at this time. The feature is currently closed, usually
	// because of a cut-off. Reason: {reason}.
	//
	// Message: "Feature Not Allowed At This Time. [reason]".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 3.
	ResponseFeatureNotAllowedAtThisTime Response = "403XX06"

	// ResponseCardBlocked: Card blocked. The issuer or provider does not let this card be used.
	//
	// Message: "Card Blocked".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ResponseCardBlocked Response = "403XX07"

	// ResponseCardExpired: Card expired. The card is past its expiration date.
	//
	// Message: "Card Expired".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ResponseCardExpired Response = "403XX08"

	// ResponseDormantAccount: Dormant account. There was no activity on it for a long time, so the bank does not let
	// it be used.
	//
	// Message: "Dormant Account".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ResponseDormantAccount Response = "403XX09"

	// ResponseNeedToSetTokenLimit: Token limit not set. The payment token has no limit yet and needs one before it
	// can be used.
	//
	// Message: "Need To Set Token Limit".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ResponseNeedToSetTokenLimit Response = "403XX10"

	// ResponseOtpBlocked: OTP blocked. OTP is blocked for the customer, usually after too many wrong entries.
	//
	// Message: "OTP Blocked".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 3.
	ResponseOtpBlocked Response = "403XX11"

	// ResponseOtpLifetimeExpired: OTP expired. The OTP is no longer valid.
	//
	// Message: "OTP Lifetime Expired".
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 3.
	ResponseOtpLifetimeExpired Response = "403XX12"

	// ResponseOtpSentToCardholder: OTP sent to cardholder. The issuer was asked to send an OTP to the customer. The
	// request waits for it and has not failed.
	//
	// Message: "OTP Sent To Cardholer".
	//
	// Outcome: action_required (transaction). Retry: with_authentication.
	//
	// Source: page 3.
	ResponseOtpSentToCardholder Response = "403XX13"

	// ResponseInsufficientFunds: Insufficient funds. The balance does not cover the amount.
	//
	// Message: "Insufficient Funds".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 3.
	ResponseInsufficientFunds Response = "403XX14"

	// ResponseTransactionNotPermitted: Transaction not permitted. The provider or issuer does not permit this
	// request. Reason: {reason}.
	//
	// Message: "Transaction Not Permitted.[reason]".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ResponseTransactionNotPermitted Response = "403XX15"

	// ResponseSuspendTransaction: Transaction suspended. It is on hold at the provider, and it is not known whether
	// it will take effect.
	//
	// Message: "Suspend Transaction".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseSuspendTransaction Response = "403XX16"

	// ResponseTokenLimitExceeded: Token limit exceeded. The amount is above the limit set for the payment token.
	//
	// Message: "Token Limit Exceeded".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3.
	ResponseTokenLimitExceeded Response = "403XX17"

	// ResponseInactiveCardAccountCustomer: Inactive card, account or customer. The issuer does not let it be used
	// before it is activated.
	//
	// Message: "Inactive Card/Account/Customer".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ResponseInactiveCardAccountCustomer Response = "403XX18"

	// ResponseMerchantBlacklisted: Merchant blacklisted. The provider has barred the merchant from all of its APIs.
	//
	// Message: "Merchant Blacklisted".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 3.
	ResponseMerchantBlacklisted Response = "403XX19"

	// ResponseMerchantLimitExceed: Merchant limit exceeded. This request would take the merchant above its daily
	// limit.
	//
	// Message: "Merchant Limit Exceed".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 3.
	ResponseMerchantLimitExceed Response = "403XX20"

	// ResponseSetLimitNotAllowed: Setting a limit is not allowed. No limit can be set for this payment token.
	//
	// Message: "Set Limit Not Allowed".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 3.
	ResponseSetLimitNotAllowed Response = "403XX21"

	// ResponseTokenLimitInvalid: Token limit out of range. The limit requested for the payment token is outside the
	// agreed range.
	//
	// Message: "Token Limit Invalid".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ResponseTokenLimitInvalid Response = "403XX22"

	// ResponseAccountLimitExceed: Daily account limit exceeded. This request would take the account above its daily
	// limit.
	//
	// Message: "Account Limit Exceed".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 3.
	ResponseAccountLimitExceed Response = "403XX23"

	// ResponseInvalidTransactionStatus: Invalid transaction status. The current state of the transaction does not
	// allow this request.
	//
	// Message: "Invalid Transaction Status".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseInvalidTransactionStatus Response = "404XX00"

	// ResponseTransactionNotFound: Transaction not found. The provider finds no transaction for the data of the
	// request. One that was sent shortly before may not be visible yet.
	//
	// Message: "Transaction Not Found".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseTransactionNotFound Response = "404XX01"

	// ResponseInvalidRouting: No route to the destination. The request cannot be routed to its destination.
	//
	// Message: "Invalid Routing".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ResponseInvalidRouting Response = "404XX02"

	// ResponseBankNotSupportedBySwitch: Bank not supported by switch. The bank cannot be reached through the switch
	// in use.
	//
	// Message: "Bank Not Supported By Switch".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ResponseBankNotSupportedBySwitch Response = "404XX03"

	// ResponseTransactionCancelled: Transaction canceled. The customer ended it before it was carried out.
	//
	// Message: "Transaction Cancelled".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3.
	ResponseTransactionCancelled Response = "404XX04"

	// ResponseMerchantNotRegisteredForCardRegistration: Card registration not enabled. The merchant is not enabled
	// for this service at the provider, so this request was refused.
	//
	// Message: "Merchant Is Not Registered For Card Registration Services".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 3.
	ResponseMerchantNotRegisteredForCardRegistration Response = "404XX05"

	// ResponseNeedToRequestOtp: OTP must be requested first. This step needs an OTP, and none has been requested yet.
	// The request has not failed.
	//
	// Message: "Need To Request OTP".
	//
	// Outcome: action_required (transaction). Retry: with_authentication.
	//
	// Source: page 3.
	ResponseNeedToRequestOtp Response = "404XX06"

	// ResponseJourneyNotFound: Journey not found. The journeyId of the request is not known to the provider.
	//
	// Message: "Journey Not Found".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseJourneyNotFound Response = "404XX07"

	// ResponseInvalidMerchant: Invalid or inactive merchant. The provider does not know the merchant, or the status
	// of the merchant does not allow this request.
	//
	// Message: "Invalid Merchant".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 3.
	ResponseInvalidMerchant Response = "404XX08"

	// ResponseNoIssuer: No issuer found. The card or account number leads to no issuer that the provider knows.
	//
	// Message: "No Issuer".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 3.
	ResponseNoIssuer Response = "404XX09"

	// ResponseInvalidAPITransition: API called out of order. The request does not fit the step that its journey has
	// reached.
	//
	// Message: "Invalid API Transition".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseInvalidAPITransition Response = "404XX10"

	// ResponseInvalidCardAccountCustomerVirtualAccount: Invalid card, account or customer. The card, account,
	// customer or virtual account is not known or not accepted. Details: {info}.
	//
	// Message: "Invalid Card/Account/Customer [info]/Virtual Account".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3.
	ResponseInvalidCardAccountCustomerVirtualAccount Response = "404XX11"

	// ResponseInvalidBillVirtualAccount: Invalid bill or virtual account. The bill or virtual account does not exist
	// or cannot be used. Reason: {reason}.
	//
	// Message: "Invalid Bill/Virtual Account [Reason]".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3.
	ResponseInvalidBillVirtualAccount Response = "404XX12"

	// ResponseInvalidAmount: Amount does not match. The amount differs from the amount expected.
	//
	// Message: "Invalid Amount".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3.
	ResponseInvalidAmount Response = "404XX13"

	// ResponsePaidBill: Bill already paid. The bill counts as paid, possibly by an earlier request of yours.
	//
	// Message: "Paid Bill".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ResponsePaidBill Response = "404XX14"

	// ResponseInvalidOtp: Wrong OTP. What was entered is not the OTP that was sent to the customer.
	//
	// Message: "Invalid OTP".
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 3.
	ResponseInvalidOtp Response = "404XX15"

	// ResponsePartnerNotFound: Partner not found. The partner number is not known to the provider.
	//
	// Message: "Partner Not Found".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ResponsePartnerNotFound Response = "404XX16"

	// ResponseInvalidTerminal: Invalid terminal. The terminal is not known to the provider.
	//
	// Message: "Invalid Terminal".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	ResponseInvalidTerminal Response = "404XX17"

	// ResponseInconsistentRequest: Same reference, different data. An earlier request with the same reference had
	// other parameters. How that one ended is not stated.
	//
	// Message: "Inconsistent Request".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseInconsistentRequest Response = "404XX18"

	// ResponseExpiredBillVirtualAccount: Bill or virtual account expired. The bill or virtual account is no longer
	// valid.
	//
	// Message: "Invalid Bill/Virtual Account".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3.
	ResponseExpiredBillVirtualAccount Response = "404XX19"

	// ResponseRequestedFunctionNotSupported: Function not supported. The provider does not offer this function.
	//
	// Message: "Requested Function Is Not Supported".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 3.
	ResponseRequestedFunctionNotSupported Response = "405XX00"

	// ResponseRequestedOperationNotAllowed: Operation not allowed now. The operation, for example a cancel or refund,
	// is currently not possible for the transaction.
	//
	// Message: "Requested Opearation Is Not Allowed".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseRequestedOperationNotAllowed Response = "405XX01"

	// ResponseConflict: X-EXTERNAL-ID already used. The same X-EXTERNAL-ID was used earlier on the same day, so an
	// earlier request exists.
	//
	// Message: "Conflict".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseConflict Response = "409XX00"

	// ResponseDuplicatePartnerReferenceNo: Duplicate partnerReferenceNo. An earlier request used this
	// partnerReferenceNo. In most cases it was carried out.
	//
	// Message: "Duplicate partnerReferenceNo".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseDuplicatePartnerReferenceNo Response = "409XX01"

	// ResponseTooManyRequests: Too many requests. The number of requests is above what the provider allows.
	//
	// Message: "Too Many Requests".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 3.
	ResponseTooManyRequests Response = "429XX00"

	// ResponseGeneralError: General error. The provider reports an error without details. Whether the request took
	// effect is not known.
	//
	// Message: "General Error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseGeneralError Response = "500XX00"

	// ResponseInternalServerError: Internal error at the provider. A system of the provider failed. Whether the
	// request took effect is not known.
	//
	// Message: "Internal Server Error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseInternalServerError Response = "500XX01"

	// ResponseExternalServerError: External system error. A system that the provider depends on failed. Whether the
	// request took effect is not known.
	//
	// Message: "External Server Error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseExternalServerError Response = "500XX02"

	// ResponseTimeout: Timeout waiting for an answer. The issuer or another system did not answer in time. Whether
	// the request took effect is not known.
	//
	// Message: "Timeout".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	ResponseTimeout Response = "504XX00"
)

// ResponseService is a service that a code can belong to: SNAP response code.
type ResponseService string

// All services.
const (
	// ResponseServiceCardRegistration: API Card Registration. Kind: prepare.
	ResponseServiceCardRegistration ResponseService = "01"

	// ResponseServiceCardRegistrationSetLimit: API Card Registration – Set Limit. Kind: prepare.
	ResponseServiceCardRegistrationSetLimit ResponseService = "02"

	// ResponseServiceCardRegistrationInquiry: API Card Registration Inquiry. Kind: read.
	ResponseServiceCardRegistrationInquiry ResponseService = "03"

	// ResponseServiceVerifyOtp: API Verify OTP (Direct Integration). Kind: move.
	ResponseServiceVerifyOtp ResponseService = "04"

	// ResponseServiceCardRegistrationUnbinding: API Card Registration Unbinding. Kind: prepare.
	ResponseServiceCardRegistrationUnbinding ResponseService = "05"

	// ResponseServiceAccountCreation: API Account Creation. Kind: prepare.
	ResponseServiceAccountCreation ResponseService = "06"

	// ResponseServiceAccountBinding: API Account Binding. Kind: prepare.
	ResponseServiceAccountBinding ResponseService = "07"

	// ResponseServiceAccountBindingInquiry: API Account Binding Inquiry. Kind: read.
	ResponseServiceAccountBindingInquiry ResponseService = "08"

	// ResponseServiceAccountUnbinding: API Account Unbinding. Kind: prepare.
	ResponseServiceAccountUnbinding ResponseService = "09"

	// ResponseServiceGetOauthURL: API Get Oauth URL. Kind: token.
	ResponseServiceGetOauthURL ResponseService = "10"

	// ResponseServiceBalanceInquiry: API Balance Inquiry. Kind: read.
	ResponseServiceBalanceInquiry ResponseService = "11"

	// ResponseServiceTransactionHistoryList: API Transaction History List. Kind: read.
	ResponseServiceTransactionHistoryList ResponseService = "12"

	// ResponseServiceTransactionHistoryDetail: API Transaction History Detail. Kind: read.
	ResponseServiceTransactionHistoryDetail ResponseService = "13"

	// ResponseServiceBankStatement: API Bank Statement. Kind: read.
	ResponseServiceBankStatement ResponseService = "14"

	// ResponseServiceInternalAccountInquiry: API Internal Account Inquiry. Kind: read.
	ResponseServiceInternalAccountInquiry ResponseService = "15"

	// ResponseServiceExternalAccountInquiry: API External Account Inquiry. Kind: read.
	ResponseServiceExternalAccountInquiry ResponseService = "16"

	// ResponseServiceIntrabankTransfer: API Intrabank Transfer. Kind: move.
	ResponseServiceIntrabankTransfer ResponseService = "17"

	// ResponseServiceInterbankTransfer: API Interbank Transfer. Kind: move.
	ResponseServiceInterbankTransfer ResponseService = "18"

	// ResponseServiceRequestForPayment: API Request for Payment. Kind: prepare.
	ResponseServiceRequestForPayment ResponseService = "19"

	// ResponseServiceInterbankBulkTransfer: API Interbank Bulk Transfer. Kind: move.
	ResponseServiceInterbankBulkTransfer ResponseService = "20"

	// ResponseServiceInterbankBulkTransferNotification: API Interbank Bulk Transfer - Notification. Kind: notify.
	ResponseServiceInterbankBulkTransferNotification ResponseService = "21"

	// ResponseServiceTransferRtgs: API Transfer RTGS. Kind: move.
	ResponseServiceTransferRtgs ResponseService = "22"

	// ResponseServiceTransferSknbi: API Transfer SKNBI. Kind: move.
	ResponseServiceTransferSknbi ResponseService = "23"

	// ResponseServiceVirtualAccountInquiry: API Virtual Account - Inquiry. Kind: read.
	ResponseServiceVirtualAccountInquiry ResponseService = "24"

	// ResponseServiceVirtualAccountPayment: API Virtual Account - Payment. Kind: move.
	ResponseServiceVirtualAccountPayment ResponseService = "25"

	// ResponseServiceVirtualAccountInquiryStatus: API Virtual Account - Inquiry Status. Kind: status.
	ResponseServiceVirtualAccountInquiryStatus ResponseService = "26"

	// ResponseServiceVirtualAccountCreateVa: API Virtual Account - Create VA. Kind: prepare.
	ResponseServiceVirtualAccountCreateVa ResponseService = "27"

	// ResponseServiceVirtualAccountUpdateVa: API Virtual Account - Update VA. Kind: prepare.
	ResponseServiceVirtualAccountUpdateVa ResponseService = "28"

	// ResponseServiceVirtualAccountUpdateStatusVa: API Virtual Account - Update Status VA. Kind: prepare.
	ResponseServiceVirtualAccountUpdateStatusVa ResponseService = "29"

	// ResponseServiceVirtualAccountInquiryVa: API Virtual Account - Inquiry VA. Kind: read.
	ResponseServiceVirtualAccountInquiryVa ResponseService = "30"

	// ResponseServiceVirtualAccountDeleteVa: API Virtual Account - Delete VA. Kind: prepare.
	ResponseServiceVirtualAccountDeleteVa ResponseService = "31"

	// ResponseServiceVirtualAccountInquiryIntrabank: API Virtual Account - Inquiry Payment to VA from Intra Bank.
	// Kind: read.
	ResponseServiceVirtualAccountInquiryIntrabank ResponseService = "32"

	// ResponseServiceVirtualAccountPaymentIntrabank: API Virtual Account - Payment to VA from Intra Bank. Kind: move.
	ResponseServiceVirtualAccountPaymentIntrabank ResponseService = "33"

	// ResponseServiceVirtualAccountNotificationIntrabank: API Virtual Account - Notification for Payment to VA from
	// Intra Bank. Kind: notify.
	ResponseServiceVirtualAccountNotificationIntrabank ResponseService = "34"

	// ResponseServiceVirtualAccountGetReport: API Virtual Account - Get Report. Kind: read.
	ResponseServiceVirtualAccountGetReport ResponseService = "35"

	// ResponseServiceTransactionStatusInquiryBank: API Transaction Status Inquiry. Kind: status.
	ResponseServiceTransactionStatusInquiryBank ResponseService = "36"

	// ResponseServiceCustomerTopUpAccountInquiry: API Account Inquiry - Customer Top Up. Kind: read.
	ResponseServiceCustomerTopUpAccountInquiry ResponseService = "37"

	// ResponseServiceCustomerTopUp: API Customer Top Up. Kind: move.
	ResponseServiceCustomerTopUp ResponseService = "38"

	// ResponseServiceCustomerTopUpInquiryStatus: API Customer Top Up Inquiry Status. Kind: status.
	ResponseServiceCustomerTopUpInquiryStatus ResponseService = "39"

	// ResponseServiceSubmitBulkCashIn: API Submit Bulk Cash In. Kind: move.
	ResponseServiceSubmitBulkCashIn ResponseService = "40"

	// ResponseServiceNotifyBulkCashIn: API Notify Bulk Cash In. Kind: notify.
	ResponseServiceNotifyBulkCashIn ResponseService = "41"

	// ResponseServiceTransferToBankAccountInquiry: API Transfer to Bank-Account Inquiry. Kind: read.
	ResponseServiceTransferToBankAccountInquiry ResponseService = "42"

	// ResponseServiceTransferToBank: API Transfer to Bank-Payment Transaction. Kind: move.
	ResponseServiceTransferToBank ResponseService = "43"

	// ResponseServiceTransferToOtcCreatePayment: API Transfer to OTC - Create Payment. Kind: move.
	ResponseServiceTransferToOtcCreatePayment ResponseService = "44"

	// ResponseServiceTransferToOtcStatus: API Transfer to OTC - Transfer Status. Kind: status.
	ResponseServiceTransferToOtcStatus ResponseService = "45"

	// ResponseServiceTransferToOtcCancelPayment: API Transfer to OTC - Cancel Payment. Kind: reverse.
	ResponseServiceTransferToOtcCancelPayment ResponseService = "46"

	// ResponseServiceQrMpmGenerate: API Generate QR MPM. Kind: prepare.
	ResponseServiceQrMpmGenerate ResponseService = "47"

	// ResponseServiceQrMpmDecode: API Decode QR MPM. Kind: read.
	ResponseServiceQrMpmDecode ResponseService = "48"

	// ResponseServiceQrMpmPaymentRedirect: API Payment Redirect. Kind: prepare.
	ResponseServiceQrMpmPaymentRedirect ResponseService = "49"

	// ResponseServiceQrMpmPayment: API Payment - Host to Host. Kind: move.
	ResponseServiceQrMpmPayment ResponseService = "50"

	// ResponseServiceQrMpmQueryPayment: API Query Payment. Kind: status.
	ResponseServiceQrMpmQueryPayment ResponseService = "51"

	// ResponseServiceQrMpmPaymentNotification: API Payment Notification. Kind: notify.
	ResponseServiceQrMpmPaymentNotification ResponseService = "52"

	// ResponseServiceTransactionStatusInquiry: API Transaction Status Inquiry. Kind: status.
	ResponseServiceTransactionStatusInquiry ResponseService = "53"

	// ResponseServiceDirectDebitPayment: API Direct Debit Payment. Kind: move.
	ResponseServiceDirectDebitPayment ResponseService = "54"

	// ResponseServiceDirectDebitPaymentStatus: API Direct Debit Payment Status. Kind: status.
	ResponseServiceDirectDebitPaymentStatus ResponseService = "55"

	// ResponseServiceDirectDebitPaymentNotification: API Direct Debit Payment Notification. Kind: notify.
	ResponseServiceDirectDebitPaymentNotification ResponseService = "56"

	// ResponseServiceDirectDebitPaymentCancel: API Direct Debit Payment Cancel. Kind: reverse.
	ResponseServiceDirectDebitPaymentCancel ResponseService = "57"

	// ResponseServiceDirectDebitPaymentRefund: API Direct Debit Payment Refund. Kind: reverse.
	ResponseServiceDirectDebitPaymentRefund ResponseService = "58"

	// ResponseServiceQrCpmGenerate: API Generate QR CPM. Kind: prepare.
	ResponseServiceQrCpmGenerate ResponseService = "59"

	// ResponseServiceQrCpmPayment: API CPM Payment. Kind: move.
	ResponseServiceQrCpmPayment ResponseService = "60"

	// ResponseServiceQrCpmQueryPayment: API Query Payment. Kind: status.
	ResponseServiceQrCpmQueryPayment ResponseService = "61"

	// ResponseServiceQrCpmCancelPayment: API Cancel Payment. Kind: reverse.
	ResponseServiceQrCpmCancelPayment ResponseService = "62"

	// ResponseServiceAuthPayment: API Auth Payment. Kind: move.
	ResponseServiceAuthPayment ResponseService = "63"

	// ResponseServiceAuthPaymentQuery: API Payment Query. Kind: status.
	ResponseServiceAuthPaymentQuery ResponseService = "64"

	// ResponseServiceAuthCapture: API Capture. Kind: move.
	ResponseServiceAuthCapture ResponseService = "65"

	// ResponseServiceAuthCaptureQuery: API Capture Query. Kind: status.
	ResponseServiceAuthCaptureQuery ResponseService = "66"

	// ResponseServiceAuthVoid: API Void. Kind: reverse.
	ResponseServiceAuthVoid ResponseService = "67"

	// ResponseServiceAuthVoidQuery: API Void Query. Kind: status.
	ResponseServiceAuthVoidQuery ResponseService = "68"

	// ResponseServiceAuthRefund: API Refund. Kind: reverse.
	ResponseServiceAuthRefund ResponseService = "69"

	// ResponseServiceEMandateRegistration: API Registrasi e-Mandate. Kind: prepare.
	ResponseServiceEMandateRegistration ResponseService = "70"

	// ResponseServiceTriggerDirectDebitTransfer: API Trigger Direct Debit Transfer. Kind: move.
	ResponseServiceTriggerDirectDebitTransfer ResponseService = "71"

	// ResponseServiceBiFastDirectDebitNotify: API Notify. Kind: notify.
	ResponseServiceBiFastDirectDebitNotify ResponseService = "72"

	// ResponseServiceAccessTokenB2b: API Access Token B2B. Kind: token.
	ResponseServiceAccessTokenB2b ResponseService = "73"

	// ResponseServiceAccessTokenB2b2c: API Access Token B2B2C. Kind: token.
	ResponseServiceAccessTokenB2b2c ResponseService = "74"

	// ResponseServiceSknbiNotification: API SKNBI - Notification. Kind: notify.
	ResponseServiceSknbiNotification ResponseService = "75"

	// ResponseServiceRtgsNotification: API RTGS - Notification. Kind: notify.
	ResponseServiceRtgsNotification ResponseService = "76"

	// ResponseServiceQrMpmCancelPayment: API Cancel Payment. Kind: reverse.
	ResponseServiceQrMpmCancelPayment ResponseService = "77"

	// ResponseServiceQrMpmRefundPayment: API Refund Payment. Kind: reverse.
	ResponseServiceQrMpmRefundPayment ResponseService = "78"

	// ResponseServiceQrCpmPaymentNotification: API Payment Notification. Kind: notify.
	ResponseServiceQrCpmPaymentNotification ResponseService = "79"

	// ResponseServiceQrCpmRefundPayment: API Refund Payment. Kind: reverse.
	ResponseServiceQrCpmRefundPayment ResponseService = "80"

	// ResponseServiceOtp: API OTP. Kind: prepare.
	ResponseServiceOtp ResponseService = "81"
)

// Status is a code of SNAP BI: SNAP transaction status. Any other text may come as well.
//
// Page 1: https://apidevportal.aspi-indonesia.or.id/api-services
type Status string

// Codes of the space status, by name.
const (
	// StatusAuthorized: Authorized, not captured. The authorization was carried out. The amount is on hold and has
	// not been collected.
	//
	// Message: "Success".
	//
	// Outcome: action_required (transaction). Retry: never.
	//
	// Source: page 1.
	//
	// Same code as BULK_ACCEPTED, REVERSAL_SUCCESS and SUCCESS: compare the name.
	StatusAuthorized Status = "00"

	// StatusBulkAccepted: Bulk request done. The bulk request was processed. Each transfer in it has a result of its
	// own.
	//
	// Message: "Success".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as AUTHORIZED, REVERSAL_SUCCESS and SUCCESS: compare the name.
	StatusBulkAccepted Status = "00"

	// StatusReversalSuccess: Reversal successful. The query was about a refund, void or cancellation. The status says
	// success, and it does not say how the payment itself stands.
	//
	// Message: "Success".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	//
	// Same code as AUTHORIZED, BULK_ACCEPTED and SUCCESS: compare the name.
	StatusReversalSuccess Status = "00"

	// StatusSuccess: Transaction successful. The transaction was carried out.
	//
	// Message: "Success".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	//
	// Same code as AUTHORIZED, BULK_ACCEPTED and REVERSAL_SUCCESS: compare the name.
	StatusSuccess Status = "00"

	// StatusInitiated: Transaction initiated. The transaction was created and has no result yet.
	//
	// Message: "Initiated".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as REVERSAL_INITIATED: compare the name.
	StatusInitiated Status = "01"

	// StatusReversalInitiated: Reversal initiated. The query was about a refund, void or cancellation, which has no
	// result yet. The payment itself may stand.
	//
	// Message: "Initiated".
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as INITIATED: compare the name.
	StatusReversalInitiated Status = "01"

	// StatusPaying: Still being processed. The payment is being carried out and has no result yet.
	//
	// Message: "Paying".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as REVERSAL_IN_PROGRESS: compare the name.
	StatusPaying Status = "02"

	// StatusReversalInProgress: Reversal in progress. The query was about a refund, void or cancellation, which has
	// no result yet. The payment itself may stand.
	//
	// Message: "Paying".
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as PAYING: compare the name.
	StatusReversalInProgress Status = "02"

	// StatusPending: Still being processed. The transaction was accepted and has no result yet.
	//
	// Message: "Pending".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as REVERSAL_PENDING: compare the name.
	StatusPending Status = "03"

	// StatusReversalPending: Reversal pending. The query was about a refund, void or cancellation, which has no
	// result yet. The payment itself may stand.
	//
	// Message: "Pending".
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as PENDING: compare the name.
	StatusReversalPending Status = "03"

	// StatusRefunded: Refunded. The transaction was carried out and later refunded, in full or in part.
	//
	// Message: "Refunded".
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1.
	StatusRefunded Status = "04"

	// StatusCanceled: Transaction canceled. It ended before it was carried out, and it will not be carried out any
	// more.
	//
	// Message: "Canceled".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	//
	// Same code as CAPTURE_CANCELED and REVERSAL_CANCELED: compare the name.
	StatusCanceled Status = "05"

	// StatusCaptureCanceled: Capture canceled. The query was about a capture, which was canceled. The authorization
	// may still hold the amount on the card or account of the customer.
	//
	// Message: "Canceled".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as CANCELED and REVERSAL_CANCELED: compare the name.
	StatusCaptureCanceled Status = "05"

	// StatusReversalCanceled: Reversal canceled. The query was about a refund, void or cancellation, which did not
	// take effect. The payment itself may stand.
	//
	// Message: "Canceled".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as CANCELED and CAPTURE_CANCELED: compare the name.
	StatusReversalCanceled Status = "05"

	// StatusCaptureFailed: Capture failed. The query was about a capture, which did not take effect. The
	// authorization may still hold the amount on the card or account of the customer.
	//
	// Message: "Failed".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as FAILED and REVERSAL_FAILED: compare the name.
	StatusCaptureFailed Status = "06"

	// StatusFailed: Transaction failed. The transaction ended without being carried out.
	//
	// Message: "Failed".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	//
	// Same code as CAPTURE_FAILED and REVERSAL_FAILED: compare the name.
	StatusFailed Status = "06"

	// StatusReversalFailed: Reversal failed. The query was about a refund, void or cancellation, which did not take
	// effect. The payment itself may stand.
	//
	// Message: "Failed".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as CAPTURE_FAILED and FAILED: compare the name.
	StatusReversalFailed Status = "06"

	// StatusNotFound: Transaction not found. The provider did not find the transaction when asked. That is no proof
	// of failure, especially right after the transaction was sent.
	//
	// Message: "Not found".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as REVERSAL_NOT_FOUND: compare the name.
	StatusNotFound Status = "07"

	// StatusReversalNotFound: Reversal not found. The query was about a refund, void or cancellation, which the
	// provider did not find. That is no proof that no money went back, especially right after the reversal was sent.
	//
	// Message: "Not found".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as NOT_FOUND: compare the name.
	StatusReversalNotFound Status = "07"
)

// PaymentFlag is a code of SNAP BI: SNAP payment flag status. Any other text may come as well.
//
// Page 1: https://apidevportal.aspi-indonesia.or.id/api-services
type PaymentFlag string

// Codes of the space payment-flag, by name.
const (
	// PaymentFlagSuccess: Payment accepted. The customer paid into the virtual account, and the receiver took the
	// payment.
	//
	// Message: "Success".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	PaymentFlagSuccess PaymentFlag = "00"

	// PaymentFlagReject: Payment not accepted. The receiver of the virtual account did not take the payment;
	// paymentFlagReason says why. Whether the money went back to the customer is not known.
	//
	// Message: "Reject".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1.
	PaymentFlagReject PaymentFlag = "01"

	// PaymentFlagTimeout: Timeout waiting for an answer. The payment to the virtual account got no answer in time. It
	// may have been made.
	//
	// Message: "Timeout".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	PaymentFlagTimeout PaymentFlag = "02"
)

// InquiryStatus is a code of SNAP BI: SNAP inquiry status. Any other text may come as well.
//
// Page 1: https://apidevportal.aspi-indonesia.or.id/api-services
//
// Page 2: https://github.com/mseptiaan/snap-aspi-go
type InquiryStatus string

// Codes of the space inquiry-status, by name.
const (
	// InquiryStatusFound: Bill found. The inquiry was answered with the bill of the virtual account. It has not been
	// paid yet.
	//
	// Message: "Success" or "Sukses".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	InquiryStatusFound InquiryStatus = "00"

	// InquiryStatusRefused: Inquiry refused. The inquiry was answered without a bill to pay. inquiryReason says why;
	// the bill may be unknown, expired or already paid.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	InquiryStatusRefused InquiryStatus = "01"

	// InquiryStatusTimeout: No answer to the inquiry. The inquiry got no answer in time. It moves no money, and it
	// does not say whether the virtual account was paid before.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	InquiryStatusTimeout InquiryStatus = "02"
)

// VaPayment is a code of SNAP BI: SNAP virtual account payment. Any other text may come as well.
//
// Page 1: https://apidevportal.aspi-indonesia.or.id/api-services/transfer-kredit/virtual-account
type VaPayment string

// Codes of the space va-payment, by name.
const (
	// VaPaymentPaid: Virtual account paid. The provider says that the customer paid into the virtual account. The
	// payment stands once you have answered that you took it.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	VaPaymentPaid VaPayment = "VIRTUAL_ACCOUNT_PAID"
)

// VaInquiry is a code of SNAP BI: SNAP virtual account inquiry. Any other text may come as well.
//
// Page 1: https://apidevportal.aspi-indonesia.or.id/api-services/transfer-kredit/virtual-account
type VaInquiry string

// Codes of the space va-inquiry, by name.
const (
	// VaInquiryInquiry: Bill asked for. A bank asks what is to be paid into the virtual account. Nothing has been
	// paid yet.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	VaInquiryInquiry VaInquiry = "VIRTUAL_ACCOUNT_INQUIRY"
)
