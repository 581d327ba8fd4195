<?php

declare(strict_types=1);

namespace Org\OyCodes;

/** State of a payment, in order: it never returns to an earlier one unless a person decides so. */
enum PaymentState: string
{
	/** No message about the payment itself yet, at most responses to calls about it. */
	case New = 'new';
	/** A call was certainly refused; says nothing about an earlier call under the same reference. */
	case Declined = 'declined';
	/** It may still be paid. */
	case Unknown = 'unknown';
	/** It may still be paid. */
	case Pending = 'pending';
	/** The merchant has to capture or void, approve or deny. */
	case Authorized = 'authorized';
	/** Not paid, according to its transaction field or a status response. */
	case Failed = 'failed';
	/** Paid, or paid out. */
	case Paid = 'paid';
	/** Canceled or voided, even after it was paid. */
	case Canceled = 'canceled';
	/** Part of the money went back. */
	case PartiallyRefunded = 'partially_refunded';
	/** The money went back. */
	case Refunded = 'refunded';
	/** The money was taken back. */
	case ChargedBack = 'charged_back';
}
