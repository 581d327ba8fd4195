<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

final class Decimal
{
	private function __construct(
		private readonly string $digits,
		public readonly int $scale,
	) {
	}

	public static function zero(): self
	{
		return new self('0', 0);
	}

	public static function of(?string $text): ?self
	{
		if ($text === null || \preg_match('/^[0-9]{1,20}(?:\.[0-9]{1,6})?\z/', $text) !== 1) {
			return null;
		}
		$parts = \explode('.', $text);
		$fraction = $parts[1] ?? '';
		return new self(self::trimmed($parts[0] . $fraction), \strlen($fraction));
	}

	public static function isPositive(mixed $value): bool
	{
		$amount = \is_bool($value) ? null : self::of(Json::scalar($value));
		return $amount !== null && !$amount->isZero();
	}

	public function isZero(): bool
	{
		return $this->digits === '0';
	}

	public function compare(self $other): int
	{
		$scale = \max($this->scale, $other->scale);
		$own = $this->scaled($scale);
		$others = $other->scaled($scale);
		return \strlen($own) <=> \strlen($others) ?: \strcmp($own, $others);
	}

	public function plus(self $other): self
	{
		$scale = \max($this->scale, $other->scale);
		$own = \strrev($this->scaled($scale));
		$others = \strrev($other->scaled($scale));
		$length = \max(\strlen($own), \strlen($others));
		$sum = '';
		$carry = 0;
		for ($index = 0; $index < $length; $index++) {
			$digit = (int) ($own[$index] ?? '0') + (int) ($others[$index] ?? '0') + $carry;
			$sum .= (string) ($digit % 10);
			$carry = \intdiv($digit, 10);
		}
		return new self(self::trimmed(\strrev($sum . $carry)), $scale);
	}

	public function format(): string
	{
		if ($this->scale === 0) {
			return $this->digits;
		}
		$digits = \str_pad($this->digits, $this->scale + 1, '0', \STR_PAD_LEFT);
		return \substr($digits, 0, -$this->scale) . '.' . \substr($digits, -$this->scale);
	}

	private function scaled(int $to): string
	{
		return self::trimmed($this->digits . \str_repeat('0', $to - $this->scale));
	}

	private static function trimmed(string $digits): string
	{
		$trimmed = \ltrim($digits, '0');
		return $trimmed === '' ? '0' : $trimmed;
	}
}
