<?php

declare(strict_types=1);

namespace Org\MidtransCodes\Internal;

use Org\MidtransCodes\NextStep;
use Org\MidtransCodes\PaymentState;

final class Stored
{
	public const NEW = [
		'version' => 0,
		'state' => 'new',
		'attention' => null,
		'doubt' => null,
		'closed' => false,
		'due' => [],
		'given' => [],
	];

	private const KEYED = ['fulfil', 'undo', 'new_attempt', 'stop'];

	private const MAX_SAFE = 9_007_199_254_740_991;

	/** @param array<array-key, mixed> $fields */
	public function __construct(private readonly array $fields)
	{
	}

	public function isPayment(): bool
	{
		return $this->hasVersion()
			&& $this->state('state') !== null
			&& ($this->isNull('attention') || $this->attention() !== null)
			&& ($this->isNull('doubt') || $this->state('doubt') !== null)
			&& \is_bool($this->fields['closed'] ?? null)
			&& self::isListOf($this->fields['due'] ?? null, self::isStep(...))
			&& self::isListOf($this->fields['given'] ?? null, \is_string(...))
			&& (!\array_key_exists('refund', $this->fields) || $this->fields['refund'] === true);
	}

	/**
	 * @param array<array-key, mixed> $fields of a payment
	 * @return array<array-key, mixed>
	 */
	public static function normal(array $fields): array
	{
		$due = \is_array($fields['due'] ?? null) ? $fields['due'] : [];
		return \array_replace($fields, [
			'version' => (new self($fields))->version(),
			'due' => \array_map(static fn(mixed $step): object => Plain::object(Json::fieldsOf($step)), $due),
		]);
	}

	private function hasVersion(): bool
	{
		$version = $this->fields['version'] ?? null;
		return (\is_int($version) || \is_float($version) && \floor($version) === $version)
			&& $version >= 0
			&& $version <= self::MAX_SAFE;
	}

	public function version(): int
	{
		$version = $this->fields['version'] ?? 0;
		return \is_int($version) || \is_float($version) ? (int) $version : 0;
	}

	private function isNull(string $name): bool
	{
		return \array_key_exists($name, $this->fields) && $this->fields[$name] === null;
	}

	public function state(string $name): ?PaymentState
	{
		return self::stateOf($this->fields[$name] ?? null);
	}

	private static function stateOf(mixed $value): ?PaymentState
	{
		return \is_string($value) ? PaymentState::tryFrom($value) : null;
	}

	/** @return array{PaymentState, PaymentState}|null */
	public function attention(): ?array
	{
		$pair = $this->fields['attention'] ?? null;
		if (!\is_array($pair) || \count($pair) !== 2) {
			return null;
		}
		$one = self::stateOf($pair[0] ?? null);
		$other = self::stateOf($pair[1] ?? null);
		return $one === null || $other === null ? null : [$one, $other];
	}

	/** @return list<NextStep> */
	public function due(): array
	{
		$due = $this->fields['due'] ?? [];
		$steps = [];
		foreach (\is_array($due) ? $due : [] as $step) {
			$steps[] = NextStep::of(Json::fieldsOf($step));
		}
		return $steps;
	}

	/** @return list<string> */
	public function given(): array
	{
		$given = $this->fields['given'] ?? [];
		$keys = [];
		foreach (\is_array($given) ? $given : [] as $key) {
			if (\is_string($key)) {
				$keys[] = $key;
			}
		}
		return $keys;
	}

	/** @param callable(mixed): bool $isItem */
	private static function isListOf(mixed $value, callable $isItem): bool
	{
		if (!\is_array($value)) {
			return false;
		}
		foreach ($value as $item) {
			if (!$isItem($item)) {
				return false;
			}
		}
		return true;
	}

	private static function isStep(mixed $value): bool
	{
		$fields = \is_object($value) ? Json::fieldsOf($value) : [];
		$step = $fields['step'] ?? null;
		$key = $fields['key'] ?? null;
		$isKeyed = \is_string($step) && \in_array($step, self::KEYED, true);
		return \is_string($step)
			&& ($isKeyed ? \is_string($key) : !\array_key_exists('key', $fields))
			&& self::areTexts($fields, 'ids')
			&& self::areTexts($fields, 'money');
	}

	/** @param array<array-key, mixed> $fields */
	private static function areTexts(array $fields, string $name): bool
	{
		if (!\array_key_exists($name, $fields)) {
			return true;
		}
		$value = $fields[$name];
		return (\is_array($value) || \is_object($value)) && self::isListOf(Json::fieldsOf($value), \is_string(...));
	}
}
