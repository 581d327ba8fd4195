<?php

declare(strict_types=1);

namespace Org\DigiflazzCodes\Internal;

use Org\DigiflazzCodes\Ids;
use Org\DigiflazzCodes\KnownResult;
use Org\DigiflazzCodes\Money;
use Org\DigiflazzCodes\NextStep;
use Org\DigiflazzCodes\Origin;
use Org\DigiflazzCodes\Payment;
use Org\DigiflazzCodes\PaymentState;
use Org\DigiflazzCodes\Step;
use Org\DigiflazzCodes\UnknownResult;

final class Settling
{
	private const WHOLE_UNDO = '/^undo:[^:]+\z/';

	/**
	 * @param PaymentState $state the state that is certain
	 * @param Ids|null $ids what the message says
	 * @param Money|null $money what the message says
	 * @param Origin|null $from where the message comes from
	 * @param array<string, mixed> $review the case for a person that the message would be
	 */
	private function __construct(
		private readonly Payment $payment,
		private readonly PaymentState $state,
		private readonly ?Ids $ids,
		private readonly ?Money $money,
		private readonly ?Origin $from,
		private readonly array $review,
	) {
	}

	/**
	 * @param NextStep|null $step the step if the state itself requires none; null for nothing
	 * @param array<string, mixed> $changes other new values, as they are stored
	 */
	public static function by(
		Payment $payment,
		PaymentState $state,
		KnownResult|UnknownResult $result,
		?NextStep $step,
		array $changes,
	): Payment {
		$review = Steps::review($result);
		$settling = new self($payment, $state, $result->ids, $result->money, $result->from, $review);
		return $settling->apply($step, $changes, $payment->given);
	}

	/**
	 * @param NextStep|null $step the step if the state itself requires none; null for nothing
	 * @param array<string, mixed> $changes other new values, as they are stored
	 * @param list<string> $given keys of steps and decisions, with this one
	 */
	public static function decided(
		Payment $payment,
		PaymentState $state,
		?Ids $ids,
		?Money $money,
		?NextStep $step,
		array $changes,
		array $given,
	): Payment {
		$review = ['step' => 'review', 'who' => 'merchant'];
		$settling = new self($payment, $state, $ids, $money, Origin::Status, $review);
		return $settling->apply($step, $changes, $given);
	}

	public static function isWholeUndo(string $key): bool
	{
		return \preg_match(self::WHOLE_UNDO, $key) === 1;
	}

	/**
	 * @param array<string, mixed> $changes
	 * @param list<string> $given
	 */
	private function apply(?NextStep $step, array $changes, array $given): Payment
	{
		$fresh = [];
		foreach ($this->steps($step, $given) as $one) {
			if ($this->isFresh($one, $given)) {
				$fresh[] = $one;
			}
		}
		$isPart = $this->state === PaymentState::PartiallyRefunded;
		$due = $fresh === [] || $isPart ? $this->stillDue($isPart) : [];
		foreach ($fresh as $one) {
			$due[] = $this->withSaid($one)->jsonSerialize();
			if ($one->key !== null) {
				$given[] = $one->key;
			}
		}
		return $this->payment->change([
			...$changes,
			'state' => $this->state->value,
			'due' => $due,
			'given' => $given,
		]);
	}

	/** @return list<object> */
	private function stillDue(bool $isPart): array
	{
		$still = [];
		foreach ($this->payment->due as $step) {
			if ($step->key === null) {
				continue;
			}
			$isOfState = (\explode(':', $step->key)[1] ?? '') === $this->state->value;
			if ($isOfState || $isPart && $step->key === Steps::FULFIL) {
				$still[] = $step->jsonSerialize();
			}
		}
		return $still;
	}

	/** @param list<string> $given */
	private function isFresh(NextStep $step, array $given): bool
	{
		if ($step->key !== null) {
			return !\in_array($step->key, $given, true);
		}
		if ($step->step === Step::Review) {
			return !\in_array(Steps::key('decided', $this->state), $given, true);
		}
		if ($step->step !== Step::AskStatus) {
			return true;
		}
		foreach ($given as $key) {
			if ((\explode(':', $key)[1] ?? '') === $this->state->value) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param list<string> $given
	 * @return list<NextStep>
	 */
	private function steps(?NextStep $step, array $given): array
	{
		$procedure = Procedure::tables();
		if ($procedure->isPaid($this->state)) {
			return $this->stepsOfPaid($given);
		}
		if ($procedure->isUnpaid($this->state) && \in_array(Steps::FULFIL, $given, true)) {
			return [NextStep::of(['step' => 'undo', 'key' => Steps::key('undo', $this->state)])];
		}
		return $step === null ? [] : [$step];
	}

	/**
	 * @param list<string> $given
	 * @return list<NextStep>
	 */
	private function stepsOfPaid(array $given): array
	{
		foreach ($given as $key) {
			if (self::isWholeUndo($key)) {
				return [NextStep::of($this->review)];
			}
		}
		$fulfil = NextStep::of(['step' => 'fulfil', 'key' => Steps::FULFIL]);
		if ($this->state !== PaymentState::PartiallyRefunded) {
			return [$fulfil];
		}
		$isRepeat = $this->state === $this->payment->state && $this->from === Origin::Status;
		$refund = $this->ids->refund ?? $this->money->refunded ?? ($isRepeat ? null : "v{$this->payment->version}");
		$key = Steps::key('undo', $this->state, $refund);
		return $refund === null ? [$fulfil] : [$fulfil, NextStep::of(['step' => 'undo', 'key' => $key])];
	}

	private function withSaid(NextStep $step): NextStep
	{
		if ($step->step !== Step::Fulfil && $step->step !== Step::Undo) {
			return $step;
		}
		$said = [
			...($this->ids === null ? [] : ['ids' => $this->ids->jsonSerialize()]),
			...($this->money === null ? [] : ['money' => $this->money->jsonSerialize()]),
		];
		return NextStep::of(\array_replace($step->stored(), $said));
	}
}
