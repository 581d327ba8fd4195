"""The archives that a release publishes, each installed into an empty project, where the snippets of the README run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path
from typing import Any

import pytest
from conftest import PACKAGES
from snippets import said_by, snippets_in

PACK = Path(__file__).resolve().parents[1] / "pack.mjs"
SOURCE = PACKAGES / "doku-codes" / "python"
ENDINGS = (".whl", ".tar.gz")


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The archives of a package, and the tools that build one of them."""
    to = tmp_path_factory.mktemp("packed")
    command = ["node", str(PACK), "doku-codes", str(to)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def archive(packed: Any, ending: str) -> Path:
    """One of the archives."""
    (found,) = (file for file in packed["files"] if file.endswith(ending))
    return Path(found)


def run_alone(python: Path, arguments: list[str], folder: Path) -> str:
    """Runs Python as somebody who has nothing of this repository."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    command = [str(python), *arguments]
    return subprocess.run(command, cwd=folder, env=own, check=True, capture_output=True, encoding="utf-8").stdout


@pytest.fixture(params=ENDINGS)
def project(request: pytest.FixtureRequest, packed: Any, tmp_path: Path) -> Path:
    """An empty project with nothing but the package, out of one of the archives."""
    venv.create(tmp_path / "venv", symlinks=True)
    python = tmp_path / "venv" / "bin" / "python"
    # Nothing is asked for and nothing downloaded: there are no dependencies, and what builds the package is here.
    alone = ["--no-index", "--no-deps", "--no-build-isolation", "--no-cache-dir", "--disable-pip-version-check", "--quiet"]
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", *alone, str(archive(packed, request.param))]
    subprocess.run(install, check=True, env={**os.environ, "PYTHONPATH": packed["tools"]})
    return tmp_path


def test_the_archives_hold_the_package_and_nothing_else(packed: Any) -> None:
    with zipfile.ZipFile(archive(packed, ".whl")) as wheel:
        built = {name for name in wheel.namelist() if ".dist-info/" not in name}
    with tarfile.open(archive(packed, ".tar.gz")) as sources:
        sent = {Path(*Path(member.name).parts[1:]).as_posix() for member in sources if member.isfile()}
    own = {path.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*") if path.is_file() and path.suffix != ".pyc"}
    assert built == {name[len("src/") :] for name in own if name.startswith("src/")}
    assert sent == own | {"PKG-INFO"}


def test_the_snippets_of_the_readme_print_what_they_say_where_it_is_installed(project: Path) -> None:
    python = project / "venv" / "bin" / "python"
    where = run_alone(python, ["-c", "import doku_codes; print(doku_codes.__file__)"], project)
    assert (project / "venv") in Path(where.strip()).parents
    snippets = snippets_in(SOURCE / "README.md")
    assert len(snippets) >= 2
    for snippet in snippets:
        (project / "program.py").write_text(snippet, encoding="utf-8")
        assert run_alone(python, ["-X", "utf8", "program.py"], project).splitlines() == said_by(snippet)


def test_what_is_installed_says_its_version_and_data(project: Path, doku: Any) -> None:
    python = project / "venv" / "bin" / "python"
    program = (
        "from importlib.metadata import metadata, requires, version; import doku_codes as codes;"
        "print(version('doku-codes'), codes.VERSION, codes.DATA_DIGEST, requires('doku-codes') or 'alone');"
        "print(metadata('doku-codes').get_payload().strip())"
    )
    first, *readme = run_alone(python, ["-X", "utf8", "-c", program], project).splitlines()
    assert first == f"{doku.VERSION} {doku.VERSION} {doku.DATA_DIGEST} alone"
    assert readme == (SOURCE / "README.md").read_text(encoding="utf-8").strip().splitlines()
