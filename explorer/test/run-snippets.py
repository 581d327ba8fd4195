"""Runs the snippets that stand as a JSON list on standard input, and prints what the result of each says to do."""

import json
import sys
from pathlib import Path

for source in (Path(__file__).parents[2] / "packages").glob("*/python/src"):
    sys.path.insert(0, str(source))
steps = []
for code in json.load(sys.stdin):
    names: dict = {}
    exec(code, names)
    steps.append(names["next_step"](names["result"]).step if "result" in names else None)
json.dump(steps, sys.stdout)
