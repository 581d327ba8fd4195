<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\MidtransCodes\Code;

/** Fraud status of Midtrans; the values are the codes as documented. */
final class FraudStatus
{
	/** Id of the space. */
	const SPACE_ID = 'fraud-status';
	/** Fraud screening passed. */
	const ACCEPT = 'accept';
	/** Merchant has to decide. */
	const CHALLENGE = 'challenge';
	/** Declined by fraud screening. */
	const DENY = 'deny';
}
