<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Callback of a payment into a virtual account of OY! Indonesia; the values are the codes as documented. */
final class VaCallback
{
	/** Id of the space. */
	const SPACE_ID = 'va-callback';
	const PAID = 'VA_PAID';
}
