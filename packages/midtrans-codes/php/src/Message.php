<?php

declare(strict_types=1);

namespace Org\MidtransCodes;

/** Texts about a code, in one language. */
final class Message implements \JsonSerializable
{
	/**
	 * @internal
	 *
	 * @param string $title short name of what happened
	 * @param string $detail what the code means; for logs
	 * @param string $action what to do next; for the developer
	 * @param string $customer safe to show to the customer
	 */
	public function __construct(
		public readonly string $title,
		public readonly string $detail,
		public readonly string $action,
		public readonly string $customer,
	) {
	}

	/** @return array{title: string, detail: string, action: string, customer: string} */
	public function jsonSerialize(): array
	{
		return [
			'title' => $this->title,
			'detail' => $this->detail,
			'action' => $this->action,
			'customer' => $this->customer,
		];
	}
}
