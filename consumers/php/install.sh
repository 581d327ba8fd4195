#!/bin/sh
# Writes what an installation of the packages would have told PHP: where its files are, and what to load. PHP, or some
# of its extensions, may be those of the machine; what it has already is not unpacked a second time.
. ./env.sh
own=$(php -n -r 'echo PHP_EXTENSION_DIR;')
builtin=$(php -n -m)
# Extensions fit one version of PHP, which the name of their folder says.
unpacked="$DEBIAN/usr/lib/php/$(basename "$own")"
{
  printf 'include_path = ".:%s:%s"\n' "$DEBIAN/usr/share/php" /usr/share/php
  # phpunit and Composer need all of them; json-schema counts characters with mbstring.
  for extension in ctype dom iconv mbstring phar tokenizer xml xmlwriter; do
    if printf '%s\n' "$builtin" | grep -qix "$extension"; then continue; fi
    for folder in "$unpacked" "$own"; do
      if [ -f "$folder/$extension.so" ]; then
        printf 'extension = "%s"\n' "$folder/$extension.so"
        continue 2
      fi
    done
    echo "PHP has no extension $extension, neither in $own nor in $unpacked; install it, or remove PHP from the machine" >&2
    exit 1
  done
  printf 'display_errors = stderr\nmemory_limit = 512M\n'
} >"$PHPRC"
php -r 'mb_strlen("") === 0 && class_exists("DOMDocument") || exit(1);'
