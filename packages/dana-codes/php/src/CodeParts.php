<?php

declare(strict_types=1);

namespace Org\DanaCodes;

/** The segments of a code that has a service. */
final class CodeParts implements \JsonSerializable
{
	/** @internal */
	public function __construct(
		public readonly int $http,
		public readonly string $service,
		public readonly string $case,
	) {
	}

	/** @return array{http: int, service: string, case: string} */
	public function jsonSerialize(): array
	{
		return ['http' => $this->http, 'service' => $this->service, 'case' => $this->case];
	}
}
