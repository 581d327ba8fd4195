<?php

declare(strict_types=1);

namespace Org\SnapCodes;

/** How to ask for the final status of a transaction, as far as the provider documents it. */
final class StatusCheck implements \JsonSerializable
{
	/**
	 * @param string|null $service service code of the status query
	 * @param string|null $call the status query, if it has no service code
	 * @param int|null $notBeforeSeconds earliest useful time after the transaction
	 * @param int|null $validForDays how long the provider answers status queries
	 * @param int|null $everySeconds shortest time between two queries; 60 if missing
	 * @param 'same_reference'|null $ifNotFound what to do if the answer stays "no such transaction"; if missing, tell
	 *   a person
	 * @param 'same_reference'|'reconcile'|null $ifOpen what to do if the status stays open
	 */
	public function __construct(
		public readonly ?string $service = null,
		public readonly ?string $call = null,
		public readonly ?int $notBeforeSeconds = null,
		public readonly ?int $validForDays = null,
		public readonly ?int $everySeconds = null,
		public readonly ?string $ifNotFound = null,
		public readonly ?string $ifOpen = null,
	) {
	}

	/** What is documented, as an object of JSON. */
	public function jsonSerialize(): object
	{
		return (object) \array_filter(\get_object_vars($this), static fn(int|string|null $item): bool => $item !== null);
	}
}
