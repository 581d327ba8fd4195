<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Answer about sums to be settled of OY! Indonesia; the values are the codes as documented. */
final class TransactionSummary
{
	/** Id of the space. */
	const SPACE_ID = 'transaction-summary';
	/** Summary answered. */
	const ANSWERED = '000';
	/** Summary being prepared. */
	const IN_PROGRESS = '102';
	/** Username not known. */
	const USER_NOT_FOUND = '201';
	/** Account not active at OY!. */
	const USER_NOT_ACTIVE = '202';
	/** IP address not registered. */
	const IP_NOT_REGISTERED = '207';
	const API_KEY_NOT_VALID = '208';
	const TOO_MANY_REQUESTS = '229';
	/** Invalid request. */
	const INVALID_PARAMETER = '290';
}
