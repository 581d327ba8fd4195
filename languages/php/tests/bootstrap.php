<?php

declare(strict_types=1);

/** Loads the classes of all packages, as Composer would; `PHP_PACKAGES` may name another folder of them. */

require __DIR__ . '/Packages.php';
require __DIR__ . '/Snippets.php';

foreach (Packages::all() as $namespace => $folder) {
    spl_autoload_register(static function (string $class) use ($namespace, $folder): void {
        $file = "{$folder}/src/" . strtr(substr($class, strlen($namespace)), '\\', '/') . '.php';
        if (str_starts_with($class, $namespace) && is_file($file)) {
            require $file;
        }
    });
}
