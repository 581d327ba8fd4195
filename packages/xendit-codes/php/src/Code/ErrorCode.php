<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** API error code of Xendit; the values are the codes as documented. */
final class ErrorCode
{
	/** Id of the space. */
	const SPACE_ID = 'error-code';
	/** Account or card blocked. */
	const ACCOUNT_ACCESS_BLOCKED = 'ACCOUNT_ACCESS_BLOCKED';
	/** Account linked before. */
	const ACCOUNT_ALREADY_LINKED = 'ACCOUNT_ALREADY_LINKED';
	/** Beneficiary account blacklisted. */
	const RECIPIENT_BLACKLISTED = 'ACCOUNT_BLACKLISTED_ERROR';
	/** Verification details do not match. */
	const ADDRESS_INVALID = 'ADDRESS_VALIDATION_FAILED';
	/** Amount written wrongly. */
	const AMOUNT_FORMAT = 'AMOUNT_FORMAT_ERROR';
	const AMOUNT_STEP_NOT_SUPPORTED = 'AMOUNT_INCREMENT_NOT_SUPPORTED';
	/** Invalid amount. */
	const AMOUNT_MISMATCHED = 'AMOUNT_MISMATCHED';
	/** Invalid request. */
	const VALIDATION_ERROR = 'API_VALIDATION_ERROR';
	const AUTHENTICATION_FAILED = 'AUTHENTICATION_FAILED';
	const AUTHENTICATION_REQUIRED = 'AUTHENTICATION_REQUIRED';
	/** Webhook address missing. */
	const CALLBACK_URL_MISSING = 'CALLBACK_URL_NOT_FOUND';
	/** Too late to cancel. */
	const CANCELLATION_TOO_LATE = 'CANCELLATION_NOT_ALLOWED';
	/** Capture above the hold. */
	const CAPTURE_ABOVE_HOLD = 'CAPTURE_AMOUNT_EXCEEDED';
	const CARD_DECLINED = 'CARD_DECLINED';
	const CARD_EXPIRED = 'CARD_EXPIRED';
	/** Channel code not supported. */
	const CHANNEL_NOT_SUPPORTED = 'CHANNEL_CODE_NOT_SUPPORTED';
	/** Channel code not supported. */
	const PAYMENT_CHANNEL_NOT_SUPPORTED = 'CHANNEL_CODE_NOT_SUPPORTED_ERROR';
	const CHANNEL_NOT_ACTIVATED = 'CHANNEL_NOT_ACTIVATED';
	const CHANNEL_UNAVAILABLE = 'CHANNEL_UNAVAILABLE';
	/** Stored card fields do not fit. */
	const CARD_ON_FILE_NOT_ALLOWED = 'COF_COMBINATION_NOT_ALLOWED_ERROR';
	/** Cannot be canceled yet. */
	const NOT_YET_CANCELABLE = 'CONVERSION_TRADE_NOT_YET_CANCELLABLE';
	/** Currency does not match. */
	const CURRENCY_MISMATCHED = 'CURRENCY_MISMATCHED';
	const CUSTOMER_NOT_FOUND = 'CUSTOMER_NOT_FOUND_ERROR';
	/** Payment method of another customer. */
	const PAYMENT_METHOD_OF_OTHER_CUSTOMER = 'CUSTOMER_PAYMENT_METHOD_MISMATCHED';
	/** Not found, or there already. */
	const DATA_NOT_FOUND = 'DATA_NOT_FOUND';
	/** Data not found. */
	const DATA_NOT_FOUND_OLDER = 'DATA_NOT_FOUND_ERROR';
	/** Declined by issuer (do not honor). */
	const DECLINED_BY_ISSUER = 'DECLINED_BY_ISSUER';
	const DECLINED_BY_PROCESSOR = 'DECLINED_BY_PROCESSOR';
	/** On a list of denied persons. */
	const DENIED_PERSON = 'DENIED_PERSON_LIST_MATCHED';
	/** Currency not supported. */
	const DESTINATION_CURRENCY_NOT_SUPPORTED = 'DESTINATION_CURRENCY_NOT_SUPPORTED';
	/** Fixed payment number exists. */
	const DUPLICATE_FIXED_INSTRUMENT = 'DUPLICATED_FIXED_PAYMENT_INSTRUMENT';
	/** Key or reference used before. */
	const DUPLICATE = 'DUPLICATE_ERROR';
	/** Reference already used. */
	const DUPLICATE_PAYOUT_LINK = 'DUPLICATE_PAYOUT_ERROR';
	/** Reference already used. */
	const DUPLICATE_REFERENCE = 'DUPLICATE_REFERENCE';
	/** Capture above the hold. */
	const EXCEEDS_CAPTURABLE_AMOUNT = 'EXCEEDS_CAPTURABLE_AMOUNT';
	/** Card expired. */
	const EXPIRED_CARD = 'EXPIRED_CARD';
	const OTP_EXPIRED = 'EXPIRED_OTP_ERROR';
	/** Feature not allowed. */
	const FEATURE_NOT_ACTIVATED = 'FEATURE_NOT_ACTIVATED';
	/** Same reference, different data. */
	const IDEMPOTENCY_MISMATCH = 'IDEMPOTENCY_ERROR';
	/** Card inactive or not permitted. */
	const INACTIVE_CARD = 'INACTIVE_OR_UNAUTHORIZED_CARD';
	/** Payment request has ended. */
	const PAYMENT_REQUEST_ENDED = 'INACTIVE_PAYMENT_REQUEST';
	/** Invalid transaction status. */
	const STATUS_DOES_NOT_ALLOW_IT = 'INELIGIBLE_TRANSACTION_STATUS';
	const BALANCE_TOO_LOW = 'INSUFFICIENT_BALANCE';
	/** Account details not valid. */
	const INVALID_ACCOUNT_DETAILS = 'INVALID_ACCOUNT_DETAILS';
	/** API key not valid. */
	const INVALID_API_KEY = 'INVALID_API_KEY';
	/** Incorrect CVV. */
	const INVALID_CVV = 'INVALID_CVV';
	/** Body is not JSON. */
	const INVALID_JSON = 'INVALID_JSON_FORMAT';
	/** Merchant credentials not valid. */
	const INVALID_MERCHANT_CREDENTIALS = 'INVALID_MERCHANT_CREDENTIALS';
	/** Merchant settings not valid. */
	const INVALID_MERCHANT_SETTINGS = 'INVALID_MERCHANT_SETTINGS';
	const OTP_WRONG = 'INVALID_OTP_ERROR';
	/** Payment details not valid. */
	const INVALID_PAYMENT_DETAILS = 'INVALID_PAYMENT_DETAILS';
	/** Payment method not valid. */
	const INVALID_PAYMENT_METHOD = 'INVALID_PAYMENT_METHOD';
	/** Saved payment method not valid. */
	const INVALID_PAYMENT_METHOD_ID = 'INVALID_PAYMENT_METHOD_ID';
	/** Quote does not fit. */
	const QUOTE_NOT_FITTING = 'INVALID_QUOTE';
	/** Payment token invalid or expired. */
	const PAYMENT_TOKEN_INVALID = 'INVALID_TOKEN';
	/** Value not allowed. */
	const INVALID_VALUE = 'INVALID_VALUE_ERROR';
	/** Issuer not available. */
	const ISSUER_UNAVAILABLE = 'ISSUER_UNAVAILABLE';
	/** Channel has no manual capture. */
	const MANUAL_CAPTURE_NOT_SUPPORTED = 'MANUAL_CAPTURE_NOT_SUPPORTED';
	/** Amount limit exceeded. */
	const ABOVE_TRANSFER_MAXIMUM = 'MAXIMUM_TRANSFER_LIMIT_ERROR';
	const TOO_MANY_LINKED_ACCOUNTS = 'MAX_ACCOUNT_LINKING';
	const AMOUNT_LIMIT_EXCEEDED = 'MAX_AMOUNT_LIMIT_ERROR';
	/** Too many OTP attempts. */
	const OTP_ATTEMPTS_EXCEEDED = 'MAX_OTP_ATTEMPTS_ERROR';
	/** Amount below the minimum. */
	const BELOW_TRANSFER_MINIMUM = 'MINIMUM_TRANSFER_LIMIT_ERROR';
	const OPERATION_NOT_ALLOWED = 'OPERATION_NOT_ALLOWED';
	const OTP_NOT_DELIVERED = 'OTP_DELIVERY_ERROR';
	/** Too many refunds in part. */
	const TOO_MANY_PARTIAL_REFUNDS = 'PARTIAL_REFUND_COUNTS_EXCEEDED';
	/** No refund in part. */
	const PARTIAL_REFUND_NOT_SUPPORTED = 'PARTIAL_REFUND_NOT_SUPPORTED';
	/** Channel details not valid. */
	const CHANNEL_DETAIL_INVALID = 'PAYMENT_CHANNEL_DETAIL_ERROR';
	const PAYMENT_METHOD_NOT_FOUND = 'PAYMENT_METHOD_NOT_FOUND_ERROR';
	/** Payment request completed. */
	const ALREADY_COMPLETED = 'PAYMENT_REQUEST_ALREADY_COMPLETED';
	/** Payment request failed before. */
	const ALREADY_FAILED = 'PAYMENT_REQUEST_ALREADY_FAILED';
	/** Captured before. */
	const ALREADY_CAPTURED = 'PAYMENT_REQUEST_ALREADY_FULLY_CAPTURED';
	/** Channel limit reached. */
	const CHANNEL_RATE_LIMITED = 'PAYMENT_REQUEST_RATE_LIMITED';
	/** Payment has failed. */
	const PAYMENT_STATUS_FAILED = 'PAYMENT_STATUS_FAILED';
	/** Processor not set up. */
	const PROCESSOR_CONFIGURATION = 'PROCESSOR_CONFIGURATION_ERROR';
	/** Error at processor. */
	const PROCESSOR_ERROR = 'PROCESSOR_ERROR';
	const PROCESSOR_UNAVAILABLE = 'PROCESSOR_TEMPORARILY_UNAVAILABLE';
	/** No answer from processor. */
	const PROCESSOR_TIMEOUT = 'PROCESSOR_TIMEOUT';
	/** Too many requests. */
	const RATE_LIMITED = 'RATE_LIMIT_EXCEEDED';
	/** Account number not valid. */
	const RECIPIENT_ACCOUNT_INVALID = 'RECIPIENT_ACCOUNT_NUMBER_ERROR';
	/** Refund above what is left. */
	const REFUND_ABOVE_REST = 'REFUND_AMOUNT_EXCEEDED';
	/** An earlier refund is pending. */
	const REFUND_IN_PROGRESS = 'REFUND_IN_PROGRESS';
	/** Channel cannot refund. */
	const REFUND_NOT_SUPPORTED = 'REFUND_NOT_SUPPORTED';
	/** Declined by acquirer. */
	const REJECTED_BY_ACQUIRER = 'REJECTED_BY_ACQUIRER';
	/** Feature not allowed. */
	const REQUEST_FORBIDDEN = 'REQUEST_FORBIDDEN_ERROR';
	/** Internal error at the provider. */
	const SERVER_ERROR = 'SERVER_ERROR';
	/** 3-D Secure is mandatory. */
	const SKIP_3DS_NOT_ALLOWED = 'SKIP_3DS_FORBIDDEN';
	/** Card reported stolen. */
	const STOLEN_CARD = 'STOLEN_CARD';
	/** Authentication required. */
	const STRONG_AUTHENTICATION_REQUIRED = 'STRONG_CUSTOMER_AUTHENTICATION_REQUIRED';
	const SUSPECTED_FRAUD = 'SUSPECTED_FRAUDULENT';
	/** Not available at this hour. */
	const NOT_AT_THIS_HOUR = 'TEMPORARILY_UNAVAILABLE';
	/** Request not authorized. */
	const UNAUTHORIZED = 'UNAUTHORIZED';
	/** Sender address not allowed. */
	const SENDER_IP_NOT_ALLOWED = 'UNAUTHORIZED_SENDER_IP';
	/** Currency not supported. */
	const UNSUPPORTED_CURRENCY = 'UNSUPPORTED_CURRENCY';
}
