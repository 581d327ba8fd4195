<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DigiflazzCodes\Code;

/** Response code of a deposit ticket of Digiflazz; the values are the codes as documented. */
final class Deposit
{
	/** Id of the space. */
	const SPACE_ID = 'deposit';
	/** Deposit ticket issued. */
	const DEPOSIT_TICKET = '00';
}
