"""Figures beside what an article is about: of last year, of next year, of the village nearby."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.text.fold import fold_word

if TYPE_CHECKING:
    from kzannotate.detection.statements.figures import Figure

_REACH = 9
_SIGNS = frozenset(",،;؛:()–—.!?؟\n")
_BEGINNINGS_OF = (
    "previous predecessor earlier former ago original initial neighbour neighbor nearby elsewhere"
    " usual typical"
    " предыдущ предшественни прежн прошлогодн соседн первоначал обычно прежде",
    "былтыр бұрынғы алдыңғы көрші әдетте",
)
_WORDS_OF = (
    "another other next before record average formerly",
    "ранее раньше назад другой другом другая другие следующем следующий будущем рекорд среднем",
    "бұрын бұған басқа келесі рекорд орташа",
    "سابقا السابق السابقة السابقين المقبل المقبلة القادم القادمة المجاور المجاورة مجاور مجاورة"
    " أخرى آخر عادة متوسط المتوسط الأسبق سلفه سلفها",
)
_PAIRS_OF = (
    "last_year last_season last_winter last_month year_before year_earlier had_been",
    "прошлом_году прошлого_года год_назад годом_ранее",
    "өткен_жылы өткен_жылғы",
    "العام_الماضي السنة_الماضية العام_السابق قبل_عام قبل_ذلك وكان_قد وكانت_قد",
)
_BEGINNINGS = tuple(fold_word(w) for line in _BEGINNINGS_OF for w in line.split())
_WORDS = frozenset(fold_word(w) for line in _WORDS_OF for w in line.split())
_PAIRS = frozenset(
    tuple(fold_word(w) for w in pair.split("_")) for line in _PAIRS_OF for pair in line.split()
)
_WERE = frozenset(fold_word(w) for w in ("كان", "كانت", "وكان", "وكانت", "كانوا", "وكانوا"))
_HAD = frozenset(map(fold_word, ("قد", "منذ")))
"""What stands with these where it was so before: كان السعر عند 7.75 منذ الخريف."""
_WAS = ("еді", "болатын")
"""What ends a Kazakh sentence of before."""
_FAR = 200
"""Days around an article's own that are of its time."""


def is_aside(figure: Figure) -> bool:
    """Whether the clause of a figure tells of another time or place than its article does."""
    words = _clause(figure)
    if any(map(_is_cue, words)) or not _PAIRS.isdisjoint(pairwise(words)):
        return True
    if figure.language == "kk" and words and words[-1] in _WAS:
        return True
    if figure.language == "ar" and not _WERE.isdisjoint(words) and not _HAD.isdisjoint(words):
        return True
    return figure.day is None and _is_of_another_year(figure)


@lru_cache(maxsize=16_384)
def _is_cue(word: str) -> bool:
    return word in _WORDS or begins_so(word, _BEGINNINGS)


def _clause(figure: Figure) -> tuple[str, ...]:
    """The words around a figure up to the signs that end its clause, and not too far."""
    tokens = figure.text.tokens
    start, end = figure.text.sentence_words(figure.place)
    first = figure.place
    while first > max(start, figure.place - _REACH) and _SIGNS.isdisjoint(tokens.gap(first - 1)):
        first -= 1
    last = figure.last
    while last < min(end, figure.last + _REACH) and _SIGNS.isdisjoint(tokens.gap(last)):
        last += 1
    return (*tokens.words[first : figure.place], *tokens.words[figure.last + 1 : last + 1])


def _is_of_another_year(figure: Figure) -> bool:
    """Whether its sentence names days, none of them near the article's own."""
    text = figure.text
    if text.period is None:
        return False
    start, end = text.sentence_words(figure.place)
    days = text.dates_between(text.tokens.starts[start], text.tokens.ends[end])
    first, last = text.period
    return bool(days) and all(
        (d.first - last).days > _FAR or (first - d.last).days > _FAR for d in days
    )
