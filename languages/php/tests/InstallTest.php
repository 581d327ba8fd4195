<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** The archive of a package, as a host of repositories makes it, is installed by Composer into an empty project. */
final class InstallTest extends TestCase
{
    private const PACKAGE = __DIR__ . '/../../../packages/doku-codes/php';
    private const VERSION = '1.2.3';

    private static string $folder;

    public static function setUpBeforeClass(): void
    {
        $composer = self::composer();
        if ($composer === null) {
            getenv('REQUIRE_ALL') === '1' ? self::fail('composer is not here') : self::markTestSkipped('composer is not here');
        }
        self::$folder = sys_get_temp_dir() . '/install-' . bin2hex(random_bytes(6));
        mkdir(self::$folder . '/shop', recursive: true);
        $package = self::archived(self::$folder);
        $project = [
            'repositories' => [['type' => 'package', 'package' => $package], ['packagist.org' => false]],
            'require' => [$package['name'] => '^1.2'],
        ];
        file_put_contents(self::$folder . '/shop/composer.json', json_encode($project, JSON_THROW_ON_ERROR));
        self::command([PHP_BINARY, $composer, 'install', '--quiet', '--no-interaction'], self::$folder . '/shop', [
            'COMPOSER_HOME' => self::$folder . '/home',
            'COMPOSER_CACHE_DIR' => self::$folder . '/cache',
            'COMPOSER_ALLOW_SUPERUSER' => '1',
        ]);
    }

    public static function tearDownAfterClass(): void
    {
        if (isset(self::$folder)) {
            self::command(['rm', '-rf', self::$folder], sys_get_temp_dir());
        }
    }

    public function testInstallsWhatPeopleNeedAndNothingElse(): void
    {
        $installed = glob(self::installed() . '/{,.}[!.]*', GLOB_BRACE) ?: [];
        self::assertSame(['LICENSE', 'README.md', 'composer.json', 'src'], array_map(basename(...), $installed));
        $own = self::filesIn(self::PACKAGE . '/src');
        self::assertNotSame([], $own);
        self::assertSame($own, self::filesIn(self::installed() . '/src'));
    }

    public function testTheSnippetsOfTheReadmePrintWhatTheySay(): void
    {
        $snippets = Snippets::in(self::PACKAGE . '/README.md');
        self::assertNotSame([], $snippets);
        foreach ($snippets as $code) {
            $autoload = self::$folder . '/shop/vendor/autoload.php';
            self::assertSame(Snippets::said($code), Snippets::printed($code, $autoload), $code);
        }
    }

    public function testClassesAreThoseOfTheArchive(): void
    {
        $program = 'use Org\DokuCodes\Codes; echo (new ReflectionClass(Codes::class))->getFileName(), "\n",'
            . ' Composer\InstalledVersions::getVersion("org/doku-codes"), "\n", Codes::DATA_DIGEST;';
        $printed = explode("\n", Snippets::printed($program, self::$folder . '/shop/vendor/autoload.php'));
        self::assertStringStartsWith((string) realpath(self::$folder), $printed[0]);
        self::assertSame(self::VERSION . '.0', $printed[1]);
        self::assertSame(Org\DokuCodes\Codes::DATA_DIGEST, $printed[2]);
    }

    /**
     * Makes the archive of a tag, without what the package leaves out of it.
     *
     * @return array<string, mixed> what a registry says about it: what its own manifest does, with the version and its place
     */
    private static function archived(string $folder): array
    {
        self::command(['cp', '-R', self::PACKAGE, "{$folder}/source"], $folder);
        self::command(['git', 'init', '--quiet'], "{$folder}/source");
        self::command(['git', 'add', '--all'], "{$folder}/source");
        $tree = trim(self::command(['git', 'write-tree'], "{$folder}/source"));
        $archive = "{$folder}/package.tar";
        self::command(['git', 'archive', '--prefix=package/', "--output={$archive}", $tree], "{$folder}/source");
        $manifest = json_decode((string) file_get_contents("{$folder}/source/composer.json"), true, flags: JSON_THROW_ON_ERROR);
        return [...$manifest, 'version' => self::VERSION, 'dist' => ['type' => 'tar', 'url' => $archive]];
    }

    private static function installed(): string
    {
        return self::$folder . '/shop/vendor/org/doku-codes';
    }

    /** @return array<string, string> hashes of all files of a folder, by their paths */
    private static function filesIn(string $folder): array
    {
        $files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS));
        $hashes = [];
        foreach ($files as $file) {
            $hashes[substr($file->getPathname(), strlen($folder))] = (string) hash_file('sha256', $file->getPathname());
        }
        ksort($hashes);
        return $hashes;
    }

    /** Composer of the machine, or what was unpacked beside PHP; null where there is none. */
    private static function composer(): ?string
    {
        foreach (explode(PATH_SEPARATOR, (string) getenv('PATH')) as $folder) {
            if (is_file("{$folder}/composer")) {
                return "{$folder}/composer";
            }
        }
        return null;
    }

    /**
     * @param list<string> $command
     * @param array<string, string> $environment
     */
    private static function command(array $command, string $folder, array $environment = []): string
    {
        $pipes = [1 => ['pipe', 'w'], 2 => ['pipe', 'w']];
        $process = proc_open($command, $pipes, $open, $folder, $environment + getenv());
        $printed = (string) stream_get_contents($open[1]);
        $errors = (string) stream_get_contents($open[2]);
        if (proc_close($process) !== 0) {
            throw new RuntimeException("{$command[0]}: {$errors}{$printed}");
        }
        return $printed;
    }
}
