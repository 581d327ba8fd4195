<?php

declare(strict_types=1);

namespace Org\SnapCodes\Internal;

use Org\SnapCodes\Layer;
use Org\SnapCodes\Origin;

/** @phpstan-import-type PlaceData from Data */
final class Place
{
	private const MAX_MESSAGES = 10;

	public readonly bool $canContradict;
	private ?Space $table = null;

	/**
	 * @param string $field its name in results
	 * @param list<string> $path names on the way to it; none for the HTTP status
	 * @param list<string>|null $from the body has to come from one of these
	 * @param list<string> $families of the space, where codes of other families may stand in the same field
	 * @param string|null $assumed code that stands where the HTTP status is not told
	 * @param string|null $code code that a body with the required fields stands for by itself
	 * @param list<list<string>> $requires fields that have to be there
	 * @param list<list<string>> $excludes fields that must not be there
	 * @param list<list<string>> $positive fields that have to hold an amount above zero
	 * @param list<list<Condition>> $when conditions, all of which have to hold
	 * @param list<string>|null $message names on the way to the message
	 * @param list<string> $fallback spaces whose codes may stand here as well
	 * @param array{field: string, space: string, assumed?: string}|null $service field that names the service
	 */
	private function __construct(
		private readonly Catalog $catalog,
		public readonly string $field,
		public readonly string $space,
		public readonly Layer $layer,
		public readonly array $path,
		public readonly ?array $from,
		public readonly array $families,
		public readonly ?string $assumed,
		public readonly ?string $code,
		public readonly array $requires,
		private readonly array $excludes,
		private readonly array $positive,
		public readonly array $when,
		public readonly ?array $message,
		public readonly array $fallback,
		public readonly ?array $service,
	) {
		$this->canContradict = $when !== [] && Contradiction::isPossible($when);
	}

	/** @param PlaceData $data */
	public static function of(Catalog $catalog, array $data): self
	{
		return new self(
			$catalog,
			$data['field'],
			$data['space'],
			Layer::from($data['layer']),
			self::path($data['path'] ?? ''),
			$data['from'] ?? null,
			$data['families'] ?? [],
			$data['assumed'] ?? null,
			$data['code'] ?? null,
			self::paths($data['requires'] ?? ''),
			self::paths($data['excludes'] ?? ''),
			self::paths($data['positive'] ?? ''),
			Condition::all($data['when'] ?? []),
			isset($data['message']) ? self::path($data['message']) : null,
			$data['fallback'] ?? [],
			$data['service'] ?? null,
		);
	}

	/** @return list<string> */
	public static function path(string $dotted): array
	{
		return $dotted === '' ? [] : \explode('.', $dotted);
	}

	/**
	 * @param string $fields dotted paths, separated by spaces
	 * @return list<list<string>>
	 */
	public static function paths(string $fields): array
	{
		return $fields === '' ? [] : \array_map(self::path(...), \explode(' ', $fields));
	}

	public function table(): Space
	{
		return $this->table ??= $this->catalog->space($this->space) ?? throw new \LogicException($this->space);
	}

	public function readAs(Space $table): self
	{
		$place = new self(
			$this->catalog,
			$this->field,
			$table->id,
			$this->layer,
			$this->path,
			$this->from,
			$this->families,
			$this->assumed,
			$this->code,
			$this->requires,
			$this->excludes,
			$this->positive,
			$this->when,
			$this->message,
			$this->fallback,
			$this->service,
		);
		$place->table = $table;
		return $place;
	}

	/** @return list<Space> */
	public function fallbackTables(): array
	{
		$tables = [];
		foreach ($this->fallback as $id) {
			$table = $this->catalog->space($id);
			if ($table !== null) {
				$tables[] = $table;
			}
		}
		return $tables;
	}

	public function isStatus(): bool
	{
		return $this->path === [];
	}

	public function stands(mixed $body, ?Origin $from): bool
	{
		if ($from !== null && $this->from !== null && !\in_array($from->value, $this->from, true)) {
			return false;
		}
		return ($this->path === [] || !Json::isEmpty(Json::at($body, $this->path))) && $this->isOfKind($body);
	}

	private function isOfKind(mixed $body): bool
	{
		foreach ($this->requires as $path) {
			if (Json::isEmpty(Json::at($body, $path))) {
				return false;
			}
		}
		foreach ($this->excludes as $path) {
			if (!Json::isEmpty(Json::at($body, $path))) {
				return false;
			}
		}
		foreach ($this->positive as $path) {
			if (!Decimal::isPositive(Json::at($body, $path))) {
				return false;
			}
		}
		return $this->when === [] || Condition::allHold($body, $this->when, null);
	}

	/** @return list<string> */
	public function messagesIn(mixed $body): array
	{
		if ($this->message === null) {
			return [];
		}
		$value = Json::at($body, $this->message);
		if (\is_string($value)) {
			return [$value];
		}
		if (!\is_array($value) || !\array_is_list($value)) {
			return [];
		}
		$messages = [];
		foreach (\array_slice($value, 0, self::MAX_MESSAGES) as $message) {
			if (\is_string($message)) {
				$messages[] = $message;
			}
		}
		return $messages;
	}
}
