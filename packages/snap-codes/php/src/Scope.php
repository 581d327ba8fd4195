<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\SnapCodes;

/** Whether an outcome is that of the payment, or only of this call. */
enum Scope: string
{
	case Request = 'request';
	case Transaction = 'transaction';
}
