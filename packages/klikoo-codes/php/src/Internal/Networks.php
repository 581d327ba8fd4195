<?php

declare(strict_types=1);

namespace Org\KlikooCodes\Internal;

/** @phpstan-import-type NetworksData from Data */
final class Networks
{
	/** @var list<list<string>> */
	private readonly array $numbers;
	/** @var list<list<string>> */
	private readonly array $brands;

	/** @param NetworksData $data */
	public function __construct(private readonly array $data)
	{
		$this->numbers = Place::paths($data['numbers'] ?? '');
		$this->brands = Place::paths($data['brands'] ?? '');
	}

	public function in(mixed $body): ?string
	{
		$name = Ascii::upper(self::firstText($this->brands, $body));
		foreach ($name === '' ? [] : $this->data['known'] as [$network, , $names]) {
			if (\in_array($name, $names, true)) {
				return $network;
			}
		}
		$number = self::firstText($this->numbers, $body);
		$digits = \substr($number, 0, \min(19, \strspn($number, '0123456789')));
		if (\strlen($digits) < 4) {
			return null;
		}
		foreach ($this->data['known'] as [$network, $ranges]) {
			foreach ($ranges as $range) {
				if (self::isWithin($digits, \explode('-', $range))) {
					return $network;
				}
			}
		}
		return null;
	}

	/** @param list<string> $range */
	private static function isWithin(string $digits, array $range): bool
	{
		$from = $range[0] ?? '';
		$to = $range[1] ?? $from;
		$start = \substr($digits, 0, \strlen($from));
		return \strlen($start) === \strlen($from) && \strcmp($start, $from) >= 0 && \strcmp($start, $to) <= 0;
	}

	/** @param list<list<string>> $paths */
	private static function firstText(array $paths, mixed $body): string
	{
		foreach ($paths as $path) {
			$value = Json::at($body, $path);
			if (\is_string($value) && $value !== '') {
				return $value;
			}
		}
		return '';
	}
}
