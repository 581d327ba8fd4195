<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Payout status of Xendit; the values are the codes as documented. */
final class PayoutStatus
{
	/** Id of the space. */
	const SPACE_ID = 'payout-status';
	/** Payout accepted, not sent. */
	const ACCEPTED = 'ACCEPTED';
	/** Payout canceled. */
	const CANCELLED = 'CANCELLED';
	/** Cash not collected in time. */
	const EXPIRED = 'EXPIRED';
	/** Payout failed. */
	const FAILED = 'FAILED';
	/** Cash being collected. */
	const LOCKED = 'LOCKED';
	/** In compliance review. */
	const COMPLIANCE_ASSESSMENT = 'PENDING_COMPLIANCE_ASSESSMENT';
	/** In compliance review. */
	const COMPLIANCE_REVIEW = 'PENDING_COMPLIANCE_REVIEW';
	/** Cash ready for collection. */
	const READY = 'READY';
	/** Rejected by compliance. */
	const REJECTED = 'REJECTED';
	/** Payout sent to channel. */
	const REQUESTED = 'REQUESTED';
	/** Payout came back. */
	const REVERSED = 'REVERSED';
	/** Payout being routed. */
	const ROUTING = 'ROUTING';
	/** Payout succeeded. */
	const SUCCEEDED = 'SUCCEEDED';
}
