<?php

declare(strict_types=1);

namespace Org\KlikooCodes\Internal;

use Org\KlikooCodes\Kind;
use Org\KlikooCodes\StatusCheck;

final class Service
{
	private const PAYS_OUT = '-';
	private const FOLLOWS = '+';

	/** @param list<Kind> $kinds */
	private function __construct(
		public readonly array $kinds,
		public readonly bool $paysOut,
		public readonly bool $follows,
		public readonly ?StatusCheck $check,
	) {
	}

	/** @param string $packed positions of its kinds; then `-` if it pays out, `+` if it moves what another call prepared */
	public static function of(string $packed, ?StatusCheck $check): self
	{
		return new self(
			self::kinds(\rtrim($packed, self::PAYS_OUT . self::FOLLOWS)),
			\str_contains($packed, self::PAYS_OUT),
			\str_contains($packed, self::FOLLOWS),
			$check,
		);
	}

	/**
	 * @param string $digits their positions in the vocabulary
	 * @return list<Kind>
	 */
	public static function kinds(string $digits): array
	{
		$kinds = [];
		foreach ($digits === '' ? [] : \str_split($digits) as $digit) {
			$kinds[] = Kind::cases()[(int) $digit];
		}
		return $kinds;
	}
}
