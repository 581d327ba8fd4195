<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** Capture status of DOKU; the values are the codes as documented. */
final class Capture
{
	/** Id of the space. */
	const SPACE_ID = 'capture';
	/** Capture failed. */
	const FAILED = 'FAILED';
	/** Capture without result. */
	const PENDING = 'PENDING';
	/** Amount captured. */
	const CAPTURED = 'SUCCESS';
}
