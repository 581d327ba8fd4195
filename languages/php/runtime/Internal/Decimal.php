<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

/**
 * An amount without rounding: digits, of which the last ones stand behind the point.
 *
 * @internal
 */
final class Decimal
{
    private function __construct(
        private readonly string $digits,
        public readonly int $scale,
    ) {
    }

    /** Zero. */
    public static function zero(): self
    {
        return new self('0', 0);
    }

    /** Reads digits, with at most six after a point; null for anything else, also for signs and exponents. */
    public static function of(?string $text): ?self
    {
        if ($text === null || \preg_match('/^[0-9]{1,20}(?:\.[0-9]{1,6})?\z/', $text) !== 1) {
            return null;
        }
        $parts = \explode('.', $text);
        $fraction = $parts[1] ?? '';
        return new self(self::trimmed($parts[0] . $fraction), \strlen($fraction));
    }

    /** Whether a value is a number or a decimal text above zero. */
    public static function isPositive(mixed $value): bool
    {
        $amount = \is_bool($value) ? null : self::of(Json::scalar($value));
        return $amount !== null && !$amount->isZero();
    }

    /** Whether it is zero. */
    public function isZero(): bool
    {
        return $this->digits === '0';
    }

    /** Negative, zero or positive, as it is less than, equal to or more than another one. */
    public function compare(self $other): int
    {
        $scale = \max($this->scale, $other->scale);
        $own = $this->scaled($scale);
        $others = $other->scaled($scale);
        return \strlen($own) <=> \strlen($others) ?: \strcmp($own, $others);
    }

    /** The sum, with the scale that is the larger one. */
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

    /** Its digits, with all of its scale after the point. */
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
