<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Payment link status of Xendit; the values are the codes as documented. */
final class PaymentLinkStatus
{
	/** Id of the space. */
	const SPACE_ID = 'payment-link-status';
	/** Payment link expired. */
	const EXPIRED = 'EXPIRED';
	/** Payment link paid. */
	const PAID = 'PAID';
	/** Payment link is open. */
	const PENDING = 'PENDING';
	/** Paid and settled. */
	const SETTLED = 'SETTLED';
}
