// Generated from the catalog; do not edit.
// Card channel response code of Midtrans as single constants.

/** Approved by issuer. */
export const APPROVED = "00";
/** Transaction approved. */
export const APPROVED_AMEX = "000";
/** Approved on proof of identity. */
export const APPROVED_WITH_ID_AMEX = "001";
/** Only part of the amount approved. */
export const PARTIAL_APPROVAL_AMEX = "002";
/** Issuer must be contacted. */
export const REFER_TO_ISSUER = "01";
/** Issuer must be contacted, special case. */
export const REFER_TO_ISSUER_SPECIAL = "02";
/** Merchant ID not valid. */
export const INVALID_MERCHANT = "03";
/** Card to be retained. */
export const PICK_UP_CARD = "04";
/** Declined by issuer (do not honor). */
export const DO_NOT_HONOR = "05";
/** Problem with the card number. */
export const CARD_ERROR = "06";
/** Card to be retained, special conditions. */
export const PICK_UP_CARD_SPECIAL = "07";
/** Result still open at issuer. */
export const REQUEST_IN_PROGRESS = "09";
/** Transaction denied. */
export const DENIED_AMEX = "100";
/** Card expired or date wrong. */
export const EXPIRED_CARD_AMEX = "101";
/** PIN attempts exceeded. */
export const PIN_TRIES_EXCEEDED_AMEX = "106";
/** Issuer must be contacted. */
export const CALL_ISSUER_AMEX = "107";
/** Merchant not valid. */
export const INVALID_MERCHANT_AMEX = "109";
/** Invalid amount. */
export const INVALID_AMOUNT_AMEX = "110";
/** Card or account not valid. */
export const INVALID_ACCOUNT_AMEX = "111";
/** Requested function not supported. */
export const FUNCTION_NOT_SUPPORTED_AMEX = "115";
/** Incorrect PIN. */
export const INCORRECT_PIN_AMEX = "117";
/** Cardholder not enrolled or permitted. */
export const CARDHOLDER_NOT_PERMITTED_AMEX = "119";
/** Transaction or field not valid. */
export const INVALID_TRANSACTION = "12";
/** Security code wrong. */
export const INCORRECT_SECURITY_CODE_AMEX = "122";
/** Effective date not valid. */
export const INVALID_EFFECTIVE_DATE_AMEX = "125";
/** Invalid character in the amount. */
export const INVALID_AMOUNT = "13";
/** Card number does not exist. */
export const INVALID_CARD_NUMBER = "14";
/** No such issuer. */
export const NO_SUCH_ISSUER = "15";
/** Transaction format not valid. */
export const FORMAT_ERROR_AMEX = "181";
/** Currency not valid. */
export const INVALID_CURRENCY_AMEX = "183";
/** Card replaced by a new one. */
export const NEW_CARD_ISSUED_AMEX = "187";
/** Merchant canceled or closed. */
export const MERCHANT_CLOSED_AMEX = "189";
/** Issuer asks for another try. */
export const RE_ENTER_TRANSACTION = "19";
/** Authentication required. */
export const AUTHENTICATION_REQUIRED_VISA = "1A";
/** Denied, retain the card. */
export const PICK_UP_CARD_AMEX = "200";
/** Issuer took no action. */
export const NO_ACTION_TAKEN = "21";
/** Issuer could not be contacted. */
export const SUSPECTED_MALFUNCTION = "22";
/** Unspecified error at the bank. */
export const UNSPECIFIED_ERROR = "23";
/** Card details not recognized. */
export const CARD_DETAILS_NOT_RECOGNIZED = "25";
/** Transaction details not recognized. */
export const FORMAT_ERROR = "30";
/** Online and phone transactions not allowed. */
export const CARD_NOT_PRESENT_NOT_ALLOWED = "31";
/** Card expired or wrong date. */
export const EXPIRED_CARD_OR_INVALID_DATE = "33";
/** Suspected fraud on the card. */
export const SUSPECTED_FRAUD_PICK_UP = "34";
/** Retain card, contact acquirer. */
export const CONTACT_ACQUIRER_PICK_UP = "35";
/** Retain card, restricted. */
export const RESTRICTED_CARD_PICK_UP = "36";
/** Retain card, call acquirer security. */
export const CALL_ACQUIRER_SECURITY_PICK_UP = "37";
/** PIN attempts exceeded, retain card. */
export const PIN_TRIES_EXCEEDED_PICK_UP = "38";
/** No credit account. */
export const NO_CREDIT_ACCOUNT = "39";
/** Transaction type not allowed. */
export const FUNCTION_NOT_SUPPORTED = "40";
/** Card reported lost. */
export const LOST_CARD = "41";
/** Account type not valid. */
export const NO_UNIVERSAL_ACCOUNT = "42";
/** Card reported stolen. */
export const STOLEN_CARD = "43";
/** No investment account. */
export const NO_INVESTMENT_ACCOUNT = "44";
/** Account closed. */
export const CLOSED_ACCOUNT = "46";
/** Insufficient funds. */
export const INSUFFICIENT_FUNDS = "51";
/** No checking account. */
export const NO_CHECKING_ACCOUNT = "52";
/** No savings account. */
export const NO_SAVINGS_ACCOUNT = "53";
/** Card expired. */
export const EXPIRED_CARD = "54";
/** Incorrect PIN. */
export const INCORRECT_PIN = "55";
/** No record of the card. */
export const NO_CARD_RECORD = "56";
/** Not permitted for this card. */
export const TRANSACTION_NOT_PERMITTED_TO_CARDHOLDER = "57";
/** Not permitted for this terminal. */
export const TRANSACTION_NOT_PERMITTED_TO_TERMINAL = "58";
/** Suspected fraud. */
export const SUSPECTED_FRAUD = "59";
/** Not supported by issuer. */
export const BLOCKED_BY_ISSUER_VISA = "5C";
/** Contact the issuer, then try again. */
export const CONTACT_ISSUER_AND_RETRY = "60";
/** Card amount limit exceeded. */
export const EXCEEDS_AMOUNT_LIMIT = "61";
/** Card restricted. */
export const RESTRICTED_CARD = "62";
/** Security check not passed. */
export const SECURITY_VIOLATION = "63";
/** Amount not accepted. */
export const ORIGINAL_AMOUNT_INCORRECT = "64";
/** Card frequency limit exceeded. */
export const EXCEEDS_FREQUENCY_LIMIT = "65";
/** Declined, issuer must be contacted. */
export const CONTACT_ISSUER = "66";
/** Suspected counterfeit card. */
export const COUNTERFEIT_CARD_PICK_UP = "67";
/** Timeout waiting for an answer. */
export const TIMEOUT_VISA = "68";
/** Verification details do not match. */
export const VERIFICATION_FAILED = "6P";
/** Issuer must be contacted. */
export const CONTACT_CARD_ISSUER_MASTERCARD = "70";
/**
 * PIN not changed.
 *
 * Same code as PIN_NOT_CHANGED_VISA: compare `name`.
 */
