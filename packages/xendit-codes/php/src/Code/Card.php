<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Card network response code of Xendit; the values are the codes as documented. */
final class Card
{
	/** Id of the space. */
	const SPACE_ID = 'card';
	/** Approved by issuer. */
	const APPROVED = '00';
	/** Issuer must be contacted. */
	const REFER_TO_ISSUER = '01';
	/** Issuer must be contacted, special case. */
	const REFER_TO_ISSUER_SPECIAL = '02';
	/** Invalid or inactive merchant. */
	const INVALID_MERCHANT = '03';
	/** Card to be retained. */
	const CAPTURE_CARD = '04';
	/** Declined by issuer (do not honor). */
	const DO_NOT_HONOR = '05';
	/** Declined, no reason given. */
	const USE_ANOTHER_CARD = '06';
	/** Card pickup, special case. */
	const PICK_UP_CARD_FRAUD = '07';
	/** Approved in part. */
	const PARTIAL_APPROVAL = '10';
	/** Approved on behalf of issuer. */
	const APPROVED_VIP = '11';
	/** Transaction not valid. */
	const INVALID_TRANSACTION = '12';
	const INVALID_AMOUNT = '13';
	const INVALID_CARD_NUMBER = '14';
	/** No such issuer. */
	const INVALID_ISSUER = '15';
	/** Could not be processed. */
	const RE_ENTER_TRANSACTION = '19';
	const AUTHENTICATION_REQUIRED = '1A';
	/** Could not be processed. */
	const TEMPORARY_SYSTEM_ERROR = '1Z';
	/** Transaction canceled. */
	const CANCELED_DURING_PROCESSING = '21';
	const RECORD_NOT_FOUND = '25';
	/** Issuer not available. */
	const FILE_UNAVAILABLE = '28';
	/** Invalid field format. */
	const FORMAT_ERROR = '30';
	const NO_CREDIT_ACCOUNT = '39';
	/** Card reported lost. */
	const LOST_OR_STOLEN_CARD = '41';
	/** Error at processor. */
	const PROCESSOR_ERROR = '42';
	/** Card reported stolen. */
	const STOLEN_CARD = '43';
	/** Account closed. */
	const CLOSED_ACCOUNT = '46';
	const INSUFFICIENT_FUNDS = '51';
	const NO_CHECKING_ACCOUNT = '52';
	const NO_SAVINGS_ACCOUNT = '53';
	/** Card expired. */
	const EXPIRED_CARD = '54';
	/** Incorrect PIN. */
	const INVALID_PIN = '55';
	/** Not permitted for this card. */
	const NOT_PERMITTED_TO_CARDHOLDER = '57';
	/** Transaction not permitted. */
	const NOT_PERMITTED = '58';
	const SUSPECTED_FRAUD = '59';
	const BLOCKED_BY_ISSUER = '5C';
	const AMOUNT_LIMIT_EXCEEDED = '61';
	/** Card restricted. */
	const RESTRICTED_CARD = '62';
	const SECURITY_VIOLATION = '63';
	const CARD_DECLINED = '64';
	/** Frequency limit exceeded. */
	const COUNT_LIMIT_EXCEEDED = '65';
	/** Issuer must be contacted. */
	const CONTACT_ISSUER = '70';
	const PIN_NOT_CHANGED = '71';
	/** Account or card not active. */
	const ACCOUNT_NOT_YET_ACTIVE = '72';
	/** PIN could not be checked. */
	const INVALID_PIN_OTHER = '74';
	/** PIN attempts exceeded. */
	const PIN_TRIES_EXCEEDED = '75';
	/** Account or card not active. */
	const NEW_CARD_NOT_UNBLOCKED = '78';
	/** Card replaced or renewed. */
	const LIFE_CYCLE = '79';
	/** Issuer not available. */
	const CREDIT_ISSUER_UNAVAILABLE = '80';
	/** Suspected fraud. */
	const SUSPECTED_FRAUD_PROCESSOR = '81';
	/** Incorrect CVV. */
	const INVALID_CVN = '82';
	/** Suspected fraud. */
	const SUSPECTED_FRAUD_ISSUER = '83';
	const INVALID_LIFE_CYCLE = '84';
	/** Approved. */
	const APPROVED_NO_REASON = '85';
	/** Invalid PIN. */
	const PIN_NOT_VERIFIABLE = '86';
	/** No cash back allowed. */
	const PURCHASE_ONLY = '87';
	/** Cryptographic check failed. */
	const CRYPTOGRAPHIC_FAILURE = '88';
	/** Transaction not permitted. */
	const NO_FINANCIAL_POSITION = '89';
	/** Cut-off in progress. */
	const CUTOFF_IN_PROGRESS = '90';
	/** Issuer not available. */
	const ISSUER_UNAVAILABLE = '91';
	/** No route to the destination. */
	const NO_ROUTE = '92';
	/** Blocked for compliance reasons. */
	const VIOLATION_OF_LAW = '93';
	const DUPLICATE_TRANSACTION = '94';
	/** System error at issuer. */
	const SYSTEM_ERROR = '96';
	/** Stopped by the account holder. */
	const BLOCKED_BY_CARDHOLDER = '9G';
	const SURCHARGE_NOT_PERMITTED = 'B1';
	const SURCHARGE_NOT_SUPPORTED = 'B2';
	/** Issuer not available. */
	const FORCE_STIP = 'N0';
	/** Issuer not available. */
	const SERVICE_NOT_AVAILABLE = 'N3';
	/** Amount limit exceeded. */
	const LIMIT_EXCEEDED = 'N4';
	/** May not be resubmitted. */
	const INELIGIBLE_FOR_RESUBMISSION = 'N5';
	/** Incorrect CVV. */
	const INVALID_CVN_VISA = 'N7';
	/** Above authorized amount. */
	const ABOVE_PREAUTHORIZED_AMOUNT = 'N8';
	/** PIN denied. */
	const DENIED_PIN = 'P6';
	const AUTHENTICATION_FAILED = 'Q1';
	/** Stopped by the account holder. */
	const STOP_PAYMENT_ORDER = 'R0';
	/** Authorization revoked. */
	const REVOCATION_OF_AUTHORIZATION = 'R1';
	/** Transaction not permitted. */
	const NOT_QUALIFIED_FOR_PIN = 'R2';
	/** All authorizations revoked. */
	const REVOCATION_OF_ALL_AUTHORIZATIONS = 'R3';
	/** Issuer not available. */
	const NOT_AVAILABLE_ONLINE = 'Z3';
}
