<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\MidtransCodes\Code;

/** Payout status of Midtrans; the values are the codes as documented. */
final class PayoutStatus
{
	/** Id of the space. */
	const SPACE_ID = 'payout-status';
	/** Payout approved, not sent yet. */
	const APPROVED = 'approved';
	/** Payout completed (compare `name`). */
	const COMPLETED = 'completed';
	/** Payout completed with an error, result uncertain (compare `name`). */
	const COMPLETED_UNCERTAIN = 'completed';
	/** Payout failed (compare `name`). */
	const FAILED = 'failed';
	/** Payout failed, result uncertain (compare `name`). */
	const FAILED_UNCERTAIN = 'failed';
	/** Payout failed, reason not given (compare `name`). */
	const FAILED_WITHOUT_CODE = 'failed';
	/** Payout sent to bank. */
	const PROCESSED = 'processed';
	/** Payout waits for approval. */
	const QUEUED = 'queued';
	/** Payout rejected. */
	const REJECTED = 'rejected';
}
