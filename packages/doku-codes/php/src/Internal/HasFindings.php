<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

use Org\DokuCodes\Confirm;
use Org\DokuCodes\FoundCode;
use Org\DokuCodes\Ids;
use Org\DokuCodes\KnownResult;
use Org\DokuCodes\Layer;
use Org\DokuCodes\Money;
use Org\DokuCodes\Origin;
use Org\DokuCodes\StatusCheck;
use Org\DokuCodes\UnknownResult;

/**
 * What both kinds of results carry besides their advice.
 *
 * @internal
 */
trait HasFindings
{
	/** Where the body comes from. */
	public readonly Origin $from;
	/** Whether the caller stated `from`. */
	public readonly bool $fromSaid;
	/** Layer of the deciding code. */
	public readonly ?Layer $layer;
	/** @var list<FoundCode> All codes of the body. */
	public readonly array $codes;
	/** Nothing proves that this message is genuine: ask for the status before acting. */
	public readonly ?Confirm $confirm;
	/** Ids of the payment the body is about. */
	public readonly Ids $ids;
	/** Amounts in the body. */
	public readonly Money $money;
	/** Another code in the body approves what the deciding code denies. */
	public readonly bool $contested;
	/** @var list<KnownResult|UnknownResult> One result per transaction, if the body is a list of them. */
	public readonly array $items;

	/** @param list<KnownResult|UnknownResult> $items */
	private function findings(?StatusCheck $statusCheck, ?Confirm $confirm, array $items): Findings
	{
		return new Findings(
			$this->from,
			$this->fromSaid,
			$this->layer,
			$this->codes,
			$statusCheck,
			$confirm,
			$this->ids,
			$this->money,
			$this->contested,
			$items,
		);
	}

	/** @return array<string, mixed> */
	private function findingsAsJson(): array
	{
		$fields = ['from' => $this->from, 'fromSaid' => $this->fromSaid];
		if ($this->layer !== null) {
			$fields['layer'] = $this->layer;
		}
		$fields['codes'] = $this->codes;
		if ($this->confirm !== null) {
			$fields['confirm'] = $this->confirm;
		}
		$fields['ids'] = $this->ids;
		$fields['money'] = $this->money;
		if ($this->contested) {
			$fields['contested'] = true;
		}
		if ($this->items !== []) {
			$fields['items'] = $this->items;
		}
		return $fields;
	}
}
