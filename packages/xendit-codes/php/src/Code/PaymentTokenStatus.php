<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Payment token status of Xendit; the values are the codes as documented. */
final class PaymentTokenStatus
{
	/** Id of the space. */
	const SPACE_ID = 'payment-token-status';
	/** Token active. */
	const ACTIVE = 'ACTIVE';
	/** Token canceled. */
	const CANCELED = 'CANCELED';
	/** Token expired. */
	const EXPIRED = 'EXPIRED';
	/** Linking failed. */
	const FAILED = 'FAILED';
	/** Linking pending. */
	const PENDING = 'PENDING';
	/** Linking waits for customer. */
	const REQUIRES_ACTION = 'REQUIRES_ACTION';
}
