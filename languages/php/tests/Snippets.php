<?php

declare(strict_types=1);

/** The snippets of a README, what they say that they print, and what they do. */
final class Snippets
{
    /** @return list<string> all of them, in order */
    public static function in(string $readme): array
    {
        preg_match_all('/^```php\n(.*?)^```$/ms', (string) file_get_contents($readme), $blocks);
        return $blocks[1];
    }

    /** What stands behind the statements that print something. */
    public static function said(string $code): string
    {
        preg_match_all('/\/\/ → (.*)$/m', $code, $says);
        return implode("\n", $says[1]);
    }

    /** What a snippet prints where a file loads its classes, with all that PHP has to say about it. */
    public static function printed(string $code, string $autoload): string
    {
        $file = (string) tempnam(sys_get_temp_dir(), 'readme');
        $start = "<?php\ndeclare(strict_types=1);\nrequire " . var_export($autoload, true) . ";\n";
        try {
            // `use` has to stand in front of other statements of the file only where it is not conditional.
            file_put_contents($file, $start . $code);
            $command = [PHP_BINARY, '-d', 'error_reporting=-1', '-d', 'display_errors=stdout', $file];
            return rtrim((string) shell_exec(implode(' ', array_map(escapeshellarg(...), $command))));
        } finally {
            unlink($file);
        }
    }
}
