<?php

declare(strict_types=1);

namespace Org\XenditCodes;

use Org\XenditCodes\Internal\Advancing;
use Org\XenditCodes\Internal\Attempts;
use Org\XenditCodes\Internal\Composing;
use Org\XenditCodes\Internal\Context;
use Org\XenditCodes\Internal\Decimal;
use Org\XenditCodes\Internal\Deciding;
use Org\XenditCodes\Internal\Describing;
use Org\XenditCodes\Internal\Found;
use Org\XenditCodes\Internal\Library;
use Org\XenditCodes\Internal\Lookup;
use Org\XenditCodes\Internal\Orders;
use Org\XenditCodes\Internal\Steps;

/** What a provider's codes mean for the money, and what to do next. Pure functions: nothing here has a state. */
final class Codes
{
	/** Id of the provider. */
	public const PROVIDER = Release::PROVIDER;
	/** Version of the package. */
	public const VERSION = Release::VERSION;
	/** SHA-256 of the data: packages of all languages with the same digest say the same. */
	public const DATA_DIGEST = Release::DATA_DIGEST;

	private function __construct()
	{
	}

	/**
	 * Reads a response body or a notification.
	 *
	 * @param mixed $body a parsed JSON value of any type, its objects as arrays or as `stdClass`; null if there was no
	 *   response. A text is no body: parse it first.
	 * @param Origin|string|null $from where the body comes from
	 * @param int|float|string|null $httpStatus HTTP status of the response, or its three digits
	 * @param string|null $space decide by codes of this space
	 * @param string|null $family of what the codes are, where those of several products stand in one field
	 * @param string|null $network card network, if the caller knows it
	 * @param string|null $service service of a code that leaves it open
	 * @param Kind|string|null $kind kind of operation, if a service has several
	 * @param bool $verified whether the caller verified a signature over the whole body, by other means
	 *
	 * @return KnownResult|UnknownResult what the body says; anything not known is `unknown`. Never throws.
	 */
	public static function decode(
		mixed $body,
		Origin|string|null $from = null,
		int|float|string|null $httpStatus = null,
		?string $space = null,
		?string $family = null,
		?string $network = null,
		?string $service = null,
		Kind|string|null $kind = null,
		bool $verified = false,
	): KnownResult|UnknownResult {
		$origin = \is_string($from) ? Origin::tryFrom($from) : $from;
		return Library::decoder()->decode($body, new Context(
			$origin,
			$origin,
			Context::status($httpStatus),
			$space,
			$family,
			$network,
			$service,
			\is_string($kind) ? Kind::tryFrom($kind) : $kind,
			$verified,
		));
	}

	/**
	 * Finds the entries of a code.
	 *
	 * @param string $space id of the space
	 * @param string $code a full code, a pattern or a code without services, spelled exactly
	 * @param string|null $network card network, if codes differ by network
	 * @param string|null $service service, for a pattern that leaves it open
	 * @param Kind|string|null $kind kind of operation, if one service serves several
	 * @param Origin|string|null $from where the code comes from, if one service serves status queries and other calls
	 *
	 * @return list<Entry> none for a code that nobody knows, several only for networks and variants
	 */
	public static function lookup(
		string $space,
		string $code,
		?string $network = null,
		?string $service = null,
		Kind|string|null $kind = null,
		Origin|string|null $from = null,
	): array {
		$table = Library::catalog()->space($space);
		if ($table === null) {
			return [];
		}
		$stated = \is_string($kind) ? Kind::tryFrom($kind) : $kind;
		$origin = \is_string($from) ? Origin::tryFrom($from) : $from;
		$found = Lookup::find($table, $code, $network, $service, $stated, $origin);
		return \array_map(static fn(Found $one): Entry => $one->entry, $found);
	}

	/**
	 * Reads the segments of a code that has a service.
	 *
	 * @return CodeParts|null null unless the code has exactly the form of the space
	 */
	public static function parse(string $space, string $code): ?CodeParts
	{
		return Composing::parse(Library::catalog(), $space, $code);
	}

	/**
	 * Builds a full code of a pattern and a service.
	 *
	 * @param string $pattern a code with its service left open, such as a constant of a space with services
	 *
	 * @throws \InvalidArgumentException if pattern and service fit no space; it is a mistake of the program
	 */
	public static function compose(string $pattern, string $service): string
	{
		return Composing::compose(Library::catalog(), $pattern, $service) ?? throw new \InvalidArgumentException(
			\sprintf('no code can be made of the pattern "%s" and the service "%s"', $pattern, $service),
		);
	}

	/**
	 * The texts about a result or an entry, in one language.
	 *
	 * @param array<array-key, mixed> $params values of parameters; those of the result are used for the others
	 */
	public static function message(Known|UnknownResult $result, Locale $locale, array $params = []): Message
	{
		return Library::messenger($locale)->message($result, $params);
	}

