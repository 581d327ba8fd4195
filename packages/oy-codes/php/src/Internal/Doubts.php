<?php

declare(strict_types=1);

namespace Org\OyCodes\Internal;

use Org\OyCodes\Entry;
use Org\OyCodes\Outcome;

final class Doubts
{
	public function __construct(private readonly Bodies $bodies)
	{
	}

	public static function areLeftBy(Beside $other, Entry $decided, Evidence $evidence): bool
	{
		if ($other->item->matches !== []) {
			return false;
		}
		foreach (self::tellingFields($decided, $evidence) as [$name]) {
			if ($name === $other->item->place->field) {
				return true;
			}
		}
		return false;
	}

	public function isToldOtherwise(Entry $decided, Evidence $evidence, mixed $body): bool
	{
		foreach (self::tellingFields($decided, $evidence) as [$name, $path]) {
			if ($this->isOpen($evidence->place, $name, Json::at($body, $path), $body)) {
				return true;
			}
		}
		return false;
	}

	private function isOpen(Place $place, string $name, mixed $value, mixed $body): bool
	{
		$service = $place->service;
		if ($service !== null && $service['field'] === $name) {
			$table = $this->bodies->catalog->space($service['space']);
			return !Json::isEmpty($value) && $table?->service(Json::text($value)) === null;
		}
		$isOpen = false;
		foreach ($this->bodies->places() as $telling) {
			if ($telling->field !== $name) {
				continue;
			}
			if (Json::isEmpty($value)) {
				if (\array_diff($telling->messagesIn($body), ['']) !== []) {
					return true;
				}
				continue;
			}
			if ($telling->table()->isCode(Json::text($value))) {
				return false;
			}
			$isOpen = true;
		}
		return $isOpen;
	}

	/** @return list<array{string, list<string>}> */
	private static function tellingFields(Entry $decided, Evidence $evidence): array
	{
		$isEnd = $decided->outcome === Outcome::Success || $decided->outcome === Outcome::Failed;
		if (!$isEnd || $evidence->matches === []) {
			return [];
		}
		$fields = [];
		foreach ($evidence->place->table()->recordsOf($evidence->matches[0]->record->code) as $record) {
			foreach ($record->companions as $some) {
				foreach ($some as $condition) {
					$fields = [...$fields, ...$condition->fields];
				}
			}
		}
		$open = [];
		foreach ($fields as $field) {
			if (!self::isSettled($field[0], $evidence->matches)) {
				$open[] = $field;
			}
		}
		return $open;
	}

	/** @param list<Found> $matches */
	private static function isSettled(string $name, array $matches): bool
	{
		foreach ($matches as $match) {
			$names = [];
			foreach ($match->record->only as $condition) {
				$names = [...$names, ...\array_column($condition->fields, 0)];
			}
			if (!\in_array($name, $names, true)) {
				return false;
			}
		}
		return true;
	}

	public static function speakOfOther(Evidence $evidence, ?Found $match, Entry $entry, mixed $body): bool
	{
		if ($evidence->code === null) {
			return false;
		}
		$messages = $evidence->place->messagesIn($body);
		if ($match !== null && $match->isTold && \count($messages) === 1) {
			return false;
		}
		foreach ($messages as $message) {
			if (self::isOfOther($message, $evidence, $entry)) {
				return true;
			}
		}
		return false;
	}

	private static function isOfOther(string $message, Evidence $evidence, Entry $entry): bool
	{
		$table = $evidence->place->table();
		foreach ($evidence->matches as $match) {
			if ($match->record->messages->match($message) !== null) {
				return false;
			}
		}
		foreach ($entry->pattern === null ? [] : $table->recordsOf($entry->pattern) as $record) {
			if ($record->messages->match($message) !== null) {
				return false;
			}
		}
		foreach ($table->recordsSaying($message) as $record) {
			$isOther = $record->whole->meaning->outcome !== $entry->outcome;
			if ($isOther && ($record->messages->match($message)->weight ?? 0) > 0) {
				return true;
			}
		}
		return false;
	}
}