export const PIN_NOT_CHANGED_MASTERCARD = "71";
/**
 * PIN not changed.
 *
 * Same code as PIN_NOT_CHANGED_MASTERCARD: compare `name`.
 */
export const PIN_NOT_CHANGED_VISA = "71";
/** Account not yet activated. */
export const ACCOUNT_NOT_ACTIVATED_MASTERCARD = "72";
/** PIN attempts exceeded. */
export const PIN_TRIES_EXCEEDED = "75";
/**
 * Receiving account not valid.
 *
 * Same code as ORIGINAL_NOT_FOUND_VISA: compare `name`.
 */
export const TO_ACCOUNT_INVALID_MASTERCARD = "76";
/**
 * Original transaction not found.
 *
 * Same code as TO_ACCOUNT_INVALID_MASTERCARD: compare `name`.
 */
export const ORIGINAL_NOT_FOUND_VISA = "76";
/**
 * Paying account not valid.
 *
 * Same code as ORIGINAL_DATA_MISMATCH_VISA: compare `name`.
 */
export const FROM_ACCOUNT_INVALID_MASTERCARD = "77";
/**
 * Data differs from original.
 *
 * Same code as FROM_ACCOUNT_INVALID_MASTERCARD: compare `name`.
 */
export const ORIGINAL_DATA_MISMATCH_VISA = "77";
/**
 * Account not valid.
 *
 * Same code as CARD_NOT_ACTIVATED_VISA: compare `name`.
 */
export const ACCOUNT_INVALID_MASTERCARD = "78";
/**
 * New card not yet activated.
 *
 * Same code as ACCOUNT_INVALID_MASTERCARD: compare `name`.
 */
export const CARD_NOT_ACTIVATED_VISA = "78";
/**
 * Card replaced or renewed.
 *
 * Same code as TRANSACTION_REVERSED_VISA: compare `name`.
 */
export const LIFECYCLE_DECLINE_MASTERCARD = "79";
/**
 * Transaction reported as reversed.
 *
 * Same code as LIFECYCLE_DECLINE_MASTERCARD: compare `name`.
 */
export const TRANSACTION_REVERSED_VISA = "79";
/** Approved on proof of identity. */
export const APPROVED_WITH_ID_VISA = "8";
/**
 * System not available.
 *
 * Same code as CREDIT_ISSUER_UNAVAILABLE_VISA: compare `name`.
 */
