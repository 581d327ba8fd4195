<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\MidtransCodes\Code;

/** Status code of Midtrans; the values are the codes as documented. */
final class Status
{
	/** Id of the space. */
	const SPACE_ID = 'status';
	/** Request answered. */
	const SUCCESS = '200';
	/** Card payment challenged (compare `name`). */
	const CARD_CHALLENGED = '201';
	/** Transaction pending (compare `name`). */
	const PENDING = '201';
	/** Transaction denied. */
	const DENIED = '202';
	/** GoPay account not linked. */
	const PAY_ACCOUNT_DISABLED = '204';
	/** Address has moved. */
	const MOVED_PERMANENTLY = '300';
	/** Invalid request. */
	const VALIDATION_ERROR = '400';
	/** Key not accepted. */
	const ACCESS_DENIED = '401';
	/** Card without 3DS version 2 (compare `name`). */
	const CARD_3DS_VERSION_TOO_OLD = '402';
	/** Payment type not activated (compare `name`). */
	const PAYMENT_TYPE_NOT_ALLOWED = '402';
	const CONTENT_TYPE_NOT_AVAILABLE = '403';
	const TRANSACTION_NOT_FOUND = '404';
	/** HTTP method not allowed. */
	const METHOD_NOT_ALLOWED = '405';
	/** Order ID already used. */
	const DUPLICATE_ORDER_ID = '406';
	const TRANSACTION_EXPIRED = '407';
	const WRONG_DATA_TYPE = '408';
	/** Too many transactions on card. */
	const TOO_MANY_CARD_TRANSACTIONS = '409';
	/** GoPay user blocked (compare `name`). */
	const GOPAY_USER_BLOCKED = '410';
	/** Merchant account deactivated (compare `name`). */
	const MERCHANT_DEACTIVATED = '410';
	/** Card token not valid. */
	const INVALID_TOKEN_ID = '411';
	/** Status cannot be changed. */
	const STATUS_NOT_CHANGEABLE = '412';
	/** Body cannot be parsed. */
	const MALFORMED_BODY = '413';
	/** Merchant balance too low (compare `name`). */
	const MERCHANT_BALANCE_TOO_LOW = '414';
	/** Refund amount not accepted (compare `name`). */
	const REFUND_AMOUNT_REFUSED = '414';
	const TOO_MANY_REQUESTS = '429';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '500';
	/** Function not supported. */
	const NOT_IMPLEMENTED = '501';
	/** No connection to the bank. */
	const BANK_CONNECTION_ERROR = '502';
	const BANK_OR_PARTNER_UNAVAILABLE = '503';
	/** Fraud screening unavailable. */
	const FRAUD_DETECTION_UNAVAILABLE = '504';
	/** Virtual account number unavailable. */
	const VA_NUMBER_UNAVAILABLE = '505';
}
