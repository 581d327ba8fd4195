<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\KlikooCodes;

/** What the package is; `Codes` has the same. @internal */
final class Release
{
	public const PROVIDER = 'klikoo';
	public const VERSION = '0.0.0';
	public const DATA_DIGEST = '6bcd0486a188f04d8787c31cc06d2f62329e739f9b4883c725eed5d6ead916d7';
}
