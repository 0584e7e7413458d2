"""Events that an article gives a number in their row: the 14th festival, الدورة الرابعة عشرة."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.detection.mentions.editions import tells_of_elsewhen
from kzannotate.detection.statements.told_editions import ordinal_by
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.domain.span import Span
    from kzannotate.text.ordinals import Ordinal

_EVENT_WORDS = (
    "festival forum summit congress conference championship tournament exhibition fair marathon"
    " olympiad biennale kurultai قمة مؤتمر منتدى مهرجان بطولة معرض كونغرس ماراثون أولمبياد سباق"
    " فестивал кинофестивал фестивал форум саммит конгресс съезд конференци чемпионат турнир"
    " выставк ярмарк марафон олимпиад курултай жәрмеңке құрылтай"
)
_EVENTS = tuple(fold_word(w) for w in _EVENT_WORDS.split())
_EDITION_WORDS = "دورة دورت نسخة نسخت طبعة طبعت edition"
_EDITIONS = tuple(fold_word(w) for w in _EDITION_WORDS.split())
_ITS = ("ته", "تها")
_MAY_HAVE_NUMBER = WordMemo(lambda word: True if _is_event(word) or _is_edition(word) else None)
_BEHIND = 5
_LONGEST_NAME = 20
_EDITION = "edition"
_STOPPER_WORDS = "in at on under with в на с по في من على تحت"
_STOPPERS = frozenset(fold_word(w) for w in _STOPPER_WORDS.split())
_OF = frozenset({fold_word("من"), "of", "for"})


class NumberedEvent(NamedTuple):
    """An event's number.

    Args:
        entity: the listed event that is named there; None where none is.
        words: stems of the words of its name, as far as they are known.
        years: the years that its sentence names.
    """

    span: Span
    value: int
    entity: str | None
    words: frozenset[str]
    years: frozenset[int]


def numbered_events(text: ArticleText, names: Sequence[Found]) -> Iterator[NumberedEvent]:
    """Every number beside a noun for an event or an edition, in order."""
    events = [f for f in names if f.use.entity.kind == "event"]
    firsts = [f.first for f in events]
    tokens = text.tokens
    for place in tokens.places(_MAY_HAVE_NUMBER):
        ordinal = ordinal_by(text, place)
        if ordinal is None:
            continue
        start, end = text.sentence_words(place)
        if tells_of_elsewhen(tokens.words[start : end + 1]):
            continue
        low, high = min(place, ordinal.first), max(place, ordinal.last)
        last = _last_of_name(text, high)
        named_from, named_to = _owner(text, start, place) or (low, last)
        here = events[
            bisect_left(firsts, named_from - _LONGEST_NAME) : bisect_right(firsts, named_to + 1)
        ]
        named = (f.entity for f in here if f.last >= named_from - 1)
        dates = text.dates_between(tokens.starts[start], tokens.ends[end])
        years = frozenset(d.first.year for d in dates if d.dated)
        if years and text.period is not None and text.period[0].year not in years:
            continue
        yield NumberedEvent(
            tokens.span(low, high),
            ordinal.value,
            next(named, None),
            _words(text, ordinal, named_from, named_to),
            years,
        )


def _owner(text: ArticleText, start: int, place: int) -> tuple[int, int] | None:
    """The name of whose edition Arabic tells: opened the palm festival in its 12th edition."""
    tokens = text.tokens
    word = tokens.words[place]
    if text.language != "ar" or not (_is_edition(word) and word.endswith(_ITS)):
        return None
    for first in range(place - 1, max(start, place - _LONGEST_NAME) - 1, -1):
        if _is_event(tokens.words[first]):
            last = first
            while last + 1 < place and tokens.words[last + 1].startswith(("ال", "لل")):
                last += 1
            return (first, last) if last > first else None
    return None


def _is_event(word: str) -> bool:
    bare = word.removeprefix("ال")
    return begins_so(word, _EVENTS) or begins_so(bare, _EVENTS)


def _is_edition(word: str) -> bool:
    bare = word.removeprefix("ال")
    return begins_so(word, _EDITIONS) or begins_so(bare, _EDITIONS)


def _last_of_name(text: ArticleText, last: int) -> int:
    """The last word that seems to belong to a name that begins before."""
    tokens = text.tokens
    end = last
    if text.language == "kk":
        return last  # the noun is the last word
    if text.language == "en" and last + 1 < len(tokens.words) and tokens.words[last + 1] not in _OF:
        return last
    while end + 1 < len(tokens.words) and end < last + _BEHIND:
        word = tokens.words[end + 1]
        opens = end == last and word in _OF
        if set(tokens.gap(end)) - set(' «"“-') or (word in _STOPPERS and not opens):
            break
        end += 1
        if set(tokens.gap(end)) & set('»”"'):
            break
    return end


def _words(text: ArticleText, ordinal: Ordinal, low: int, last: int) -> frozenset[str]:
    """Stems of a name's words; all nouns for editions are one."""
    found: set[str] = set()
    for number in range(low, last + 1):
        word = text.tokens.words[number]
        if ordinal.first <= number <= ordinal.last or word in FUNCTION_WORDS:
            continue
        found |= (
            {_EDITION} if _is_edition(word) else {min(noun_stems(word, text.language), key=len)}
        )
    return frozenset(found - {_EDITION})
