<?php

declare(strict_types=1);

namespace Org\XenditCodes\Internal;

final class Ascii
{
	private const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
	private const SMALL = 'abcdefghijklmnopqrstuvwxyz';

	public static function lower(string $text): string
	{
		return \strtr($text, self::CAPITALS, self::SMALL);
	}

	public static function upper(string $text): string
	{
		return \strtr($text, self::SMALL, self::CAPITALS);
	}

	public static function hasSmall(string $text): bool
	{
		return \strpbrk($text, self::SMALL) !== false;
	}

	public static function hasCapital(string $text): bool
	{
		return \strpbrk($text, self::CAPITALS) !== false;
	}
}
