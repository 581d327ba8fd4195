<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

final class Condition
{
	/**
	 * @param list<array{string, list<string>}> $fields names, also split
	 * @param array<array-key, int> $values the allowed values are the keys
	 */
	private function __construct(
		public readonly array $fields,
		public readonly array $values,
	) {
	}

	/** @param string $packed `field=value,value`, or only the field; several fields are separated by spaces */
	public static function of(string $packed): self
	{
		$parts = \explode('=', $packed);
		$fields = [];
		foreach ($parts[0] === '' ? [] : \explode(' ', $parts[0]) as $name) {
			$fields[] = [$name, \explode('.', $name)];
		}
		$values = $parts[1] ?? '';
		return new self($fields, $values === '' ? [] : \array_flip(\explode(',', $values)));
	}

	/**
	 * @param list<list<string>> $packed
	 * @return list<list<self>>
	 */
	public static function all(array $packed): array
	{
		$conditions = [];
		foreach ($packed as $some) {
			$conditions[] = \array_map(self::of(...), $some);
		}
		return $conditions;
	}

	public function holds(mixed $body, ?string $from): bool
	{
		if ($this->fields === []) {
			return $this->isHeldBy($from);
		}
		foreach ($this->fields as $field) {
			if ($this->isHeldBy(Json::at($body, $field[1]))) {
				return true;
			}
		}
		return false;
	}

	public function isHeldBy(mixed $value): bool
	{
		if (Json::isEmpty($value)) {
			return false;
		}
		if ($this->values === []) {
			return true;
		}
		$text = Json::scalar($value);
		return $text !== null && isset($this->values[$text]);
	}

	public function isAllowed(mixed $body): bool
	{
		foreach ($this->fields as $field) {
			if (!Json::isEmpty(Json::at($body, $field[1]))) {
				return $this->values !== [] && $this->holds($body, null);
			}
		}
		return true;
	}

	/** @param list<list<self>> $conditions none always hold */
	public static function allHold(mixed $body, array $conditions, ?string $from): bool
	{
		foreach ($conditions as $some) {
			if (!self::oneHolds($body, $some, $from)) {
				return false;
			}
		}
		return true;
	}

	/** @param list<self> $some */
	private static function oneHolds(mixed $body, array $some, ?string $from): bool
	{
		foreach ($some as $condition) {
			if ($condition->holds($body, $from)) {
				return true;
			}
		}
		return false;
	}
}
