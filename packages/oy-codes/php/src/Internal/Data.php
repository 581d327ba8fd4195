<?php

declare(strict_types=1);

namespace Org\OyCodes\Internal;

/**
 * @psalm-immutable
 * @phpstan-type SpaceData array{
 *   id: string,
 *   foreign: string,
 *   min: int,
 *   max: int,
 *   row: int,
 *   capitals?: true,
 *   small?: true,
 *   scope?: 'request',
 *   operation?: string,
 *   segments?: list<array{'http'|'service'|'case', int, int}>,
 *   open?: string,
 *   services?: array<array-key, string>,
 *   checks?: array<array-key, CheckData>,
 *   check?: CheckData,
 *   withdrawn?: list<string>,
 *   entries: list<EntryData>,
 * }
 * @phpstan-type EntryData array{
 *   0: string,
 *   1: string,
 *   2: int,
 *   3?: string,
 *   4?: string,
 *   5?: list<array{0: int, 1?: string, 2?: string}>,
 *   6?: list<list<string>>,
 *   7?: list<string>,
 *   8?: list<int>,
 *   9?: list<string>,
 * }
 * @phpstan-type CheckData array{
 *   service?: string,
 *   call?: string,
 *   notBeforeSeconds?: int,
 *   validForDays?: int,
 *   everySeconds?: int,
 *   ifOpen?: 'same_reference'|'reconcile',
 *   ifNotFound?: 'same_reference',
 * }
 * @phpstan-type PlaceData array{
 *   field: string,
 *   space: string,
 *   layer: 'transaction'|'response'|'detail',
 *   path?: string,
 *   message?: string,
 *   when?: list<list<string>>,
 *   from?: list<string>,
 *   families?: list<string>,
 *   assumed?: string,
 *   code?: string,
 *   requires?: string,
 *   excludes?: string,
 *   positive?: string,
 *   fallback?: list<string>,
 *   service?: array{field: string, space: string, assumed?: string},
 * }
 * @phpstan-type RefundsData array{list: string, number: string, amount: string, status?: string}
 * @phpstan-type NetworksData array{
 *   numbers?: string,
 *   brands?: string,
 *   known: list<array{string, list<string>, list<string>}>,
 * }
 * @phpstan-type ClaimData array{
 *   layer?: list<string>,
 *   scope?: string,
 *   retry?: string,
 *   follows?: true,
 *   claims: list<string>,
 * }
 * @phpstan-type ClashData array{decides: string, beside: list<string>, layer?: string}
 * @phpstan-type BodiesData array{
 *   plain: array<string, true>,
 *   places: list<PlaceData>,
 *   redirects: string,
 *   signatures: list<array{string, list<string>}>,
 *   ids: array<string, string>,
 *   money: array<string, string>,
 *   refunds: list<RefundsData>,
 *   networks?: NetworksData,
 *   items: string,
 *   check?: CheckData,
 *   claims: array<string, list<ClaimData>>,
 *   clash: list<ClashData>,
 * }
 * @phpstan-type RuleData array{
 *   when?: array<string, list<string>>,
 *   not?: array<string, list<string>>,
 *   step?: string,
 *   with?: array<string, string>,
 *   state?: string|null,
 * }
 * @phpstan-type ProcedureData array{
 *   rules: list<RuleData>,
 *   reports: list<RuleData>,
 *   states: list<string>,
 *   open: list<string>,
 *   unpaid: list<string>,
 *   paid: list<string>,
 *   contradictions: list<array{string, string}>,
 *   recheck: list<array{string, string}>,
 * }
 * @phpstan-type TextsData array{
 *   own: string,
 *   pairs: string,
 *   rows: list<list<string|int|null>>,
 *   titles: array<string, string>,
 *   words: array<string, string>,
 *   undecided: string,
 *   unsent: string,
 *   details: array<string, string>,
 *   actions: array<string, string>,
 *   neutral: list<string>,
 *   fallbacks: array<string, string>,
 * }
 */
final class Data
{
	private const FOLDER = __DIR__ . '/../data/';

	/** @return array<string, string> the file of each space */
	public static function spaces(): array
	{
		/** @var array<string, string> $data */
		$data = require self::FOLDER . 'spaces.php';
		return $data;
	}

	/** @return SpaceData */
	public static function space(string $file): array
	{
		/** @var SpaceData $data */
		$data = require self::FOLDER . 'spaces/' . $file . '.php';
		return $data;
	}

	/** @return list<string> a digit for each position in the vocabularies, one for other facts, and the reason */
	public static function meanings(): array
	{
		/** @var list<string> $data */
		$data = require self::FOLDER . 'meanings.php';
		return $data;
	}

	/** @return BodiesData */
	public static function bodies(): array
	{
		/** @var BodiesData $data */
		$data = require self::FOLDER . 'bodies.php';
		return $data;
	}

	/** @return ProcedureData */
	public static function procedure(): array
	{
		/** @var ProcedureData $data */
		$data = require self::FOLDER . 'procedure.php';
		return $data;
	}

	/** @return TextsData */
	public static function texts(string $locale): array
	{
		/** @var TextsData $data */
		$data = require self::FOLDER . 'texts/' . $locale . '.php';
		return $data;
	}
}
