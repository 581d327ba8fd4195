<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DanaCodes\Code;

/** State in a finish notify of DANA; the values are the codes as documented. */
final class FinishNotify
{
	/** Id of the space. */
	const SPACE_ID = 'finish-notify';
	const ORDER_PAID = '00';
	const ORDER_CLOSED = '05';
}
