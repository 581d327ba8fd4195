"""The snippets of a README, and what they say that they print."""

from __future__ import annotations

import re
from pathlib import Path


def snippets_in(readme: Path) -> list[str]:
    """All snippets, in order."""
    return re.findall(r"```python\n(.*?)```", readme.read_text(encoding="utf-8"), re.DOTALL)


def said_by(snippet: str) -> list[str]:
    """The lines that it prints."""
    return re.findall(r"# → (.*)", snippet)
