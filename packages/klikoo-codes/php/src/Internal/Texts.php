<?php

declare(strict_types=1);

namespace Org\KlikooCodes\Internal;

/** @phpstan-import-type TextsData from Data */
final class Texts
{
	public const TITLE = 0;
	public const DETAIL = 1;
	public const ACTION = 2;
	public const CUSTOMER = 3;

	private readonly Phrases $phrases;

	/** @param TextsData $data */
	public function __construct(private readonly array $data)
	{
		$this->phrases = new Phrases($data['own'], $data['pairs']);
	}

	public function at(int $row, int $column): ?string
	{
		$text = $this->data['rows'][$row][$column] ?? null;
		return \is_int($text) ? $this->at($text, $column) : $this->whole($text);
	}

	public function titleOf(string $reason): ?string
	{
		return $this->whole($this->data['titles'][$reason] ?? null);
	}

	public function words(string $reason): ?string
	{
		return $this->whole($this->data['words'][$reason] ?? null);
	}

	public function neutral(int $position): string
	{
		return $this->whole($this->data['neutral'][$position] ?? null) ?? '';
	}

	public function undecided(): string
	{
		return $this->data['undecided'];
	}

	public function unsent(): string
	{
		return $this->data['unsent'];
	}

	public function detailOf(string $why): string
	{
		return $this->whole($this->data['details'][$why] ?? null) ?? '';
	}

	public function actionOf(string $retry): string
	{
		return $this->whole($this->data['actions'][$retry] ?? null) ?? '';
	}

	private function whole(?string $text): ?string
	{
		return $text === null ? null : $this->phrases->read($text);
	}

	/** @param list<array<array-key, mixed>> $values the first with a text of the name counts */
	public function fill(string $text, array $values): string
	{
		if (!\str_contains($text, '{')) {
			return $text;
		}
		$values[] = $this->data['fallbacks'];
		$parts = \preg_split('/\{([a-z][a-z0-9_]*)\}/', $text, -1, \PREG_SPLIT_DELIM_CAPTURE);
		$filled = '';
		foreach ($parts === false ? [$text] : $parts as $index => $part) {
			$filled .= ($index % 2) === 1 ? self::valueOf($part, $values) : $part;
		}
		return $filled;
	}

	/** @param list<array<array-key, mixed>> $values */
	private static function valueOf(string $name, array $values): string
	{
		foreach ($values as $own) {
			$value = $own[$name] ?? null;
			if (\is_string($value)) {
				return $value;
			}
		}
		return '';
	}
}
