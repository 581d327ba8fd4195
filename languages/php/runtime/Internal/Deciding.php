<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

use PaymentCodes\Ids;
use PaymentCodes\Money;
use PaymentCodes\NextStep;
use PaymentCodes\Payment;
use PaymentCodes\PaymentState;

/**
 * Applies the decision of a person about the state of a payment.
 *
 * @internal
 */
final class Deciding
{
    /** The payment to store; the same one where nothing can be decided about it. */
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
        // A decision is not questioned again. An open state may still change.
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
