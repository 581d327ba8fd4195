"""What a program loads: only what it asks for, from source as well, by several threads at once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from conftest import NAMES, SOURCES

LARGEST = 410_000

SCRIPT = """
import sys
sys.path.insert(0, {path!r})
before = set(sys.modules)
import {name} as codes
assert len([n for n in sys.modules if n.startswith({name!r})]) == 2
result = codes.decode({{"responseCode": "4034314"}}, from_="call")
loaded = {{n for n in sys.modules if n not in before}}
assert not any(".spaces" in n or "._texts" in n for n in loaded), loaded
assert not any(n.split(".")[-1] in ("order", "payment", "message", "steps") for n in loaded if {name!r} in n), loaded
assert not loaded & {{"dataclasses", "typing", "inspect", "decimal", "unicodedata"}}, loaded
print(result.outcome)
"""


@pytest.mark.parametrize("bytecode", ["", "1"])
@pytest.mark.parametrize("name", NAMES)
def test_a_program_loads_what_it_asks_for(name: str, bytecode: str, tmp_path: Path) -> None:
    path = next(source.parents[1] for source in SOURCES if source.parent.name == name)
    script = SCRIPT.format(name=name, path=str(path))
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": bytecode, "PYTHONPYCACHEPREFIX": str(tmp_path)}
    done = subprocess.run([sys.executable, "-I", "-c", script], env=env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


THREADS = """
import sys, threading
sys.path.insert(0, {path!r})
sys.setswitchinterval(1e-6)
import {name} as codes
bodies = [{{"responseCode": f"{{http}}{{service}}{{case}}", "responseMessage": "x"}} for http in (200, 403, 404, 500, 504)
    for service in (43, 54, 55, 17, 99) for case in ("00", "14", "11")]
gate = threading.Barrier(8)
found = []
def work():
    gate.wait()
    found.append([(codes.decode(body), codes.next_step(codes.decode(body)), codes.message(codes.decode(body), "id"))
        for body in bodies])
threads = [threading.Thread(target=work) for _ in range(8)]
[one.start() for one in threads]
[one.join() for one in threads]
assert len(found) == 8 and all(one == found[0] for one in found)
"""


@pytest.mark.parametrize("name", ["doku_codes", "midtrans_codes"])
def test_threads_share_a_package_from_the_first_body_on(name: str) -> None:
    path = next(source.parents[1] for source in SOURCES if source.parent.name == name)
    script = THREADS.format(name=name, path=str(path))
    done = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_everything_that_is_exported_is_there(codes: ModuleType) -> None:
    names = [name for name in dir(codes) if not name.startswith("_")]
    assert {"decode", "advance", "message", "Result", "Outcome", "VERSION", "DATA_DIGEST"} <= set(names)
    for name in names:
        assert getattr(codes, name) is not None
    with pytest.raises(AttributeError, match="nonsense"):
        codes.nonsense  # noqa: B018


def test_all_constants_are_codes(codes: ModuleType) -> None:
    from importlib import import_module

    spaces = import_module(f"{codes.__name__}.spaces")
    count = 0
    for name in vars(spaces)["_MODULES"]:
        constants = {key: value for key, value in vars(getattr(spaces, name)).items() if not key.startswith("_")}
        assert constants
        assert all(isinstance(value, str) for value in constants.values())
        count += len(constants)
    assert count > 20


@pytest.mark.parametrize("source", SOURCES, ids=NAMES)
def test_a_package_is_small_and_typed(source: Path) -> None:
    files = [path for path in source.parent.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    assert source.with_name("py.typed") in files
    assert sum(path.stat().st_size for path in files) <= LARGEST
