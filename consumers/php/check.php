<?php

declare(strict_types=1);

// Asks every tool everything in cases.json; prints a line for each.

require_once __DIR__ . '/Packages.php';
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

function checkLookups(array $lookups): void
{
    $tally = new Tally();
    foreach ($lookups as $item) {
        $codes = Packages::facadeOf($item->provider);
        $qualifiers = array_intersect_key((array) $item, array_flip(['network', 'service', 'kind']));
        $found = array_map(
            fn (object $entry): array => answerOf((array) json_decode(json_encode($entry)), textOf($codes, $entry)),
            $codes::lookup($item->space, $item->code, ...$qualifiers),
        );
        $wanted = array_map(fn (object $entry): array => answerOf((array) $entry, $entry->text->id ?? null), $item->entries);
        usort($found, byAdvice(...));
        usort($wanted, byAdvice(...));
        // Of a pattern with a kind, a package writes the customer's text for that kind, which the data does not have.
        $untold = isset($item->kind) && !isset($item->service) ? ['customer' => true] : [];
        $isSame = count($found) === count($wanted);
        foreach ($wanted as $index => $answer) {
            // The data has no text where no meaning has the advice as a whole; a package has.
            $answer = array_diff_key($answer, $untold);
            $isSame = $isSame && $answer === array_intersect_key($found[$index], $answer);
        }
        $tally->check($isSame, "$item->id ($item->space $item->code) is answered differently");
    }
    $tally->print('the packages', 'lookup');
}

function textOf(string $codes, object $entry): object
{
    $locale = (new ReflectionClass($codes))->getNamespaceName() . '\\Locale';
    return $codes::message($entry, $locale::from('id'));
}

/** Arrays of other sizes are not compared by what they begin with. */
function byAdvice(array $one, array $other): int
{
    return json_encode(array_slice($one, 0, 7)) <=> json_encode(array_slice($other, 0, 7));
}

/** Name first, so that answers can be sorted. */
function answerOf(array $entry, ?object $text): array
{
    $advice = [];
    foreach (['name', 'scope', 'outcome', 'retry', 'actor', 'reason', 'disclosure'] as $field) {
        $advice[$field] = $entry[$field];
    }
    return $text === null ? $advice : [...$advice, 'title' => $text->title, 'customer' => $text->customer];
}

Packages::autoload();
$packages = getenv('PACKAGES');
$content = readJson(getenv('CASES'));
checkValidator($packages, $content->cases);
checkLookups($content->lookups);
$hostile = array_map(readJson(...), glob(getenv('HOSTILE') . '/*/sample.json'));
$folders = [$packages, getenv('HOSTILE')];
(new Types($folders, getenv('WORK') . '/types'))
    ->check([...$content->samples, ...$hostile], $content->names)
    ->print('quicktype', 'generator', TYPES_NOTE);
