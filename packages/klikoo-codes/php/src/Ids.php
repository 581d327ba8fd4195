<?php

declare(strict_types=1);

namespace Org\KlikooCodes;

/** Ids of the payment a body is about, as received. */
final class Ids implements \JsonSerializable
{
	/**
	 * @param string|null $reference the merchant's reference, for example an order number
	 * @param string|null $payment the provider's id of this one payment
	 * @param string|null $refund the number of this refund
	 */
	public function __construct(
		public readonly ?string $reference = null,
		public readonly ?string $payment = null,
		public readonly ?string $refund = null,
	) {
	}

	/** The ids that are there, as an object of JSON. */
	public function jsonSerialize(): object
	{
		return (object) \array_filter(\get_object_vars($this), static fn(?string $id): bool => $id !== null);
	}
}
