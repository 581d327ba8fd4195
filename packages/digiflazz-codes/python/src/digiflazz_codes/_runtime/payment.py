"""The state of a payment, across messages that may be lost, repeated, late, out of order or forged.

A payment is plain JSON, a dictionary: store it as it is. Properties that the program adds are kept.
"""

from __future__ import annotations

import json

from .next_step import (
    facts_of,
    is_set,
    key_of,
    refund_in,
    review_of,
    state_by,
    step_by,
)
from .numbers import MAX_SAFE
from .step_words import State
from .steps import step_of
from .value import fields_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import (
        Any,
        Callable,
    )

    from .advice import Json
    from .unions import NextStep

    _Dictionary = dict[str, Any]
else:
    _Dictionary = dict

FULFIL = "fulfil:paid"
"""Key of the one delivery."""

_KEYED = ("fulfil", "undo", "new_attempt", "stop")
_STATES = tuple(str(state) for state in State)
_DAMAGED: Json = {"step": "review", "who": "integrator"}


class _Fixed(_Dictionary):
    """A dictionary that nobody changes by accident; copies of it are plain ones."""

    def __copy__(self) -> dict[str, Any]:
        return dict(self)

    def __deepcopy__(self, memo: object) -> dict[str, Any]:
        return dict(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (list(self.items()),)


def _refuse(*_: object, **__: object) -> None:
    raise TypeError("this payment is shared by all: make a copy of it with dict(…)")


for _name in "__setitem__ __delitem__ __ior__ clear pop popitem setdefault update".split():
    setattr(_Fixed, _name, _refuse)


def _begin(**mark: bool) -> Mapping[str, Any]:
    return _Fixed(version=0, state="new", attention=None, doubt=None, closed=False, due=(), given=(), **mark)


NEW_PAYMENT = _begin()
"""A payment without any message yet. Store it before sending the first call.

If you are about to send that call again and the stored payment is still `new`, a response was lost: first apply the loss
with `advance(payment, decode(None))`. Otherwise a refusal of the second call would count as that of the only one.
"""
NEW_REFUND = _begin(refund=True)
"""A refund without any message yet. Store it under its refund number, and repeat it only under that number."""


class Advanced:
    """What `advance` gives."""

    __slots__ = ("_next", "_payment")
    _next: NextStep | None
    _payment: Mapping[str, Any]

    def __init__(self, payment: Mapping[str, Any], following: Json | None) -> None:
        object.__setattr__(self, "_payment", payment)
        object.__setattr__(self, "_next", step_of(following) if following is not None else None)

    @property
    def payment(self) -> Mapping[str, Any]:
        """The payment to store before anything is done; the same object if nothing changed."""
        return self._payment

    @property
    def next(self) -> NextStep | None:
        """What to do now; None for nothing.

        It equals the first step that is due, with two exceptions: a step that was due before may stand in front of it,
        and for `proceed`, which only the caller with the response can use, `wait` is due.
        """
        return self._next

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("Advanced cannot be changed")

    def __repr__(self) -> str:
        return f"Advanced(next={self._next!r})"


def is_payment(value: object) -> bool:
    """Whether a stored value is a payment. Nothing may be concluded from a damaged one; a person has to look at it."""
    try:
        return isinstance(value, dict) and _is_payment(value)
    except Exception:
        # Nobody knows what a program stored.
        return False


def _is_payment(stored: Json) -> bool:
    version, attention, doubt, due, given = map(stored.get, ("version", "attention", "doubt", "due", "given"))
    return (
        isinstance(version, (int, float))
        and not isinstance(version, bool)
        and 0 <= version <= MAX_SAFE
        and version == int(version)
        and is_state(stored.get("state"))
        and "attention" in stored
        and (attention is None or _is_pair_of_states(attention))
        and "doubt" in stored
        and (doubt is None or is_state(doubt))
        and isinstance(stored.get("closed"), bool)
        and isinstance(due, (list, tuple))
        and all(map(_is_step, due))
        and isinstance(given, (list, tuple))
        and all(isinstance(key, str) for key in given)
        and ("refund" not in stored or stored["refund"] is True)
    )


def is_state(value: object) -> bool:
    """Whether a value is a state."""
    return isinstance(value, str) and str.__str__(value) in _STATES


def _is_pair_of_states(value: object) -> bool:
    return isinstance(value, (list, tuple)) and len(value) == 2 and all(map(is_state, value))


def _is_step(value: object) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("step"), str):
        return False
    is_keyed = isinstance(value.get("key"), str) if value["step"] in _KEYED else "key" not in value
    return is_keyed and _is_texts(value, "ids") and _is_texts(value, "money")


