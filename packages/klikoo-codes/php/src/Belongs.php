<?php

declare(strict_types=1);

namespace Org\KlikooCodes;

/** What a message belongs to. */
enum Belongs: string
{
	/** To an attempt: apply the result to it. */
	case Attempt = 'attempt';
	/** To a payment that no attempt started, under a known reference. If nothing proves the message, ask for its status. */
	case Another = 'another';
	/** To no known payment: a person has to look at it. */
	case Nobody = 'nobody';
}
