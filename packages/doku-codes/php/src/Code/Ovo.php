<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DokuCodes\Code;

/** OVO response code of DOKU; the values are the codes as documented. */
final class Ovo
{
	/** Id of the space. */
	const SPACE_ID = 'ovo';
	/** Approved by OVO. */
	const APPROVED = '00';
}
