<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\MidtransCodes\Code;

/** Card channel response code of Midtrans; the values are the codes as documented. */
final class Card
{
	/** Id of the space. */
	const SPACE_ID = 'card';
	/** Approved by issuer. */
	const APPROVED = '00';
	/** Transaction approved. */
	const APPROVED_AMEX = '000';
	/** Approved on proof of identity. */
	const APPROVED_WITH_ID_AMEX = '001';
	/** Approved in part. */
	const PARTIAL_APPROVAL_AMEX = '002';
	/** Issuer must be contacted. */
	const REFER_TO_ISSUER = '01';
	/** Issuer must be contacted, special case. */
	const REFER_TO_ISSUER_SPECIAL = '02';
	/** Merchant ID not valid. */
	const INVALID_MERCHANT = '03';
	/** Card to be retained. */
	const PICK_UP_CARD = '04';
	/** Declined by issuer (do not honor). */
	const DO_NOT_HONOR = '05';
	/** Problem with the card number. */
	const CARD_ERROR = '06';
	/** Card to be retained, special conditions. */
	const PICK_UP_CARD_SPECIAL = '07';
	/** Result still open at issuer. */
	const REQUEST_IN_PROGRESS = '09';
	/** Declined, no reason given. */
	const DENIED_AMEX = '100';
	/** Card expired or date wrong. */
	const EXPIRED_CARD_AMEX = '101';
	/** PIN attempts exceeded. */
	const PIN_TRIES_EXCEEDED_AMEX = '106';
	/** Issuer must be contacted. */
	const CALL_ISSUER_AMEX = '107';
	/** Invalid or inactive merchant. */
	const INVALID_MERCHANT_AMEX = '109';
	/** Invalid amount. */
	const INVALID_AMOUNT_AMEX = '110';
	/** Card or account not valid. */
	const INVALID_ACCOUNT_AMEX = '111';
	/** Requested function not supported. */
	const FUNCTION_NOT_SUPPORTED_AMEX = '115';
	/** Incorrect PIN. */
	const INCORRECT_PIN_AMEX = '117';
	/** Cardholder not enrolled or permitted. */
	const CARDHOLDER_NOT_PERMITTED_AMEX = '119';
	/** Transaction or field not valid. */
	const INVALID_TRANSACTION = '12';
	/** Incorrect CVV. */
	const INCORRECT_SECURITY_CODE_AMEX = '122';
	/** Effective date not valid. */
	const INVALID_EFFECTIVE_DATE_AMEX = '125';
	/** Invalid character in the amount. */
	const INVALID_AMOUNT = '13';
	/** Card number does not exist. */
	const INVALID_CARD_NUMBER = '14';
	const NO_SUCH_ISSUER = '15';
	/** Transaction format not valid. */
	const FORMAT_ERROR_AMEX = '181';
	/** Currency not valid. */
	const INVALID_CURRENCY_AMEX = '183';
	/** Card replaced or renewed. */
	const NEW_CARD_ISSUED_AMEX = '187';
	/** Merchant canceled or closed. */
	const MERCHANT_CLOSED_AMEX = '189';
	/** Issuer asks for another try. */
	const RE_ENTER_TRANSACTION = '19';
	/** Authentication required. */
	const AUTHENTICATION_REQUIRED_VISA = '1A';
	/** Card to be retained. */
	const PICK_UP_CARD_AMEX = '200';
	/** Issuer took no action. */
	const NO_ACTION_TAKEN = '21';
	/** Issuer not available. */
	const SUSPECTED_MALFUNCTION = '22';
	/** Unspecified error at the bank. */
	const UNSPECIFIED_ERROR = '23';
	const CARD_DETAILS_NOT_RECOGNIZED = '25';
	/** Transaction details not recognized. */
	const FORMAT_ERROR = '30';
	/** Online and phone transactions not allowed. */
	const CARD_NOT_PRESENT_NOT_ALLOWED = '31';
	/** Card expired or wrong date. */
	const EXPIRED_CARD_OR_INVALID_DATE = '33';
	/** Suspected fraud. */
	const SUSPECTED_FRAUD_PICK_UP = '34';
	/** Retain card, contact acquirer. */
	const CONTACT_ACQUIRER_PICK_UP = '35';
	/** Retain card, restricted. */
	const RESTRICTED_CARD_PICK_UP = '36';
	/** Retain card, call acquirer security. */
	const CALL_ACQUIRER_SECURITY_PICK_UP = '37';
	/** PIN attempts exceeded, retain card. */
	const PIN_TRIES_EXCEEDED_PICK_UP = '38';
	const NO_CREDIT_ACCOUNT = '39';
	/** Transaction type not allowed. */
	const FUNCTION_NOT_SUPPORTED = '40';
	/** Card reported lost. */
	const LOST_CARD = '41';
	/** Account type not valid. */
	const NO_UNIVERSAL_ACCOUNT = '42';
	/** Card reported stolen. */
	const STOLEN_CARD = '43';
	const NO_INVESTMENT_ACCOUNT = '44';
	/** Account closed. */
	const CLOSED_ACCOUNT = '46';
	const INSUFFICIENT_FUNDS = '51';
	const NO_CHECKING_ACCOUNT = '52';
	const NO_SAVINGS_ACCOUNT = '53';
	/** Card expired. */
	const EXPIRED_CARD = '54';
	const INCORRECT_PIN = '55';
	/** No record of the card. */
	const NO_CARD_RECORD = '56';
	/** Not permitted for this card. */
	const TRANSACTION_NOT_PERMITTED_TO_CARDHOLDER = '57';
	/** Not permitted for this terminal. */
	const TRANSACTION_NOT_PERMITTED_TO_TERMINAL = '58';
	const SUSPECTED_FRAUD = '59';
	/** Not supported by issuer. */
	const BLOCKED_BY_ISSUER_VISA = '5C';
	/** Contact the issuer, then try again. */
	const CONTACT_ISSUER_AND_RETRY = '60';
	/** Amount limit exceeded. */
	const EXCEEDS_AMOUNT_LIMIT = '61';
	/** Card restricted. */
	const RESTRICTED_CARD = '62';
	/** Security check not passed. */
	const SECURITY_VIOLATION = '63';
	/** Invalid amount. */
	const ORIGINAL_AMOUNT_INCORRECT = '64';
	/** Frequency limit exceeded. */
	const EXCEEDS_FREQUENCY_LIMIT = '65';
	/** Issuer must be contacted. */
	const CONTACT_ISSUER = '66';
	/** Suspected counterfeit card. */
	const COUNTERFEIT_CARD_PICK_UP = '67';
	/** Timeout waiting for an answer. */
	const TIMEOUT_VISA = '68';
	/** Verification details do not match. */
	const VERIFICATION_FAILED = '6P';
	/** Issuer must be contacted. */
	const CONTACT_CARD_ISSUER_MASTERCARD = '70';
	/** PIN not changed (compare `name`). */
	const PIN_NOT_CHANGED_MASTERCARD = '71';
	/** PIN not changed (compare `name`). */
	const PIN_NOT_CHANGED_VISA = '71';
	/** Account not yet activated. */
	const ACCOUNT_NOT_ACTIVATED_MASTERCARD = '72';
	/** PIN attempts exceeded. */
	const PIN_TRIES_EXCEEDED = '75';
	/** Receiving account not valid (compare `name`). */
	const TO_ACCOUNT_INVALID_MASTERCARD = '76';
	/** Original transaction not found (compare `name`). */
	const ORIGINAL_NOT_FOUND_VISA = '76';
	/** Paying account not valid (compare `name`). */
	const FROM_ACCOUNT_INVALID_MASTERCARD = '77';
	/** Data differs from original (compare `name`). */
	const ORIGINAL_DATA_MISMATCH_VISA = '77';
	/** Account not valid (compare `name`). */
	const ACCOUNT_INVALID_MASTERCARD = '78';
	/** New card not yet activated (compare `name`). */
	const CARD_NOT_ACTIVATED_VISA = '78';
	/** Card replaced or renewed (compare `name`). */
	const LIFECYCLE_DECLINE_MASTERCARD = '79';
	/** Transaction reported as reversed (compare `name`). */
	const TRANSACTION_REVERSED_VISA = '79';
	/** Approved on proof of identity. */
	const APPROVED_WITH_ID_VISA = '8';
	/** System not available (compare `name`). */
	const SYSTEM_NOT_AVAILABLE_MASTERCARD = '80';
	/** Credit issuer not available (compare `name`). */
	const CREDIT_ISSUER_UNAVAILABLE_VISA = '80';
	/** Domestic debit not allowed (compare `name`). */
	const DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD = '81';
	/** PIN could not be decrypted (compare `name`). */
	const PIN_CRYPTOGRAPHIC_ERROR_VISA = '81';
	/** Incorrect CVV (compare `name`). */
	const INCORRECT_CVV = '82';
	/** Declined by issuer policy (compare `name`). */
	const POLICY_DECLINE_MASTERCARD = '82';
	/** Card verification value does not match (compare `name`). */
	const CARD_VERIFICATION_NEGATIVE_VISA = '82';
	/** Authentication required (compare `name`). */
	const AUTHENTICATION_REQUIRED = '83';
	/** Declined for fraud or security (compare `name`). */
	const FRAUD_SECURITY_MASTERCARD = '83';
	/** Stand-in could not approve (compare `name`). */
	const STAND_IN_CANNOT_APPROVE_VISA = '83';
	/** Authorization life cycle not valid (compare `name`). */
	const INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD = '84';
	/** Pre-authorization too old (compare `name`). */
	const PREAUTHORIZATION_TOO_OLD_VISA = '84';
	/** Not declined, amount zero (compare `name`). */
	const NOT_DECLINED_MASTERCARD = '85';
	/** No reason to decline (compare `name`). */
	const NO_REASON_TO_DECLINE_VISA = '85';
	/** PIN could not be checked (compare `name`). */
	const PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD = '86';
	/** PIN could not be checked (compare `name`). */
	const PIN_NOT_VERIFIABLE_VISA = '86';
	/** Purchase approved, cash back not (compare `name`). */
	const PURCHASE_WITHOUT_CASH_BACK_MASTERCARD = '87';
	/** Purchase approved, cash back not (compare `name`). */
	const PURCHASE_WITHOUT_CASH_BACK_VISA = '87';
	/** Cryptographic check failed (compare `name`). */
	const CRYPTOGRAPHIC_FAILURE_MASTERCARD = '88';
	/** Authorization not possible (compare `name`). */
	const UNABLE_TO_AUTHORIZE_VISA = '88';
	/** PIN not accepted (compare `name`). */
	const UNACCEPTABLE_PIN_MASTERCARD = '89';
	/** Not eligible to receive information (compare `name`). */
	const INELIGIBLE_TO_RECEIVE_VISA = '89';
	/** Issuer temporarily closed. */
	const CUTOFF_IN_PROGRESS = '90';
	/** Accepted, card counter synchronized. */
	const ACCEPTED_ATC_SYNCHRONIZATION_AMEX = '900';
	/** System malfunction. */
	const SYSTEM_MALFUNCTION_AMEX = '909';
	/** Issuer not available (compare `name`). */
	const ISSUER_UNAVAILABLE = '91';
	/** Issuer or switch not available (compare `name`). */
	const ISSUER_OR_SWITCH_UNAVAILABLE_VISA = '91';
	/** Issuer not available. */
	const ISSUER_UNAVAILABLE_AMEX = '912';
	/** No route to the destination. */
	const UNABLE_TO_ROUTE = '92';
	/** Declined for legal reasons. */
	const VIOLATION_OF_LAW = '93';
	/** Duplicate request. */
	const DUPLICATE_TRANSMISSION = '94';
	/** System malfunction at the issuer. */
	const SYSTEM_MALFUNCTION = '96';
	/** Blocked by the cardholder. */
	const BLOCKED_BY_CARDHOLDER_VISA = '9G';
	/** Original transaction not found. */
	const ORIGINAL_NOT_FOUND = 'AG';
	const POSTING_ALREADY_COMPLETE = 'AJ';
	/** Surcharge not permitted. */
	const SURCHARGE_NOT_PERMITTED_VISA = 'B1';
	/** Surcharge not permitted. */
	const SURCHARGE_NOT_SUPPORTED_VISA = 'B2';
	/** Declined, another card needed. */
	const DECLINED_USE_OTHER_CARD = 'BA';
	/** Passed to stand-in processing. */
	const FORCED_STAND_IN_VISA = 'N0';
	/** Cash not available. */
	const CASH_SERVICE_NOT_AVAILABLE_VISA = 'N3';
	/** Cash back limit exceeded. */
	const CASH_BACK_LIMIT_EXCEEDED_VISA = 'N4';
	/** Resubmitted too late. */
	const RESUBMISSION_TOO_LATE_VISA = 'N5';
	/** Incorrect CVV. */
	const INCORRECT_CVV2_VISA = 'N7';
	/** Above the authorized amount. */
	const PREAUTHORIZED_AMOUNT_EXCEEDED_VISA = 'N8';
	/** Biller information not valid. */
	const INVALID_BILLER_INFORMATION_VISA = 'P2';
	/** PIN change or unblock declined. */
	const PIN_CHANGE_DECLINED_VISA = 'P5';
	/** New PIN not safe enough. */
	const UNSAFE_PIN_VISA = 'P6';
	/** Card could not be authenticated. */
	const CARD_AUTHENTICATION_FAILED_VISA = 'Q1';
	/** Transaction already settled. */
	const ALREADY_SETTLED_VISA = 'Q5';
	/** Payment stopped by the cardholder. */
	const STOP_PAYMENT_VISA = 'R0';
	/** Consent withdrawn by the cardholder. */
	const AUTHORIZATION_REVOKED_VISA = 'R1';
	/** Consent to all payments withdrawn. */
	const ALL_AUTHORIZATIONS_REVOKED_VISA = 'R3';
	/** Check approved. */
	const CHECK_APPROVED_VISA = 'T0';
	/** Check verified, not converted. */
	const CHECK_NOT_CONVERTED_VISA = 'T1';
	/** Routing number not valid. */
	const CHECK_ROUTING_NUMBER_INVALID_VISA = 'T2';
	/** Check above the limit. */
	const CHECK_AMOUNT_LIMIT_EXCEEDED_VISA = 'T3';
	/** Unpaid items on record. */
	const CHECK_UNPAID_ITEMS_VISA = 'T4';
	/** Check number already used. */
	const CHECK_NUMBER_DUPLICATE_VISA = 'T5';
	/** MICR line not readable. */
	const CHECK_MICR_ERROR_VISA = 'T6';
	/** Too many checks. */
	const TOO_MANY_CHECKS_VISA = 'T7';
	/** Several exemptions selected. */
	const MULTIPLE_EXEMPTIONS_VISA = 'W1';
	/** Exemption not valid for this network. */
	const EXEMPTION_NOT_VALID_FOR_BRAND_VISA = 'W2';
	/** Issuer must be contacted. */
	const FORWARD_TO_ISSUER_XA_VISA = 'XA';
	/** Issuer must be contacted. */
	const FORWARD_TO_ISSUER_XD_VISA = 'XD';
	/** Transaction already reversed. */
	const ALREADY_REVERSED = 'Z2';
	/** Capture above authorized amount (compare `name`). */
	const CAPTURE_AMOUNT_EXCEEDED = 'Z3';
	/** No connection, declined (compare `name`). */
	const OFFLINE_DECLINED_VISA = 'Z3';
}
