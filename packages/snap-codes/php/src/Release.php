<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\SnapCodes;

/** What the package is; `Codes` has the same. @internal */
final class Release
{
	public const PROVIDER = 'snap';
	public const VERSION = '0.0.0';
	public const DATA_DIGEST = 'd333dce60d4bb41a463f517bc197ee6f8ae47987b2b16279dcbc1637e16f39ea';
}
