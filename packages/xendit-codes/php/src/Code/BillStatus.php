<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Bill payment status of Xendit; the values are the codes as documented. */
final class BillStatus
{
	/** Id of the space. */
	const SPACE_ID = 'bill-status';
	/** Bill payment failed (compare `name`). */
	const FAILED = 'FAILED';
	/** Failed on timeout, uncertain (compare `name`). */
	const FAILED_UNCERTAIN = 'FAILED';
	/** Still being processed. */
	const PENDING = 'PENDING';
	/** Bill paid. */
	const SUCCEEDED = 'SUCCEEDED';
}
