<?php

declare(strict_types=1);

namespace Org\XenditCodes\Internal;

use Org\XenditCodes\Entry;
use Org\XenditCodes\Kind;
use Org\XenditCodes\Layer;
use Org\XenditCodes\Outcome;
use Org\XenditCodes\Scope;

final class Claims
{
	public const PAID = 'paid';
	public const REFUSED = 'refused';
	public const APPROVED = 'approved';

	private const PAYS_NOTHING = [Kind::Read, Kind::Token, Kind::Prepare];

	public function __construct(private readonly Bodies $bodies)
	{
	}

	/**
	 * @param Entry|Meaning $advice of its entry; where it is not told which one holds, what is safe for all
	 * @return list<string>
	 */
	public function of(Entry|Meaning $advice, Evidence $evidence): array
	{
		$place = $evidence->place;
		foreach ($this->bodies->claims[$advice->outcome->value] ?? [] as $rule) {
			$fits =
				(!isset($rule['scope']) || $rule['scope'] === $advice->scope->value)
				&& (!isset($rule['retry']) || $rule['retry'] === $advice->retry->value)
				&& (!isset($rule['layer']) || \in_array($place->layer->value, $rule['layer'], true))
				&& (!isset($rule['follows']) || self::follows($evidence));
			if ($fits) {
				return $rule['claims'];
			}
		}
		return [];
	}

	private static function follows(Evidence $evidence): bool
	{
		$code = $evidence->code;
		return $code !== null && ($evidence->place->table()->serviceOf($code)?->follows ?? false);
	}

	public function beside(Evidence $item, mixed $body): Beside
	{
		$match = $item->told($body);
		$says = $match?->entry ?? self::safeForAll($item);
		return new Beside($item, $match, $says, $says === null ? [] : $this->of($says, $item));
	}

	private static function safeForAll(Evidence $item): ?Meaning
	{
		$entries = [];
		foreach ($item->matches as $match) {
			$entries[] = $match->entry;
		}
		return $entries === [] ? null : Merge::of($entries);
	}

	/** @param list<string> $own what the deciding code claims */
	public function contradict(Entry $decided, array $own, Layer $layer, Beside $other): bool
	{
		if ($other->item->place->layer === Layer::Transaction && self::isAboutMoney($decided)) {
			return $other->says?->outcome !== $decided->outcome;
		}
		if ($decided->kind === Kind::Reverse) {
			return false;
		}
		foreach ($other->item->matches as $match) {
			if ($match->entry->kind === Kind::Reverse) {
				return false;
			}
		}
		foreach ($this->bodies->clash as $clash) {
			$isOfLayer = !isset($clash['layer']) || $clash['layer'] === $layer->value;
			$isClaimed = $isOfLayer && \in_array($clash['decides'], $own, true);
			if ($isClaimed && \array_intersect($clash['beside'], $other->claims) !== []) {
				return true;
			}
		}
		return false;
	}

	private static function isAboutMoney(Entry $entry): bool
	{
		$outcome = $entry->outcome;
		return $entry->scope === Scope::Transaction
			&& ($outcome === Outcome::Success || $outcome === Outcome::Failed || $outcome === Outcome::Reversed);
	}

	/** @param list<string> $claims */
	public static function areDeniedBy(?int $httpStatus, Entry $decided, array $claims): bool
	{
		if ($httpStatus === null) {
			return false;
		}
		if ($httpStatus >= 500 || $httpStatus === 408) {
			return $claims !== [] && !\in_array(self::REFUSED, $claims, true);
		}
		return $httpStatus >= 400 && $decided->pattern !== null && \in_array(self::PAID, $claims, true);
	}

	/** @param list<string> $claims */
	public static function areOfInquiry(array $claims, Beside $other): bool
	{
		$item = $other->item;
		if ($item->place->layer !== Layer::Response || $item->code === null || !\in_array(self::PAID, $claims, true)) {
			return false;
		}
		$kinds = $item->place->table()->serviceOf($item->code)->kinds ?? [];
		foreach ($kinds as $kind) {
			if (!\in_array($kind, self::PAYS_NOTHING, true)) {
				return false;
			}
		}
		return $kinds !== [];
	}
}
