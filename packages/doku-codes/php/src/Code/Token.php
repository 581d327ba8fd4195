<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** Card token status of DOKU; the values are the codes as documented. */
final class Token
{
	/** Id of the space. */
	const SPACE_ID = 'token';
	/** Card token removed. */
	const TOKEN_REMOVED = 'INACTIVE';
}