def _is_texts(step: Json, name: str) -> bool:
    """Whether a value is missing, or an object of texts."""
    if name not in step:
        return True
    values = step[name]
    return isinstance(values, dict) and all(isinstance(text, str) for text in values.values())


def _is_refund(payment: Json) -> bool:
    return payment.get("refund") is True


def is_waiting(payment: Json) -> bool:
    """Whether the payment waits for a status response or a person."""
    return any(step["step"] in ("ask_status", "review") for step in payment["due"])


def _keyed(steps: Sequence[Json]) -> list[Json]:
    return [step for step in steps if "key" in step]


def _change(payment: Json, changes: Json) -> Json:
    """The payment with the next version; the same object if nothing changes."""
    if all(_is_same(payment.get(name), value) for name, value in changes.items()):
        return payment
    return {**payment, **changes, "version": int(payment["version"]) + 1}


def _is_same(a: object, b: object) -> bool:
    try:
        return json.dumps(a, sort_keys=True) == json.dumps(b, sort_keys=True)
    except (TypeError, ValueError, RecursionError):
        return False


def done_with(payment: Any, key: object) -> Any:
    """Marks a step as done; the same object if it was not due."""
    if not isinstance(key, str) or not is_payment(payment):
        return payment
    return _change(payment, {"due": [step for step in payment["due"] if step.get("key") != key]})


def advance_by(procedure: Json, payment: Any, result: object) -> Advanced:
    """Applies a message to a payment, with the given tables."""
    if not is_payment(payment):
        return Advanced(payment, _DAMAGED)
    return _Message(procedure, payment, result).apply()


