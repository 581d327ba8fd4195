// Code generated from the catalog; DO NOT EDIT.

package oycodes

// Disbursement is a code of OY! Indonesia: Answer to a payout. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement
//
// Page 2: https://github.com/oyindonesia/external-api-docs/commit/40ef6bc2
//
// Page 3: https://github.com/oyindonesia/external-api-docs/commit/cb70e03d
type Disbursement string

// Codes of the space disbursement, by name.
const (
	// DisbursementProcessing: Payout being processed. OY! accepted the payout and has not finished it. It can still
	// end as completed or failed.
	//
	// Message: "Request is Processed".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 2 more).
	DisbursementProcessing Disbursement = "101"

	// DisbursementUserNotFound: Username not known. OY! does not know the username in x-oy-username. No payout was
	// created by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	DisbursementUserNotFound Disbursement = "201"

	// DisbursementUserNotActive: Account not active at OY!. The account or this product of it is not active at OY!.
	// No payout was created by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	DisbursementUserNotActive Disbursement = "202"

	// DisbursementDuplicatePartnerTrxID: Reference already used. This request created nothing, because a payout with
	// this partner_trx_id exists already. That payout may be running or completed.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	DisbursementDuplicatePartnerTrxID Disbursement = "203"

	// DisbursementBankNotSupported: Bank not supported. OY! does not pay out to the bank or e-wallet in
	// recipient_bank. No payout was created by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	DisbursementBankNotSupported Disbursement = "205"

	// DisbursementIPNotRegistered: IP address not registered. The request came from an IP address that is not
	// registered. No payout was created by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	DisbursementIPNotRegistered Disbursement = "207"

	// DisbursementAPIKeyNotValid: API key not valid. OY! did not accept the key in x-api-key. No payout was created
	// by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	DisbursementAPIKeyNotValid Disbursement = "208"

	// DisbursementAccountNotFound: Account not found. The beneficiary account was not found at this bank or e-wallet.
	// No payout was created by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	DisbursementAccountNotFound Disbursement = "209"

	// DisbursementAmountNotValid: Invalid amount. OY! does not accept this amount; there is a minimum for banks and
	// another for e-wallets. No payout was created by this request.
	//
	// Message: "Request is Rejected (Amount is not valid)".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	DisbursementAmountNotValid Disbursement = "210"

	// DisbursementAccountNotAllowed: Since 2026-01-14: Beneficiary account not allowed. OY! does not allow payouts to
	// this beneficiary account. No payout was created by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	DisbursementAccountNotAllowed Disbursement = "211"

	// DisbursementBankCodeNotAvailable: Until 2020-07-13: Bank not supported. Earlier meaning: the bank code was not
	// available for this service. No payout was created by such a request.
	//
	// Source: page 2.
	//
	// Deprecated: an earlier meaning, until 2020-07-13: no response has it any more.
	DisbursementBankCodeNotAvailable Disbursement = "211"

	// DisbursementAmountAboveMaximum: Until 2021-08-26: Merchant limit exceeded. Earlier meaning: the amount was
	// above the maximum for one payout. Code 225 has it since.
	//
	// Source: page 3.
	//
	// Deprecated: an earlier meaning, until 2021-08-26: no response has it any more.
	DisbursementAmountAboveMaximum Disbursement = "215"

	// DisbursementStillInProcess: Same payout still in process. A payout with this partner_trx_id is in process, and
	// this request created no other one. The one that is running can still end as completed.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	DisbursementStillInProcess Disbursement = "257"

	// DisbursementRoutingNotValid: Suggested route not valid. The route that the request suggests for the payout is
	// not valid. No payout was created by this request.
	//
	// Message: "The suggested routing from the client is not valid".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	DisbursementRoutingNotValid Disbursement = "264"

	// DisbursementFailed: Payout failed. OY! created the payout and reports it as failed at once. The reason stands
	// in the answer to a status query.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	DisbursementFailed Disbursement = "300"

	// DisbursementPending: Answer of bank unclear. The bank gave no clear answer, so the payout may have arrived. The
	// code stands beside 300 and is not a failure.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	DisbursementPending Disbursement = "301"

	// DisbursementTooManyRequests: Too many requests. OY! refused this request because too many were sent to this
	// address. No payout was created by this request.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1 (and 1 more).
	DisbursementTooManyRequests Disbursement = "429"

	// DisbursementSubmissionTimedOut: Submission timed out. The payout may or may not have been created. If it was,
	// it goes on by itself.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	DisbursementSubmissionTimedOut Disbursement = "504"

	// DisbursementInvalidFormat: Invalid field format. A field is missing or its value is not accepted; the message
	// says more. No payout was created by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	DisbursementInvalidFormat Disbursement = "990"

	// DisbursementInternalServerError: Internal error at the provider. OY! had an internal error, and the payout may
	// or may not have been created.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	DisbursementInternalServerError Disbursement = "999"
)

// DisbursementStatus is a code of OY! Indonesia: State of a payout. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#transaction-status-api-disbursement-disbursement-callback
//
// Page 2: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status
//
// Page 3: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons
type DisbursementStatus string

// Codes of the space disbursement-status, by name.
const (
	// DisbursementStatusCompleted: Payout completed. The money arrived at the beneficiary account.
	//
	// Message: "Success".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 3 more).
	DisbursementStatusCompleted DisbursementStatus = "000"

	// DisbursementStatusProcessing: Payout being processed. OY! has the payout and has not finished it.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	DisbursementStatusProcessing DisbursementStatus = "101"

	// DisbursementStatusInProgress: Payout in progress. The payout is under way or waits in a queue;
	// tx_status_description may say why.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	DisbursementStatusInProgress DisbursementStatus = "102"

	// DisbursementStatusQueryUserNotFound: Username not known. OY! does not know the username in x-oy-username. That
	// says nothing about the payout, which stays as open as it was.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	DisbursementStatusQueryUserNotFound DisbursementStatus = "201"

	// DisbursementStatusQueryUserNotActive: Account not active at OY!. The account or this product of it is not
	// active at OY!. That says nothing about the payout, which stays as open as it was.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	DisbursementStatusQueryUserNotActive DisbursementStatus = "202"

	// DisbursementStatusPayoutNotFound: Payout not found. OY! knows no payout under this partner_trx_id. A request
	// that was just sent, or that timed out, may still arrive.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	DisbursementStatusPayoutNotFound DisbursementStatus = "204"

	// DisbursementStatusDepositTooLow: Merchant balance too low. The payout failed for good, because the deposit did
	// not cover it. No money was sent.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2 (and 1 more).
	DisbursementStatusDepositTooLow DisbursementStatus = "206"

	// DisbursementStatusQueryIPNotRegistered: IP address not registered. The request came from an IP address that is
	// not registered. That says nothing about the payout, which stays as open as it was.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	DisbursementStatusQueryIPNotRegistered DisbursementStatus = "207"

	// DisbursementStatusQueryAPIKeyNotValid: API key not valid. OY! did not accept the key in x-api-key. That says
	// nothing about the payout, which stays as open as it was.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	DisbursementStatusQueryAPIKeyNotValid DisbursementStatus = "208"

	// DisbursementStatusAmountAboveMaximum: Amount above maximum. The payout failed for good, because the amount is
	// above the maximum that OY! set for the merchant. No money was sent.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2 (and 1 more).
	DisbursementStatusAmountAboveMaximum DisbursementStatus = "225"

	// DisbursementStatusAmountAboveLimit: Amount above limit. The payout failed for good. The amount is above the
	// limit that OY! set for the merchant.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED,
	// RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare the name.
	DisbursementStatusAmountAboveLimit DisbursementStatus = "300"

	// DisbursementStatusBankError: Error at bank. The payout failed for good. The bank or e-wallet of the recipient
	// had an error, and no money arrived.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as AMOUNT_ABOVE_LIMIT, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED,
	// RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare the name.
	DisbursementStatusBankError DisbursementStatus = "300"

	// DisbursementStatusBankUnderMaintenance: Bank under maintenance. The payout failed for good. The bank or
	// e-wallet of the recipient is under maintenance, and no money arrived.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED,
	// RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare the name.
	DisbursementStatusBankUnderMaintenance DisbursementStatus = "300"

	// DisbursementStatusFailed: Payout failed. The payout failed for good, and no money arrived.
	// tx_status_description says why, for example that the deposit is too low.
	//
	// Message: "Failed".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 5 more).
	//
	// Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, PROCESSING_ERROR,
	// RECIPIENT_ACCOUNT_BLOCKED, RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED:
	// compare the name.
	DisbursementStatusFailed DisbursementStatus = "300"

	// DisbursementStatusProcessingError: Error while paying out. The payout failed for good. An error at OY! kept the
	// payout from being made, and no money arrived.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, RECIPIENT_ACCOUNT_BLOCKED,
	// RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare the name.
	DisbursementStatusProcessingError DisbursementStatus = "300"

	// DisbursementStatusRecipientAccountBlocked: Account or card blocked. The payout failed for good. The bank blocks
	// the beneficiary account.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR,
	// RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare the name.
	DisbursementStatusRecipientAccountBlocked DisbursementStatus = "300"

	// DisbursementStatusRecipientAccountInactive: Account or card not active. The payout failed for good. The
	// beneficiary account is no longer active.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR,
	// RECIPIENT_ACCOUNT_BLOCKED, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare the name.
	DisbursementStatusRecipientAccountInactive DisbursementStatus = "300"

	// DisbursementStatusRecipientAccountNotFound: Account not found. The payout failed for good. The bank does not
	// know the beneficiary account.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR,
	// RECIPIENT_ACCOUNT_BLOCKED, RECIPIENT_ACCOUNT_INACTIVE and RECIPIENT_LIMIT_REACHED: compare the name.
	DisbursementStatusRecipientAccountNotFound DisbursementStatus = "300"

	// DisbursementStatusRecipientLimitReached: Recipient cannot receive more. The payout failed for good. The
	// beneficiary account has reached the most that it may hold or receive.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR,
	// RECIPIENT_ACCOUNT_BLOCKED, RECIPIENT_ACCOUNT_INACTIVE and RECIPIENT_ACCOUNT_NOT_FOUND: compare the name.
	DisbursementStatusRecipientLimitReached DisbursementStatus = "300"

	// DisbursementStatusPending: Answer of bank unclear. The bank gave no clear answer, so the money may have
	// arrived. The code stands beside 300 and is not a failure.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 3 more).
	DisbursementStatusPending DisbursementStatus = "301"

	// DisbursementStatusQueryTooManyRequests: Too many requests. OY! refused this request because too many were sent
	// to this address. That says nothing about the payout, which stays as open as it was.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 2 (and 1 more).
	DisbursementStatusQueryTooManyRequests DisbursementStatus = "429"

	// DisbursementStatusQueryInvalidFormat: Invalid field format. A field is missing or its value is not accepted;
	// the message says more. That says nothing about the payout, which stays as open as it was.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	DisbursementStatusQueryInvalidFormat DisbursementStatus = "990"

	// DisbursementStatusQueryInternalServerError: Internal error at the provider. OY! had an internal error while it
	// answered the query. The payout stays as open as it was.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	DisbursementStatusQueryInternalServerError DisbursementStatus = "999"
)

