<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** 3-D Secure status reason of Xendit; the values are the codes as documented. */
final class ThreeDsReason
{
	/** Id of the space. */
	const SPACE_ID = 'three-ds-reason';
	/** Authentication failed. */
	const AUTHENTICATION_FAILED_TWO_DIGITS = '01';
	/** Device not known. */
	const UNKNOWN_DEVICE_TWO_DIGITS = '02';
	/** Device not supported. */
	const UNSUPPORTED_DEVICE_TWO_DIGITS = '03';
	/** Too many authentications. */
	const TOO_MANY_AUTHENTICATIONS_TWO_DIGITS = '04';
	/** Card expired. */
	const EXPIRED_CARD_TWO_DIGITS = '05';
	/** Invalid card number. */
	const INVALID_CARD_NUMBER_TWO_DIGITS = '06';
	/** Transaction not valid. */
	const INVALID_TRANSACTION_TWO_DIGITS = '07';
	/** No record of the card. */
	const NO_CARD_RECORD_TWO_DIGITS = '08';
	/** Security failure. */
	const SECURITY_FAILURE_TWO_DIGITS = '09';
	const AUTHENTICATION_FAILED = '1';
	/** Card reported stolen. */
	const STOLEN_CARD = '10';
	const SUSPECTED_FRAUD = '11';
	/** Transaction not permitted. */
	const NOT_PERMITTED_TO_CARDHOLDER = '12';
	/** Customer not enrolled. */
	const NOT_ENROLLED = '13';
	/** Authentication timed out at issuer. */
	const ACS_TIMEOUT = '14';
	const LOW_CONFIDENCE = '15';
	const MEDIUM_CONFIDENCE = '16';
	const HIGH_CONFIDENCE = '17';
	const VERY_HIGH_CONFIDENCE = '18';
	/** Device not known. */
	const UNKNOWN_DEVICE = '2';
	/** Only with a payment. */
	const NON_PAYMENT_NOT_SUPPORTED = '20';
	/** Only with the customer. */
	const MERCHANT_INITIATED_NOT_SUPPORTED = '21';
	/** Technical problem at issuer. */
	const ACS_TECHNICAL_ISSUE = '22';
	/** Decoupled authentication needed. */
	const DECOUPLED_REQUIRED = '23';
	/** Decoupled authentication expired. */
	const DECOUPLED_EXPIRED = '24';
	/** Time too short. */
	const DECOUPLED_TIME_TOO_SHORT = '25';
	/** Authentication not finished. */
	const NOT_PERFORMED_BY_CUSTOMER = '26';
	/** Reserved value. */
	const RESERVED_27 = '27';
	/** Device not supported. */
	const UNSUPPORTED_DEVICE = '3';
	const TOO_MANY_AUTHENTICATIONS = '4';
	/** Card expired. */
	const EXPIRED_CARD = '5';
	const INVALID_CARD_NUMBER = '6';
	/** Transaction not valid. */
	const INVALID_TRANSACTION = '7';
	/** No record of the card. */
	const NO_CARD_RECORD = '8';
	/** Reserved value. */
	const RESERVED_80 = '80';
	const SECURITY_FAILURE = '9';
}
