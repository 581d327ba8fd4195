<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** Non-SNAP transaction status of DOKU; the values are the codes as documented. */
final class TransactionStatus
{
	/** Id of the space. */
	const SPACE_ID = 'transaction-status';
	/** Transaction expired. */
	const EXPIRED = 'EXPIRED';
	/** Attempt failed, order still open (compare `name`). */
	const ATTEMPT_FAILED = 'FAILED';
	/** Capture failed (compare `name`). */
	const CAPTURE_FAILED = 'FAILED';
	/** Payment reported as failed (compare `name`). */
	const FAILED = 'FAILED';
	/** Attempt failed, order expired (compare `name`). */
	const FAILED_ORDER_EXPIRED = 'FAILED';
	/** Refund failed (compare `name`). */
	const REFUND_FAILED = 'FAILED';
	/** Waiting for payment (compare `name`). */
	const PENDING = 'PENDING';
	/** Refund under way (compare `name`). */
	const REFUND_PENDING = 'PENDING';
	/** Waiting for card verification. */
	const REDIRECT = 'REDIRECT';
	/** Refunded (compare `name`). */
	const REFUNDED = 'REFUNDED';
	/** Refunded in part (compare `name`). */
	const REFUNDED_IN_PART = 'REFUNDED';
	/** Authorized, not captured (compare `name`). */
	const AUTHORIZED = 'SUCCESS';
	/** Refund by hand under way (compare `name`). */
	const MANUAL_REFUND_ACCEPTED = 'SUCCESS';
	/** Refunded in part (compare `name`). */
	const PARTIAL_REFUND_SUCCESS = 'SUCCESS';
	/** Refunded (compare `name`). */
	const REFUND_SUCCESS = 'SUCCESS';
	/** Payment successful (compare `name`). */
	const SUCCESS = 'SUCCESS';
	/** Timeout, result unknown. */
	const TIMEOUT = 'TIMEOUT';
	/** Payment voided. */
	const VOIDED = 'VOIDED';
}
