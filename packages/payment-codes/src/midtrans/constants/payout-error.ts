// Generated from the catalog; do not edit.
// Payout error code of Midtrans as single constants.

/**
 * Account name does not match.
 *
 * The name does not fit the beneficiary account.
 *
 * Message: "Invalid beneficiary name".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 12
 */
export const INVALID_BENEFICIARY_NAME = "001";
/**
 * Beneficiary account not valid.
 *
 * The bank has no such account number.
 *
 * Message: "Invalid destination account number".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 13
 */
export const INVALID_BENEFICIARY_ACCOUNT = "002";
/**
 * Account or name not valid.
 *
 * Account number and name do not belong together, or the account does not exist.
 *
 * Message: "Invalid destination account or beneficiary name".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 14
 */
export const INVALID_ACCOUNT_OR_NAME = "003";
/**
 * General error.
 *
 * An error that is not named. The code does not say what had been done by then.
 *
 * Message: "General error".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 15
 */
export const GENERAL_ERROR = "004";
/**
 * No answer from bank.
 *
 * The bank did not answer in time. The transfer may have been made.
 *
 * Message: "Timeout error by bank".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 16
 */
export const BANK_TIMEOUT = "005";
/**
 * Reference already used.
 *
 * The bank already knows this reference, so an earlier transfer with it may have been made.
 *
 * Message: "Unique reference number violation".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 17
 */
export const DUPLICATE_REFERENCE = "006";
/**
 * Same request processed before.
 *
 * The bank already processed the same request, so the money may have been sent.
 *
 * Message: "Identical request already processed before".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 18
 */
export const IDENTICAL_REQUEST = "007";
/**
 * Bank refused the access.
 *
 * The bank did not accept the access data of the sending account.
 *
 * Message: "Bank cannot authenticated request".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 19
 */
export const BANK_AUTHENTICATION_FAILED = "008";
/**
 * Bank balance too low.
 *
 * The balance of the sending bank account does not cover the payout.
 *
 * Message: "Bank balance is not enough".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 20
 */
export const BANK_BALANCE_TOO_LOW = "009";
/**
 * Payout data not valid.
 *
 * The data of the payout did not pass the validation.
 *
 * Message: "Payload validation failed".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 21
 */
export const PAYLOAD_NOT_VALID = "010";
/**
 * OTP expired or blocked.
 *
 * The OTP with which the payout is approved is expired or blocked.
 *
 * Message: "OTP code expired / blocked".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 22
 */
export const OTP_EXPIRED_OR_BLOCKED = "011";
/**
 * Beneficiary account blocked.
 *
 * The bank has blocked the beneficiary account.
 *
 * Message: "Beneficiary account is blocked".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 23
 */
export const BENEFICIARY_ACCOUNT_BLOCKED = "012";
/**
 * Sender and receiver equal.
 *
 * The sending account and the beneficiary account are the same.
 *
 * Message: "Sender and receiver account are the same".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 24
 */
export const SAME_ACCOUNT = "013";
/**
 * Monthly limit exceeded.
 *
 * The beneficiary account would exceed its monthly limit.
 *
 * Message: "Monthly account balance limit exceeded".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 25
 */
export const MONTHLY_LIMIT_EXCEEDED = "014";
/**
 * Balance limit exceeded.
 *
 * The beneficiary account would exceed the highest balance that it may hold.
 *
 * Message: "Account balance limit exceeded".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 26
 */
export const BALANCE_LIMIT_EXCEEDED = "015";
/**
 * Merchant balance too low.
 *
 * The merchant balance at Midtrans does not cover the payout.
 *
 * Message: "Merchant balance is not enough".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 27
 */
export const MERCHANT_BALANCE_TOO_LOW = "016";
/**
 * Bank details not valid.
 *
 * The bank details of the recipient are not valid.
 *
 * Message: "Invalid receiver bank details.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 28
 */
export const INVALID_BANK_DETAILS = "017";
/**
 * External system error.
 *
 * A technical error on the way to the bank. The code does not say what had been done by then.
 *
 * Message: "Technical error.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 29
 */
export const TECHNICAL_ERROR_018 = "018";
/**
 * Invalid request.
 *
 * The transfer did not pass the validation.
 *
 * Message: "Validation issue.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 30
 */
export const VALIDATION_ISSUE = "019";
/**
 * Validation failed, ask Midtrans.
 *
 * The transfer did not pass the validation, and only Midtrans can say why.
 *
 * Message: "Transfer could not be processed due to a validation issue, please contact support(at)midtrans.com.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 31
 */
export const VALIDATION_ISSUE_CONTACT = "020";
/**
 * External system error.
 *
 * A technical error on the way to the bank. The code does not say what had been done by then.
 *
 * Message: "Technical error.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 32
 */
export const TECHNICAL_ERROR_021 = "021";
/**
 * External system error.
 *
 * A technical error on the way to the bank. The code does not say what had been done by then.
 *
 * Message: "Technical error.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 33
 */
export const TECHNICAL_ERROR_022 = "022";
/**
 * External system error.
 *
 * A technical error on the way to the bank. The code does not say what had been done by then.
 *
 * Message: "Technical error.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 34
 */
export const TECHNICAL_ERROR_023 = "023";
/**
 * External system error.
 *
 * A technical error on the way to the bank. The code does not say what had been done by then.
 *
 * Message: "Technical error.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 35
 */
export const TECHNICAL_ERROR_024 = "024";
/**
 * Declined, no reason given.
 *
 * The bank declined the transfer without a reason.
 *
 * Message: "Transfer was declined.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 36
 */
export const DECLINED = "025";
/**
 * Account name does not match.
 *
 * The name does not fit the beneficiary account.
 *
 * Message: "Invalid receiver name.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages line 37
 */
export const INVALID_RECEIVER_NAME = "026";
