<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Payment failure code of Xendit; the values are the codes as documented. */
final class PaymentFailure
{
	/** Id of the space. */
	const SPACE_ID = 'payment-failure';
	/** Account or card blocked. */
	const ACCOUNT_ACCESS_BLOCKED = 'ACCOUNT_ACCESS_BLOCKED';
	/** Account or card not active. */
	const ACCOUNT_NOT_ACTIVATED = 'ACCOUNT_NOT_ACTIVATED';
	const AUTHENTICATION_FAILED = 'AUTHENTICATION_FAILED';
	/** Capture above the hold. */
	const CAPTURE_AMOUNT_EXCEEDED = 'CAPTURE_AMOUNT_EXCEEDED';
	const CARD_DECLINED = 'CARD_DECLINED';
	const CHANNEL_UNAVAILABLE = 'CHANNEL_UNAVAILABLE';
	/** Declined by issuer (do not honor). */
	const DECLINED_BY_ISSUER = 'DECLINED_BY_ISSUER';
	const DECLINED_BY_PROCESSOR = 'DECLINED_BY_PROCESSOR';
	/** Card expired. */
	const EXPIRED_CARD = 'EXPIRED_CARD';
	/** OTP expired. */
	const EXPIRED_OTP = 'EXPIRED_OTP';
	/** Failed, no details. */
	const NO_DETAILS = 'FAILURE_DETAILS_UNAVAILABLE';
	/** Card inactive or not permitted. */
	const INACTIVE_CARD = 'INACTIVE_OR_UNAUTHORIZED_CARD';
	/** Insufficient funds. */
	const PAYER_BALANCE_TOO_LOW = 'INSUFFICIENT_BALANCE';
	/** Account details not valid. */
	const INVALID_ACCOUNT_DETAILS = 'INVALID_ACCOUNT_DETAILS';
	/** Invalid card number. */
	const INVALID_CARD = 'INVALID_CARD';
	/** Incorrect CVV. */
	const INVALID_CVV = 'INVALID_CVV';
	/** Merchant credentials not valid. */
	const INVALID_MERCHANT_CREDENTIALS = 'INVALID_MERCHANT_CREDENTIALS';
	/** Merchant settings not valid. */
	const INVALID_MERCHANT_SETTINGS = 'INVALID_MERCHANT_SETTINGS';
	/** OTP wrong. */
	const INVALID_OTP = 'INVALID_OTP';
	/** Payment token invalid or expired. */
	const PAYMENT_TOKEN_INVALID = 'INVALID_TOKEN';
	/** Suspected fraud. */
	const ISSUER_SUSPECTS_FRAUD = 'ISSUER_SUSPECT_FRAUD';
	/** Issuer not available. */
	const ISSUER_UNAVAILABLE = 'ISSUER_UNAVAILABLE';
	/** Too many OTP attempts. */
	const OTP_ATTEMPTS_EXCEEDED = 'OTP_ATTEMPT_COUNTS_EXCEEDED';
	/** Approved in part. */
	const PARTIAL_APPROVAL = 'PARTIAL_APPROVAL';
	/** No answer from channel. */
	const PARTNER_TIMEOUT = 'PARTNER_TIMEOUT_ERROR';
	const AMOUNT_LIMIT_EXCEEDED = 'PAYMENT_AMOUNT_LIMITS_EXCEEDED';
	/** Too many payment attempts. */
	const ATTEMPTS_EXCEEDED = 'PAYMENT_ATTEMPT_COUNTS_EXCEEDED';
	const PAYMENT_REQUEST_EXPIRED = 'PAYMENT_REQUEST_EXPIRED';
	/** Error at processor. */
	const PROCESSOR_ERROR = 'PROCESSOR_ERROR';
	/** Error at processor. */
	const PROCESS_ERROR = 'PROCESS_ERROR';
	/** Internal error at the provider. */
	const SERVER_ERROR = 'SERVER_ERROR';
	/** Card reported stolen. */
	const STOLEN_CARD = 'STOLEN_CARD';
	const APPROVED_BY_ISSUER = 'SUCCESS';
	const SUSPECTED_FRAUD = 'SUSPECTED_FRAUDULENT';
	/** Authentication timed out (compare `name`). */
	const AUTHENTICATION_TIMEOUT = 'TIMEOUT_ERROR';
	/** Timeout waiting for an answer (compare `name`). */
	const TIMEOUT = 'TIMEOUT_ERROR';
	/** Stopped by the account holder. */
	const TRANSACTION_BLOCKED = 'TRANSACTION_BLOCKED';
	/** Refused by customer. */
	const CUSTOMER_DECLINED = 'USER_DECLINED_PAYMENT';
	/** Customer device not reached. */
	const DEVICE_UNREACHABLE = 'USER_DEVICE_UNREACHABLE';
	/** Not confirmed by customer. */
	const NOT_AUTHORIZED_BY_CUSTOMER = 'USER_DID_NOT_AUTHORIZE';
}
