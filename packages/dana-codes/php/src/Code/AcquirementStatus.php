<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DanaCodes\Code;

/** State of the acquirement behind an order of DANA; the values are the codes as documented. */
final class AcquirementStatus
{
	/** Id of the space. */
	const SPACE_ID = 'acquirement-status';
	/** Order canceled. */
	const CANCELED = 'CANCELLED';
	/** Order closed. */
	const CLOSED = 'CLOSED';
	/** Created, not paid yet. */
	const CREATED = 'INIT';
	/** Paid and accepted by merchant. */
	const ACCEPTED_BY_MERCHANT = 'MERCHANT_ACCEPT';
	/** Paid by the customer, not final. */
	const PAYING = 'PAYING';
	/** Order succeeded. */
	const SUCCEEDED = 'SUCCESS';
}
