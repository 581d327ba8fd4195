<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DigiflazzCodes\Code;

/** Response code of a transaction of Digiflazz; the values are the codes as documented. */
final class Transaction
{
	/** Id of the space. */
	const SPACE_ID = 'transaction';
	/** Purchase done. */
	const SUCCESS = '00';
	/** Timeout at Digiflazz. */
	const TIMEOUT = '01';
	/** Failed, no reason given. */
	const FAILED = '02';
	/** Purchase still being processed. */
	const PENDING = '03';
	/** Invalid request. */
	const PAYLOAD_ERROR = '40';
	/** Signature not valid. */
	const INVALID_SIGNATURE = '41';
	/** Username not accepted. */
	const USERNAME_REFUSED = '42';
	/** Product not found or inactive. */
	const SKU_NOT_FOUND = '43';
	/** Balance at Digiflazz too low. */
	const BALANCE_TOO_LOW = '44';
	/** IP address not recognized. */
	const IP_NOT_RECOGNIZED = '45';
	/** Already bought by another buyer. */
	const BOUGHT_BY_OTHER_BUYER = '47';
	/** ref_id used before. */
	const REF_ID_USED = '49';
	/** Not found although one was made. */
	const TRANSACTION_NOT_FOUND = '50';
	/** Destination number blocked. */
	const NUMBER_BLOCKED = '51';
	/** Number and operator differ. */
	const PREFIX_MISMATCH = '52';
	/** Product of seller unavailable. */
	const SELLER_PRODUCT_UNAVAILABLE = '53';
	/** Destination number wrong. */
	const WRONG_NUMBER = '54';
	/** Product out of order. */
	const PRODUCT_DISRUPTED = '55';
	/**
	 * Seller has no balance left.
	 * @deprecated
	 */
	const SELLER_BALANCE_LIMIT = '56';
	/** Number of wrong length. */
	const NUMBER_LENGTH = '57';
	/** Closed for cut-off. */
	const CUT_OFF = '58';
	/** Number outside the region. */
	const OUTSIDE_REGION = '59';
	/** No bill available yet. */
	const BILL_NOT_AVAILABLE = '60';
	/** No deposit made yet. */
	const NEVER_DEPOSITED = '61';
	/** Seller out of order. */
	const SELLER_DISRUPTED = '62';
	/** No second purchase for number. */
	const MULTI_NOT_SUPPORTED = '63';
	/** Deposit ticket not issued. */
	const DEPOSIT_TICKET_REFUSED = '64';
	/**
	 * Limit of repeated purchases reached.
	 * @deprecated
	 */
	const MULTI_LIMIT = '65';
	/** Seller closed for maintenance. */
	const SELLER_CUT_OFF = '66';
	const SELLER_NOT_VERIFIED = '67';
	const OUT_OF_STOCK = '68';
	/** Price above your limit. */
	const PRICE_ABOVE_LIMIT = '69';
	/** Timeout at the biller. */
	const BILLER_TIMEOUT = '70';
	/** Product not stable. */
	const PRODUCT_UNSTABLE = '71';
	/** Old package must end first. */
	const UNREGISTER_FIRST = '72';
	/** Above the kWh limit. */
	const KWH_LIMIT = '73';
	/** Refunded to your balance. */
	const REFUNDED = '74';
	/** Blocked by the seller. */
	const BLOCKED_BY_SELLER = '80';
	/** Seller blocked by you. */
	const SELLER_BLOCKED = '81';
	/** Your account not verified. */
	const ACCOUNT_NOT_VERIFIED = '82';
	/** Price list asked too often. */
	const PRICE_LIST_LIMIT = '83';
	const INVALID_AMOUNT = '84';
	/** Too many transactions. */
	const TRANSACTION_LIMIT = '85';
	/** Meter checked too often. */
	const METER_CHECK_LIMIT = '86';
	/** Not a multiple of 1,000. */
	const NOT_MULTIPLE_OF_1000 = '87';
	/** Action not allowed for account. */
	const ACTION_NOT_ALLOWED = '88';
	/** Issue inside Digiflazz, still open. */
	const ROUTER_ISSUE = '99';
}
