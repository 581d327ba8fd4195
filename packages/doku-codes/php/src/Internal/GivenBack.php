<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

use Org\DokuCodes\Actor;
use Org\DokuCodes\Disclosure;
use Org\DokuCodes\Entry;
use Org\DokuCodes\Money;
use Org\DokuCodes\Outcome;
use Org\DokuCodes\Retry;
use Org\DokuCodes\Scope;

final class GivenBack
{
	private const WHOLE = 'refunded';
	private const PART = 'partially_refunded';

	/** @param Entry|null $entry null where the space has none for it */
	private function __construct(
		public readonly Meaning $meaning,
		public readonly ?Entry $entry,
	) {
	}

	public static function of(Space $space, Money $money): ?self
	{
		$back = Decimal::of($money->refunded);
		if ($back === null || $back->isZero()) {
			return null;
		}
		$paid = Decimal::of($money->amount);
		$isPart = $paid === null || $back->compare($paid) < 0;
		foreach ($space->allRecords() as $record) {
			$meaning = $record->whole->meaning;
			$isOf = $meaning->outcome === Outcome::Reversed
				&& $meaning->reason === ($isPart ? self::PART : self::WHOLE)
				&& $meaning->part === $isPart;
			if ($isOf) {
				return new self($meaning, self::entryOf($space, $record));
			}
		}
		return new self(self::advice($isPart), null);
	}

	private static function entryOf(Space $space, Record $record): ?Entry
	{
		foreach (Lookup::find($space, $record->code) as $match) {
			if ($match->record === $record) {
				return $match->entry;
			}
		}
		return null;
	}

	private static function advice(bool $isPart): Meaning
	{
		return new Meaning(
			Scope::Transaction,
			Outcome::Reversed,
			Retry::Never,
			Actor::None,
			$isPart ? self::PART : self::WHOLE,
			Disclosure::Public,
			part: $isPart,
		);
	}
}
