<?php

declare(strict_types=1);

namespace Org\SnapCodes\Internal;

use Org\SnapCodes\Origin;

final class Readings
{
	/**
	 * @param list<Evidence> $evidence the codes of a body, in the order in which they decide
	 * @return list<Evidence> each field once
	 */
	public static function join(array $evidence, mixed $body, Context $context): array
	{
		if (\count($evidence) === 1 && $evidence[0]->place->from === null || !self::needsJoin($evidence)) {
			return $evidence;
		}
		$rest = $evidence;
		for ($index = 0; $index < \count($rest); $index++) {
			$own = $rest[$index];
			$isOther = static fn(Evidence $item): bool =>
				$item !== $own && !$own->place->isStatus() && $item->place->field === $own->place->field;
			$others = \array_values(\array_filter($rest, $isOther));
			if ($others === [] && $own->place->from === null) {
				continue;
			}
			$joined = self::joinOf(self::chosen([$own, ...$others], $context), $body, $context);
			$rest = \array_values(\array_filter($rest, static fn(Evidence $item): bool => !$isOther($item)));
			$rest[$index] = $joined;
		}
		return \array_values($rest);
	}

	/** @param list<Evidence> $evidence */
	private static function needsJoin(array $evidence): bool
	{
		$fields = [];
		foreach ($evidence as $item) {
			$place = $item->place;
			if ($place->from !== null || !$place->isStatus() && isset($fields[$place->field])) {
				return true;
			}
			$fields[$place->field] = true;
		}
		return false;
	}

	/**
	 * @param non-empty-list<Evidence> $readings
	 * @return non-empty-list<Evidence>
	 */
	private static function chosen(array $readings, Context $context): array
	{
		$space = $context->space;
		$ofSpace = static fn(Evidence $item): bool => $item->place->space === $space;
		$family = $context->family;
		$ofFamily = static fn(Evidence $item): bool =>
			$family !== null && \in_array($family, $item->place->families, true);
		return \array_values(\array_filter($readings, $ofSpace))
			?: \array_values(\array_filter($readings, $ofFamily))
			?: $readings;
	}

	/** @param non-empty-list<Evidence> $readings */
	private static function joinOf(array $readings, mixed $body, Context $context): Evidence
	{
		$able = \array_values(\array_filter($readings, static fn(Evidence $item): bool => $item->code !== null));
		$first = $able[0] ?? $readings[0];
		if ($context->said === null && !self::areOfAllOrigins($readings)) {
			return $first->standingFor([]);
		}
		if (\count($able) <= 1) {
			return $first;
		}
		$told = [];
		foreach ($able as $item) {
			if ($item->matches === []) {
				return $first->withoutMeaning();
			}
			$told[] = $item->told($body);
		}
		if ($told[0] !== null && self::saySame($told)) {
			return $first->standingFor([$told[0]]);
		}
		$matches = [];
		foreach ($able as $index => $item) {
			$one = $told[$index];
			$matches = [...$matches, ...($one === null ? $item->matches : [$one])];
		}
		return $first->standingFor($matches, true);
	}

	/** @param list<Evidence> $readings */
	private static function areOfAllOrigins(array $readings): bool
	{
		foreach (Origin::cases() as $origin) {
			$isRead = false;
			foreach ($readings as $item) {
				$from = $item->place->from;
				$isRead = $isRead || $from === null || \in_array($origin->value, $from, true);
			}
			if (!$isRead) {
				return false;
			}
		}
		return true;
	}

	/** @param list<Found|null> $told */
	private static function saySame(array $told): bool
	{
		$one = $told[0]?->entry;
		foreach ($told as $other) {
			$entry = $other?->entry;
			$isSame = $entry !== null
				&& $entry->outcome === $one?->outcome
				&& $entry->scope === $one->scope
				&& $entry->retry === $one->retry;
			if (!$isSame) {
				return false;
			}
		}
		return true;
	}
}
