<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes;

/** What a service does: the same code means different things by kind. */
enum Kind: string
{
	case Move = 'move';
	case Reverse = 'reverse';
	case Prepare = 'prepare';
	case Read = 'read';
	case Status = 'status';
	case Token = 'token';
	case Notify = 'notify';
}
