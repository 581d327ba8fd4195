<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** HTTP status of DOKU; the values are the codes as documented. */
final class Http
{
	/** Id of the space. */
	const SPACE_ID = 'http';
	/** Request answered. */
	const OK = '200';
	/** Requested item created. */
	const CREATED = '201';
	/** Invalid request. */
	const BAD_REQUEST = '400';
	/** Token missing or invalid. */
	const UNAUTHORIZED = '401';
	/** Access not permitted. */
	const FORBIDDEN = '403';
	/** Not found, result unknown. */
	const NOT_FOUND = '404';
	/** Duplicate or conflicting request. */
	const CONFLICT = '409';
	/** Field not accepted. */
	const UNPROCESSABLE_ENTITY = '422';
	const TOO_MANY_REQUESTS = '429';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '500';
	/** Provider not available. */
	const SERVICE_UNAVAILABLE = '503';
}
