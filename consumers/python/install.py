"""Makes a fresh virtual environment in $WORK with what requirements.txt pins."""

import os
import shutil
import subprocess
import venv
from pathlib import Path

work = Path(os.environ["WORK"])
shutil.rmtree(work / "venv", ignore_errors=True)
venv.create(work / "venv", with_pip=True)
python = work / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
pip = [python, "-m", "pip", "--disable-pip-version-check", "--cache-dir", work / "pip", "install", "--no-deps"]
subprocess.run([*pip, "--only-binary=:all:", "--requirement", "requirements.txt"], check=True)
subprocess.run([python, "-m", "pip", "--disable-pip-version-check", "check"], check=True)
shutil.rmtree(work / "pip", ignore_errors=True)
