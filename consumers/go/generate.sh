#!/bin/sh
# Makes a module of generated packages in $WORK/types: <generator>/<package of the provider>, and lookups, which asks the
# package of each provider.
. ./env.sh
. ./offline.sh
rm -rf "$TYPES" "$GOWORK"
mkdir -p "$TYPES/lookups"
printf 'module example.com/types\n\ngo 1.26\n' >"$TYPES/go.mod"
(cd "$WORK" && go work init .. ./types ../../../packages/*-codes/go)

for schema in "$PACKAGES"/*/codegen.schema.json "$HOSTILE"/*/codegen.schema.json; do
  # doku-codes becomes the package dokucodes with the root type DokuCodes, as the title of the schema says.
  package=$(basename "$(dirname "$schema")" | tr -d -)
  title=$(sed -n 's/^  "title": "\([A-Za-z0-9]*\)",$/\1/p' "$schema" | head -n 1)
  mkdir -p "$TYPES/gojsonschema/$package" "$TYPES/quicktype/$package"
  "$GOBIN/go-jsonschema" --struct-name-from-title --tags json --package "$package" \
    --output "$TYPES/gojsonschema/$package/types.go" "$schema"
  quicktype --lang go --src-lang schema --package "$package" --top-level "$title" \
    --out "$TYPES/quicktype/$package/types.go" "$schema"
done

# The file for DOKU, with the module and the name of each provider in place of its own.
module() { sed -n 's/^module //p' "../../packages/$1-codes/go/go.mod"; }
for folder in ../../packages/*-codes/go; do
  provider=$(basename "$(dirname "$folder")" -codes)
  sed -e "s|$(module doku)|$(module "$provider")|" -e "s|\"doku\"|\"$provider\"|" lookups/doku.go >"$TYPES/lookups/$provider.go"
done
