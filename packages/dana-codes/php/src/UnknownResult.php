<?php

declare(strict_types=1);

namespace Org\DanaCodes;

use Org\DanaCodes\Internal\Findings;
use Org\DanaCodes\Internal\HasFindings;
use Org\DanaCodes\Internal\Meaning;
use Org\DanaCodes\Internal\Parts;

/** A result that no single entry decides. Its advice is safe for every candidate. */
final class UnknownResult implements Result
{
	use HasFindings;

	/** @var false */
	public readonly bool $known;
	/** Why no entry decides. */
	public readonly Why $why;
	public readonly ?string $space;
	public readonly ?string $code;
	public readonly ?int $http;
	public readonly ?string $service;
	public readonly ?string $case;
	/** Whether `outcome` is about the payment or only about this call. */
	public readonly Scope $scope;
	/** What is known about what `scope` names. */
	public readonly Outcome $outcome;
	/** What to do before or when sending again. */
	public readonly Retry $retry;
	/** Who has to act. */
	public readonly Actor $actor;
	/** Why, in one vocabulary shared by all providers. */
	public readonly string $reason;
	/** Who may be told the reason. */
	public readonly Disclosure $disclosure;
	/** @var list<Entry> Entries that the code may stand for. */
	public readonly array $candidates;
	/** Field whose value no page has beside the code: the candidates hold beside other values of it. */
	public readonly ?string $beside;
	/** How to ask for the final status, if documented. */
	public readonly ?StatusCheck $statusCheck;

	/**
	 * @internal
	 *
	 * @param list<Entry> $candidates
	 */
	public function __construct(
		Why $why,
		Parts|self $parts,
		Meaning|self $says,
		array $candidates,
		?string $beside,
		Findings $found,
	) {
		$this->known = false;
		$this->why = $why;
		$this->space = $parts->space;
		$this->code = $parts->code;
		$this->http = $parts->http;
		$this->service = $parts->service;
		$this->case = $parts->case;
		$this->scope = $says->scope;
		$this->outcome = $says->outcome;
		$this->retry = $says->retry;
		$this->actor = $says->actor;
		$this->reason = $says->reason;
		$this->disclosure = $says->disclosure;
		$this->candidates = $candidates;
		$this->beside = $beside;
		$this->statusCheck = $found->statusCheck;
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
		return $this->copy($says, $this->findings($this->statusCheck, $this->confirm, $items));
	}

	/** @internal */
	public function toConfirm(): self
	{
		return $this->copy($this, $this->findings($this->statusCheck, Confirm::Status, $this->items));
	}

	private function copy(Meaning|self $says, Findings $found): self
	{
		return new self($this->why, $this, $says, $this->candidates, $this->beside, $found);
	}

	/**
	 * The result as documented for all languages.
	 *
	 * @return array<string, mixed> what is not there is left out
	 */
	public function jsonSerialize(): array
	{
		$fields = ['known' => false, 'why' => $this->why];
		foreach (['space', 'code', 'http', 'service', 'case'] as $name) {
			if ($this->{$name} !== null) {
				$fields[$name] = $this->{$name};
			}
		}
		$fields['scope'] = $this->scope;
		$fields['outcome'] = $this->outcome;
		$fields['retry'] = $this->retry;
		$fields['actor'] = $this->actor;
		$fields['reason'] = $this->reason;
		$fields['disclosure'] = $this->disclosure;
		$fields['candidates'] = $this->candidates;
		if ($this->beside !== null) {
			$fields['beside'] = $this->beside;
		}
		if ($this->statusCheck !== null) {
			$fields['statusCheck'] = $this->statusCheck;
		}
		return [...$fields, ...$this->findingsAsJson()];
	}
}
