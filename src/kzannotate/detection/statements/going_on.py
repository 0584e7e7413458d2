"""Sentences that go on about what the one before them names: "It is 23 metres long"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.text.fold import folded_words
from kzannotate.text.numerals import may_begin

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText

_PRONOUNS = folded_words(
    "it they he she his her its their this هو هي هم وهو وهي وهم"
    " он она оно они его ее их ол олар оның олардың"
)
_DONE_WORDS = (
    "is was has had are were have will measures measured cost costs took takes holds held covers"
    " covered seats houses contains contained stands stood began opened lasted employs weighs"
)
_DONE = frozenset(_DONE_WORDS.split())
"""What follows "the building" where that is all that a sentence says of its subject."""
_ARABIC_VERBS = folded_words(
    "يبلغ تبلغ بلغ بلغت يصل تصل وصل وصلت يزيد تزيد تتجاوز يتجاوز تقدر يقدر تقع يقع يضم تضم ضم ضمت"
    " يتسع تتسع يستوعب تستوعب كلف كلفت يكلف تكلف استغرق استغرقت يمتد تمتد تغطي يغطي"
)
_ITS = folded_words(
    "طوله عرضه ارتفاعه عمقه وزنه عمره قطره سعته مساحته تكلفته كلفته عددهم عدده إلى نحو على عن"
)
_ITS_END = "ها"


def told_before(text: ArticleText, place: int) -> tuple[str, ...]:
    """Words of the sentence before a word's own, where that goes on about it; else none."""
    start, end = text.sentence_words(place)
    if not start or not _goes_on(text, start, end):
        return ()
    first, last = text.sentence_words(start - 1)
    return tuple(text.tokens.words[first : last + 1])


def _goes_on(text: ArticleText, start: int, end: int) -> bool:
    """Whether what a sentence tells of is only pointed at in it."""
    words = text.tokens.words
    if words[start] in _PRONOUNS:
        return True
    if start + 2 > end:
        return False
    if text.language == "en" and words[start] == "the":
        bare = words[start + 2] in _DONE or "," in text.tokens.gap(start + 1)
        return bare and not text.tokens.is_capital(start + 1)
    if text.language == "ar" and words[start].removeprefix("و") in _ARABIC_VERBS:
        behind = words[start + 1]
        return behind in _ITS or behind.endswith(_ITS_END) or may_begin(behind, "ar")
    return False
