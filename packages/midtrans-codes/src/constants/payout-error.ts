// Generated from the catalog; do not edit.
// Payout error code of Midtrans as single constants.

/** Beneficiary name not valid. */
export const INVALID_BENEFICIARY_NAME = "001";
/** Beneficiary account not valid. */
export const INVALID_BENEFICIARY_ACCOUNT = "002";
/** Account or name not valid. */
export const INVALID_ACCOUNT_OR_NAME = "003";
/** General error. */
export const GENERAL_ERROR = "004";
/** No answer from bank. */
export const BANK_TIMEOUT = "005";
/** Reference already used. */
export const DUPLICATE_REFERENCE = "006";
/** Same request processed before. */
export const IDENTICAL_REQUEST = "007";
/** Bank refused the access. */
export const BANK_AUTHENTICATION_FAILED = "008";
/** Bank balance too low. */
export const BANK_BALANCE_TOO_LOW = "009";
/** Payout data not valid. */
export const PAYLOAD_NOT_VALID = "010";
/** OTP expired or blocked. */
export const OTP_EXPIRED_OR_BLOCKED = "011";
/** Beneficiary account blocked. */
export const BENEFICIARY_ACCOUNT_BLOCKED = "012";
/** Sender and receiver equal. */
export const SAME_ACCOUNT = "013";
/** Monthly limit exceeded. */
export const MONTHLY_LIMIT_EXCEEDED = "014";
/** Balance limit exceeded. */
export const BALANCE_LIMIT_EXCEEDED = "015";
/** Merchant balance too low. */
export const MERCHANT_BALANCE_TOO_LOW = "016";
/** Bank details not valid. */
export const INVALID_BANK_DETAILS = "017";
/** Technical error. */
export const TECHNICAL_ERROR_018 = "018";
/** Validation failed. */
export const VALIDATION_ISSUE = "019";
/** Validation failed, ask Midtrans. */
export const VALIDATION_ISSUE_CONTACT = "020";
/** Technical error. */
export const TECHNICAL_ERROR_021 = "021";
/** Technical error. */
export const TECHNICAL_ERROR_022 = "022";
/** Technical error. */
export const TECHNICAL_ERROR_023 = "023";
/** Technical error. */
export const TECHNICAL_ERROR_024 = "024";
/** Transfer declined. */
export const DECLINED = "025";
/** Recipient name not valid. */
export const INVALID_RECEIVER_NAME = "026";
