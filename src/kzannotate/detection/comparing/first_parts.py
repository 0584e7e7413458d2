"""Figures of which one is told of a first part alone: the first phase, of a whole tram line."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.figure_kinds import bounds
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.text.fold import folded_in_order, folded_words

if TYPE_CHECKING:
    from kzannotate.detection.comparing.setting import Setting

_FIRST = folded_words(
    "first initial opening second third الأولى الأول الثانية الثاني الثالثة الثالث"
    " первая первой первую первый первого первом вторая второй вторую третья третьей"
    " бірінші алғашқы екінші үшінші"
)
_PARTS = folded_in_order(
    "phase stage section span stretch part batch tranche instalment day night half"
    " مرحلة المرحلة دفعة الدفعة جزء الجزء قسم القسم يوم اليوم مقطع المقطع"
    " этап очеред участ част парти транш день дня ночь кезең бөлі кезек күн учаске"
)


def of_a_first_part(one: Setting, other: Setting) -> bool:
    """Whether one alone of two figures is of a part that comes first, and is the smaller.

    Args:
        one: a figure in its sentence.
        other: another.
    """
    x, y = bounds(one.figure, other.figure)
    if x == y:
        return False
    part, whole = (one, other) if x < y else (other, one)
    return _tells_of_first(part) and not _tells_of_first(whole)


def _tells_of_first(setting: Setting) -> bool:
    opening = [n for n in setting.around if not setting.clauses[n]]  # the first phase, 6 km long
    words = [setting.tokens.words[n] for n in sorted({*setting.clause, *opening})]
    return any(
        (a in _FIRST and begins_so(b, _PARTS)) or (b in _FIRST and begins_so(a, _PARTS))
        for a, b in pairwise(words)
    )
