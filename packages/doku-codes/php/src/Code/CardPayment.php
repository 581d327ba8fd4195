<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** Card payment status of DOKU; the values are the codes as documented. */
final class CardPayment
{
	/** Id of the space. */
	const SPACE_ID = 'card-payment';
	/** Capture failed (compare `name`). */
	const CAPTURE_FAILED = 'FAILED';
	/** Card payment failed (compare `name`). */
	const FAILED = 'FAILED';
	/** Card payment without result. */
	const PENDING = 'PENDING';
	/** Authorized, not captured (compare `name`). */
	const AUTHORIZED = 'SUCCESS';
	/** Card payment successful (compare `name`). */
	const PAID = 'SUCCESS';
}
