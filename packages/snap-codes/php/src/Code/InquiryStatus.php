<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\SnapCodes\Code;

/** SNAP inquiry status of SNAP BI; the values are the codes as documented. */
final class InquiryStatus
{
	/** Id of the space. */
	const SPACE_ID = 'inquiry-status';
	/** Bill found. */
	const FOUND = '00';
	/** Inquiry refused. */
	const REFUSED = '01';
	/** No answer to the inquiry. */
	const TIMEOUT = '02';
}
