<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\MidtransCodes\Code;

/** Subscription status of Midtrans; the values are the codes as documented. */
final class Subscription
{
	/** Id of the space. */
	const SPACE_ID = 'subscription';
	/** Subscription active. */
	const ACTIVE = 'active';
	/** Subscription inactive. */
	const INACTIVE = 'inactive';
}
