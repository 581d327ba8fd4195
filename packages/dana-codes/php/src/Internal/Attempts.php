<?php

declare(strict_types=1);

namespace Org\DanaCodes\Internal;

use Org\DanaCodes\Attempt;
use Org\DanaCodes\Belonging;
use Org\DanaCodes\Belongs;
use Org\DanaCodes\KnownResult;
use Org\DanaCodes\Origin;
use Org\DanaCodes\Outcome;
use Org\DanaCodes\UnknownResult;

final class Attempts
{
	private readonly ?string $reference;
	private readonly ?string $payment;

	private function __construct(private readonly KnownResult|UnknownResult $result)
	{
		$this->reference = $result->ids->reference;
		$this->payment = $result->ids->payment;
	}

	/**
	 * @param list<Attempt> $attempts the oldest first
	 * @param bool $isReusable one reference takes many payments
	 * @param string|null $asked id of the attempt whose call it responds to
	 */
	public static function of(
		array $attempts,
		KnownResult|UnknownResult $result,
		bool $isReusable,
		?string $asked,
	): Belonging {
		return (new self($result))->find($attempts, $isReusable, $asked);
	}

	/** @param list<Attempt> $attempts */
	private function find(array $attempts, bool $isReusable, ?string $asked): Belonging
	{
		foreach ($attempts as $one) {
			if ($this->payment !== null && $one->providerId === $this->payment) {
				return $this->to($one, false);
			}
		}
		foreach ($attempts as $one) {
			if ($one->id === $asked && $this->isOf($one) && $this->isFree($one)) {
				return $this->to($one, true);
			}
		}
		if ($this->payment === null && ($this->reference === null || $isReusable)) {
			return new Belonging(Belongs::Nobody);
		}
		return $isReusable ? $this->another() : $this->findUnder(\array_filter($attempts, $this->isOf(...)));
	}

	/** @param array<int, Attempt> $under the attempts under the reference */
	private function findUnder(array $under): Belonging
	{
		$meant = \array_values(\array_filter($under, $this->isFree(...)));
		if ($meant === []) {
			return $this->payment === null || $under === [] ? new Belonging(Belongs::Nobody) : $this->another();
		}
		$newest = $meant[\count($meant) - 1];
		$outcome = $this->result->outcome;
		$isPaid = $outcome === Outcome::Success || $outcome === Outcome::Reversed;
		if (\count($meant) === 1 || $isPaid || $this->result->from === Origin::Status) {
			return $this->to($newest, true);
		}
		return new Belonging(Belongs::Attempt, $newest->id, $this->result->toConfirm());
	}

	private function isOf(Attempt $one): bool
	{
		return $this->reference === null || $one->reference === $this->reference;
	}

	private function isFree(Attempt $one): bool
	{
		return $this->payment === null || $one->providerId === null || $one->providerId === '';
	}

	private function to(Attempt $one, bool $learns): Belonging
	{
		$isLearned = $learns && $this->result->confirm === null;
		return new Belonging(Belongs::Attempt, $one->id, $this->result, $isLearned ? $this->payment : null);
	}

	private function another(): Belonging
	{
		return new Belonging(Belongs::Another, null, null, $this->payment);
	}
}
