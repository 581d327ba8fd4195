<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Answer about a linked account of OY! Indonesia; the values are the codes as documented. */
final class AccountLinking
{
	/** Id of the space. */
	const SPACE_ID = 'account-linking';
	/** Request answered. */
	const ANSWERED = '000';
	/** Username not known. */
	const USER_NOT_FOUND = '201';
	/** Account not active at OY!. */
	const USER_NOT_ACTIVE = '202';
	/** IP address not registered. */
	const IP_NOT_REGISTERED = '207';
	const API_KEY_NOT_VALID = '208';
	/** Invalid request. */
	const INVALID_PARAMETER = '290';
	/** Account not linked (compare `name`). */
	const ACCOUNT_NOT_LINKED = '400';
	/** E-wallet cannot be linked (compare `name`). */
	const EWALLET_NOT_SUPPORTED = '400';
	/** Phone number linked before (compare `name`). */
	const PHONE_NUMBER_LINKED = '400';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '999';
}
