<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\MidtransCodes;

/** What the package is; `Codes` has the same. @internal */
final class Release
{
	public const PROVIDER = 'midtrans';
	public const VERSION = '0.0.0';
	public const DATA_DIGEST = 'e29e59f88b70687ba806b11c6e1c90b2d60bf7333cc6858a94db916aeb597def';
}
