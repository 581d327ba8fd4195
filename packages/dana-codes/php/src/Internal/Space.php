<?php

declare(strict_types=1);

namespace Org\DanaCodes\Internal;

use Org\DanaCodes\StatusCheck;

/**
 * @phpstan-import-type SpaceData from Data
 * @phpstan-import-type CheckData from Data
 */
final class Space
{
	public readonly string $id;
	public readonly bool $isComposite;
	public readonly string $open;
	public readonly bool $isOnlyCalls;
	public readonly bool $isByNetwork;
	public readonly ?Service $operation;
	public readonly ?StatusCheck $check;
	/** @var array<array-key, list<Found>> What was looked up without qualifiers, by code. */
	public array $found = [];
	/** @var array<array-key, list<Found>> The same for answers to status queries. */
	public array $asked = [];

	/** @var array<array-key, list<int>> Positions of the entries of a code or pattern. */
	private array $positions = [];
	/** @var list<int> Rows of the first texts of the entries. */
	private array $rows = [];
	/** @var array<int, Record> */
	private array $records = [];
	/** @var array<array-key, list<Record>> Entries that were asked for, by code. */
	private array $byCode = [];
	/** @var array<int, list<int>>|null Positions of the entries with a message, by its fingerprint. */
	private ?array $said = null;
	/** @var list<int> Positions of the entries with messages that have parameters. */
	private array $templated = [];
	/** @var array<array-key, Service|null> */
	private array $services = [];

	/** @param SpaceData $data */
	public function __construct(
		private readonly Catalog $catalog,
		private readonly array $data,
	) {
		$this->id = $data['id'];
		$this->isComposite = isset($data['segments']);
		$this->open = $data['open'] ?? '';
		$this->isOnlyCalls = isset($data['scope']);
		$this->operation = isset($data['operation']) ? Service::of($data['operation'], null) : null;
		$this->check = self::checkOf($data['check'] ?? null);
		$row = $data['row'];
		$isByNetwork = false;
		foreach ($data['entries'] as $position => $entry) {
			$this->positions[$entry[0]][] = $position;
			$this->rows[] = $row;
			$row += 1 + (isset($entry[5]) ? \count($entry[5]) : 0);
			$isByNetwork = $isByNetwork || isset($entry[3]) && $entry[3] !== '';
		}
		$this->isByNetwork = $isByNetwork;
	}

	/** @return list<Record> */
	public function recordsOf(string $code): array
	{
		if (isset($this->byCode[$code])) {
			return $this->byCode[$code];
		}
		$positions = $this->positions[$code] ?? [];
		return $positions === [] ? [] : $this->byCode[$code] = $this->records($positions);
	}

	/** @return list<Record> */
	public function allRecords(): array
	{
		return $this->records(\array_keys($this->rows));
	}

	/** @return list<Record> */
	public function recordsSaying(string $message): array
	{
		$said = $this->said ??= $this->readMessages();
		$positions = $said[Fingerprint::of($message)] ?? [];
		if ($positions === [] || $this->templated === []) {
			return $this->records($positions === [] ? $this->templated : $positions);
		}
		$all = \array_unique([...$positions, ...$this->templated]);
		\sort($all);
		return $this->records($all);
	}

	/** @return array<int, list<int>> */
	private function readMessages(): array
	{
		$said = [];
		foreach ($this->data['entries'] as $position => $entry) {
			foreach (\array_unique($entry[8] ?? []) as $fingerprint) {
				$said[$fingerprint][] = $position;
			}
			if (isset($entry[9])) {
				$this->templated[] = $position;
			}
		}
		return $said;
	}

	/**
	 * @param list<int> $positions
	 * @return list<Record>
	 */
	private function records(array $positions): array
	{
		$records = [];
		foreach ($positions as $position) {
			$records[] = $this->record($position);
		}
		return $records;
	}

	private function record(int $position): Record
	{
		return $this->records[$position] ??=
			new Record($this->catalog, $this->data['entries'][$position], $this->rows[$position]);
	}

	public function service(string $code): ?Service
	{
		if (\array_key_exists($code, $this->services)) {
			return $this->services[$code];
		}
		$packed = $this->data['services'][$code] ?? null;
		return $packed === null
			? null
			: $this->services[$code] = Service::of($packed, self::checkOf($this->data['checks'][$code] ?? null));
	}

	/** @return list<Service> */
	public function allServices(): array
	{
		$services = [];
		foreach (\array_keys($this->data['services'] ?? []) as $code) {
			$service = $this->service((string) $code);
			if ($service !== null) {
				$services[] = $service;
			}
		}
		return $services;
	}

	public function serviceOf(string $code): ?Service
	{
		return $this->isComposite ? $this->service($this->part('service', $code)) : $this->operation;
	}

	public function checkFor(string $service): ?StatusCheck
	{
		return $this->service($service)?->check ?? $this->check;
	}

	public function part(string $name, string $code): string
	{
		foreach ($this->data['segments'] ?? [] as [$segment, $start, $end]) {
			if ($segment === $name) {
				return \substr($code, $start, $end - $start);
			}
		}
		return '';
	}

	public function withService(string $code, ?string $service = null): string
	{
		$parts = '';
		foreach ($this->data['segments'] ?? [] as [$segment, $start, $end]) {
			$parts .= $segment === 'service' ? ($service ?? $this->open) : \substr($code, $start, $end - $start);
		}
		return $parts;
	}

	public function isPattern(string $code): bool
	{
		return $this->isComposite
			&& \strlen($code) === $this->data['max']
			&& $this->part('service', $code) === $this->open;
	}

	public function isCode(string $code): bool
	{
		$length = \strlen($code);
		return $length >= $this->data['min']
			&& $length <= $this->data['max']
			&& \preg_match($this->data['foreign'], $this->spelled($code)) === 0;
	}

	public function spelled(string $code): string
	{
		if (isset($this->data['capitals']) && !Ascii::hasSmall($code)) {
			return Ascii::lower($code);
		}
		return isset($this->data['small']) && !Ascii::hasCapital($code) ? Ascii::upper($code) : $code;
	}

	public function isWithdrawn(string $code): bool
	{
		$gone = $this->data['withdrawn'] ?? [];
		if ($gone === []) {
			return false;
		}
		return $this->isComposite
			? \in_array($code, $gone, true) || \in_array($this->withService($code), $gone, true)
			: \in_array($this->spelled($code), $gone, true);
	}

	/** @param CheckData|null $data */
	private static function checkOf(?array $data): ?StatusCheck
	{
		return $data === null ? null : new StatusCheck(...$data);
	}
}
