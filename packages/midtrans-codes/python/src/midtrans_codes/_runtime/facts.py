"""What a body says besides its codes: the ids of the payment, and the amounts."""

from __future__ import annotations

from .field import holds, is_empty, value_at
from .numbers import format_amount, parse_amount, scaled, text_of_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .catalog import Bodies, Refunds
    from .field import Path
    from .numbers import Amount

# Longer values are not ids; logs and databases may not be able to store them.
_MAX_LENGTH = 256
# Longest list that is added up.
_MAX_REFUNDS = 1000


def read_ids(bodies: Bodies, body: object) -> dict[str, str]:
    """Reads the ids of a body."""
    return _read(bodies.ids, body)


def read_money(bodies: Bodies, body: object) -> dict[str, str]:
    """Reads the money of a body; `refunded` is added up if the body lists its refunds."""
    money = _read(bodies.money, body)
    if "refunded" not in money:
        for refunds in bodies.refunds:
            total = _total_of(refunds, body)
            if total is not None:
                money["refunded"] = total
                break
    return money


def _read(facts: Sequence[tuple[str, Sequence[Path]]], body: object) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, paths in facts:
        for path in paths:
            text = text_of(value_at(body, path))
            if text is not None:
                found[name] = text
                break
    return found


def text_of(value: object) -> str | None:
    """An id or amount as it arrived: the text of a text or a number; None for any other value."""
    if type(value) is str:
        return value if value and (len(value) <= _MAX_LENGTH // 2 or _units(value) <= _MAX_LENGTH) else None
    return None if value is None else text_of_number(value)


def _units(text: str) -> int:
    """Length in code units of UTF-16."""
    return len(text) + sum(character > "\uffff" for character in text)


def given_back(money: dict[str, str]) -> str:
    """How much of a payment was given back: `nothing`, `part` (also if the paid amount is not known) or `all`."""
    back = parse_amount(money.get("refunded"))
    if back is None or back[0] <= 0:
        return "nothing"
    paid = parse_amount(money.get("amount"))
    if paid is None:
        return "part"
    scale = max(back[1], paid[1])
    return "all" if scaled(back, scale) >= scaled(paid, scale) else "part"


def _total_of(refunds: Refunds, body: object) -> str | None:
    """The sum of a list of refunds, each number once; None if there is no list or an amount cannot be read."""
    items = value_at(body, refunds.list)
    if not isinstance(items, (list, tuple)) or not 0 < len(items) <= _MAX_REFUNDS:
        return None
    amounts: dict[str, Amount] = {}
    for place, item in enumerate(items):
        if refunds.status is not None and not holds(item, refunds.status):
            continue
        value = parse_amount(text_of(value_at(item, refunds.amount)))
        if value is None:
            return None
        own = text_of(value_at(item, refunds.number))
        amounts[f"#{place}" if own is None else own] = value
    scale = max((value[1] for value in amounts.values()), default=0)
    return format_amount(sum(scaled(value, scale) for value in amounts.values()), scale)


def has_value(body: object, paths: Sequence[Path]) -> bool:
    """Whether any of the fields has a value."""
    return any(not is_empty(value_at(body, path)) for path in paths)
