<?php

declare(strict_types=1);

namespace Org\MidtransCodes;

use Org\MidtransCodes\Internal\Identity;
use Org\MidtransCodes\Internal\Meaning;

/** What an entry of the catalog says: that of a code, or of the code that decides about a body. */
abstract class Known implements \JsonSerializable
{
	/** @var true */
	public readonly bool $known;
	public readonly string $space;
	public readonly string $name;
	public readonly string $code;
	/** The code with its service left open, where codes have services. */
	public readonly ?string $pattern;
	public readonly ?int $http;
	public readonly ?string $case;
	public readonly ?string $service;
	public readonly ?Kind $kind;
	/** Whether the service is in the catalog, or only the rest of the code. */
	public readonly ?Precision $precision;
	/** The card network that the meaning is limited to. */
	public readonly ?string $network;
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
	/** What ends with it. */
	public readonly ?Ends $ends;
	/** Only part of the amount was given back. */
	public readonly bool $part;
	/** The provider does not know the transaction. */
	public readonly bool $absent;
	/** @var 'never'|null The same card or account must not be tried again. */
	public readonly ?string $reuse;
	/** @var array<string, string> Values that the message carried. */
	public readonly array $params;
	/** How to ask for the final status, if documented. */
	public readonly ?StatusCheck $statusCheck;

	/**
	 * @internal
	 *
	 * @param array<string, string> $params
	 */
	protected function __construct(Identity|self $of, Meaning|self $says, array $params, ?StatusCheck $statusCheck)
	{
		$this->known = true;
		$this->space = $of->space;
		$this->name = $of->name;
		$this->code = $of->code;
		$this->pattern = $of->pattern;
		$this->http = $of->http;
		$this->case = $of->case;
		$this->service = $of->service;
		$this->kind = $of->kind;
		$this->precision = $of->precision;
		$this->network = $of->network;
		$this->scope = $says->scope;
		$this->outcome = $says->outcome;
		$this->retry = $says->retry;
		$this->actor = $says->actor;
		$this->reason = $says->reason;
		$this->disclosure = $says->disclosure;
		$this->ends = $says->ends;
		$this->part = $says->part;
		$this->absent = $says->absent;
		$this->reuse = $says->reuse;
		$this->params = $params;
		$this->statusCheck = $statusCheck;
	}

	/**
	 * The fields as documented for all languages.
	 *
	 * @return array<string, mixed> what is not there is left out
	 */
	public function jsonSerialize(): array
	{
		$fields = ['known' => true, 'space' => $this->space, 'name' => $this->name, 'code' => $this->code];
		if ($this->pattern === null) {
			$fields['network'] = $this->network;
		}
		foreach (['pattern', 'http', 'case', 'service', 'kind', 'precision'] as $name) {
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
		foreach (['ends', 'part', 'absent', 'reuse'] as $name) {
			if ($this->{$name} !== null && $this->{$name} !== false) {
				$fields[$name] = $this->{$name};
			}
		}
		$fields['params'] = (object) $this->params;
		if ($this->statusCheck !== null) {
			$fields['statusCheck'] = $this->statusCheck;
		}
		return $fields;
	}
}
