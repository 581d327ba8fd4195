<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

use Org\DokuCodes\Actor;
use Org\DokuCodes\Disclosure;
use Org\DokuCodes\Known;
use Org\DokuCodes\Outcome;
use Org\DokuCodes\Retry;
use Org\DokuCodes\Scope;

final class Merge
{
	/** @var array<string, int>|null */
	private static ?array $precedence = null;

	/** @var array<string, int>|null */
	private static ?array $reservedness = null;

	/** @param list<Known|Meaning> $list */
	public static function of(array $list): Meaning
	{
		if ($list === []) {
			return Meaning::unknown();
		}
		$first = $list[0];
		$outcome = self::outcomes($list);
		$actor = $first->actor;
		$reason = $first->reason;
		$retry = $first->retry;
		$disclosure = $first->disclosure;
		$isOneClaim = true;
		foreach ($list as $advice) {
			$isOneClaim = $isOneClaim && $advice->outcome === $first->outcome && $advice->scope === $first->scope;
			$actor = $advice->actor === $actor ? $actor : Actor::Integrator;
			$reason = $advice->reason === $reason ? $reason : Meaning::UNMAPPED;
			$retry = self::retry($retry, $advice->retry);
			$disclosure = self::disclosure($disclosure, $advice->disclosure);
		}
		$isOpen = $outcome === Outcome::Unknown && !$isOneClaim;
		return new Meaning(
			self::scopes($list, $outcome),
			$outcome,
			$isOpen ? Retry::CheckStatusFirst : $retry,
			$actor,
			$reason,
			$disclosure,
		);
	}

	public static function retry(Retry $a, Retry $b): Retry
	{
		self::$precedence ??= self::positions(Retry::cases());
		return self::$precedence[$a->value] <= self::$precedence[$b->value] ? $a : $b;
	}

	public static function disclosure(Disclosure $a, Disclosure $b): Disclosure
	{
		return self::reserve($a) >= self::reserve($b) ? $a : $b;
	}

	public static function reserve(Disclosure $disclosure): int
	{
		self::$reservedness ??= self::positions(Disclosure::cases());
		return self::$reservedness[$disclosure->value];
	}

	/**
	 * @param list<\BackedEnum> $cases
	 * @return array<string, int>
	 */
	private static function positions(array $cases): array
	{
		$positions = [];
		foreach ($cases as $position => $case) {
			$positions[(string) $case->value] = $position;
		}
		return $positions;
	}

	/** @param non-empty-list<Known|Meaning> $list */
	private static function outcomes(array $list): Outcome
	{
		$first = $list[0]->outcome;
		if (self::areAll($list, $first, $first)) {
			return $first;
		}
		if (self::areAll($list, Outcome::Failed, Outcome::Rejected)) {
			return Outcome::Rejected;
		}
		return self::areAll($list, Outcome::Pending, Outcome::ActionRequired) ? Outcome::Pending : Outcome::Unknown;
	}

	/** @param list<Known|Meaning> $list */
	private static function areAll(array $list, Outcome $one, Outcome $other): bool
	{
		foreach ($list as $advice) {
			if ($advice->outcome !== $one && $advice->outcome !== $other) {
				return false;
			}
		}
		return true;
	}

	/** @param list<Known|Meaning> $list */
	private static function scopes(array $list, Outcome $outcome): Scope
	{
		$some = false;
		$all = true;
		foreach ($list as $advice) {
			$isTransaction = $advice->scope === Scope::Transaction;
			$some = $some || $isTransaction;
			$all = $all && $isTransaction;
		}
		$isOpen =
			$outcome === Outcome::Unknown || $outcome === Outcome::Pending || $outcome === Outcome::ActionRequired;
		return ($isOpen ? $some : $all) ? Scope::Transaction : Scope::Request;
	}
}