// Balance is a code of OY! Indonesia: Answer about the balance. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance
type Balance string

// Codes of the space balance, by name.
const (
	// BalanceBalanceRead: Balance answered. The balance is in the body. No payment is involved.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 2 more).
	BalanceBalanceRead Balance = "000"

	// BalanceUserNotFound: Username not known. OY! does not know the username in x-oy-username. Only this query was
	// refused; no payment is involved.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BalanceUserNotFound Balance = "201"

	// BalanceUserNotActive: Account not active at OY!. The account or this product of it is not active at OY!. Only
	// this query was refused; no payment is involved.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BalanceUserNotActive Balance = "202"

	// BalanceIPNotRegistered: IP address not registered. The request came from an IP address that is not registered.
	// Only this query was refused; no payment is involved.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BalanceIPNotRegistered Balance = "207"

	// BalanceAPIKeyNotValid: API key not valid. OY! did not accept the key in x-api-key. Only this query was refused;
	// no payment is involved.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BalanceAPIKeyNotValid Balance = "208"

	// BalanceTooManyRequests: Too many requests. OY! refused this request because too many were sent to this address.
	// Only this query was refused; no payment is involved.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1 (and 1 more).
	BalanceTooManyRequests Balance = "429"

	// BalanceInvalidFormat: Invalid field format. A field is missing or its value is not accepted; the message says
	// more. Only this query was refused; no payment is involved.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BalanceInvalidFormat Balance = "900"

	// BalanceInternalServerError: Internal error at the provider. OY! had an internal error and did not give the
	// balance.
	//
	// Outcome: unknown (request). Retry: later.
	//
	// Source: page 1 (and 1 more).
	BalanceInternalServerError Balance = "999"
)

// AccountInquiry is a code of OY! Indonesia: Answer to an account inquiry. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#account-inquiry-response-codes-
type AccountInquiry string

// Codes of the space account-inquiry, by name.
const (
	// AccountInquiryAnswered: Inquiry answered. OY! answered this request: the name on the account, an invoice or the
	// payment of one is in the body. No money went to the account.
	//
	// Message: "Success".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1, line 7 (and 1 more).
	AccountInquiryAnswered AccountInquiry = "000"

	// AccountInquiryUserNotFound: Username not known. OY! does not know the username in x-oy-username. Nothing was
	// looked up or paid by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 8.
	AccountInquiryUserNotFound AccountInquiry = "201"

	// AccountInquiryUserNotActive: Account not active at OY!. The account or this product of it is not active at OY!.
	// Nothing was looked up or paid by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 9.
	AccountInquiryUserNotActive AccountInquiry = "202"

	// AccountInquiryConfigurationNotValid: Account inquiry not set up. The settings of the account do not allow
	// account inquiries. Nothing was looked up or paid by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 10.
	AccountInquiryConfigurationNotValid AccountInquiry = "203"

	// AccountInquiryInvoiceNotFound: Invoice not found. OY! knows no invoice for account inquiries with this
	// invoice_id. Nothing was paid by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 11.
	AccountInquiryInvoiceNotFound AccountInquiry = "204"

	// AccountInquiryBankNotSupported: Bank not supported. OY! cannot look up accounts at the bank in bank_code.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 12.
	AccountInquiryBankNotSupported AccountInquiry = "205"

	// AccountInquiryBalanceTooLow: Merchant balance too low. The balance does not cover the invoice for account
	// inquiries, so it was not paid.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 13.
	AccountInquiryBalanceTooLow AccountInquiry = "206"

	// AccountInquiryIPNotRegistered: IP address not registered. The request came from an IP address that is not
	// registered. Nothing was looked up or paid by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 14.
	AccountInquiryIPNotRegistered AccountInquiry = "207"

	// AccountInquiryAPIKeyNotValid: API key not valid. OY! did not accept the key in x-api-key. Nothing was looked up
	// or paid by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 15.
	AccountInquiryAPIKeyNotValid AccountInquiry = "208"

	// AccountInquiryAccountNotFound: Account not found. The account was not found at this bank. The inquiry itself
	// was carried out and may be on the next invoice.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 16.
	AccountInquiryAccountNotFound AccountInquiry = "209"

	// AccountInquiryUnpaidInvoices: Unpaid invoices. Invoices for earlier account inquiries are not paid, so OY!
	// answers no further ones.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 17.
	AccountInquiryUnpaidInvoices AccountInquiry = "232"

	// AccountInquiryInvoiceNotUnpaid: Invoice cannot be paid. The invoice does not wait for a payment. It may have
	// been paid before, or not be due yet.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 18.
	AccountInquiryInvoiceNotUnpaid AccountInquiry = "300"

	// AccountInquiryTooManyRequests: Too many requests. OY! refused this request because too many were sent to this
	// address. Nothing was looked up or paid by this request.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1, line 19.
	AccountInquiryTooManyRequests AccountInquiry = "429"

	// AccountInquiryInvalidParameter: Invalid request. A field is missing or its value is not accepted; the message
	// says more. Nothing was looked up or paid by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 20.
	AccountInquiryInvalidParameter AccountInquiry = "990"

	// AccountInquiryInternalServerError: Internal error at the provider. OY! had an internal error. An inquiry moved
	// no money; whether an invoice was paid is not known.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 21.
	AccountInquiryInternalServerError AccountInquiry = "999"
)

// Va is a code of OY! Indonesia: Answer about a virtual account. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#va-aggregator-response-codes-
type Va string

// Codes of the space va, by name.
const (
	// VaAnswered: Request answered. OY! carried the request out. That is no payment: a new virtual account gets the
	// same code.
	//
	// Message: "Success".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1, line 7.
	VaAnswered Va = "000"

	// VaUserNotFound: Username not known. OY! does not know the username in x-oy-username. No virtual account was
	// created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 31.
	VaUserNotFound Va = "201"

	// VaNotAllowedForAccount: Account not allowed to do this. The account is not active at OY!, or may not make
	// virtual accounts of this kind: for many payments, or with a number of its own. No virtual account was created
	// or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 32 (and 2 more).
	VaNotAllowedForAccount Va = "202"

	// VaDuplicatePartnerTrxID: Reference already used. A virtual account with this partner_trx_id exists already. The
	// customer may have paid it.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 8.
	VaDuplicatePartnerTrxID Va = "203"

	// VaIPNotRegistered: IP address not registered. The request came from an IP address that is not registered. No
	// virtual account was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 9.
	VaIPNotRegistered Va = "207"

	// VaAPIKeyNotValid: API key not valid. OY! did not accept the key in x-api-key. No virtual account was created or
	// changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 10.
	VaAPIKeyNotValid Va = "208"

	// VaBankNotAvailable: Bank not supported. OY! offers no virtual accounts at the bank in bank_code. No virtual
	// account was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 11.
	VaBankNotAvailable Va = "211"

	// VaAmountBelowMinimum: Amount below the minimum. The amount is below the least that a virtual account may have.
	// No virtual account was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 12.
	VaAmountBelowMinimum Va = "212"

	// VaAmountAboveMaximum: Amount above maximum. The amount is above the most that a virtual account may have. No
	// virtual account was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 13.
	VaAmountAboveMaximum Va = "213"

	// VaVaNotGenerated: Virtual account not created. OY! could not create the virtual account, or the bank does not
	// support the kind of amount in is_open. No virtual account was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 14 (and 1 more).
	VaVaNotGenerated Va = "214"

	// VaVaIDMissing: Mandatory field missing. The id of the virtual account is empty. No virtual account was created
	// or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 16.
	VaVaIDMissing Va = "216"

	// VaVaStillActive: Virtual account still active. A virtual account for this partner_user_id is still active and
	// can be paid. No other one was created.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 17.
	VaVaStillActive Va = "217"

	// VaBankNotEnabled: Bank not enabled, or daily limit reached. The account may not make virtual accounts at this
	// bank, or the bank has reached its limit for today. No virtual account was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 18 (and 1 more).
	VaBankNotEnabled Va = "219"

	// VaExpiryAfterVa: Due time after that of virtual account. The transaction would expire later than the virtual
	// account. No virtual account was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 20.
	VaExpiryAfterVa Va = "226"

	// VaExpiryTooSoon: Due time too soon. At this bank a virtual account has to be payable for ten minutes at least.
	// No virtual account was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 21.
	VaExpiryTooSoon Va = "245"

	// VaVaNotUpdated: Virtual account not changed. The change was not made, so the virtual account can be paid as it
	// was before. It may be expired or paid.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 22.
	VaVaNotUpdated Va = "246"

	// VaVaSuffixNotValid: Number suffix not valid. The chosen end of the number is not valid. No virtual account was
	// created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 23.
	VaVaSuffixNotValid Va = "260"

	// VaVaPrefixNotAvailable: Number prefix not available. The account has no prefix for numbers of its own at this
	// bank. No virtual account was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 24.
	VaVaPrefixNotAvailable Va = "262"

	// VaInvalidFormat: Invalid field format. A field is missing or not valid. Some banks need full_name and email. No
	// virtual account was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 35 (and 2 more).
	VaInvalidFormat Va = "990"

	// VaInternalServerError: Internal error at the provider. OY! had an internal error. The virtual account may or
	// may not have been created or changed; nothing was paid by this request.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1, line 25.
	VaInternalServerError Va = "999"
)

