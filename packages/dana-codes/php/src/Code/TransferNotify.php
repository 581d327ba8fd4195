<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DanaCodes\Code;

/** State in the notification of a bank transfer of DANA; the values are the codes as documented. */
final class TransferNotify
{
	/** Id of the space. */
	const SPACE_ID = 'transfer-notify';
	/** Transfer carried out. */
	const SUCCESS = '00';
	/** Transfer created. */
	const INITIATED = '01';
	/** Transfer under way. */
	const PAYING = '02';
	/** Still being processed. */
	const PENDING = '03';
	/** Money came back. */
	const REFUNDED = '04';
	/** Transfer canceled. */
	const CANCELED = '05';
	/** Transfer failed. */
	const FAILED = '06';
	/** Transaction not found. */
	const NOT_FOUND = '07';
}
