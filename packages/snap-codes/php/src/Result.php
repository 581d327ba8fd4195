<?php

declare(strict_types=1);

namespace Org\SnapCodes;

/**
 * What a body says: a {@see KnownResult}, or an {@see UnknownResult}. `$result->known` tells which.
 *
 * `json_encode` gives the result as documented for all languages.
 */
interface Result extends \JsonSerializable
{
	/**
	 * The result as documented for all languages.
	 *
	 * @return array<string, mixed> what is not there is left out
	 */
	public function jsonSerialize(): array;
}
