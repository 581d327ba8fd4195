<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Answer about a QRIS payment of OY! Indonesia; the values are the codes as documented. */
final class Qris
{
	/** Id of the space. */
	const SPACE_ID = 'qris';
	/** Request answered. */
	const ANSWERED = '000';
	/** Reference already used. */
	const DUPLICATE_PARTNER_TRX_ID = '203';
	/** Nothing to cancel. */
	const NOTHING_TO_DEACTIVATE = '204';
	const CREDENTIAL_NOT_VALID = '254';
	/** Cancellation failed. */
	const DEACTIVATION_FAILED = '300';
	/** Invalid request. */
	const REQUEST_NOT_VALID = '400';
	/** QRIS under maintenance. */
	const QR_UNDER_MAINTENANCE = '402';
	const TOO_MANY_REQUESTS = '429';
	const GENERAL_ERROR = '901';
}
