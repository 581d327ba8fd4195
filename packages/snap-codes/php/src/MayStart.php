<?php

declare(strict_types=1);

namespace Org\SnapCodes;

/** Whether the payer may try again. */
enum MayStart: string
{
	/** Something is paid, open, being asked for or under review. */
	case No = 'no';
	/** Only under the existing reference or page, which can still be paid. */
	case Same = 'same';
	/** Also under a new reference. */
	case New = 'new';
}
