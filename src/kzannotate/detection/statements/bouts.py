"""Who beat whom: the side of a match that a sentence says won or lost, and the names beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.bout_words import (
    BOUTS,
    FIRST,
    LOSS,
    OVER_WORDS,
    PRIZES,
    SKIPPED,
    TO_WORDS,
    WIN,
)
from kzannotate.detection.lexicon.outcomes import OVER
from kzannotate.detection.passages.anchors import heads
from kzannotate.detection.passages.telling_words import telling
from kzannotate.detection.statements.name_sounds import name_sound
from kzannotate.text.fold import folded_words
from kzannotate.text.matching import without_proclitics
from kzannotate.text.months import MONTHS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.weekdays import weekday_of
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.lexicon.classed_words import Classed
    from kzannotate.domain.span import Span

_MOST, _MOST_NAMES = 48, 12
_REACH, _REACH_ARABIC, _BACK = 4, 8, 4
_SHORTEST = 2
_LONGEST = 3
_OBJECT = ("ды", "ді", "ты", "ті", "ны", "ні")
_FROM = ("дан", "ден", "тан", "тен", "нан", "нен")
_TOWARDS = ("ға", "ге", "қа", "ке")
_OUSTED = folded_words("أطاح أطاحت الإطاحة")
"""Verbs behind which the side that was beaten stands with a letter before it."""
_PLAIN = frozenset(" \"-'")
_NO_SIDE = WordMemo(lambda word: not noun_stems(word, "ar").isdisjoint(heads()))
_MAY_TELL = WordMemo(BOUTS.may_begin)


class Bout(NamedTuple):
    """One side of a match with another name of its sentence.

    Args:
        side: how a word of the side's name sounds.
        other: how another name sounds.
        won: whether the side won.
        span: from the side's name to the word that says who won, or back.
        beside: where the other name stands.
    """

    text: ArticleText
    side: str
    other: str
    won: bool
    span: Span
    beside: Span

    @property
    def key(self) -> tuple[str, ...]:
        """By what it is found again: both names."""
        return tuple(sorted((self.side, self.other)))


def bouts(text: ArticleText) -> tuple[Bout, ...]:
    """Every side of which an article says that it won or lost, with each name beside it."""
    cues: dict[tuple[int, int], list[Classed]] = {}
    firsts: dict[int, int] = {}
    for place in text.tokens.places(_MAY_TELL):
        found = max(BOUTS.at(text.tokens.words, place), key=lambda c: c.last, default=None)
        if found is not None:
            cues.setdefault(text.sentence_words(place), []).append(found)
            firsts[id(found)] = place
    told: list[Bout] = []
    for bounds, classed in cues.items():
        told += _of_sentence(text, bounds, [(firsts[id(c)], c) for c in classed])
    return tuple(told[:_MOST])


def _of_sentence(
    text: ArticleText, bounds: tuple[int, int], cues: Sequence[tuple[int, Classed]]
) -> Iterator[Bout]:
    words = text.tokens.words[bounds[0] : bounds[1] + 1]
    if not OVER.isdisjoint(words):
        return
    sides = [(place, c, side) for place, c in cues if (side := _side(text, bounds, place, c))]
    if any(len({r for _, _, (won, r) in sides if won is each}) > 1 for each in (True, False)):
        return
    if len(sides) < len(cues) and {WIN, LOSS} <= {c.number for _, c in cues}:
        return
    for place, classed, (won, range_) in sides:
        yield from _with_names_beside(text, bounds, (place, classed.last), won=won, range_=range_)


def _with_names_beside(
    text: ArticleText, bounds: tuple[int, int], cue: tuple[int, int], *, won: bool, range_: range
) -> Iterator[Bout]:
    own = _sounds(text, range_)
    beside = _names_beside(text, bounds, {*range_, *cue})
    if not beside and bounds[1] + 1 < len(text.tokens.words):
        # A headline may name the winner alone.
        beside = _names_beside(text, text.sentence_words(bounds[1] + 1), set())
    ends = min(range_.start, cue[0]), max(range_[-1], cue[1])
    for side in own:
        for other, place in beside.items():
            if other not in own:
                spans = text.tokens.span(*ends), text.tokens.span(place, place)
                yield Bout(text, side, other, won, *spans)


def _side(
    text: ArticleText, bounds: tuple[int, int], place: int, classed: Classed
) -> tuple[bool, range] | None:
    """Whether it won, and where it is named, for the side that a word tells of."""
    if classed.number == FIRST:
        found = _winner_of_prize(text, bounds, place, classed.last)
        return (True, found) if found else None
    if text.language == "kk":
        found = _kazakh_side(text, bounds, place, won=classed.number == WIN)
    elif text.language == "ar":
        found = _arabic_side(text, bounds, classed)
    else:
        found = _side_behind(text, bounds, classed)
    return (classed.number == LOSS, found) if found else None


def _winner_of_prize(
    text: ArticleText, bounds: tuple[int, int], place: int, last: int
) -> range | None:
    """The name right before a verb with what is played for behind it: City won the cup."""
    words, before = text.tokens.words, place - 1
    near = words[last + 1 : min(bounds[1], last + _REACH) + 1]
    if PRIZES.isdisjoint(near) or before < bounds[0] or text.language not in ("en", "ru"):
        return None
    return _run_back(text, bounds, before)


def _run_back(text: ArticleText, bounds: tuple[int, int], last: int) -> range | None:
    first = last
    while first >= bounds[0] and text.tokens.is_capital(first) and last - first < _LONGEST:
        if first < last and text.tokens.gap(first) not in (" ", "-"):
            break
        first -= 1
    return range(first + 1, last + 1) if first < last else None


def _side_behind(text: ArticleText, bounds: tuple[int, int], classed: Classed) -> range | None:
    """The name that follows a verb or its preposition, past a few small words."""
    tokens = text.tokens
    language = text.language
    marks = OVER_WORDS if classed.number == WIN else TO_WORDS
    for at in range(classed.last + 1, min(bounds[1], classed.last + _REACH) + 1):
        if set(tokens.gap(at - 1)) - _PLAIN:
            return None
        if tokens.is_capital(at):
            return _run(text, bounds, at)
        word = tokens.words[at]
        if word not in SKIPPED and word not in marks.get(language, ()) and not word.isdecimal():
            return None
    return None


def _run(text: ArticleText, bounds: tuple[int, int], first: int) -> range:
    last, tokens = first, text.tokens
    while (
        last < bounds[1]
        and tokens.is_capital(last + 1)
        and tokens.gap(last) in (" ", "-")
        and last - first < _LONGEST
    ):
        last += 1
    return range(first, last + 1)


def _kazakh_side(
    text: ArticleText, bounds: tuple[int, int], place: int, *, won: bool
) -> range | None:
    """The name before a verb whose ending says that it was beaten, or by whom."""
    endings = _OBJECT + _FROM if won else _FROM + _TOWARDS
    for at in range(place - 1, max(bounds[0], place - _BACK) - 1, -1):
        word = text.tokens.words[at]
        if text.tokens.is_capital(at) and word.endswith(endings):
            return _run_back(text, bounds, at)
    return None


def _arabic_side(text: ArticleText, bounds: tuple[int, int], classed: Classed) -> range | None:
    """The word behind the first preposition of a side, past "club" and "its guest"."""
    words = text.tokens.words
    marks = OVER_WORDS["ar"] if classed.number == WIN else TO_WORDS["ar"]
    behind = None
    if words[classed.last] in _OUSTED:
        near = range(classed.last + 1, min(bounds[1], classed.last + _REACH) + 1)
        found = next((n for n in near if words[n].startswith("ب")), None)
        return None if found is None else range(found, found + 1)
    for at in range(classed.last + 1, min(bounds[1], classed.last + _REACH_ARABIC) + 1):
        if behind is None:
            behind = at if words[at] in marks else None
        elif words[at] not in SKIPPED:
            return range(at, at + 1) if _is_arabic_name(words[at]) else None
    return None


def _is_arabic_name(word: str) -> bool:
    return bool(telling(word, "ar")) and word not in PRIZES and not _NO_SIDE[word]


def _sounds(text: ArticleText, range_: range) -> tuple[str, ...]:
    """How the words of a name sound that are long enough to tell it."""
    words = (text.tokens.words[n] for n in range_)
    return tuple(s for w in words for s in _sounds_of(w, text.language) if len(s) >= _SHORTEST)


def _sounds_of(word: str, language: str) -> frozenset[str]:
    if language == "ar":
        return frozenset(name_sound(form) for form in without_proclitics(word)[-1:])
    return frozenset(name_sound(stem) for stem in noun_stems(word, language))


def _names_beside(text: ArticleText, bounds: tuple[int, int], own: set[int]) -> dict[str, int]:
    """How the other names of a sentence sound, and where; in Arabic, of most words."""
    tokens, found = text.tokens, dict[str, int]()
    for n in range(bounds[0], bounds[1] + 1):
        word = tokens.words[n]
        if n in own or word in SKIPPED or word in PRIZES or len(found) >= _MOST_NAMES:
            continue
        if word in MONTHS or weekday_of(word) is not None:
            continue
        if _is_arabic_name(word) if text.language == "ar" else tokens.is_capital(n):
            for sound in _sounds_of(word, text.language):
                if len(sound) >= _SHORTEST:
                    found.setdefault(sound, n)
    return found
