#!/bin/sh
# Runs the tests, then asks every tool everything in cases.json.
. ./maven.sh
maven --offline test exec:exec
