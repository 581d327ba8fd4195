<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** State of an e-wallet transaction of OY! Indonesia; the values are the codes as documented. */
final class EwalletStatus
{
	/** Id of the space. */
	const SPACE_ID = 'ewallet-status';
	/** Paid. */
	const COMPLETE = 'COMPLETE';
	/** Transaction expired. */
	const EXPIRED = 'EXPIRED';
	/** Payment failed. */
	const FAILED = 'FAILED';
	const REFUNDED = 'REFUNDED';
	/** Waits for payment. */
	const WAITING_PAYMENT = 'WAITING_PAYMENT';
}
