<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\MidtransCodes\Code;

/** Payout error code of Midtrans; the values are the codes as documented. */
final class PayoutError
{
	/** Id of the space. */
	const SPACE_ID = 'payout-error';
	/** Account name does not match. */
	const INVALID_BENEFICIARY_NAME = '001';
	/** Beneficiary account not valid. */
	const INVALID_BENEFICIARY_ACCOUNT = '002';
	/** Account or name not valid. */
	const INVALID_ACCOUNT_OR_NAME = '003';
	const GENERAL_ERROR = '004';
	/** No answer from bank. */
	const BANK_TIMEOUT = '005';
	/** Reference already used. */
	const DUPLICATE_REFERENCE = '006';
	/** Same request processed before. */
	const IDENTICAL_REQUEST = '007';
	/** Bank refused the access. */
	const BANK_AUTHENTICATION_FAILED = '008';
	const BANK_BALANCE_TOO_LOW = '009';
	/** Payout data not valid. */
	const PAYLOAD_NOT_VALID = '010';
	const OTP_EXPIRED_OR_BLOCKED = '011';
	const BENEFICIARY_ACCOUNT_BLOCKED = '012';
	/** Sender and receiver equal. */
	const SAME_ACCOUNT = '013';
	const MONTHLY_LIMIT_EXCEEDED = '014';
	const BALANCE_LIMIT_EXCEEDED = '015';
	const MERCHANT_BALANCE_TOO_LOW = '016';
	/** Bank details not valid. */
	const INVALID_BANK_DETAILS = '017';
	/** External system error. */
	const TECHNICAL_ERROR_018 = '018';
	/** Invalid request. */
	const VALIDATION_ISSUE = '019';
	/** Validation failed, ask Midtrans. */
	const VALIDATION_ISSUE_CONTACT = '020';
	/** External system error. */
	const TECHNICAL_ERROR_021 = '021';
	/** External system error. */
	const TECHNICAL_ERROR_022 = '022';
	/** External system error. */
	const TECHNICAL_ERROR_023 = '023';
	/** External system error. */
	const TECHNICAL_ERROR_024 = '024';
	/** Declined, no reason given. */
	const DECLINED = '025';
	/** Account name does not match. */
	const INVALID_RECEIVER_NAME = '026';
}
