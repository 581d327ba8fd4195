<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** State of what a recipient gets of OY! Indonesia; the values are the codes as documented. */
final class PaymentRoutingRecipient
{
	/** Id of the space. */
	const SPACE_ID = 'payment-routing-recipient';
	/** Not forwarded, nobody paid. */
	const CANCEL = 'CANCEL';
	/** Forwarding failed. */
	const FAILED = 'FAILED';
	/** Forced credit failed. */
	const FAILED_FORCE_CREDIT = 'FAILED_FORCE_CREDIT';
	/** Being forwarded. */
	const IN_PROGRESS = 'IN_PROGRESS';
	/** Held up on the way. */
	const PENDING = 'PENDING';
	/** Forced credit pending. */
	const PENDING_FORCE_CREDIT = 'PENDING_FORCE_CREDIT';
	/** Forwarded. */
	const SUCCESS = 'SUCCESS';
	/** Waits for payment of customer. */
	const WAITING = 'WAITING';
}
