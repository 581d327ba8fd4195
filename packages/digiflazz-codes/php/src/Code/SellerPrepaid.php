<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DigiflazzCodes\Code;

/** Response code that a seller sends for prepaid products of Digiflazz; the values are the codes as documented. */
final class SellerPrepaid
{
	/** Id of the space. */
	const SPACE_ID = 'seller-prepaid';
	/** Delivered. */
	const SUCCESS = '00';
	const TRANSACTION_NOT_FOUND = '06';
	/** Failed, no reason given. */
	const FAILED = '07';
	const PRODUCT_OUT_OF_SERVICE = '106';
	/** Monthly limit exceeded. */
	const MONTHLY_LIMIT = '121';
	/** Customer number blocked. */
	const NUMBER_BLOCKED = '13';
	/** Destination number wrong. */
	const WRONG_NUMBER = '14';
	/** Product code not found. */
	const CODE_NOT_FOUND = '20';
	/** Authentication wrong. */
	const WRONG_AUTHENTICATION = '204';
	/** In process at the seller. */
	const PROCESS = '39';
}
