<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Answer about bank statements of OY! Indonesia; the values are the codes as documented. */
final class TransactionsData
{
	/** Id of the space. */
	const SPACE_ID = 'transactions-data';
	/** Request answered. */
	const ANSWERED = '000';
	/** Bank account not found (compare `name`). */
	const BANK_ACCOUNT_NOT_FOUND = '101';
	/** Statement being prepared (compare `name`). */
	const REQUEST_PROCESSED = '101';
	/** Still in progress. */
	const IN_PROGRESS = '102';
	/** Username not known. */
	const USER_NOT_FOUND = '201';
	/** Account not active at OY!. */
	const USER_NOT_ACTIVE = '202';
	/** IP address not registered. */
	const IP_NOT_REGISTERED = '207';
	const API_KEY_NOT_VALID = '208';
	/** Account not found. */
	const ACCOUNT_NUMBER_NOT_FOUND = '209';
	/** Bank not supported. */
	const BANK_NOT_AVAILABLE = '211';
	/** Customer token invalid or expired. */
	const TEMPORARY_TOKEN_NOT_VALID = '237';
	/** Customer token invalid or expired. */
	const PERMANENT_TOKEN_NOT_VALID = '238';
	const STATEMENT_NOT_FOUND = '239';
	/** Login to bank failed. */
	const BANK_LOGIN_FAILED = '240';
	const START_DATE_TOO_EARLY = '242';
	/** User id not valid. */
	const PARTNER_USER_ID_NOT_VALID = '244';
	const FAILED = '300';
	/** Internal error at the provider. */
	const UNEXPECTED_ERROR = '900';
	/** Invalid request. */
	const INVALID_PARAMETER = '990';
}
