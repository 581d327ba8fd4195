<?php

declare(strict_types=1);

namespace Org\OyCodes;

/** What ends with a failure. */
enum Ends: string
{
	/** Only this attempt. */
	case Attempt = 'attempt';
	/** Everything that can be paid under the business reference. */
	case Reference = 'reference';
}
