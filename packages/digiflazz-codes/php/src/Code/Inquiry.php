<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DigiflazzCodes\Code;

/** Response code of an answer without a ref_id of Digiflazz; the values are the codes as documented. */
final class Inquiry
{
	/** Id of the space. */
	const SPACE_ID = 'inquiry';
	/** Number found, nothing bought. */
	const METER_FOUND = '00';
	/** Check failed, no reason given. */
	const CHECK_FAILED = '02';
	/** Nothing found for number. */
	const NUMBER_NOT_FOUND = '50';
	/** Number wrong. */
	const WRONG_NUMBER_CHECKED = '54';
	/** Number of wrong length. */
	const CHECKED_NUMBER_LENGTH = '57';
	/** Meter checked too often. */
	const METER_CHECK_TOO_OFTEN = '86';
}
