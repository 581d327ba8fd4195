<?php

declare(strict_types=1);

namespace Org\MidtransCodes\Internal;

final class Text
{
	public const MAX_LENGTH = 1000;

	private static string $last = '';
	private static string $lastText = '';
	private static string $lastLetters = '';

	private const COUNTED = 'abcdefghijklmnopqrstuvwxyz0123456789';

	private static function readable(string $text): string
	{
		if (\preg_match('//u', $text) === 1) {
			return $text;
		}
		return \preg_replace('/[\x80-\xff]+/', "\u{FFFD}", $text) ?? '';
	}

	/** @return array{string, string} */
	public static function compared(string $message): array
	{
		if ($message !== self::$last) {
			self::$lastText = self::cut(self::readable($message));
			self::$lastLetters = self::letters(self::$lastText);
			self::$last = $message;
		}
		return [self::$lastText, self::$lastLetters];
	}

	private static function cut(string $text): string
	{
		if (\strlen($text) <= self::MAX_LENGTH) {
			return $text;
		}
		$units = 0;
		$length = \strlen($text);
		for ($index = 0; $index < $length; $index += $size) {
			[$size, $width] = self::sizeAt($text, $index);
			$units += $width;
			if ($units > self::MAX_LENGTH) {
				return \substr($text, 0, $index);
			}
		}
		return $text;
	}

	public static function letters(string $text): string
	{
		return \preg_replace('/[^a-z0-9\x80-\xff]+/', '', Ascii::lower($text)) ?? '';
	}

	/** @return array{string, list<int>} */
	public static function placedLetters(string $text): array
	{
		$lower = Ascii::lower($text);
		$letters = '';
		$positions = [];
		$length = \strlen($lower);
		for ($index = 0; $index < $length; $index++) {
			$byte = $lower[$index];
			if ($byte >= "\x80" || \str_contains(self::COUNTED, $byte)) {
				$letters .= $byte;
				$positions[] = $index;
			}
		}
		return [$letters, $positions];
	}

	public static function units(string $text): int
	{
		$units = 0;
		$length = \strlen($text);
		for ($index = 0; $index < $length; $index += $size) {
			[$size, $width] = self::sizeAt($text, $index);
			$units += $width;
		}
		return $units;
	}

	/** @return array{int<1, 4>, int<1, 2>} how many bytes, and how many UTF-16 code units, a character has */
	private static function sizeAt(string $text, int $index): array
	{
		$byte = \ord($text[$index]);
		return match (true) {
			$byte < 0xC0 => [1, 1],
			$byte < 0xE0 => [2, 1],
			$byte < 0xF0 => [3, 1],
			default => [4, 2],
		};
	}
}
