<?php

declare(strict_types=1);

namespace Webhook;

use Closure;
use Org\DokuCodes\Codes;
use Org\DokuCodes\KnownResult;
use Org\DokuCodes\NextStep;
use Org\DokuCodes\Payment;
use Org\DokuCodes\Step;
use Org\DokuCodes\UnknownResult;

/**
 * Payments and the ledger of deliveries in a file, as PHP keeps nothing between requests. A shop has two tables for
 * them, and a lock on the row of the order.
 */
final class Payments
{
    /** @param Closure(string, NextStep): void $deliver hands out what was paid: compare amount and currency first */
    public function __construct(private readonly string $file, private readonly Closure $deliver)
    {
    }

    /** Stores a payment, before anything of it is sent to the provider. */
    public function begin(string $reference): void
    {
        $this->locked(static function (array $rows) use ($reference): array {
            $rows['payments'][$reference] ??= json_encode(Payment::newPayment(), JSON_THROW_ON_ERROR);
            return [$rows, null];
        });
    }

    /**
     * Applies a message to the payment that it names.
     *
     * @return NextStep|null the step that is due; null if there is none, or if nobody began such a payment
     */
    public function apply(KnownResult|UnknownResult $result): ?NextStep
    {
        return $this->locked(function (array $rows, Closure $store) use ($result): array {
            $reference = $result->ids?->reference;
            if ($reference === null || !isset($rows['payments'][$reference])) {
                return [$rows, null];
            }
            $payment = Codes::advance(Payment::of($rows['payments'][$reference]), $result)->payment;
            $rows['payments'][$reference] = json_encode($payment, JSON_THROW_ON_ERROR);
            $store($rows); // before anything is done
            // Of all payments of the order; here it has but one.
            $due = Codes::nextOf([$reference => $payment], $reference);
            if ($due?->step === Step::Fulfil) {
                $entry = "{$reference} {$due->key}";
                if (!isset($rows['ledger'][$entry])) {
                    ($this->deliver)($reference, $due);
                    $rows['ledger'][$entry] = true;
                }
                $done = Codes::done($payment, (string) $due->key);
                $rows['payments'][$reference] = json_encode($done, JSON_THROW_ON_ERROR);
            }
            return [$rows, $due];
        });
    }

    /**
     * @template T
     *
     * @param Closure(array<string, array<string, mixed>>, Closure): array{array<string, mixed>, T} $change
     *
     * @return T
     */
    private function locked(Closure $change): mixed
    {
        $stream = fopen($this->file, 'c+') ?: throw new \RuntimeException('payments cannot be stored');
        try {
            flock($stream, LOCK_EX);
            $rows = json_decode((string) stream_get_contents($stream), true) ?? ['payments' => [], 'ledger' => []];
            $store = static function (array $rows) use ($stream): void {
                ftruncate($stream, 0);
                rewind($stream);
                fwrite($stream, json_encode($rows, JSON_THROW_ON_ERROR));
                fflush($stream);
            };
            [$rows, $answer] = $change($rows, $store);
            $store($rows);
            return $answer;
        } finally {
            fclose($stream);
        }
    }
}
