#!/bin/sh
# Downloads what pom.xml names by going once through everything that the tests will do, without a test.
. ./maven.sh
. ./packages.sh
install_packages
rm -rf "$WORK/schemas" "$WORK/types"
mkdir -p "$WORK/schemas/packages/dokucodes" "$WORK/schemas/hostile"
cp "$PACKAGES/doku-codes/codegen.schema.json" "$WORK/schemas/packages/dokucodes/"
maven test exec:exec -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dcheck.parameters=--help
