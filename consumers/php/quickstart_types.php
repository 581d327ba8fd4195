<?php

declare(strict_types=1);

require_once getenv('WORK') . '/types/doku-codes.php';

// quickstart:begin
// quicktype --lang php --src-lang schema --top-level DokuCodes --out doku-codes.php codegen.schema.json
function isLackOfFunds(string $text): bool
{
    // Also reads codes and fields of tomorrow; `@` as the generated code warns of fields that are not there.
    $body = @DokuSnapResponse::from(json_decode($text));
    $code = $body->getResponseCode() ?? '';
    return substr_replace($code, 'XX', 3, 2) === DokuSnap::to(DokuSnap::$INSUFFICIENT_FUNDS);
}
// quickstart:end
