<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

use Org\DokuCodes\Actor;
use Org\DokuCodes\Disclosure;
use Org\DokuCodes\Ends;
use Org\DokuCodes\Known;
use Org\DokuCodes\Outcome;
use Org\DokuCodes\Retry;
use Org\DokuCodes\Scope;
use Org\DokuCodes\UnknownResult;

final class Meaning
{
	public const UNMAPPED = 'unmapped';

	private static ?self $unknown = null;

	/** @param 'never'|null $reuse */
	public function __construct(
		public readonly Scope $scope,
		public readonly Outcome $outcome,
		public readonly Retry $retry,
		public readonly Actor $actor,
		public readonly string $reason,
		public readonly Disclosure $disclosure,
		public readonly ?Ends $ends = null,
		public readonly bool $part = false,
		public readonly bool $absent = false,
		public readonly ?string $reuse = null,
	) {
	}

	public static function unknown(): self
	{
		return self::$unknown ??= new self(
			Scope::Transaction,
			Outcome::Unknown,
			Retry::CheckStatusFirst,
			Actor::Provider,
			self::UNMAPPED,
			Disclosure::Generic,
		);
	}

	public static function from(Known|UnknownResult $result): self
	{
		$isKnown = $result instanceof Known;
		return new self(
			$result->scope,
			$result->outcome,
			$result->retry,
			$result->actor,
			$result->reason,
			$result->disclosure,
			$isKnown ? $result->ends : null,
			$isKnown && $result->part,
			$isKnown && $result->absent,
			$isKnown ? $result->reuse : null,
		);
	}

	public function with(?Scope $scope = null, ?Retry $retry = null): self
	{
		return new self(
			$scope ?? $this->scope,
			$this->outcome,
			$retry ?? $this->retry,
			$this->actor,
			$this->reason,
			$this->disclosure,
			$this->ends,
			$this->part,
			$this->absent,
			$this->reuse,
		);
	}

	public function over(Known|self $below): self
	{
		return new self(
			$this->scope,
			$this->outcome,
			$this->retry,
			$this->actor,
			$this->reason,
			$this->disclosure,
			$this->ends ?? $below->ends,
			$this->part || $below->part,
			$this->absent || $below->absent,
			$this->reuse ?? $below->reuse,
		);
	}
}
