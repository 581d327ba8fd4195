<?php

declare(strict_types=1);

namespace Org\DanaCodes\Internal;

use Org\DanaCodes\Advanced;
use Org\DanaCodes\Ends;
use Org\DanaCodes\KnownResult;
use Org\DanaCodes\NextStep;
use Org\DanaCodes\Origin;
use Org\DanaCodes\Payment;
use Org\DanaCodes\PaymentState;
use Org\DanaCodes\Retry;
use Org\DanaCodes\Step;
use Org\DanaCodes\UnknownResult;

final class Advancing
{
	private readonly Procedure $procedure;
	/** @var array<string, string> */
	private readonly array $facts;
	private readonly NextStep $step;
	private readonly bool $isWaiting;

	private function __construct(
		private readonly Payment $payment,
		private readonly KnownResult|UnknownResult $result,
	) {
		$this->procedure = Procedure::tables();
		$this->facts = Steps::factsOf($result, $payment->refund);
		$this->step = Steps::of($result, $this->facts);
		$this->isWaiting = self::isWaiting($payment);
	}

	public static function by(Payment $payment, KnownResult|UnknownResult $result): Advanced
	{
		return $payment->isDamaged
			? new Advanced($payment, NextStep::of(['step' => 'review', 'who' => 'integrator']))
			: (new self($payment, $result))->apply();
	}

	public static function isWaiting(Payment $payment): bool
	{
		foreach ($payment->due as $step) {
			$name = $step->stored()['step'] ?? '';
			if ($name === 'ask_status' || $name === 'review') {
				return true;
			}
		}
		return false;
	}

	private function apply(): Advanced
	{
		$said = $this->procedure->state($this->facts);
		if ($said === null) {
			return $this->unreported();
		}
		$payment = $this->payment;
		$heard = ['closed' => $payment->closed || $this->closes($said)];
		$isStatus = $this->result->from === Origin::Status && $this->result->fromSaid;
		$isEarlier = $this->procedure->rank($said) < $this->procedure->rank($payment->state);
		if ($isStatus && !$this->procedure->isOpen($said)) {
			return $this->answered($said, $isEarlier, $heard);
		}
		if ($payment->attention !== null || $this->procedure->areContradicting($payment->state, $said)) {
			return $this->contradicted($said, $isEarlier, $heard);
		}
		if ($isEarlier || $said === $payment->state && !$isStatus && $this->isWaiting) {
			return $this->late($said, $isStatus);
		}
		return self::upToDate($this->settle($said, [...$heard, 'doubt' => null]));
	}

	private function closes(PaymentState $said): bool
	{
		$result = $this->result;
		return $this->procedure->isUnpaid($said)
			&& ($said === PaymentState::Canceled
				|| $result instanceof KnownResult && $result->ends === Ends::Reference
				|| $result->retry === Retry::WithNewReference);
	}

	/** @param array<string, mixed> $heard */
	private function answered(PaymentState $said, bool $isEarlier, array $heard): Advanced
	{
		if (!$isEarlier) {
			return self::upToDate($this->settle($said, [...$heard, 'attention' => null, 'doubt' => null]));
		}
		$isRepeated = $this->payment->doubt === $said;
		$step = $isRepeated ? NextStep::of(Steps::review($this->result)) : $this->ask();
		return $this->hold($step, ['doubt' => $said->value]);
	}

	/** @param array<string, mixed> $heard */
	private function contradicted(PaymentState $said, bool $isEarlier, array $heard): Advanced
	{
		$state = $this->payment->state;
		$pair = $this->payment->attention ?? ($isEarlier ? [$said, $state] : [$state, $said]);
		return $this->hold($this->ask(), [
			...$heard,
			'state' => $isEarlier ? $state->value : $said->value,
			'attention' => [$pair[0]->value, $pair[1]->value],
		]);
	}

