<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Callback of a paid e-wallet transaction of OY! Indonesia; the values are the codes as documented. */
final class EwalletCallback
{
	/** Id of the space. */
	const SPACE_ID = 'ewallet-callback';
	const PAID = 'EWALLET_PAID';
}
