<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** What the catalog says of documented bodies, asked of every package. */
final class CasesTest extends TestCase
{
    private const CONTEXT = ['from', 'httpStatus', 'space', 'family', 'network', 'service', 'kind', 'verified'];

    /** @dataProvider packages */
    public function testReadsDocumentedBodiesAsObjectsAndAsArrays(string $namespace, string $folder): void
    {
        $codes = "{$namespace}Codes";
        foreach (Packages::cases($folder) as $case) {
            $context = array_intersect_key((array) ($case->context ?? []), array_flip(self::CONTEXT));
            if (is_object($context['verified'] ?? null)) {
                continue;
            }
            $body = $case->body ?? null;
            $result = $codes::decode($body, ...$context);
            self::assertExpected($case->expect, $result, $case->name);
            $array = json_decode((string) json_encode($body), true);
            self::assertSame(
                json_encode($result),
                json_encode($codes::decode($array, ...$context)),
                "{$case->name}: objects as arrays",
            );
        }
    }

    private static function assertExpected(object $expected, object $result, string $name): void
    {
        $got = json_decode((string) json_encode($result));
        foreach ((array) $expected as $field => $value) {
            $own = $got->{$field} ?? null;
            self::assertTrue(self::has($own, $value), "{$name}: {$field} is " . json_encode($own));
        }
    }

    /** Whether a value is what is expected; objects may have more fields. */
    private static function has(mixed $value, mixed $expected): bool
    {
        if (!is_object($expected) && !is_array($expected)) {
            return $value === $expected;
        }
        foreach ((array) $expected as $field => $item) {
            if (!self::has(((array) $value)[$field] ?? null, $item)) {
                return false;
            }
        }
        return is_object($expected) || count($expected) === count((array) $value);
    }

    /** @dataProvider packages */
    public function testFindsTheCodeOfEveryConstant(string $namespace, string $folder): void
    {
        $codes = "{$namespace}Codes";
        foreach (glob("{$folder}/src/Code/*.php") ?: [] as $file) {
            $constants = (new ReflectionClass("{$namespace}Code\\" . basename($file, '.php')))->getReflectionConstants();
            foreach ($constants as $constant) {
                $isGone = str_contains((string) $constant->getDocComment(), '@deprecated');
                if ($constant->getName() !== 'SPACE_ID' && !$isGone) {
                    $space = $constant->getDeclaringClass()->getConstant('SPACE_ID');
                    self::assertNotSame([], $codes::lookup($space, $constant->getValue()), $constant->getName());
                }
            }
        }
    }

    /** @dataProvider packages */
    public function testSaysWhatItIs(string $namespace, string $folder): void
    {
        $codes = "{$namespace}Codes";
        $version = json_decode((string) file_get_contents("{$folder}/../package.json"))->version;
        self::assertStringStartsWith(strtok($version, '-'), $codes::VERSION);
        self::assertMatchesRegularExpression('/^[0-9a-f]{64}\z/', $codes::DATA_DIGEST);
        self::assertSame(basename(dirname($folder)), $codes::PROVIDER . '-codes');
    }

    /** @return iterable<string, array{string, string}> */
    public function packages(): iterable
    {
        return Packages::each();
    }
}