// VaStatus is a code of OY! Indonesia: State of a virtual account. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator
//
// Page 2: https://api-docs.oyindonesia.com/#va-aggregator
type VaStatus string

// Codes of the space va-status, by name.
const (
	// VaStatusComplete: Virtual account paid and closed. The customer paid, and the virtual account takes no more
	// payments. Only one for a single payment has this state.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 2 more).
	VaStatusComplete VaStatus = "COMPLETE"

	// VaStatusExpired: Virtual account expired. The virtual account takes no more payments. Whether it was paid
	// before is not in this state.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as EXPIRED_UNPAID: compare the name.
	VaStatusExpired VaStatus = "EXPIRED"

	// VaStatusExpiredUnpaid: Virtual account expired, not paid. The virtual account takes no more payments, and
	// nothing came in.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	//
	// Same code as EXPIRED: compare the name.
	VaStatusExpiredUnpaid VaStatus = "EXPIRED"

	// VaStatusPaymentDetected: Payment detected. A payment into the virtual account is coming in. Which one it is and
	// how much came is in its callback.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	VaStatusPaymentDetected VaStatus = "PAYMENT_DETECTED"

	// VaStatusTransactionExpired: Transaction of virtual account expired. The virtual account takes no more payments.
	// Whether it was paid before is not in this state.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as TRANSACTION_EXPIRED_UNPAID: compare the name.
	VaStatusTransactionExpired VaStatus = "STATIC_TRX_EXPIRED"

	// VaStatusTransactionExpiredUnpaid: Transaction of virtual account expired, not paid. The virtual account takes
	// no more payments, and nothing came in.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	//
	// Same code as TRANSACTION_EXPIRED: compare the name.
	VaStatusTransactionExpiredUnpaid VaStatus = "STATIC_TRX_EXPIRED"

	// VaStatusWaitingPayment: Waits for payment. The virtual account is active and can be paid. One that can be paid
	// several times keeps this state after a payment.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	VaStatusWaitingPayment VaStatus = "WAITING_PAYMENT"
)

// VaCallback is a code of OY! Indonesia: Callback of a payment into a virtual account. Any other text may come as
// well.
//
// Page 1: https://api-docs.oyindonesia.com/#va-aggregator
type VaCallback string

// Codes of the space va-callback, by name.
const (
	// VaCallbackPaid: Paid. The customer paid. settlement_status only says whether the money is in the balance of the
	// merchant yet: a second callback for the same payment comes when it is.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	VaCallbackPaid VaCallback = "VA_PAID"
)

// Ewallet is a code of OY! Indonesia: Answer about an e-wallet transaction. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator
type Ewallet string

// Codes of the space ewallet, by name.
const (
	// EwalletAnswered: Request answered. OY! carried the request out. That is no payment and no refund: a transaction
	// that was just created gets the same code.
	//
	// Message: "Success".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	EwalletAnswered Ewallet = "000"

	// EwalletUserNotActive: Account not active at OY!. The account or this product of it is not active at OY!. No
	// transaction was created or refunded by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	EwalletUserNotActive Ewallet = "202"

	// EwalletDuplicatePartnerTrxID: Reference already used. A transaction with this partner_trx_id exists already.
	// The customer may have paid it.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	EwalletDuplicatePartnerTrxID Ewallet = "203"

	// EwalletTransactionNotFound: Transaction not found. OY! knows no transaction under this partner_trx_id. A
	// request that was just sent, or that timed out, may still arrive.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	EwalletTransactionNotFound Ewallet = "204"

	// EwalletBalanceTooLow: Merchant balance too low. The balance of the merchant does not cover this request, such
	// as a refund. Nothing was moved by it.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	EwalletBalanceTooLow Ewallet = "206"

	// EwalletIPNotRegistered: IP address not registered. The request came from an IP address that is not registered.
	// No transaction was created or refunded by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	EwalletIPNotRegistered Ewallet = "207"

	// EwalletAPIKeyNotValid: API key not valid. OY! did not accept the key in x-api-key. No transaction was created
	// or refunded by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	EwalletAPIKeyNotValid Ewallet = "208"

	// EwalletEwalletError: Error at e-wallet. The e-wallet had an error. What was asked for may or may not have been
	// done.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	EwalletEwalletError Ewallet = "248"

	// EwalletEwalletNotAvailable: E-wallet not available. OY! does not offer the e-wallet in ewallet_code. No
	// transaction was created or refunded by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	EwalletEwalletNotAvailable Ewallet = "250"

	// EwalletEwalletDisabled: E-wallet disabled. The e-wallet in ewallet_code is disabled for the merchant or at OY!.
	// No transaction was created or refunded by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	EwalletEwalletDisabled Ewallet = "251"

	// EwalletRequestFailed: Request to e-wallet failed. The creation, the query or the refund failed between OY! and
	// the e-wallet, and the page does not call that final.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	EwalletRequestFailed Ewallet = "252"

	// EwalletEwalletCredentialNotValid: Merchant not known at e-wallet. The e-wallet does not accept the credential
	// of the merchant. No transaction was created or refunded by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	EwalletEwalletCredentialNotValid Ewallet = "253"

	// EwalletCredentialNotValid: Credential not valid. The credential of the user was not found, is blocked or is not
	// valid. No transaction was created or refunded by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	EwalletCredentialNotValid Ewallet = "254"

	// EwalletRefundNotFound: Refund not found. OY! knows no refund with this refund_id. That is no proof that none
	// was made.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	EwalletRefundNotFound Ewallet = "255"

	// EwalletInvalidParameter: Invalid request. A parameter is not valid. No transaction was created or refunded by
	// this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	EwalletInvalidParameter Ewallet = "990"

	// EwalletInternalServerError: Internal error at the provider. OY! had an internal error. What was asked for may
	// or may not have been done.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	EwalletInternalServerError Ewallet = "999"
)

// EwalletStatus is a code of OY! Indonesia: State of an e-wallet transaction. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator
type EwalletStatus string

// Codes of the space ewallet-status, by name.
const (
	// EwalletStatusComplete: Paid. The customer paid. The settlement may still be open.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	EwalletStatusComplete EwalletStatus = "COMPLETE"

	// EwalletStatusExpired: Transaction expired. Nobody paid in time, and the transaction can no longer be paid.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	EwalletStatusExpired EwalletStatus = "EXPIRED"

	// EwalletStatusFailed: Payment failed. The payment failed at the e-wallet, and nothing was paid.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	EwalletStatusFailed EwalletStatus = "FAILED"

	// EwalletStatusRefunded: Refunded. The payment was given back. The state does not say how much: some e-wallets
	// refund in part.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	EwalletStatusRefunded EwalletStatus = "REFUNDED"

	// EwalletStatusWaitingPayment: Waits for payment. The transaction was created and is active. Nobody has paid it
	// yet.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	EwalletStatusWaitingPayment EwalletStatus = "WAITING_PAYMENT"
)

// EwalletCallback is a code of OY! Indonesia: Callback of a paid e-wallet transaction. Any other text may come as
// well.
//
// Page 1: https://api-docs.oyindonesia.com/#api-e-wallet-aggregator
type EwalletCallback string

// Codes of the space ewallet-callback, by name.
const (
	// EwalletCallbackPaid: Paid. The customer paid. settlement_status only says whether the money is in the balance
	// of the merchant yet: a second callback for the same payment comes when it is.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	EwalletCallbackPaid EwalletCallback = "EWALLET_PAID"
)

// EwalletRefund is a code of OY! Indonesia: State of an e-wallet refund. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#e-wallet-refund-status-api-e-wallet-aggregator
type EwalletRefund string

// Codes of the space ewallet-refund, by name.
const (
	// EwalletRefundRefunded: Refund done. refund_amount was given back to the customer. It may be less than the
	// payment: some e-wallets refund in part.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	EwalletRefundRefunded EwalletRefund = "REFUNDED"

	// EwalletRefundRefundFailed: Refund failed. The refund did not go through. The payment stands as it was.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	EwalletRefundRefundFailed EwalletRefund = "REFUND_FAILED"

	// EwalletRefundRefundInProgress: Refund in progress. The e-wallet is carrying the refund out. Nothing is known to
	// have been given back yet.
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	EwalletRefundRefundInProgress EwalletRefund = "REFUND_ONPROCESS"

	// EwalletRefundRefundSuspected: Refund under check. The refund failed at the e-wallet, and the balance is being
	// checked. The money may have been given back.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	EwalletRefundRefundSuspected EwalletRefund = "SUSPECTED"
)

