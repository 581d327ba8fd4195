#!/bin/sh
# Builds everything, runs the test, then asks every tool everything in cases.json.
set -eu
build=$WORK/build
cmake -S . -B "$build" "-DCMAKE_PREFIX_PATH=$DEBIAN/usr" "-DTYPES=$WORK/types" >"$WORK/configure.log" ||
  { cat "$WORK/configure.log"; exit 1; }
cmake --build "$build" --parallel 2 --target quickstart_test check
(cd "$build" && ctest --output-on-failure)
"$build/check"

# Whatever does not compile is found again, by name, in the loop.
cmake --build "$build" --parallel 2 --target types -- --keep-going || true
for header in "$WORK"/types/*.hpp; do
  name=$(basename "$header" .hpp)
  if cmake --build "$build" --target "types_$name" >"$WORK/$name.log"; then
    "$build/types_$name"
  else
    printf '{"language":"cpp","tool":"quicktype with nlohmann/json","kind":"generator","passed":0,"failed":1,"note":"%s"}\n' \
      "$name does not compile"
  fi
done
