#!/bin/sh
# Downloads what Cargo.toml pins, and builds it. Cargo.lock is made here and not committed, as it names hosts.
. ./env.sh
cargo fetch
cargo build --locked --offline
