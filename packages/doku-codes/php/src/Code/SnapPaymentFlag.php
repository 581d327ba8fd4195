<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** SNAP payment flag status of DOKU; the values are the codes as documented. */
final class SnapPaymentFlag
{
	/** Id of the space. */
	const SPACE_ID = 'snap-payment-flag';
	/** Payment accepted. */
	const SUCCESS = '00';
	/** Payment not accepted. */
	const REJECT = '01';
	/** Timeout waiting for an answer. */
	const TIMEOUT = '02';
}
