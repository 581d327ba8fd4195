"""Puts the packages and the generated types where a user's program finds them."""

import os
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(os.environ["WORK"]) / "types" / "datamodel"))
for package in sorted((Path(__file__).parents[2] / "packages").glob("*/python/src")):
    sys.path.insert(0, str(package))
