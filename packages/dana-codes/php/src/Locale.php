<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DanaCodes;

/** A language of the texts. */
enum Locale: string
{
	case En = 'en';
	case Id = 'id';
}
