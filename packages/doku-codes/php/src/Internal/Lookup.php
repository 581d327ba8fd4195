<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

use Org\DokuCodes\Entry;
use Org\DokuCodes\Kind;
use Org\DokuCodes\Network;
use Org\DokuCodes\Origin;
use Org\DokuCodes\Outcome;
use Org\DokuCodes\Precision;
use Org\DokuCodes\Retry;

final class Lookup
{
	/**
	 * @param string $code a full code, a pattern or a code without segments, spelled exactly
	 * @param Kind|null $kind kind of operation that the caller states
	 * @param Kind|null $as kind of operation, if it is certain whatever the service is
	 * @return list<Found> none for an unknown code, several only for networks and variants
	 */
	public static function find(
		Space $space,
		string $code,
		?string $network = null,
		?string $service = null,
		?Kind $kind = null,
		?Origin $from = null,
		?Kind $as = null,
	): array {
		$isPlain = $as === null
			&& $service === null
			&& $kind === null
			&& ($network === null || $network === '' || !$space->isByNetwork);
		if (!$isPlain) {
			return self::search($space, $code, $network, $service, $kind, $from, $as);
		}
		$isAsked = $from === Origin::Status;
		$known = $isAsked ? $space->asked[$code] ?? null : $space->found[$code] ?? null;
		if ($known !== null) {
			return $known;
		}
		$found = self::search($space, $code, $network, null, null, $from, null);
		if ($found !== [] && $isAsked) {
			$space->asked[$code] = $found;
		} elseif ($found !== []) {
			$space->found[$code] = $found;
		}
		return $found;
	}

	/** @return list<Found> */
	private static function search(
		Space $space,
		string $code,
		?string $network,
		?string $service,
		?Kind $kind,
		?Origin $from,
		?Kind $as,
	): array {
		if ($service !== null && $space->service($service) !== null && $space->isPattern($code)) {
			$code = $space->withService($code, $service);
		}
		$isPattern = $space->isPattern($code);
		$found = [];
		foreach (self::recordsOf($space, $code, $network) as $record) {
			$own = $isPattern ? $record->code : $code;
			$found[] = $space->isComposite
				? self::composite($space, $record, $own, $kind, $from, $as)
				: self::literal($space, $record, $own);
		}
		return $found;
	}

	/** @return list<Record> */
	private static function recordsOf(Space $space, string $code, ?string $network): array
	{
		if (!$space->isComposite) {
			return self::byNetwork($space->recordsOf($space->spelled($code)), $network);
		}
		$own = $space->recordsOf($code);
		if ($own !== []) {
			return $own;
		}
		$pattern = $space->withService($code);
		if ($space->isPattern($code)) {
			$isOf = static fn(Record $record): bool => $space->withService($record->code) === $code;
			return \array_values(\array_filter($space->allRecords(), $isOf));
		}
		if (!$space->isCode($code)) {
			return [];
		}
		$service = $space->part('service', $code);
		$isSent = static fn(Record $record): bool => $record->isOf($service);
		return \array_values(\array_filter($space->recordsOf($pattern), $isSent));
	}

	/**
	 * @param list<Record> $records
	 * @return list<Record>
	 */
	private static function byNetwork(array $records, ?string $stated): array
	{
		if ($stated === null) {
			return $records;
		}
		$network = Ascii::upper($stated);
		$own = self::ofNetwork($records, $network);
		if ($own !== []) {
			return $own;
		}
		return Network::tryFrom($network) === null ? $records : self::ofNetwork($records, null);
	}

	/**
	 * @param list<Record> $records
	 * @return list<Record>
	 */
	private static function ofNetwork(array $records, ?string $network): array
	{
		return \array_values(\array_filter(
			$records,
			static fn(Record $one): bool => $one->network === $network,
		));
	}

	private static function literal(Space $space, Record $record, string $code): Found
	{
		$kind = $space->operation?->kinds[0] ?? null;
		$identity = new Identity($space->id, $record->name, $code, $record->network, $kind);
		return self::withCheck($space, $record, $record->whole->row, $identity, $record->whole->meaning, '');
	}

