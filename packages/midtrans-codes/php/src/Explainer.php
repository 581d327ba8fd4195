<?php

declare(strict_types=1);

namespace Org\MidtransCodes;

/** The entry that explains a result: it gives actor, reason, disclosure and texts. */
final class Explainer implements \JsonSerializable
{
	/** @internal */
	public function __construct(
		public readonly string $space,
		public readonly string $name,
		public readonly string $code,
		public readonly ?string $network,
		public readonly ?Kind $kind,
	) {
	}

	/** @return array<string, mixed> */
	public function jsonSerialize(): array
	{
		$fields = ['space' => $this->space, 'name' => $this->name, 'code' => $this->code];
		if ($this->network !== null) {
			$fields['network'] = $this->network;
		}
		if ($this->kind !== null) {
			$fields['kind'] = $this->kind;
		}
		return $fields;
	}
}
