<?php

declare(strict_types=1);

namespace Org\OyCodes;

/** What a message makes of a payment. */
final class Advanced implements \JsonSerializable
{
	/**
	 * @internal
	 *
	 * @param Payment $payment the payment to store before anything is done; the same object if nothing changed
	 * @param NextStep|null $next what to do now; null for nothing. It equals the first step that is due, with two
	 *   exceptions: a step that was due before may stand in front of it, and for `proceed`, which only the caller with
	 *   the response can use, `wait` is due.
	 */
	public function __construct(
		public readonly Payment $payment,
		public readonly ?NextStep $next,
	) {
	}

	/** @return array{payment: Payment, next: NextStep|null} */
	public function jsonSerialize(): array
	{
		return ['payment' => $this->payment, 'next' => $this->next];
	}
}
