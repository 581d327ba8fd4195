<?php

/** Writes the documented bodies of a package as vectors: php cases.php <folder of the package> */

declare(strict_types=1);

require __DIR__ . '/tests/Packages.php';

foreach (Packages::cases($argv[1] ?? '.') as $number => $case) {
    $vector = ['id' => (string) $number, 'call' => 'decode'];
    foreach (['body', 'context'] as $name) {
        if (property_exists($case, $name)) {
            $vector[$name] = $case->{$name};
        }
    }
    echo json_encode($vector, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION), "\n";
}
