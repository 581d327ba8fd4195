#!/bin/sh
# Runs the tests, then asks every tool everything in cases.json.
. ./maven.sh
maven --offline test exec:exec
node ../vectors/main.ts --only java
node ../../languages/java/test.mjs "$WORK/native"