// Qris is a code of OY! Indonesia: Answer about a QRIS payment. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator
type Qris string

// Codes of the space qris, by name.
const (
	// QrisAnswered: Request answered. OY! carried the request out. That is no payment: a transaction that was just
	// created gets the same code.
	//
	// Message: "Success".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	QrisAnswered Qris = "000"

	// QrisDuplicatePartnerTrxID: Reference already used. A transaction with this partner_trx_id exists already. The
	// customer may have paid it.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	QrisDuplicatePartnerTrxID Qris = "203"

	// QrisNothingToDeactivate: Nothing to cancel. OY! found no transaction with this partner_trx_id to cancel. One
	// that was just created may still be payable.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	QrisNothingToDeactivate Qris = "204"

	// QrisCredentialNotValid: Credential not valid. The credential of the user was not found, is blocked or is not
	// valid, so that nothing was canceled. What was to be canceled can still be paid.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	QrisCredentialNotValid Qris = "254"

	// QrisDeactivationFailed: Cancellation failed. The cancellation did not go through, or not yet. The customer may
	// still pay, or may have paid.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	QrisDeactivationFailed Qris = "300"

	// QrisRequestNotValid: Invalid request. The page lists many causes for this code, such as the amount, the payment
	// method, the due time. No QR code was created or canceled by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	QrisRequestNotValid Qris = "400"

	// QrisQrUnderMaintenance: QRIS under maintenance. QRIS is under maintenance, and no QR code was created by this
	// request.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1 (and 1 more).
	QrisQrUnderMaintenance Qris = "402"

	// QrisTooManyRequests: Too many requests. OY! refused this request because too many were sent to this address. No
	// QR code was created or canceled by this request.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1 (and 1 more).
	QrisTooManyRequests Qris = "429"

	// QrisGeneralError: General error. OY! had an error that it does not name. The transaction may or may not have
	// been created or canceled.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	QrisGeneralError Qris = "901"
)

// QrisStatus is a code of OY! Indonesia: State of a QRIS payment. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#qris-transaction-status-qris-aggregator
type QrisStatus string

// Codes of the space qris-status, by name.
const (
	// QrisStatusComplete: Paid. The customer paid. The settlement may still be open, and a second callback comes for
	// it.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	QrisStatusComplete QrisStatus = "COMPLETE"

	// QrisStatusExpired: Transaction expired. Nobody paid in time, and the QR code can no longer be paid.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	QrisStatusExpired QrisStatus = "EXPIRED"

	// QrisStatusWaitingPayment: Waits for payment. The QR code was created. Nobody has paid it yet.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	QrisStatusWaitingPayment QrisStatus = "WAITING_PAYMENT"
)

// PaymentRouting is a code of OY! Indonesia: Answer about a routed payment. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing
type PaymentRouting string

// Codes of the space payment-routing, by name.
const (
	// PaymentRoutingAnswered: Request answered. OY! carried the request out. That is no payment: a transaction that
	// was just created gets the same code.
	//
	// Message: "Success".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingAnswered PaymentRouting = "000"

	// PaymentRoutingDuplicatePartnerTrxID: Reference already used. A transaction with this partner_trx_id exists
	// already. The customer may have paid it.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingDuplicatePartnerTrxID PaymentRouting = "203"

	// PaymentRoutingNothingToDeactivate: Nothing to cancel. OY! found no transaction with this partner_trx_id to
	// cancel. One that was just created may still be payable.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingNothingToDeactivate PaymentRouting = "204"

	// PaymentRoutingEmailNotValid: Mail address not valid. A mail address in the request is not valid. No transaction
	// was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingEmailNotValid PaymentRouting = "247"

	// PaymentRoutingCredentialNotValid: Credential not valid. The credential of the user was not found, is blocked or
	// is not valid, so that nothing was canceled. What was to be canceled can still be paid.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingCredentialNotValid PaymentRouting = "254"

	// PaymentRoutingDeactivationFailed: Cancellation failed. The cancellation did not go through, or not yet. The
	// customer may still pay, or may have paid.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingDeactivationFailed PaymentRouting = "300"

	// PaymentRoutingRequestNotValid: Invalid request. The page lists many causes for this code, such as the amount,
	// the payment method, the due time, the redirect addresses, a linked account or its token. No transaction was
	// created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingRequestNotValid PaymentRouting = "400"

	// PaymentRoutingTooManyRequests: Too many requests. OY! refused this request because too many were sent to this
	// address. No transaction was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingTooManyRequests PaymentRouting = "429"

	// PaymentRoutingGeneralError: General error. OY! had an error that it does not name. The transaction may or may
	// not have been created or canceled.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingGeneralError PaymentRouting = "901"
)

// PaymentRoutingStatus is a code of OY! Indonesia: State of a routed payment. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing
type PaymentRoutingStatus string

// Codes of the space payment-routing-status, by name.
const (
	// PaymentRoutingStatusComplete: Paid and forwarded. The customer paid, and all recipients got their money. The
	// settlement may still be open, and a second callback comes for it.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingStatusComplete PaymentRoutingStatus = "COMPLETE"

	// PaymentRoutingStatusCreated: Waits for payment. The payment link exists, and the customer has picked no payment
	// method yet.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingStatusCreated PaymentRoutingStatus = "CREATED"

	// PaymentRoutingStatusForwarding: Paid, being forwarded. The customer paid. The money is on its way to the
	// recipients, and may not reach all of them.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingStatusForwarding PaymentRoutingStatus = "DISBURSE_IN_PROGRESS"

	// PaymentRoutingStatusExpired: Transaction expired. The payment link or virtual account ran out and can no longer
	// be paid.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingStatusExpired PaymentRoutingStatus = "EXPIRED"

	// PaymentRoutingStatusIncomplete: Paid, not all forwarded. The customer paid. Some or all of the recipients did
	// not get their money.
	//
	// Outcome: success (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingStatusIncomplete PaymentRoutingStatus = "INCOMPLETE"

	// PaymentRoutingStatusPaymentFailed: Payment failed. The payment failed at the e-wallet, and no money came in.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingStatusPaymentFailed PaymentRoutingStatus = "PAYMENT_FAILED"

	// PaymentRoutingStatusPaymentInProgress: Payment being processed. The customer paid, and OY! is processing the
	// payment.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingStatusPaymentInProgress PaymentRoutingStatus = "PAYMENT_IN_PROGRESS"

	// PaymentRoutingStatusWaitingPayment: Waits for payment. The payment method is picked or the virtual account
	// exists. Nobody has paid yet.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingStatusWaitingPayment PaymentRoutingStatus = "WAITING_PAYMENT"
)

// PaymentRoutingRecipient is a code of OY! Indonesia: State of what a recipient gets. Any other text may come as
// well.
//
// Page 1: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing
type PaymentRoutingRecipient string

// Codes of the space payment-routing-recipient, by name.
const (
	// PaymentRoutingRecipientCancel: Not forwarded, nobody paid. The customer did not pay, so that nothing is sent to
	// this recipient.
	//
	// Outcome: failed (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingRecipientCancel PaymentRoutingRecipient = "CANCEL"

	// PaymentRoutingRecipientFailed: Forwarding failed. The transfer to this recipient failed. The customer paid.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingRecipientFailed PaymentRoutingRecipient = "FAILED"

	// PaymentRoutingRecipientFailedForceCredit: Forced credit failed. The forced transfer to this recipient failed.
	// Whether the money arrived before that is not known.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingRecipientFailedForceCredit PaymentRoutingRecipient = "FAILED_FORCE_CREDIT"

	// PaymentRoutingRecipientInProgress: Being forwarded. The money is on its way to this recipient.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingRecipientInProgress PaymentRoutingRecipient = "IN_PROGRESS"

	// PaymentRoutingRecipientPending: Held up on the way. The channel has not finished the transfer to this
	// recipient; it may have arrived.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingRecipientPending PaymentRoutingRecipient = "PENDING"

	// PaymentRoutingRecipientPendingForceCredit: Forced credit pending. The transfer to this recipient is being
	// forced through; it may have arrived.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingRecipientPendingForceCredit PaymentRoutingRecipient = "PENDING_FORCE_CREDIT"

	// PaymentRoutingRecipientSuccess: Forwarded. This recipient got the money.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingRecipientSuccess PaymentRoutingRecipient = "SUCCESS"

	// PaymentRoutingRecipientWaiting: Waits for payment of customer. The payment of the customer is not finished, so
	// that nothing was forwarded to this recipient.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentRoutingRecipientWaiting PaymentRoutingRecipient = "WAITING"
)

// PaymentLink is a code of OY! Indonesia: Answer about a payment link. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#return-message-api-delete
//
// Page 2: https://api-docs.oyindonesia.com/#fund-acceptance
type PaymentLink string

