<?php

declare(strict_types=1);

namespace Org\SnapCodes\Internal;

final class Narrowed
{
	/**
	 * @param list<Place> $places
	 * @param list<list<string>> $redirects fields whose presence means that the customer is sent on
	 * @param list<list<string>> $items lists whose elements are bodies of their own
	 * @param array<string, list<list<string>>> $ids
	 * @param array<string, list<list<string>>> $money
	 */
	public function __construct(
		public readonly array $places,
		public readonly array $redirects,
		public readonly array $items,
		public readonly array $ids,
		public readonly array $money,
	) {
	}
}
