<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Answer about cash at a store of OY! Indonesia; the values are the codes as documented. */
final class Offline
{
	/** Id of the space. */
	const SPACE_ID = 'offline';
	/** Request answered (compare `name`). */
	const ANSWERED = '000';
	/** Cash paid in or taken out (compare `name`). */
	const COMPLETED = '000';
	const WAITS_FOR_CUSTOMER = '102';
	/** Username not known. */
	const USER_NOT_FOUND = '201';
	/** Account not active at OY!. */
	const USER_NOT_ACTIVE = '202';
	/** Reference already used. */
	const DUPLICATE_PARTNER_TRX_ID = '203';
	const TRANSACTION_NOT_FOUND = '204';
	/** Merchant balance too low. */
	const DEPOSIT_TOO_LOW = '206';
	/** IP address not registered. */
	const IP_NOT_REGISTERED = '207';
	const API_KEY_NOT_VALID = '208';
	const AMOUNT_NOT_OFFERED = '215';
	const CHANNEL_NOT_VALID = '220';
	const TRANSACTION_TYPE_NOT_VALID = '221';
	/** Transaction expired. */
	const EXPIRED = '222';
	/** Amount below the minimum. */
	const AMOUNT_BELOW_MINIMUM = '224';
	const AMOUNT_ABOVE_MAXIMUM = '225';
	/** Another transaction active. */
	const ACTIVE_TRANSACTION = '296';
	/** Being paid in or taken out. */
	const IN_PROGRESS = '297';
	/** Cannot be canceled. */
	const NOT_CANCELLABLE = '298';
	/** Transaction canceled. */
	const CANCELED = '299';
	/** Transaction failed (compare `name`). */
	const FAILED = '300';
	/** Transaction failed for good (compare `name`). */
	const FAILED_FOR_GOOD = '300';
	const TOO_MANY_REQUESTS = '429';
	/** Invalid request. */
	const INVALID_PARAMETER = '990';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '999';
}
