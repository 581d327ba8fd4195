<?php

declare(strict_types=1);

// What a service does with a response of DOKU.

require_once __DIR__ . '/Packages.php';
Packages::autoload();

// quickstart:begin
// composer require org/doku-codes
use Org\DokuCodes\Codes;
use Org\DokuCodes\Locale;

function whatHappened(mixed $body): array
{
    $result = Codes::decode($body, from: 'call'); // of any value; never throws
    $next = Codes::nextStep($result); // what to do: success alone is no payment, as it may be about this call only
    return [
        'outcome' => $result->outcome->value,
        'scope' => $result->scope->value,
        'step' => $next->step->value,
        'customer' => Codes::message($result, Locale::Id)->customer,
    ];
}
// quickstart:end
