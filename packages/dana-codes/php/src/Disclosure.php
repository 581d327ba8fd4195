<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DanaCodes;

/** Who may be told a reason, from the most open to the most reserved. */
enum Disclosure: string
{
	case Public = 'public';
	case Generic = 'generic';
	case Integrator = 'integrator';
}
