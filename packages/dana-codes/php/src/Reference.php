<?php

declare(strict_types=1);

namespace Org\DanaCodes;

/** Under which reference a new attempt is made. */
enum Reference: string
{
	/** Such as a page that is still open. */
	case Same = 'same';
	case New = 'new';
}
