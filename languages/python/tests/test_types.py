"""Type checkers find nothing in the packages, and narrow what programs ask."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import NAMES, SOURCES

HERE = Path(__file__).parent
PATHS = {source.parent.name: source.parents[1] for source in SOURCES}


def run(*command: str, path: str = "") -> None:
    env = {**os.environ, "MYPYPATH": path, "PYTHONPATH": path, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    done = subprocess.run([sys.executable, *command], env=env, capture_output=True, text=True, check=False, cwd=HERE)
    assert done.returncode == 0, done.stdout + done.stderr


def test_programs_run_as_they_are_typed() -> None:
    run("typed.py", path=str(PATHS["doku_codes"]))


def test_mypy_understands_programs(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    run("-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "typed.py", path=str(PATHS["doku_codes"]))


def test_pyright_understands_programs_and_packages(tmp_path: Path) -> None:
    pytest.importorskip("pyright")
    config = {
        "include": [str(HERE / "typed.py"), *(str(path) for path in PATHS.values())],
        "extraPaths": [str(path) for path in PATHS.values()],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.9",
        "reportPrivateUsage": False,
        # Bodies are values of any type.
        "reportUnknownArgumentType": False,
        "reportUnknownMemberType": False,
        "reportUnknownVariableType": False,
        "reportUnnecessaryIsInstance": False,
        "reportUnnecessaryComparison": False,
        "reportUnusedImport": False,
    }
    project = tmp_path / "pyrightconfig.json"
    project.write_text(json.dumps(config), encoding="utf-8")
    run("-m", "pyright", "--project", str(project))


@pytest.mark.parametrize("name", NAMES)
def test_mypy_finds_nothing_in_a_package(name: str, tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    run("-m", "mypy", "--strict", "--cache-dir", str(tmp_path), str(PATHS[name] / name))
