<?php

declare(strict_types=1);

/** The PHP packages of this repository, as Composer would have installed them. */
final class Packages
{
    /** Loads their classes when they are used. */
    public static function autoload(): void
    {
        foreach (self::folders() as $namespace => $folder) {
            spl_autoload_register(static function (string $class) use ($namespace, $folder): void {
                if (str_starts_with($class, $namespace)) {
                    $path = $folder . str_replace('\\', '/', substr($class, strlen($namespace))) . '.php';
                    is_file($path) && require $path;
                }
            });
        }
    }

    /** The facade of a provider's package. */
    public static function facadeOf(string $provider): string
    {
        $folder = __DIR__ . "/../../packages/$provider-codes/php/";
        return array_search("{$folder}src/", self::folders(), true) . 'Codes';
    }

    /** @return array<string, string> folders of classes by namespace */
    private static function folders(): array
    {
        static $folders = [];
        if ($folders === []) {
            foreach (glob(__DIR__ . '/../../packages/*/php/composer.json') as $path) {
                $composer = json_decode(file_get_contents($path), true, flags: JSON_THROW_ON_ERROR);
                foreach ($composer['autoload']['psr-4'] as $namespace => $source) {
                    $folders[$namespace] = dirname($path) . "/$source";
                }
            }
        }
        return $folders;
    }
}
