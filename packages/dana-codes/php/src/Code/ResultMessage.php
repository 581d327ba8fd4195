<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DanaCodes\Code;

/** Reason of a refused account inquiry of DANA; the values are the codes as documented. */
final class ResultMessage
{
	/** Id of the space. */
	const SPACE_ID = 'result-message';
	/** Account not found. */
	const RECIPIENT_NOT_REGISTERED = 'PAYEE_USER_NOT_EXIST';
	/** Account or card blocked. */
	const RECIPIENT_DISABLED = 'PAYEE_USER_STATUS_DISABLE';
}
