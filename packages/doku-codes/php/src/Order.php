<?php

declare(strict_types=1);

namespace Org\DokuCodes;

/** Something to be paid for once; for a subscription, one period. */
final class Order implements \JsonSerializable
{
	/**
	 * @internal
	 *
	 * @param PaymentState $state of the payment that counts: a paid one, or else an open one, or else the last
	 * @param string|null $id of that payment; null if there is none
	 * @param bool $isPaid it is paid, or only partly refunded; for a split order: at least one payment is
	 * @param bool $isPaidTwice two payments are paid: refund one, and do not deliver again
	 * @param MayStart $mayStart whether the payer may try again
	 * @param list<string> $close payments that hold or may take money: void or cancel them, and confirm that with a
	 *   status query. Always do so if another payment is paid; otherwise before the payer uses another method.
	 */
	public function __construct(
		public readonly PaymentState $state,
		public readonly ?string $id,
		public readonly bool $isPaid,
		public readonly bool $isPaidTwice,
		public readonly MayStart $mayStart,
		public readonly array $close,
	) {
	}

	/** @return array<string, mixed> */
	public function jsonSerialize(): array
	{
		return [
			'state' => $this->state,
			'id' => $this->id,
			'isPaid' => $this->isPaid,
			'isPaidTwice' => $this->isPaidTwice,
			'mayStart' => $this->mayStart,
			'close' => $this->close,
		];
	}
}
