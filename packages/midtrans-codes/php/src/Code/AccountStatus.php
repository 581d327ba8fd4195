<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\MidtransCodes\Code;

/** State of a linked account of Midtrans; the values are the codes as documented. */
final class AccountStatus
{
	/** Id of the space. */
	const SPACE_ID = 'account-status';
	/** Account not linked. */
	const PAY_ACCOUNT_DISABLED = 'DISABLED';
	/** GoPay account linked (compare `name`). */
	const ACCOUNT_LINKED = 'ENABLED';
	/** Account reported as linked, check it (compare `name`). */
	const ACCOUNT_LINKED_UNCERTAIN = 'ENABLED';
	/** Account linked, request refused (compare `name`). */
	const ACCOUNT_STILL_LINKED = 'ENABLED';
	const LINK_EXPIRED = 'EXPIRED';
	/** Customer has to confirm link (compare `name`). */
	const LINK_PENDING = 'PENDING';
	/** Link pending, request failed (compare `name`). */
	const LINK_UNCERTAIN = 'PENDING';
}
