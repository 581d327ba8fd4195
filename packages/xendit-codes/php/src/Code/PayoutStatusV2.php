<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Payout status of version 2 of Xendit; the values are the codes as documented. */
final class PayoutStatusV2
{
	/** Id of the space. */
	const SPACE_ID = 'payout-status-v2';
	/** Payout accepted, not sent. */
	const ACCEPTED = 'ACCEPTED';
	/** Payout canceled. */
	const CANCELLED = 'CANCELLED';
	/** Rejected by compliance. */
	const COMPLIANCE_REJECTED = 'COMPLIANCE_REJECTED';
	/** Cash not collected in time. */
	const EXPIRED = 'EXPIRED';
	/** Payout failed. */
	const FAILED = 'FAILED';
	/** In compliance review. */
	const COMPLIANCE_ASSESSMENT = 'PENDING_COMPLIANCE_ASSESSMENT';
	/** Payout sent to channel. */
	const REQUESTED = 'REQUESTED';
	/** Payout came back. */
	const REVERSED = 'REVERSED';
	/** Payout succeeded. */
	const SUCCEEDED = 'SUCCEEDED';
}
