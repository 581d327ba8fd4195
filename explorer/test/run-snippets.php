<?php

// Runs the snippets that stand as a JSON list on standard input, and prints what the result of each says to do.
require __DIR__ . '/../../languages/php/tests/bootstrap.php';
set_error_handler(static fn(int $level, string $message) => throw new ErrorException($message));
$run = static function (string $code): ?string {
    eval($code);
    if (!isset($result)) {
        return null;
    }
    $codes = preg_replace('/[^\\\\]+$/', 'Codes', $result::class);
    return $codes::nextStep($result)->step->value;
};
echo json_encode(array_map($run, json_decode(stream_get_contents(STDIN))));
