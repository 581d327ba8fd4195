<?php

declare(strict_types=1);

namespace Org\MidtransCodes\Internal;

use Org\MidtransCodes\Origin;
use Org\MidtransCodes\Outcome;

final class Reader
{
	public function __construct(private readonly Bodies $bodies)
	{
	}

	/**
	 * @param list<Place> $places
	 * @return list<Evidence>
	 */
	public function read(array $places, mixed $body, Context $context): array
	{
		$evidence = [];
		foreach ($places as $place) {
			if ($place->stands($body, $context->said)) {
				$evidence[] = $this->readPlace($place, $body, $context);
			}
		}
		return Readings::join($evidence, $body, $context);
	}

	private function readPlace(Place $place, mixed $body, Context $context): Evidence
	{
		$status = $context->httpStatus ?? $place->assumed;
		$value = $place->code ?? ($place->isStatus() ? $status : Json::at($body, $place->path));
		$code = Json::code($value);
		if ($code !== null && (!$place->canContradict || Contradiction::in($body, $place->when, null) === null)) {
			return $this->readCode($place, $code, $body, $context) ?? new Evidence($place, null, []);
		}
		$isUntold = $value === null && $place->isStatus();
		return ($isUntold ? self::byMessage($place, $body) : null) ?? new Evidence($place, null, []);
	}

	private function readCode(Place $place, string $code, mixed $body, Context $context): ?Evidence
	{
		$matches = $this->fitting($place->table(), $code, $body, $context);
		if ($matches !== null && $matches !== []) {
			return new Evidence($place, $code, $matches);
		}
		$others = [];
		foreach ($place->fallbackTables() as $table) {
			$found = $this->fitting($table, $code, $body, $context) ?? [];
			if ($found !== []) {
				$others[] = new Evidence($place->readAs($table), $code, $found);
			}
		}
		if (\count($others) === 1 && self::areCautious($others[0]->matches)) {
			return $others[0];
		}
		if ($matches === null) {
			return null;
		}
		return self::excluding($place, $code, $this->findIn($place->table(), $code, $body, $context), $body);
	}

	/** @return list<Found> */
	private function findIn(Space $table, string $code, mixed $body, Context $context): array
	{
		$network = $context->network ?? ($table->isByNetwork ? $this->bodies->networkIn($body) : null);
		return Lookup::find($table, $code, $network, $context->service, $context->kind, $context->from);
	}

	/** @return list<Found>|null null where the text is no code of the space */
	private function fitting(Space $table, string $code, mixed $body, Context $context): ?array
	{
		if (!$table->isCode($code)) {
			return null;
		}
		return self::holding($this->findIn($table, $code, $body, $context), $body, $context->said);
	}

	/** @param list<Found> $matches */
	private static function areCautious(array $matches): bool
	{
		foreach ($matches as $match) {
			$outcome = $match->entry->outcome;
			if ($outcome !== Outcome::Rejected && $outcome !== Outcome::Unknown && $outcome !== Outcome::Pending) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param list<Found> $matches
	 * @return list<Found>
	 */
	private static function holding(array $matches, mixed $body, ?Origin $said): array
	{
		$isConditional = false;
		foreach ($matches as $match) {
			$isConditional = $isConditional || $match->record->isConditional();
		}
		if (!$isConditional) {
			return $matches;
		}
		$holding = [];
		foreach ($said === null ? Origin::cases() : [$said] as $origin) {
			$some = self::holdingFrom($matches, $body, $origin);
			if ($some === []) {
				return [];
			}
			foreach ($some as $match) {
				if (!\in_array($match, $holding, true)) {
					$holding[] = $match;
				}
			}
		}
		return $holding;
	}

	/**
	 * @param list<Found> $matches
	 * @return list<Found>
	 */
	private static function holdingFrom(array $matches, mixed $body, Origin $from): array
	{
		$fitting = [];
		$plain = [];
		foreach ($matches as $match) {
			if (self::excluder($match->record, $body) !== null) {
				continue;
			}
			$companions = $match->record->companions;
			if ($companions === []) {
				$plain[] = $match;
				continue;
			}
			if ($match->record->canContradict && Contradiction::in($body, $companions, $from->value) !== null) {
				return [];
			}
			if (Condition::allHold($body, $companions, $from->value)) {
				$fitting[] = $match;
			}
		}
		return $fitting === [] ? $plain : $fitting;
	}

	private static function excluder(Record $record, mixed $body): ?Condition
	{
		foreach ($record->only as $other) {
			if (!$other->isAllowed($body)) {
				return $other;
			}
		}
		return null;
	}

	/** @param list<Found> $matches */
	private static function excluding(Place $place, string $code, array $matches, mixed $body): Evidence
	{
		$excluded = [];
		$field = null;
		foreach ($matches as $match) {
			$record = $match->record;
			$inTheWay = self::excluder($record, $body) ?? Contradiction::in($body, $record->companions, null);
			$name = $inTheWay?->fields[0][0] ?? null;
			if ($name !== null) {
				$excluded[] = $match;
				$field ??= $name;
			}
		}
		return new Evidence($place, $code, [], false, $excluded, $field);
	}

	private static function byMessage(Place $place, mixed $body): ?Evidence
	{
		$messages = $place->messagesIn($body);
		$table = $place->table();
		$fitting = [];
		foreach (self::recordsSaying($table, $messages) as $record) {
			foreach (Lookup::find($table, $record->code) as $match) {
				if ($match->record === $record) {
					$fitting[] = $match;
				}
			}
		}
		$best = (new Evidence($place, null, $fitting))->told($body);
		return $best === null ? null : new Evidence($place, $best->record->code, [$best]);
	}

	/**
	 * @param list<string> $messages
	 * @return list<Record>
	 */
	private static function recordsSaying(Space $table, array $messages): array
	{
		$records = [];
		foreach ($messages as $message) {
			foreach ($table->recordsSaying($message) as $record) {
				$isNew = !\in_array($record, $records, true);
				if ($isNew && $record->messages->match($message) !== null) {
					$records[] = $record;
				}
			}
		}
		return $records;
	}
}
