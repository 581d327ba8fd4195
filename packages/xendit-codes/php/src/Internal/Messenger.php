<?php

declare(strict_types=1);

namespace Org\XenditCodes\Internal;

use Org\XenditCodes\Known;
use Org\XenditCodes\KnownResult;
use Org\XenditCodes\Message;
use Org\XenditCodes\Outcome;
use Org\XenditCodes\Precision;
use Org\XenditCodes\UnknownResult;
use Org\XenditCodes\Why;

final class Messenger
{
	private readonly Explained $explained;
	private readonly CustomerText $customer;

	public function __construct(
		Catalog $catalog,
		private readonly Texts $texts,
	) {
		$this->explained = new Explained($catalog);
		$this->customer = new CustomerText($catalog, $texts);
	}

	/** @param array<array-key, mixed> $params values of parameters; those of the result are used for the others */
	public function message(Known|UnknownResult $result, array $params): Message
	{
		$match = $result instanceof Known ? $this->explained->by($result) : null;
		return new Message(
			$result instanceof Known ? $this->title($result, $match, $params) : $this->titleOfUnknown($result),
			$result instanceof Known ? $this->detail($result, $match, $params) : $this->detailOfUnknown($result, $params),
			$this->action($result, $match, $params),
			$this->customer->of($result, $match),
		);
	}

	/** @param array<array-key, mixed> $params */
	private function title(Known $result, ?Found $match, array $params): string
	{
		$title = $match === null ? null : $this->titleAt($match, [$params, $result->params]);
		return $title ?? $this->texts->undecided();
	}

	private function titleOfUnknown(UnknownResult $result): string
	{
		if ($result->why === Why::NotSent) {
			return $this->texts->unsent();
		}
		return $this->commonTitle($result) ?? $this->texts->undecided();
	}

	private function commonTitle(UnknownResult $result): ?string
	{
		if ($result->why !== Why::Ambiguous || $result->outcome === Outcome::Unknown) {
			return null;
		}
		$titles = [];
		foreach ($result->candidates as $candidate) {
			$match = $this->explained->match($candidate, $candidate);
			$titles[] = $match === null ? null : $this->titleAt($match, []);
		}
		$first = $titles[0] ?? null;
		foreach ($titles as $title) {
			if ($title !== $first) {
				return null;
			}
		}
		return $first;
	}

	/** @param list<array<array-key, mixed>> $values */
	private function titleAt(Found $match, array $values): ?string
	{
		if ($match->row === null) {
			return null;
		}
		$title = $this->texts->at($match->row, Texts::TITLE)
			?? $this->texts->titleOf($match->record->meaningAt($match->row)->reason);
		return $title === null ? null : $this->texts->fill($title, $values);
	}

	/** @param array<array-key, mixed> $params */
	private function detail(Known $result, ?Found $match, array $params): string
	{
		$row = $match === null ? null : $match->row;
		if ($row === null) {
			return $this->texts->detailOf($result->precision === Precision::Case ? 'unproven' : Why::Ambiguous->value);
		}
		return $this->texts->fill($this->texts->at($row, Texts::DETAIL) ?? '', [$params, $result->params]);
	}

	/** @param array<array-key, mixed> $params */
	private function detailOfUnknown(UnknownResult $result, array $params): string
	{
		return $result->beside === null
			? $this->texts->detailOf($result->why->value)
			: $this->texts->fill($this->texts->detailOf('beside'), [$params, ['field' => $result->beside]]);
	}

	/** @param array<array-key, mixed> $params */
	private function action(Known|UnknownResult $result, ?Found $match, array $params): string
	{
		$isContested = $result instanceof KnownResult && $result->contested;
		$isSafe = $match !== null && $match->entry->retry === $result->retry && !$isContested;
		$row = $isSafe ? $match->row : null;
		$written = $row === null ? null : $this->texts->at($row, Texts::ACTION);
		if ($written === null || !$result instanceof Known) {
			return $this->texts->actionOf($result->retry->value);
		}
		return $this->texts->fill($written, [$params, $result->params]);
	}
}
