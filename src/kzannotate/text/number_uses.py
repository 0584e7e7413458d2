"""Numbers that count nothing: ordinals, labels, points of shares, parts of words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.matching import is_arabic, without_article
from kzannotate.text.number_words import FRACTIONS
from kzannotate.text.qualifiers import phrases

if TYPE_CHECKING:
    from kzannotate.text.numerals import Numeral
    from kzannotate.text.tokens import Tokens

_POINTS = "percentage|процентных|процентного|процентныи|процентные|نقطة|نقاط|пайыздық|базисных"
"""Points are differences of shares, and no shares."""
_LABELLING = folded_words(
    "article articles chapter section clause paragraph page resolution phase version channel"
    " number no route flight room статья статьи статье статью пункт пункта пункте глава главы"
    " страница резолюция резолюции номер рейс المادة البند الفقرة الصفحة القرار رقم бап тармақ"
)
"""What a number behind them names, it does not count."""
_NUMBER = "number"
_BEFORE_VERBS = folded_words(
    "now already still they them who which that could may might will would to dead injured wounded"
    " missing homeless sick displaced people survivors"
)
"""What stands before "number" where that is a verb."""
_ORDINAL = re.compile(
    "^(?:st|nd|rd|th)$|^-(?:(?:я|и|е|м)$|го|му|ую|ои|ыи|шы|ші|ыншы|інші|сессия)", re.ASCII
)
NUMBER_JOINTS = frozenset({"و", "ب", "ل", "ف", "ك"})
_TEN = frozenset(("عشر", "عشره"))
_ONES_WORDS = "حادي ثاني ثالث رابع خامس سادس سابع ثامن تاسع"
_ORDINAL_ONES = frozenset(
    form for w in _ONES_WORDS.split() for form in (fold_word(w), fold_word(w + "ة"))
)


def is_ordinal(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether a number is an ordinal by its ending, or closes one in Arabic before a fraction.

    3rd, 3-й, 3-ші; those under fifteen are a third, الخامسة عشرة ثلث.
    """
    after = tokens.words[numeral.last + 1] if numeral.last + 1 < len(tokens.words) else ""
    if tokens.words[numeral.first] in _TEN and without_article(after) in FRACTIONS["ar"]:
        lead = tokens.words[numeral.first - 1] if numeral.first else ""
        return lead.lstrip("وبلف").removeprefix("ا").removeprefix("ل") in _ORDINAL_ONES
    gap = tokens.gap(numeral.last)
    return gap in ("", "-") and bool(_ORDINAL.match(gap + after))


def is_label(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether a number names a part or a thing: Article 5, пункт 3, القرار رقم 7."""
    place, behind = numeral.first, tokens.words[numeral.last + 1 : numeral.last + 3]
    if len(behind) > 1 and behind[0] == "من" and behind[1].startswith("ال"):
        return False  # 102 of the deputies
    if _numbers_some(tokens, place):
        return False
    return (
        place > 0
        and tokens.words[place - 1] in _LABELLING
        and set(tokens.gap(place - 1)) <= {" ", "-", '"'}
    )


def _numbers_some(tokens: Tokens, place: int) -> bool:
    """Whether "number" before a number is a verb: the homeless now number 2,300."""
    if not place or tokens.words[place - 1] != _NUMBER:
        return False
    subject = tokens.words[place - 2] if place > 1 else ""
    plural = subject.endswith("s") and not subject.endswith(("ss", "us", "is"))
    return subject in _BEFORE_VERBS or (plural and len(tokens.words[place]) > 1)


def is_in_points(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether a number is of percentage points."""
    behind = tokens.words[numeral.last + 1 : numeral.last + 2]
    return bool(behind) and behind[0] in phrases(_POINTS)


def in_a_compound(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether digits belong to a word, a date, a time or a version: AIF2024, 12.05, 13:30, G20."""
    before = tokens.gap(numeral.first - 1) if numeral.first else " "
    word = tokens.words[numeral.first - 1] if numeral.first else ""
    # In Arabic a missing space: بنسبة90%.
    glued = before == "" and word not in NUMBER_JOINTS and not is_arabic(word)
    glued = glued or (before == "-" and not word.isdecimal() and word not in NUMBER_JOINTS)
    after = tokens.gap(numeral.last)
    following = tokens.words[numeral.last + 1] if numeral.last + 1 < len(tokens.words) else ""
    dotted = after in (":", "/", ".") and following.isdecimal()
    return glued or dotted or before in (":", "/")
