<?php

declare(strict_types=1);

namespace Org\MidtransCodes\Internal;

use Org\MidtransCodes\Kind;
use Org\MidtransCodes\Origin;

final class Context
{
	/**
	 * @param Origin|null $from where the body comes from; may be no more than likely
	 * @param Origin|null $said where the body comes from, if the caller said it
	 */
	public function __construct(
		public readonly ?Origin $from,
		public readonly ?Origin $said,
		public readonly ?int $httpStatus,
		public readonly ?string $space,
		public readonly ?string $family,
		public readonly ?string $network,
		public readonly ?string $service,
		public readonly ?Kind $kind,
		public readonly bool $isVerified,
	) {
	}

	public function likelyStatus(): self
	{
		return new self(
			Origin::Status,
			$this->said,
			$this->httpStatus,
			$this->space,
			$this->family,
			$this->network,
			$this->service,
			$this->kind,
			$this->isVerified,
		);
	}

	public static function status(int|float|string|null $value): ?int
	{
		if (\is_string($value)) {
			$value = \preg_match('/^[0-9]{3}\z/', $value) === 1 ? (int) $value : null;
		}
		if (\is_float($value)) {
			$value = \floor($value) === $value && \abs($value) < 1000 ? (int) $value : null;
		}
		return $value !== null && $value >= 100 && $value < 600 ? $value : null;
	}
}
