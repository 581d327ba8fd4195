<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DigiflazzCodes\Code;

/** Response code that a seller sends for bills of Digiflazz; the values are the codes as documented. */
final class SellerPostpaid
{
	/** Id of the space. */
	const SPACE_ID = 'seller-postpaid';
	/** Inquiry or payment done. */
	const SUCCESS = '00';
	const INVOICE_ALREADY_PAID = '01';
	/** Bill reported as unpaid. */
	const BILL_UNPAID = '02';
	/** ref_id not valid. */
	const INVALID_REF_ID = '03';
	const BILLING_ID_EXPIRED = '04';
	/** Error, result still open. */
	const UNDEFINED_ERROR = '05';
	/** Inquiry not found. */
	const INQUIRY_ID_NOT_FOUND = '06';
	/** Failed, no reason given. */
	const TRANSACTION_FAILED = '07';
	const BILLING_ID_BLOCKED = '08';
	const INQUIRY_FAILED = '09';
	/** No bill available. */
	const BILL_NOT_AVAILABLE = '10';
	/** ref_id used before. */
	const DUPLICATE_REF_ID = '11';
	/** Customer number blocked. */
	const NUMBER_BLOCKED = '13';
	/** Destination number wrong. */
	const WRONG_NUMBER = '14';
	/** Number and operator differ. */
	const OPERATOR_MISMATCH = '16';
	/** Balance at seller too low. */
	const BALANCE_NOT_ENOUGH = '17';
	/** Product not registered. */
	const PRODUCT_UNREGISTERED = '20';
	/** To be paid at counter. */
	const PAY_AT_COUNTER = '30';
	/** Total of bills too high. */
	const TOTAL_ABOVE_MAXIMUM = '31';
	/** All periods must be paid. */
	const ALL_PERIODS_DUE = '32';
	/** Not possible right now. */
	const TRY_AGAIN_LATER = '33';
	const BILL_ALREADY_PAID = '34';
	/** Other arrears come first. */
	const OTHER_ARREARS = '35';
	/** Past the due date. */
	const DUE_DATE_EXCEEDED = '36';
	/** Payment failed, no reason given. */
	const PAYMENT_FAILED = '37';
	/** Payment failed, inquire again. */
	const PAYMENT_FAILED_ANEW = '38';
	/** In process at the seller. */
	const IN_PROCESS = '39';
	/** One of the invoices paid. */
	const INVOICES_PARTLY_PAID = '40';
}
