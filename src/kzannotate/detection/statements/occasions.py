"""Sentences that tell of something to come, or that something was called off."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.lexicon.date_roles import roles_of
from kzannotate.detection.lexicon.measures import is_future
from kzannotate.detection.lexicon.properties import says_cancelled, says_held
from kzannotate.detection.statements.matters import is_aside
from kzannotate.domain.span import Span
from kzannotate.text.dates import DateSpan, Precision
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.months import MONTHS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.numerals import may_begin
from kzannotate.text.weekdays import weekday_of
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.text.tokens import Tokens

_MOST = 12
"""Plans that are looked at in one article."""
_DOUBT_REACH = 3
_DOUBTS = folded_words(
    "لم لن عدم دون قد ربما نفى نفت شائعات إذا not never no nor without may might could if unless"
    " denied deny rumours rumors isn wasn не нет ни без если может могут возможно опроверг слухи"
    " мүмкін емес егер"
)
_EARLIER = folded_words(
    "الماضي الماضية السابق السابقة last previous earlier прошлогодний прошлого прошлом прошлый"
    " прошлогоднего предыдущий өткен былтырғы былтыр"
)
_THIS_TIME = frozenset(("this", "because", "owing", "due", "after", "in", "next", "on"))
_NOT = frozenset(fold_word(w) for w in ("لن", "не"))
_PARTS_OF_OFF = frozenset(("off", "moved", "not"))
"""What may call something off together with its neighbours."""
_TAKE_PLACE = folded_words(
    "يقام تقام يعقد تعقد ينعقد تنعقد ينظم تنظم состоится состоятся пройдет пройдут"
)
_OLD_DAY = frozenset(fold_word(w) for w in ("from", "من", "с", "со"))
_NEW_DAY = frozenset(fold_word(w) for w in ("to", "until", "till", "for", "إلى", "حتى", "на", "до"))


@dataclass(frozen=True)
class Occasion:
    """What a sentence tells of something that is to take place, or does not.

    Args:
        is_off: whether it was called off or put off.
        cue: raw place of the word that tells so, or of the day of a plan.
        words: stems and raw places of the words that tell what it is.
        pairs: stems of those that stand side by side.
        entities: events that the sentence names.
        day: the day of a plan, or the one that something was put off to.
    """

    text: ArticleText
    is_off: bool
    cue: Span
    words: tuple[tuple[frozenset[str], Span], ...]
    pairs: tuple[tuple[frozenset[str], frozenset[str]], ...]
    entities: frozenset[str]
    day: DateSpan | None

    @property
    def stems(self) -> frozenset[str]:
        """The stems of all its words."""
        return frozenset().union(*(stems for stems, _ in self.words))


def occasions(text: ArticleText, names: Sequence[Found]) -> tuple[Occasion, ...]:
    """What an article tells to have been called off; if nothing, what it tells is to come."""
    off = called_off_at(text.tokens)
    if off:
        return tuple(o for o in (_called_off(text, n, names) for n in off) if o is not None)
    return tuple(itertools.islice(_plans(text, names), _MOST))


def called_off_at(tokens: Tokens) -> list[int]:
    """Places of words that tell that something was called off or put off."""
    words = tokens.words
    return [n for n in tokens.places(_MAY_BE_OFF) if _is_off(words, n, words[n])]


_MAY_BE_OFF = WordMemo(lambda w: w in _PARTS_OF_OFF or w in _NOT or says_cancelled(w))


def _is_off(words: Sequence[str], place: int, word: str) -> bool:
    by_two = word == "off" and place and words[place - 1] in ("called", "calls", "call", "calling")
    return bool(by_two) or says_cancelled(word) or _is_not_held(words, place, word)


def _is_not_held(words: Sequence[str], place: int, word: str) -> bool:
    """Whether "will not be held" or "moved from the 9th" begins with a word."""
    if word == "moved":
        return words[place + 1 : place + 2] == ("from",) and words[place + 2].isdecimal()
    verb, behind = words[place + 1 : place + 3], words[place + 3 : place + 4]
    if word == "not":
        held = len(verb) > 1 and verb[0] == "be" and verb[1] in ("held", "run", "staged")
        return held and (not behind or behind[0] in _THIS_TIME)
    return word in _NOT and bool(verb) and verb[0] in _TAKE_PLACE


def _called_off(text: ArticleText, place: int, names: Sequence[Found]) -> Occasion | None:
    start, end = text.sentence_words(place)
    words = text.tokens.words
    if not _DOUBTS.isdisjoint(words[max(start, place - _DOUBT_REACH) : place]):
        return None
    if not _EARLIER.isdisjoint(words[start : end + 1]):
        return None
    days = _days(text, start, end)
    put_off_to = next((d for d in days if _is_new(text, d) and not _is_move(text, d)), None)
    return _occasion(
        text, (start, end), names, text.tokens.span(place, place), put_off_to, off=True
    )


def _is_move(text: ArticleText, day: DateSpan) -> bool:
    """Whether a stretch of days is no stretch: put off from 9 May to 6 June."""
    place = text.tokens.at_folded(day.start)
    before = text.tokens.words[max(0, place - 1) : place + 1]
    return day.first != day.last and not _OLD_DAY.isdisjoint(before)


def _is_new(text: ArticleText, day: DateSpan) -> bool:
    place = text.tokens.at_folded(day.start)
    return place > 0 and text.tokens.words[place - 1] in _NEW_DAY


def _plans(text: ArticleText, names: Sequence[Found]) -> Iterator[Occasion]:
    past = -1
    for place in text.tokens.places(_TELLING_OF_PLANS):
        if place <= past:
            continue
        start, past = text.sentence_words(place)
        days = _days(text, start, past)
        if not days and not any(map(is_future, text.tokens.words[start : past + 1])):
            continue
        day = min(days, key=lambda d: list(Precision).index(d.precision)) if days else None
        cue = text.date_span(day) if day else text.tokens.span(place, place)
        yield _occasion(text, (start, past), names, cue, day, off=False)


def _days(text: ArticleText, start: int, end: int) -> list[DateSpan]:
    return list(text.dates_between(text.tokens.starts[start], text.tokens.ends[end]))


_TELLING_OF_PLANS = WordMemo(lambda word: says_held(word) or "start" in roles_of(word))


def _occasion(
    text: ArticleText,
    bounds: tuple[int, int],
    names: Sequence[Found],
    cue: Span,
    day: DateSpan | None,
    *,
    off: bool,
) -> Occasion:
    start, end = bounds
    tokens, language = text.tokens, text.language
    telling = [n for n in range(start, end + 1) if _tells(tokens.words[n], language)]
    stems = {n: noun_stems(tokens.words[n], language) for n in telling}
    events = (f for f in names if start <= f.first <= end and f.use.entity.kind == "event")
    return Occasion(
        text,
        off,
        cue,
        tuple((stems[n], tokens.span(n, n)) for n in telling),
        tuple((stems[n], stems[n + 1]) for n in telling if n + 1 in stems),
        frozenset(f.entity for f in events),
        day,
    )


def _tells(word: str, language: str) -> bool:
    if len(word) < 2 or is_aside(word) or may_begin(word, language):
        return False
    of_time = word in MONTHS or weekday_of(word) is not None
    return not (of_time or says_cancelled(word) or says_held(word) or is_future(word))