export const SYSTEM_NOT_AVAILABLE_MASTERCARD = "80";
/**
 * Credit issuer not available.
 *
 * Same code as SYSTEM_NOT_AVAILABLE_MASTERCARD: compare `name`.
 */
export const CREDIT_ISSUER_UNAVAILABLE_VISA = "80";
/**
 * Domestic debit not allowed.
 *
 * Same code as PIN_CRYPTOGRAPHIC_ERROR_VISA: compare `name`.
 */
export const DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD = "81";
/**
 * PIN could not be decrypted.
 *
 * Same code as DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD: compare `name`.
 */
export const PIN_CRYPTOGRAPHIC_ERROR_VISA = "81";
/**
 * Incorrect CVV.
 *
 * Same code as POLICY_DECLINE_MASTERCARD and CARD_VERIFICATION_NEGATIVE_VISA: compare `name`.
 */
export const INCORRECT_CVV = "82";
/**
 * Declined by issuer policy.
 *
 * Same code as INCORRECT_CVV and CARD_VERIFICATION_NEGATIVE_VISA: compare `name`.
 */
export const POLICY_DECLINE_MASTERCARD = "82";
/**
 * Card verification value does not match.
 *
 * Same code as INCORRECT_CVV and POLICY_DECLINE_MASTERCARD: compare `name`.
 */
export const CARD_VERIFICATION_NEGATIVE_VISA = "82";
/**
 * Authentication required.
 *
 * Same code as FRAUD_SECURITY_MASTERCARD and STAND_IN_CANNOT_APPROVE_VISA: compare `name`.
 */
export const AUTHENTICATION_REQUIRED = "83";
/**
 * Declined for fraud or security.
 *
 * Same code as AUTHENTICATION_REQUIRED and STAND_IN_CANNOT_APPROVE_VISA: compare `name`.
 */
export const FRAUD_SECURITY_MASTERCARD = "83";
/**
 * Stand-in could not approve.
 *
 * Same code as AUTHENTICATION_REQUIRED and FRAUD_SECURITY_MASTERCARD: compare `name`.
 */
export const STAND_IN_CANNOT_APPROVE_VISA = "83";
/**
 * Authorization life cycle not valid.
 *
 * Same code as PREAUTHORIZATION_TOO_OLD_VISA: compare `name`.
 */
export const INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD = "84";
/**
 * Pre-authorization too old.
 *
 * Same code as INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD: compare `name`.
 */
export const PREAUTHORIZATION_TOO_OLD_VISA = "84";
/**
 * Not declined, amount zero.
 *
 * Same code as NO_REASON_TO_DECLINE_VISA: compare `name`.
 */
export const NOT_DECLINED_MASTERCARD = "85";
/**
 * No reason to decline.
 *
 * Same code as NOT_DECLINED_MASTERCARD: compare `name`.
 */
export const NO_REASON_TO_DECLINE_VISA = "85";
/**
 * PIN could not be checked.
 *
 * Same code as PIN_NOT_VERIFIABLE_VISA: compare `name`.
 */
export const PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD = "86";
/**
 * PIN could not be checked.
 *
 * Same code as PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD: compare `name`.
 */
export const PIN_NOT_VERIFIABLE_VISA = "86";
/**
 * Purchase approved, cash back not.
 *
 * Same code as PURCHASE_WITHOUT_CASH_BACK_VISA: compare `name`.
 */
export const PURCHASE_WITHOUT_CASH_BACK_MASTERCARD = "87";
/**
 * Purchase approved, cash back not.
 *
 * Same code as PURCHASE_WITHOUT_CASH_BACK_MASTERCARD: compare `name`.
 */
export const PURCHASE_WITHOUT_CASH_BACK_VISA = "87";
/**
 * Cryptographic check failed.
 *
 * Same code as UNABLE_TO_AUTHORIZE_VISA: compare `name`.
 */
export const CRYPTOGRAPHIC_FAILURE_MASTERCARD = "88";
/**
 * Authorization not possible.
 *
 * Same code as CRYPTOGRAPHIC_FAILURE_MASTERCARD: compare `name`.
 */
export const UNABLE_TO_AUTHORIZE_VISA = "88";
/**
 * PIN not accepted.
 *
 * Same code as INELIGIBLE_TO_RECEIVE_VISA: compare `name`.
 */
export const UNACCEPTABLE_PIN_MASTERCARD = "89";
/**
 * Not eligible to receive information.
 *
 * Same code as UNACCEPTABLE_PIN_MASTERCARD: compare `name`.
 */
export const INELIGIBLE_TO_RECEIVE_VISA = "89";
/** Issuer temporarily closed. */
export const CUTOFF_IN_PROGRESS = "90";
/** Accepted, card counter synchronized. */
export const ACCEPTED_ATC_SYNCHRONIZATION_AMEX = "900";
/** System malfunction. */
export const SYSTEM_MALFUNCTION_AMEX = "909";
/**
 * Issuer not available.
 *
 * Same code as ISSUER_OR_SWITCH_UNAVAILABLE_VISA: compare `name`.
 */
