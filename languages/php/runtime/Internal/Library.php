<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

use PaymentCodes\Locale;

/**
 * What all calls share; each part is made when it is needed for the first time.
 *
 * @internal
 */
final class Library
{
    private static ?Catalog $catalog = null;
    private static ?Decoder $decoder = null;

    /** @var array<string, Messenger> */
    private static array $messengers = [];

    /** The spaces and their codes. */
    public static function catalog(): Catalog
    {
        return self::$catalog ??= new Catalog();
    }

    /** What reads bodies. */
    public static function decoder(): Decoder
    {
        return self::$decoder ??= new Decoder(new Bodies(self::catalog(), Data::bodies()));
    }

    /** What builds texts. */
    public static function messenger(Locale $locale): Messenger
    {
        return self::$messengers[$locale->value] ??=
            new Messenger(self::catalog(), new Texts(Data::texts($locale->value)));
    }
}
