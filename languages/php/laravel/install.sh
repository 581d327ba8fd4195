#!/bin/sh
# Unpacks Laravel as Debian has it, with what it needs and the machine has not, into .work: nothing is installed.
set -eu
cd "$(dirname "$0")"
work=$PWD/.work
[ -f "$work/unpacked" ] && exit 0
rm -rf "$work"
mkdir -p "$work/lists/partial" "$work/archives/partial" "$work/debian"

apt() {
  apt-get -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work" -o "Dir::Cache::archives=$work/archives" \
    -o Debug::NoLocking=true -o APT::Sandbox::User=root --quiet --yes "$@"
}
apt update >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
apt install --no-install-recommends --download-only php-laravel-framework >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
for archive in "$work"/archives/*.deb; do dpkg-deb -x "$archive" "$work/debian"; done
# The files name each other by relative paths, so that those of the machine have to lie beside them.
[ ! -d /usr/share/php ] || cp -Rn /usr/share/php/. "$work/debian/usr/share/php/"
rm -rf "$work/archives" "$work/lists"
: >"$work/unpacked"
