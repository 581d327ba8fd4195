"""Writes shortened text in full: letters of other alphabets stand for what stands there often."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

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


class Phrases(dict[int, str]):
    """What each letter stands for, to be used with `str.translate`; each is found out when it is met."""

    __slots__ = ("_pairs",)

    def __init__(self, own: str, pairs: str) -> None:
        """Takes what letters stand for.

        Args:
            own: Letters that stand for themselves.
            pairs: Two characters for each of the others, in order, each of which may be any such letter.
        """
        super().__init__()
        self._pairs = dict(zip(_free(own), zip(pairs[::2], pairs[1::2])))

    def __missing__(self, letter: int) -> str:
        pair = self._pairs.get(letter)
        text = self[letter] = chr(letter) if pair is None else self[ord(pair[0])] + self[ord(pair[1])]
        return text


def _free(own: str) -> Iterator[int]:
    """Letters that stand for others, the shortest first."""
    for first, last in _LETTERS:
        for letter in range(first, last + 1):
            if chr(letter) not in own:
                yield letter
