<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DanaCodes;

/** A card network; codes may also name others. */
enum Network: string
{
	case Amex = 'AMEX';
	case Gpn = 'GPN';
	case Jcb = 'JCB';
	case Mastercard = 'MASTERCARD';
	case Visa = 'VISA';
}
