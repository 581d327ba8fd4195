# Sourced after env.sh by all but the installation: nothing is fetched, and the generated module can be imported.
export GOPROXY=off GOWORK="$WORK/go.work"
