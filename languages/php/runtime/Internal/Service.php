<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

use PaymentCodes\Kind;
use PaymentCodes\StatusCheck;

/**
 * What a service does, or the only call of a space without services.
 *
 * @internal
 */
final class Service
{
    private const PAYS_OUT = '-';
    private const FOLLOWS = '+';

    /** @param list<Kind> $kinds */
    private function __construct(
        public readonly array $kinds,
        public readonly bool $paysOut,
        public readonly bool $follows,
        public readonly ?StatusCheck $check,
    ) {
    }

    /**
     * Reads a service.
     *
     * @param string $packed positions of its kinds; then `-` if it pays out, `+` if it moves what another call prepared
     */
    public static function of(string $packed, ?StatusCheck $check): self
    {
        return new self(
            self::kinds(\rtrim($packed, self::PAYS_OUT . self::FOLLOWS)),
            \str_contains($packed, self::PAYS_OUT),
            \str_contains($packed, self::FOLLOWS),
            $check,
        );
    }

    /**
     * Reads kinds.
     *
     * @param string $digits their positions in the vocabulary
     *
     * @return list<Kind>
     */
    public static function kinds(string $digits): array
    {
        $kinds = [];
        foreach ($digits === '' ? [] : \str_split($digits) as $digit) {
            $kinds[] = Kind::cases()[(int) $digit];
        }
        return $kinds;
    }
}
