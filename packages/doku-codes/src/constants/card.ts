// Generated from the catalog; do not edit.
// Card issuer response code of DOKU as single constants.

/** Approved by the issuer. */
export const APPROVED = "00";
/** Issuer must be contacted. */
export const REFER_TO_ISSUER = "01";
/** Issuer must be contacted, special case. */
export const REFER_TO_ISSUER_SPECIAL = "02";
/** Invalid or inactive merchant. */
export const INVALID_MERCHANT = "03";
/** Card to be retained. */
export const PICK_UP_CARD = "04";
/** Declined by issuer (do not honor). */
export const DO_NOT_HONOR = "05";
/** Error at the issuer, result not known. */
export const ISSUER_ERROR = "06";
/** Card pickup, special case. */
export const PICK_UP_CARD_SPECIAL = "07";
/** Approved on proof of identity. */
export const HONOR_WITH_ID = "08";
/** Approved for part of the amount. */
export const PARTIALLY_APPROVED = "10";
/** Approved, VIP cardholder. */
export const APPROVED_VIP = "11";
/** Transaction type not valid. */
export const INVALID_TRANSACTION = "12";
/** Invalid amount. */
export const INVALID_AMOUNT = "13";
/** Invalid card number. */
export const INVALID_CARD_NUMBER = "14";
/** No issuer for this card number. */
export const NO_SUCH_ISSUER = "15";
/** Issuer asks for another try. */
export const RE_ENTER_TRANSACTION = "19";
/** Authentication required. */
export const AUTHENTICATION_REQUIRED = "1A";
/** Authorization system not available. */
export const AUTHORIZATION_SYSTEM_INOPERATIVE = "1Z";
/** Issuer took no action. */
export const NO_ACTION_TAKEN = "21";
/** Record not found at the issuer. */
export const RECORD_NOT_FOUND = "25";
/** Issuer records unavailable. */
export const FILE_UNAVAILABLE = "28";
/** Message format not accepted. */
export const FORMAT_ERROR = "30";
/** No credit account on card. */
export const NO_CREDIT_ACCOUNT = "39";
/** Card reported lost. */
export const LOST_CARD = "41";
/** Card reported stolen. */
export const STOLEN_CARD = "43";
/** Account closed. */
export const CLOSED_ACCOUNT = "46";
/** Insufficient funds. */
export const INSUFFICIENT_FUNDS = "51";
/** No checking account on card. */
export const NO_CHECKING_ACCOUNT = "52";
/** No savings account on card. */
export const NO_SAVINGS_ACCOUNT = "53";
/** Card expired. */
export const EXPIRED_CARD = "54";
/** Incorrect PIN. */
export const INCORRECT_PIN = "55";
/** Not permitted for this card. */
export const NOT_PERMITTED_TO_CARDHOLDER = "57";
/** Not permitted for this terminal. */
export const NOT_PERMITTED_TO_TERMINAL = "58";
/** Suspected fraud. */
export const SUSPECTED_FRAUD = "59";
/** Amount limit exceeded. */
export const AMOUNT_LIMIT_EXCEEDED = "61";
/** Card restricted. */
export const RESTRICTED_CARD = "62";
/** Security check not passed. */
export const SECURITY_VIOLATION = "63";
/** Anti-money-laundering rules not met. */
export const AML_REQUIREMENT_NOT_MET = "64";
/** Frequency limit exceeded. */
export const FREQUENCY_LIMIT_EXCEEDED = "65";
/** Verification details do not match. */
export const VERIFICATION_DATA_FAILED = "6P";
/**
 * Issuer must be contacted.
 *
 * Same code as PIN_DATA_REQUIRED: compare `name`.
 */
export const CONTACT_CARD_ISSUER = "70";
/**
 * PIN required.
 *
 * Same code as CONTACT_CARD_ISSUER: compare `name`.
 */
export const PIN_DATA_REQUIRED = "70";
/** PIN not changed. */
export const PIN_NOT_CHANGED = "71";
/** PIN encryption does not match. */
export const PIN_ENCRYPTION_MISMATCH = "74";
/** PIN attempts exceeded. */
export const PIN_TRIES_EXCEEDED = "75";
/**
 * Receiving account not valid.
 *
 * Same code as UNSOLICITED_REVERSAL: compare `name`.
 */
export const INVALID_TO_ACCOUNT = "76";
/**
 * Unexpected reversal.
 *
 * Same code as INVALID_TO_ACCOUNT: compare `name`.
 */
export const UNSOLICITED_REVERSAL = "76";
/** Paying account not valid. */
export const INVALID_FROM_ACCOUNT = "77";
/**
 * Account not valid.
 *
 * Same code as BLOCKED_FIRST_USE: compare `name`.
 */
export const INVALID_ACCOUNT = "78";
/**
 * New card not yet activated.
 *
 * Same code as INVALID_ACCOUNT: compare `name`.
 */
