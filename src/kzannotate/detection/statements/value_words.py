"""What the words beside a value say of it: a whole term, a plan of before, where something is."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.property_words import Cues, wanted_for
from kzannotate.detection.lexicon.terms import (
    AS_PLANNED,
    ELECTING,
    INTENDED,
    LASTING,
    PARTS_OF_SEATS,
    PARTS_OF_TERMS,
    whole_or_beginning,
)
from kzannotate.detection.statements.fact_values import HAVING, OF, Value, clause
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.lexicon.fact_groups import FactGroup, TimedValue

_REACH, _AT_REACH, _PART_REACH, _PAIR = 9, 4, 6, 2
_AT = frozenset(fold_word(w) for w in ("at", "على", "на", "from", "من"))
_KAZAKH_AT = ("те", "де", "та", "да")
_RANKS = whole_or_beginning(
    "ranks_ fleet_ network_ membership_ books_ system_ collection_ holdings_ stock_ possession_"
    " disposal_ рядах_ составе_ ведении_ парке_ фондах_ фонде_ структуре_ сети_ صفوف عضويت أسطول"
    " شبكت"
    " حوزت مجموعت رصيد خزائن"
)
"""What holds all that somebody has."""
_ONE = whole_or_beginning("one_ each_ одна_ один_ одной_ одного_ одну_ أحد_ إحدى_ бірі_ бірінің_")
_OF_THEM = folded_words("منهم منها منهن")
_IN = folded_words("in at on within в на во في ضمن داخل")
_ARABIC_IN = folded_words("في ضمن داخل")
_ITS = folded_words("its their his her своем своей своих своём")
_ITS_ENDINGS = ("ها", "هم")
_ALL = folded_words(
    "its their whole entire all existing current весь все всех всего своих имеющихся нынешний"
    " جميع كل كامل كافة барлық бүкіл қазіргі"
)
_FROM_THEN = folded_words("from of starting اعتبارا ابتداء بدءا انطلاقا من начиная с со уже")
_KAZAKH_FROM_THEN = folded_words("бастап жылдан")
_NEXT = folded_words(
    "next following следующий следующая следующее следующую следующей келесі التالي التالية"
)
_LONGEST_TERM = 180.0
"""Months."""
_HIGH = ("altitude",)
_TERMS, _SEATS = ("term", "term_of_office"), "seat_count"


@cache
def _lines(names: tuple[str, ...]) -> frozenset[int]:
    return frozenset(w.head for n in names if (w := wanted_for(n)))


def _near(text: ArticleText, value: Value) -> tuple[str, ...]:
    start, end = clause(text, value)
    low, high = max(start, value.first - _REACH), min(end, value.last + _REACH)
    return text.tokens.words[low : high + 1]


def is_of_seats(group: FactGroup) -> bool:
    """Whether facts tell how many seats a body has."""
    return bool(group.heads & _lines((_SEATS,)))


def is_of_terms(group: FactGroup) -> bool:
    """Whether facts tell how long terms are, or how many are elected for one."""
    lengths = any(v.is_length for v in group.values)
    return lengths or is_of_seats(group) or bool(group.heads & _lines(_TERMS))


def is_part(text: ArticleText, value: Value, group: FactGroup) -> bool:
    """Whether a value is told as a part: what is over or left of a term, seats that a party won."""
    if is_of_seats(group):
        return any(PARTS_OF_SEATS[w] for w in _near(text, value))
    if group.dimension.what != "time" or not is_of_terms(group):
        return False
    near = _near(text, value)
    if value.high > _LONGEST_TERM or any(PARTS_OF_TERMS[w] for w in near):
        return True
    return any(v.is_length for v in group.values) and not any(LASTING[w] for w in near)


def is_of_own_part(text: ArticleText, value: Value) -> bool:
    """Whether what is counted is in something that the body has: 320 workers in its quarry."""
    words, (start, end) = text.tokens.words, clause(text, value)
    ahead = words[max(start, value.first - _PART_REACH) : value.first]
    if any(_ONE[a] and (b in OF or text.language in ("ar", "kk")) for a, b in pairwise(ahead)):
        return True
    behind = words[value.last + 1 : min(end, value.last + _PAIR) + 1]
    if behind and behind[0] in _OF_THEM:
        return any(a.last < value.first for a in text.amounts_between(start, value.first - 1))
    if len(behind) < _PAIR or behind[0] not in _IN or _commas(text, value.last):
        return False
    if any(_RANKS[w] for w in words[value.last + 2 : value.last + 4]):
        return False
    return behind[1] in _ITS or (behind[0] in _ARABIC_IN and behind[1].endswith(_ITS_ENDINGS))


def _commas(text: ArticleText, place: int) -> bool:
    return any(c in text.tokens.gap(place) for c in ",،")


def has_them_already(text: ArticleText, value: Value) -> bool:
    """Whether words right before a number say that it is of all there are: its fleet of 64."""
    ahead = text.tokens.words[max(clause(text, value)[0], value.first - _AT_REACH) : value.first]
    return not _ALL.isdisjoint(ahead)


def begins_then(text: ArticleText, value: Value) -> bool:
    """Whether something is from a future day on: passengers will ride it from 2028."""
    if value.day is None or text.period is None or value.day.first <= text.period[1]:
        return False
    start, end = clause(text, value)
    ahead = text.tokens.words[max(start, value.first - _PAIR) : value.first]
    behind = text.tokens.words[value.last : min(end, value.last + _PAIR) + 1]
    return not (_FROM_THEN.isdisjoint(ahead) and _KAZAKH_FROM_THEN.isdisjoint(behind))


def was_intended(text: ArticleText, value: Value) -> bool:
    """Whether a plan is told as one of before: they had meant to open it in 2024."""
    near = _near(text, value)
    return any(
        INTENDED[w] and near[max(0, n - 1)] not in AS_PLANNED and near[n + 1 : n + 2] != ("of",)
        for n, w in enumerate(near)
    )


def tells_of_next(text: ArticleText, value: Value, heads: Collection[str] | None) -> bool:
    """Whether a clause tells of the next one of a kind: келесі жел стансасы, the next harbour."""
    start, end = clause(text, value)
    words, language = text.tokens.words, text.language
    for place in (n for n in range(start, end + 1) if heads and words[n] in _NEXT):
        near = words[max(start, place - _PAIR) : min(end, place + _PAIR) + 1]
        if any(not noun_stems(w, language).isdisjoint(heads or ()) for w in near):
            return True
    return False


def says_to_have(word: str, group: FactGroup) -> bool:
    """Whether a folded word says that somebody has, or elects, so many."""
    return bool(HAVING[word]) or elects(word, group)


def elects(word: str, group: FactGroup) -> bool:
    """Whether a folded word says that somebody elects the members of a body."""
    return is_of_seats(group) and ELECTING[word] is not None


def is_there(
    text: ArticleText, cues: Cues, value: Value, group: FactGroup, valid: Sequence[TimedValue]
) -> bool:
    """Whether a depth or a height is where something is: at a depth of 12 metres."""
    if (
        value.dimension.key != "length"
        or group.heads & _lines(_HIGH)
        or value.high >= min(v.low for v in valid)
    ):
        return False
    words = text.tokens.words
    for place in range(max(0, value.first - _AT_REACH), value.last + _PAIR):
        if place < len(words) and group.wanted.head in cues.at(words, place):
            ahead = words[max(0, place - _PAIR) : place]
            kazakh = text.language == "kk" and words[place].endswith(_KAZAKH_AT)
            if kazakh or not _AT.isdisjoint(ahead):
                return True
    return False
