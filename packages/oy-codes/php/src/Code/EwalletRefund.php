<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** State of an e-wallet refund of OY! Indonesia; the values are the codes as documented. */
final class EwalletRefund
{
	/** Id of the space. */
	const SPACE_ID = 'ewallet-refund';
	/** Refund done. */
	const REFUNDED = 'REFUNDED';
	const REFUND_FAILED = 'REFUND_FAILED';
	const REFUND_IN_PROGRESS = 'REFUND_ONPROCESS';
	/** Refund under check. */
	const REFUND_SUSPECTED = 'SUSPECTED';
}
