<?php

declare(strict_types=1);

namespace Org\DanaCodes\Internal;

/** @phpstan-import-type EntryData from Data */
final class Record
{
	public readonly string $code;
	public readonly string $name;
	public readonly ?string $network;
	public readonly Variation $whole;
	/** @var list<Variation> */
	public readonly array $variations;
	/** @var list<string> Services that send this variant; none for all. */
	public readonly array $services;
	/** @var list<list<Condition>> What has to hold of other fields of the body, all of it. */
	public readonly array $companions;
	/** @var list<Condition> Other fields of the body, each of which has to be missing or to have one of the values. */
	public readonly array $only;
	public readonly bool $canContradict;
	public readonly Messages $messages;

	/**
	 * @param EntryData $data
	 * @param int $row row of its first text
	 */
	public function __construct(Catalog $catalog, array $data, int $row)
	{
		$this->code = $data[0];
		$this->name = $data[1];
		$this->network = isset($data[3]) && $data[3] !== '' ? $data[3] : null;
		$this->whole = new Variation($catalog->meaning($data[2]), $row);
		$this->services = self::words($data[4] ?? '');
		$variations = [];
		foreach ($data[5] ?? [] as $index => $item) {
			$variations[] = new Variation(
				$catalog->meaning($item[0]),
				$row + 1 + $index,
				Service::kinds($item[1] ?? ''),
				self::words($item[2] ?? ''),
			);
		}
		$this->variations = $variations;
		$this->companions = Condition::all($data[6] ?? []);
		$this->canContradict = Contradiction::isPossible($this->companions);
		$this->only = \array_map(Condition::of(...), $data[7] ?? []);
		$this->messages = new Messages($data[8] ?? [], $data[9] ?? []);
	}

	public function isConditional(): bool
	{
		return $this->companions !== [] || $this->only !== [];
	}

	public function isOf(string $service): bool
	{
		return $this->services === [] || \in_array($service, $this->services, true);
	}

	public function meaningAt(int $row): Meaning
	{
		foreach ($this->variations as $variation) {
			if ($variation->row === $row) {
				return $variation->meaning;
			}
		}
		return $this->whole->meaning;
	}

	/** @return list<string> */
	private static function words(string $text): array
	{
		return $text === '' ? [] : \explode(' ', $text);
	}
}
