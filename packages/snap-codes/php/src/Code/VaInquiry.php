<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\SnapCodes\Code;

/** SNAP virtual account inquiry of SNAP BI; the values are the codes as documented. */
final class VaInquiry
{
	/** Id of the space. */
	const SPACE_ID = 'va-inquiry';
	/** Bill asked for. */
	const INQUIRY = 'VIRTUAL_ACCOUNT_INQUIRY';
}
