<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** The snippets of every README print what stands behind them. */
final class ReadmeTest extends TestCase
{
    /** @dataProvider packages */
    public function testPrintsWhatItSays(string $namespace, string $folder): void
    {
        $snippets = Snippets::in("{$folder}/README.md");
        self::assertNotSame([], $snippets);
        foreach ($snippets as $code) {
            self::assertSame(Snippets::said($code), Snippets::printed($code, __DIR__ . '/bootstrap.php'), $code);
        }
    }

    /** @return iterable<string, array{string, string}> */
    public function packages(): iterable
    {
        return Packages::each();
    }
}
