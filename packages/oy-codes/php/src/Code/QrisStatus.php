<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** State of a QRIS payment of OY! Indonesia; the values are the codes as documented. */
final class QrisStatus
{
	/** Id of the space. */
	const SPACE_ID = 'qris-status';
	/** Paid. */
	const COMPLETE = 'COMPLETE';
	/** Transaction expired. */
	const EXPIRED = 'EXPIRED';
	/** Waits for payment. */
	const WAITING_PAYMENT = 'WAITING_PAYMENT';
}
