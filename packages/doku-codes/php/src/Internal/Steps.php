<?php

declare(strict_types=1);

namespace Org\DokuCodes\Internal;

use Org\DokuCodes\Actor;
use Org\DokuCodes\Kind;
use Org\DokuCodes\KnownResult;
use Org\DokuCodes\Layer;
use Org\DokuCodes\NextStep;
use Org\DokuCodes\Origin;
use Org\DokuCodes\PaymentState;
use Org\DokuCodes\UnknownResult;

final class Steps
{
	public const FULFIL = 'fulfil:paid';

	/**
	 * @param bool $isRefund whether it is applied to a refund
	 * @return array<string, string>
	 */
	public static function factsOf(KnownResult|UnknownResult $result, bool $isRefund): array
	{
		$isKnown = $result instanceof KnownResult;
		$kind = $isKnown ? $result->kind : null;
		$isQuery = $result->from === Origin::Status
			|| $kind === Kind::Status
			|| $kind === Kind::Token
			|| $kind === Kind::Read;
		return [
			'outcome' => $result->outcome->value,
			'scope' => $result->scope->value,
			'retry' => $result->retry->value,
			'actor' => $result->actor->value,
			'reason' => $result->reason,
			'kind' => $kind->value ?? '',
			'layer' => $result->layer->value ?? '',
			'from' => $result->from->value,
			'precision' => $isKnown ? $result->precision->value ?? '' : '',
			'confirm' => $result->confirm->value ?? '',
			'part' => self::answer($isKnown && $result->part),
			'absent' => self::answer($isKnown && $result->absent),
			'contested' => self::answer($result->contested),
			'beside' => self::answer($result instanceof UnknownResult && $result->beside !== null),
			'query' => self::answer($isQuery),
			'transactionField' => self::answer(self::hasTransactionField($result)),
			'refund' => self::answer($isRefund),
		];
	}

	private static function hasTransactionField(KnownResult|UnknownResult $result): bool
	{
		foreach ($result->codes as $code) {
			if ($code->layer === Layer::Transaction) {
				return true;
			}
		}
		return false;
	}

	private static function answer(bool $is): string
	{
		return $is ? 'yes' : 'no';
	}

	/** @param array<string, string> $facts */
	public static function of(KnownResult|UnknownResult $result, array $facts): NextStep
	{
		$procedure = Procedure::tables();
		$rule = $procedure->rule($facts) ?? [];
		$step = $rule['step'] ?? 'review';
		$with = $rule['with'] ?? [];
		$state = $procedure->state($facts);
		$of = $state ?? PaymentState::New;
		return NextStep::of(match ($step) {
			'fulfil', 'undo' => ['step' => $step, 'key' => self::keyOfMoney($step, $state, $result)],
			'wait', 'ask_status' => self::asking($step, $result),
			'new_attempt' => [
				'step' => $step,
				...$with,
				...($result instanceof KnownResult && $result->reuse !== null ? ['reuse' => $result->reuse] : []),
				'key' => self::key($step, $of),
			],
			'stop' => ['step' => $step, 'who' => $result->actor->value, 'key' => self::key($step, $of)],
			'fix' => ['step' => $step, 'who' => $result->actor->value],
			'review' => self::review($result),
			default => ['step' => $step, ...$with],
		});
	}

	private static function keyOfMoney(string $step, ?PaymentState $state, KnownResult|UnknownResult $result): string
	{
		$isPart = $state === null || $state === PaymentState::PartiallyRefunded;
		return self::key($step, $state ?? PaymentState::Refunded, $isPart ? self::refundOf($result) : null);
	}

	/** @return array<string, mixed> */
	private static function asking(string $step, KnownResult|UnknownResult $result): array
	{
		$check = $result->statusCheck;
		return $check === null ? ['step' => $step] : ['step' => $step, 'check' => $check->jsonSerialize()];
	}

	public static function refundOf(KnownResult|UnknownResult $result): ?string
	{
		return $result->ids->refund ?? $result->money->refunded;
	}

	/** @return array<string, mixed> */
	public static function review(KnownResult|UnknownResult $result): array
	{
		$who = $result->actor === Actor::Integrator ? Actor::Integrator : Actor::Merchant;
		return ['step' => 'review', 'who' => $who->value];
	}

	/**
	 * @param string $step the step, or `decided` for the decision of a person
	 * @param string|null $refund identifies a partial refund
	 */
	public static function key(string $step, PaymentState $state, ?string $refund = null): string
	{
		return $step . ':' . $state->value . ($refund === null ? '' : ':' . $refund);
	}
}
