<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

use PaymentCodes\PaymentState;

/**
 * The tables of rules for the next step and the state of a payment.
 *
 * @internal
 *
 * @phpstan-import-type ProcedureData from Data
 * @phpstan-import-type RuleData from Data
 */
final class Procedure
{
    private static ?self $tables = null;

    /** @param ProcedureData $data */
    private function __construct(private readonly array $data)
    {
    }

    /** The tables of the package. */
    public static function tables(): self
    {
        return self::$tables ??= new self(Data::procedure());
    }

    /**
     * The first rule that holds for the next step.
     *
     * @param array<string, string> $facts
     *
     * @return RuleData|null
     */
    public function rule(array $facts): ?array
    {
        return self::firstOf($this->data['rules'], $facts);
    }

    /**
     * The state of a payment that a result reports; null if it reports none.
     *
     * @param array<string, string> $facts
     */
    public function state(array $facts): ?PaymentState
    {
        $state = self::firstOf($this->data['reports'], $facts)['state'] ?? null;
        return $state === null ? null : PaymentState::from($state);
    }

    /** Where a state stands in their order: a later one is more recent. */
    public function rank(PaymentState $state): int
    {
        return (int) \array_search($state->value, $this->data['states'], true);
    }

    /** Whether the payment may still be paid. */
    public function isOpen(PaymentState $state): bool
    {
        return \in_array($state->value, $this->data['open'], true);
    }

    /** Whether it is a state in which the payment is not paid. */
    public function isUnpaid(PaymentState $state): bool
    {
        return \in_array($state->value, $this->data['unpaid'], true);
    }

    /** Whether it is a state in which the money has arrived. */
    public function isPaid(PaymentState $state): bool
    {
        return \in_array($state->value, $this->data['paid'], true);
    }

    /** Whether two states contradict each other. */
    public function areContradicting(PaymentState $one, PaymentState $other): bool
    {
        return self::hasPair($this->data['contradictions'], $one, $other);
    }

    /** Whether a state and an earlier one cannot just be a late message. */
    public function areToRecheck(PaymentState $one, PaymentState $other): bool
    {
        return self::hasPair($this->data['recheck'], $one, $other);
    }

    /** @param list<array{string, string}> $pairs */
    private static function hasPair(array $pairs, PaymentState $one, PaymentState $other): bool
    {
        return \in_array([$one->value, $other->value], $pairs, true)
            || \in_array([$other->value, $one->value], $pairs, true);
    }

    /**
     * @param list<RuleData> $rules
     * @param array<string, string> $facts
     *
     * @return RuleData|null
     */
    private static function firstOf(array $rules, array $facts): ?array
    {
        foreach ($rules as $rule) {
            if (self::holds($rule, $facts)) {
                return $rule;
            }
        }
        return null;
    }

    /**
     * Whether all conditions of `when` hold, and none of `not`.
     *
     * @param RuleData $rule
     * @param array<string, string> $facts
     */
    private static function holds(array $rule, array $facts): bool
    {
        foreach ($rule['when'] ?? [] as $name => $values) {
            if (!\in_array($facts[$name] ?? '', $values, true)) {
                return false;
            }
        }
        foreach ($rule['not'] ?? [] as $name => $values) {
            if (\in_array($facts[$name] ?? '', $values, true)) {
                return false;
            }
        }
        return true;
    }
}
