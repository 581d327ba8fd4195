<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** 3-D Secure challenge cancel code of Xendit; the values are the codes as documented. */
final class ThreeDsCancel
{
	/** Id of the space. */
	const SPACE_ID = 'three-ds-cancel';
	const CANCELED_BY_CUSTOMER = '01';
	/** Reserved value. */
	const RESERVED = '02';
	/** Timed out, decoupled. */
	const DECOUPLED_TIMEOUT = '03';
	/** Timed out at issuer. */
	const ACS_TIMEOUT = '04';
	/** Challenge did not begin. */
	const ACS_FIRST_TIMEOUT = '05';
	/** Error during challenge. */
	const TRANSACTION_ERROR = '06';
	/** Ended for unknown reason. */
	const UNKNOWN_END = '07';
	/** Timed out on the device. */
	const SDK_TIMEOUT = '08';
	/** Canceled by customer. */
	const CANCELED_BY_CUSTOMER_ONE_DIGIT = '1';
	/** Reserved value. */
	const RESERVED_ONE_DIGIT = '2';
	/** Timed out, decoupled. */
	const DECOUPLED_TIMEOUT_ONE_DIGIT = '3';
	/** Timed out at issuer. */
	const ACS_TIMEOUT_ONE_DIGIT = '4';
	/** Challenge did not begin. */
	const ACS_FIRST_TIMEOUT_ONE_DIGIT = '5';
	/** Error during challenge. */
	const TRANSACTION_ERROR_ONE_DIGIT = '6';
	/** Ended for unknown reason. */
	const UNKNOWN_END_ONE_DIGIT = '7';
	/** Timed out on the device. */
	const SDK_TIMEOUT_ONE_DIGIT = '8';
}
