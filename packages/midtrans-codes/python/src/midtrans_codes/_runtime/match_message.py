"""How well a message fits what is documented for an entry."""

from __future__ import annotations

from .letters import MAX_MESSAGE_LENGTH, compared, fingerprint, from_units, letters_of, places_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .space import Record

    Fit = tuple[int, dict[str, str]]
    """How many letters had to be equal, the more the more specific, and the values of the parameters."""

EXACT: Fit = (MAX_MESSAGE_LENGTH, {})
"""A message that is the same as a documented one without parameters."""

_SPACES = (
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
_BEFORE = _SPACES + ".:,;/([{"
_BEHIND = _SPACES + ".:,;/)]}"


class Message:
    """A wire message, made ready to be compared with many entries."""

    __slots__ = ("_places", "letters", "number", "units")

    def __init__(self, text: str) -> None:
        self.units = compared(text)
        self.letters = letters_of(self.units)
        self.number = fingerprint(self.letters)
        self._places: list[int] | None = None

    @property
    def places(self) -> Sequence[int]:
        """Where each letter stands."""
        if self._places is None:
            self._places = places_of(self.units)
        return self._places


def best_match(record: Record, message: Message) -> Fit | None:
    """Finds how well a message fits what is documented for an entry; None if it does not."""
    if message.number in record.fingerprints:
        return EXACT
    best: Fit | None = None
    for template in record.templates:
        fit = match_message(template, message)
        if fit is not None and (best is None or fit[0] > best[0]):
            best = fit
    return best


_known: dict[str, tuple[str, ...]] = {}


def _parts_of(template: str) -> tuple[str, ...]:
    """Letters and, between them, names of parameters; each template of the catalog is read once."""
    parts = _known.get(template)
    if parts is None:
        parts = _known[template] = tuple(
            letters_of(part) if place % 2 == 0 else part for place, part in enumerate(template.split("\x01"))
        )
    return parts


def match_message(template: str, message: Message) -> Fit | None:
    """Compares a message with a template, whose parameters are names between two U+0001.

    Takes time proportional to the length of the message.
    """
    parts = _parts_of(template)
    letters = message.letters
    params: dict[str, str] = {}
    position = weight = 0
    for place in range(0, len(parts), 2):
        literal = parts[place]
        found = position
        if place > 0:
            # A parameter ends where the text behind it first stands; behind the last one, that is the end.
            is_last = place + 1 >= len(parts)
            found = len(letters) - len(literal) if is_last else letters.find(literal, position)
        if found < position or not letters.startswith(literal, found):
            return None
        if place > 0:
            value = _value(message, position, found)
            if value:
                params[parts[place - 1]] = value
        position = found + len(literal)
        weight += len(literal)
    return (weight, params) if position == len(letters) else None


def _value(message: Message, first: int, end: int) -> str:
    """The text between two letters, as one line that cannot forge lines of logs."""
    places = message.places
    start = places[first - 1] + 1 if first > 0 else 0
    text = from_units(message.units[start : places[end]] if end < len(places) else message.units[start:])
    return visible(text).lstrip(_BEFORE).rstrip(_BEHIND)


def visible(text: str) -> str:
    """Replaces each run of invisible characters by a space."""
    if text.isascii() and text.isprintable():
        return text
    import unicodedata

    kept: list[str] = []
    is_hidden = False
    for character in text:
        was_hidden, is_hidden = is_hidden, unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp")
        if not is_hidden:
            kept.append(character)
        elif not was_hidden:
            kept.append(" ")
    return "".join(kept)
