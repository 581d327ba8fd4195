<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\SnapCodes\Code;

/** SNAP transaction status of SNAP BI; the values are the codes as documented. */
final class Status
{
	/** Id of the space. */
	const SPACE_ID = 'status';
	/** Authorized, not captured (compare `name`). */
	const AUTHORIZED = '00';
	/** Bulk request done (compare `name`). */
	const BULK_ACCEPTED = '00';
	/** Reversal successful (compare `name`). */
	const REVERSAL_SUCCESS = '00';
	/** Transaction successful (compare `name`). */
	const SUCCESS = '00';
	/** Transaction initiated (compare `name`). */
	const INITIATED = '01';
	/** Reversal initiated (compare `name`). */
	const REVERSAL_INITIATED = '01';
	/** Still being processed (compare `name`). */
	const PAYING = '02';
	/** Reversal in progress (compare `name`). */
	const REVERSAL_IN_PROGRESS = '02';
	/** Still being processed (compare `name`). */
	const PENDING = '03';
	/** Reversal pending (compare `name`). */
	const REVERSAL_PENDING = '03';
	const REFUNDED = '04';
	/** Transaction canceled (compare `name`). */
	const CANCELED = '05';
	/** Capture canceled (compare `name`). */
	const CAPTURE_CANCELED = '05';
	/** Reversal canceled (compare `name`). */
	const REVERSAL_CANCELED = '05';
	/** Capture failed (compare `name`). */
	const CAPTURE_FAILED = '06';
	/** Transaction failed (compare `name`). */
	const FAILED = '06';
	/** Reversal failed (compare `name`). */
	const REVERSAL_FAILED = '06';
	/** Transaction not found (compare `name`). */
	const NOT_FOUND = '07';
	/** Reversal not found (compare `name`). */
	const REVERSAL_NOT_FOUND = '07';
}
