<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** Answer without a code of DOKU; the values are the codes as documented. */
final class Page
{
	/** Id of the space. */
	const SPACE_ID = 'page';
	const CARD_PAGE_CREATED = 'CARD_PAGE';
	/** Payment page created. */
	const CHECKOUT_PAGE_CREATED = 'CHECKOUT_PAGE';
	/** 3-D Secure page ready. */
	const THREE_D_SECURE_READY = 'THREE_D_SECURE';
	const VIRTUAL_ACCOUNT_CREATED = 'VIRTUAL_ACCOUNT';
}