class _Message:
    """A message about a payment, while it is applied."""

    def __init__(self, procedure: Json, payment: Json, result: object) -> None:
        self.procedure = procedure
        self.payment = payment
        self.fields = fields_of(result)
        self.facts = facts_of(result, is_refund=_is_refund(payment))
        self.step = step_by(procedure, result, self.facts)

    def apply(self) -> Advanced:
        procedure, payment, fields = self.procedure, self.payment, self.fields
        said = state_by(procedure, self.facts)
        if said is None:
            return self._unreported()
        state, attention, doubt = payment["state"], payment["attention"], payment["doubt"]
        is_status = self.facts["from"] == "status" and fields.get("fromSaid") is True
        is_earlier = _STATES.index(said) < _STATES.index(state)
        ends = fields.get("ends") == "reference" or fields.get("retry") == "with_new_reference"
        closes = said in procedure["unpaid"] and (said == "canceled" or ends)
        closed = payment["closed"] or closes
        # A status response is believed unless it goes back to an earlier state: it may be old. Said twice, a person decides.
        if is_status and said not in procedure["open"]:
            if is_earlier:
                return self._hold(review_of(fields) if doubt == said else self._ask(), {"doubt": said})
            changes = {"closed": closed, "attention": None, "doubt": None}
            return _up_to_date(settle(procedure, payment, said, fields, self.step, changes))
        # After contradicting messages nothing is done until a status response.
        if attention is not None or _is_pair(procedure["contradictions"], state, said):
            pair = [said, state] if is_earlier else [state, said]
            return self._hold(
                self._ask(),
                {
                    "closed": closed,
                    "state": state if is_earlier else said,
                    "attention": pair if attention is None else attention,
                },
            )
        # A late message changes nothing, and a repeated one does not answer an open question.
        if is_earlier or (said == state and not is_status and is_waiting(payment)):
            return self._late(said, is_status=is_status)
        changes = {"closed": closed, "doubt": None}
        return _up_to_date(settle(procedure, payment, said, fields, self.step, changes))

    def _late(self, said: str, *, is_status: bool) -> Advanced:
        payment = self.payment
        if not _is_pair(self.procedure["recheck"], payment["state"], said):
            return _up_to_date(payment)
        # An answer that asking again would not explain.
        if is_status and self.step["step"] == "review":
            return self._hold(self.step, {})
        return _up_to_date(payment) if is_waiting(payment) else self._hold(self._ask(), {})

    def _unreported(self) -> Advanced:
        """Handles a message that reports no state of the payment."""
        procedure, payment, facts, step = self.procedure, self.payment, self.facts, self.step
        state, due = payment["state"], payment["due"]
        is_refund = _is_refund(payment)
        is_open = state in procedure["open"] or is_waiting(payment)
        if is_refund and facts["scope"] == "transaction" and facts["kind"] != "reverse":
            return _up_to_date(payment)
        is_absent = facts["absent"] == "yes" and facts["from"] == "status"
        wait = {**self._ask(), "step": "wait"}
        # Nothing was paid yet, so whatever made the program ask was wrong.
        if is_absent and state == "new":
            left = [one for one in due if one["step"] != "ask_status"]
            return _up_to_date(_change(payment, {"due": left or [wait]}))
        if is_absent and not is_open:
            return _up_to_date(payment)
        # It may still be paid: a refused call does not end the payment.
        is_end = step["step"] in ("stop", "new_attempt")
        if step["step"] == "ask_status" or (is_open and (is_absent or is_end)):
            return self._question()
        # So far only calls about the payment were answered: the last response counts, and is kept.
        is_own = facts["from"] == "call" and facts["query"] == "no" and (facts["kind"] == "reverse") == is_refund
        if not is_own or is_waiting(payment) or state not in ("new", "declined"):
            return Advanced(payment, step)
        # The payment page it created may be paid.
        if step["step"] == "proceed":
            return Advanced(settle(procedure, payment, "new", self.fields, wait, {}), step)
        return _up_to_date(settle(procedure, payment, "new", self.fields, step, {}))

    def _question(self) -> Advanced:
        """The question stays due: after steps about money that is certain, before anything offered to the payer."""
        payment, due = self.payment, self.payment["due"]
        following = self._ask()
        if is_waiting(payment):
            return Advanced(payment, following)
        # Whatever made the program ask may be wrong: while no message reported a state, the response to the call is kept.
        kept = list(due) if payment["state"] == "new" else _keyed(due)
        is_money: Callable[[Json], bool] = lambda one: one["step"] in ("fulfil", "undo")
        money = [one for one in kept if is_money(one)]
        others = [one for one in kept if not is_money(one)]
        return Advanced(_change(payment, {"due": [*money, following, *others]}), following)

    def _hold(self, step: Json, changes: Json) -> Advanced:
        """Puts a step in front of the due steps: nothing else is done until it is answered."""
        payment = self.payment
        return Advanced(_change(payment, {**changes, "due": [step, *_keyed(payment["due"])]}), step)

    def _ask(self) -> Json:
        """Asks for the status. Which call to use comes from this message, or else from an earlier one."""
        check = self.fields.get("statusCheck")
        if check is None:
            checks = [step["check"] for step in self.payment["due"] if is_set(step.get("check"))]
            check = checks[0] if checks else None
        return {"step": "ask_status", "check": check} if is_set(check) else {"step": "ask_status"}


def _is_pair(pairs: Sequence[Sequence[str]], state: str, said: str) -> bool:
    return any((a == state and b == said) or (a == said and b == state) for a, b in pairs)


def _up_to_date(payment: Json) -> Advanced:
    """The payment with its first due step."""
    return Advanced(payment, payment["due"][0] if payment["due"] else None)


