<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** State of a payout of OY! Indonesia; the values are the codes as documented. */
final class DisbursementStatus
{
	/** Id of the space. */
	const SPACE_ID = 'disbursement-status';
	/** Payout completed. */
	const COMPLETED = '000';
	/** Payout being processed. */
	const PROCESSING = '101';
	/** Payout in progress. */
	const IN_PROGRESS = '102';
	/** Username not known. */
	const QUERY_USER_NOT_FOUND = '201';
	/** Account not active at OY!. */
	const QUERY_USER_NOT_ACTIVE = '202';
	const PAYOUT_NOT_FOUND = '204';
	/** Merchant balance too low. */
	const DEPOSIT_TOO_LOW = '206';
	/** IP address not registered. */
	const QUERY_IP_NOT_REGISTERED = '207';
	/** API key not valid. */
	const QUERY_API_KEY_NOT_VALID = '208';
	const AMOUNT_ABOVE_MAXIMUM = '225';
	/** Amount above limit (compare `name`). */
	const AMOUNT_ABOVE_LIMIT = '300';
	/** Error at bank (compare `name`). */
	const BANK_ERROR = '300';
	/** Bank under maintenance (compare `name`). */
	const BANK_UNDER_MAINTENANCE = '300';
	/** Payout failed (compare `name`). */
	const FAILED = '300';
	/** Error while paying out (compare `name`). */
	const PROCESSING_ERROR = '300';
	/** Account or card blocked (compare `name`). */
	const RECIPIENT_ACCOUNT_BLOCKED = '300';
	/** Account or card not active (compare `name`). */
	const RECIPIENT_ACCOUNT_INACTIVE = '300';
	/** Account not found (compare `name`). */
	const RECIPIENT_ACCOUNT_NOT_FOUND = '300';
	/** Recipient cannot receive more (compare `name`). */
	const RECIPIENT_LIMIT_REACHED = '300';
	/** Answer of bank unclear. */
	const PENDING = '301';
	/** Too many requests. */
	const QUERY_TOO_MANY_REQUESTS = '429';
	/** Invalid field format. */
	const QUERY_INVALID_FORMAT = '990';
	/** Internal error at the provider. */
	const QUERY_INTERNAL_SERVER_ERROR = '999';
}
