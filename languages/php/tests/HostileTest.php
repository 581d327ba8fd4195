<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** The package of a made-up provider whose texts try to break out of the source that they are written in. */
final class HostileTest extends TestCase
{
    private const FOLDER = __DIR__ . '/../../../generator/test/fixtures/acme-pay/golden';

    public function testIsPhpThatPrintsNothing(): void
    {
        $files = new RegexIterator(
            new RecursiveIteratorIterator(new RecursiveDirectoryIterator(self::FOLDER . '/php/src')),
            '/\.php$/',
        );
        $this->expectOutputString('');
        $count = 0;
        foreach ($files as $file) {
            $tokens = PhpToken::tokenize((string) file_get_contents($file->getPathname()), TOKEN_PARSE);
            foreach ($tokens as $token) {
                self::assertFalse($token->is([T_INLINE_HTML, T_CLOSE_TAG, T_VARIABLE]) && str_contains($file->getPathname(), '/data/'));
            }
            if (str_contains($file->getPathname(), '/data/')) {
                self::assertIsArray(require $file->getPathname());
            }
            $count++;
        }
        self::assertGreaterThan(80, $count);
    }

    public function testGivesTheTextsBack(): void
    {
        $manifest = json_decode((string) file_get_contents(self::FOLDER . '/php/composer.json'), true);
        $namespace = array_key_first($manifest['autoload']['psr-4']);
        spl_autoload_register(static function (string $class) use ($namespace): void {
            if (str_starts_with($class, $namespace)) {
                require self::FOLDER . '/php/src/' . strtr(substr($class, strlen($namespace)), '\\', '/') . '.php';
            }
        });
        $codes = json_decode((string) file_get_contents(self::FOLDER . '/codes.json'));
        $compared = 0;
        foreach ($codes->entries as $entry) {
            $found = ("{$namespace}Codes")::lookup($entry->space, $entry->code);
            if (count($found) !== 1 || isset($entry->validUntil) || isset($entry->pattern) || isset($entry->when)) {
                continue;
            }
            foreach ((array) $entry->text as $locale => $text) {
                $message = ("{$namespace}Codes")::message($found[0], ("{$namespace}Locale")::from($locale));
                if (!str_contains($text->title . $text->detail, '{')) {
                    self::assertSame($text->title, $message->title);
                    self::assertSame($text->detail, $message->detail);
                    $compared++;
                }
            }
        }
        self::assertGreaterThan(10, $compared);
    }
}
