<?php

declare(strict_types=1);

namespace Org\OyCodes\Internal;

/** @phpstan-import-type RefundsData from Data */
final class Refunds
{
	private const MAX_REFUNDS = 1000;

	/** @var list<string> */
	private readonly array $list;
	/** @var list<string> */
	private readonly array $number;
	/** @var list<string> */
	private readonly array $amount;
	private readonly ?Condition $status;

	/** @param RefundsData $data */
	public function __construct(array $data)
	{
		$this->list = Place::path($data['list']);
		$this->number = Place::path($data['number']);
		$this->amount = Place::path($data['amount']);
		$this->status = isset($data['status']) ? Condition::of($data['status']) : null;
	}

	public function totalIn(mixed $body): ?string
	{
		$items = Json::at($body, $this->list);
		if (!\is_array($items) || $items === [] || !\array_is_list($items) || \count($items) > self::MAX_REFUNDS) {
			return null;
		}
		$amounts = [];
		foreach ($items as $index => $item) {
			if ($this->status !== null && !$this->status->holds($item, null)) {
				continue;
			}
			$amount = Decimal::of(Facts::text(Json::at($item, $this->amount)));
			if ($amount === null) {
				return null;
			}
			$number = Facts::text(Json::at($item, $this->number)) ?? "#{$index}";
			$amounts[$number] = $amount;
		}
		$sum = Decimal::zero();
		foreach ($amounts as $amount) {
			$sum = $sum->plus($amount);
		}
		return $sum->format();
	}
}
