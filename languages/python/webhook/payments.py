"""Payments by the reference of their order: a dictionary in the place of a table."""

from __future__ import annotations

import json
from threading import Lock
from typing import Callable, Dict, Optional, Set, Tuple

from doku_codes import NEW_PAYMENT, NextStep, Result, Step, advance, done, next_of

Deliver = Callable[[str, NextStep], None]


class Payments:
    """Keeps payments as JSON and performs their steps, each of them once."""

    def __init__(self, deliver: Deliver) -> None:
        """Args:
        deliver: Hands out what was paid for: compare amount and currency with the order first.
        """
        self._deliver = deliver
        self._rows: Dict[str, str] = {}
        self._ledger: Set[Tuple[str, str]] = set()
        # A database locks the row of the order instead.
        self._lock = Lock()

    def begin(self, reference: str) -> None:
        """Stores a payment, before anything of it is sent to the provider."""
        with self._lock:
            self._rows.setdefault(reference, json.dumps(NEW_PAYMENT))

    def apply(self, result: Result) -> Optional[NextStep]:
        """Applies a message to the payment that it names.

        Args:
            result: What `decode` made of the message.

        Returns:
            The step that is due; None if nothing is, or if nobody began such a payment.
        """
        reference = result.ids.reference if result.ids else None
        with self._lock:
            row = self._rows.get(reference) if reference else None
            if reference is None or row is None:
                return None
            payment = advance(json.loads(row), result).payment
            self._rows[reference] = json.dumps(payment)
            # Of all payments of the order; here it has but one.
            due = next_of({reference: payment}, reference)
            if due is not None and due.step == Step.FULFIL:
                self._enter(reference, due)
                self._rows[reference] = json.dumps(done(payment, due.key))
            return due

    def _enter(self, reference: str, due: NextStep) -> None:
        """Delivers what is not in the ledger yet; in a database, entry and delivery are one transaction."""
        entry = (reference, due.key or "")
        if entry not in self._ledger:
            self._deliver(reference, due)
            self._ledger.add(entry)
