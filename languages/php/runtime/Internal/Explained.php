<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

use PaymentCodes\Explainer;
use PaymentCodes\Known;
use PaymentCodes\KnownResult;
use PaymentCodes\Outcome;
use PaymentCodes\Retry;

/**
 * Finds the entry whose texts explain a result.
 *
 * @internal
 */
final class Explained
{
    public function __construct(private readonly Catalog $catalog)
    {
    }

    /** The entry; null if the result differs from the catalog. */
    public function by(Known $result): ?Found
    {
        $own = $this->match($result, $result);
        $by = $result instanceof KnownResult ? $result->by : $result;
        if ($by->name === $result->name && $by->space === $result->space && $by->code === $result->code) {
            return $own;
        }
        $match = $this->match($by);
        $isAsking = $match !== null && $match->entry->retry === Retry::CheckStatusFirst;
        return $isAsking && $result->retry !== Retry::CheckStatusFirst ? $own : $match;
    }

    /**
     * Finds an entry in the catalog, with its texts.
     *
     * @param Explainer|Known $explainer names the entry
     * @param Known|null $stated what the entry has to say besides
     */
    public function match(Explainer|Known $explainer, ?Known $stated = null): ?Found
    {
        $space = $this->catalog->space($explainer->space);
        if ($space === null) {
            return null;
        }
        // The kind that decided; after a redirect it can differ from that of the service.
        foreach (Lookup::find($space, $explainer->code, $explainer->network, as: $explainer->kind) as $match) {
            if ($match->entry->name === $explainer->name && ($stated === null || self::isSame($match, $stated))) {
                return $match;
            }
        }
        return null;
    }

    private static function isSame(Found $match, Known $stated): bool
    {
        return $match->entry->outcome === $stated->outcome
            && ($match->entry->scope === $stated->scope || $stated->outcome === Outcome::Pending);
    }
}
