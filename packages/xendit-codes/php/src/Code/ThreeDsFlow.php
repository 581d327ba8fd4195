<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** 3-D Secure flow of Xendit; the values are the codes as documented. */
final class ThreeDsFlow
{
	/** Id of the space. */
	const SPACE_ID = 'three-ds-flow';
	/** With a challenge. */
	const CHALLENGE = 'CHALLENGE';
	/** Without a challenge. */
	const FRICTIONLESS = 'FRICTIONLESS';
}
