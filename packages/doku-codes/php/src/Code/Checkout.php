<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** Checkout message of DOKU; the values are the codes as documented. */
final class Checkout
{
	/** Id of the space. */
	const SPACE_ID = 'checkout';
	/** Payment page created. */
	const PAGE_CREATED = 'SUCCESS';
}
