<?php

declare(strict_types=1);

namespace Org\DanaCodes\Internal;

use Org\DanaCodes\Ids;
use Org\DanaCodes\Money;
use Org\DanaCodes\StatusCheck;

/**
 * @phpstan-import-type BodiesData from Data
 * @phpstan-import-type ClaimData from Data
 * @phpstan-import-type ClashData from Data
 */
final class Bodies
{
	private const MAX_KINDS = 256;
	private const MAX_ROOTS = \PHP_INT_SIZE * 8 - 2;

	private static ?Ids $noIds = null;
	private static ?Money $noMoney = null;

	/** @var array<string, true> Reasons that explain nothing. */
	public readonly array $plain;
	/** @var array<string, list<ClaimData>> */
	public readonly array $claims;
	/** @var list<ClashData> */
	public readonly array $clash;
	public readonly ?StatusCheck $check;

	/** @var list<Place> */
	private array $places = [];
	/** @var list<list<string>> */
	private readonly array $redirects;
	/** @var list<list<string>> */
	private readonly array $items;
	/** @var array<string, list<list<string>>> */
	private readonly array $ids;
	/** @var array<string, list<list<string>>> */
	private readonly array $money;
	/** @var list<array{list<string>, list<string>}> fields with a signature, and the fields that it covers */
	private readonly array $signatures;
	/** @var list<Refunds>|null */
	private ?array $refunds = null;
	private ?Networks $networks = null;
	/** @var array<array-key, int> Names at the top of a body that anything begins with, each with a power of two. */
	private array $roots = [];
	/** @var array<int, Narrowed> What may stand in bodies with the same names at the top. */
	private array $narrowed = [];

	/** @param BodiesData $data */
	public function __construct(
		public readonly Catalog $catalog,
		private readonly array $data,
	) {
		$this->plain = $data['plain'];
		$this->claims = $data['claims'];
		$this->clash = $data['clash'];
		$this->check = isset($data['check']) ? new StatusCheck(...$data['check']) : null;
		foreach ($data['places'] as $place) {
			$this->places[] = Place::of($catalog, $place);
		}
		$this->redirects = Place::paths($data['redirects']);
		$this->items = Place::paths($data['items']);
		$this->ids = \array_map(Place::paths(...), $data['ids']);
		$this->money = \array_map(Place::paths(...), $data['money']);
		$signatures = [];
		foreach ($data['signatures'] as [$field, $covers]) {
			$signatures[] = [[$field], $covers];
		}
		$this->signatures = $signatures;
		$this->addRoots();
	}

	private function addRoots(): void
	{
		foreach ($this->places as $place) {
			$this->addRootsOf([$place->path, ...$place->requires]);
		}
		foreach ([...$this->ids, ...$this->money, $this->redirects, $this->items] as $paths) {
			$this->addRootsOf($paths);
		}
	}

	/** @param list<list<string>> $paths */
	private function addRootsOf(array $paths): void
	{
		foreach ($paths as $path) {
			$count = \count($this->roots);
			if ($path !== [] && $count < self::MAX_ROOTS) {
				$this->roots[$path[0]] ??= 1 << $count;
			}
		}
	}

	/** @return list<Place> */
	public function places(): array
	{
		return $this->places;
	}

	public function narrowedTo(mixed $body): Narrowed
	{
		$sum = 0;
		foreach (Json::fieldsOf($body) as $name => $_value) {
			$sum |= $this->roots[$name] ?? 0;
		}
		if (isset($this->narrowed[$sum])) {
			return $this->narrowed[$sum];
		}
		if (\count($this->narrowed) >= self::MAX_KINDS) {
			$this->narrowed = [];
		}
		return $this->narrowed[$sum] = $this->withRoots($sum);
	}

	private function withRoots(int $sum): Narrowed
	{
		$mayStand = fn(Place $place): bool =>
			$this->left([$place->path], $sum) !== [] && $this->left($place->requires, $sum) === $place->requires;
		return new Narrowed(
			\array_values(\array_filter($this->places, $mayStand)),
			$this->left($this->redirects, $sum),
			$this->left($this->items, $sum),
			$this->factsLeft($this->ids, $sum),
			$this->factsLeft($this->money, $sum),
		);
	}

	/**
	 * @param list<list<string>> $paths
	 * @return list<list<string>>
	 */
	private function left(array $paths, int $sum): array
	{
		$left = [];
		foreach ($paths as $path) {
			$root = $path === [] ? null : $this->roots[$path[0]] ?? null;
			if ($root === null || ($sum & $root) !== 0) {
				$left[] = $path;
			}
		}
		return $left;
	}

	/**
	 * @param array<string, list<list<string>>> $facts
	 * @return array<string, list<list<string>>>
	 */
	private function factsLeft(array $facts, int $sum): array
	{
		$left = [];
		foreach ($facts as $name => $paths) {
			$own = $this->left($paths, $sum);
			if ($own !== []) {
				$left[$name] = $own;
			}
		}
		return $left;
	}

	public function networkIn(mixed $body): ?string
	{
		if (isset($this->data['networks'])) {
			$this->networks ??= new Networks($this->data['networks']);
		}
		return $this->networks?->in($body);
	}

	public function idsOf(Narrowed $narrowed, mixed $body): Ids
	{
		$found = self::read($narrowed->ids, $body);
		return $found === [] ? self::$noIds ??= new Ids() : new Ids(...$found);
	}

	public function moneyOf(Narrowed $narrowed, mixed $body): Money
	{
		$found = self::read($narrowed->money, $body);
		$total = isset($found['refunded']) ? null : $this->refundedIn($body);
		if ($total !== null) {
			$found['refunded'] = $total;
		}
		return $found === [] ? self::$noMoney ??= new Money() : new Money(...$found);
	}

	private function refundedIn(mixed $body): ?string
	{
		if ($this->data['refunds'] === []) {
			return null;
		}
		if ($this->refunds === null) {
			$this->refunds = [];
			foreach ($this->data['refunds'] as $one) {
				$this->refunds[] = new Refunds($one);
			}
		}
		foreach ($this->refunds as $refunds) {
			$total = $refunds->totalIn($body);
			if ($total !== null) {
				return $total;
			}
		}
		return null;
	}

	/**
	 * @param array<string, list<list<string>>> $facts
	 * @return array<string, string>
	 */
	private static function read(array $facts, mixed $body): array
	{
		$found = [];
		foreach ($facts as $name => $paths) {
			$text = Facts::first($paths, $body);
			if ($text !== null) {
				$found[$name] = $text;
			}
		}
		return $found;
	}

	public function isSignedElsewhere(mixed $body, string $field): bool
	{
		$isSigned = false;
		foreach ($this->signatures as [$path, $covers]) {
			if (Json::isEmpty(Json::at($body, $path))) {
				continue;
			}
			if (\in_array($field, $covers, true)) {
				return false;
			}
			$isSigned = true;
		}
		return $isSigned;
	}
}
