<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** API business error of DOKU; the values are the codes as documented. */
final class Api
{
	/** Id of the space. */
	const SPACE_ID = 'api';
	/** Reference already used. */
	const DUPLICATE_TRANSACTION = 'DUPLICATE_TRANSACTION';
	/** Parameter missing or invalid. */
	const INVALID_PARAMETER = 'INVALID_PARAMETER';
	/** Access token invalid or expired. */
	const INVALID_TOKEN = 'INVALID_TOKEN';
	/** DOKU under maintenance. */
	const MAINTENANCE_MODE = 'MAINTENANCE_MODE';
	/** Merchant account not active. */
	const MERCHANT_NOT_ACTIVE = 'MERCHANT_NOT_ACTIVE';
	/** Internal error at the provider. */
	const SERVER_ERROR = 'SERVER_ERROR';
	const TOO_MANY_REQUESTS = 'TOO_MANY_REQUESTS';
	const TRANSACTION_NOT_FOUND = 'TRANSACTION_NOT_FOUND';
	/** Invalid field format. */
	const VALIDATION_ERROR = 'VALIDATION_ERROR';
}
