"""Texts as the procedure compares them: ASCII letters in any case, counted in code units of UTF-16."""

from __future__ import annotations

MAX_MESSAGE_LENGTH = 1000
"""Longest wire message that is compared, in code units; the rest is cut off."""

# By Unicode rules, the lower case of the Kelvin sign would be "k": only ASCII letters change.
_LOWER = {code: code + 32 for code in range(65, 91)}
_UPPER = {code + 32: code for code in range(65, 91)}


def lower_case(text: str) -> str:
    """Converts ASCII letters to lower case; everything else is unchanged."""
    return text.lower() if text.isascii() else text.translate(_LOWER)


def upper_case(text: str) -> str:
    """Converts ASCII letters to upper case; everything else is unchanged."""
    return text.upper() if text.isascii() else text.translate(_UPPER)


def as_units(text: str) -> str:
    """Spells a text with one character for each code unit, so that places and lengths are those of other languages.

    Half a character, which JSON may hold, stays as it is.
    """
    if text.isascii() or max(text) <= "\uffff":
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    return "".join([chr(units[place] | units[place + 1] << 8) for place in range(0, len(units), 2)])


def from_units(units: str) -> str:
    """The text that code units stand for, the inverse of `as_units`."""
    if units.isascii():
        return units
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def compared(message: str) -> str:
    """The part of a message that is compared, in code units."""
    return as_units(message[:MAX_MESSAGE_LENGTH])[:MAX_MESSAGE_LENGTH]


def _is_letter(code: int) -> bool:
    return 48 <= code <= 57 or 97 <= code <= 122


_LETTERS = {code: _LOWER.get(code, code if _is_letter(code) else None) for code in range(128)}


def letters_of(units: str) -> str:
    """Letters and digits in lower case; spaces, punctuation and control characters of ASCII are left out."""
    return units.translate(_LETTERS)


def places_of(units: str) -> list[int]:
    """Where each of the letters stands that `letters_of` keeps."""
    return [place for place, unit in enumerate(units) if _LETTERS.get(ord(unit), 0) is not None]


def fingerprint(letters: str) -> int:
    """A number of 24 bits for letters; others rarely have the same one."""
    number = 0x811C9DC5
    for code in map(ord, letters):
        number = (number ^ code) * 0x01000193 & 0xFFFFFFFF
    return (number ^ number >> 24) & 0xFFFFFF
