<?php

declare(strict_types=1);

namespace Org\XenditCodes\Internal;

use Org\XenditCodes\Kind;
use Org\XenditCodes\Origin;

final class Reading
{
	/** @param list<Evidence> $evidence */
	public function __construct(
		public readonly Narrowed $narrowed,
		public readonly mixed $body,
		public readonly Context $context,
		public readonly array $evidence,
	) {
	}

	public function from(): Origin
	{
		return $this->context->said ?? self::originOf($this->evidence);
	}

	/** @param list<Evidence> $evidence */
	public static function originOf(array $evidence): Origin
	{
		foreach ($evidence as $item) {
			foreach ($item->matches as $match) {
				if ($match->entry->kind === Kind::Status) {
					return Origin::Status;
				}
			}
		}
		return Origin::Call;
	}

	public function isRedirect(): bool
	{
		foreach ($this->narrowed->redirects as $path) {
			if (!Json::isEmpty(Json::at($this->body, $path))) {
				return true;
			}
		}
		return false;
	}

	public function isOnlyCalls(): bool
	{
		foreach ($this->evidence as $item) {
			if (!$item->place->table()->isOnlyCalls) {
				return false;
			}
		}
		return $this->evidence !== [];
	}
}
