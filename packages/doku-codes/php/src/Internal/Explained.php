<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

use Org\DokuCodes\Explainer;
use Org\DokuCodes\Known;
use Org\DokuCodes\KnownResult;
use Org\DokuCodes\Outcome;
use Org\DokuCodes\Retry;

final class Explained
{
	public function __construct(private readonly Catalog $catalog)
	{
	}

	public function by(Known $result): ?Found
	{
		$own = $this->match($result, $result);
		$by = $result instanceof KnownResult ? $result->by : $result;
		if ($by->name === $result->name && $by->space === $result->space && $by->code === $result->code) {
			return $own;
		}
		$match = $this->match($by);
		$isAsking = $match !== null && $match->entry->retry === Retry::CheckStatusFirst;
		return $isAsking && $result->retry !== Retry::CheckStatusFirst ? $own : $match;
	}

	/**
	 * @param Explainer|Known $explainer names the entry
	 * @param Known|null $stated what the entry has to say besides
	 */
	public function match(Explainer|Known $explainer, ?Known $stated = null): ?Found
	{
		$space = $this->catalog->space($explainer->space);
		if ($space === null) {
			return null;
		}
		foreach (Lookup::find($space, $explainer->code, $explainer->network, as: $explainer->kind) as $match) {
			if ($match->entry->name === $explainer->name && ($stated === null || self::isSame($match, $stated))) {
				return $match;
			}
		}
		return null;
	}

	private static function isSame(Found $match, Known $stated): bool
	{
		return $match->entry->outcome === $stated->outcome
			&& ($match->entry->scope === $stated->scope || $stated->outcome === Outcome::Pending);
	}
}
