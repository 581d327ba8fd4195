"""Builds the distributions of Python packages, each in its own folder, with the backend that their pyproject.toml names.

usage: build.py OUT FOLDER...

In one process, as starting one per package and format takes longer than building all. The tools stand in PYTHONPATH, so
nothing is downloaded.
"""

import importlib
import os
import re
import sys
from pathlib import Path

out, *folders = (Path(argument).resolve() for argument in sys.argv[1:])
for folder in folders:
    os.chdir(folder)
    text = (folder / "pyproject.toml").read_text(encoding="utf-8")
    name = re.search(r'^build-backend\s*=\s*"([\w.]+)"$', text, re.MULTILINE)
    if name is None:
        sys.exit(f"{folder / 'pyproject.toml'} names no build-backend")
    backend = importlib.import_module(name.group(1))
    backend.build_sdist(str(out))
    backend.build_wheel(str(out))
