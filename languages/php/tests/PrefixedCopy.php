<?php

declare(strict_types=1);

/** A copy of a package in a namespace of its own, as tools make it for plugins that share a process. */
final class PrefixedCopy
{
    private const NAMES = [T_NAME_QUALIFIED, T_NAME_FULLY_QUALIFIED, T_STRING];

    /** @return string the folder of the copy */
    public static function make(string $folder, string $namespace, string $prefix): string
    {
        $copy = sys_get_temp_dir() . '/' . uniqid("prefixed-{$prefix}-");
        $source = realpath("{$folder}/src");
        $files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator($source, FilesystemIterator::SKIP_DOTS));
        foreach ($files as $file) {
            $to = $copy . substr($file->getPathname(), strlen($source));
            @mkdir(dirname($to), 0777, true);
            file_put_contents($to, self::prefixed((string) file_get_contents($file->getPathname()), $namespace, $prefix));
        }
        spl_autoload_register(static function (string $class) use ($copy, $namespace, $prefix): void {
            if (str_starts_with($class, "{$prefix}\\{$namespace}")) {
                $name = substr($class, strlen("{$prefix}\\{$namespace}"));
                require "{$copy}/" . strtr($name, '\\', '/') . '.php';
            }
        });
        return $copy;
    }

    private static function prefixed(string $code, string $namespace, string $prefix): string
    {
        $own = rtrim($namespace, '\\');
        $text = '';
        foreach (PhpToken::tokenize($code) as $token) {
            $name = ltrim($token->text, '\\');
            $isOwn = $token->is(self::NAMES) && ($name === $own || str_starts_with($name, "{$own}\\"));
            $text .= $isOwn ? str_replace($name, "{$prefix}\\{$name}", $token->text) : $token->text;
        }
        return $text;
    }
}
