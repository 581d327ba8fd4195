<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\KlikooCodes;

/** Who has to do something. */
enum Actor: string
{
	case None = 'none';
	case Integrator = 'integrator';
	case Merchant = 'merchant';
	case Customer = 'customer';
	case Issuer = 'issuer';
	case Provider = 'provider';
}
