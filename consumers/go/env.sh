# Sourced by the other scripts: everything that Go downloads and builds stays below $WORK.
set -eu
export GOPATH="$WORK/gopath" GOMODCACHE="$WORK/gopath/pkg/mod" GOCACHE="$WORK/cache" GOBIN="$WORK/bin"
export GOTOOLCHAIN=local
# Modules that can be removed again, and no look at the version control of the folder around.
export GOFLAGS="${GOFLAGS:-} -modcacherw -buildvcs=false"
TYPES="$WORK/types"
