#!/bin/sh
# Runs the tests, then asks every tool everything in cases.json.
. ./env.sh
ruby test_quickstart.rb
ruby check.rb
