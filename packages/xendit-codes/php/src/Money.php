<?php

declare(strict_types=1);

namespace Org\XenditCodes;

/** The money of a body, as received; amounts are decimal texts in whole units of the currency. */
final class Money implements \JsonSerializable
{
	/**
	 * @param string|null $refunded total given back so far, if the body reports one
	 * @param string|null $paidAt time of the payment, as the provider writes it
	 */
	public function __construct(
		public readonly ?string $amount = null,
		public readonly ?string $currency = null,
		public readonly ?string $refunded = null,
		public readonly ?string $paidAt = null,
	) {
	}

	/** What is there, as an object of JSON. */
	public function jsonSerialize(): object
	{
		return (object) \array_filter(\get_object_vars($this), static fn(?string $text): bool => $text !== null);
	}
}
