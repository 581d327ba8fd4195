<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Authentication flow of Xendit; the values are the codes as documented. */
final class AuthenticationFlow
{
	/** Id of the space. */
	const SPACE_ID = 'authentication-flow';
	/** Without a challenge. */
	const FRICTIONLESS = 'FRICTIONLESS';
	/** Full authentication. */
	const FULL_AUTH = 'FULL_AUTH';
}