// Codes of the space payment-link, by name.
const (
	// PaymentLinkAccessRestricted: No access to link. The account may not read or delete this payment link. The link
	// was not touched.
	//
	// Message: "User does not have access to delete the payment link" or "User does not have access to the payment
	// link".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 3 more).
	//
	// Same code as API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE,
	// LINK_NOT_FOUND and USERNAME_NOT_FOUND: compare the name.
	PaymentLinkAccessRestricted PaymentLink = "ANSWER"

	// PaymentLinkAPIKeyNotValid: API key not valid. OY! did not accept the key in x-api-key. The link was not
	// touched.
	//
	// Message: "Invalid API Key".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 3 more).
	//
	// Same code as ACCESS_RESTRICTED, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE,
	// LINK_NOT_FOUND and USERNAME_NOT_FOUND: compare the name.
	PaymentLinkAPIKeyNotValid PaymentLink = "ANSWER"

	// PaymentLinkIPNotValid: IP address not registered. The request came from an IP address that is not registered.
	// The link was not touched.
	//
	// Message: "Invalid IP Address".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 3 more).
	//
	// Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE,
	// LINK_NOT_FOUND and USERNAME_NOT_FOUND: compare the name.
	PaymentLinkIPNotValid PaymentLink = "ANSWER"

	// PaymentLinkLinkDeleted: Link deleted. The payment link was deleted and can no longer be paid.
	//
	// Message: "Payment link has been deleted" or "success delete payment checkout data".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE,
	// LINK_NOT_FOUND and USERNAME_NOT_FOUND: compare the name.
	PaymentLinkLinkDeleted PaymentLink = "ANSWER"

	// PaymentLinkLinkIDNotValid: Id of link not valid. The id in the address is empty or not valid. The link was not
	// touched.
	//
	// Message: "The payment_link_id or partner_trx_id is null or invalid".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 3 more).
	//
	// Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_NOT_DELETABLE,
	// LINK_NOT_FOUND and USERNAME_NOT_FOUND: compare the name.
	PaymentLinkLinkIDNotValid PaymentLink = "ANSWER"

	// PaymentLinkLinkNotDeletable: Link cannot be deleted. The customer already picked a payment method, or the link
	// has ended. It may be paid, or still be payable.
	//
	// Message: "Cannot delete payment link status other than CREATED/INITIATIED".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID,
	// LINK_NOT_FOUND and USERNAME_NOT_FOUND: compare the name.
	PaymentLinkLinkNotDeletable PaymentLink = "ANSWER"

	// PaymentLinkLinkNotFound: Link not found. OY! knows no payment link with this id. One that was just made may be
	// filed under another.
	//
	// Message: "The payment_link_id or partner_trx_id cannot be found in our system".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 3 more).
	//
	// Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID,
	// LINK_NOT_DELETABLE and USERNAME_NOT_FOUND: compare the name.
	PaymentLinkLinkNotFound PaymentLink = "ANSWER"

	// PaymentLinkUsernameNotFound: Username not known. OY! does not know the username in x-oy-username. The link was
	// not touched.
	//
	// Message: "Username is not found".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 3 more).
	//
	// Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID,
	// LINK_NOT_DELETABLE and LINK_NOT_FOUND: compare the name.
	PaymentLinkUsernameNotFound PaymentLink = "ANSWER"

	// PaymentLinkLinkCreated: Link created. OY! made the payment link. Nothing has been paid by this request.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 2.
	PaymentLinkLinkCreated PaymentLink = "LINK"
)

// PaymentLinkStatus is a code of OY! Indonesia: State of a payment link. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance
//
// Page 2: https://api-docs.oyindonesia.com/#fund-acceptance
type PaymentLinkStatus string

// Codes of the space payment-link-status, by name.
const (
	// PaymentLinkStatusChargeInProgress: Payment being processed. The payment of the customer is being processed.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentLinkStatusChargeInProgress PaymentLinkStatus = "charge_in_progress"

	// PaymentLinkStatusClosed: Link deleted. The payment link was deleted and can no longer be paid.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentLinkStatusClosed PaymentLinkStatus = "closed"

	// PaymentLinkStatusComplete: Paid. The customer paid. amount and paid_amount may differ, and the settlement may
	// still be open; a second callback comes for it.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as COMPLETE_AMOUNT_NOT_SHOWN: compare the name.
	PaymentLinkStatusComplete PaymentLinkStatus = "complete"

	// PaymentLinkStatusCompleteAmountNotShown: Paid, amount not shown. The customer paid. This answer only has the
	// amount that was asked for, and the customer may have been free to pay another one.
	//
	// Outcome: success (request). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	//
	// Same code as COMPLETE: compare the name.
	PaymentLinkStatusCompleteAmountNotShown PaymentLinkStatus = "complete"

	// PaymentLinkStatusCreated: Link created. The payment link exists, and the customer has picked no payment method
	// yet.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentLinkStatusCreated PaymentLinkStatus = "created"

	// PaymentLinkStatusExpired: Transaction expired. The payment link ran out and can no longer be paid.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	PaymentLinkStatusExpired PaymentLinkStatus = "expired"

	// PaymentLinkStatusFailed: One attempt failed, link still open. A card was declined or the payment method ran
	// out. The link itself has not expired, so the customer can still pay with it.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentLinkStatusFailed PaymentLinkStatus = "failed"

	// PaymentLinkStatusPaid: Paid. The customer paid. amount and paid_amount may differ, and the settlement may still
	// be open; a second callback comes for it.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 2 (and 1 more).
	PaymentLinkStatusPaid PaymentLinkStatus = "success"

	// PaymentLinkStatusWaitingPayment: Waits for payment. The customer picked a payment method and has not paid yet.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PaymentLinkStatusWaitingPayment PaymentLinkStatus = "waiting_payment"
)

// Biller is a code of OY! Indonesia: Answer about a bill. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api
//
// Page 2: https://api-docs.oyindonesia.com/#biller-api
type Biller string

// Codes of the space biller, by name.
const (
	// BillerAnswered: Request answered. An inquiry or a payment was carried out, and the code does not say which.
	// Only data.status SUCCESS says that the bill is paid.
	//
	// Message: "Success".
	//
	// Outcome: success (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as PRODUCTS_LISTED: compare the name.
	BillerAnswered Biller = "000"

	// BillerProductsListed: Products listed. The list of products is in the body. No payment is involved.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 2.
	//
	// Same code as ANSWERED: compare the name.
	BillerProductsListed Biller = "000"

	// BillerInProgress: Bill payment in progress. The biller is working on the payment of the bill.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	BillerInProgress Biller = "102"

	// BillerUserNotFound: Username not known. OY! does not know the username in x-oy-username. No bill was paid by
	// this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BillerUserNotFound Biller = "201"

	// BillerUserNotActive: Account not active at OY!. The account or this product of it is not active at OY!. No bill
	// was paid by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BillerUserNotActive Biller = "202"

	// BillerDuplicatePartnerTxID: Reference already used. This partner_tx_id was used before. The bill under it may
	// be paid.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	BillerDuplicatePartnerTxID Biller = "203"

	// BillerBillPaymentNotFound: Transaction not found. OY! knows no inquiry or payment under this partner_tx_id. A
	// request that was just sent may still arrive.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	BillerBillPaymentNotFound Biller = "204"

	// BillerProductNotAvailableNow: Product not available at the moment. The product is not available right now, and
	// no bill was paid by this request.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1 (and 1 more).
	BillerProductNotAvailableNow Biller = "205"

	// BillerDepositTooLow: Merchant balance too low. The deposit of the merchant does not cover the bill, so it was
	// not paid by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BillerDepositTooLow Biller = "206"

	// BillerIPNotRegistered: IP address not registered. The request came from an IP address that is not registered.
	// No bill was paid by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BillerIPNotRegistered Biller = "207"

	// BillerAPIKeyNotValid: API key not valid. OY! did not accept the key in x-api-key. No bill was paid by this
	// request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BillerAPIKeyNotValid Biller = "208"

	// BillerAmountNotOffered: Amount not offered. The product is not sold in this amount. No bill was paid by this
	// request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BillerAmountNotOffered Biller = "210"

	// BillerDuplicatePayment: Duplicate request. This payment was requested before and may have taken effect.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	BillerDuplicatePayment Biller = "223"

	// BillerInvalidParameter: Invalid request. A field is missing or its value is not accepted; the message says
	// more. No bill was paid by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BillerInvalidParameter Biller = "290"

	// BillerFailed: Bill payment failed. The inquiry or the payment failed, and the code does not say which, or why.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	BillerFailed Biller = "300"

	// BillerCustomerIDNotFound: Customer number not found. The biller does not know this customer number. No bill was
	// paid by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BillerCustomerIDNotFound Biller = "302"

	// BillerProductNotAvailable: Product not found. The product does not exist or is not offered. No bill was paid by
	// this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BillerProductNotAvailable Biller = "303"

	// BillerInvalidData: Invalid request. The biller does not accept the data of this request. No bill was paid by
	// this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	BillerInvalidData Biller = "304"

	// BillerBillAlreadyPaid: Bill already paid. The biller has the bill as paid, and nothing was paid by this
	// request. It may have been an earlier payment of yours.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	BillerBillAlreadyPaid Biller = "305"

	// BillerCutOff: Cut-off in progress. The biller is closed for its daily cut-off. No bill was paid by this
	// request.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1 (and 1 more).
	BillerCutOff Biller = "306"

	// BillerBillerError: Error at biller. The biller had an error. The bill may or may not have been paid.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	BillerBillerError Biller = "307"

	// BillerPending: Answer of biller unclear. The biller gave no clear answer, and OY! clears it up by hand. The
	// bill may be paid.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	BillerPending Biller = "400"

	// BillerInternalServerError: Internal error at the provider. OY! had an internal error. The bill may or may not
	// have been paid.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	BillerInternalServerError Biller = "999"
)

// BillerStatus is a code of OY! Indonesia: State of a bill. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#api-biller-status-biller-api
type BillerStatus string

