<?php

declare(strict_types=1);

namespace Org\MidtransCodes\Internal;

final class Template
{
	private const MARK = "\u{1}";

	private const INVISIBLE = '/[\x{0}-\x{1F}\x{7F}-\x{9F}\x{AD}\x{600}-\x{605}\x{61C}\x{6DD}\x{70F}\x{890}\x{891}'
		. '\x{8E2}\x{180E}\x{200B}-\x{200F}\x{2028}-\x{202E}\x{2060}-\x{2064}\x{2066}-\x{206F}\x{FEFF}'
		. '\x{FFF9}-\x{FFFB}\x{110BD}\x{110CD}\x{13430}-\x{1343F}\x{1BCA0}-\x{1BCA3}\x{1D173}-\x{1D17A}\x{E0001}'
		. '\x{E0020}-\x{E007F}]+/u';
	private const SPACE = '\x{9}-\x{D}\x{20}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}'
		. '\x{FEFF}';
	private const AROUND = '/^[' . self::SPACE . '.:,;\/(\[{]+|[' . self::SPACE . '.:,;\/)\]}]+\z/u';

	/**
	 * @param list<array{string, int}> $literals letters between the parameters, and how many UTF-16 code units they have
	 * @param list<string> $names of the parameters
	 */
	private function __construct(
		private readonly array $literals,
		private readonly array $names,
	) {
	}

	public static function of(string $packed): self
	{
		$literals = [];
		$names = [];
		foreach (\explode(self::MARK, $packed) as $index => $part) {
			if ($index % 2 === 1) {
				$names[] = $part;
				continue;
			}
			$letters = Text::letters($part);
			$literals[] = [$letters, Text::units($letters)];
		}
		return new self($literals, $names);
	}

	public function match(string $message): ?Wording
	{
		[$text, $letters] = Text::compared($message);
		$end = \strlen($letters);
		$last = \count($this->literals) - 1;
		$spans = [];
		$position = 0;
		$weight = 0;
		foreach ($this->literals as $index => [$literal, $units]) {
			$size = \strlen($literal);
			if ($index === 0) {
				$found = 0;
			} elseif ($index === $last) {
				$found = $end - $size;
			} else {
				$found = \strpos($letters, $literal, $position);
			}
			if ($found === false || $found < $position || \substr_compare($letters, $literal, $found, $size) !== 0) {
				return null;
			}
			if ($index > 0) {
				$spans[] = [$position, $found];
			}
			$position = $found + $size;
			$weight += $units;
		}
		return $position === $end ? new Wording($weight, $this->valuesOf($text, $spans)) : null;
	}

	/**
	 * @param list<array{int, int}> $spans which letters each parameter has
	 * @return array<string, string>
	 */
	private function valuesOf(string $text, array $spans): array
	{
		if ($spans === []) {
			return [];
		}
		$positions = Text::placedLetters($text)[1];
		$params = [];
		foreach ($spans as $index => [$from, $to]) {
			$start = $from === 0 ? 0 : ($positions[$from - 1] ?? 0) + 1;
			$end = $positions[$to] ?? \strlen($text);
			$value = \preg_replace(self::INVISIBLE, ' ', \substr($text, $start, \max(0, $end - $start))) ?? '';
			$trimmed = \preg_replace(self::AROUND, '', $value) ?? '';
			if ($trimmed !== '') {
				$params[$this->names[$index] ?? ''] = $trimmed;
			}
		}
		return $params;
	}
}
