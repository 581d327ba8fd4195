<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\MidtransCodes\Code;

/** Payouts API HTTP status of Midtrans; the values are the codes as documented. */
final class PayoutApi
{
	/** Id of the space. */
	const SPACE_ID = 'payout-api';
	/** Payouts not approved (compare `name`). */
	const APPROVAL_REFUSED = '400';
	/** Payouts not created (compare `name`). */
	const CREATION_REFUSED = '400';
	/** Payouts not rejected (compare `name`). */
	const REJECTION_REFUSED = '400';
	/** Key not accepted. */
	const ACCESS_DENIED = '401';
	const PAYOUT_NOT_FOUND = '404';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '500';
}
