<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\MidtransCodes\Code;

/** Status code about a linked account of Midtrans; the values are the codes as documented. */
final class Account
{
	/** Id of the space. */
	const SPACE_ID = 'account';
	/** GoPay account linked. */
	const ACCOUNT_LINKED = '200';
	/** Customer has to confirm link. */
	const LINK_PENDING = '201';
	const ACCOUNT_REQUEST_DENIED = '202';
	/** Account not linked. */
	const PAY_ACCOUNT_DISABLED = '204';
	/** Linked account not found. */
	const ACCOUNT_NOT_FOUND = '404';
	const DUPLICATE_REQUEST = '406';
	/** Internal error at the provider. */
	const ACCOUNT_INTERNAL_ERROR = '500';
	/** GoPay cannot be reached. */
	const ACCOUNT_NO_CONNECTION = '502';
	/** GoPay not available. */
	const ACCOUNT_UNAVAILABLE = '503';
	/** Timeout waiting for an answer. */
	const ACCOUNT_TIMEOUT = '504';
}
