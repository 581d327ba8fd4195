<?php

declare(strict_types=1);

namespace Org\XenditCodes\Internal;

use Org\XenditCodes\Confirm;
use Org\XenditCodes\FoundCode;
use Org\XenditCodes\Ids;
use Org\XenditCodes\KnownResult;
use Org\XenditCodes\Layer;
use Org\XenditCodes\Money;
use Org\XenditCodes\Origin;
use Org\XenditCodes\StatusCheck;
use Org\XenditCodes\UnknownResult;

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
