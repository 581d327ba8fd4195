#!/bin/sh
# Makes a crate of generated modules in $WORK/types: src/<generator>/<package>.rs.
. ./env.sh
rm -rf "$WORK/types"
mkdir -p "$WORK/types/src/typify" "$WORK/types/src/quicktype"
cp types.toml "$WORK/types/Cargo.toml"
# The same versions as here; Cargo drops what the types do not need.
cp Cargo.lock "$WORK/types/"

for schema in "$PACKAGES"/*/codegen.schema.json "$HOSTILE"/*/codegen.schema.json; do
  # doku-codes becomes the module doku_codes with the root type DokuCodes, as the title of the schema says.
  module=$(basename "$(dirname "$schema")" | tr - _)
  title=$(sed -n 's/^  "title": "\([A-Za-z0-9]*\)",$/\1/p' "$schema" | head -n 1)
  cargo run --locked --offline --quiet --bin generate "$schema" "$WORK/types/src/typify/$module.rs"
  quicktype --lang rust --src-lang schema --visibility public --top-level "$title" \
    --out "$WORK/types/src/quicktype/$module.rs" "$schema"
done
