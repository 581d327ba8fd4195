<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** State of a transfer abroad of OY! Indonesia; the values are the codes as documented. */
final class InternationalTransferStatus
{
	/** Id of the space. */
	const SPACE_ID = 'international-transfer-status';
	/** Transfer failed. */
	const FAILED = 'FAILED';
	/** Transfer in progress. */
	const IN_PROGRESS = 'IN_PROGRESS';
	/** Transfer delayed or under review. */
	const PENDING = 'PENDING';
	/** Transfer delivered. */
	const DELIVERED = 'SUCCESS';
}
