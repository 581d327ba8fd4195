<?php

declare(strict_types=1);

namespace Org\SnapCodes\Internal;

use Org\SnapCodes\Locale;

final class Library
{
	private static ?Catalog $catalog = null;
	private static ?Decoder $decoder = null;

	/** @var array<string, Messenger> */
	private static array $messengers = [];

	public static function catalog(): Catalog
	{
		return self::$catalog ??= new Catalog();
	}

	public static function decoder(): Decoder
	{
		return self::$decoder ??= new Decoder(new Bodies(self::catalog(), Data::bodies()));
	}

	public static function messenger(Locale $locale): Messenger
	{
		return self::$messengers[$locale->value] ??=
			new Messenger(self::catalog(), new Texts(Data::texts($locale->value)));
	}
}