// Codes of the space biller-status, by name.
const (
	// BillerStatusFailed: Bill not paid. The payment of the bill failed. tx_status_description says why.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	BillerStatusFailed BillerStatus = "FAILED"

	// BillerStatusInquiry: Inquiry made, not paid. The bill was looked up and may be paid. Nothing has been paid yet.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	BillerStatusInquiry BillerStatus = "INQUIRY"

	// BillerStatusInProgress: Bill payment in progress. The biller is working on the payment of the bill.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	BillerStatusInProgress BillerStatus = "IN_PROGRESS"

	// BillerStatusPending: Answer of biller unclear. The biller gave no clear answer, and OY! clears it up by hand.
	// The bill may be paid.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	BillerStatusPending BillerStatus = "PENDING"

	// BillerStatusPaid: Bill paid.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	BillerStatusPaid BillerStatus = "SUCCESS"
)

// Offline is a code of OY! Indonesia: Answer about cash at a store. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#api-offline
//
// Page 2: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline
type Offline string

// Codes of the space offline, by name.
const (
	// OfflineAnswered: Request answered. The request was carried out, for example a new code was made. Without
	// offline_channel that says nothing about cash.
	//
	// Outcome: success (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as COMPLETED: compare the name.
	OfflineAnswered Offline = "000"

	// OfflineCompleted: Cash paid in or taken out. The customer paid the cash in or took it out, as transaction_type
	// says.
	//
	// Message: "Success".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 2 (and 1 more).
	//
	// Same code as ANSWERED: compare the name.
	OfflineCompleted Offline = "000"

	// OfflineWaitsForCustomer: Waits for customer. The customer has neither paid the cash in nor taken it out yet.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	OfflineWaitsForCustomer Offline = "102"

	// OfflineUserNotFound: Username not known. OY! does not know the username in x-oy-username. No transaction was
	// created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	OfflineUserNotFound Offline = "201"

	// OfflineUserNotActive: Account not active at OY!. The account or this product of it is not active at OY!. No
	// transaction was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	OfflineUserNotActive Offline = "202"

	// OfflineDuplicatePartnerTrxID: Reference already used. A transaction with this partner_trx_id exists already.
	// Cash may have been paid in or taken out for it.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	OfflineDuplicatePartnerTrxID Offline = "203"

	// OfflineTransactionNotFound: Transaction not found. OY! knows no transaction under this partner_trx_id. A
	// request that was just sent may still arrive.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	OfflineTransactionNotFound Offline = "204"

	// OfflineDepositTooLow: Merchant balance too low. The deposit of the merchant does not cover the cash to be taken
	// out. No transaction was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	OfflineDepositTooLow Offline = "206"

	// OfflineIPNotRegistered: IP address not registered. The request came from an IP address that is not registered.
	// No transaction was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	OfflineIPNotRegistered Offline = "207"

	// OfflineAPIKeyNotValid: API key not valid. OY! did not accept the key in x-api-key. No transaction was created
	// or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	OfflineAPIKeyNotValid Offline = "208"

	// OfflineAmountNotOffered: Amount not offered. The amount is none that can be paid in or taken out this way, such
	// as a multiple of 50000. No transaction was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	OfflineAmountNotOffered Offline = "215"

	// OfflineChannelNotValid: Channel not valid. The channel in offline_channel does not exist or does not do this
	// kind of transaction. No transaction was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	OfflineChannelNotValid Offline = "220"

	// OfflineTransactionTypeNotValid: Transaction type not valid. transaction_type has to be CASH_IN or CASH_OUT. No
	// transaction was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	OfflineTransactionTypeNotValid Offline = "221"

	// OfflineExpired: Transaction expired. No cash was paid in or taken out in time, and the code can no longer be
	// used.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2 (and 1 more).
	OfflineExpired Offline = "222"

	// OfflineAmountBelowMinimum: Amount below the minimum. The amount is below the least that can be taken out. No
	// transaction was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	OfflineAmountBelowMinimum Offline = "224"

	// OfflineAmountAboveMaximum: Amount above maximum. The amount is above the most that can be taken out at once. No
	// transaction was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	OfflineAmountAboveMaximum Offline = "225"

	// OfflineActiveTransaction: Another transaction active. A transaction for this phone number is still active, and
	// no other one was created. It can still be used at the store.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	OfflineActiveTransaction Offline = "296"

	// OfflineInProgress: Being paid in or taken out. The cash is being paid in or taken out at this moment.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	OfflineInProgress Offline = "297"

	// OfflineNotCancellable: Cannot be canceled. The cancellation was refused, so that the transaction goes on or has
	// ended. Cash may have been paid in or taken out.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	OfflineNotCancellable Offline = "298"

	// OfflineCanceled: Transaction canceled. The transaction was canceled, and no cash was paid in or taken out.
	//
	// Message: "Transaction Canceled".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2 (and 1 more).
	OfflineCanceled Offline = "299"

	// OfflineFailed: Transaction failed. The transaction failed, and the code does not say why.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	//
	// Same code as FAILED_FOR_GOOD: compare the name.
	OfflineFailed Offline = "300"

	// OfflineFailedForGood: Transaction failed for good. The transaction failed, and the code does not say why. The
	// code of this transaction can no longer be used at the store.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2 (and 1 more).
	//
	// Same code as FAILED: compare the name.
	OfflineFailedForGood Offline = "300"

	// OfflineTooManyRequests: Too many requests. OY! refused this request because too many were sent to this address.
	// No transaction was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 2 (and 1 more).
	OfflineTooManyRequests Offline = "429"

	// OfflineInvalidParameter: Invalid request. A field is missing or its value is not accepted; the message says
	// more. No transaction was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	OfflineInvalidParameter Offline = "990"

	// OfflineInternalServerError: Internal error at the provider. OY! had an internal error. The transaction may or
	// may not have been created, canceled or completed.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	OfflineInternalServerError Offline = "999"
)

// InternationalTransfer is a code of OY! Indonesia: Answer about a transfer abroad. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#international-transfer-api
type InternationalTransfer string

