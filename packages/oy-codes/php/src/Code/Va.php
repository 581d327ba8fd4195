<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Answer about a virtual account of OY! Indonesia; the values are the codes as documented. */
final class Va
{
	/** Id of the space. */
	const SPACE_ID = 'va';
	/** Request answered. */
	const ANSWERED = '000';
	/** Username not known. */
	const USER_NOT_FOUND = '201';
	/** Account not allowed to do this. */
	const NOT_ALLOWED_FOR_ACCOUNT = '202';
	/** Reference already used. */
	const DUPLICATE_PARTNER_TRX_ID = '203';
	/** IP address not registered. */
	const IP_NOT_REGISTERED = '207';
	const API_KEY_NOT_VALID = '208';
	/** Bank not supported. */
	const BANK_NOT_AVAILABLE = '211';
	/** Amount below the minimum. */
	const AMOUNT_BELOW_MINIMUM = '212';
	const AMOUNT_ABOVE_MAXIMUM = '213';
	/** Virtual account not created. */
	const VA_NOT_GENERATED = '214';
	/** Mandatory field missing. */
	const VA_ID_MISSING = '216';
	/** Virtual account still active. */
	const VA_STILL_ACTIVE = '217';
	/** Bank not enabled, or daily limit reached. */
	const BANK_NOT_ENABLED = '219';
	/** Due time after that of virtual account. */
	const EXPIRY_AFTER_VA = '226';
	/** Due time too soon. */
	const EXPIRY_TOO_SOON = '245';
	/** Virtual account not changed. */
	const VA_NOT_UPDATED = '246';
	/** Number suffix not valid. */
	const VA_SUFFIX_NOT_VALID = '260';
	/** Number prefix not available. */
	const VA_PREFIX_NOT_AVAILABLE = '262';
	/** Invalid field format. */
	const INVALID_FORMAT = '990';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '999';
}
