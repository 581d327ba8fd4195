<?php

declare(strict_types=1);

namespace Org\XenditCodes\Internal;

use Org\XenditCodes\Known;
use Org\XenditCodes\UnknownResult;

final class Describing
{
	private const FIELDS = [
		'known', 'why', 'space', 'name', 'code', 'http', 'service', 'case', 'network', 'precision', 'scope', 'outcome',
		'retry', 'actor', 'reason', 'disclosure', 'confirm', 'layer', 'from', 'contested', 'absent', 'part',
	];

	private const MARKS = ['contested', 'absent', 'part'];

	/** @return array<string, string|int|bool> */
	public static function logFields(string $provider, Known|UnknownResult $result): array
	{
		$own = \get_object_vars($result);
		$fields = ['provider' => $provider];
		foreach (self::FIELDS as $name) {
			$value = $own[$name] ?? null;
			$value = $value instanceof \BackedEnum ? $value->value : $value;
			$isMissing = $value === false && \in_array($name, self::MARKS, true);
			if ((\is_string($value) || \is_int($value) || \is_bool($value)) && !$isMissing) {
				$fields[$name] = $value;
			}
		}
		return $fields;
	}

	/** @return array<string, string> */
	public static function metricLabels(string $provider, Known|UnknownResult $result): array
	{
		return [
			'provider' => $provider,
			'space' => $result->space ?? 'none',
			'name' => $result instanceof Known ? $result->name : $result->why->value,
			'scope' => $result->scope->value,
			'outcome' => $result->outcome->value,
			'retry' => $result->retry->value,
			'reason' => $result->reason,
		];
	}
}
