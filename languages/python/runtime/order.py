"""The payments of an order, and which payment a message belongs to."""

from __future__ import annotations

from .next_step import text_in
from .payment import FULFIL, is_payment, is_waiting, is_whole_undo
from .results import result_of
from .step_words import MayStart, State
from .steps import step_of
from .value import Value, fields_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .advice import Json
    from .unions import Belonging, NextStep, Result


class Order(Value):
    """Something to be paid for once; for a subscription, one period."""

    __slots__ = ()

    @property
    def state(self) -> State:
        """State of the payment that counts: a paid one, or else an open one, or else the last."""
        return State(self._fields["state"])

    @property
    def id(self) -> str | None:
        """Id of that payment; None if there is none."""
        return self._fields.get("id")

    @property
    def is_paid(self) -> bool:
        """It is paid, or only partly refunded. For a split order: at least one payment is."""
        return bool(self._fields["isPaid"])

    @property
    def is_paid_twice(self) -> bool:
        """Two payments are paid: refund one, and do not deliver again."""
        return bool(self._fields["isPaidTwice"])

    @property
    def may_start(self) -> MayStart:
        """Whether the payer may try again: not while anything is paid, open, being asked for or under review."""
        return MayStart(self._fields["mayStart"])

    @property
    def close(self) -> tuple[str, ...]:
        """Payments that hold or may take money: void or cancel them, and confirm that with a status query.

        Always do so if another payment is paid; otherwise before the payer uses another method.
        """
        return tuple(self._fields["close"])


_STATES = [str(state) for state in State]


def order_by(procedure: Json, payments: Mapping[str, Any], *, split: bool) -> Order:
    """Combines the payments of an order into its state, with the given tables."""
    every = list(_all(payments).items())
    paying = _within(every, procedure["paid"])
    counting = paying or _within(every, procedure["open"]) or every
    last: tuple[str, Any] | None = None
    for one in counting:
        if last is None or _STATES.index(_state(last[1])) < _STATES.index(_state(one[1])):
            last = one
    may_start = "no"
    if all(_is_settled(procedure, payment) for _, payment in every):
        is_over = all(payment["state"] == "declined" or payment["closed"] for _, payment in every)
        may_start = "new" if is_over else "same"
    return Order(
        {
            "state": _state(last[1]) if last else "new",
            "id": last[0] if last else None,
            "isPaid": bool(paying),
            "isPaidTwice": len(paying) > 1 and not split,
            "mayStart": may_start,
            "close": [name for name, _ in _within(every, ("pending", "authorized"))],
        }
    )


def _all(payments: object) -> dict[str, Any]:
    return dict(dict.items(payments)) if isinstance(payments, dict) else {}


def _state(payment: Any) -> str:
    return str(payment["state"]) if is_payment(payment) else "unknown"


def _within(payments: Sequence[tuple[str, Any]], states: Sequence[str]) -> list[tuple[str, Any]]:
    return [one for one in payments if _state(one[1]) in states]


def _is_settled(procedure: Json, payment: Any) -> bool:
    if not is_payment(payment) or is_waiting(payment):
        return False
    return payment["state"] == "new" or payment["state"] in procedure["unpaid"]


def next_by(procedure: Json, payments: Mapping[str, Any], own: object, *, split: bool) -> NextStep | None:
    """The next step of a payment of an order, with the given tables."""
    every = _all(payments)
    payment: Any = every.get(own) if isinstance(own, str) else None
    if not isinstance(own, str) or not is_payment(payment):
        return step_of({"step": "review", "who": "integrator"})
    step: Json | None = payment["due"][0] if payment["due"] else None
    if step is None:
        return None
    if step["step"] == "fulfil" and not split and _is_taken(every, own):
        return step_of({"step": "review", "who": "merchant"})
    if step["step"] != "new_attempt":
        return step_of(step)
    may_start = order_by(procedure, every, split=split).may_start
    if may_start == MayStart.NO:
        return None
    return step_of({**step, "reference": "same"} if may_start == MayStart.SAME else step)


def _is_taken(payments: dict[str, Any], own: str) -> bool:
    """Whether another payment is delivered and not taken back, or is due for delivery and started earlier."""
    is_earlier = True
    for name, payment in payments.items():
        if name == own:
            is_earlier = False
        elif is_payment(payment) and FULFIL in payment["given"]:
            due = {step["key"] for step in payment["due"] if "key" in step}
            undone = any(is_whole_undo(key) and key not in due for key in payment["given"])
            if is_earlier if FULFIL in due else not undone:
                return True
    return False


