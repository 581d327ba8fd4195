<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Answer about a bill of OY! Indonesia; the values are the codes as documented. */
final class Biller
{
	/** Id of the space. */
	const SPACE_ID = 'biller';
	/** Request answered (compare `name`). */
	const ANSWERED = '000';
	/** Products listed (compare `name`). */
	const PRODUCTS_LISTED = '000';
	/** Bill payment in progress. */
	const IN_PROGRESS = '102';
	/** Username not known. */
	const USER_NOT_FOUND = '201';
	/** Account not active at OY!. */
	const USER_NOT_ACTIVE = '202';
	/** Reference already used. */
	const DUPLICATE_PARTNER_TX_ID = '203';
	/** Transaction not found. */
	const BILL_PAYMENT_NOT_FOUND = '204';
	/** Product not available at the moment. */
	const PRODUCT_NOT_AVAILABLE_NOW = '205';
	/** Merchant balance too low. */
	const DEPOSIT_TOO_LOW = '206';
	/** IP address not registered. */
	const IP_NOT_REGISTERED = '207';
	const API_KEY_NOT_VALID = '208';
	const AMOUNT_NOT_OFFERED = '210';
	/** Duplicate request. */
	const DUPLICATE_PAYMENT = '223';
	/** Invalid request. */
	const INVALID_PARAMETER = '290';
	/** Bill payment failed. */
	const FAILED = '300';
	/** Customer number not found. */
	const CUSTOMER_ID_NOT_FOUND = '302';
	/** Product not found. */
	const PRODUCT_NOT_AVAILABLE = '303';
	/** Invalid request. */
	const INVALID_DATA = '304';
	const BILL_ALREADY_PAID = '305';
	/** Cut-off in progress. */
	const CUT_OFF = '306';
	/** Error at biller. */
	const BILLER_ERROR = '307';
	/** Answer of biller unclear. */
	const PENDING = '400';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '999';
}
