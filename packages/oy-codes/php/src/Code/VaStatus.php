<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** State of a virtual account of OY! Indonesia; the values are the codes as documented. */
final class VaStatus
{
	/** Id of the space. */
	const SPACE_ID = 'va-status';
	/** Virtual account paid and closed. */
	const COMPLETE = 'COMPLETE';
	/** Virtual account expired (compare `name`). */
	const EXPIRED = 'EXPIRED';
	/** Virtual account expired, not paid (compare `name`). */
	const EXPIRED_UNPAID = 'EXPIRED';
	const PAYMENT_DETECTED = 'PAYMENT_DETECTED';
	/** Transaction of virtual account expired (compare `name`). */
	const TRANSACTION_EXPIRED = 'STATIC_TRX_EXPIRED';
	/** Transaction of virtual account expired, not paid (compare `name`). */
	const TRANSACTION_EXPIRED_UNPAID = 'STATIC_TRX_EXPIRED';
	/** Waits for payment. */
	const WAITING_PAYMENT = 'WAITING_PAYMENT';
}
