<?php

declare(strict_types=1);

namespace Org\OyCodes\Internal;

use Org\OyCodes\PaymentState;

/**
 * @phpstan-import-type ProcedureData from Data
 * @phpstan-import-type RuleData from Data
 */
final class Procedure
{
	private static ?self $tables = null;

	/** @param ProcedureData $data */
	private function __construct(private readonly array $data)
	{
	}

	public static function tables(): self
	{
		return self::$tables ??= new self(Data::procedure());
	}

	/**
	 * @param array<string, string> $facts
	 * @return RuleData|null
	 */
	public function rule(array $facts): ?array
	{
		return self::firstOf($this->data['rules'], $facts);
	}

	/** @param array<string, string> $facts */
	public function state(array $facts): ?PaymentState
	{
		$state = self::firstOf($this->data['reports'], $facts)['state'] ?? null;
		return $state === null ? null : PaymentState::from($state);
	}

	public function rank(PaymentState $state): int
	{
		return (int) \array_search($state->value, $this->data['states'], true);
	}

	public function isOpen(PaymentState $state): bool
	{
		return \in_array($state->value, $this->data['open'], true);
	}

	public function isUnpaid(PaymentState $state): bool
	{
		return \in_array($state->value, $this->data['unpaid'], true);
	}

	public function isPaid(PaymentState $state): bool
	{
		return \in_array($state->value, $this->data['paid'], true);
	}

	public function areContradicting(PaymentState $one, PaymentState $other): bool
	{
		return self::hasPair($this->data['contradictions'], $one, $other);
	}

	public function areToRecheck(PaymentState $one, PaymentState $other): bool
	{
		return self::hasPair($this->data['recheck'], $one, $other);
	}

	/** @param list<array{string, string}> $pairs */
	private static function hasPair(array $pairs, PaymentState $one, PaymentState $other): bool
	{
		return \in_array([$one->value, $other->value], $pairs, true)
			|| \in_array([$other->value, $one->value], $pairs, true);
	}

	/**
	 * @param list<RuleData> $rules
	 * @param array<string, string> $facts
	 * @return RuleData|null
	 */
	private static function firstOf(array $rules, array $facts): ?array
	{
		foreach ($rules as $rule) {
			if (self::holds($rule, $facts)) {
				return $rule;
			}
		}
		return null;
	}

	/**
	 * @param RuleData $rule
	 * @param array<string, string> $facts
	 */
	private static function holds(array $rule, array $facts): bool
	{
		foreach ($rule['when'] ?? [] as $name => $values) {
			if (!\in_array($facts[$name] ?? '', $values, true)) {
				return false;
			}
		}
		foreach ($rule['not'] ?? [] as $name => $values) {
			if (\in_array($facts[$name] ?? '', $values, true)) {
				return false;
			}
		}
		return true;
	}
}
