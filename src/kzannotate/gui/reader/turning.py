"""Paragraphs whose direction a person turned round, against that of their letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.gui.reader.display import DisplayText


class Turning:
    """Which paragraphs of one page are turned round.

    Args:
        tell: called with the starts of all turned paragraphs when they are others.

    Attributes:
        turned: where they begin, in code points.
    """

    def __init__(self, tell: Callable[[frozenset[int]], object]) -> None:
        self._tell = tell
        self.turned: frozenset[int] = frozenset()

    def turn_block(self, display: DisplayText, number: int) -> None:
        """Turn round the paragraph that a block belongs to, or back again."""
        while number in display.continued:
            number -= 1
        self.turn(self.turned ^ {display.blocks[number][0]})

    def turn(self, starts: frozenset[int]) -> None:
        """Turn round the paragraphs that begin here, and no others."""
        if starts != self.turned:
            self.turned = starts
            self._tell(starts)
