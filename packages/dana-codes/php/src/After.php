<?php

declare(strict_types=1);

namespace Org\DanaCodes;

/** After what a call is sent again. */
enum After: string
{
	/** Once, with a new token. */
	case Token = 'token';
	/** Up to three times, after a delay. */
	case Delay = 'delay';
}
