<?php

declare(strict_types=1);

// Asks every tool everything in cases.json; prints a line for each.

require_once __DIR__ . '/Codes.php';
require_once __DIR__ . '/Tally.php';
require_once __DIR__ . '/Types.php';
require_once __DIR__ . '/Validators.php';

const TYPES_NOTE = 'fields that a body has not are read with a warning, so write @; '
    . 'from() of an enum compares loosely and takes 5.0 for 05, so look codes up as strings';

function readJson(string $path): object
{
    return json_decode(file_get_contents($path), flags: JSON_THROW_ON_ERROR);
}

function checkValidator(string $packages, array $cases): void
{
    $tally = new Tally();
    $compiled = [];
    foreach ($cases as $case) {
        $compiled["$case->schema $case->type"] ??= Validators::justinrainbow(
            Validators::rootAt(readJson("$packages/$case->schema"), $case->type),
        );
        $instance = isset($case->file) ? readJson("$packages/$case->file") : $case->instance;
        $verdict = $compiled["$case->schema $case->type"]($instance);
        $wanted = $case->valid ? 'valid' : 'invalid';
        $tally->check($verdict === $case->valid, "$case->id ($case->type, $case->note) is not $wanted");
    }
    $tally->print('justinrainbow/json-schema', 'validator', 'as draft-04, whatever $schema says');
}

function checkLookups(string $packages, array $lookups): void
{
    $tally = new Tally();
    $providers = [];
    foreach ($lookups as $item) {
        $codes = $providers[$item->provider] ??= Codes::read("$packages/$item->provider-codes/codes.json");
        $qualifiers = array_intersect_key((array) $item, array_flip(['network', 'service', 'kind']));
        $found = array_map(answerOf(...), $codes->lookup($item->space, $item->code, ...$qualifiers));
        $wanted = array_map(fn (object $entry): array => answerOf(json_decode(json_encode($entry), true)), $item->entries);
        sort($found);
        sort($wanted);
        $tally->check($found === $wanted, "$item->id ($item->space $item->code) is answered differently");
    }
    $tally->print('codes.json', 'lookup');
}

/** Name first, so that answers can be sorted. */
function answerOf(array $entry): array
{
    ['title' => $title, 'customer' => $customer] = $entry['text']['id'];
    $advice = [];
    foreach (['name', 'scope', 'outcome', 'retry', 'actor', 'reason', 'disclosure'] as $field) {
        $advice[$field] = $entry[$field];
    }
    return [...$advice, 'title' => $title, 'customer' => $customer];
}

$packages = getenv('PACKAGES');
$content = readJson(getenv('CASES'));
checkValidator($packages, $content->cases);
checkLookups($packages, $content->lookups);
$hostile = array_map(readJson(...), glob(getenv('HOSTILE') . '/*/sample.json'));
$folders = [$packages, getenv('HOSTILE')];
(new Types($folders, getenv('WORK') . '/types'))
    ->check([...$content->samples, ...$hostile], $content->names)
    ->print('quicktype', 'generator', TYPES_NOTE);
