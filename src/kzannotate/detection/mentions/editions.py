"""Which edition of an event a text says that it was: the 13th edition, النسخة الثانية عشرة."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.text.fold import folded_in_order, folded_words
from kzannotate.text.matching import bare_forms
from kzannotate.text.ordinals import Ordinal, ordinal_at
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText

_TIMES = folded_words("مرة time раз рет мәрте")
_HELD = folded_in_order(
    "يقام تقام أقيم أقيمت يعقد تعقد عقد عقدت ينعقد تنعقد ينظم تنظم نظم نظمت يلتئم تجري تحتضن يستضيف"
    " تستضيف استضاف ينطلق تنطلق held hosted hosts staged organis organiz convene gather"
    " takes taking проход пройд прош проводи проведе провод собира состо организ өтеді өтті өтіп"
    " өткіз ұйымдастыр жиналды"
)
_NOUNS = folded_in_order(
    "نسخة دورة طبعة نسخت دورت طبعت edition издани выпуск басылым"
    " قمة مؤتمر منتدى مهرجان بطولة اجتماع معرض summit forum congress festival championship"
    " conference meeting fair session саммит форум конгресс фестиваль чемпионат конференци заседани"
    " ярмарк сесси саммит форум фестивал жәрмеңке мәжіліс"
)
_ELSEWHEN = folded_in_order(
    "ماضية سابقة مقبلة قادمة تالية منصرمة previous last next earlier following предыдущ"
    " прошлый прошлого прошлому прошлым прошлом прошлой прошлую прошлые прошлых прошлогодн"
    " следующ будущ өткен келесі алдыңғы"
)
_IS_NOUN = WordMemo(lambda word: True if begins_so(word, _NOUNS) or _is_time(word) else None)
_IS_HELD = WordMemo(lambda word: True if begins_so(word, _HELD) else None)
_IS_ELSEWHEN = WordMemo(lambda word: True if begins_so(word, _ELSEWHEN) else None)
_REACH, _HELD_REACH = 3, 6
_OF_A_ROW = (("to", "be"), ("of", "its"), ("of", "their"), ("in", "the"), ("so", "far"))


def _is_time(word: str) -> bool:
    """Whether a word says how often: for the ninth time, в девятый раз."""
    return any(bare in _TIMES for bare in bare_forms(word))


def editions(text: ArticleText, named: Iterable[int]) -> Iterator[Ordinal]:
    """Ordinals right beside a noun that has editions, where a sentence has only one.

    Args:
        text: the article.
        named: numbers of words inside names of the reference, which say their own edition.
    """
    taken = frozenset(named)
    by_sentence: dict[tuple[int, int], list[Ordinal]] = defaultdict(list)
    words = text.tokens.words
    for place in text.tokens.places(_IS_NOUN):
        found = _beside(text, place)
        if found is not None and found.first not in taken and _may_be_edition(text, place):
            by_sentence[text.sentence_words(place)].append(found)
    for (start, end), ordinals in by_sentence.items():
        elsewhen = tells_of_elsewhen(words[start : end + 1])
        if len({o.value for o in ordinals}) == 1 and not elsewhen:
            yield ordinals[0]


def _may_be_edition(text: ArticleText, place: int) -> bool:
    """Whether a noun is one for editions, or one for times by a verb of holding an event."""
    words = text.tokens.words
    if not _is_time(words[place]):
        return True
    start, end = text.sentence_words(place)
    near = words[max(start, place - _HELD_REACH) : min(end, place + _HELD_REACH) + 1]
    return any(_IS_HELD.of(near))


def tells_of_elsewhen(words: Sequence[str]) -> bool:
    """Whether folded words tell of an edition before or after this one."""
    return any(_IS_ELSEWHEN.of(words))


def _beside(text: ArticleText, place: int) -> Ordinal | None:
    """The ordinal that an Arabic noun has behind it, and others before them."""
    tokens = text.tokens
    if text.language == "ar":
        behind = place + 1
        if behind < len(tokens.words) and tokens.gap(place) == " ":
            if tokens.words[behind] == "ال" and behind + 1 < len(tokens.words):
                behind += 1
            return ordinal_at(tokens, behind, "ar")
        return None
    for first in range(max(0, place - _REACH), place):
        found = ordinal_at(tokens, first, text.language)
        if found and found.last == place - 1 and tokens.gap(place - 1) == " ":
            return found
    return _behind_comma(text, place) if text.language == "en" else None


def _behind_comma(text: ArticleText, place: int) -> Ordinal | None:
    """An ordinal that a comma sets behind its noun: the games, the eleventh to be held."""
    tokens = text.tokens
    if tokens.words[place + 1 : place + 2] != ("the",) or tokens.gap(place) != ", ":
        return None
    found = ordinal_at(tokens, place + 2, "en")
    tail = tokens.words[found.last + 1 : found.last + 3] if found else ()
    return found if tail in _OF_A_ROW else None
