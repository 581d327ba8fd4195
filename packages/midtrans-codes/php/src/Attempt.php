<?php

declare(strict_types=1);

namespace Org\MidtransCodes;

/** What to store about an attempt to pay, besides its payment, so that it can be found again. */
final class Attempt
{
	/**
	 * @param string $id the program's own id of the payment
	 * @param string $reference the merchant's reference that it was sent with
	 * @param string|null $providerId the provider's id of the payment, once a proven message named it
	 */
	public function __construct(
		public readonly string $id,
		public readonly string $reference,
		public readonly ?string $providerId = null,
	) {
	}
}
