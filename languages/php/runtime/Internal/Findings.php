<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

use PaymentCodes\Confirm;
use PaymentCodes\FoundCode;
use PaymentCodes\Ids;
use PaymentCodes\KnownResult;
use PaymentCodes\Layer;
use PaymentCodes\Money;
use PaymentCodes\Origin;
use PaymentCodes\StatusCheck;
use PaymentCodes\UnknownResult;

/**
 * What every result carries besides its advice.
 *
 * @internal
 */
final class Findings
{
    /**
     * @param list<FoundCode> $codes
     * @param list<KnownResult|UnknownResult> $items
     */
    public function __construct(
        public readonly Origin $from,
        public readonly bool $fromSaid,
        public readonly ?Layer $layer,
        public readonly array $codes,
        public readonly ?StatusCheck $statusCheck,
        public readonly ?Confirm $confirm,
        public readonly Ids $ids,
        public readonly Money $money,
        public readonly bool $contested = false,
        public readonly array $items = [],
    ) {
    }

    /** The same, contested. */
    public function contested(): self
    {
        return new self(
            $this->from,
            $this->fromSaid,
            $this->layer,
            $this->codes,
            $this->statusCheck,
            $this->confirm,
            $this->ids,
            $this->money,
            true,
            $this->items,
        );
    }
}