def settle(procedure: Json, payment: Json, state: str, fields: Json, step: Json | None, changes: Json) -> Json:
    """Applies a certain state: its steps become due unless they were due before.

    Args:
        procedure: The tables.
        payment: The payment as stored.
        state: The state.
        fields: The message.
        step: The step if the state itself requires none; None for nothing.
        changes: Other new values.

    Returns:
        The payment to store.
    """
    given: Sequence[str] = changes["given"] if "given" in changes else payment["given"]
    is_answered = any((key.split(":") + [""])[1] == state for key in given)
    is_decided = key_of("decided", state) in given

    def is_fresh(item: Json) -> bool:
        if "key" in item:
            return item["key"] not in given
        return not is_decided if item["step"] == "review" else item["step"] != "ask_status" or not is_answered

    fresh = [item for item in _steps_of(procedure, payment, given, state, fields, step) if is_fresh(item)]
    is_part = state == "partially_refunded"
    still = [
        item
        for item in _keyed(payment["due"])
        if (item["key"].split(":") + [""])[1] == state or (is_part and item["key"] == FULFIL)
    ]
    said = [_with_said(item, fields) for item in fresh]
    due = said if fresh and not is_part else [*still, *said]
    keys = [item["key"] for item in _keyed(fresh)]
    return _change(payment, {**changes, "state": state, "due": due, "given": [*given, *keys]})


def _steps_of(
    procedure: Json, payment: Json, given: Sequence[str], state: str, fields: Json, step: Json | None
) -> list[Json]:
    """The steps that a state requires."""
    fulfil: Json = {"step": "fulfil", "key": FULFIL}
    if state in procedure["paid"]:
        # After everything was taken back, nothing is delivered again.
        if any(is_whole_undo(key) for key in given):
            return [review_of(fields)]
        if state != "partially_refunded":
            return [fulfil]
        refund = refund_in(fields)
        # A status response that does not name the refund only repeats the state.
        if refund is None and not (state == payment["state"] and fields.get("from") == "status"):
            refund = f"v{int(payment['version'])}"
        return [fulfil] if refund is None else [fulfil, {"step": "undo", "key": key_of("undo", state, refund)}]
    if state in procedure["unpaid"] and FULFIL in given:
        return [{"step": "undo", "key": key_of("undo", state)}]
    return [step] if step is not None else []


def is_whole_undo(key: str) -> bool:
    """Whether a key is of a step that took back everything; the key of a partial refund is longer."""
    return key.startswith("undo:") and key.count(":") == 1 and len(key) > len("undo:")


def _with_said(step: Json, fields: Json) -> Json:
    """A step about money, with the ids and amounts of the message: after a crash nothing else is left of it."""
    if step["step"] not in ("fulfil", "undo"):
        return step
    said = dict(step)
    for group, names in _SAID:
        values: Any = fields.get(group)
        if isinstance(values, dict):
            said[group] = {name: values[name] for name in names if isinstance(values.get(name), str)}
    return said


_SAID = (
    ("ids", ("reference", "payment", "refund")),
    ("money", ("amount", "currency", "refunded", "paidAt")),
)
# The word of a person counts as the answer to the question.
_NOBODY: Json = {
    "outcome": "unknown",
    "scope": "transaction",
    "retry": "never",
    "actor": "merchant",
    "reason": "",
    "from": "status",
}


def decided_by(procedure: Json, payment: Any, state: object, seen: object) -> Any:
    """Applies the decision of a person about the state of a payment, with the given tables."""
    if not is_payment(payment):
        return payment
    now = payment["state"] if state is None else state
    if not is_state(now) or (_is_refund(payment) and now in procedure["paid"]):
        return payment
    now = str(now)
    is_open = now in procedure["open"]
    step: Json | None = {"step": "undo", "key": key_of("undo", now)}
    if is_open:
        step = {"step": "wait"}
    elif now == "new" or now in procedure["unpaid"]:
        step = None
    key = key_of("decided", now)
    own = fields_of(seen)
    fields = {**_NOBODY, **{name: own[name] for name in ("ids", "money") if isinstance(own.get(name), dict)}}
    given = payment["given"]
    changes: Json = {
        "attention": None,
        "doubt": None,
        "closed": payment["closed"] or now == "canceled",
        # A decision is not questioned again. An open state may still change.
        "given": given if is_open or key in given else [*given, key],
    }
    return settle(procedure, payment, now, fields, step, changes)
