<?php

declare(strict_types=1);

namespace Org\XenditCodes\Internal;

use Org\XenditCodes\Ids;
use Org\XenditCodes\Money;
use Org\XenditCodes\NextStep;
use Org\XenditCodes\Payment;
use Org\XenditCodes\PaymentState;

final class Deciding
{
	public static function by(Payment $payment, PaymentState $state, ?Ids $ids, ?Money $money): Payment
	{
		$procedure = Procedure::tables();
		if ($payment->isDamaged || $payment->refund && $procedure->isPaid($state)) {
			return $payment;
		}
		$isOpen = $procedure->isOpen($state);
		$isOver = $state === PaymentState::New || $procedure->isUnpaid($state);
		$undo = $isOver ? null : NextStep::of(['step' => 'undo', 'key' => Steps::key('undo', $state)]);
		$step = $isOpen ? NextStep::of(['step' => 'wait']) : $undo;
		$given = $payment->given;
		$key = Steps::key('decided', $state);
		if (!$isOpen && !\in_array($key, $given, true)) {
			$given[] = $key;
		}
		$changes = [
			'attention' => null,
			'doubt' => null,
			'closed' => $payment->closed || $state === PaymentState::Canceled,
		];
		return Settling::decided($payment, $state, $ids, $money, $step, $changes, $given);
	}
}
