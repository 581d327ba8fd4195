<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** Card payment error of DOKU; the values are the codes as documented. */
final class CardError
{
	/** Id of the space. */
	const SPACE_ID = 'card-error';
	/** Merchant account locked. */
	const ACCOUNT_LOCKED = 'ACCOUNT_LOCKED';
	/** Installment acquirer not found. */
	const ACQUIRER_NOT_FOUND = 'ACQUIRER_NOT_FOUND';
	/** Capture exceeds authorized amount. */
	const AMOUNT_CAPTURE_EXCEED_AUTHORIZE = 'AMOUNT_CAPTURE_EXCEED_AUTHORIZE';
	const API_KEY_MISSING = 'API_KEY_MISSING';
	const API_KEY_REVOKED = 'API_KEY_REVOKED';
	/** Card authorization failed. */
	const AUTHORIZATION_FAILED = 'AUTHORIZATION_FAILED';
	/** BIN blocked by merchant. */
	const BIN_NOT_ALLOWED_BY_MERCHANT = 'BIN_NOT_ALLOWED_BY_MERCHANT';
	/** 3-D Secure result not accepted. */
	const BLOCKED_ECI = 'BLOCKED_ECI';
	const CARD_DECLINED = 'CARD_DECLINED';
	/** Card BIN blocked. */
	const CARD_NUMBER_BIN_IS_BLOCKED = 'CARD_NUMBER_BIN_IS_BLOCKED';
	/** Card brand not accepted. */
	const CARD_NUMBER_BRAND_IS_BLOCKED = 'CARD_NUMBER_BRAND_IS_BLOCKED';
	/** Card country blocked. */
	const CARD_NUMBER_COUNTRY_IS_BLOCKED = 'CARD_NUMBER_COUNTRY_IS_BLOCKED';
	/** Changed at the same time. */
	const CONCURRENT_MODIFICATION = 'CONCURRENT_MODIFICATION';
	/** Transaction record not created. */
	const CREATE_TRANSACTION_FAILED = 'CREATE_TRANSACTION_FAILED';
	/** Currency does not match. */
	const CURENCY_MISMATCH = 'CURENCY_MISMATCH';
	/** Currency not supported. */
	const CURRENCY_NOT_SUPPORT = 'CURRENCY_NOT_SUPPORT';
	/** CVV missing. */
	const CVV_NOT_AVAILABLE = 'CVV_NOT_AVAILABLE';
	/** Data decryption error. */
	const DATA_DECRYPTION_FAILED = 'DATA_DECRYPTION_FAILED';
	const DATA_NOT_FOUND = 'DATA_NOT_FOUND';
	/** Card data decryption error. */
	const DECRYPTION_CREDIT_CARD_DATA_FAILED = 'DECRYPTION_CREDIT_CARD_DATA_FAILED';
	/** Reference already used. */
	const DUPLICATE_TRANSACTION = 'DUPLICATE_TRANSACTION';
	/** Card data encryption error. */
	const ENCRYPTION_CREDIT_CARD_DATA_FAILED = 'ENCRYPTION_CREDIT_CARD_DATA_FAILED';
	/** Card expired. */
	const EXPIRED_CARD = 'EXPIRED_CARD';
	/** Access token expired. */
	const EXPIRED_TOKEN = 'EXPIRED_TOKEN';
	/** Access not permitted. */
	const FORBIDDEN = 'FORBIDDEN';
	/** Suspected fraud. */
	const FRAUD_DETECTED = 'FRAUD_DETECTED';
	/** Suspected fraud. */
	const FRAUD_SUSPECTED = 'FRAUD_SUSPECTED';
	/** Idempotency id already used. */
	const IDEMPOTENCY_ID_CONFLICT = 'IDEMPOTENCY_ID_CONFLICT';
	/** Idempotency id missing. */
	const IDEMPOTENCY_ID_REQUIRED = 'IDEMPOTENCY_ID_REQUIRED';
	/** Client ID inactive. */
	const INACTIVE_CLIENT_ID = 'INACTIVE_CLIENT_ID';
	const INSUFFICIENT_FUNDS = 'INSUFFICIENT_FUNDS';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERRORS = 'INTERNAL_SERVER_ERRORS';
	/** Card BIN not valid. */
	const INVALID_BIN_NUMBER = 'INVALID_BIN_NUMBER';
	const INVALID_CARD_NUMBER = 'INVALID_CARD_NUMBER';
	/** Client ID unknown. */
	const INVALID_CLIENT_ID = 'INVALID_CLIENT_ID';
	/** Field not valid. */
	const INVALID_FIELD = 'INVALID_FIELD';
	/** Body is no JSON. */
	const INVALID_JSON = 'INVALID_JSON';
	/** Parameter invalid or missing. */
	const INVALID_PARAMETER = 'INVALID_PARAMETER';
	/** Query parameter not valid. */
	const INVALID_QUERY_PARAM = 'INVALID_QUERY_PARAM';
	const INVALID_REQUEST = 'INVALID_REQUEST';
	/** Signature not valid. */
	const INVALID_SIGNATURE = 'INVALID_SIGNATURE';
	/** Token not valid. */
	const INVALID_TOKEN = 'INVALID_TOKEN';
	/** IP address not allowed. */
	const IP_NOT_ALLOWED = 'IP_NOT_ALLOWED';
	/** No installment MID for card. */
	const MERCHANT_INSTALLMENT_NOT_EXIST = 'MERCHANT_INSTALLMENT_NOT_EXIST';
	/** Merchant suspended or inactive. */
	const MERCHANT_NOT_ALLOWED = 'MERCHANT_NOT_ALLOWED';
	/** 3-D Secure not set up. */
	const MERCHANT_NOT_CONFIGURED = 'MERCHANT_NOT_CONFIGURED';
	const MERCHANT_NOT_FOUND = 'MERCHANT_NOT_FOUND';
	/** No MID routing for card. */
	const MID_ROUTING_NOT_FOUND = 'MID_ROUTING_NOT_FOUND';
	/** No MID takes this card. */
	const MID_TID_NOT_EXIST = 'MID_TID_NOT_EXIST';
	/** Mandatory field missing. */
	const MISSING_PARAMETER = 'MISSING_PARAMETER';
	/** 3-D Secure authentication not accepted. */
	const NOT_ALLOWED_AUTHRES = 'NOT_ALLOWED_AUTHRES';
	/** 3-D Secure enrollment not accepted. */
	const NOT_ALLOWED_VERES = 'NOT_ALLOWED_VERES';
	const ORDER_NOT_FOUND = 'ORDER_NOT_FOUND';
	/** Body too large. */
	const PAYLOAD_TOO_LARGE = 'PAYLOAD_TOO_LARGE';
	const PAYMENT_CHANNEL_UNAVAILABLE = 'PAYMENT_CHANNEL_UNAVAILABLE';
	/** Payment failed, cause not given. */
	const PAYMENT_FAILED = 'PAYMENT_FAILED';
	/** Timeout waiting for an answer. */
	const PAYMENT_TIMEOUT = 'PAYMENT_TIMEOUT';
	/** Quota used up. */
	const QUOTA_EXCEEDED = 'QUOTA_EXCEEDED';
	/** Too many requests. */
	const RATE_LIMIT_EXCEEDED = 'RATE_LIMIT_EXCEEDED';
	/** Request timestamp not valid. */
	const REQUEST_TIMESTAMP_INVALID = 'REQUEST_TIMESTAMP_INVALID';
	/** Provider not available. */
	const SERVICE_UNAVAILABLE = 'SERVICE_UNAVAILABLE';
	/** Settlement in progress. */
	const SETTLEMENT_IS_ON_GOING = 'SETTLEMENT_IS_ON_GOING';
	const SIGNATURE_MISSING = 'SIGNATURE_MISSING';
	/** 3-D Secure authentication failed. */
	const THREE_D_SECURE_AUTHENTICATION_FAILED = 'THREE_D_SECURE_AUTHENTICATION_FAILED';
	/** 3-D Secure enrollment check failed. */
	const THREE_D_SECURE_ENROLLMENT_FAILED = 'THREE_D_SECURE_ENROLLMENT_FAILED';
	/** Timeout waiting for an answer. */
	const TIMEOUT_ERROR = 'TIMEOUT_ERROR';
	/** Timeout, result unknown. */
	const TIME_OUT = 'TIME_OUT';
	/** Already paid. */
	const TRANSACTION_ALREADY_PAID = 'TRANSACTION_ALREADY_PAID';
	/** Could not be processed. */
	const TRANSACTION_FAILED = 'TRANSACTION_FAILED';
	const TRANSACTION_NOT_FOUND = 'TRANSACTION_NOT_FOUND';
	/** Request not authorized. */
	const UNAUTHORIZED = 'UNAUTHORIZED';
	/** Content type not supported. */
	const UNSUPPORTED_MEDIA_TYPE = 'UNSUPPORTED_MEDIA_TYPE';
	/** Transaction record not updated. */
	const UPDATE_TRANSACTION_FAILED = 'UPDATE_TRANSACTION_FAILED';
	/** Notification not delivered. */
	const WEBHOOK_FAILED = 'WEBHOOK_FAILED';
	/** Notification address not valid. */
	const WEBHOOK_URL_INVALID = 'WEBHOOK_URL_INVALID';
}
