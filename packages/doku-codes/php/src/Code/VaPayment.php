<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** SNAP virtual account notification of DOKU; the values are the codes as documented. */
final class VaPayment
{
	/** Id of the space. */
	const SPACE_ID = 'va-payment';
	/** Virtual account paid. */
	const PAID = 'VIRTUAL_ACCOUNT_PAID';
}
