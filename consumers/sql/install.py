"""Makes a fresh virtual environment in $WORK: its name, then the file with what it holds."""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

name, requirements = sys.argv[1:]
work = Path(os.environ["WORK"])
shutil.rmtree(work / name, ignore_errors=True)
venv.create(work / name, with_pip=True)
pip = [work / name / "bin" / "python", "-m", "pip", "--disable-pip-version-check"]
subprocess.run([*pip, "install", "--no-cache-dir", "--no-deps", "--requirement", requirements], check=True)
subprocess.run([*pip, "check"], check=True)
