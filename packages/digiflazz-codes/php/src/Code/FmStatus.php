<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DigiflazzCodes\Code;

/** Status of FM of Digiflazz; the values are the codes as documented. */
final class FmStatus
{
	/** Id of the space. */
	const SPACE_ID = 'fm-status';
	/** Transaction done. */
	const FM_SUCCESS = '0';
	/** Transaction in process. */
	const FM_PROCESSING = '1';
	/** Transaction failed. */
	const FM_FAILED = '2';
}
