<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\SnapCodes\Code;

/** SNAP virtual account payment of SNAP BI; the values are the codes as documented. */
final class VaPayment
{
	/** Id of the space. */
	const SPACE_ID = 'va-payment';
	/** Virtual account paid. */
	const PAID = 'VIRTUAL_ACCOUNT_PAID';
}
