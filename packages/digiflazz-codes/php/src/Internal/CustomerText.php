<?php

declare(strict_types=1);

namespace Org\DigiflazzCodes\Internal;

use Org\DigiflazzCodes\Disclosure;
use Org\DigiflazzCodes\Entry;
use Org\DigiflazzCodes\Kind;
use Org\DigiflazzCodes\Known;
use Org\DigiflazzCodes\KnownResult;
use Org\DigiflazzCodes\Outcome;
use Org\DigiflazzCodes\Retry;
use Org\DigiflazzCodes\Scope;
use Org\DigiflazzCodes\UnknownResult;
use Org\DigiflazzCodes\Why;

final class CustomerText
{
	public function __construct(
		private readonly Catalog $catalog,
		private readonly Texts $texts,
	) {
	}

	public function of(Known|UnknownResult $result, ?Found $match): string
	{
		$row = $match === null ? null : $match->row;
		if ($match === null || $row === null || !$result instanceof Known || !$this->fits($match->entry, $result)) {
			return $this->texts->neutral($this->neutralFor($result));
		}
		return $this->texts->at($row, Texts::CUSTOMER) ?? $this->byAdvice($match->entry);
	}

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
		$isUnread = match ($result->why) {
			Why::NotInCatalog, Why::Withdrawn, Why::Conflict, Why::NoCode => true,
			default => false,
		};
		if ($isUnread && $result->scope === Scope::Request) {
			return Neutral::REQUEST_UNKNOWN;
		}
		return Neutral::of($result, self::kindOf($result->candidates), $this->paysOut($result));
	}

	/** @param list<Entry> $entries */
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

	private function fits(Entry $entry, Known $result): bool
	{
		$isAboutPayer =
			$result->outcome !== Outcome::Success && $this->paysOut($result) && !$this->paysOut($entry);
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
