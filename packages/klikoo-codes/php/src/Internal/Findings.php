<?php

declare(strict_types=1);

namespace Org\KlikooCodes\Internal;

use Org\KlikooCodes\Confirm;
use Org\KlikooCodes\FoundCode;
use Org\KlikooCodes\Ids;
use Org\KlikooCodes\KnownResult;
use Org\KlikooCodes\Layer;
use Org\KlikooCodes\Money;
use Org\KlikooCodes\Origin;
use Org\KlikooCodes\StatusCheck;
use Org\KlikooCodes\UnknownResult;

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
