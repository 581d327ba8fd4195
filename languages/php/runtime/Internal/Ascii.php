<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

/**
 * Letters of ASCII only: by the rules of a locale or of Unicode, others would become them.
 *
 * @internal
 */
final class Ascii
{
    private const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    private const SMALL = 'abcdefghijklmnopqrstuvwxyz';

    /** The text with A-Z as a-z. */
    public static function lower(string $text): string
    {
        return \strtr($text, self::CAPITALS, self::SMALL);
    }

    /** The text with a-z as A-Z. */
    public static function upper(string $text): string
    {
        return \strtr($text, self::SMALL, self::CAPITALS);
    }

    /** Whether a text has a small letter. */
    public static function hasSmall(string $text): bool
    {
        return \strpbrk($text, self::SMALL) !== false;
    }

    /** Whether a text has a capital. */
    public static function hasCapital(string $text): bool
    {
        return \strpbrk($text, self::CAPITALS) !== false;
    }
}
