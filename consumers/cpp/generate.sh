#!/bin/sh
# Makes a header of generated types for each provider in $WORK/types, and beside it a list of the members of its enums.
set -eu
rm -rf "$WORK/types"
mkdir -p "$WORK/types"
for schema in "$PACKAGES"/*/codegen.schema.json "$HOSTILE"/*/codegen.schema.json; do
  # doku-codes becomes the namespace doku_codes with the root type DokuCodes, as the title of the schema says.
  namespace=$(basename "$(dirname "$schema")" | tr - _)
  title=$(sed -n 's/^  "title": "\([A-Za-z0-9]*\)",$/\1/p' "$schema" | head -n 1)
  quicktype --lang c++ --src-lang schema --namespace "$namespace" --top-level "$title" \
    --include-location global-include --out "$WORK/types/$namespace.hpp" "$schema"
  echo "$title" >"$WORK/types/$namespace.root"
  sed -n 's/^ *enum class \([A-Za-z0-9]*\) : int { \(.*\) };$/\1 \2/p' "$WORK/types/$namespace.hpp" | tr -d , |
    awk '{ for (i = 2; i <= NF; i++) print "MEMBER(" $1 ", " $i ")" }' >"$WORK/types/$namespace.members"
done
