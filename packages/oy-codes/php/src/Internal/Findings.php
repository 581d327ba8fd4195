<?php

declare(strict_types=1);

namespace Org\OyCodes\Internal;

use Org\OyCodes\Confirm;
use Org\OyCodes\FoundCode;
use Org\OyCodes\Ids;
use Org\OyCodes\KnownResult;
use Org\OyCodes\Layer;
use Org\OyCodes\Money;
use Org\OyCodes\Origin;
use Org\OyCodes\StatusCheck;
use Org\OyCodes\UnknownResult;

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
