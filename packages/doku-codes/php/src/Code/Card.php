<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** Card issuer response code of DOKU; the values are the codes as documented. */
final class Card
{
	/** Id of the space. */
	const SPACE_ID = 'card';
	/** Approved by the issuer. */
	const APPROVED = '00';
	/** Issuer must be contacted. */
	const REFER_TO_ISSUER = '01';
	/** Issuer must be contacted, special case. */
	const REFER_TO_ISSUER_SPECIAL = '02';
	/** Invalid or inactive merchant. */
	const INVALID_MERCHANT = '03';
	/** Card to be retained. */
	const PICK_UP_CARD = '04';
	/** Declined by issuer (do not honor). */
	const DO_NOT_HONOR = '05';
	/** Error at the issuer, result not known. */
	const ISSUER_ERROR = '06';
	/** Card pickup, special case. */
	const PICK_UP_CARD_SPECIAL = '07';
	/** Approved on proof of identity. */
	const HONOR_WITH_ID = '08';
	/** Approved in part. */
	const PARTIALLY_APPROVED = '10';
	/** Approved, VIP cardholder. */
	const APPROVED_VIP = '11';
	/** Transaction type not valid. */
	const INVALID_TRANSACTION = '12';
	const INVALID_AMOUNT = '13';
	const INVALID_CARD_NUMBER = '14';
	/** No issuer for this card number. */
	const NO_SUCH_ISSUER = '15';
	/** Issuer asks for another try. */
	const RE_ENTER_TRANSACTION = '19';
	const AUTHENTICATION_REQUIRED = '1A';
	/** Authorization system not available. */
	const AUTHORIZATION_SYSTEM_INOPERATIVE = '1Z';
	/** Issuer took no action. */
	const NO_ACTION_TAKEN = '21';
	/** Record not found at the issuer. */
	const RECORD_NOT_FOUND = '25';
	/** Issuer records unavailable. */
	const FILE_UNAVAILABLE = '28';
	/** Message format not accepted. */
	const FORMAT_ERROR = '30';
	/** No credit account on card. */
	const NO_CREDIT_ACCOUNT = '39';
	/** Card reported lost. */
	const LOST_CARD = '41';
	/** Card reported stolen. */
	const STOLEN_CARD = '43';
	/** Account closed. */
	const CLOSED_ACCOUNT = '46';
	const INSUFFICIENT_FUNDS = '51';
	/** No checking account on card. */
	const NO_CHECKING_ACCOUNT = '52';
	/** No savings account on card. */
	const NO_SAVINGS_ACCOUNT = '53';
	/** Card expired. */
	const EXPIRED_CARD = '54';
	const INCORRECT_PIN = '55';
	/** Not permitted for this card. */
	const NOT_PERMITTED_TO_CARDHOLDER = '57';
	/** Not permitted for this terminal. */
	const NOT_PERMITTED_TO_TERMINAL = '58';
	const SUSPECTED_FRAUD = '59';
	const AMOUNT_LIMIT_EXCEEDED = '61';
	/** Card restricted. */
	const RESTRICTED_CARD = '62';
	/** Security check not passed. */
	const SECURITY_VIOLATION = '63';
	/** Anti-money-laundering rules not met. */
	const AML_REQUIREMENT_NOT_MET = '64';
	const FREQUENCY_LIMIT_EXCEEDED = '65';
	/** Verification details do not match. */
	const VERIFICATION_DATA_FAILED = '6P';
	/** Issuer must be contacted (compare `name`). */
	const CONTACT_CARD_ISSUER = '70';
	/** PIN required (compare `name`). */
	const PIN_DATA_REQUIRED = '70';
	const PIN_NOT_CHANGED = '71';
	/** PIN encryption does not match. */
	const PIN_ENCRYPTION_MISMATCH = '74';
	/** PIN attempts exceeded. */
	const PIN_TRIES_EXCEEDED = '75';
	/** Receiving account not valid (compare `name`). */
	const INVALID_TO_ACCOUNT = '76';
	/** Unexpected reversal (compare `name`). */
	const UNSOLICITED_REVERSAL = '76';
	/** Paying account not valid. */
	const INVALID_FROM_ACCOUNT = '77';
	/** Account not valid (compare `name`). */
	const INVALID_ACCOUNT = '78';
	/** New card not yet activated (compare `name`). */
	const BLOCKED_FIRST_USE = '78';
	/** Card replaced or renewed (compare `name`). */
	const CARD_LIFE_CYCLE = '79';
	/** Already reversed by the switch (compare `name`). */
	const ALREADY_REVERSED = '79';
	/** Credit card issuer unavailable (compare `name`). */
	const CREDIT_ISSUER_UNAVAILABLE = '80';
	/** No effect on money (compare `name`). */
	const NO_FINANCIAL_IMPACT = '80';
	/** Domestic debit not allowed (compare `name`). */
	const DOMESTIC_DEBIT_NOT_ALLOWED = '81';
	/** PIN could not be decrypted (compare `name`). */
	const PIN_CRYPTOGRAPHIC_ERROR = '81';
	/** Declined by issuer policy (compare `name`). */
	const POLICY_DECLINE = '82';
	/** Card verification value does not match (compare `name`). */
	const CARD_VERIFICATION_FAILED = '82';
	/** Declined for fraud or security. */
	const FRAUD_OR_SECURITY = '83';
	/** Step does not fit the authorization. */
	const INVALID_AUTHORIZATION_LIFE_CYCLE = '84';
	/** No objection from the issuer. */
	const NO_REASON_TO_DECLINE = '85';
	/** PIN could not be checked. */
	const PIN_NOT_VERIFIABLE = '86';
	/** Purchase approved, cash back not. */
	const PURCHASE_WITHOUT_CASH_BACK = '87';
	/** Cryptographic check failed. */
	const CRYPTOGRAPHIC_FAILURE = '88';
	/** PIN not accepted (compare `name`). */
	const UNACCEPTABLE_PIN = '89';
	/** Balance information not allowed (compare `name`). */
	const BALANCE_INFORMATION_NOT_ALLOWED = '89';
	/** Cut-off in progress. */
	const CUTOFF_IN_PROGRESS = '90';
	/** Issuer not available. */
	const ISSUER_OR_SWITCH_INOPERATIVE = '91';
	/** No route to the destination. */
	const ROUTE_NOT_FOUND = '92';
	/** Not allowed by law. */
	const VIOLATION_OF_LAW = '93';
	/** Duplicate transmission or invoice. */
	const DUPLICATE_TRANSMISSION = '94';
	/** System malfunction at the issuer. */
	const SYSTEM_MALFUNCTION = '96';
	const SURCHARGE_NOT_PERMITTED = 'B1';
	/** Surcharge not supported by the issuer. */
	const SURCHARGE_NOT_SUPPORTED = 'B2';
	/** Passed to stand-in processing. */
	const FORCE_STAND_IN = 'N0';
	/** Cash not available. */
	const CASH_SERVICE_NOT_AVAILABLE = 'N3';
	const CASH_LIMIT_EXCEEDED = 'N4';
	/** Resubmission not allowed. */
	const INELIGIBLE_FOR_RESUBMISSION = 'N5';
	/** Incorrect CVV. */
	const CVV2_FAILURE = 'N7';
	/** Amount above the preauthorization. */
	const AMOUNT_ABOVE_PREAUTHORIZATION = 'N8';
	/** PIN unblocking denied. */
	const PIN_UNBLOCK_DENIED = 'P5';
	const PIN_CHANGE_DENIED = 'P6';
	/** Card could not be authenticated. */
	const CARD_AUTHENTICATION_FAILED = 'Q1';
	/** Payment stopped by the cardholder. */
	const STOP_PAYMENT_ORDER = 'R0';
	/** Consent for this merchant withdrawn. */
	const AUTHORIZATION_REVOKED = 'R1';
	/** Visa PIN not possible here. */
	const NOT_ELIGIBLE_FOR_VISA_PIN = 'R2';
	/** Consent for all recurring charges withdrawn. */
	const ALL_AUTHORIZATIONS_REVOKED = 'R3';
	/** Declined offline, issuer not reached. */
	const UNABLE_TO_GO_ONLINE = 'Z3';
}
