<?php

declare(strict_types=1);

namespace Org\DanaCodes\Internal;

use Org\DanaCodes\Confirm;
use Org\DanaCodes\Entry;
use Org\DanaCodes\Explainer;
use Org\DanaCodes\FoundCode;
use Org\DanaCodes\Kind;
use Org\DanaCodes\KnownResult;
use Org\DanaCodes\Origin;
use Org\DanaCodes\Outcome;
use Org\DanaCodes\Retry;
use Org\DanaCodes\Scope;
use Org\DanaCodes\StatusCheck;
use Org\DanaCodes\UnknownResult;
use Org\DanaCodes\Why;

final class Results
{
	private readonly Asking $asking;

	public function __construct(private readonly Bodies $bodies)
	{
		$this->asking = new Asking($bodies);
	}

	/**
	 * @param Evidence $first the code that decides
	 * @param Entry $entry what it says
	 * @param list<Beside> $others the other codes of the body
	 */
	public function known(Reading $reading, Evidence $first, Entry $entry, array $others): KnownResult
	{
		$found = $this->findings($reading, $first, $entry->kind, $entry->retry, $entry->service ?? '', $entry->statusCheck);
		$isSuccess = $entry->outcome === Outcome::Success && $entry->scope === Scope::Transaction;
		$back = $isSuccess ? GivenBack::of($first->place->table(), $found->money) : null;
		$decided = $back === null
			? $entry
			: new Entry($entry, $back->meaning->over($entry), $entry->params, $entry->statusCheck);
		$by = $back->entry ?? Explaining::of($decided, $others, $this->bodies->plain);
		$layer = $first->place->layer;
		$isConfirmed = $found->confirm === null;
		$resending = Resending::of($decided, $layer, $by, $others, $found->from, $isConfirmed);
		$explainer = new Explainer($by->space, $by->name, $by->code, $by->network === '' ? null : $by->network, $by->kind);
		$isItself = $by === $decided && $resending->retry === $decided->retry;
		return new KnownResult(
			$entry,
			$isItself ? $decided : self::explainedBy($decided, $by, $resending->retry),
			$by === $decided ? $entry->params : [...$decided->params, ...$by->params],
			$explainer,
			$resending->isContested ? $found->contested() : $found,
		);
	}

	private static function explainedBy(Entry $decided, Entry $by, Retry $retry): Meaning
	{
		return new Meaning(
			$decided->scope,
			$decided->outcome,
			$retry,
			$by->actor,
			$by->reason,
			$by->disclosure,
			$decided->ends,
			$decided->part,
			$decided->absent,
			$by->reuse ?? $decided->reuse,
		);
	}

	/**
	 * @param Entry $merged that advice
	 * @param list<Beside> $others
	 */
	public function ambiguous(Reading $reading, Evidence $first, Entry $merged, array $others): UnknownResult
	{
		$candidates = self::entriesOf($first->matches);
		$parts = self::partsOf($reading, $first, $candidates);
		$found = $this->findings($reading, $first, null, Retry::CheckStatusFirst, $parts->service ?? '', null);
		$layer = $first->place->layer;
		$isConfirmed = $found->confirm === null;
		$resending = Resending::of($merged, $layer, $merged, $others, $found->from, $isConfirmed);
		$says = Merge::of($candidates)->with(retry: $resending->retry);
		return new UnknownResult(
			Why::Ambiguous,
			$parts,
			$reading->isOnlyCalls() ? $says->with(scope: Scope::Request) : $says,
			$candidates,
			null,
			$resending->isContested ? $found->contested() : $found,
		);
	}

	/**
	 * @param Evidence|null $first the code that would decide, if there is one
	 * @param list<Evidence> $deciding all codes of its layer
	 */
	public function unknown(Reading $reading, Why $why, ?Evidence $first = null, array $deciding = []): UnknownResult
	{
		$beside = $why === Why::NotInCatalog ? $first?->excludedBy : null;
		$candidates = $beside === null || $first === null ? [] : self::entriesOf($first->excluded);
		foreach ($beside === null ? $deciding : [] as $item) {
			$candidates = [...$candidates, ...self::entriesOf($item->matches)];
		}
		$parts = self::partsOf($reading, $first, $candidates);
		$subject = $first?->code === null ? null : $first;
		$says = Meaning::unknown();
		return new UnknownResult(
			$why,
			$parts,
			$reading->isOnlyCalls() ? $says->with(scope: Scope::Request) : $says,
			$candidates,
			$beside,
			$this->findings($reading, $subject, null, Retry::CheckStatusFirst, $parts->service ?? '', null),
		);
	}

	/**
	 * @param list<Found> $matches
	 * @return list<Entry>
	 */
	private static function entriesOf(array $matches): array
	{
		$entries = [];
		foreach ($matches as $match) {
			$entries[] = $match->entry;
		}
		return $entries;
	}

	/** @param list<Entry> $candidates */
	private static function partsOf(Reading $reading, ?Evidence $first, array $candidates): Parts
	{
		$code = $first?->code;
		if ($first === null || $code === null) {
			return new Parts(http: $reading->context->httpStatus);
		}
		$table = $first->place->table();
		if (!$table->isComposite) {
			return new Parts($table->id, $code);
		}
		$named = isset($candidates[0]) ? $candidates[0]->code : $code;
		$http = (int) $table->part('http', $named);
		return new Parts($table->id, $code, $http, $table->part('service', $named), $table->part('case', $named));
	}

	/** @param StatusCheck|null $check how to ask where the body says nothing else */
	private function findings(
		Reading $reading,
		?Evidence $first,
		?Kind $kind,
		Retry $retry,
		string $service,
		?StatusCheck $check,
	): Findings {
		$from = $reading->from();
		$isAnswered = Lookup::isAnswered($kind, $retry);
		$isOpen = $from !== Origin::Status && $this->isUnproven($reading, $first, $from);
		return new Findings(
			$from,
			$reading->context->said !== null,
			$first?->place->layer,
			self::codesOf($reading->evidence),
			($isAnswered ? $this->asking->about($reading, $first, $service) : null) ?? $check,
			$isOpen ? Confirm::Status : null,
			$this->bodies->idsOf($reading->narrowed, $reading->body),
			$this->bodies->moneyOf($reading->narrowed, $reading->body),
		);
	}

	private function isUnproven(Reading $reading, ?Evidence $first, Origin $from): bool
	{
		if ($first !== null && $this->bodies->isSignedElsewhere($reading->body, $first->place->field)) {
			return true;
		}
		return $from === Origin::Notification && !$reading->context->isVerified;
	}

	/**
	 * @param list<Evidence> $evidence
	 * @return list<FoundCode>
	 */
	private static function codesOf(array $evidence): array
	{
		$codes = [];
		foreach ($evidence as $item) {
			if ($item->code !== null) {
				$place = $item->place;
				$entries = self::entriesOf($item->matches);
				$codes[] = new FoundCode($place->field, $place->space, $item->code, $place->layer, $entries);
			}
		}
		return $codes;
	}
}
