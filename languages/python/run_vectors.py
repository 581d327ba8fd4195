"""Answers test vectors with a package: one JSON object a line on standard input, one a line on standard output.

    python run_vectors.py doku_codes < vectors.ndjson
    python run_vectors.py packages/doku-codes/python < vectors.ndjson

Each line that is read has an `id`, a `call` and what the call takes; each line that is written has the `id` and `got`, in
the shape of the `want` of the vectors. `want` itself is never looked at.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Optional

LOCALES = ("en", "id")
_CONTEXT = {"from": "from_", "httpStatus": "http_status"}

Json = Dict[str, Any]


class Runner:
    """Calls the public functions of one package."""

    def __init__(self, package: str) -> None:
        self._codes: Any = import_module(package)
        self._is_payment: Callable[[object], bool] = import_module(f"{package}._runtime.payment").is_payment

    def answer(self, vector: Json) -> Any:
        """What the package gives for a vector, as canonical JSON."""
        calls: Dict[str, Callable[[Json], Any]] = {
            "decode": self._decode,
            "lookup": self._lookup,
            "parse": self._parse,
            "compose": self._compose,
            "payment": self._payment,
            "order": self._order,
            "attempt": self._attempt,
            "sameAmount": self._same_amount,
        }
        return calls[vector["call"]](vector)

    def _read(self, vector: Json) -> Any:
        context = {_CONTEXT.get(name, name): value for name, value in (vector.get("context") or {}).items()}
        return self._codes.decode(vector.get("body"), **context)

    def _messages(self, result: Any) -> Json:
        return {locale: self._codes.message(result, locale).to_json() for locale in LOCALES}

    def _decode(self, vector: Json) -> Json:
        result = self._read(vector)
        return {
            "result": result.to_json(),
            "step": self._codes.next_step(result).to_json(),
            "messages": self._messages(result),
            "log": self._codes.log_fields(result),
            "labels": self._codes.metric_labels(result),
        }

    def _lookup(self, vector: Json) -> Json:
        qualifiers = {_CONTEXT.get(name, name): value for name, value in (vector.get("qualifiers") or {}).items()}
        entries = self._codes.lookup(vector["space"], vector["code"], **qualifiers)
        return {
            "entries": [entry.to_json() for entry in entries],
            "messages": {
                locale: [self._codes.message(entry, locale).to_json() for entry in entries] for locale in LOCALES
            },
        }

    def _parse(self, vector: Json) -> Optional[Json]:
        if not hasattr(self._codes, "parse"):
            return None
        parts = self._codes.parse(vector["space"], vector["code"])
        return None if parts is None else parts.to_json()

    def _compose(self, vector: Json) -> Optional[str]:
        try:
            code: str = self._codes.compose(vector["pattern"], vector["service"])
        except (AttributeError, ValueError):
            return None
        return code

    def _payment(self, vector: Json) -> List[Json]:
        start = self._codes.NEW_REFUND if vector.get("refund") else self._codes.NEW_PAYMENT
        payment = vector.get("payment", start)
        steps: List[Json] = []
        for item in vector["do"]:
            if "advance" in item:
                advanced = self._codes.advance(payment, self._read(item["advance"]))
                payment = advanced.payment
                following = None if advanced.next is None else advanced.next.to_json()
            else:
                payment = self._changed(payment, item)
                following = self._due(payment)
            steps.append({"payment": payment, "next": following})
        return steps

    def _due(self, payment: Any) -> Optional[Json]:
        """The first step that is due, and a person for what is no payment."""
        if not self._is_payment(payment):
            return {"step": "review", "who": "integrator"}
        due = payment["due"]
        return due[0] if due else None

    def _changed(self, payment: Any, item: Json) -> Any:
        """A payment of which a step is done, or about which a person decided."""
        if "done" in item:
            return self._codes.done(payment, item["done"])
        decision = item["decided"]
        return self._codes.decided(payment, decision.get("state"), decision.get("seen"))

    def _order(self, vector: Json) -> Json:
        payments = {one["id"]: one["payment"] for one in vector["payments"]}
        split = bool((vector.get("options") or {}).get("split"))
        following = {name: self._codes.next_of(payments, name, split=split) for name in payments}
        return {
            "order": self._codes.order_of(payments, split=split).to_json(),
            "next": {name: None if step is None else step.to_json() for name, step in following.items()},
        }

    def _attempt(self, vector: Json) -> Json:
        attempts = [
            self._codes.Attempt(one["id"], one["reference"], one.get("providerId")) for one in vector["attempts"]
        ]
        options = vector.get("options") or {}
        result = self._read(vector)
        found = self._codes.attempt_of(
            attempts, result, reusable=bool(options.get("reusable")), asked=options.get("asked")
        )
        belonging: Json = found.to_json()
        return belonging

    def _same_amount(self, vector: Json) -> bool:
        return bool(self._codes.same_amount(vector.get("a"), vector.get("b")))


def importable(package: str) -> str:
    """The name by which a package is imported; that of a folder of this repository is found there."""
    source = Path(package) / "src"
    if not source.is_dir():
        return package
    sys.path.insert(0, str(source))
    sys.dont_write_bytecode = True
    return next(child.name for child in source.iterdir() if (child / "py.typed").is_file())


def answers(package: str, lines: Iterator[str]) -> Iterator[str]:
    """Answers vectors line by line."""
    runner = Runner(package)
    for line in lines:
        if line.strip():
            vector = json.loads(line)
            yield json.dumps({"id": vector["id"], "got": runner.answer(vector)}, ensure_ascii=False)


def main() -> None:
    """Answers what stands on standard input."""
    # UTF-8 whatever the surroundings say; halves of characters come and go as escapes of JSON.
    source = open(sys.stdin.fileno(), encoding="utf-8", closefd=False)
    target = open(sys.stdout.fileno(), "w", encoding="utf-8", errors="backslashreplace", closefd=False, newline="\n")
    for answer in answers(importable(sys.argv[1]), iter(source)):
        target.write(answer + "\n")
    target.flush()


if __name__ == "__main__":
    main()
