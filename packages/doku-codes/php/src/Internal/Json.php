<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

final class Json
{
	private const MAX_SAFE = 9_007_199_254_740_991;

	private const MAX_DEPTH = 16;

	/**
	 * @param list<string> $path names on the way to the field
	 * @return mixed null where there is none
	 */
	public static function at(mixed $body, array $path): mixed
	{
		$value = $body;
		foreach ($path as $name) {
			if (\is_array($value)) {
				$value = $value[$name] ?? null;
			} elseif ($value instanceof \stdClass && $value::class === \stdClass::class) {
				$value = $value->{$name} ?? null;
			} elseif (\is_object($value)) {
				$value = self::fieldsOf($value)[$name] ?? null;
			} else {
				return null;
			}
		}
		return $value;
	}

	/** @return array<array-key, mixed> nothing for anything that is no plain data */
	public static function fieldsOf(mixed $value): array
	{
		if (\is_array($value)) {
			return $value;
		}
		if (!\is_object($value)) {
			return [];
		}
		if ($value::class === \stdClass::class) {
			return (array) $value;
		}
		$isActive =
			$value instanceof \Traversable
			|| $value instanceof \ArrayAccess
			|| $value instanceof \JsonSerializable
			|| $value instanceof \Closure
			|| $value instanceof \UnitEnum;
		return $isActive
			? []
			: \array_filter(
				\get_mangled_object_vars($value),
				static fn(int|string $name): bool => !\str_contains((string) $name, "\0"),
				\ARRAY_FILTER_USE_KEY,
			);
	}

	public static function isEmpty(mixed $value): bool
	{
		return $value === null || $value === '';
	}

	/** @return string|null null for anything else */
	public static function scalar(mixed $value): ?string
	{
		return match (true) {
			\is_string($value) => $value,
			\is_int($value) => (string) $value,
			\is_bool($value) => $value ? 'true' : 'false',
			\is_float($value) => self::ofFloat($value),
			default => null,
		};
	}

	public static function text(mixed $value, int $depth = 0): string
	{
		if (\is_array($value) && \array_is_list($value) && $depth < self::MAX_DEPTH) {
			$items = \array_map(
				static fn(mixed $item): string => $item === null ? '' : self::text($item, $depth + 1),
				$value,
			);
			return \implode(',', $items);
		}
		return self::scalar($value) ?? '[object Object]';
	}

	/** @return string|null null where the value cannot be a code */
	public static function code(mixed $value): ?string
	{
		if (\is_string($value)) {
			return $value;
		}
		if (\is_int($value)) {
			return \abs($value) <= self::MAX_SAFE ? (string) $value : null;
		}
		if (\is_float($value)) {
			return \abs($value) <= self::MAX_SAFE && \floor($value) === $value ? self::ofFloat($value) : null;
		}
		return \is_bool($value) ? self::scalar($value) : null;
	}

	private static function ofFloat(float $number): string
	{
		if (\is_nan($number)) {
			return 'NaN';
		}
		if (\is_infinite($number)) {
			return $number > 0 ? 'Infinity' : '-Infinity';
		}
		if ($number === 0.0) {
			return '0';
		}
		[$digits, $exponent] = self::shortest(\abs($number));
		$length = \strlen($digits);
		$point = $exponent + 1;
		$text = match (true) {
			$point > 21 || $point < -5 => self::scientific($digits, $exponent),
			$point >= $length => \str_pad($digits, $point, '0'),
			$point > 0 => \substr($digits, 0, $point) . '.' . \substr($digits, $point),
			default => '0.' . \str_repeat('0', -$point) . $digits,
		};
		return $number < 0 ? '-' . $text : $text;
	}

	/** @return array{string, int} significant digits, and the exponent of the first of them */
	private static function shortest(float $number): array
	{
		$text = '';
		for ($precision = 0; $precision < 17; $precision++) {
			$text = \str_replace(',', '.', \sprintf("%.{$precision}e", $number));
			if (\floatval($text) === $number) {
				break;
			}
		}
		$parts = \explode('e', $text);
		return [\rtrim(\str_replace('.', '', $parts[0]), '0'), (int) ($parts[1] ?? 0)];
	}

	private static function scientific(string $digits, int $exponent): string
	{
		$fraction = \substr($digits, 1);
		$sign = $exponent < 0 ? '-' : '+';
		return $digits[0] . ($fraction === '' ? '' : '.' . $fraction) . 'e' . $sign . \abs($exponent);
	}
}
