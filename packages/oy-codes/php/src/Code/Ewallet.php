<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Answer about an e-wallet transaction of OY! Indonesia; the values are the codes as documented. */
final class Ewallet
{
	/** Id of the space. */
	const SPACE_ID = 'ewallet';
	/** Request answered. */
	const ANSWERED = '000';
	/** Account not active at OY!. */
	const USER_NOT_ACTIVE = '202';
	/** Reference already used. */
	const DUPLICATE_PARTNER_TRX_ID = '203';
	const TRANSACTION_NOT_FOUND = '204';
	/** Merchant balance too low. */
	const BALANCE_TOO_LOW = '206';
	/** IP address not registered. */
	const IP_NOT_REGISTERED = '207';
	const API_KEY_NOT_VALID = '208';
	/** Error at e-wallet. */
	const EWALLET_ERROR = '248';
	/** E-wallet not available. */
	const EWALLET_NOT_AVAILABLE = '250';
	/** E-wallet disabled. */
	const EWALLET_DISABLED = '251';
	/** Request to e-wallet failed. */
	const REQUEST_FAILED = '252';
	/** Merchant not known at e-wallet. */
	const EWALLET_CREDENTIAL_NOT_VALID = '253';
	const CREDENTIAL_NOT_VALID = '254';
	const REFUND_NOT_FOUND = '255';
	/** Invalid request. */
	const INVALID_PARAMETER = '990';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '999';
}
