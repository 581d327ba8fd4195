<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Payout failure code of Xendit; the values are the codes as documented. */
final class PayoutFailure
{
	/** Id of the space. */
	const SPACE_ID = 'payout-failure';
	/** Account name does not match. */
	const ACCOUNT_NAME_MISMATCH = 'ACCOUNT_NAME_MISMATCH';
	/** Recipient limit exceeded. */
	const DESTINATION_LIMIT = 'DESTINATION_MAXIMUM_LIMIT';
	const MERCHANT_BALANCE_TOO_LOW = 'INSUFFICIENT_BALANCE';
	/** Beneficiary account not valid. */
	const INVALID_DESTINATION = 'INVALID_DESTINATION';
	const REJECTED_BY_CHANNEL = 'REJECTED_BY_CHANNEL';
	/** Failed because of recipient. */
	const SLS_RECIPIENT = 'SLS_RECIPIENT';
	/** Failed because of sender. */
	const SLS_SENDER = 'SLS_SENDER';
	/** Temporary error at channel. */
	const TEMPORARY_ERROR = 'TEMPORARY_TRANSFER_ERROR';
	/** Transfer not possible. */
	const TRANSFER_ERROR = 'TRANSFER_ERROR';
}
