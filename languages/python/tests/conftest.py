"""Finds the generated packages: all of them, without installing any."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PACKAGES = Path(__file__).resolve().parents[3] / "packages"
SOURCES = sorted(PACKAGES.glob("*/python/src/*/__init__.py"))
NAMES = [source.parent.name for source in SOURCES]

for source in SOURCES:
    sys.path.insert(0, str(source.parents[1]))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Runs what asks for `codes` with every package."""
    if "codes" in metafunc.fixturenames:
        metafunc.parametrize("codes", NAMES, indirect=True)


@pytest.fixture
def codes(request: pytest.FixtureRequest) -> ModuleType:
    """One package."""
    return import_module(request.param)


@pytest.fixture
def doku() -> Any:
    """The package of DOKU, for tests of what is the same in all."""
    return import_module("doku_codes")
