"""Numbers as texts, and amounts without rounding."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Amount = tuple[int, int]
    """An amount: units, and the power of ten that they are divided by."""

MAX_SAFE = 2**53 - 1
"""Largest whole number that every reader of JSON keeps."""

_MOST_BITS = 1024


def text_of_number(value: object) -> str | None:
    """Writes a number as providers do, whole numbers without a point; `5.0` is `5`.

    Returns:
        The text; None for booleans, for what is no number, for what is not finite, and for numbers that no amount and no
        code is as long as.
    """
    if isinstance(value, int):
        return None if isinstance(value, bool) or value.bit_length() > _MOST_BITS else int.__repr__(value)
    if isinstance(value, float):
        return _text_of_float(value)
    return _text_of_decimal(value)


def _text_of_float(value: float) -> str | None:
    if value - value != 0:
        return None
    if value == 0:
        return "0"
    digits, power = float.__repr__(abs(value)), 0
    if "e" in digits:
        digits, _, exponent = digits.partition("e")
        power = int(exponent)
    whole, _, fraction = digits.partition(".")
    fraction = "" if fraction == "0" else fraction
    point = len(whole) + power
    figures = (whole + fraction).lstrip("0")
    point -= len(whole + fraction) - len(figures)
    figures = figures.rstrip("0")
    return ("-" if value < 0 else "") + _placed(figures, point)


def _placed(figures: str, point: int) -> str:
    """Figures with a point behind as many of them; very large and very small numbers with an exponent."""
    if len(figures) <= point <= 21:
        return figures.ljust(point, "0")
    if 0 < point <= 21:
        return f"{figures[:point]}.{figures[point:]}"
    if -6 < point <= 0:
        return f"0.{figures.rjust(len(figures) - point, '0')}"
    rest = f".{figures[1:]}" if len(figures) > 1 else ""
    return f"{figures[0]}{rest}e{point - 1:+d}"


def _text_of_decimal(value: object) -> str | None:
    """A `decimal.Decimal`, which careful readers of JSON give: as it was written."""
    module = sys.modules.get("decimal")
    if module is None or not isinstance(value, module.Decimal):
        return None
    number: Any = value
    _, digits, exponent = number.as_tuple()
    # What is not finite has a letter for an exponent.
    is_short = isinstance(exponent, int) and -40 < exponent < 40 and len(digits) <= 256
    return format(number, "f") if is_short else None


def safe_whole(value: object) -> str | None:
    """The digits of a whole number that every reader of JSON keeps; None for anything else."""
    if isinstance(value, int):
        return int.__repr__(value) if -MAX_SAFE <= value <= MAX_SAFE and not isinstance(value, bool) else None
    if isinstance(value, float):
        return int.__repr__(int(value)) if -MAX_SAFE <= value <= MAX_SAFE and value.is_integer() else None
    text = _text_of_decimal(value)
    return safe_whole(float(text)) if text is not None else None


def parse_amount(text: str | None) -> Amount | None:
    """Reads an amount: digits, with at most six after a point; None for anything else, also for a sign."""
    if text is None:
        return None
    whole, point, fraction = text.partition(".")
    if not (_is_digits(whole, 20) and (not point or _is_digits(fraction, 6))):
        return None
    return int(whole + fraction), len(fraction)


def _is_digits(text: str, most: int) -> bool:
    return 0 < len(text) <= most and text.isascii() and text.isdigit()


def scaled(amount: Amount, to: int) -> int:
    """The units of an amount at another scale, not smaller than its own."""
    return amount[0] * int(10 ** (to - amount[1]))


def format_amount(units: int, scale: int) -> str:
    """Writes an amount with all of its scale after the point."""
    digits = str(units).rjust(scale + 1, "0")
    return f"{digits[:-scale]}.{digits[-scale:]}" if scale else digits


def same_amount(a: str | None, b: str | None) -> bool:
    """Compares two amounts, however they are written: "10000" equals "10000.00".

    Both are in whole units of the currency, as providers write them in bodies (rupiah, not sen); convert amounts kept in
    the smallest unit first. Compare the currency separately.

    Args:
        a: An amount, such as `money.amount` of a result; None if there is none.
        b: Another amount.

    Returns:
        Whether they are equal; False if either is missing or no text of an amount, also if both are. Never raises.
    """
    one = parse_amount(a) if type(a) is str else None
    other = parse_amount(b) if type(b) is str else None
    if one is None or other is None:
        return False
    scale = max(one[1], other[1])
    return scaled(one, scale) == scaled(other, scale)
