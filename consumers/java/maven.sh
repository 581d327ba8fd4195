# Sourced by the other scripts: Maven with a repository of its own.
set -eu
export MAVEN_OPTS="${MAVEN_OPTS:-} -XX:TieredStopAtLevel=1"
maven() {
  mvn --batch-mode -Dstyle.color=never --no-transfer-progress --quiet "-Dmaven.repo.local=$WORK/repository" "$@"
}
