<?php

declare(strict_types=1);

namespace Org\MidtransCodes\Internal;

final class Facts
{
	private const MAX_LENGTH = 256;

	/** @param list<list<string>> $paths */
	public static function first(array $paths, mixed $body): ?string
	{
		foreach ($paths as $path) {
			$text = self::text(Json::at($body, $path));
			if ($text !== null) {
				return $text;
			}
		}
		return null;
	}

	public static function text(mixed $value): ?string
	{
		if (\is_int($value)) {
			return (string) $value;
		}
		if (\is_float($value)) {
			return \is_finite($value) ? Json::scalar($value) : null;
		}
		if (!\is_string($value) || $value === '') {
			return null;
		}
		$isShort = \strlen($value) <= self::MAX_LENGTH || Text::units($value) <= self::MAX_LENGTH;
		return $isShort && \preg_match('//u', $value) === 1 ? $value : null;
	}
}
