<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

use Org\DokuCodes\Entry;
use Org\DokuCodes\Kind;
use Org\DokuCodes\Layer;
use Org\DokuCodes\Outcome;
use Org\DokuCodes\Scope;

final class Explaining
{
	private const GENERIC_DECLINE = 'generic_decline';

	/**
	 * @param list<Beside> $others the other codes of the body
	 * @param array<string, true> $plain reasons that explain nothing
	 */
	public static function of(Entry $decided, array $others, array $plain): Entry
	{
		if (!isset($plain[$decided->reason])) {
			return $decided;
		}
		$telling = [];
		$details = [];
		foreach ($others as $other) {
			$entry = $other->match?->entry;
			if ($entry === null || !self::agree($decided, $entry)) {
				continue;
			}
			if (!isset($plain[$entry->reason])) {
				$telling[] = $entry;
			}
			if ($other->item->place->layer === Layer::Detail) {
				$details[] = $entry;
			}
		}
		$best = null;
		foreach ($telling === [] ? $details : $telling as $entry) {
			$isBehind = $best !== null && Merge::reserve($best->disclosure) > Merge::reserve($entry->disclosure);
			$best = $isBehind ? $best : $entry;
		}
		return $best ?? $decided;
	}

	private static function agree(Entry $decided, Entry $other): bool
	{
		if ($other->kind !== null && $other->kind !== Kind::Move && $other->kind !== $decided->kind) {
			return false;
		}
		if ($other->outcome === $decided->outcome && $other->scope === $decided->scope) {
			return true;
		}
		$isDeclined = $decided->outcome === Outcome::Failed && $decided->scope === Scope::Transaction
			|| $decided->reason === self::GENERIC_DECLINE;
		$outcome = $other->outcome;
		return $isDeclined
			&& ($outcome === Outcome::Failed || $outcome === Outcome::Rejected || $outcome === Outcome::Unknown);
	}
}
