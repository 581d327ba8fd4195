<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Error of a card token migration of Xendit; the values are the codes as documented. */
final class TokenMigration
{
	/** Id of the space. */
	const SPACE_ID = 'token-migration';
	const BUSINESS_NOT_FOUND = 'BUSINESS_NOT_FOUND';
	/** Reference already used. */
	const REFERENCE_USED = 'EXTERNAL_ID_ALREADY_USED_ERROR';
	/** Internal error at the provider. */
	const INTERNAL_ERROR = 'INTERNAL_ERROR';
	/** Invalid card number. */
	const INVALID_CARD = 'INVALID_CARD';
	/** Mandatory field missing. */
	const MISSING_DATA = 'MISSING_DATA';
}
