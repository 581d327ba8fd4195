<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

/**
 * What a body says besides its codes, as it arrived.
 *
 * @internal
 */
final class Facts
{
    /** Longer values are not ids; logs and databases may not be able to store them. */
    private const MAX_LENGTH = 256;

    /**
     * The first of some fields that holds a text or a number.
     *
     * @param list<list<string>> $paths
     */
    public static function first(array $paths, mixed $body): ?string
    {
        foreach ($paths as $path) {
            $text = self::text(Json::at($body, $path));
            if ($text !== null) {
                return $text;
            }
        }
        return null;
    }

    /** The text of a text or number; null for any other value, and for a text that is no UTF-8. */
    public static function text(mixed $value): ?string
    {
        if (\is_int($value)) {
            return (string) $value;
        }
        if (\is_float($value)) {
            return \is_finite($value) ? Json::scalar($value) : null;
        }
        if (!\is_string($value) || $value === '') {
            return null;
        }
        // No text has more units than bytes.
        $isShort = \strlen($value) <= self::MAX_LENGTH || Text::units($value) <= self::MAX_LENGTH;
        return $isShort && \preg_match('//u', $value) === 1 ? $value : null;
    }
}
