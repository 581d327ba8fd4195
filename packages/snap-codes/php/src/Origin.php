<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\SnapCodes;

/** Where a body comes from. */
enum Origin: string
{
	case Call = 'call';
	case Status = 'status';
	case Notification = 'notification';
}
