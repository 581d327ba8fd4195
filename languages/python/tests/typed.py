"""What programs write: checked by mypy and pyright, and run."""

from __future__ import annotations

from typing import Any, Dict, Optional

from doku_codes import (
    NEW_PAYMENT,
    Attempt,
    Entry,
    KnownResult,
    NextStep,
    Outcome,
    Result,
    Scope,
    Step,
    UnknownResult,
    advance,
    attempt_of,
    decode,
    decided,
    done,
    lookup,
    message,
    next_of,
    next_step,
    order_of,
)
from doku_codes.spaces import Snap, SnapService


def name_of(result: Result) -> str:
    if result.known is True:
        narrowed: KnownResult = result
        return narrowed.name
    other: UnknownResult = result
    return other.why


def is_paid(result: Result) -> bool:
    return result.outcome == Outcome.SUCCESS and result.scope is Scope.TRANSACTION


def what_to_do(step: NextStep) -> str:
    if step.step == Step.FULFIL or step.step == Step.UNDO:
        amount: Optional[str] = step.money.amount
        return f"{step.key} {amount}"
    if step.step == Step.REPEAT:
        return step.after
    if step.step == Step.NEW_ATTEMPT:
        return step.change
    if step.step is Step.FIX or step.step is Step.STOP or step.step is Step.REVIEW:
        return step.who
    return step.step


def stored(payment: Dict[str, Any]) -> Dict[str, Any]:
    payment = done(payment, "fulfil:paid")
    return decided(payment, "paid")


def of_any_code(code: str) -> str:
    # Codes that nobody knows yet are texts as well.
    entries = lookup("snap", code)
    first: Optional[Entry] = entries[0] if entries else None
    return first.name if first else "none"


def belongs_to(result: Result) -> str:
    found = attempt_of([Attempt("a", "INV-1")], result)
    if found.belongs == "attempt":
        return found.id
    if found.belongs == "another":
        return found.provider_id
    return "nobody"


if __name__ == "__main__":
    answer = decode({"responseCode": "4034314", "partnerReferenceNo": "INV-1"}, from_="call")
    assert name_of(answer) == "INSUFFICIENT_FUNDS"
    assert not is_paid(answer)
    assert what_to_do(next_step(answer)) == "later"
    advanced = advance(NEW_PAYMENT, answer)
    assert order_of({"a": advanced.payment}).state == "declined"
    following = next_of({"a": advanced.payment}, "a")
    assert following is not None and following.step == Step.NEW_ATTEMPT
    assert stored(dict(advanced.payment))["state"] == "paid"
    assert of_any_code(Snap.INSUFFICIENT_FUNDS) == "INSUFFICIENT_FUNDS"
    assert of_any_code("tomorrow") == "none"
    assert belongs_to(answer) == "a"
    assert message(answer).customer
    assert SnapService.CARD_REGISTRATION == "01"
