<?php

declare(strict_types=1);

namespace Org\XenditCodes\Internal;

use Org\XenditCodes\MayStart;
use Org\XenditCodes\NextStep;
use Org\XenditCodes\Order;
use Org\XenditCodes\Payment;
use Org\XenditCodes\PaymentState;
use Org\XenditCodes\Step;

final class Orders
{
	/** @param array<array-key, Payment> $payments */
	public static function of(array $payments, bool $isSplit): Order
	{
		$procedure = Procedure::tables();
		$paid = \array_filter($payments, static fn(Payment $one): bool => $procedure->isPaid($one->state));
		$open = \array_filter($payments, static fn(Payment $one): bool => $procedure->isOpen($one->state));
		$id = null;
		foreach ($paid ?: $open ?: $payments as $other => $payment) {
			$isLater = $id === null || $procedure->rank($payment->state) > $procedure->rank($payments[$id]->state);
			$id = $isLater ? $other : $id;
		}
		$close = [];
		foreach ($payments as $other => $payment) {
			if ($payment->state === PaymentState::Pending || $payment->state === PaymentState::Authorized) {
				$close[] = (string) $other;
			}
		}
		return new Order(
			$id === null ? PaymentState::New : $payments[$id]->state,
			$id === null ? null : (string) $id,
			$paid !== [],
			\count($paid) > 1 && !$isSplit,
			self::mayStart($payments),
			$close,
		);
	}

	/** @param array<array-key, Payment> $payments */
	private static function mayStart(array $payments): MayStart
	{
		$isOver = true;
		foreach ($payments as $payment) {
			$isEnded = $payment->state === PaymentState::New || Procedure::tables()->isUnpaid($payment->state);
			if ($payment->isDamaged || !$isEnded || Advancing::isWaiting($payment)) {
				return MayStart::No;
			}
			$isOver = $isOver && ($payment->state === PaymentState::Declined || $payment->closed);
		}
		return $isOver ? MayStart::New : MayStart::Same;
	}

	/** @param array<array-key, Payment> $payments */
	public static function next(array $payments, string $id, bool $isSplit): ?NextStep
	{
		$payment = $payments[$id] ?? null;
		if ($payment === null || $payment->isDamaged) {
			return NextStep::of(['step' => 'review', 'who' => 'integrator']);
		}
		$step = $payment->due[0] ?? null;
		if ($step?->step === Step::Fulfil && !$isSplit && self::isTaken($payments, $id)) {
			return NextStep::of(['step' => 'review', 'who' => 'merchant']);
		}
		if ($step === null || $step->step !== Step::NewAttempt) {
			return $step;
		}
		return match (self::mayStart($payments)) {
			MayStart::No => null,
			MayStart::Same => NextStep::of(\array_replace($step->stored(), ['reference' => 'same'])),
			MayStart::New => $step,
		};
	}

	/** @param array<array-key, Payment> $payments */
	private static function isTaken(array $payments, string $id): bool
	{
		$isEarlier = true;
		foreach ($payments as $other => $payment) {
			if ((string) $other === $id) {
				$isEarlier = false;
				continue;
			}
			if (!\in_array(Steps::FULFIL, $payment->given, true)) {
				continue;
			}
			$due = \array_map(static fn(NextStep $step): ?string => $step->key, $payment->due);
			if (\in_array(Steps::FULFIL, $due, true) ? $isEarlier : !self::isTakenBack($payment, $due)) {
				return true;
			}
		}
		return false;
	}

	/** @param list<string|null> $due keys of the steps that are due */
	private static function isTakenBack(Payment $payment, array $due): bool
	{
		foreach ($payment->given as $key) {
			if (Settling::isWholeUndo($key) && !\in_array($key, $due, true)) {
				return true;
			}
		}
		return false;
	}
}