	private function late(PaymentState $said, bool $isStatus): Advanced
	{
		if (!$this->procedure->areToRecheck($this->payment->state, $said)) {
			return self::upToDate($this->payment);
		}
		if ($isStatus && $this->step->step === Step::Review) {
			return $this->hold($this->step, []);
		}
		return $this->isWaiting ? self::upToDate($this->payment) : $this->hold($this->ask(), []);
	}

	private function unreported(): Advanced
	{
		$payment = $this->payment;
		$state = $payment->state;
		$facts = $this->facts;
		$isOpen = $this->procedure->isOpen($state) || $this->isWaiting;
		if ($payment->refund && ($facts['scope'] ?? '') === 'transaction' && ($facts['kind'] ?? '') !== 'reverse') {
			return self::upToDate($payment);
		}
		$isAbsent = ($facts['absent'] ?? '') === 'yes' && ($facts['from'] ?? '') === 'status';
		if ($isAbsent && $state === PaymentState::New) {
			return $this->forgetQuestion();
		}
		if ($isAbsent && !$isOpen) {
			return self::upToDate($payment);
		}
		$isEnd = $this->step->step === Step::Stop || $this->step->step === Step::NewAttempt;
		if ($this->step->step === Step::AskStatus || $isOpen && ($isAbsent || $isEnd)) {
			return $this->question();
		}
		$isOwnCall = ($facts['from'] ?? '') === 'call'
			&& ($facts['query'] ?? '') === 'no'
			&& (($facts['kind'] ?? '') === 'reverse') === $payment->refund;
		$isBegun = $state !== PaymentState::New && $state !== PaymentState::Declined;
		if (!$isOwnCall || $this->isWaiting || $isBegun) {
			return new Advanced($payment, $this->step);
		}
		if ($this->step->step === Step::Proceed) {
			$settled = Settling::by($payment, PaymentState::New, $this->result, $this->ask('wait'), []);
			return new Advanced($settled, $this->step);
		}
		return self::upToDate(Settling::by($payment, PaymentState::New, $this->result, $this->step, []));
	}

	private function forgetQuestion(): Advanced
	{
		$left = [];
		foreach ($this->payment->due as $step) {
			if (($step->stored()['step'] ?? '') !== 'ask_status') {
				$left[] = $step->jsonSerialize();
			}
		}
		$due = $left === [] ? [$this->ask('wait')->jsonSerialize()] : $left;
		return self::upToDate($this->payment->change(['due' => $due]));
	}

	private function question(): Advanced
	{
		$next = $this->ask();
		if ($this->isWaiting) {
			return new Advanced($this->payment, $next);
		}
		$money = [];
		$others = [];
		foreach ($this->payment->due as $step) {
			if ($step->key === null && $this->payment->state !== PaymentState::New) {
				continue;
			}
			if ($step->step === Step::Fulfil || $step->step === Step::Undo) {
				$money[] = $step->jsonSerialize();
			} else {
				$others[] = $step->jsonSerialize();
			}
		}
		$due = [...$money, $next->jsonSerialize(), ...$others];
		return new Advanced($this->payment->change(['due' => $due]), $next);
	}

	/** @param array<string, mixed> $changes */
	private function settle(PaymentState $said, array $changes): Payment
	{
		return Settling::by($this->payment, $said, $this->result, $this->step, $changes);
	}

	private static function upToDate(Payment $payment): Advanced
	{
		return new Advanced($payment, $payment->due[0] ?? null);
	}

	/** @param array<string, mixed> $changes */
	private function hold(NextStep $step, array $changes): Advanced
	{
		$due = [$step->jsonSerialize()];
		foreach ($this->payment->due as $one) {
			if ($one->key !== null) {
				$due[] = $one->jsonSerialize();
			}
		}
		return new Advanced($this->payment->change([...$changes, 'due' => $due]), $step);
	}

	private function ask(string $step = 'ask_status'): NextStep
	{
		$check = $this->result->statusCheck?->jsonSerialize();
		foreach ($check === null ? $this->payment->due : [] as $due) {
			$check ??= $due->stored()['check'] ?? null;
		}
		return NextStep::of($check === null ? ['step' => $step] : ['step' => $step, 'check' => $check]);
	}
}
