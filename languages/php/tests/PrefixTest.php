<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/PrefixedCopy.php';

/** Two plugins, each with its own copy, in one process. */
final class PrefixTest extends TestCase
{
    /**
     * @dataProvider packages
     * @runInSeparateProcess
     * @preserveGlobalState disabled
     */
    public function testCopiesDoNotMeet(string $namespace, string $folder): void
    {
        $cases = Packages::cases($folder);
        $before = get_defined_functions()['user'];
        $constants = array_keys(get_defined_constants(true)['user'] ?? []);
        $copies = [];
        foreach (['First', 'Second'] as $prefix) {
            $copies[$prefix] = PrefixedCopy::make($folder, $namespace, $prefix);
            $codes = "{$prefix}\\{$namespace}Codes";
            foreach ($cases as $case) {
                $result = $codes::decode($case->body ?? null);
                self::assertStringStartsWith("{$prefix}\\", $result::class);
                $locale = ("{$prefix}\\{$namespace}Locale")::cases()[0];
                $results[$prefix][] = json_encode([$result, $codes::nextStep($result), $codes::message($result, $locale)]);
            }
        }
        self::assertSame($results['First'], $results['Second']);
        self::assertSame($before, get_defined_functions()['user'], 'no global functions');
        self::assertSame($constants, array_keys(get_defined_constants(true)['user'] ?? []), 'no global constants');
        foreach (get_included_files() as $file) {
            self::assertStringStartsNotWith(realpath($folder) . '/src/', $file, 'a copy loads its own files only');
        }
        foreach ($copies as $prefix => $copy) {
            $loaded = array_filter(get_included_files(), static fn(string $file): bool => str_starts_with($file, $copy));
            self::assertNotSame([], $loaded, $prefix);
        }
    }

    /** @return iterable<string, array{string, string}> */
    public function packages(): iterable
    {
        return Packages::each();
    }
}
