<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** State of a bill of OY! Indonesia; the values are the codes as documented. */
final class BillerStatus
{
	/** Id of the space. */
	const SPACE_ID = 'biller-status';
	/** Bill not paid. */
	const FAILED = 'FAILED';
	/** Inquiry made, not paid. */
	const INQUIRY = 'INQUIRY';
	/** Bill payment in progress. */
	const IN_PROGRESS = 'IN_PROGRESS';
	/** Answer of biller unclear. */
	const PENDING = 'PENDING';
	/** Bill paid. */
	const PAID = 'SUCCESS';
}
