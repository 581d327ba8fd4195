<?php

declare(strict_types=1);

namespace Org\DanaCodes;

use Org\DanaCodes\Internal\Plain;

/**
 * What to do next. {@see Step} says what each step asks for.
 *
 * `json_encode` gives the step as it is stored in a payment.
 */
final class NextStep implements \JsonSerializable
{
	/** What to do; `review` for a stored step that nobody knows. */
	public readonly Step $step;
	/** Perform the step once per payment: unique together with the payment's id. */
	public readonly ?string $key;
	/** `wait`, `ask_status`: how and when to ask, as far as documented. */
	public readonly ?StatusCheck $check;
	/** `repeat`: after what. */
	public readonly ?After $after;
	/** `new_attempt`: what has to change. */
	public readonly ?Change $change;
	/** `new_attempt`: the same reference, such as a page that is still open, or a new one. */
	public readonly ?Reference $reference;
	/** @var 'never'|null `new_attempt`: do not use this card or account again. */
	public readonly ?string $reuse;
	/** `fix`, `stop`, `review`: who has to look. */
	public readonly ?Actor $who;
	/** `fulfil`, `undo` that are due: ids of the payment, as proven. */
	public readonly ?Ids $ids;
	/** `fulfil`, `undo` that are due: amounts, as proven. */
	public readonly ?Money $money;

	/** @param array<array-key, mixed> $fields */
	private function __construct(private readonly array $fields)
	{
		$text = static fn(string $name): string => \is_string($fields[$name] ?? null) ? $fields[$name] : '';
		$this->step = Step::tryFrom($text('step')) ?? Step::Review;
		$this->key = isset($fields['key']) ? $text('key') : null;
		$this->check = Plain::check($fields['check'] ?? null);
		$this->after = After::tryFrom($text('after'));
		$this->change = Change::tryFrom($text('change'));
		$this->reference = Reference::tryFrom($text('reference'));
		$this->reuse = $text('reuse') === 'never' ? 'never' : null;
		$this->who = Actor::tryFrom($text('who'));
		$this->ids = Plain::ids($fields['ids'] ?? null);
		$this->money = Plain::money($fields['money'] ?? null);
	}

	/**
	 * @internal
	 *
	 * @param array<array-key, mixed> $fields as they are stored
	 */
	public static function of(array $fields): self
	{
		return new self($fields);
	}

	/**
	 * @internal
	 *
	 * @return array<array-key, mixed> its fields, as they are stored
	 */
	public function stored(): array
	{
		return $this->fields;
	}

	/** The step as it is stored. */
	public function jsonSerialize(): object
	{
		return Plain::object($this->fields);
	}
}
