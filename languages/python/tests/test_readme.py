"""The snippets of each README run, and print what they say."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import pytest
from conftest import NAMES, SOURCES
from snippets import said_by, snippets_in

READMES = [source.parents[2] / "README.md" for source in SOURCES]


@pytest.mark.parametrize("readme", READMES, ids=NAMES)
def test_snippets_print_what_they_say(readme: Path) -> None:
    snippets = snippets_in(readme)
    assert len(snippets) >= 2
    for snippet in snippets:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(snippet, str(readme), "exec"), {"__name__": "snippet"})
        assert printed.getvalue().splitlines() == said_by(snippet)
