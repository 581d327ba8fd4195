<?php

declare(strict_types=1);

// What a service does with a response of DOKU: codes.json and schema.json only.

// quickstart:begin
require_once 'JsonSchema/autoload.php'; // with Composer: vendor/autoload.php
require_once __DIR__ . '/Codes.php'; // 130 lines over codes.json

final class DokuAnswers
{
    private Codes $codes;
    private object $schema;

    /** @param string $package where the package was unpacked */
    public function __construct(string $package)
    {
        $this->codes = Codes::read("$package/codes.json");
        $this->schema = json_decode(file_get_contents("$package/schema.json"), flags: JSON_THROW_ON_ERROR);
    }

    public function whatHappened(mixed $body): array
    {
        $validator = new JsonSchema\Validator();
        $validator->validate($body, $this->schema);
        $found = $validator->isValid() ? $this->codes->lookup('snap', $body->responseCode ?? null) : [];
        if (count($found) !== 1) {
            return ['scope' => 'transaction', 'outcome' => 'unknown', 'retry' => 'check_status_first'];
        }
        ['name' => $name, 'scope' => $scope, 'outcome' => $outcome, 'retry' => $retry, 'text' => $text] = $found[0];
        $customer = $text['id']['customer'];
        return compact('name', 'scope', 'outcome', 'retry', 'customer'); // success is payment only in scope "transaction"
    }
}
// quickstart:end
