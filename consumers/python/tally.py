"""Counts checks and prints the line that the runner reads."""

import json


class Tally:
    def __init__(self) -> None:
        self.passed = 0
        self.failed = 0
        self.wrong: list[str] = []

    def check(self, ok: bool, what: str) -> None:
        if ok:
            self.passed += 1
        else:
            self.failed += 1
            self.wrong = [*self.wrong, what][:3]

    def print(self, tool: str, kind: str, note: str = "") -> None:
        counts = {"passed": self.passed, "failed": self.failed}
        notes = "; ".join(text for text in (note, *self.wrong) if text)
        print(json.dumps({"language": "python", "tool": tool, "kind": kind, **counts, "note": notes}), flush=True)
