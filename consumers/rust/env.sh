# Sourced by the other scripts: everything that Cargo downloads and builds stays below $WORK.
set -eu
own="${CARGO_HOME:-$HOME/.cargo}/config.toml"
export CARGO_HOME="$WORK/cargo" CARGO_TARGET_DIR="$WORK/target" CARGO_TERM_COLOR=never
mkdir -p "$CARGO_HOME"
# Settings of the user, for example where crates come from.
if [ -f "$own" ]; then ln -sf "$own" "$CARGO_HOME/config.toml"; fi
