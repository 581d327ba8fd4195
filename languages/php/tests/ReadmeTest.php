<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** The snippets of every README print what stands behind them. */
final class ReadmeTest extends TestCase
{
    /** @dataProvider packages */
    public function testPrintsWhatItSays(string $namespace, string $folder): void
    {
        $readme = (string) file_get_contents("{$folder}/README.md");
        self::assertGreaterThan(0, preg_match_all('/^```php\n(.*?)^```$/ms', $readme, $blocks));
        foreach ($blocks[1] as $code) {
            preg_match_all('/\/\/ → (.*)$/m', $code, $says);
            $file = (string) tempnam(sys_get_temp_dir(), 'readme');
            $start = "<?php\ndeclare(strict_types=1);\nrequire " . var_export(__DIR__ . '/bootstrap.php', true) . ";\n";
            try {
                // `use` has to stand in front of other statements of the file only where it is not conditional.
                file_put_contents($file, $start . $code);
                $command = [PHP_BINARY, '-d', 'error_reporting=-1', '-d', 'display_errors=stdout', $file];
                $output = (string) shell_exec(implode(' ', array_map(escapeshellarg(...), $command)));
                self::assertSame(implode("\n", $says[1]), rtrim($output), $code);
            } finally {
                unlink($file);
            }
        }
    }

    /** @return iterable<string, array{string, string}> */
    public function packages(): iterable
    {
        return Packages::each();
    }
}
