<?php

declare(strict_types=1);

namespace Org\DigiflazzCodes;

/** A code found in a body, with the entries it may stand for. */
final class FoundCode implements \JsonSerializable
{
	/**
	 * @internal
	 *
	 * @param string $field dotted path of the field; empty for the HTTP status
	 * @param list<Entry> $entries
	 */
	public function __construct(
		public readonly string $field,
		public readonly string $space,
		public readonly string $code,
		public readonly Layer $layer,
		public readonly array $entries,
	) {
	}

	/** @return array<string, mixed> */
	public function jsonSerialize(): array
	{
		return [
			'field' => $this->field,
			'space' => $this->space,
			'code' => $this->code,
			'layer' => $this->layer,
			'entries' => $this->entries,
		];
	}
}
