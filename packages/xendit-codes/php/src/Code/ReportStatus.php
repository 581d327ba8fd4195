<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Transaction status in reports of Xendit; the values are the codes as documented. */
final class ReportStatus
{
	/** Id of the space. */
	const SPACE_ID = 'report-status';
	/** Payout not booked. */
	const OUT_FAILED = 'FAILED';
	/** Still being processed. */
	const OUT_PENDING = 'PENDING';
	/** Reversed after settlement (compare `name`). */
	const REVERSED_IN = 'REVERSED';
	/** Payout reversed by hand (compare `name`). */
	const REVERSED_OUT = 'REVERSED';
	/** Booked as money in (compare `name`). */
	const BOOKED_IN = 'SUCCESS';
	/** Booked as money out (compare `name`). */
	const BOOKED_OUT = 'SUCCESS';
	/** Payment voided (compare `name`). */
	const VOIDED_IN = 'VOIDED';
	/** Canceled before booking (compare `name`). */
	const VOIDED_OUT = 'VOIDED';
}
