<?php

declare(strict_types=1);

namespace Org\MidtransCodes;

/** Why no single entry decides. */
enum Why: string
{
	/** Nobody knows the code. */
	case NotInCatalog = 'not_in_catalog';
	/** The code had a meaning once. */
	case Withdrawn = 'withdrawn';
	/** The code has several meanings, and the body does not say which one applies. */
	case Ambiguous = 'ambiguous';
	/** The fields of the body contradict each other. */
	case Conflict = 'conflict';
	/** There is no code that can be read. */
	case NoCode = 'no_code';
	/** The request was certainly not sent. */
	case NotSent = 'not_sent';
	/** The provider did not send it. */
	case Forged = 'forged';
}
