<?php

declare(strict_types=1);

namespace Org\SnapCodes\Internal;

use Org\SnapCodes\StatusCheck;

final class Asking
{
	public function __construct(private readonly Bodies $bodies)
	{
	}

	/** @param Evidence|null $first the code that decides; without one, only what the caller names can be asked about */
	public function about(Reading $reading, ?Evidence $first, string $service): ?StatusCheck
	{
		return $first === null
			? $this->from($reading->context->space ?? '', $reading->context->service ?? '')
			: $this->of($first->place, $reading, $service);
	}

	private function of(Place $place, Reading $reading, string $service): ?StatusCheck
	{
		$names = $place->service;
		if ($names === null) {
			return $place->table()->checkFor($service);
		}
		$named = Json::at($reading->body, Place::path($names['field']));
		$said = Json::isEmpty($named) ? $names['assumed'] ?? '' : $named;
		$other = $reading->context->service ?? (\is_bool($said) ? '' : Json::scalar($said) ?? '');
		return $this->bodies->catalog->space($names['space'])?->checkFor($other) ?? $place->table()->checkFor($service);
	}

	private function from(string $space, string $service): ?StatusCheck
	{
		$catalog = $this->bodies->catalog;
		$table = $catalog->space($space);
		if ($table === null && $service !== '') {
			foreach ($catalog->spaces() as $one) {
				if ($one->service($service) !== null) {
					$table = $one;
					break;
				}
			}
		}
		return $table?->checkFor($service) ?? $this->bodies->check;
	}
}
