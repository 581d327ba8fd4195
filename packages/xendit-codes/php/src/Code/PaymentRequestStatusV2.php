<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Payment request status of the older API of Xendit; the values are the codes as documented. */
final class PaymentRequestStatusV2
{
	/** Id of the space. */
	const SPACE_ID = 'payment-request-status-v2';
	/** Authorized, not captured. */
	const AWAITING_CAPTURE = 'AWAITING_CAPTURE';
	/** Payment request canceled. */
	const CANCELED = 'CANCELED';
	/** Payment request expired. */
	const EXPIRED = 'EXPIRED';
	/** Payment failed. */
	const FAILED = 'FAILED';
	/** Still being processed. */
	const PENDING = 'PENDING';
	/** Customer has to act. */
	const REQUIRES_ACTION = 'REQUIRES_ACTION';
	/** Payment succeeded. */
	const SUCCEEDED = 'SUCCEEDED';
	/** State not known. */
	const UNKNOWN = 'UNKNOWN';
	/** Payment voided. */
	const VOIDED = 'VOIDED';
}
