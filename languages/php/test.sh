#!/bin/sh
# Tests the PHP packages with the PHP of the machine, as they are here and as Composer, where it is here, installs them; and
# their types with mago where it is installed. With `wasm`, also in PHP 8.1 and 8.5, which `npm install` in wasm/ has to
# have brought: they have to answer the same for the documented bodies of each package.
set -eu
cd "$(dirname "$0")"
phpunit=$(command -v phpunit) || { echo "phpunit is not here" >&2; exit 1; }
# Without Debian's packages, the program in laravel/ is not tested.
laravel/install.sh || [ "${REQUIRE_ALL:-}" != 1 ]
php "$phpunit" --no-configuration --do-not-cache-result --fail-on-warning --fail-on-risky \
  --bootstrap tests/bootstrap.php tests
if command -v mago >/dev/null; then
  for folder in ../../packages/*/php; do
    mago --workspace "$folder" --config "$PWD/mago.toml" analyze --minimum-fail-level note
  done
else
  echo "mago is not here: types are not checked" >&2
fi
[ "${1:-}" = wasm ] || exit 0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for folder in ../../packages/*/php; do
  php cases.php "$folder" >"$work/cases"
  php run-vectors.php "$folder" <"$work/cases" >"$work/own"
  for version in 8.1 8.5; do
    node wasm/run-vectors.mjs "$version" "$folder" <"$work/cases" >"$work/got"
    cmp "$work/own" "$work/got" || { echo "PHP $version answers otherwise for $folder" >&2; exit 1; }
  done
done
