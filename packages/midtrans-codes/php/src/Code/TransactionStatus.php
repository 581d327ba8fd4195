<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\MidtransCodes\Code;

/** Transaction status of Midtrans; the values are the codes as documented. */
final class TransactionStatus
{
	/** Id of the space. */
	const SPACE_ID = 'transaction-status';
	/** Authorized, not captured. */
	const AUTHORIZE = 'authorize';
	/** Transaction canceled. */
	const CANCEL = 'cancel';
	/** Captured, fraud status decides (compare `name`). */
	const CAPTURE = 'capture';
	/** Captured and accepted (compare `name`). */
	const CAPTURE_ACCEPTED = 'capture';
	/** Captured, review needed (compare `name`). */
	const CAPTURE_CHALLENGED = 'capture';
	/** Captured, but denied (compare `name`). */
	const CAPTURE_DENIED = 'capture';
	/** Charged back. */
	const CHARGEBACK = 'chargeback';
	/** Transaction denied. */
	const DENY = 'deny';
	/** Transaction expired. */
	const EXPIRE = 'expire';
	/** Error during processing. */
	const FAILURE = 'failure';
	/** Charged back in part. */
	const PARTIAL_CHARGEBACK = 'partial_chargeback';
	/** Refunded in part. */
	const PARTIAL_REFUND = 'partial_refund';
	/** Waiting for the customer. */
	const PENDING = 'pending';
	/** Refunded. */
	const REFUND = 'refund';
	/** Payment settled (compare `name`). */
	const SETTLEMENT = 'settlement';
	/** Settled, but not accepted (compare `name`). */
	const SETTLEMENT_CONTRADICTED = 'settlement';
}
