<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** State of a routed payment of OY! Indonesia; the values are the codes as documented. */
final class PaymentRoutingStatus
{
	/** Id of the space. */
	const SPACE_ID = 'payment-routing-status';
	/** Paid and forwarded. */
	const COMPLETE = 'COMPLETE';
	/** Waits for payment. */
	const CREATED = 'CREATED';
	/** Paid, being forwarded. */
	const FORWARDING = 'DISBURSE_IN_PROGRESS';
	/** Transaction expired. */
	const EXPIRED = 'EXPIRED';
	/** Paid, not all forwarded. */
	const INCOMPLETE = 'INCOMPLETE';
	const PAYMENT_FAILED = 'PAYMENT_FAILED';
	/** Payment being processed. */
	const PAYMENT_IN_PROGRESS = 'PAYMENT_IN_PROGRESS';
	/** Waits for payment. */
	const WAITING_PAYMENT = 'WAITING_PAYMENT';
}
