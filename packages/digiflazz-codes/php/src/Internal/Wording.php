<?php

declare(strict_types=1);

namespace Org\DigiflazzCodes\Internal;

final class Wording
{
	/**
	 * @param int $weight number of letters that had to be equal: the more, the more specific
	 * @param array<string, string> $params
	 * @param bool $isExact whether it is a documented message without parameters
	 */
	public function __construct(
		public readonly int $weight,
		public readonly array $params,
		public readonly bool $isExact = false,
	) {
	}
}
