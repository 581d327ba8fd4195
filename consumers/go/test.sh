#!/bin/sh
# Runs the tests, then asks every tool everything in cases.json.
. ./env.sh
. ./offline.sh
go vet ./...
go test ./...
go run ./check
node ../vectors/main.ts --only go
(unset GOWORK; FUZZ=5s ../../languages/go/test.sh doku klikoo)
