#!/bin/sh
# Writes what an installation of the packages would have told PHP: where its files are, and what to load.
. ./env.sh
{
  printf 'include_path = ".:%s"\n' "$DEBIAN/usr/share/php"
  printf 'extension_dir = "%s"\n' "$DEBIAN"/usr/lib/php/20*
  # phpunit needs all of them; json-schema counts characters with mbstring.
  for extension in ctype dom mbstring tokenizer xml xmlwriter; do
    printf 'extension = %s\n' "$extension"
  done
  printf 'display_errors = stderr\nmemory_limit = 512M\n'
} >"$PHPRC"
php -r 'mb_strlen("") === 0 && class_exists("DOMDocument") || exit(1);'
