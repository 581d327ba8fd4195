<?php

declare(strict_types=1);

namespace Org\DanaCodes;

/** What has to be done before a message may be believed. */
enum Confirm: string
{
	/** Ask for the status. */
	case Status = 'status';
	/** It is forged. */
	case Never = 'never';
}
