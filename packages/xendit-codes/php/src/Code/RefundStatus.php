<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Refund status of Xendit; the values are the codes as documented. */
final class RefundStatus
{
	/** Id of the space. */
	const SPACE_ID = 'refund-status';
	/** Refund canceled. */
	const CANCELLED = 'CANCELLED';
	/** Refund failed. */
	const FAILED = 'FAILED';
	/** Refund pending. */
	const PENDING = 'PENDING';
	/** Refund done. */
	const SUCCEEDED = 'SUCCEEDED';
}
