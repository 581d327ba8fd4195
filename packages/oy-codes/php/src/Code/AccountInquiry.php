<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Answer to an account inquiry of OY! Indonesia; the values are the codes as documented. */
final class AccountInquiry
{
	/** Id of the space. */
	const SPACE_ID = 'account-inquiry';
	/** Inquiry answered. */
	const ANSWERED = '000';
	/** Username not known. */
	const USER_NOT_FOUND = '201';
	/** Account not active at OY!. */
	const USER_NOT_ACTIVE = '202';
	/** Account inquiry not set up. */
	const CONFIGURATION_NOT_VALID = '203';
	const INVOICE_NOT_FOUND = '204';
	const BANK_NOT_SUPPORTED = '205';
	/** Merchant balance too low. */
	const BALANCE_TOO_LOW = '206';
	/** IP address not registered. */
	const IP_NOT_REGISTERED = '207';
	const API_KEY_NOT_VALID = '208';
	const ACCOUNT_NOT_FOUND = '209';
	const UNPAID_INVOICES = '232';
	/** Invoice cannot be paid. */
	const INVOICE_NOT_UNPAID = '300';
	const TOO_MANY_REQUESTS = '429';
	/** Invalid request. */
	const INVALID_PARAMETER = '990';
	/** Internal error at the provider. */
	const INTERNAL_SERVER_ERROR = '999';
}
