#!/bin/sh
# Makes packages of generated types in $WORK/types: <generator>/<generator>/<package of the provider>. Installs the packages of
# the providers before, and makes a class for each that asks it.
. ./maven.sh
. ./packages.sh
install_packages --offline
rm -rf "$WORK/schemas" "$WORK/types"
make_lookups
generate() { # <folder of schemas> <schema>…
  folder=$WORK/schemas/$1
  shift
  for schema in "$@"; do
    # doku-codes becomes the package dokucodes with the root type DokuCodes, as the title of the schema says.
    package=$(basename "$(dirname "$schema")" | tr -d -)
    title=$(sed -n 's/^  "title": "\([A-Za-z0-9]*\)",$/\1/p' "$schema" | head -n 1)
    mkdir -p "$folder/$package" "$WORK/types/quicktype/quicktype/$package"
    cp "$schema" "$folder/$package/"
    quicktype --lang java --src-lang schema --package "quicktype.$package" --top-level "$title" \
      --out "$WORK/types/quicktype/quicktype/$package/$title.java" "$schema"
  done
}
generate packages "$PACKAGES"/*/codegen.schema.json
generate hostile "$HOSTILE"/*/codegen.schema.json
# jsonschema2pojo runs in each build, as pom.xml says: a folder of schemas becomes a package.
maven --offline generate-sources
