<?php

declare(strict_types=1);

namespace Org\MidtransCodes\Internal;

final class Contradiction
{
	/** @param list<list<Condition>> $conditions */
	public static function isPossible(array $conditions): bool
	{
		foreach ($conditions as $some) {
			foreach ($some as $condition) {
				if (\count($condition->fields) > 1) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * @param list<list<Condition>> $conditions of each list one has to hold
	 * @param string|null $from where the body comes from; null, it may come from anywhere
	 * @return Condition|null the first condition over such fields; null where all hold, and where one does not
	 */
	public static function in(mixed $body, array $conditions, ?string $from): ?Condition
	{
		$open = null;
		foreach ($conditions as $some) {
			$truth = self::ofSome($body, $some, $from);
			if ($truth === false) {
				return null;
			}
			$open ??= $truth === null ? $some : null;
		}
		foreach ($open ?? [] as $condition) {
			if (self::truthOf($body, $condition, $from) === null) {
				return $condition;
			}
		}
		return null;
	}

	/** @param list<Condition> $some */
	private static function ofSome(mixed $body, array $some, ?string $from): ?bool
	{
		$isOpen = false;
		foreach ($some as $condition) {
			$truth = self::truthOf($body, $condition, $from);
			if ($truth === true) {
				return true;
			}
			$isOpen = $isOpen || $truth === null;
		}
		return $isOpen ? null : false;
	}

	private static function truthOf(mixed $body, Condition $condition, ?string $from): ?bool
	{
		if ($condition->fields === []) {
			return $from === null || isset($condition->values[$from]);
		}
		$holds = false;
		$fails = false;
		foreach ($condition->fields as $field) {
			$value = Json::at($body, $field[1]);
			if (Json::isEmpty($value)) {
				continue;
			}
			$fits = $condition->isHeldBy($value);
			$holds = $holds || $fits;
			$fails = $fails || !$fits;
		}
		if (!$holds) {
			return false;
		}
		return $fails ? null : true;
	}
}
