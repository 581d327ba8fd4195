<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes;

/** What the package is; `Codes` has the same. @internal */
final class Release
{
	public const PROVIDER = 'xendit';
	public const VERSION = '0.0.0';
	public const DATA_DIGEST = '61bd3f7ebba5f7e2c7ec0eceadfde130539dee1e4e5c76783f9d5a542c7971c4';
}
