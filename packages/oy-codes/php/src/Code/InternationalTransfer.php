<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Answer about a transfer abroad of OY! Indonesia; the values are the codes as documented. */
final class InternationalTransfer
{
	/** Id of the space. */
	const SPACE_ID = 'international-transfer';
	/** Request answered. */
	const ANSWERED = '000';
	/** Username not known. */
	const USER_NOT_FOUND = '201';
	/** Product not active. */
	const USER_NOT_ACTIVE = '202';
	/** File uploaded before (compare `name`). */
	const DUPLICATE_DOCUMENT = '203';
	/** Quotation already used (compare `name`). */
	const QUOTATION_ALREADY_USED = '203';
	/** Quotation or transfer not found. */
	const QUOTATION_NOT_FOUND = '204';
	/** Merchant balance too low. */
	const BALANCE_TOO_LOW = '206';
	/** IP address not registered. */
	const IP_NOT_REGISTERED = '207';
	const API_KEY_NOT_VALID = '208';
	const FILE_FORMAT_NOT_ALLOWED = '213';
	const FILE_TOO_LARGE = '214';
	const QUOTATION_EXPIRED = '222';
	/** Destination not configured. */
	const CORRIDOR_NOT_CONFIGURED = '403';
	const TOO_MANY_REQUESTS = '429';
	const PRICE_NOT_CALCULATED = '500';
	/** Destination unavailable. */
	const CORRIDOR_UNAVAILABLE = '503';
	/** Timeout waiting for an answer. */
	const REQUEST_TIMEOUT = '504';
	/** Invalid amount (compare `name`). */
	const AMOUNT_NOT_VALID = '990';
	/** Invalid request (compare `name`). */
	const INVALID_PARAMETER = '990';
	/** Mandatory field missing (compare `name`). */
	const MISSING_FIELD = '990';
	/** Recipient has to be a business (compare `name`). */
	const RECIPIENT_TYPE_NOT_ALLOWED = '990';
	/** Too many attachments (compare `name`). */
	const TOO_MANY_ATTACHMENTS = '990';
	/** Invalid request (compare `name`). */
	const VALUE_NOT_VALID = '990';
	/** Invalid field format (compare `name`). */
	const WRONG_FORMAT = '990';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '999';
}
