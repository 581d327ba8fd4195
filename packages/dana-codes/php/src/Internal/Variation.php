<?php

declare(strict_types=1);

namespace Org\DanaCodes\Internal;

use Org\DanaCodes\Kind;

final class Variation
{
	/**
	 * @param int $row row of its texts
	 * @param list<Kind> $kinds none for all
	 * @param list<string> $services none for all
	 */
	public function __construct(
		public readonly Meaning $meaning,
		public readonly int $row,
		private readonly array $kinds = [],
		private readonly array $services = [],
	) {
	}

	public function fits(string $service, Kind $kind): bool
	{
		return ($this->services === [] || \in_array($service, $this->services, true))
			&& ($this->kinds === [] || \in_array($kind, $this->kinds, true));
	}
}
