<?php

declare(strict_types=1);

namespace Org\SnapCodes;

/** How much of a code is in the catalog. */
enum Precision: string
{
	/** Also its service. */
	case Exact = 'exact';
	/** Its service is not. */
	case Case = 'case';
}