	/**
	 * What to do about a single result. If you store payments, call {@see self::advance()} instead: it takes earlier
	 * messages and steps into account.
	 */
	public static function nextStep(KnownResult|UnknownResult $result): NextStep
	{
		return Steps::of($result, Steps::factsOf($result, false));
	}

	/**
	 * Applies a message to a payment. Messages may be lost, repeated, late, out of order or forged.
	 *
	 * Store the returned payment before doing anything else: under a lock on the order, or with a compare-and-swap on
	 * `version` (if that fails, read the payment and call this again). Then perform the step and call
	 * {@see self::done()}. For a step with a `key`, make the payment's id and the key together the unique key of the
	 * ledger entry. Until then every message returns the step again; after a crash, continue with the first one due.
	 *
	 * @return Advanced the payment to store, and what to do. A damaged payment is returned unchanged with `review`; it
	 *   never pays or delivers anything. Never throws.
	 */
	public static function advance(Payment $payment, KnownResult|UnknownResult $result): Advanced
	{
		return Advancing::by($payment, $result);
	}

	/**
	 * Marks a step as done.
	 *
	 * @return Payment the payment to store, without the step; the same object if the step was not due
	 */
	public static function done(Payment $payment, string $key): Payment
	{
		$due = [];
		foreach ($payment->due as $step) {
			if ($step->key !== $key) {
				$due[] = $step->jsonSerialize();
			}
		}
		return $payment->change(['due' => $due]);
	}

	/**
	 * Applies the decision of a person about the state of a payment, after a `review` or a question that stays
	 * unanswered. The payment does not know what the person did by hand.
	 *
	 * @param PaymentState|string|null $state the decided state; if left out, the stored one
	 * @param Ids|null $ids what the person saw, for the step that follows
	 * @param Money|null $money what the person saw: a delivery is compared with it like with any message
	 *
	 * @return Payment the payment to store; nothing changes for a damaged one, an unknown state, or `paid` for a refund
	 */
	public static function decided(
		Payment $payment,
		PaymentState|string|null $state = null,
		?Ids $ids = null,
		?Money $money = null,
	): Payment {
		$now = \is_string($state) ? PaymentState::tryFrom($state) : $state ?? $payment->state;
		return $now === null ? $payment : Deciding::by($payment, $now, $ids, $money);
	}

	/**
	 * Combines the payments of an order into its state.
	 *
	 * @param array<array-key, Payment> $payments all payments of the order by id, in the order in which they were started
	 * @param bool $split whether several payments add up to the total; the program compares their sum
	 *
	 * @return Order a damaged payment locks it: the payer may not try again
	 */
	public static function orderOf(array $payments, bool $split = false): Order
	{
		return Orders::of($payments, $split);
	}

	/**
	 * The next step of a payment, given the other payments of its order. Call it under the lock of the order, after
	 * storing the result of {@see self::advance()} and after a crash.
	 *
	 * @param array<array-key, Payment> $payments all payments of the order by id, in the order in which they were started
	 * @param string $id id of the payment
	 * @param bool $split whether several payments add up to the total
	 *
	 * @return NextStep|null the first step that is due, with these exceptions: `review` instead of a second delivery,
	 *   null instead of a new attempt that the order does not allow, and the same reference if only that can be used.
	 *   Null for nothing to do.
	 */
	public static function nextOf(array $payments, string $id, bool $split = false): ?NextStep
	{
		return Orders::next($payments, $id, $split);
	}

	/**
	 * Finds the attempt that a message is about.
	 *
	 * @param list<Attempt> $attempts attempts under the reference of the message, or all of the order, the oldest first
	 * @param bool $reusable whether one reference takes many payments, each its own order
	 * @param string|null $asked id of the attempt whose call this responds to; null for a notification
	 *
	 * @return Belonging what it belongs to. Ids are learned only from proven messages.
	 */
	public static function attemptOf(
		array $attempts,
		KnownResult|UnknownResult $result,
		bool $reusable = false,
		?string $asked = null,
	): Belonging {
		return Attempts::of($attempts, $result, $reusable, $asked);
	}

	/**
	 * Compares two amounts, however they are written: `10000` equals `10000.00`. Both are decimal texts in whole units
	 * of the currency, as providers write them in bodies; convert amounts kept in the smallest unit first.
	 *
	 * @return bool false if either is missing or no amount, also if both are
	 */
	public static function sameAmount(?string $a, ?string $b): bool
	{
		$one = Decimal::of($a);
		$other = Decimal::of($b);
		return $one !== null && $other !== null && $one->compare($other) === 0;
	}

	/**
	 * Flat fields about a result for a log: no parameters, no messages, and no empty fields.
	 *
	 * @return array<string, string|int|bool>
	 */
	public static function logFields(Known|UnknownResult $result): array
	{
		return Describing::logFields(self::PROVIDER, $result);
	}

	/**
	 * Labels of a metric: the same for every result, of low cardinality.
	 *
	 * @return array<string, string>
	 */
	public static function metricLabels(Known|UnknownResult $result): array
	{
		return Describing::metricLabels(self::PROVIDER, $result);
	}
}
