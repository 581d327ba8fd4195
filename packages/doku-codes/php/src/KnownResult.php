<?php

declare(strict_types=1);

namespace Org\DokuCodes;

use Org\DokuCodes\Internal\Findings;
use Org\DokuCodes\Internal\HasFindings;
use Org\DokuCodes\Internal\Meaning;

/** A result that one entry of the catalog decides. */
final class KnownResult extends Known implements Result
{
	use HasFindings;

	/** The entry that explains the result: the deciding one, or a more specific one. */
	public readonly Explainer $by;

	/**
	 * @internal
	 *
	 * @param array<string, string> $params
	 */
	public function __construct(Known $of, Meaning|Known $says, array $params, Explainer $by, Findings $found)
	{
		parent::__construct($of, $says, $params, $found->statusCheck);
		$this->by = $by;
		$this->from = $found->from;
		$this->fromSaid = $found->fromSaid;
		$this->layer = $found->layer;
		$this->codes = $found->codes;
		$this->confirm = $found->confirm;
		$this->ids = $found->ids;
		$this->money = $found->money;
		$this->contested = $found->contested;
		$this->items = $found->items;
	}

	/**
	 * @internal
	 *
	 * @param list<KnownResult|UnknownResult> $items
	 */
	public function withItems(array $items): self
	{
		$says = Meaning::from($this)->with(scope: Scope::Request);
		return new self($this, $says, $this->params, $this->by, $this->findings($this->statusCheck, $this->confirm, $items));
	}

	/** @internal */
	public function toConfirm(): self
	{
		return new self($this, $this, $this->params, $this->by, $this->findings($this->statusCheck, Confirm::Status, $this->items));
	}

	/**
	 * The result as documented for all languages.
	 *
	 * @return array<string, mixed> what is not there is left out
	 */
	public function jsonSerialize(): array
	{
		return [...parent::jsonSerialize(), 'by' => $this->by, ...$this->findingsAsJson()];
	}
}
