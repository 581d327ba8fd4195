<?php

declare(strict_types=1);

namespace Org\SnapCodes\Internal;

use Org\SnapCodes\Entry;

final class Found
{
	/**
	 * @param int|null $row row of its texts; null if none were written for what it says
	 * @param bool $isTold whether its message carried values
	 */
	public function __construct(
		public readonly Record $record,
		public readonly Entry $entry,
		public readonly ?int $row,
		public readonly bool $isTold = false,
	) {
	}

	/** @param array<string, string> $params */
	public function withParams(array $params): self
	{
		$entry = new Entry($this->entry, $this->entry, $params, $this->entry->statusCheck);
		return new self($this->record, $entry, $this->row, true);
	}
}
