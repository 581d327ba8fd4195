<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** HTTP status of OY! Indonesia; the values are the codes as documented. */
final class Http
{
	/** Id of the space. */
	const SPACE_ID = 'http';
	/** Request answered. */
	const OK = '200';
	/** Access refused. */
	const FORBIDDEN = '403';
	/** Wrong address. */
	const NOT_FOUND = '404';
	const TOO_MANY_REQUESTS = '429';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '500';
	/** Provider not available. */
	const SERVICE_UNAVAILABLE = '503';
	/** Timeout waiting for an answer. */
	const GATEWAY_TIMEOUT = '504';
}
