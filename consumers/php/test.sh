#!/bin/sh
# Runs the tests, then asks every tool everything in cases.json.
. ./env.sh
phpunit=$(command -v phpunit) || { echo "phpunit is not here" >&2; exit 1; }
php "$phpunit" --no-configuration --do-not-cache-result --fail-on-warning --fail-on-risky QuickstartTest.php
php check.php
node ../vectors/main.ts --only php
../../languages/php/test.sh wasm
