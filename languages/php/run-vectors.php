<?php

/**
 * Runs vectors: reads one JSON object a line on standard input, and prints what the package says, one a line.
 *
 *     php run-vectors.php <folder of the package> [arrays] <vectors.ndjson
 *
 * With `arrays`, the objects of bodies are arrays.
 */

declare(strict_types=1);

[$folder, $areArrays] = [$argv[1] ?? '.', in_array('arrays', $argv, true)];
$manifest = json_decode((string) file_get_contents("{$folder}/composer.json"), true);
$namespace = array_key_first($manifest['autoload']['psr-4']);

spl_autoload_register(static function (string $class) use ($folder, $namespace): void {
    if (str_starts_with($class, $namespace)) {
        require "{$folder}/src/" . strtr(substr($class, strlen($namespace)), '\\', '/') . '.php';
    }
});
require __DIR__ . '/VectorRunner.php';

set_error_handler(static function (int $level, string $message, string $file, int $line): never {
    throw new ErrorException($message, 0, $level, $file, $line);
});
$runner = new VectorRunner($namespace, $areArrays);
$input = fopen(defined('INPUT') ? INPUT : 'php://stdin', 'r');
while (($line = fgets($input)) !== false) {
    if (trim($line) !== '') {
        echo $runner->run($line), "\n";
    }
}
