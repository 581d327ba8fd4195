<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

use PaymentCodes\Disclosure;
use PaymentCodes\Entry;
use PaymentCodes\Kind;
use PaymentCodes\Known;
use PaymentCodes\KnownResult;
use PaymentCodes\Outcome;
use PaymentCodes\Retry;
use PaymentCodes\Scope;
use PaymentCodes\UnknownResult;
use PaymentCodes\Why;

/**
 * Chooses the text for the customer.
 *
 * @internal
 */
final class CustomerText
{
    public function __construct(
        private readonly Catalog $catalog,
        private readonly Texts $texts,
    ) {
    }

    /** A text that is safe to show. */
    public function of(Known|UnknownResult $result, ?Found $match): string
    {
        $row = $match === null ? null : $match->row;
        if ($match === null || $row === null || !$result instanceof Known || !$this->fits($match->entry, $result)) {
            return $this->texts->neutral($this->neutralFor($result));
        }
        return $this->texts->at($row, Texts::CUSTOMER) ?? $this->byAdvice($match->entry);
    }

    /** The text of an entry for which none was written: its advice chooses it. */
    private function byAdvice(Entry $entry): string
    {
        $neutral = $this->neutralFor($entry);
        $words = Neutral::tellsReason($entry, $neutral) ? $this->texts->words($entry->reason) : null;
        return $words ?? $this->texts->neutral($neutral);
    }

    private function neutralFor(Known|UnknownResult $result): int
    {
        if ($result instanceof Known) {
            return Neutral::of($result, $result->kind, $this->paysOut($result));
        }
        // Nobody knows what came of such a call; if it moves no money, the customer may ask for it again.
        $isUnread = match ($result->why) {
            Why::NotInCatalog, Why::Withdrawn, Why::Conflict, Why::NoCode => true,
            default => false,
        };
        if ($isUnread && $result->scope === Scope::Request) {
            return Neutral::REQUEST_UNKNOWN;
        }
        return Neutral::of($result, self::kindOf($result->candidates), $this->paysOut($result));
    }

    /**
     * The kind that all entries have.
     *
     * @param list<Entry> $entries
     */
    private static function kindOf(array $entries): ?Kind
    {
        $kind = $entries[0]->kind ?? null;
        foreach ($entries as $entry) {
            if ($entry->kind !== $kind) {
                return null;
            }
        }
        return $kind;
    }

    /**
     * Whether the text of an entry fits a result. It does not if the result is more reserved, or if another entry
     * decides otherwise, so that its neutral text fits better than one about a refused request.
     */
    private function fits(Entry $entry, Known $result): bool
    {
        // A state says nothing about the direction in which the money goes; the code beside it may.
        $isAboutPayer =
            $result->outcome !== Outcome::Success && $this->paysOut($result) && !$this->paysOut($entry);
        // The reason of a decline still applies to the next attempt, while the order stays open.
        $isAttempt = $result->outcome === Outcome::Pending
            && ($entry->outcome === Outcome::Failed || $entry->outcome === Outcome::Rejected);
        $isSame = $entry->outcome === $result->outcome && $entry->scope === $result->scope;
        $isPublic = $entry->disclosure === Disclosure::Public;
        $isTold = $entry->disclosure === $result->disclosure && ($isPublic || $isSame);
        $isContested = $result instanceof KnownResult && $result->contested;
        $isAskingBoth =
            ($entry->retry === Retry::CheckStatusFirst) === ($result->retry === Retry::CheckStatusFirst);
        return $isTold && !$isContested && !$isAboutPayer && ($isAttempt || $isAskingBoth);
    }

    /** Whether a code of the body belongs to a payout service. */
    private function paysOut(Known|UnknownResult $result): bool
    {
        if (!$result instanceof KnownResult && !$result instanceof UnknownResult) {
            return $this->isOfPayout($result->space, $result->code);
        }
        foreach ($result->codes as $found) {
            if ($this->isOfPayout($found->space, $found->code)) {
                return true;
            }
        }
        return false;
    }

    /** A service that is left open pays out where all do that move money. */
    private function isOfPayout(string $id, string $code): bool
    {
        $space = $this->catalog->space($id);
        if ($space === null) {
            return false;
        }
        if ($space->operation !== null) {
            return $space->operation->paysOut;
        }
        if (!$space->isComposite) {
            return false;
        }
        $named = $space->part('service', $code);
        if ($named !== $space->open) {
            return $space->service($named)->paysOut ?? false;
        }
        $moves = \array_filter(
            $space->allServices(),
            static fn(Service $service): bool => $service->kinds[0] === Kind::Move,
        );
        foreach ($moves as $service) {
            if (!$service->paysOut) {
                return false;
            }
        }
        return $moves !== [];
    }
}
