#!/bin/sh
# Makes PHP types of every schema for generators: $WORK/types/<package>.php.
. ./env.sh
rm -rf "$TYPES"
mkdir -p "$TYPES"
for schema in "$PACKAGES"/*/codegen.schema.json "$HOSTILE"/*/codegen.schema.json; do
  # The classes have no namespace, so the root is named as the title of the schema says: DokuCodes.
  title=$(sed -n 's/^  "title": "\([A-Za-z0-9]*\)",$/\1/p' "$schema" | head -n 1)
  quicktype --lang php --src-lang schema --top-level "$title" \
    --out "$TYPES/$(basename "$(dirname "$schema")").php" "$schema"
done
