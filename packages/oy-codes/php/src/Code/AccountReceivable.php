<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\OyCodes\Code;

/** Answer about an invoice of OY! Indonesia; the values are the codes as documented. */
final class AccountReceivable
{
	/** Id of the space. */
	const SPACE_ID = 'account-receivable';
	/** Request answered. */
	const ANSWERED = '000';
	const INVOICE_NOT_FOUND = '204';
	/** Amount below the minimum. */
	const AMOUNT_BELOW_MINIMUM = '210';
	/** Invoice cannot be canceled. */
	const INVOICE_NOT_CANCELLABLE = '223';
	/** Mail address or phone number not valid. */
	const CONTACT_NOT_VALID = '247';
	/** Cancellation failed. */
	const INVOICE_NOT_CANCELED = '300';
	/** Invalid request. */
	const REQUEST_NOT_VALID = '400';
	/** Due time after that of invoice. */
	const EXPIRY_AFTER_INVOICE = '901';
}
