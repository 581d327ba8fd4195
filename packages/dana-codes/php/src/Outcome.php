<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DanaCodes;

/** What is known about the thing that the scope names. */
enum Outcome: string
{
	case Success = 'success';
	case Pending = 'pending';
	case ActionRequired = 'action_required';
	case Failed = 'failed';
	case Rejected = 'rejected';
	case Reversed = 'reversed';
	case Unknown = 'unknown';
}
