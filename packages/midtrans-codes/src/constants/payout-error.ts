// Generated from the catalog; do not edit.
// Payout error code of Midtrans as single constants.

/**
 * Beneficiary name not valid.
 *
 * The name does not fit the beneficiary account.
 *
 * Message: "Invalid beneficiary name".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const INVALID_BENEFICIARY_NAME = "001";
/**
 * Beneficiary account not valid.
 *
 * The bank has no such account number.
 *
 * Message: "Invalid destination account number".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const INVALID_BENEFICIARY_ACCOUNT = "002";
/**
 * Account or name not valid.
 *
 * Account number and name do not belong together, or the account does not exist.
 *
 * Message: "Invalid destination account or beneficiary name".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const INVALID_ACCOUNT_OR_NAME = "003";
/**
 * General error.
 *
 * An error that is not named. The code does not say what had been done by then.
 *
 * Message: "General error".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const GENERAL_ERROR = "004";
/**
 * No answer from bank.
 *
 * The bank did not answer in time. The transfer may have been made.
 *
 * Message: "Timeout error by bank".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const BANK_TIMEOUT = "005";
/**
 * Reference already used.
 *
 * The bank already knows this reference, so an earlier transfer with it may have been made.
 *
 * Message: "Unique reference number violation".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const DUPLICATE_REFERENCE = "006";
/**
 * Same request processed before.
 *
 * The bank already processed the same request, so the money may have been sent.
 *
 * Message: "Identical request already processed before".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const IDENTICAL_REQUEST = "007";
/**
 * Bank refused the access.
 *
 * The bank did not accept the access data of the sending account.
 *
 * Message: "Bank cannot authenticated request".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const BANK_AUTHENTICATION_FAILED = "008";
/**
 * Bank balance too low.
 *
 * The balance of the sending bank account does not cover the payout.
 *
 * Message: "Bank balance is not enough".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const BANK_BALANCE_TOO_LOW = "009";
/**
 * Payout data not valid.
 *
 * The data of the payout did not pass the validation.
 *
 * Message: "Payload validation failed".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const PAYLOAD_NOT_VALID = "010";
/**
 * OTP expired or blocked.
 *
 * The OTP with which the payout is approved is expired or blocked.
 *
 * Message: "OTP code expired / blocked".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const OTP_EXPIRED_OR_BLOCKED = "011";
/**
 * Beneficiary account blocked.
 *
 * The bank has blocked the beneficiary account.
 *
 * Message: "Beneficiary account is blocked".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const BENEFICIARY_ACCOUNT_BLOCKED = "012";
/**
 * Sender and receiver equal.
 *
 * The sending account and the beneficiary account are the same.
 *
 * Message: "Sender and receiver account are the same".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const SAME_ACCOUNT = "013";
/**
 * Monthly limit exceeded.
 *
 * The beneficiary account would exceed its monthly limit.
 *
 * Message: "Monthly account balance limit exceeded".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const MONTHLY_LIMIT_EXCEEDED = "014";
/**
 * Balance limit exceeded.
 *
 * The beneficiary account would exceed the highest balance that it may hold.
 *
 * Message: "Account balance limit exceeded".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const BALANCE_LIMIT_EXCEEDED = "015";
/**
 * Merchant balance too low.
 *
 * The merchant balance at Midtrans does not cover the payout.
 *
 * Message: "Merchant balance is not enough".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const MERCHANT_BALANCE_TOO_LOW = "016";
/**
 * Bank details not valid.
 *
 * The bank details of the recipient are not valid.
 *
 * Message: "Invalid receiver bank details.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const INVALID_BANK_DETAILS = "017";
/**
 * Technical error.
 *
 * A technical error on the way to the bank. The code does not say what had been done by then.
 *
 * Message: "Technical error.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const TECHNICAL_ERROR_018 = "018";
/**
 * Validation failed.
 *
 * The transfer did not pass the validation.
 *
 * Message: "Validation issue.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const VALIDATION_ISSUE = "019";
/**
 * Validation failed, ask Midtrans.
 *
 * The transfer did not pass the validation, and only Midtrans can say why.
 *
 * Message: "Transfer could not be processed due to a validation issue, please contact support(at)midtrans.com.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const VALIDATION_ISSUE_CONTACT = "020";
/**
 * Technical error.
 *
 * A technical error on the way to the bank. The code does not say what had been done by then.
 *
 * Message: "Technical error.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const TECHNICAL_ERROR_021 = "021";
/**
 * Technical error.
 *
 * A technical error on the way to the bank. The code does not say what had been done by then.
 *
 * Message: "Technical error.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const TECHNICAL_ERROR_022 = "022";
/**
 * Technical error.
 *
 * A technical error on the way to the bank. The code does not say what had been done by then.
 *
 * Message: "Technical error.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const TECHNICAL_ERROR_023 = "023";
/**
 * Technical error.
 *
 * A technical error on the way to the bank. The code does not say what had been done by then.
 *
 * Message: "Technical error.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const TECHNICAL_ERROR_024 = "024";
/**
 * Transfer declined.
 *
 * The bank declined the transfer without a reason.
 *
 * Message: "Transfer was declined.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const DECLINED = "025";
/**
 * Recipient name not valid.
 *
 * The name does not fit the beneficiary account.
 *
 * Message: "Invalid receiver name.".
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 */
export const INVALID_RECEIVER_NAME = "026";
