<?php

declare(strict_types=1);

namespace Org\SnapCodes\Internal;

use Org\SnapCodes\Kind;
use Org\SnapCodes\Precision;

final class Identity
{
	public function __construct(
		public readonly string $space,
		public readonly string $name,
		public readonly string $code,
		public readonly ?string $network = null,
		public readonly ?Kind $kind = null,
		public readonly ?string $pattern = null,
		public readonly ?int $http = null,
		public readonly ?string $case = null,
		public readonly ?string $service = null,
		public readonly ?Precision $precision = null,
	) {
	}
}
