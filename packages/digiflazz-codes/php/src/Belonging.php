<?php

declare(strict_types=1);

namespace Org\DigiflazzCodes;

/** Which payment a message belongs to. */
final class Belonging implements \JsonSerializable
{
	/**
	 * @internal
	 *
	 * @param Belongs $belongs what it belongs to
	 * @param string|null $id of the attempt: advance it with `result`, and store `providerId` if it is there
	 * @param KnownResult|UnknownResult|null $result for the attempt
	 * @param string|null $providerId the provider's id of the attempt or of another payment
	 */
	public function __construct(
		public readonly Belongs $belongs,
		public readonly ?string $id = null,
		public readonly KnownResult|UnknownResult|null $result = null,
		public readonly ?string $providerId = null,
	) {
	}

	/** @return array<string, mixed> */
	public function jsonSerialize(): array
	{
		return [
			'belongs' => $this->belongs,
			...($this->id === null ? [] : ['id' => $this->id]),
			...($this->result === null ? [] : ['result' => $this->result]),
			...($this->providerId === null ? [] : ['providerId' => $this->providerId]),
		];
	}
}
