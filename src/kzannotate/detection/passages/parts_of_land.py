"""Whether one passage tells of a part of the land, or of the people, that the other tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.text.fold import fold_word
from kzannotate.text.matching import bare_forms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.detection.passages.passage import Passage

_LEVELS = (
    "village villages hamlet قرية قرى село селе села деревне деревня посёлке посёлок ауыл ауылда"
    " ауылында ауылы кентте",
    "district districts county city town مديرية ناحية قضاء مدينة بلدة районе район района городе"
    " города городу ауданда ауданында ауданы қалада қаладағы қаласында қаласы",
    "region province oblast governorate محافظة إقليم ولاية области область регионе регион облыста"
    " облыстағы облысында облысы облыс өңірде",
    "country nationwide البلاد الدولة стране страна страны республике елде еліміз республикада",
)
_OF_LAND = {fold_word(w): n for n, words in enumerate(_LEVELS) for w in words.split()}
_JURY = frozenset(
    fold_word(w) for w in ["jury", "juror", "jurors", "жюри", "қазылар", "алқасы", "المحكمين"]
)
_YESTERDAY = frozenset(fold_word(w) for w in ["yesterday", "أمس", "вчера", "кеше"])
_TOMORROW = frozenset(fold_word(w) for w in ["tomorrow", "غدا", "وغدا", "завтра", "ертең"])


def is_of_a_part(small: Passage, large: Passage) -> bool:
    """Whether the one names a village and the other no more than its district, or a larger land."""
    levels = [_levels(p.tokens.words) for p in (small, large)]
    return all(levels) and min(levels[0]) < min(levels[1])


def of_jury_alone(one: Passage, other: Passage) -> bool:
    """Whether one passage alone tells of a jury, which is none of those who compete."""
    return one.has(_JURY) != other.has(_JURY)


def of_yesterday_and_tomorrow(one: Passage, other: Passage) -> bool:
    """Whether one tells of yesterday and the other of tomorrow."""
    here, there = ((p.has(_YESTERDAY), p.has(_TOMORROW)) for p in (one, other))
    return (here, there) in (((True, False), (False, True)), ((False, True), (True, False)))


def _levels(words: Iterable[str]) -> set[int]:
    return {_OF_LAND[form] for w in words for form in bare_forms(w) if form in _OF_LAND}
