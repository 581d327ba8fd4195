<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Payment status of Xendit; the values are the codes as documented. */
final class PaymentStatus
{
	/** Id of the space. */
	const SPACE_ID = 'payment-status';
	/** Authorized, not captured. */
	const AUTHORIZED = 'AUTHORIZED';
	/** Payment canceled. */
	const CANCELED = 'CANCELED';
	/** Authorization expired. */
	const EXPIRED = 'EXPIRED';
	/** Payment failed. */
	const FAILED = 'FAILED';
	/** Still being processed. */
	const PENDING = 'PENDING';
	/** Payment succeeded. */
	const SUCCEEDED = 'SUCCEEDED';
}
