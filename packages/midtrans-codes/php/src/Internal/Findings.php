<?php

declare(strict_types=1);

namespace Org\MidtransCodes\Internal;

use Org\MidtransCodes\Confirm;
use Org\MidtransCodes\FoundCode;
use Org\MidtransCodes\Ids;
use Org\MidtransCodes\KnownResult;
use Org\MidtransCodes\Layer;
use Org\MidtransCodes\Money;
use Org\MidtransCodes\Origin;
use Org\MidtransCodes\StatusCheck;
use Org\MidtransCodes\UnknownResult;

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
