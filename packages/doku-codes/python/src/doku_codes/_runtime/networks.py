"""The card network that a body names."""

from __future__ import annotations

from .field import path_of, value_at
from .letters import upper_case

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .advice import Json

_LEAST_DIGITS = 4
_MOST_DIGITS = 19


def network_in(networks: Json, body: object) -> str | None:
    """Finds the card network of a body.

    Args:
        networks: Which fields name it, and how numbers and names tell the networks.
        body: Any value.

    Returns:
        The network; None if no field names a known one.
    """
    name = _first_text(networks.get("brands", ()), body)
    if name is not None:
        brand = upper_case(name)
        for network in networks["known"]:
            if brand in network.get("names", ()):
                return str(network["network"])
    digits = _digits_of(_first_text(networks.get("numbers", ()), body) or "")
    for network in networks["known"] if digits else ():
        if any(_is_within(digits, text) for text in network.get("numbers", ())):
            return str(network["network"])
    return None


def _digits_of(text: str) -> str:
    """The digits at the start of a masked card number."""
    count = 0
    while count < len(text) and count < _MOST_DIGITS and "0" <= text[count] <= "9":
        count += 1
    return text[:count] if count >= _LEAST_DIGITS else ""


def _is_within(digits: str, text: str) -> bool:
    """Whether a number begins within a range; as many digits as the range has are compared."""
    first, _, last = text.partition("-")
    start = digits[: len(first)]
    return len(start) == len(first) and first <= start <= (last or first)


def _first_text(fields: Sequence[str], body: object) -> str | None:
    for field in fields:
        value = value_at(body, path_of(field))
        if type(value) is str and value:
            return value
    return None
