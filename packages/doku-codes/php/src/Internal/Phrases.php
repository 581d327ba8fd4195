<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

final class Phrases
{
	private const LETTERS = [
		[0x21, 0x21],
		[0x23, 0x26],
		[0x28, 0x5B],
		[0x5D, 0x7E],
		[0xC0, 0xD6],
		[0xD8, 0xF6],
		[0xF8, 0x2AF],
		[0x391, 0x3A1],
		[0x3A3, 0x3FF],
		[0x400, 0x481],
		[0x48A, 0x52F],
		[0x13A0, 0x13F5],
		[0x1401, 0x166C],
	];

	/** @var array<array-key, array{string, string}>|null */
	private ?array $pairs = null;

	/** @var array<array-key, string> What letters stand for in the end. */
	private array $phrases = [];

	/**
	 * @param string $own letters that stand for nothing but themselves
	 * @param string $packed what each of the others stands for, in their order
	 */
	public function __construct(
		private readonly string $own,
		private readonly string $packed,
	) {
	}

	public function read(string $text): string
	{
		$this->pairs ??= $this->readPairs();
		$whole = '';
		foreach (self::characters($text) as $character) {
			$whole .= isset($this->pairs[$character]) ? $this->phrase($character) : $character;
		}
		return $whole;
	}

	private function phrase(string $letter): string
	{
		if (isset($this->phrases[$letter])) {
			return $this->phrases[$letter];
		}
		$phrase = '';
		foreach ($this->pairs[$letter] ?? [] as $character) {
			$phrase .= isset($this->pairs[$character]) ? $this->phrase($character) : $character;
		}
		return $this->phrases[$letter] = $phrase;
	}

	/** @return array<array-key, array{string, string}> */
	private function readPairs(): array
	{
		$characters = self::characters($this->packed);
		$own = \array_flip(self::characters($this->own));
		$pairs = [];
		$next = 0;
		foreach (self::LETTERS as [$first, $last]) {
			for ($point = $first; $point <= $last && isset($characters[$next + 1]); $point++) {
				$letter = self::character($point);
				if (!isset($own[$letter])) {
					$pairs[$letter] = [$characters[$next], $characters[$next + 1]];
					$next += 2;
				}
			}
		}
		return $pairs;
	}

	private static function character(int $point): string
	{
		return match (true) {
			$point < 0x80 => \chr($point),
			$point < 0x800 => \chr(0xC0 | ($point >> 6)) . \chr(0x80 | ($point & 0x3F)),
			default => \chr(0xE0 | ($point >> 12)) . \chr(0x80 | (($point >> 6) & 0x3F)) . \chr(0x80 | ($point & 0x3F)),
		};
	}

	/** @return list<string> */
	private static function characters(string $text): array
	{
		$characters = \preg_split('//u', $text, -1, \PREG_SPLIT_NO_EMPTY);
		return $characters === false ? [] : $characters;
	}
}
