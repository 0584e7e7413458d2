"""How a person likes their articles set: faces, line length, leading, even edges.

It is worn by all readers of the program at once, as a theme is; a reader that is set anew
(``set_page``) takes what is worn then.
"""

from __future__ import annotations

from dataclasses import dataclass

from kzannotate.gui.fonts import NASKH

LETTERS = (44, 110)
"""Fewest and most letters that a full line can be asked to hold."""
LEADINGS = (0.8, 1.5)
"""Least and greatest room between lines; 1.0 is ours."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """What can be chosen, zoom apart.

    Args:
        arabic: family for Arabic letters.
        latin: family for Latin and Cyrillic letters; empty: the one that belongs to the Arabic
            face in Arabic articles, our own in others.
        letters: on a full line.
        leading: as a share of ours.
        justified: both edges are even; else only the one where lines begin.
    """

    arabic: str = NASKH
    latin: str = ""
    letters: int = 76
    leading: float = 1.0
    justified: bool = False

    def within_bounds(self) -> Appearance:
        """The same with every number brought to what can be read."""
        return Appearance(
            self.arabic or NASKH,
            self.latin,
            round(min(max(self.letters, LETTERS[0]), LETTERS[1])),
            min(max(self.leading, LEADINGS[0]), LEADINGS[1]),
            self.justified,
        )


_worn = [Appearance()]


def worn() -> Appearance:
    """What is worn now."""
    return _worn[-1]


def wear(appearance: Appearance) -> None:
    """Wear another from now on; readers that are there have to be set anew."""
    _worn[:] = [appearance.within_bounds()]
