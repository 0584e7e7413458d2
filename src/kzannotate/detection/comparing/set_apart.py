"""Words that make of two like sentences two matters: another leg, another round, an amendment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.classed_words import ClassedWords
from kzannotate.detection.lexicon.contrasts import classes_of
from kzannotate.text.fold import folded_words
from kzannotate.text.matching import bare_forms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.domain.span import Span

_STAGE = "stage"
_STAGES = ClassedWords(
    {
        _STAGE: (
            "semi semifinal نصف_+نهائي نصف_+النهائي الدور_+قبل полуфинал жартылай_+финал",
            "quarter_+final quarterfinal ربع_+نهائي ربع_+النهائي четвертьфинал ширек_+финал",
            "last_+16_ round_+of_+16_ ثمن_+النهائي دور_+16_ دور_+الـ16_ 1_+8_",
            "final_ finals_ النهائي_ نهائي_ финал финал_",
            "third_+place_ المركز_+الثالث_ за_+третье_ бронз үшінші_+орын",
            "group_ دور_+المجموعات_ групповой_ группе_ топтық_",
        )
    }
)
_LEG = "leg"
_OF_MATCHES = frozenset({_LEG, "order", "sex", "age", "turn"})
_PARTS_OF_LAWS = (
    "amendment amendments clause clauses article paragraph motion addendum تعديل تعديلات التعديل"
    " التعديلات مادة المادة فقرة بند البند поправка поправку поправки поправок пункт статью статья"
    " түзету түзетуді түзетулер бапты бап баптар тармақ тармақты"
)
_PARTS = folded_words(_PARTS_OF_LAWS)


def words_around(text: ArticleText, span: Span) -> Sequence[str]:
    """The words of the sentence that a span begins in."""
    start, end = text.sentence_words(text.tokens.at_raw(span.start))
    return text.tokens.words[start : end + 1]


def are_two_matches(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether sentences name two legs, rounds, or kinds of players."""
    here, there = _classes(one), _classes(other)
    if (_LEG in here) != (_LEG in there):
        return True
    return any(here[g].isdisjoint(there[g]) for g in here.keys() & there.keys())


def are_two_bills(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one sentence alone tells of a part of a law, or they name two readings."""
    if _has_part(one) != _has_part(other):
        return True
    here, there = _orders(one), _orders(other)
    return bool(here and there) and here.isdisjoint(there)


def _has_part(words: Sequence[str]) -> bool:
    return any(form in _PARTS for word in words for form in bare_forms(word))


def _orders(words: Sequence[str]) -> frozenset[int]:
    return frozenset(n for word in words for group, n in classes_of(word) if group == "order")


def _classes(words: Sequence[str]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    taken = -1
    for place, word in enumerate(words):
        for group, number in classes_of(word):
            if group in _OF_MATCHES:
                found.setdefault(group, set()).add(number)
        stages = list(_STAGES.at(words, place)) if place > taken else []
        if stages:
            longest = max(stages, key=lambda c: c.last)
            taken = longest.last
            found.setdefault(_STAGE, set()).add(longest.number)
    return found
