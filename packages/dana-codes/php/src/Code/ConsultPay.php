<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DanaCodes\Code;

/** Answer of consult pay of DANA; the values are the codes as documented. */
final class ConsultPay
{
	/** Id of the space. */
	const SPACE_ID = 'consult-pay';
	/** Payment methods listed. */
	const FORMER_METHODS_LISTED = '2000000';
	/** Payment methods listed. */
	const METHODS_LISTED = '2005700';
}
