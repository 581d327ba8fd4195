<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Payment request status of Xendit; the values are the codes as documented. */
final class PaymentRequestStatus
{
	/** Id of the space. */
	const SPACE_ID = 'payment-request-status';
	/** Payment code ready. */
	const ACCEPTING_PAYMENTS = 'ACCEPTING_PAYMENTS';
	/** Authorized, not captured. */
	const AUTHORIZED = 'AUTHORIZED';
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
}
