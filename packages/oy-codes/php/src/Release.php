<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes;

/** What the package is; `Codes` has the same. @internal */
final class Release
{
	public const PROVIDER = 'oy';
	public const VERSION = '0.0.0';
	public const DATA_DIGEST = '08f139f6a854dd6349c2eb8653f63fa368a80f8cf7fc52f2699c02a573116a5b';
}
