#!/bin/sh
# Tests the Python packages from their source: what vectors cannot hold, with mypy and pyright, and the webhook; and the
# archives that a release would publish, which Node.js packs, in an empty project. With REQUIRE_ALL=1 also the vectors, in
# the oldest Python that the packages are for; for that, they have to be built.
set -eu
cd "$(dirname "$0")"
oldest=3.9
work=$PWD/.work
python=$work/venv/bin/python

if ! cmp -s requirements.txt "$work/venv/installed"; then
  rm -rf "$work/venv"
  python3 -m venv "$work/venv"
  "$python" -m pip install --disable-pip-version-check --quiet --no-deps --only-binary=:all: --requirement requirements.txt
  "$python" -m pip check
  cp requirements.txt "$work/venv/installed"
fi
export PYTHONDONTWRITEBYTECODE=1 PYRIGHT_PYTHON_IGNORE_WARNINGS=1
"$python" -m pytest -p no:cacheprovider tests

[ "${REQUIRE_ALL:-}" = 1 ] || exit 0
for folder in "$HOME/.pyenv/versions/$oldest".*/bin /usr/bin /usr/local/bin; do
  [ -x "$folder/python$oldest" ] || continue
  mkdir -p "$work/oldest"
  ln -sf "$folder/python$oldest" "$work/oldest/python3"
  PATH=$work/oldest:$PATH node ../../consumers/vectors/main.ts --only python
  exit
done
echo "Python $oldest is not here: the vectors were not run in it" >&2
