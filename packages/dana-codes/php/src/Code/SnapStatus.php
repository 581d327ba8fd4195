<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DanaCodes\Code;

/** State of a transaction of DANA; the values are the codes as documented. */
final class SnapStatus
{
	/** Id of the space. */
	const SPACE_ID = 'snap-status';
	/** Order paid (compare `name`). */
	const ORDER_PAID = '00';
	/** Paid out (compare `name`). */
	const SUCCESS = '00';
	/** Disbursement created (compare `name`). */
	const INITIATED = '01';
	/** Order created, not paid yet (compare `name`). */
	const ORDER_INITIATED = '01';
	/** Paid by the customer, not final (compare `name`). */
	const ORDER_PAYING = '02';
	/** Disbursement under way (compare `name`). */
	const PAYING = '02';
	/** Still being processed. */
	const PENDING = '03';
	/** Money came back. */
	const REFUNDED = '04';
	/** Disbursement canceled (compare `name`). */
	const CANCELED = '05';
	/** Order closed (compare `name`). */
	const ORDER_CLOSED = '05';
	/** Disbursement failed. */
	const FAILED = '06';
	/** Transaction not found (compare `name`). */
	const NOT_FOUND = '07';
	/** Transaction not found (compare `name`). */
	const ORDER_NOT_FOUND = '07';
}
