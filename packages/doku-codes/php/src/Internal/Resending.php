<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

use Org\DokuCodes\Actor;
use Org\DokuCodes\Entry;
use Org\DokuCodes\Kind;
use Org\DokuCodes\Layer;
use Org\DokuCodes\Origin;
use Org\DokuCodes\Outcome;
use Org\DokuCodes\Retry;
use Org\DokuCodes\Scope;

final class Resending
{
	private const CANCELLED = 'transaction_cancelled';

	/** @param bool $isContested something in the body approves what the deciding code denies */
	private function __construct(
		public readonly Retry $retry,
		public readonly bool $isContested,
	) {
	}

	/**
	 * @param Entry|Meaning $by the entry that explains
	 * @param list<Beside> $others the other codes of the body
	 * @param bool $isConfirmed whether nothing has to be confirmed
	 */
	public static function of(
		Entry|Meaning $decided,
		Layer $layer,
		Entry|Meaning $by,
		array $others,
		Origin $from,
		bool $isConfirmed,
	): self {
		if ($others === []) {
			return new self(self::answered($decided, $layer, $by, $from), false);
		}
		$details = \array_values(\array_filter(
			$others,
			static fn(Beside $other): bool => $other->item->place->layer === Layer::Detail,
		));
		$isRefused = $decided->outcome === Outcome::Failed || $decided->outcome === Outcome::Rejected;
		if ($isRefused && $decided->reason !== self::CANCELLED && self::isApproved($details)) {
			return new self(Retry::CheckStatusFirst, true);
		}
		$isUnasked = $from === Origin::Call || $from === Origin::Notification && !$isConfirmed;
		$isFailed = $layer === Layer::Transaction && $decided->outcome === Outcome::Failed;
		$isGoingOn = $isFailed && $isUnasked && self::isAccepted($others);
		if ($isGoingOn || $isRefused && self::isLeftOpen($decided, $layer, $details, $from)) {
			return new self(Retry::CheckStatusFirst, false);
		}
		return new self(self::answered($decided, $layer, $by, $from), false);
	}

	private static function answered(Entry|Meaning $decided, Layer $layer, Entry|Meaning $by, Origin $from): Retry
	{
		$retry = self::keepingEnd($decided->retry, self::combined($decided, $by));
		$isAnswered = $from === Origin::Status
			&& $layer === Layer::Transaction
			&& $decided->outcome === Outcome::Failed;
		$isOpen = $retry === Retry::CheckStatusFirst && $by->actor !== Actor::Merchant;
		return $isAnswered && $isOpen ? Retry::WithOtherMethod : $retry;
	}

	/** @param list<Beside> $details */
	private static function isApproved(array $details): bool
	{
		foreach ($details as $detail) {
			if (\in_array(Claims::APPROVED, $detail->claims, true)) {
				return true;
			}
		}
		return false;
	}

	/** @param list<Beside> $details */
	private static function isLeftOpen(Entry|Meaning $decided, Layer $layer, array $details, Origin $from): bool
	{
		$isResponse = $layer === Layer::Response;
		$endsUnasked = $from !== Origin::Status
			&& $decided->retry === Retry::WithNewReference
			&& $decided->reason !== self::CANCELLED;
		if (!$isResponse && !$endsUnasked) {
			return false;
		}
		foreach ($details as $detail) {
			if (self::leavesOpen($detail) || !$isResponse && $detail->item->matches === []) {
				return true;
			}
		}
		return false;
	}

	/** @param list<Beside> $others */
	private static function isAccepted(array $others): bool
	{
		foreach ($others as $other) {
			$matches = $other->item->place->layer === Layer::Response ? $other->item->matches : [];
			foreach ($matches as $match) {
				$entry = $match->entry;
				$outcome = $entry->outcome;
				$isTaken = $outcome === Outcome::Success
					|| $outcome === Outcome::Pending
					|| $outcome === Outcome::ActionRequired;
				$isMove = $entry->kind === null || $entry->kind === Kind::Move;
				if ($isTaken && $isMove && $entry->scope === Scope::Transaction) {
					return true;
				}
			}
		}
		return false;
	}

	private static function leavesOpen(Beside $detail): bool
	{
		foreach ($detail->match === null ? $detail->item->matches : [$detail->match] as $match) {
			if ($match->entry->retry === Retry::CheckStatusFirst) {
				return true;
			}
		}
		return false;
	}

	private static function combined(Entry|Meaning $decided, Entry|Meaning $by): Retry
	{
		if ($decided->outcome !== $by->outcome) {
			return $decided->retry;
		}
		$isRefused = $decided->outcome === Outcome::Failed || $decided->outcome === Outcome::Rejected;
		return $isRefused && $by->retry !== Retry::CheckStatusFirst
			? $by->retry
			: Merge::retry($decided->retry, $by->retry);
	}

	private static function keepingEnd(Retry $decided, Retry $retry): Retry
	{
		$keepsReference = match ($retry) {
			Retry::AfterFix, Retry::WithAuthentication, Retry::WithNewToken, Retry::Later => true,
			default => false,
		};
		return $decided === Retry::WithNewReference && $keepsReference ? $decided : $retry;
	}
}
