<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

use PaymentCodes\Actor;
use PaymentCodes\Disclosure;
use PaymentCodes\Kind;
use PaymentCodes\Known;
use PaymentCodes\Outcome;
use PaymentCodes\Retry;
use PaymentCodes\Scope;
use PaymentCodes\UnknownResult;

/**
 * Customer texts that reveal nothing, by their position: first those below, then those about a transaction by outcome,
 * then those about a request.
 *
 * @internal
 */
final class Neutral
{
    /** Accepted; the money may be on its way. */
    private const PENDING = 0;
    /** Nothing has arrived yet; the customer may still have to pay. */
    private const UNPAID = 1;
    /** It is not known whether money moved. */
    private const CHECKING = 2;
    /** A refund or cancellation. */
    private const REVERSAL = 3;
    /** A failed payment that can be made in another way. */
    private const DECLINED = 4;
    /** The first that says what came of a transaction. */
    private const OF_TRANSACTION = 5;
    /** The first that says what came of a request. */
    private const OF_REQUEST = 12;
    /** What came of the request is not known. */
    public const REQUEST_UNKNOWN = 18;

    /** Chooses the text that reveals nothing. */
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
        // A limit or a setting of the merchant is no verdict on whoever pays.
        $said = $outcome === Outcome::Failed && !$isOfPayer ? Outcome::Rejected : $outcome;
        return ($isRequest ? self::OF_REQUEST : self::OF_TRANSACTION) + self::position($said);
    }

    private static function position(Outcome $outcome): int
    {
        return (int) \array_search($outcome, Outcome::cases(), true);
    }

    /** Whether only a success of a service concerns the customer: a refund by the merchant, a query, a notification. */
    private static function saysNothing(?Kind $kind, Outcome $outcome): bool
    {
        return $outcome !== Outcome::Success
            && ($kind === Kind::Reverse || $kind === Kind::Status || $kind === Kind::Notify);
    }

    /**
     * Whether the reason of an entry tells the customer something: they may know it, it is certain what happened, and
     * it concerns them.
     */
    public static function tellsReason(Known $entry, int $neutral): bool
    {
        $isEnd = $neutral >= self::DECLINED && $entry->outcome !== Outcome::Unknown;
        // That a request succeeded, such as a query, says nothing about what it asked for; success is the first outcome.
        return $entry->disclosure === Disclosure::Public && $isEnd && $neutral !== self::OF_REQUEST;
    }
}
