<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** 3-D Secure transaction status of Xendit; the values are the codes as documented. */
final class ThreeDsStatus
{
	/** Id of the space. */
	const SPACE_ID = 'three-ds-status';
	/** Authentication attempted. */
	const ATTEMPTED = 'A';
	/** Authentication required. */
	const CHALLENGE_REQUIRED = 'C';
	/** Exempt from authentication. */
	const EXEMPT = 'I';
	/** Authentication failed. */
	const NOT_AUTHENTICATED = 'N';
	/** Rejected by issuer. */
	const REJECTED = 'R';
	/** Authentication not possible. */
	const NOT_POSSIBLE = 'U';
	const AUTHENTICATED = 'Y';
}
