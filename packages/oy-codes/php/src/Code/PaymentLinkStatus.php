<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** State of a payment link of OY! Indonesia; the values are the codes as documented. */
final class PaymentLinkStatus
{
	/** Id of the space. */
	const SPACE_ID = 'payment-link-status';
	/** Payment being processed. */
	const CHARGE_IN_PROGRESS = 'charge_in_progress';
	/** Link deleted. */
	const CLOSED = 'closed';
	/** Paid (compare `name`). */
	const COMPLETE = 'complete';
	/** Paid, amount not shown (compare `name`). */
	const COMPLETE_AMOUNT_NOT_SHOWN = 'complete';
	/** Link created. */
	const CREATED = 'created';
	/** Transaction expired. */
	const EXPIRED = 'expired';
	/** One attempt failed, link still open. */
	const FAILED = 'failed';
	const PAID = 'success';
	/** Waits for payment. */
	const WAITING_PAYMENT = 'waiting_payment';
}