export const ISSUER_UNAVAILABLE = "91";
/**
 * Issuer or switch not available.
 *
 * Same code as ISSUER_UNAVAILABLE: compare `name`.
 */
export const ISSUER_OR_SWITCH_UNAVAILABLE_VISA = "91";
/** Issuer not available. */
export const ISSUER_UNAVAILABLE_AMEX = "912";
/** No route to the destination. */
export const UNABLE_TO_ROUTE = "92";
/** Declined for legal reasons. */
export const VIOLATION_OF_LAW = "93";
/** Duplicate transmission. */
export const DUPLICATE_TRANSMISSION = "94";
/** System malfunction at the issuer. */
export const SYSTEM_MALFUNCTION = "96";
/** Blocked by the cardholder. */
export const BLOCKED_BY_CARDHOLDER_VISA = "9G";
/** Original transaction not found. */
export const ORIGINAL_NOT_FOUND = "AG";
/** Posting already complete. */
export const POSTING_ALREADY_COMPLETE = "AJ";
/** Surcharge not permitted. */
export const SURCHARGE_NOT_PERMITTED_VISA = "B1";
/** Surcharge not supported. */
export const SURCHARGE_NOT_SUPPORTED_VISA = "B2";
/** Declined, another card needed. */
export const DECLINED_USE_OTHER_CARD = "BA";
/** Passed to stand-in processing. */
export const FORCED_STAND_IN_VISA = "N0";
/** Cash not available. */
export const CASH_SERVICE_NOT_AVAILABLE_VISA = "N3";
/** Cash back limit exceeded. */
export const CASH_BACK_LIMIT_EXCEEDED_VISA = "N4";
/** Resubmitted too late. */
export const RESUBMISSION_TOO_LATE_VISA = "N5";
/** CVV2 does not match. */
export const INCORRECT_CVV2_VISA = "N7";
/** Above the authorized amount. */
export const PREAUTHORIZED_AMOUNT_EXCEEDED_VISA = "N8";
/** Biller information not valid. */
export const INVALID_BILLER_INFORMATION_VISA = "P2";
/** PIN change or unblock declined. */
export const PIN_CHANGE_DECLINED_VISA = "P5";
/** New PIN not safe enough. */
export const UNSAFE_PIN_VISA = "P6";
/** Card could not be authenticated. */
export const CARD_AUTHENTICATION_FAILED_VISA = "Q1";
/** Transaction already settled. */
export const ALREADY_SETTLED_VISA = "Q5";
/** Payment stopped by the cardholder. */
export const STOP_PAYMENT_VISA = "R0";
/** Consent withdrawn by the cardholder. */
export const AUTHORIZATION_REVOKED_VISA = "R1";
/** Consent to all payments withdrawn. */
export const ALL_AUTHORIZATIONS_REVOKED_VISA = "R3";
/** Check approved. */
export const CHECK_APPROVED_VISA = "T0";
/** Check verified, not converted. */
export const CHECK_NOT_CONVERTED_VISA = "T1";
/** Routing number not valid. */
export const CHECK_ROUTING_NUMBER_INVALID_VISA = "T2";
/** Check above the limit. */
export const CHECK_AMOUNT_LIMIT_EXCEEDED_VISA = "T3";
/** Unpaid items on record. */
export const CHECK_UNPAID_ITEMS_VISA = "T4";
/** Check number already used. */
export const CHECK_NUMBER_DUPLICATE_VISA = "T5";
/** MICR line not readable. */
export const CHECK_MICR_ERROR_VISA = "T6";
/** Too many checks. */
export const TOO_MANY_CHECKS_VISA = "T7";
/** Several exemptions selected. */
export const MULTIPLE_EXEMPTIONS_VISA = "W1";
/** Exemption not valid for this network. */
export const EXEMPTION_NOT_VALID_FOR_BRAND_VISA = "W2";
/** Issuer must be contacted. */
export const FORWARD_TO_ISSUER_XA_VISA = "XA";
/** Issuer must be contacted. */
export const FORWARD_TO_ISSUER_XD_VISA = "XD";
/** Transaction already reversed. */
export const ALREADY_REVERSED = "Z2";
/**
 * Capture above authorized amount.
 *
 * Same code as OFFLINE_DECLINED_VISA: compare `name`.
 */
export const CAPTURE_AMOUNT_EXCEEDED = "Z3";
/**
 * No connection, declined.
 *
 * Same code as CAPTURE_AMOUNT_EXCEEDED: compare `name`.
 */
export const OFFLINE_DECLINED_VISA = "Z3";
