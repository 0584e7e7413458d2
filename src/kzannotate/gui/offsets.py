"""The only place where code points (ours) meet UTF-16 units (Qt's)."""

from __future__ import annotations

from bisect import bisect_left

_FIRST_ASTRAL = 0x10000


class Offsets:
    """Positions of one text in code points and in UTF-16 units, both ways.

    Costs nothing for texts without astral characters, which nearly all articles are.
    """

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self._astral: list[int] = []
        if text and ord(max(text)) >= _FIRST_ASTRAL:
            self._astral = [i for i, c in enumerate(text) if ord(c) >= _FIRST_ASTRAL]
        # Where the low half of each pair stands, which is where the difference grows.
        self._low_halves = [i + n + 1 for n, i in enumerate(self._astral)]

    @property
    def qt_length(self) -> int:
        """Length of the text in UTF-16 units."""
        return self.length + len(self._astral)

    def to_qt(self, index: int) -> int:
        """The UTF-16 position of a code point; positions outside the text are clamped."""
        index = min(max(index, 0), self.length)
        return index + bisect_left(self._astral, index)

    def from_qt(self, position: int) -> int:
        """The code point at a UTF-16 position; inside a pair, the pair's."""
        position = min(max(position, 0), self.qt_length)
        # A position on a low half counts as inside the pair: it goes back to its start.
        return position - bisect_left(self._low_halves, position + 1)
