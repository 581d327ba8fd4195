#!/bin/sh
# Runs the tests, then asks every tool everything in cases.json.
. ./env.sh
cargo test --locked --offline --quiet --test quickstart
cargo run --locked --offline --quiet --bin check
