<?php

declare(strict_types=1);

namespace Org\MidtransCodes\Internal;

use Org\MidtransCodes\Actor;
use Org\MidtransCodes\Disclosure;
use Org\MidtransCodes\Kind;
use Org\MidtransCodes\Known;
use Org\MidtransCodes\Outcome;
use Org\MidtransCodes\Retry;
use Org\MidtransCodes\Scope;
use Org\MidtransCodes\UnknownResult;

final class Neutral
{
	private const PENDING = 0;
	private const UNPAID = 1;
	private const CHECKING = 2;
	private const REVERSAL = 3;
	private const DECLINED = 4;
	private const OF_TRANSACTION = 5;
	private const OF_REQUEST = 12;
	public const REQUEST_UNKNOWN = 18;

	public static function of(Known|UnknownResult $result, ?Kind $kind, bool $isPayout): int
	{
		$outcome = $result->outcome;
		$actor = $result->actor;
		if ($kind === Kind::Reverse && $outcome !== Outcome::Success) {
			return self::REVERSAL;
		}
		$isPending = $outcome === Outcome::Pending;
		$isOpen = $isPending || $result->retry === Retry::CheckStatusFirst || self::saysNothing($kind, $outcome);
		$isUnpaid = $result instanceof Known && $result->absent || $isPending && $actor === Actor::Customer;
		if ($isOpen && $isUnpaid && !$isPayout && $kind !== Kind::Read) {
			return self::UNPAID;
		}
		if ($isOpen) {
			return $isPending && !self::saysNothing($kind, $outcome) ? self::PENDING : self::CHECKING;
		}
		$isOfPayer = !$isPayout && ($actor === Actor::Issuer || $actor === Actor::Customer);
		$isRequest = $result->scope === Scope::Request;
		if ($outcome === Outcome::Failed && !$isRequest) {
			$isOtherWay = !$isPayout && $result->retry === Retry::WithOtherMethod;
			return $isOfPayer || $isOtherWay ? self::DECLINED : self::OF_TRANSACTION + self::position($outcome);
		}
		$said = $outcome === Outcome::Failed && !$isOfPayer ? Outcome::Rejected : $outcome;
		return ($isRequest ? self::OF_REQUEST : self::OF_TRANSACTION) + self::position($said);
	}

	private static function position(Outcome $outcome): int
	{
		return (int) \array_search($outcome, Outcome::cases(), true);
	}

	private static function saysNothing(?Kind $kind, Outcome $outcome): bool
	{
		return $outcome !== Outcome::Success
			&& ($kind === Kind::Reverse || $kind === Kind::Status || $kind === Kind::Notify);
	}

	public static function tellsReason(Known $entry, int $neutral): bool
	{
		$isEnd = $neutral >= self::DECLINED && $entry->outcome !== Outcome::Unknown;
		return $entry->disclosure === Disclosure::Public && $isEnd && $neutral !== self::OF_REQUEST;
	}
}
