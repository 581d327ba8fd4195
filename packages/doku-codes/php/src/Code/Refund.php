<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** Card refund status of DOKU; the values are the codes as documented. */
final class Refund
{
	/** Id of the space. */
	const SPACE_ID = 'refund';
	/** Refund failed. */
	const FAILED = 'FAILED';
	/** Refund by hand under way (compare `name`). */
	const MANUAL_REFUND_ACCEPTED = 'SUCCESS';
	/** Refunded in full (compare `name`). */
	const REFUNDED = 'SUCCESS';
	/** Refunded in part (compare `name`). */
	const REFUNDED_IN_PART = 'SUCCESS';
	/** Payment voided (compare `name`). */
	const VOIDED = 'SUCCESS';
}
