<?php

declare(strict_types=1);

namespace Org\KlikooCodes\Internal;

use Org\KlikooCodes\Entry;

final class Beside
{
	/**
	 * @param Found|null $match its entry, where the body tells which one it is
	 * @param Entry|Meaning|null $says what is safe for all entries that it may stand for; null where there is none
	 * @param list<string> $claims
	 */
	public function __construct(
		public readonly Evidence $item,
		public readonly ?Found $match,
		public readonly Entry|Meaning|null $says,
		public readonly array $claims,
	) {
	}
}
