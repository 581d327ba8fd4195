"""Fields of bodies: their values, and conditions over them."""

from __future__ import annotations

from .numbers import parse_amount, text_of_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    Path = tuple[str, ...]
    """The names on the way to a field."""
    Alternatives = tuple["Condition", ...]
    """Conditions of which one has to hold; mostly there is only one."""


def path_of(field: str) -> Path:
    """Splits a dotted path."""
    return tuple(field.split(".")) if field else ()


class Condition:
    """Other fields of a body that say the same, and their allowed values, none for any.

    Without a field, the values say where the body comes from.
    """

    __slots__ = ("names", "paths", "values")

    def __init__(self, names: Sequence[str], values: Sequence[str]) -> None:
        self.names = tuple(names)
        self.paths = tuple(path_of(name) for name in names)
        self.values = frozenset(values)


def conditions_of(packed: Sequence[Any] | None) -> tuple[Alternatives, ...]:
    """Reads conditions, of each of which one alternative has to hold."""
    return tuple(tuple(Condition(*item) for item in some) for some in packed or ())


def value_at(body: object, path: Path) -> Any:
    """Value of a field of a body: only keys of dictionaries and positions of lists count, never attributes.

    Returns:
        The value, a text or number always as one of the built-in type; None for null and where there is none.
    """
    value: Any = body
    for name in path:
        if type(value) is dict:
            value = value.get(name)
        elif isinstance(value, dict):
            value = dict.get(value, name)
        elif isinstance(value, (list, tuple)):
            value = _item_at(value, name)
        else:
            return None
    kind = type(value)
    if kind is str or kind is dict or value is None or kind is int:
        return value
    return _plain(value)


def _item_at(items: Any, name: str) -> object:
    base: Any = list if isinstance(items, list) else tuple
    is_place = name.isascii() and name.isdigit() and (name == "0" or name[0] != "0") and len(name) < 10
    return base.__getitem__(items, int(name)) if is_place and int(name) < base.__len__(items) else None


def _plain(value: object) -> object:
    """Subclasses of texts and numbers may compare as they please."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int.__int__(value)
    return float.__float__(value) if isinstance(value, float) else value


def is_empty(value: object) -> bool:
    """Whether a field is missing, null or the empty text."""
    return value is None or (type(value) is str and not value)


def scalar_text(value: object) -> str | None:
    """The text of a text, a number or a boolean, as it may be listed; None for anything else."""
    if type(value) is str:
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return text_of_number(value)


def is_positive(value: object) -> bool:
    """Whether a field holds a number or a decimal text above zero; not so with a sign or an exponent."""
    amount = parse_amount(None if isinstance(value, bool) else scalar_text(value))
    return amount is not None and amount[0] > 0


def holds(body: object, condition: Condition, origin: str | None = None) -> bool:
    """Whether one of the fields of a condition holds one of the values, whatever the others hold."""
    if not condition.paths:
        return origin is not None and (not condition.values or origin in condition.values)
    values = condition.values
    for path in condition.paths:
        value = value_at(body, path)
        if type(value) is str:
            if value and (not values or value in values):
                return True
        elif value is not None and (not values or scalar_text(value) in values):
            return True
    return False


def _fits(value: object, condition: Condition) -> bool:
    return not is_empty(value) and (not condition.values or scalar_text(value) in condition.values)


def all_hold(body: object, conditions: Sequence[Alternatives], origin: str | None = None) -> bool:
    """Whether of each of the conditions one alternative holds."""
    for some in conditions:
        for condition in some:
            if holds(body, condition, origin):
                break
        else:
            return False
    return True


def is_by_origin(conditions: Sequence[Alternatives]) -> bool:
    """Whether conditions say where a body comes from."""
    return any(not condition.paths for some in conditions for condition in some)


def may_contradict(conditions: Sequence[Alternatives]) -> bool:
    """Whether conditions have several fields that say the same, and so may say different things."""
    return any(len(condition.paths) > 1 for some in conditions for condition in some)


def contradiction(body: object, conditions: Sequence[Alternatives], origin: str | None = None) -> Condition | None:
    """Finds the fields that contradict each other, where nothing else is in the way of conditions.

    Returns:
        The first condition over such fields; None where all hold, and where one does not.
    """
    found: Condition | None = None
    for some in conditions:
        truths = [_truth_of(body, condition, origin) for condition in some]
        if True in truths:
            continue
        if None not in truths:
            return None
        found = found or some[truths.index(None)]
    return found


def _truth_of(body: object, condition: Condition, origin: str | None) -> bool | None:
    """Whether a condition holds; None where one of its fields holds one of the values and another something else."""
    if not condition.paths:
        return origin is None or origin in condition.values
    full = [value for value in (value_at(body, path) for path in condition.paths) if not is_empty(value)]
    fits = [_fits(value, condition) for value in full]
    if True not in fits:
        return False
    return None if False in fits else True
