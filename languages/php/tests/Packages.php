<?php

declare(strict_types=1);

/** The generated packages. */
final class Packages
{
    /** @return array<string, string> the folder of each, by its namespace with `\` behind it */
    public static function all(): array
    {
        $root = getenv('PHP_PACKAGES') ?: __DIR__ . '/../../../packages';
        $packages = [];
        foreach (glob("{$root}/*/php/composer.json") ?: [] as $manifest) {
            $data = json_decode((string) file_get_contents($manifest), true, flags: JSON_THROW_ON_ERROR);
            $packages[array_key_first($data['autoload']['psr-4'])] = dirname($manifest);
        }
        return $packages;
    }

    /** @return iterable<string, array{string, string}> namespace and folder, as arguments of a test */
    public static function each(): iterable
    {
        foreach (self::all() as $namespace => $folder) {
            yield $namespace => [$namespace, $folder];
        }
    }

    /** @return list<object> the documented bodies of a package, with what is expected of them */
    public static function cases(string $folder): array
    {
        $codes = json_decode((string) file_get_contents("{$folder}/../codes.json"), flags: JSON_THROW_ON_ERROR);
        return $codes->procedure->vectors;
    }
}