// Codes of the space international-transfer, by name.
const (
	// InternationalTransferAnswered: Request answered. OY! carried the request out. A transfer that was just taken
	// gets the same code, so it is not delivered yet.
	//
	// Message: "Success".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	InternationalTransferAnswered InternationalTransfer = "000"

	// InternationalTransferUserNotFound: Username not known. OY! does not know the username in x-oy-username. Nothing
	// was transferred by this request.
	//
	// Message: "User is not found".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	InternationalTransferUserNotFound InternationalTransfer = "201"

	// InternationalTransferUserNotActive: Product not active. Transfers abroad are not active for this account.
	// Nothing was transferred by this request.
	//
	// Message: "User is not active".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	InternationalTransferUserNotActive InternationalTransfer = "202"

	// InternationalTransferDuplicateDocument: File uploaded before. A file of this name is there already for this
	// quotation.
	//
	// Message: "Duplicate Document File".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as QUOTATION_ALREADY_USED: compare the name.
	InternationalTransferDuplicateDocument InternationalTransfer = "203"

	// InternationalTransferQuotationAlreadyUsed: Quotation already used. This quotation_id was used before. The
	// transfer under it may be running, completed or failed.
	//
	// Message: "Duplicate Quotation ID" or "Quotation ID is running or has been completed".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 3 more).
	//
	// Same code as DUPLICATE_DOCUMENT: compare the name.
	InternationalTransferQuotationAlreadyUsed InternationalTransfer = "203"

	// InternationalTransferQuotationNotFound: Quotation or transfer not found. OY! knows no such quotation, or it was
	// never transferred. A transfer that was just sent may still arrive.
	//
	// Message: "Quotation ID is not found".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 3 more).
	InternationalTransferQuotationNotFound InternationalTransfer = "204"

	// InternationalTransferBalanceTooLow: Merchant balance too low. The balance does not cover the transfer or the
	// quotation. Nothing was transferred by this request.
	//
	// Message: "Balance is not enough".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 2 more).
	InternationalTransferBalanceTooLow InternationalTransfer = "206"

	// InternationalTransferIPNotRegistered: IP address not registered. The request came from an IP address that is
	// not registered. Nothing was transferred by this request.
	//
	// Message: "IP Address not registered".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	InternationalTransferIPNotRegistered InternationalTransfer = "207"

	// InternationalTransferAPIKeyNotValid: API key not valid. OY! did not accept the key in x-api-key. Nothing was
	// transferred by this request.
	//
	// Message: "API Key is not valid".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	InternationalTransferAPIKeyNotValid InternationalTransfer = "208"

	// InternationalTransferFileFormatNotAllowed: File format not allowed. The file is of a kind that is not accepted.
	// The quotation stays as it was.
	//
	// Message: "Only PNG, JPG, PDF, DOCX, and XLSX formats are allowed".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	InternationalTransferFileFormatNotAllowed InternationalTransfer = "213"

	// InternationalTransferFileTooLarge: File too large. The file is larger than 10 MB. The quotation stays as it
	// was.
	//
	// Message: "File size exceeds the 10 MB limit".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	InternationalTransferFileTooLarge InternationalTransfer = "214"

	// InternationalTransferQuotationExpired: Quotation expired. The quotation ran out before it was transferred, so
	// that nothing is transferred under it.
	//
	// Message: "Quotation ID has expired".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 2 more).
	InternationalTransferQuotationExpired InternationalTransfer = "222"

	// InternationalTransferCorridorNotConfigured: Destination not configured. The account may not transfer to this
	// country in this currency. Nothing was transferred.
	//
	// Message: "Destination ${destination_country_code} with currency ${destination_currency_code} is not yet
	// configured for your account".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 2 more).
	InternationalTransferCorridorNotConfigured InternationalTransfer = "403"

	// InternationalTransferTooManyRequests: Too many requests. OY! refused this request because too many were sent.
	// Nothing was transferred by this request.
	//
	// Message: "Too Many Requests".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1 (and 1 more).
	InternationalTransferTooManyRequests InternationalTransfer = "429"

	// InternationalTransferPriceNotCalculated: Price not calculated. OY! could not work out the rate or the fee, so
	// there is no quotation. Nothing was transferred.
	//
	// Message: "Failed to calculate price".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1 (and 2 more).
	InternationalTransferPriceNotCalculated InternationalTransfer = "500"

	// InternationalTransferCorridorUnavailable: Destination unavailable. Transfers to this country in this currency
	// are not possible right now. Nothing was transferred.
	//
	// Message: "Destination ${destination_country_code} with currency ${destination_currency_code} is currently
	// unavailable".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1 (and 2 more).
	InternationalTransferCorridorUnavailable InternationalTransfer = "503"

	// InternationalTransferRequestTimeout: Timeout waiting for an answer. The request may or may not have been
	// carried out.
	//
	// Message: "Request Timeout".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	InternationalTransferRequestTimeout InternationalTransfer = "504"

	// InternationalTransferAmountNotValid: Invalid amount. The amount is outside the range or not written as it has
	// to be; the message says how. Nothing was transferred by this request.
	//
	// Message: "Source Amount must be between IDR 200,000 and IDR <maximum_amount>", "Source Amount must be numeric",
	// "Destination Amount must be greater than 0.00" and 1 more.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as INVALID_PARAMETER, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS,
	// VALUE_NOT_VALID and WRONG_FORMAT: compare the name.
	InternationalTransferAmountNotValid InternationalTransfer = "990"

	// InternationalTransferInvalidParameter: Invalid request. OY! gives this reason: {reason}. Nothing was
	// transferred by this request.
	//
	// Message: "{reason}".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	//
	// Same code as AMOUNT_NOT_VALID, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS, VALUE_NOT_VALID
	// and WRONG_FORMAT: compare the name.
	InternationalTransferInvalidParameter InternationalTransfer = "990"

	// InternationalTransferMissingField: Mandatory field missing. A field is missing or empty; the message names it.
	// Nothing was transferred by this request.
	//
	// Message: "Destination Country Code is required", "Destination Currency Code is required", "Source Amount or
	// Destination Amount is required" and 31 more.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS,
	// VALUE_NOT_VALID and WRONG_FORMAT: compare the name.
	InternationalTransferMissingField InternationalTransfer = "990"

	// InternationalTransferRecipientTypeNotAllowed: Recipient has to be a business. Transfers to China can only go to
	// a business. Nothing was transferred by this request.
	//
	// Message: "Transfers to Destination Country CN only allow Recipient Type for BUSINESS".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD, TOO_MANY_ATTACHMENTS, VALUE_NOT_VALID and
	// WRONG_FORMAT: compare the name.
	InternationalTransferRecipientTypeNotAllowed InternationalTransfer = "990"

	// InternationalTransferTooManyAttachments: Too many attachments. The quotation has ten attachments and takes no
	// more.
	//
	// Message: "Transaction already has 10 attachments and cannot accept more".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, VALUE_NOT_VALID
	// and WRONG_FORMAT: compare the name.
	InternationalTransferTooManyAttachments InternationalTransfer = "990"

	// InternationalTransferValueNotValid: Invalid request. A value is none of those that are allowed; the message
	// names the field. Nothing was transferred by this request.
	//
	// Message: "Destination Country Code is not valid", "Destination Currency Code is not valid", "Source of Fund is
	// not valid" and 14 more.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED,
	// TOO_MANY_ATTACHMENTS and WRONG_FORMAT: compare the name.
	InternationalTransferValueNotValid InternationalTransfer = "990"

	// InternationalTransferWrongFormat: Invalid field format. A value has the wrong length or form; the message names
	// the field. Nothing was transferred by this request.
	//
	// Message: "Destination Country Code must be 2 characters", "Destination Currency Code must be 3 characters",
	// "Quotation ID must be between 8 and 64 characters long" and 32 more.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED,
	// TOO_MANY_ATTACHMENTS and VALUE_NOT_VALID: compare the name.
	InternationalTransferWrongFormat InternationalTransfer = "990"

	// InternationalTransferInternalServerError: Internal error at the provider. OY! had an internal error. The
	// request may or may not have been carried out.
	//
	// Message: "Oops! Something went wrong! Sorry for the inconvenience. \n The application has encountered an
	// unknown error. \n We have been automatically notified and will be looking into this with the utmost urgency.".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	InternationalTransferInternalServerError InternationalTransfer = "999"
)

// InternationalTransferStatus is a code of OY! Indonesia: State of a transfer abroad. Any other text may come as
// well.
//
// Page 1: https://api-docs.oyindonesia.com/#international-transfer-api
type InternationalTransferStatus string

// Codes of the space international-transfer-status, by name.
const (
	// InternationalTransferStatusFailed: Transfer failed. The transfer failed, and the code does not say why.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	InternationalTransferStatusFailed InternationalTransferStatus = "FAILED"

	// InternationalTransferStatusInProgress: Transfer in progress. OY! took the transfer, and the money has not been
	// delivered yet.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	InternationalTransferStatusInProgress InternationalTransferStatus = "IN_PROGRESS"

	// InternationalTransferStatusPending: Transfer delayed or under review. The transfer is delayed or being
	// reviewed.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	InternationalTransferStatusPending InternationalTransferStatus = "PENDING"

	// InternationalTransferStatusDelivered: Transfer delivered. The money was delivered to the recipient.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	InternationalTransferStatusDelivered InternationalTransferStatus = "SUCCESS"
)

// AccountLinking is a code of OY! Indonesia: Answer about a linked account. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#response-codes-api-account-linking
type AccountLinking string

// Codes of the space account-linking, by name.
const (
	// AccountLinkingAnswered: Request answered. OY! made an address for linking, unlinked the account or read its
	// balance. Nothing was paid.
	//
	// Message: "Success".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	AccountLinkingAnswered AccountLinking = "000"

	// AccountLinkingUserNotFound: Username not known. OY! does not know the username in x-oy-username. No account was
	// linked or unlinked by this request.
	//
	// Message: "User not found".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	AccountLinkingUserNotFound AccountLinking = "201"

	// AccountLinkingUserNotActive: Account not active at OY!. The account or this product of it is not active at OY!.
	// No account was linked or unlinked by this request.
	//
	// Message: "User not active".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	AccountLinkingUserNotActive AccountLinking = "202"

	// AccountLinkingIPNotRegistered: IP address not registered. The request came from an IP address that is not
	// registered. No account was linked or unlinked by this request.
	//
	// Message: "Request IP Address is not Registered".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	AccountLinkingIPNotRegistered AccountLinking = "207"

	// AccountLinkingAPIKeyNotValid: API key not valid. OY! did not accept the key in x-api-key. No account was linked
	// or unlinked by this request.
	//
	// Message: "API Key is not valid".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	AccountLinkingAPIKeyNotValid AccountLinking = "208"

	// AccountLinkingInvalidParameter: Invalid request. A field is missing or its value is not accepted; the message
	// says more. No account was linked or unlinked by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	AccountLinkingInvalidParameter AccountLinking = "290"

	// AccountLinkingAccountNotLinked: Account not linked. The account is not linked, so that its balance cannot be
	// read.
	//
	// Message: "User account is not linked".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as EWALLET_NOT_SUPPORTED and PHONE_NUMBER_LINKED: compare the name.
	AccountLinkingAccountNotLinked AccountLinking = "400"

	// AccountLinkingEwalletNotSupported: E-wallet cannot be linked. Accounts of this e-wallet cannot be linked. No
	// account was linked or unlinked by this request.
	//
	// Message: "Unsupported e-wallet type for tokenization".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as ACCOUNT_NOT_LINKED and PHONE_NUMBER_LINKED: compare the name.
	AccountLinkingEwalletNotSupported AccountLinking = "400"

	// AccountLinkingPhoneNumberLinked: Phone number linked before. An account with this phone number is linked
	// already.
	//
	// Message: "Phone number is linked".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as ACCOUNT_NOT_LINKED and EWALLET_NOT_SUPPORTED: compare the name.
	AccountLinkingPhoneNumberLinked AccountLinking = "400"

	// AccountLinkingInternalServerError: Internal error at the provider. OY! had an internal error. Whether the
	// account was linked or unlinked is not known; nothing was paid.
	//
	// Outcome: unknown (request). Retry: later.
	//
	// Source: page 1 (and 1 more).
	AccountLinkingInternalServerError AccountLinking = "999"
)

// AccountReceivable is a code of OY! Indonesia: Answer about an invoice. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#response-code-api-account-receivable
type AccountReceivable string

