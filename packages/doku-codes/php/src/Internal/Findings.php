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

final class Findings
{
	/**
	 * @param list<FoundCode> $codes
	 * @param list<KnownResult|UnknownResult> $items
	 */
	public function __construct(
		public readonly Origin $from,
		public readonly bool $fromSaid,
		public readonly ?Layer $layer,
		public readonly array $codes,
		public readonly ?StatusCheck $statusCheck,
		public readonly ?Confirm $confirm,
		public readonly Ids $ids,
		public readonly Money $money,
		public readonly bool $contested = false,
		public readonly array $items = [],
	) {
	}

	public function contested(): self
	{
		return new self(
			$this->from,
			$this->fromSaid,
			$this->layer,
			$this->codes,
			$this->statusCheck,
			$this->confirm,
			$this->ids,
			$this->money,
			true,
			$this->items,
		);
	}
}
