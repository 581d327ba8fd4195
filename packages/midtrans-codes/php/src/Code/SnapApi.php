<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\MidtransCodes\Code;

/** Snap API HTTP status of Midtrans; the values are the codes as documented. */
final class SnapApi
{
	/** Id of the space. */
	const SPACE_ID = 'snap-api';
	/** Payment page created. */
	const PAGE_CREATED = '201';
	/** Amount is not sum of items (compare `name`). */
	const AMOUNT_NOT_SUM_OF_ITEMS = '400';
	/** Amount below the minimum (compare `name`). */
	const AMOUNT_TOO_SMALL = '400';
	/** Invalid request (compare `name`). */
	const BAD_REQUEST = '400';
	/** Order ID already used (compare `name`). */
	const DUPLICATE_ORDER_ID = '400';
	/** Field too long (compare `name`). */
	const FIELD_TOO_LONG = '400';
	/** Body is not valid JSON (compare `name`). */
	const MALFORMED_JSON = '400';
	/** Mandatory field missing (compare `name`). */
	const MISSING_FIELD = '400';
	/** Field is not a number (compare `name`). */
	const NOT_A_NUMBER = '400';
	/** Key not accepted. */
	const ACCESS_DENIED = '401';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '500';
}
