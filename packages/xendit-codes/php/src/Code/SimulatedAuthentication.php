<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Simulated 3-D Secure result of Xendit; the values are the codes as documented. */
final class SimulatedAuthentication
{
	/** Id of the space. */
	const SPACE_ID = 'simulated-authentication';
	/** Policy error. */
	const API_GW_ASM_POLICY_ERROR = 'API_GW_ASM_POLICY_ERROR';
	const AUTHENTICATED = 'AUTHENTICATED';
	const AUTHENTICATION_NOT_AVAILABLE = 'AUTHENTICATION_NOT_AVAILABLE';
	/** Rejected by issuer. */
	const AUTHENTICATION_REJECTED = 'AUTHENTICATION_REJECTED';
	/** Server error. */
	const AUTHENTICATION_SERVER_ERROR = 'AUTHENTICATION_SERVER_ERROR';
	/** Canceled by customer. */
	const CANCELLED_AUTHENTICATION = 'CANCELLED_AUTHENTICATION';
	/** Not authenticated. */
	const UNAUTHENTICATED = 'UNAUTHENTICATED';
}
