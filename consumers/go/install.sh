#!/bin/sh
# Downloads what go.sum says and the oldest Go, and builds what takes long.
. ./env.sh
export GOWORK=off
go mod download
go install tool
go build ./validators
node ../../languages/go/oldest.mjs
