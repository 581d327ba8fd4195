<?php

declare(strict_types=1);

namespace Org\MidtransCodes;

use Org\MidtransCodes\Internal\Json;
use Org\MidtransCodes\Internal\Plain;
use Org\MidtransCodes\Internal\Stored;

/**
 * One stored attempt to pay: a request with its repeats, identified by the provider's id of the payment, or else by its
 * reference and a number. A value that never changes: what is applied to it makes another one.
 *
 * Store what `json_encode` gives, and read it with {@see Payment::of()}. Properties that the program adds are kept.
 */
final class Payment implements \JsonSerializable
{
	/** What was stored is no payment: nothing may be concluded from it, and a person has to look at it. */
	public readonly bool $isDamaged;
	/** Increases with every change: store only if the stored version is still the one that was read. */
	public readonly int $version;
	/** Its state; `unknown` for a damaged one. */
	public readonly PaymentState $state;
	/** @var array{PaymentState, PaymentState}|null Two reported states that contradict each other. */
	public readonly ?array $attention;
	/** An earlier state that a status response went back to; if reported twice, a person decides. */
	public readonly ?PaymentState $doubt;
	/** Nothing can be paid under its reference any more. */
	public readonly bool $closed;
	/** @var list<NextStep> Steps that are not done yet; perform the first one. */
	public readonly array $due;
	/** @var list<string> Keys of all steps that were ever due, and of decisions by a person. */
	public readonly array $given;
	/** It is a refund: only responses to its own calls and messages about returned money apply to it. */
	public readonly bool $refund;

	/** @param array<array-key, mixed>|null $fields null for a damaged one */
	private function __construct(
		private readonly ?array $fields,
		private readonly mixed $damaged,
	) {
		$stored = new Stored($fields ?? []);
		$this->isDamaged = $fields === null;
		$this->version = $stored->version();
		$this->state = $stored->state('state') ?? PaymentState::Unknown;
		$this->attention = $stored->attention();
		$this->doubt = $stored->state('doubt');
		$this->closed = ($fields['closed'] ?? null) === true;
		$this->due = $stored->due();
		$this->given = $stored->given();
		$this->refund = isset($fields['refund']);
	}

	/**
	 * A payment without any message yet. Store it before sending the first call. If you are about to send that call
	 * again and the stored payment is still `new`, a response was lost: first apply the loss with
	 * `Codes::advance($payment, Codes::decode(null))`. Otherwise a refusal of the second call would count as that of the
	 * only one.
	 */
	public static function newPayment(): self
	{
		return new self(Stored::NEW, null);
	}

	/** A refund without any message yet. Store it under its refund number, and repeat it only under that number. */
	public static function newRefund(): self
	{
		return new self([...Stored::NEW, 'refund' => true], null);
	}

	/**
	 * Reads a stored payment.
	 *
	 * @param mixed $stored what was stored: the text of JSON, or what a reader of JSON made of it
	 *
	 * @return self a damaged one for anything that is no payment; never throws
	 */
	public static function of(mixed $stored): self
	{
		if ($stored instanceof self) {
			return $stored;
		}
		$copy = Plain::copy($stored);
		$fields = $copy instanceof \stdClass ? Json::fieldsOf($copy) : [];
		return (new Stored($fields))->isPayment() ? new self(Stored::normal($fields), null) : new self(null, $stored);
	}

	/**
	 * The payment with changes.
	 *
	 * @internal
	 *
	 * @param array<string, mixed> $changes new values, as they are stored
	 *
	 * @return self with the next version; the same object if nothing changes, or if it is damaged
	 */
	public function change(array $changes): self
	{
		if ($this->fields === null) {
			return $this;
		}
		$changed = \array_replace($this->fields, $changes);
		if (\json_encode($changed) === \json_encode($this->fields)) {
			return $this;
		}
		return new self(\array_replace($changed, ['version' => $this->version + 1]), null);
	}

	/**
	 * The payment with a property of the program's own.
	 *
	 * @param string $name no name of the payment's own
	 * @param mixed $value anything that JSON can write
	 *
	 * @throws \InvalidArgumentException for a name that the payment has for itself
	 */
	public function with(string $name, mixed $value): self
	{
		if (\array_key_exists($name, Stored::NEW) || $name === 'refund') {
			throw new \InvalidArgumentException("a payment has \"{$name}\" for itself");
		}
		if ($this->fields === null) {
			return $this;
		}
		$copy = Plain::copy([$value]);
		return new self(\array_replace($this->fields, [$name => \is_array($copy) ? $copy[0] ?? null : null]), null);
	}

	/** A property of the program's own; null if there is none. */
	public function get(string $name): mixed
	{
		$value = $this->fields[$name] ?? null;
		return \is_object($value) ? Plain::copy($value) : $value;
	}

	/** What to store; a damaged payment as it was. */
	public function jsonSerialize(): mixed
	{
		return $this->fields === null ? $this->damaged : (object) $this->fields;
	}
}
