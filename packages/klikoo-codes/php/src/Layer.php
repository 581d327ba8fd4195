<?php

declare(strict_types=1);

namespace Org\KlikooCodes;

/** Where a code stands: a transaction field decides over the response code; a detail only says why. */
enum Layer: string
{
	case Transaction = 'transaction';
	case Response = 'response';
	case Detail = 'detail';
}
