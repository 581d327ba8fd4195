<?php

declare(strict_types=1);

namespace Org\MidtransCodes\Internal;

use Org\MidtransCodes\CodeParts;

final class Composing
{
	public static function parse(Catalog $catalog, string $space, string $code): ?CodeParts
	{
		$table = $catalog->space($space);
		if ($table === null || !$table->isComposite || !$table->isCode($code)) {
			return null;
		}
		$http = (int) $table->part('http', $code);
		return new CodeParts($http, $table->part('service', $code), $table->part('case', $code));
	}

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
