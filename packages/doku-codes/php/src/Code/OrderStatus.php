<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** Checkout order status of DOKU; the values are the codes as documented. */
final class OrderStatus
{
	/** Id of the space. */
	const SPACE_ID = 'order-status';
	/** Order open. */
	const ACTIVE = 'ORDER_ACTIVE';
	/** Order expired. */
	const EXPIRED = 'ORDER_EXPIRED';
	/** Order waits for payment. */
	const GENERATED = 'ORDER_GENERATED';
	/** Order offered again. */
	const RECOVERED = 'ORDER_RECOVERED';
}
