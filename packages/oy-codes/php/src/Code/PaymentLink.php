<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Answer about a payment link of OY! Indonesia; the values are the codes as documented. */
final class PaymentLink
{
	/** Id of the space. */
	const SPACE_ID = 'payment-link';
	/** No access to link (compare `name`). */
	const ACCESS_RESTRICTED = 'ANSWER';
	/** API key not valid (compare `name`). */
	const API_KEY_NOT_VALID = 'ANSWER';
	/** IP address not registered (compare `name`). */
	const IP_NOT_VALID = 'ANSWER';
	/** Link deleted (compare `name`). */
	const LINK_DELETED = 'ANSWER';
	/** Id of link not valid (compare `name`). */
	const LINK_ID_NOT_VALID = 'ANSWER';
	/** Link cannot be deleted (compare `name`). */
	const LINK_NOT_DELETABLE = 'ANSWER';
	/** Link not found (compare `name`). */
	const LINK_NOT_FOUND = 'ANSWER';
	/** Username not known (compare `name`). */
	const USERNAME_NOT_FOUND = 'ANSWER';
	const LINK_CREATED = 'LINK';
}
