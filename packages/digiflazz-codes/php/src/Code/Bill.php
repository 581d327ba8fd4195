<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DigiflazzCodes\Code;

/** Response code of a bill that was found or paid of Digiflazz; the values are the codes as documented. */
final class Bill
{
	/** Id of the space. */
	const SPACE_ID = 'bill';
	const BILL_FOUND_OR_PAID = '00';
}