export const BLOCKED_FIRST_USE = "78";
/**
 * Card replaced or renewed.
 *
 * Same code as ALREADY_REVERSED: compare `name`.
 */
export const CARD_LIFE_CYCLE = "79";
/**
 * Already reversed by the switch.
 *
 * Same code as CARD_LIFE_CYCLE: compare `name`.
 */
export const ALREADY_REVERSED = "79";
/**
 * Credit card issuer unavailable.
 *
 * Same code as NO_FINANCIAL_IMPACT: compare `name`.
 */
export const CREDIT_ISSUER_UNAVAILABLE = "80";
/**
 * No effect on money.
 *
 * Same code as CREDIT_ISSUER_UNAVAILABLE: compare `name`.
 */
export const NO_FINANCIAL_IMPACT = "80";
/**
 * Domestic debit not allowed.
 *
 * Same code as PIN_CRYPTOGRAPHIC_ERROR: compare `name`.
 */
export const DOMESTIC_DEBIT_NOT_ALLOWED = "81";
/**
 * PIN could not be decrypted.
 *
 * Same code as DOMESTIC_DEBIT_NOT_ALLOWED: compare `name`.
 */
export const PIN_CRYPTOGRAPHIC_ERROR = "81";
/**
 * Declined by issuer policy.
 *
 * Same code as CARD_VERIFICATION_FAILED: compare `name`.
 */
export const POLICY_DECLINE = "82";
/**
 * Card verification value does not match.
 *
 * Same code as POLICY_DECLINE: compare `name`.
 */
export const CARD_VERIFICATION_FAILED = "82";
/** Declined for fraud or security. */
export const FRAUD_OR_SECURITY = "83";
/** Step does not fit the authorization. */
export const INVALID_AUTHORIZATION_LIFE_CYCLE = "84";
/** No objection from the issuer. */
export const NO_REASON_TO_DECLINE = "85";
/** PIN could not be checked. */
export const PIN_NOT_VERIFIABLE = "86";
/** Purchase approved, cash back not. */
export const PURCHASE_WITHOUT_CASH_BACK = "87";
/** Cryptographic check failed. */
export const CRYPTOGRAPHIC_FAILURE = "88";
/**
 * PIN not accepted.
 *
 * Same code as BALANCE_INFORMATION_NOT_ALLOWED: compare `name`.
 */
export const UNACCEPTABLE_PIN = "89";
/**
 * Balance information not allowed.
 *
 * Same code as UNACCEPTABLE_PIN: compare `name`.
 */
export const BALANCE_INFORMATION_NOT_ALLOWED = "89";
/** Cut-off in progress. */
export const CUTOFF_IN_PROGRESS = "90";
/** Issuer not available. */
export const ISSUER_OR_SWITCH_INOPERATIVE = "91";
/** No route to the destination. */
export const ROUTE_NOT_FOUND = "92";
/** Not allowed by law. */
export const VIOLATION_OF_LAW = "93";
/** Duplicate transmission or invoice. */
export const DUPLICATE_TRANSMISSION = "94";
/** System malfunction at the issuer. */
export const SYSTEM_MALFUNCTION = "96";
/** Surcharge not permitted. */
export const SURCHARGE_NOT_PERMITTED = "B1";
/** Surcharge not supported by the issuer. */
export const SURCHARGE_NOT_SUPPORTED = "B2";
/** Passed to stand-in processing. */
export const FORCE_STAND_IN = "N0";
/** Cash not available. */
export const CASH_SERVICE_NOT_AVAILABLE = "N3";
/** Cash limit exceeded. */
export const CASH_LIMIT_EXCEEDED = "N4";
/** Resubmission not allowed. */
export const INELIGIBLE_FOR_RESUBMISSION = "N5";
/** Incorrect CVV. */
export const CVV2_FAILURE = "N7";
/** Amount above the preauthorization. */
export const AMOUNT_ABOVE_PREAUTHORIZATION = "N8";
/** PIN unblocking denied. */
export const PIN_UNBLOCK_DENIED = "P5";
/** PIN change denied. */
export const PIN_CHANGE_DENIED = "P6";
/** Card could not be authenticated. */
export const CARD_AUTHENTICATION_FAILED = "Q1";
/** Payment stopped by the cardholder. */
export const STOP_PAYMENT_ORDER = "R0";
/** Consent for this merchant withdrawn. */
export const AUTHORIZATION_REVOKED = "R1";
/** Visa PIN not possible here. */
export const NOT_ELIGIBLE_FOR_VISA_PIN = "R2";
/** Consent for all recurring charges withdrawn. */
export const ALL_AUTHORIZATIONS_REVOKED = "R3";
/** Declined offline, issuer not reached. */
export const UNABLE_TO_GO_ONLINE = "Z3";
