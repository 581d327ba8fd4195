<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Refund failure code of Xendit; the values are the codes as documented. */
final class RefundFailure
{
	/** Id of the space. */
	const SPACE_ID = 'refund-failure';
	/** Account of customer blocked. */
	const ACCOUNT_ACCESS_BLOCKED = 'ACCOUNT_ACCESS_BLOCKED';
	/** Account of customer not found. */
	const ACCOUNT_NOT_FOUND = 'ACCOUNT_NOT_FOUND';
	/** Refund sent before. */
	const DUPLICATE_REFUND = 'DUPLICATE_ERROR';
	const MERCHANT_BALANCE_TOO_LOW = 'INSUFFICIENT_BALANCE';
	/** Refund failed, no reason given. */
	const REFUND_FAILED = 'REFUND_FAILED';
}
