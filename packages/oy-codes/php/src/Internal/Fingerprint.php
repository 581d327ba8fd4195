<?php

declare(strict_types=1);

namespace Org\OyCodes\Internal;

final class Fingerprint
{
	private static string $last = '';
	private static int $number = 0x1C9D44;

	public static function of(string $message): int
	{
		if ($message === self::$last) {
			return self::$number;
		}
		$letters = Text::compared($message)[1];
		$number = \preg_match('/[\x80-\xff]/', $letters) === 1
			? self::ofUnits($letters)
			: self::fold(\hash('fnv1a32', $letters, true));
		self::$last = $message;
		return self::$number = $number;
	}

	private static function fold(string $hash): int
	{
		return (\ord($hash[1]) << 16) | (\ord($hash[2]) << 8) | (\ord($hash[3]) ^ \ord($hash[0]));
	}

	private static function ofUnits(string $letters): int
	{
		$high = 0x811C;
		$low = 0x9DC5;
		foreach (self::unitsOf($letters) as $unit) {
			$low ^= $unit;
			$product = $low * 0x0193;
			$high = ($high * 0x0193 + ($low << 8) + ($product >> 16)) & 0xFFFF;
			$low = $product & 0xFFFF;
		}
		return self::fold(\pack('nn', $high, $low));
	}

	/** @return list<int> */
	private static function unitsOf(string $text): array
	{
		$units = [];
		$length = \strlen($text);
		for ($index = 0; $index < $length; $index++) {
			$byte = \ord($text[$index]);
			if ($byte < 0x80) {
				$units[] = $byte;
				continue;
			}
			$more = $byte < 0xE0 ? 1 : ($byte < 0xF0 ? 2 : 3);
			$point = $byte & (0x3F >> $more);
			for ($rest = 0; $rest < $more; $rest++) {
				$point = ($point << 6) | (\ord($text[++$index]) & 0x3F);
			}
			if ($point < 0x10000) {
				$units[] = $point;
				continue;
			}
			$units[] = 0xD800 | (($point - 0x10000) >> 10);
			$units[] = 0xDC00 | ($point & 0x3FF);
		}
		return $units;
	}
}
