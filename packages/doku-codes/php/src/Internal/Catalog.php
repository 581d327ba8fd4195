<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

use Org\DokuCodes\Actor;
use Org\DokuCodes\Disclosure;
use Org\DokuCodes\Ends;
use Org\DokuCodes\Outcome;
use Org\DokuCodes\Retry;
use Org\DokuCodes\Scope;

final class Catalog
{
	private const PART = 1;
	private const ENDS_ATTEMPT = 2;
	private const ENDS_REFERENCE = 4;
	private const ABSENT = 8;
	private const REUSE_NEVER = 16;

	/** @var array<string, string>|null */
	private ?array $files = null;

	/** @var array<string, Space> */
	private array $spaces = [];

	/** @var list<string>|null */
	private ?array $meanings = null;

	/** @var array<int, Meaning> */
	private array $read = [];

	public function space(string $id): ?Space
	{
		if (isset($this->spaces[$id])) {
			return $this->spaces[$id];
		}
		$this->files ??= Data::spaces();
		$file = $this->files[$id] ?? null;
		return $file === null ? null : $this->spaces[$id] = new Space($this, Data::space($file));
	}

	/** @return iterable<Space> */
	public function spaces(): iterable
	{
		$this->files ??= Data::spaces();
		foreach ($this->files as $id => $_file) {
			$space = $this->space($id);
			if ($space !== null) {
				yield $space;
			}
		}
	}

	public function meaning(int $number): Meaning
	{
		return $this->read[$number] ??= $this->readMeaning($number);
	}

	private function readMeaning(int $number): Meaning
	{
		$this->meanings ??= Data::meanings();
		$data = $this->meanings[$number];
		$traits = \intval($data[5], 36);
		$ends = $traits & self::ENDS_REFERENCE ? Ends::Reference : null;
		return new Meaning(
			Scope::cases()[(int) $data[0]],
			Outcome::cases()[(int) $data[1]],
			Retry::cases()[(int) $data[2]],
			Actor::cases()[(int) $data[3]],
			\substr($data, 6),
			Disclosure::cases()[(int) $data[4]],
			$traits & self::ENDS_ATTEMPT ? Ends::Attempt : $ends,
			(bool) ($traits & self::PART),
			(bool) ($traits & self::ABSENT),
			$traits & self::REUSE_NEVER ? 'never' : null,
		);
	}
}
