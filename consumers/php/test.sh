#!/bin/sh
# Runs the tests, then asks every tool everything in cases.json.
. ./env.sh
php "$DEBIAN/usr/bin/phpunit" --no-configuration --do-not-cache-result --fail-on-warning --fail-on-risky QuickstartTest.php
php check.php
