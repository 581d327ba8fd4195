"""The card network that a body names."""

from __future__ import annotations

from .field import path_of, value_at
from .letters import upper_case

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .advice import Json
    from .field import Path

_LEAST_DIGITS = 4
_MOST_DIGITS = 19


class Networks:
    """How names and numbers tell the card networks, and which fields hold them."""

    __slots__ = ("_brands", "_known", "_numbers", "paths")

    def __init__(self, data: Json) -> None:
        self._brands = [path_of(field) for field in data.get("brands", ())]
        self._numbers = [path_of(field) for field in data.get("numbers", ())]
        self._known: list[Json] = data["known"]
        self.paths = (*self._brands, *self._numbers)

    def network_in(self, body: object) -> str | None:
        """The card network that a body names; None if no field names a known one."""
        name = _first_text(self._brands, body)
        if name is not None:
            brand = upper_case(name)
            for network in self._known:
                if brand in network.get("names", ()):
                    return str(network["network"])
        digits = _digits_of(_first_text(self._numbers, body) or "")
        for network in self._known if digits else ():
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


def _first_text(paths: Sequence[Path], body: object) -> str | None:
    for path in paths:
        value = value_at(body, path)
        if type(value) is str and value:
            return value
    return None
