<?php

declare(strict_types=1);

namespace Org\XenditCodes;

use Org\XenditCodes\Internal\Identity;
use Org\XenditCodes\Internal\Meaning;

/** What one code means, as `Codes::lookup` finds it. */
final class Entry extends Known
{
	/**
	 * @internal
	 *
	 * @param array<string, string> $params
	 */
	public function __construct(
		Identity|Known $of,
		Meaning|Known $says,
		array $params = [],
		?StatusCheck $statusCheck = null,
	) {
		parent::__construct($of, $says, $params, $statusCheck);
	}
}
