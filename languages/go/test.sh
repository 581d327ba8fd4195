#!/bin/sh
# Tests the Go packages of all providers, or of those that are named, the first of them also with the oldest Go. FUZZ says how
# long each is fuzzed, as 10s.
set -eu
cd "$(dirname "$0")"

unformatted=$(gofmt -l runtime runner check webhook ../../packages/*-codes/go)
if [ -n "$unformatted" ]; then
  echo "not formatted: $unformatted" >&2
  exit 1
fi
go vet ./runtime/... ./runner ./check ./webhook
go test ./runtime/...

if [ $# -eq 0 ]; then
  set -- $(cd ../../packages && for folder in *-codes/go; do echo "${folder%-codes/go}"; done)
fi
for provider in "$@"; do
  echo "$provider"
  (cd "../../packages/$provider-codes/go" && go vet ./... && go test ./...)
  node check.mjs "$provider" ${RACE--race}
  if [ -n "${FUZZ-}" ]; then
    node check.mjs "$provider" -run '^$' -fuzz FuzzDecode -fuzztime "$FUZZ"
  fi
done
node oldest.mjs "$1"
