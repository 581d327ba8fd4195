<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes;

/** What the package is; `Codes` has the same. @internal */
final class Release
{
	public const PROVIDER = 'doku';
	public const VERSION = '0.0.0';
	public const DATA_DIGEST = 'ae0eef00a1a7b80fa7d2e3494361da077123d626ede768c5502c73f10dcb7fe6';
}
