<?php

declare(strict_types=1);

namespace Org\OyCodes\Internal;

final class Parts
{
	public function __construct(
		public readonly ?string $space = null,
		public readonly ?string $code = null,
		public readonly ?int $http = null,
		public readonly ?string $service = null,
		public readonly ?string $case = null,
	) {
	}
}
