<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DanaCodes\Code;

/** Result of a call outside SNAP of DANA; the values are the codes as documented. */
final class ResultStatus
{
	/** Id of the space. */
	const SPACE_ID = 'result-status';
	/** Call failed. */
	const FAILURE = 'F';
	/** Call carried out. */
	const SUCCESS = 'S';
	/** Result of the call unknown. */
	const UNKNOWN = 'U';
}
