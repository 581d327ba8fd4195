<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DanaCodes;

/** What the package is; `Codes` has the same. @internal */
final class Release
{
	public const PROVIDER = 'dana';
	public const VERSION = '0.0.0';
	public const DATA_DIGEST = '6842d88dd33e27dae7a9819cf1b8d5b6a75d3b2aed6ddd8a41524b7e21122ecf';
}
