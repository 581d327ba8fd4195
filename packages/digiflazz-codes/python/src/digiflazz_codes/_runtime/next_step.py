"""What follows from a result: the facts that rules test, and the step that they give."""

from __future__ import annotations

from .value import fields_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .advice import Json

_TEXTS = (
    "outcome",
    "scope",
    "retry",
    "actor",
    "reason",
    "kind",
    "layer",
    "from",
    "precision",
    "confirm",
)
_ANSWERS = ("part", "absent", "contested")
# Kinds of service that move and prepare nothing.
_QUERIES = ("status", "token", "read")


def facts_of(result: object, *, is_refund: bool = False) -> dict[str, str]:
    """Reads the facts that rules test.

    A value that is not a result has empty facts, so that nothing is concluded from it.
    """
    fields = fields_of(result)
    facts = {name: text_in(fields, name) for name in _TEXTS}
    facts.update((name, _answer(fields.get(name) is True)) for name in _ANSWERS)
    facts["beside"] = _answer(fields.get("beside") is not None)
    facts["query"] = _answer(facts["from"] == "status" or facts["kind"] in _QUERIES)
    facts["transactionField"] = _answer(_has_transaction_field(fields.get("codes")))
    facts["refund"] = _answer(is_refund)
    return facts


def text_in(fields: Json, name: str) -> str:
    """A text of a stored object; the empty one where it is missing or something else."""
    value = fields.get(name)
    return str.__str__(value) if isinstance(value, str) else ""


def _has_transaction_field(codes: object) -> bool:
    if not isinstance(codes, (list, tuple)):
        return False
    return any(isinstance(code, dict) and text_in(code, "layer") == "transaction" for code in codes)


def _answer(is_so: bool) -> str:
    return "yes" if is_so else "no"


def is_set(value: object) -> bool:
    """Whether a stored value is there; also an empty object is."""
    return isinstance(value, (dict, list, tuple)) or bool(value)


def step_by(procedure: Json, result: object, facts: dict[str, str]) -> Json:
    """What to do about a result.

    Args:
        procedure: The tables.
        result: The result.
        facts: The facts of the message.

    Returns:
        The step, as canonical JSON.
    """
    rule = _first_of(procedure["rules"], facts) or {"step": "review"}
    fields = fields_of(result)
    step = rule["step"]
    if step in ("fulfil", "undo"):
        state = state_by(procedure, facts)
        # The response to a refund is about that one refund, like a partial refund.
        is_part = state is None or state == "partially_refunded"
        return {"step": step, "key": key_of(step, state or "refunded", refund_in(fields) if is_part else None)}
    if step in ("wait", "ask_status"):
        check = fields.get("statusCheck")
        return {"step": step, "check": check} if is_set(check) else {"step": step}
    if step == "new_attempt":
        reuse = fields.get("reuse")
        return {
            "step": step,
            **rule["with"],
            **({"reuse": reuse} if is_set(reuse) else {}),
            "key": key_of(step, state_by(procedure, facts) or "new"),
        }
    if step == "stop":
        return {"step": step, "who": _who(facts), "key": key_of(step, state_by(procedure, facts) or "new")}
    if step == "fix":
        return {"step": step, "who": _who(facts)}
    if step == "review":
        return review_of(fields)
    return {"step": step, **rule.get("with", {})}


def state_by(procedure: Json, facts: dict[str, str]) -> str | None:
    """The state of a payment that a result reports, or None if it reports none."""
    rule = _first_of(procedure["reports"], facts)
    return None if rule is None else rule["state"]


def key_of(step: str, state: str, refund: str | None = None) -> str:
    """The key of a step, or of the decision of a person; `refund` identifies a partial refund."""
    return f"{step}:{state}" if refund is None else f"{step}:{state}:{refund}"


def refund_in(fields: Json) -> str | None:
    """Identifies a partial refund: the id of the refund, or else the total so far, or else nothing."""
    for group, name in (("ids", "refund"), ("money", "refunded")):
        values: Any = fields.get(group)
        value = values.get(name) if isinstance(values, dict) else None
        if isinstance(value, str):
            return str.__str__(value)
    return None


def review_of(fields: Json) -> Json:
    """A case for a person. The customer or the issuer may be the cause, but neither of them reviews orders."""
    actor = fields.get("actor", "integrator")
    return {"step": "review", "who": "integrator" if actor == "integrator" else "merchant"}


def _who(facts: dict[str, str]) -> str:
    return facts["actor"] or "integrator"


def _first_of(rules: Sequence[Json], facts: dict[str, str]) -> Json | None:
    for rule in rules:
        if _holds(rule, facts):
            return rule
    return None


def _holds(rule: Json, facts: dict[str, str]) -> bool:
    """Whether all conditions of `when` hold, and none of `not`; a fact that this version does not know holds never."""
    for name, values in rule.get("when", {}).items():
        if facts.get(name) not in values:
            return False
    return not any(facts.get(name) in values for name, values in rule.get("not", {}).items())
