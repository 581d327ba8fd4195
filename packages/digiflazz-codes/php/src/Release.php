<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DigiflazzCodes;

/** What the package is; `Codes` has the same. @internal */
final class Release
{
	public const PROVIDER = 'digiflazz';
	public const VERSION = '0.0.0';
	public const DATA_DIGEST = '949d8adbf930e0db1748c34e7072f43c12250f2721026f3abcb19c0d43742bda';
}