	private static function composite(
		Space $space,
		Record $record,
		string $code,
		?Kind $kind,
		?Origin $from,
		?Kind $as,
	): Found {
		$service = $space->part('service', $code);
		$kinds = $space->service($service)?->kinds;
		$options = $as === null ? self::kindsFor($kinds, $kind, $from) : [$as];
		[$decided, $meaning, $row] = self::settle($record, $service, $options);
		$isUnlisted = $kinds === null && $service !== $space->open;
		$isUnproven = $isUnlisted && $meaning->outcome === Outcome::Success;
		$isUnsafe = $isUnlisted
			&& ($meaning->retry === Retry::WithOtherMethod || $meaning->retry === Retry::WithNewReference);
		$identity = new Identity(
			$space->id,
			$record->name,
			$code,
			null,
			$decided,
			$space->withService($code),
			(int) $space->part('http', $code),
			$space->part('case', $code),
			$service,
			$kinds === null ? Precision::Case : Precision::Exact,
		);
		$meaning = $isUnproven ? Meaning::unknown() : $meaning;
		$meaning = $isUnsafe ? $meaning->with(retry: Retry::CheckStatusFirst) : $meaning;
		return self::withCheck($space, $record, $isUnproven ? null : $row, $identity, $meaning, $service);
	}

	private static function withCheck(
		Space $space,
		Record $record,
		?int $row,
		Identity $identity,
		Meaning $meaning,
		string $service,
	): Found {
		$check = self::isAnswered($identity->kind, $meaning->retry) ? $space->checkFor($service) : null;
		return new Found($record, new Entry($identity, $meaning, [], $check), $row);
	}

	public static function isAnswered(?Kind $kind, Retry $retry): bool
	{
		return $retry === Retry::CheckStatusFirst
			|| $kind !== Kind::Read && $kind !== Kind::Token && $kind !== Kind::Notify;
	}

	/**
	 * @param list<Kind>|null $own
	 * @return list<Kind>
	 */
	private static function kindsFor(?array $own, ?Kind $kind, ?Origin $from): array
	{
		if ($kind !== null && ($own === null || \in_array($kind, $own, true))) {
			return [$kind];
		}
		if ($own === null) {
			return [Kind::Move];
		}
		$isAsked = $from === Origin::Status;
		$isFitting = static fn(Kind $one): bool => ($one === Kind::Status) === $isAsked;
		$fitting = \array_values(\array_filter($own, $isFitting));
		return $fitting === [] ? $own : $fitting;
	}

	/**
	 * @param list<Kind> $kinds
	 * @return array{Kind, Meaning, int}
	 */
	private static function settle(Record $record, string $service, array $kinds): array
	{
		$options = [];
		foreach ($kinds as $kind) {
			$variation = self::variationFor($record, $service, $kind);
			$options[] = [$kind, $variation->meaning, $variation->row];
		}
		if ($options === []) {
			return [Kind::Move, Meaning::unknown(), $record->whole->row];
		}
		$first = $options[0];
		if (\count($options) === 1) {
			return $first;
		}
		$meanings = [];
		$isOneReason = true;
		foreach ($options as [, $meaning]) {
			$meanings[] = $meaning;
			$isOneReason = $isOneReason && $meaning->reason === $first[1]->reason;
		}
		$merged = Merge::of($meanings);
		$merged = $isOneReason ? $merged->over($first[1]) : $merged;
		foreach ($options as [$kind, $meaning, $row]) {
			if (self::isSame($meaning, $merged)) {
				return [$kind, $merged, $row];
			}
		}
		return [$first[0], $merged, $first[2]];
	}

	private static function variationFor(Record $record, string $service, Kind $kind): Variation
	{
		foreach ($record->variations as $variation) {
			if ($variation->fits($service, $kind)) {
				return $variation;
			}
		}
		return $record->whole;
	}

	private static function isSame(Meaning $a, Meaning $b): bool
	{
		return $a->scope === $b->scope
			&& $a->outcome === $b->outcome
			&& $a->retry === $b->retry
			&& $a->reason === $b->reason;
	}
}
