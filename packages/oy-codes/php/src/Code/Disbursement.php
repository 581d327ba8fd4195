<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Answer to a payout of OY! Indonesia; the values are the codes as documented. */
final class Disbursement
{
	/** Id of the space. */
	const SPACE_ID = 'disbursement';
	/** Payout being processed. */
	const PROCESSING = '101';
	/** Username not known. */
	const USER_NOT_FOUND = '201';
	/** Account not active at OY!. */
	const USER_NOT_ACTIVE = '202';
	/** Reference already used. */
	const DUPLICATE_PARTNER_TRX_ID = '203';
	const BANK_NOT_SUPPORTED = '205';
	/** IP address not registered. */
	const IP_NOT_REGISTERED = '207';
	const API_KEY_NOT_VALID = '208';
	const ACCOUNT_NOT_FOUND = '209';
	/** Invalid amount. */
	const AMOUNT_NOT_VALID = '210';
	/** Since 2026-01-14: Beneficiary account not allowed. */
	const ACCOUNT_NOT_ALLOWED = '211';
	/**
	 * Until 2020-07-13: Bank not supported.
	 * @deprecated
	 */
	const BANK_CODE_NOT_AVAILABLE = '211';
	/**
	 * Until 2021-08-26: Merchant limit exceeded.
	 * @deprecated
	 */
	const AMOUNT_ABOVE_MAXIMUM = '215';
	/** Same payout still in process. */
	const STILL_IN_PROCESS = '257';
	/** Suggested route not valid. */
	const ROUTING_NOT_VALID = '264';
	/** Payout failed. */
	const FAILED = '300';
	/** Answer of bank unclear. */
	const PENDING = '301';
	const TOO_MANY_REQUESTS = '429';
	const SUBMISSION_TIMED_OUT = '504';
	/** Invalid field format. */
	const INVALID_FORMAT = '990';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '999';
}
