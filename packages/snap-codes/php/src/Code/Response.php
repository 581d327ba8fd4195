<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\SnapCodes\Code;

/** SNAP response code of SNAP BI; the values are the codes as documented. */
final class Response
{
	/** Id of the space. */
	const SPACE_ID = 'response';
	/** Transaction carried out (compare `name`). */
	const SUCCESSFUL = '200XX00';
	/** Direct debit accepted, not confirmed as paid (compare `name`). */
	const DIRECT_DEBIT_ACCEPTED = '200XX00';
	/** Still being processed. */
	const REQUEST_IN_PROGRESS = '202XX00';
	/** Invalid request. */
	const BAD_REQUEST = '400XX00';
	const INVALID_FIELD_FORMAT = '400XX01';
	/** Mandatory field missing or invalid. */
	const INVALID_MANDATORY_FIELD = '400XX02';
	/** Request not authorized. */
	const UNAUTHORIZED = '401XX00';
	/** Invalid B2B token. */
	const INVALID_TOKEN_B2B = '401XX01';
	/** Customer token invalid or expired. */
	const INVALID_CUSTOMER_TOKEN = '401XX02';
	/** B2B token not found. */
	const TOKEN_NOT_FOUND_B2B = '401XX03';
	const CUSTOMER_TOKEN_NOT_FOUND = '401XX04';
	const TRANSACTION_EXPIRED = '403XX00';
	const FEATURE_NOT_ALLOWED = '403XX01';
	/** Amount limit exceeded. */
	const EXCEEDS_TRANSACTION_AMOUNT_LIMIT = '403XX02';
	const SUSPECTED_FRAUD = '403XX03';
	/** Frequency limit exceeded. */
	const ACTIVITY_COUNT_LIMIT_EXCEEDED = '403XX04';
	/** Problem with account or user status. */
	const DO_NOT_HONOR = '403XX05';
	/** Feature closed at this time. */
	const FEATURE_NOT_ALLOWED_AT_THIS_TIME = '403XX06';
	const CARD_BLOCKED = '403XX07';
	const CARD_EXPIRED = '403XX08';
	const DORMANT_ACCOUNT = '403XX09';
	/** Token limit not set. */
	const NEED_TO_SET_TOKEN_LIMIT = '403XX10';
	const OTP_BLOCKED = '403XX11';
	/** OTP expired. */
	const OTP_LIFETIME_EXPIRED = '403XX12';
	const OTP_SENT_TO_CARDHOLDER = '403XX13';
	const INSUFFICIENT_FUNDS = '403XX14';
	const TRANSACTION_NOT_PERMITTED = '403XX15';
	/** Transaction suspended. */
	const SUSPEND_TRANSACTION = '403XX16';
	const TOKEN_LIMIT_EXCEEDED = '403XX17';
	/** Inactive card, account or customer. */
	const INACTIVE_CARD_ACCOUNT_CUSTOMER = '403XX18';
	const MERCHANT_BLACKLISTED = '403XX19';
	/** Merchant limit exceeded. */
	const MERCHANT_LIMIT_EXCEED = '403XX20';
	/** Setting a limit is not allowed. */
	const SET_LIMIT_NOT_ALLOWED = '403XX21';
	/** Token limit out of range. */
	const TOKEN_LIMIT_INVALID = '403XX22';
	/** Daily account limit exceeded. */
	const ACCOUNT_LIMIT_EXCEED = '403XX23';
	const INVALID_TRANSACTION_STATUS = '404XX00';
	const TRANSACTION_NOT_FOUND = '404XX01';
	/** No route to the destination. */
	const INVALID_ROUTING = '404XX02';
	const BANK_NOT_SUPPORTED_BY_SWITCH = '404XX03';
	/** Transaction canceled. */
	const TRANSACTION_CANCELLED = '404XX04';
	/** Card registration not enabled. */
	const MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION = '404XX05';
	/** OTP must be requested first. */
	const NEED_TO_REQUEST_OTP = '404XX06';
	const JOURNEY_NOT_FOUND = '404XX07';
	/** Invalid or inactive merchant. */
	const INVALID_MERCHANT = '404XX08';
	/** No issuer found. */
	const NO_ISSUER = '404XX09';
	/** API called out of order. */
	const INVALID_API_TRANSITION = '404XX10';
	/** Invalid card, account or customer. */
	const INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT = '404XX11';
	/** Invalid bill or virtual account. */
	const INVALID_BILL_VIRTUAL_ACCOUNT = '404XX12';
	/** Amount does not match. */
	const INVALID_AMOUNT = '404XX13';
	/** Bill already paid. */
	const PAID_BILL = '404XX14';
	/** Wrong OTP. */
	const INVALID_OTP = '404XX15';
	const PARTNER_NOT_FOUND = '404XX16';
	const INVALID_TERMINAL = '404XX17';
	/** Same reference, different data. */
	const INCONSISTENT_REQUEST = '404XX18';
	/** Bill or virtual account expired. */
	const EXPIRED_BILL_VIRTUAL_ACCOUNT = '404XX19';
	/** Function not supported. */
	const REQUESTED_FUNCTION_NOT_SUPPORTED = '405XX00';
	/** Operation not allowed now. */
	const REQUESTED_OPERATION_NOT_ALLOWED = '405XX01';
	/** X-EXTERNAL-ID already used. */
	const CONFLICT = '409XX00';
	/** Duplicate partnerReferenceNo. */
	const DUPLICATE_PARTNER_REFERENCE_NO = '409XX01';
	const TOO_MANY_REQUESTS = '429XX00';
	const GENERAL_ERROR = '500XX00';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '500XX01';
	/** External system error. */
	const EXTERNAL_SERVER_ERROR = '500XX02';
	/** Timeout waiting for an answer. */
	const TIMEOUT = '504XX00';
}
