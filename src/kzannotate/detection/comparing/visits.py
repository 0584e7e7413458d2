"""Days on which a visit begins or ends, whatever word an article has for it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.text.fold import folded_in_order

if TYPE_CHECKING:
    from kzannotate.detection.statements.figures import Figure

_VISIT = folded_in_order(
    "visit trip tour زيارة زيارته زيارتها بزيارة لزيارة الزيارة جولة جولته جولتها الجولة"
    " визит поездк сапар"
)
_BEGINNINGS = frozenset({"arrival", "start"})
_ENDS = frozenset({"departure", "end"})
BEGINNING, END = "visit begins", "visit ends"


def bounds_of_visit(figure: Figure) -> frozenset[str]:
    """Which end of a visit a day is, where its sentence tells of one: he arrives, it begins."""
    if figure.day is None or figure.about.isdisjoint(_BEGINNINGS | _ENDS):
        return frozenset()
    start, end = figure.text.sentence_words(figure.place)
    if not any(map(_is_visit, figure.text.tokens.words[start : end + 1])):
        return frozenset()
    begins, ends = figure.about & _BEGINNINGS, figure.about & _ENDS
    return frozenset({BEGINNING} if begins else ()) | frozenset({END} if ends else ())


@lru_cache(maxsize=16_384)
def _is_visit(word: str) -> bool:
    return begins_so(word, _VISIT)