class Attempt(Value):
    """What to store about an attempt to pay, besides its payment, so that it can be found again."""

    __slots__ = ()

    def __init__(self, id: str, reference: str, provider_id: str | None = None) -> None:
        """Names an attempt.

        Args:
            id: The program's own id of the payment.
            reference: The merchant's reference that it was sent with.
            provider_id: The provider's id of the payment (`ids.payment` of a result), once a proven message named it.
        """
        super().__init__({"id": id, "reference": reference, "providerId": provider_id})

    @property
    def id(self) -> str:
        """The program's own id of the payment."""
        return str(self._fields["id"])

    @property
    def reference(self) -> str:
        """The merchant's reference that it was sent with."""
        return str(self._fields["reference"])

    @property
    def provider_id(self) -> str | None:
        """The provider's id of the payment."""
        return self._fields.get("providerId")

    def __reduce__(self) -> Any:
        return type(self), (self.id, self.reference, self.provider_id)


class ToAttempt(Value):
    """It belongs to an attempt: advance it with `result`, and store `provider_id` if it is present."""

    __slots__ = ()
    belongs: Literal["attempt"] = "attempt"

    @property
    def id(self) -> str:
        """The program's own id of the payment."""
        return str(self._fields["id"])

    @property
    def result(self) -> Result:
        """The result to advance it with, which may have to be confirmed now."""
        return result_of(self._fields["result"])

    @property
    def provider_id(self) -> str | None:
        """The provider's id of the payment, where it was learned."""
        return self._fields.get("providerId")


class ToAnother(Value):
    """It belongs to a payment that no attempt started, under a known reference.

    Create it with `NEW_PAYMENT` and this provider's id. If nothing proves the message, the id may be made up: ask for the
    status by it. If the provider does not know the payment and it is still `new`, it may be deleted.
    """

    __slots__ = ()
    belongs: Literal["another"] = "another"

    @property
    def provider_id(self) -> str:
        """The provider's id of the payment."""
        return str(self._fields["providerId"])


class ToNobody(Value):
    """It belongs to no known payment: a person has to look at it."""

    __slots__ = ()
    belongs: Literal["nobody"] = "nobody"


def belonging(attempts: Sequence[Attempt], result: object, *, reusable: bool, asked: str | None) -> Belonging:
    """Finds the attempt that a message is about."""
    fields = fields_of(result)
    ids: Any = fields.get("ids")
    found: dict[str, str | None] = {}
    for name in ("reference", "payment"):
        found[name] = text_in(ids, name) if isinstance(ids, dict) and isinstance(ids.get(name), str) else None
    reference, payment = found["reference"], found["payment"]
    is_proven = not is_confirmed_later(fields)

    def to(attempt: Attempt, *, learns: bool) -> ToAttempt:
        learned = {"providerId": payment} if learns and is_proven and payment is not None else {}
        return ToAttempt({"belongs": "attempt", "id": attempt.id, "result": fields, **learned})

    def is_of(attempt: Attempt) -> bool:
        return reference is None or attempt.reference == reference

    def is_free(attempt: Attempt) -> bool:
        return payment is None or not attempt.provider_id

    nobody = ToNobody({"belongs": "nobody"})
    another = ToAnother({"belongs": "another", "providerId": payment}) if payment is not None else nobody
    for attempt in attempts:
        if payment is not None and attempt.provider_id == payment:
            return to(attempt, learns=False)
    for attempt in attempts:
        if asked is not None and attempt.id == asked and is_of(attempt) and is_free(attempt):
            return to(attempt, learns=True)
    if reference is None and payment is None:
        return nobody
    if reusable:
        return another
    under = [attempt for attempt in attempts if is_of(attempt)]
    meant = [attempt for attempt in under if is_free(attempt)]
    if not meant:
        return another if under else nobody
    newest = meant[-1]
    # Whichever it was, the order is paid, or was; a failure may be that of an older one.
    is_paid = fields.get("outcome") in ("success", "reversed")
    if len(meant) == 1 or fields.get("from") == "status" or is_paid:
        return to(newest, learns=True)
    return ToAttempt({"belongs": "attempt", "id": newest.id, "result": {**fields, "confirm": "status"}})


def is_confirmed_later(fields: Json) -> bool:
    """Whether nothing proves a message yet."""
    return text_in(fields, "confirm") != ""
