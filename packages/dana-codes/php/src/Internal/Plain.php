<?php

declare(strict_types=1);

namespace Org\DanaCodes\Internal;

use Org\DanaCodes\Ids;
use Org\DanaCodes\Money;
use Org\DanaCodes\StatusCheck;

final class Plain
{
	/**
	 * @param list<string> $names
	 * @return array<string, string>
	 */
	public static function texts(mixed $value, array $names): array
	{
		$fields = Json::fieldsOf($value);
		$texts = [];
		foreach ($names as $name) {
			$text = $fields[$name] ?? null;
			if (\is_string($text)) {
				$texts[$name] = $text;
			}
		}
		return $texts;
	}

	public static function ids(mixed $value): ?Ids
	{
		return $value === null ? null : new Ids(...self::texts($value, ['reference', 'payment', 'refund']));
	}

	public static function money(mixed $value): ?Money
	{
		return $value === null ? null : new Money(...self::texts($value, ['amount', 'currency', 'refunded', 'paidAt']));
	}

	public static function check(mixed $value): ?StatusCheck
	{
		if (!\is_array($value) && !\is_object($value)) {
			return null;
		}
		$fields = Json::fieldsOf($value);
		$number = static fn(string $name): ?int => \is_int($fields[$name] ?? null) ? $fields[$name] : null;
		$texts = self::texts($value, ['service', 'call', 'ifOpen', 'ifNotFound']);
		$ifOpen = $texts['ifOpen'] ?? null;
		return new StatusCheck(
			$texts['service'] ?? null,
			$texts['call'] ?? null,
			$number('notBeforeSeconds'),
			$number('validForDays'),
			$number('everySeconds'),
			($texts['ifNotFound'] ?? null) === 'same_reference' ? 'same_reference' : null,
			$ifOpen === 'same_reference' || $ifOpen === 'reconcile' ? $ifOpen : null,
		);
	}

	/** @param array<array-key, mixed> $fields */
	public static function object(array $fields): object
	{
		foreach (['ids', 'money', 'check'] as $name) {
			if (($fields[$name] ?? null) === []) {
				$fields[$name] = (object) [];
			}
		}
		return (object) $fields;
	}

	/** @return mixed null for anything else */
	public static function copy(mixed $value): mixed
	{
		try {
			$json = \is_string($value) ? $value : \json_encode($value, \JSON_PRESERVE_ZERO_FRACTION);
			return $json === false ? null : \json_decode($json);
		} catch (\Throwable) {
			return null;
		}
	}
}
