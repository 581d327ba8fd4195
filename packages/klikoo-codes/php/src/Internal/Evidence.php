<?php

declare(strict_types=1);

namespace Org\KlikooCodes\Internal;

final class Evidence
{
	/**
	 * @param string|null $code null when the value is not a code of the space's form
	 * @param list<Found> $matches the entries it may stand for
	 * @param bool $isSplit the entries are those of several spaces, and no message tells which
	 * @param list<Found> $excluded what it means beside other values of a field, if nothing beside the one that is there
	 * @param string|null $excludedBy that field
	 */
	public function __construct(
		public readonly Place $place,
		public readonly ?string $code,
		public readonly array $matches,
		public readonly bool $isSplit = false,
		public readonly array $excluded = [],
		public readonly ?string $excludedBy = null,
	) {
	}

	/** @param list<Found> $matches */
	public function standingFor(array $matches, bool $isSplit = false): self
	{
		return new self($this->place, $this->code, $matches, $isSplit, $this->excluded, $this->excludedBy);
	}

	public function withoutMeaning(): self
	{
		return new self($this->place, $this->code, []);
	}

	public function told(mixed $body): ?Found
	{
		if ($this->isSplit) {
			return null;
		}
		$isOne = \count($this->matches) === 1;
		if ($isOne && !$this->matches[0]->record->messages->haveParameters()) {
			return $this->matches[0];
		}
		$best = null;
		$fitting = null;
		foreach ($this->place->messagesIn($body) as $message) {
			foreach ($this->matches as $match) {
				$wording = $match->record->messages->match($message);
				if ($wording === null || $fitting !== null && $wording->weight < $fitting->weight) {
					continue;
				}
				$isTie = $wording->weight === $fitting?->weight && $best?->record !== $match->record;
				$best = $isTie ? null : $match;
				$fitting = $wording;
			}
		}
		if ($best !== null && $fitting !== null) {
			return $fitting->isExact ? $best : $best->withParams($fitting->params);
		}
		return $isOne ? $this->matches[0] : null;
	}
}
