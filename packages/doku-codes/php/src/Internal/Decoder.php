<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

use Org\DokuCodes\Entry;
use Org\DokuCodes\Kind;
use Org\DokuCodes\KnownResult;
use Org\DokuCodes\Layer;
use Org\DokuCodes\Origin;
use Org\DokuCodes\Outcome;
use Org\DokuCodes\Scope;
use Org\DokuCodes\UnknownResult;
use Org\DokuCodes\Why;

final class Decoder
{
	private const MAX_ITEMS = 1000;

	private readonly Reader $reader;
	private readonly Claims $claims;
	private readonly Doubts $doubts;
	private readonly Results $results;

	public function __construct(private readonly Bodies $bodies)
	{
		$this->reader = new Reader($bodies);
		$this->claims = new Claims($bodies);
		$this->doubts = new Doubts($bodies);
		$this->results = new Results($bodies);
	}

	public function decode(mixed $body, Context $context): KnownResult|UnknownResult
	{
		$narrowed = $this->bodies->narrowedTo($body);
		$result = $this->decodeOne($narrowed, $body, $context);
		$items = [];
		foreach (self::itemsOf($narrowed, $body) as $item) {
			$items[] = $this->decodeOne($this->bodies->narrowedTo($item), $item, $context);
		}
		return $items === [] ? $result : $result->withItems($items);
	}

	private function decodeOne(Narrowed $narrowed, mixed $body, Context $context): KnownResult|UnknownResult
	{
		$evidence = $this->readAsSent($narrowed, $body, $context);
		return $this->decide(new Reading($narrowed, $body, $context, $evidence));
	}

	/** @return list<Evidence> */
	private function readAsSent(Narrowed $narrowed, mixed $body, Context $context): array
	{
		$evidence = $this->reader->read($narrowed->places, $body, $context);
		$isSettled = $context->said !== null || Reading::originOf($evidence) === Origin::Call;
		return $isSettled ? $evidence : $this->reader->read($narrowed->places, $body, $context->likelyStatus());
	}

	/** @return list<mixed> */
	private static function itemsOf(Narrowed $narrowed, mixed $body): array
	{
		foreach ($narrowed->items as $path) {
			$list = Json::at($body, $path);
			if (\is_array($list) && \array_is_list($list)) {
				return \array_slice($list, 0, self::MAX_ITEMS);
			}
		}
		return [];
	}

	private function decide(Reading $reading): KnownResult|UnknownResult
	{
		$evidence = $reading->evidence;
		$space = $reading->context->space;
		$isChosen = static fn(Evidence $item): bool => $item->place->space === $space;
		$chosen = $space === null ? $evidence : \array_values(\array_filter($evidence, $isChosen));
		if ($chosen === []) {
			return $this->results->unknown($reading, Why::NoCode);
		}
		$first = $chosen[0];
		$layer = $first->place->layer;
		$isDeciding = static fn(Evidence $item): bool => $item->place->layer === $layer;
		$deciding = \count($chosen) === 1 ? $chosen : \array_values(\array_filter($chosen, $isDeciding));
		foreach ($deciding as $item) {
			if ($item->matches === []) {
				return $this->results->unknown($reading, self::whyUnread($item), $item);
			}
		}
		return $this->decideBy($reading, $first, $deciding);
	}

	private static function whyUnread(Evidence $item): Why
	{
		if ($item->code === null) {
			return Why::NoCode;
		}
		return $item->place->table()->isWithdrawn($item->code) ? Why::Withdrawn : Why::NotInCatalog;
	}

	/** @param list<Evidence> $deciding all codes of the deciding layer */
	private function decideBy(Reading $reading, Evidence $first, array $deciding): KnownResult|UnknownResult
	{
		$body = $reading->body;
		$match = $first->told($body);
		$entry = $match === null ? self::safeForAll($first) : $match->entry;
		$decided = $match === null ? $entry : self::redirected($reading, $first, $match);
		$claims = $this->claims->of($decided, $first);
		$others = [];
		foreach ($reading->evidence as $item) {
			if ($item !== $first) {
				$others[] = $this->claims->beside($item, $body);
			}
		}
		$isConflict = $this->areContradicting($others, $deciding, $first, $entry, $decided, $claims)
			|| Claims::areDeniedBy($reading->context->httpStatus, $decided, $claims)
			|| $this->doubts->isToldOtherwise($entry, $first, $body)
			|| Doubts::speakOfOther($first, $match, $entry, $body);
		if ($isConflict) {
			return $this->results->unknown($reading, Why::Conflict, $first, $deciding);
		}
		return $match === null
			? $this->results->ambiguous($reading, $first, $decided, $others)
			: $this->results->known($reading, $first, $decided, $others);
	}

	/**
	 * @param list<Beside> $others
	 * @param list<Evidence> $deciding
	 * @param list<string> $claims
	 */
	private function areContradicting(
		array $others,
		array $deciding,
		Evidence $first,
		Entry $entry,
		Entry $decided,
		array $claims,
	): bool {
		foreach ($others as $other) {
			$isContradicting = \in_array($other->item, $deciding, true)
				? $other->says === null
					|| $other->says->outcome !== $entry->outcome
					|| $other->says->scope !== $entry->scope
				: $this->claims->contradict($decided, $claims, $first->place->layer, $other)
					|| Doubts::areLeftBy($other, $entry, $first)
					|| Claims::areOfInquiry($claims, $other);
			if ($isContradicting) {
				return true;
			}
		}
		return false;
	}

	private static function safeForAll(Evidence $evidence): Entry
	{
		$entries = \array_map(static fn(Found $found): Entry => $found->entry, $evidence->matches);
		$first = $entries[0];
		return new Entry($first, Merge::of($entries)->over($first), $first->params, $first->statusCheck);
	}

	private static function redirected(Reading $reading, Evidence $evidence, Found $match): Entry
	{
		$entry = $match->entry;
		$isDone = $entry->outcome === Outcome::Success || $entry->outcome === Outcome::Pending;
		$code = $evidence->code;
		$place = $evidence->place;
		if (!$isDone || $entry->scope === Scope::Request || $code === null || $place->layer === Layer::Transaction) {
			return $entry;
		}
		if (!$reading->isRedirect()) {
			return $entry;
		}
		$prepared = null;
		$context = $reading->context;
		$stated = [$context->network, $context->service, $context->kind, $context->from];
		foreach (Lookup::find($place->table(), $code, ...[...$stated, Kind::Prepare]) as $item) {
			if ($item->record === $match->record) {
				$prepared = $item->entry;
				break;
			}
		}
		$isPrepared = $entry->outcome === Outcome::Success || $prepared?->outcome === Outcome::Success;
		$same = $isPrepared && $prepared !== null ? $prepared : $entry;
		$says = Meaning::from($same)->with(scope: Scope::Request);
		return new Entry($same, $says, $entry->params, $same->statusCheck);
	}
}