// Codes of the space account-receivable, by name.
const (
	// AccountReceivableAnswered: Request answered. OY! carried the request out. No money moved by it.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	AccountReceivableAnswered AccountReceivable = "000"

	// AccountReceivableInvoiceNotFound: Invoice not found. OY! knows no invoice with this id. One that was just
	// created may be filed under another id.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	AccountReceivableInvoiceNotFound AccountReceivable = "204"

	// AccountReceivableAmountBelowMinimum: Amount below the minimum. The invoice is below the least amount of
	// Rp10000. No invoice was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	AccountReceivableAmountBelowMinimum AccountReceivable = "210"

	// AccountReceivableInvoiceNotCancellable: Invoice cannot be canceled. The state of the invoice does not allow it:
	// it may be paid or being paid.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	AccountReceivableInvoiceNotCancellable AccountReceivable = "223"

	// AccountReceivableContactNotValid: Mail address or phone number not valid. The mail address or the phone number
	// of the customer is not valid. No invoice was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	AccountReceivableContactNotValid AccountReceivable = "247"

	// AccountReceivableInvoiceNotCanceled: Cancellation failed. The invoice was not canceled, or it is not known. The
	// customer may still pay it.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	AccountReceivableInvoiceNotCanceled AccountReceivable = "300"

	// AccountReceivableRequestNotValid: Invalid request. The page lists many causes for this code, such as a date,
	// the customer, a tax or the attachments. No invoice was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	AccountReceivableRequestNotValid AccountReceivable = "400"

	// AccountReceivableExpiryAfterInvoice: Due time after that of invoice. The payment would expire later than the
	// invoice allows. No invoice was created or changed by this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	AccountReceivableExpiryAfterInvoice AccountReceivable = "901"
)

// TransactionsData is a code of OY! Indonesia: Answer about bank statements. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#api-transactions-data
type TransactionsData string

// Codes of the space transactions-data, by name.
const (
	// TransactionsDataAnswered: Request answered. OY! carried the request out. No payment is involved.
	//
	// Message: "Success".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	TransactionsDataAnswered TransactionsData = "000"

	// TransactionsDataBankAccountNotFound: Bank account not found. The bank account was not found among those that
	// are linked. No statement was prepared.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	//
	// Same code as REQUEST_PROCESSED: compare the name.
	TransactionsDataBankAccountNotFound TransactionsData = "101"

	// TransactionsDataRequestProcessed: Statement being prepared. OY! works on the statement, unless the message says
	// otherwise.
	//
	// Outcome: pending (request). Retry: later.
	//
	// Source: page 1 (and 3 more).
	//
	// Same code as BANK_ACCOUNT_NOT_FOUND: compare the name.
	TransactionsDataRequestProcessed TransactionsData = "101"

	// TransactionsDataInProgress: Still in progress. The link or the statement is not ready yet.
	//
	// Message: "Request is In progress" or "Preparing data".
	//
	// Outcome: pending (request). Retry: later.
	//
	// Source: page 1 (and 1 more).
	TransactionsDataInProgress TransactionsData = "102"

	// TransactionsDataUserNotFound: Username not known. OY! does not know the username in x-oy-username. No account
	// was linked, and no statement was read.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	TransactionsDataUserNotFound TransactionsData = "201"

	// TransactionsDataUserNotActive: Account not active at OY!. The account or this product of it is not active at
	// OY!. No account was linked, and no statement was read.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	TransactionsDataUserNotActive TransactionsData = "202"

	// TransactionsDataIPNotRegistered: IP address not registered. The request came from an IP address that is not
	// registered. No account was linked, and no statement was read.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	TransactionsDataIPNotRegistered TransactionsData = "207"

	// TransactionsDataAPIKeyNotValid: API key not valid. OY! did not accept the key in x-api-key. No account was
	// linked, and no statement was read.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	TransactionsDataAPIKeyNotValid TransactionsData = "208"

	// TransactionsDataAccountNumberNotFound: Account not found. The bank account was not found. No statement was
	// read.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 2 more).
	TransactionsDataAccountNumberNotFound TransactionsData = "209"

	// TransactionsDataBankNotAvailable: Bank not supported. Statements of this bank cannot be read.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 3 more).
	TransactionsDataBankNotAvailable TransactionsData = "211"

	// TransactionsDataTemporaryTokenNotValid: Customer token invalid or expired. The token of this registration is
	// not valid or has run out. No account was linked.
	//
	// Message: "Temporary token is invalid".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	TransactionsDataTemporaryTokenNotValid TransactionsData = "237"

	// TransactionsDataPermanentTokenNotValid: Customer token invalid or expired. The permanent token of the customer
	// is not valid, or the customer took the consent back.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	TransactionsDataPermanentTokenNotValid TransactionsData = "238"

	// TransactionsDataStatementNotFound: Statement not found. OY! knows no statement with this id.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 2 more).
	TransactionsDataStatementNotFound TransactionsData = "239"

	// TransactionsDataBankLoginFailed: Login to bank failed. OY! could not log in to the internet banking of the
	// customer. No statement was read.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 2 more).
	TransactionsDataBankLoginFailed TransactionsData = "240"

	// TransactionsDataStartDateTooEarly: Start date too early. The bank has no data from this start date on.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 3 more).
	TransactionsDataStartDateTooEarly TransactionsData = "242"

	// TransactionsDataPartnerUserIDNotValid: User id not valid. OY! knows no linked account of this partner_user_id.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	TransactionsDataPartnerUserIDNotValid TransactionsData = "244"

	// TransactionsDataFailed: Failed. The link or the statement failed, and the code does not say why.
	//
	// Message: "Failed".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	TransactionsDataFailed TransactionsData = "300"

	// TransactionsDataUnexpectedError: Internal error at the provider. OY! had an unexpected error. No payment is
	// involved.
	//
	// Outcome: unknown (request). Retry: later.
	//
	// Source: page 1 (and 1 more).
	TransactionsDataUnexpectedError TransactionsData = "900"

	// TransactionsDataInvalidParameter: Invalid request. A parameter is missing or not valid. No statement was read.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 3 more).
	TransactionsDataInvalidParameter TransactionsData = "990"
)

// TransactionSummary is a code of OY! Indonesia: Answer about sums to be settled. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#response-codes-and-messages-
type TransactionSummary string

// Codes of the space transaction-summary, by name.
const (
	// TransactionSummaryAnswered: Summary answered. The sums are in the body. No payment is involved.
	//
	// Message: "Successful" or "Success".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	TransactionSummaryAnswered TransactionSummary = "000"

	// TransactionSummaryInProgress: Summary being prepared. The sums are not ready yet.
	//
	// Message: "Request is in progress. Please retry after several minutes".
	//
	// Outcome: pending (request). Retry: later.
	//
	// Source: page 1 (and 1 more).
	TransactionSummaryInProgress TransactionSummary = "102"

	// TransactionSummaryUserNotFound: Username not known. OY! does not know the username in x-oy-username. No payment
	// is involved.
	//
	// Message: "Username Not Found".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	TransactionSummaryUserNotFound TransactionSummary = "201"

	// TransactionSummaryUserNotActive: Account not active at OY!. The account or this product of it is not active at
	// OY!. No payment is involved.
	//
	// Message: "User is not active".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	TransactionSummaryUserNotActive TransactionSummary = "202"

	// TransactionSummaryIPNotRegistered: IP address not registered. The request came from an IP address that is not
	// registered. No payment is involved.
	//
	// Message: "IP Address not registered".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	TransactionSummaryIPNotRegistered TransactionSummary = "207"

	// TransactionSummaryAPIKeyNotValid: API key not valid. OY! did not accept the key in x-api-key. No payment is
	// involved.
	//
	// Message: "API Key is not valid".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	TransactionSummaryAPIKeyNotValid TransactionSummary = "208"

	// TransactionSummaryTooManyRequests: Too many requests. OY! refused this request because too many were sent to
	// this address. No payment is involved.
	//
	// Message: "Too many request".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1 (and 1 more).
	TransactionSummaryTooManyRequests TransactionSummary = "229"

	// TransactionSummaryInvalidParameter: Invalid request. A field is missing or its value is not accepted; the
	// message says more. No payment is involved.
	//
	// Message: "Parameter / object is not valid".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	TransactionSummaryInvalidParameter TransactionSummary = "290"
)

// HTTPCode is a code of OY! Indonesia: HTTP status. Any other text may come as well.
//
// Page 1: https://api-docs.oyindonesia.com/#list-of-http-status-codes-api-e-wallet-aggregator
//
// Page 2: https://api-docs.oyindonesia.com/#va-aggregator-response-codes-
type HTTPCode string

// Codes of the space http, by name.
const (
	// HTTPCodeOk: Request answered. OY! answered this request. The status says nothing about a payment.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 7 more).
	HTTPCodeOk HTTPCode = "200"

	// HTTPCodeForbidden: Access refused. The IP address is not registered, or the request looked like an attack. It
	// was not processed.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2, line 43 (and 8 more).
	HTTPCodeForbidden HTTPCode = "403"

	// HTTPCodeNotFound: Wrong address. The address or the HTTP method is wrong. The request was not processed.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2, line 44 (and 8 more).
	HTTPCodeNotFound HTTPCode = "404"

	// HTTPCodeTooManyRequests: Too many requests. Too many requests were sent to this address. The request was not
	// processed.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 2, line 45 (and 8 more).
	HTTPCodeTooManyRequests HTTPCode = "429"

	// HTTPCodeInternalServerError: Internal error at the provider. OY! had an error that it does not know. The
	// request may or may not have been carried out.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 46 (and 8 more).
	HTTPCodeInternalServerError HTTPCode = "500"

	// HTTPCodeServiceUnavailable: Provider not available. OY! could not process requests right now. Whether this one
	// was carried out is not certain.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 47 (and 8 more).
	HTTPCodeServiceUnavailable HTTPCode = "503"

	// HTTPCodeGatewayTimeout: Timeout waiting for an answer. OY! did not answer in time. The request may or may not
	// have been carried out.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 48 (and 8 more).
	HTTPCodeGatewayTimeout HTTPCode = "504"
)
