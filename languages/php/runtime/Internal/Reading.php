<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

use PaymentCodes\Kind;
use PaymentCodes\Origin;

/**
 * A body with everything that is known about it.
 *
 * @internal
 */
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

    /** Where the body comes from: said, or told by a code. */
    public function from(): Origin
    {
        return $this->context->said ?? self::originOf($this->evidence);
    }

    /**
     * Where a body comes from whose codes these are.
     *
     * @param list<Evidence> $evidence
     */
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

    /** Whether the customer is sent on. */
    public function isRedirect(): bool
    {
        foreach ($this->narrowed->redirects as $path) {
            if (!Json::isEmpty(Json::at($this->body, $path))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all codes of the body are of spaces whose calls move no money. */
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
