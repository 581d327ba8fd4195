<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Payment token failure code of Xendit; the values are the codes as documented. */
final class PaymentTokenFailure
{
	/** Id of the space. */
	const SPACE_ID = 'payment-token-failure';
	/** Account linked before. */
	const ACCOUNT_ALREADY_LINKED = 'ACCOUNT_ALREADY_LINKED';
	const AUTHENTICATION_FAILED = 'AUTHENTICATION_FAILED';
	/** Capture above the hold. */
	const CAPTURE_AMOUNT_EXCEEDED = 'CAPTURE_AMOUNT_EXCEEDED';
	const CARD_DECLINED = 'CARD_DECLINED';
	const CHANNEL_UNAVAILABLE = 'CHANNEL_UNAVAILABLE';
	/** Insufficient funds. */
	const INSUFFICIENT_BALANCE = 'INSUFFICIENT_BALANCE';
	/** Account details not valid. */
	const INVALID_ACCOUNT_DETAILS = 'INVALID_ACCOUNT_DETAILS';
	/** Merchant settings not valid. */
	const INVALID_MERCHANT_SETTINGS = 'INVALID_MERCHANT_SETTINGS';
	/** Issuer not available. */
	const ISSUER_UNAVAILABLE = 'ISSUER_UNAVAILABLE';
}
