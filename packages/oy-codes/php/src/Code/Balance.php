<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Answer about the balance of OY! Indonesia; the values are the codes as documented. */
final class Balance
{
	/** Id of the space. */
	const SPACE_ID = 'balance';
	/** Balance answered. */
	const BALANCE_READ = '000';
	/** Username not known. */
	const USER_NOT_FOUND = '201';
	/** Account not active at OY!. */
	const USER_NOT_ACTIVE = '202';
	/** IP address not registered. */
	const IP_NOT_REGISTERED = '207';
	const API_KEY_NOT_VALID = '208';
	const TOO_MANY_REQUESTS = '429';
	/** Invalid field format. */
	const INVALID_FORMAT = '900';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '999';
}
