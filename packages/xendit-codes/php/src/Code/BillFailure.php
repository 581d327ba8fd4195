<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Bill payment failure code of Xendit; the values are the codes as documented. */
final class BillFailure
{
	/** Id of the space. */
	const SPACE_ID = 'bill-failure';
	/** No answer from biller. */
	const BILLER_TIMEOUT = 'BILLER_TIMEOUT';
}
