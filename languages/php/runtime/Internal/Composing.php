<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

use PaymentCodes\CodeParts;

/**
 * Takes codes apart and puts them together.
 *
 * @internal
 */
final class Composing
{
    /** The segments of a code; null unless it has exactly the form of the codes of a space that has services. */
    public static function parse(Catalog $catalog, string $space, string $code): ?CodeParts
    {
        $table = $catalog->space($space);
        if ($table === null || !$table->isComposite || !$table->isCode($code)) {
            return null;
        }
        $http = (int) $table->part('http', $code);
        return new CodeParts($http, $table->part('service', $code), $table->part('case', $code));
    }

    /** The code of a pattern for a service; null if they fit no space. */
    public static function compose(Catalog $catalog, string $pattern, string $service): ?string
    {
        foreach ($catalog->spaces() as $table) {
            $code = $table->isPattern($pattern) ? $table->withService($pattern, $service) : '';
            if ($code !== '' && $table->isCode($code)) {
                return $code;
            }
        }
        return null;
    }
}
