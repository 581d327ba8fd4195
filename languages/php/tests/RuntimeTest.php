<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** The packages have the code of the runtime, without what explains it. */
final class RuntimeTest extends TestCase
{
    private const RUNTIME = __DIR__ . '/../runtime';

    /** @dataProvider packages */
    public function testIsCopiedAsItIs(string $namespace, string $folder): void
    {
        $files = new RecursiveIteratorIterator(
            new RecursiveDirectoryIterator(self::RUNTIME, FilesystemIterator::SKIP_DOTS),
        );
        foreach ($files as $file) {
            $name = substr($file->getPathname(), strlen(self::RUNTIME));
            $code = str_replace('PaymentCodes', rtrim($namespace, '\\'), php_strip_whitespace($file->getPathname()));
            self::assertSame($code, php_strip_whitespace("{$folder}/src{$name}"), $name);
        }
    }

    /** @return iterable<string, array{string, string}> */
    public function packages(): iterable
    {
        return Packages::each();
    }
}
