"""Writes shortened text in full: letters of other alphabets stand for what stands there often."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    Phrases = dict[int, str]

# First and last of the characters that stand for pairs.
_LETTERS = (
    (0x21, 0x21),
    (0x23, 0x26),
    (0x28, 0x5B),
    (0x5D, 0x7E),
    (0xC0, 0xD6),
    (0xD8, 0xF6),
    (0xF8, 0x2AF),
    (0x391, 0x3A1),
    (0x3A3, 0x3FF),
    (0x400, 0x481),
    (0x48A, 0x52F),
    (0x13A0, 0x13F5),
    (0x1401, 0x166C),
)


def phrases_of(own: str, pairs: str) -> Phrases:
    """What each letter stands for, to be used with `str.translate`.

    Args:
        own: Letters that stand for themselves.
        pairs: Two characters for each of the others, in order, each of which may be any such letter.
    """
    letters = [chr(code) for first, last in _LETTERS for code in range(first, last + 1)]
    free = [letter for letter in letters if letter not in own]
    made = {letter: pairs[2 * place : 2 * place + 2] for place, letter in enumerate(free[: len(pairs) // 2])}
    whole: dict[str, str] = {}

    def text_of(letter: str) -> str:
        text = whole.get(letter)
        if text is None:
            pair = made.get(letter)
            text = whole[letter] = letter if pair is None else text_of(pair[0]) + text_of(pair[1])
        return text

    return {ord(letter): text_of(letter) for letter in made}
