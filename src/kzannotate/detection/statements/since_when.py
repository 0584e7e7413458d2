"""Since when articles say that somebody holds an office, whoever it is."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.callings import offices_of
from kzannotate.detection.lexicon.offices import (
    AGAIN,
    BEFORE_THAT,
    BEGINS,
    BESIDE_POSTS,
    GOES_ON,
    LED,
    NOT_THEN,
    POSTS,
    PRONOUNS,
    SINCE,
    SINCE_BEHIND,
    UNDER,
)
from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.detection.mentions.everybody import everybody_in
from kzannotate.text.dates import Precision
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.sound_keys import sound_key
from kzannotate.text.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.holders import Holder
    from kzannotate.text.dates import DateSpan

_AHEAD, _BEHIND, _NEAR = 9, 5, 4
_SHORTEST_KEY = 2
_WITH_ARTICLE = re.compile(r"\b([A-Z][a-z]+) (?:al|el)-([A-Z][a-z]+)")
"""An Arabic name in Latin letters: Sami al-Kilani."""
_STOPS = frozenset(".;:؛!?؟\n()،,")
_AS = folded_words("as like как болып ретінде باعتباره كما")
_CHOSEN = whole_or_beginning(
    "appointed_ elected_ named_ chosen_ picked_ назнач избра عين_ عينت_ معين_ معينة_ المعين_"
    " المعينة_ تعيين انتخب тағайында сайла"
)
"""What may come some months before taking office."""


class SinceWhen(NamedTuple):
    """A date from which somebody is said to hold an office.

    Args:
        key: what the surname sounds like; ``given`` what the other name does.
        offices: the offices that the words beside the date or the name tell.
        field: stems of other words beside it, of what the office is.
        chosen: somebody was elected or appointed on the date, and may have begun later.
    """

    key: str
    given: str
    day: DateSpan
    offices: frozenset[str]
    field: frozenset[str]
    chosen: bool


class _Person(NamedTuple):
    first: int
    last: int
    key: str
    given: str


def since_when(text: ArticleText, holders: Sequence[Holder]) -> Iterator[SinceWhen]:
    """Each date that tells since when somebody named in the article holds an office."""
    days = [d for d in text.dates if d.dated and d.precision is not Precision.WEEK]
    cues = [_cue(text, d) for d in days]
    if not any(c is not None for c in cues):
        return
    people = _people(text)
    known: dict[str, set[str]] = {}
    for holder in holders:
        known.setdefault(_key(holder.person.stems[1]), set()).update(holder.offices)
    for day, cue in zip(days, cues, strict=True):
        person = _of_whom(text, people, day, cue) if cue is not None else None
        if cue is None or person is None:
            continue
        told = _told(text, day, cue)
        offices = frozenset(o.name for n in (*told, cue) for o in offices_of(text.tokens.words[n]))
        offices = offices or frozenset(known.get(person.key, ()))
        chosen = _CHOSEN[text.tokens.words[cue]] is not None
        yield SinceWhen(person.key, person.given, day, offices, _field(text, told), bool(chosen))


def _cue(text: ArticleText, day: DateSpan) -> int | None:
    """The word by a date that tells of the beginning of an office; None where there is none."""
    words, at = text.tokens.words, text.tokens.at_folded
    first, last = at(day.start), at(day.end - 1)
    start, end = text.sentence_words(first)
    near = words[max(start, first - _AHEAD) : min(end, last + _BEHIND) + 1]
    if any(w in BEFORE_THAT or AGAIN[w] for w in near):
        return None
    since = _is_since(text, first, last, (start, end))
    for place in _around(text, first, last, (start, end)):
        word = words[place]
        led, begins = bool(LED[word]), bool(BEGINS[word])
        if not (begins or (since and (GOES_ON[word] or led or offices_of(word)))):
            continue
        beside = words[max(start, place - _NEAR) : min(end, place + _NEAR) + 1]
        told = any(POSTS[w] or offices_of(w) for w in (*beside, *near))
        if led or told:
            return place
    return None


def _is_since(text: ArticleText, first: int, last: int, bounds: tuple[int, int]) -> bool:
    words = text.tokens.words
    if text.language == "kk":
        return not SINCE_BEHIND.isdisjoint(words[last : last + 3])
    behind = words[last + 1 : min(bounds[1], last + 2) + 1]
    ahead = words[max(bounds[0], first - 3) : first + 1]
    return not SINCE.isdisjoint(ahead) and NOT_THEN.isdisjoint(behind)


def _around(text: ArticleText, first: int, last: int, bounds: tuple[int, int]) -> Iterator[int]:
    """Words near a date, nearest first, up to a comma or a stop."""
    gap = text.tokens.gap
    for place in range(first - 1, max(bounds[0], first - _AHEAD) - 1, -1):
        if set(gap(place)) & _STOPS:
            break
        yield place
    for place in range(last + 1, min(bounds[1], last + _BEHIND) + 1):
        if set(gap(place - 1)) & _STOPS:
            break
        yield place


def _told(text: ArticleText, day: DateSpan, cue: int) -> tuple[int, ...]:
    """The words from a cue to its date, and those around both that no comma sets apart."""
    at = text.tokens.at_folded
    first, last = at(day.start), at(day.end - 1)
    if cue < first:
        return tuple(range(cue + 1, first))
    if text.language == "kk":
        return tuple(range(last + 1, cue))
    end = text.sentence_words(first)[1]
    return tuple(n for n in _around(text, cue, cue, (cue, end)) if n > cue)[:_NEAR]


def _field(text: ArticleText, told: Sequence[int]) -> frozenset[str]:
    """Stems of words that say of what an office is."""
    words = (text.tokens.words[n] for n in told)
    telling = (w for w in words if not _is_filler(w) and not offices_of(w))
    return frozenset(min(noun_stems(w, text.language)) for w in telling)


def _is_filler(word: str) -> bool:
    if word in FUNCTION_WORDS or word in BESIDE_POSTS or word in SINCE or word in UNDER:
        return True
    return word.isdecimal() or word in _AS or bool(POSTS[word] or BEGINS[word] or GOES_ON[word])


def _people(text: ArticleText) -> list[_Person]:
    """Where people stand, in full or by the surname of somebody who is named in full."""
    at = text.tokens.at_raw
    found = {}
    for person in everybody_in(text):
        first, last = at(person.span.start), at(person.span.end - 1)
        key, given = _key(person.stems[1]), sound_key(person.stems[0])
        if len(key) >= _SHORTEST_KEY and not offices_of(text.tokens.words[first]):
            found[first] = _Person(first, last, key, given)
    for match in _WITH_ARTICLE.finditer(text.raw):
        first, last = at(match.start()), at(match.end() - 1)
        given, surname = (fold_word(match[n]) for n in (1, 2))
        found.setdefault(first, _Person(first, last, _key(surname), sound_key(given)))
    surnames = {stem(text.tokens.words[p.last], text.language): p for p in found.values()}
    for place, word in enumerate(text.tokens.words) if surnames else ():
        meant = surnames.get(_bare(word, text.language))
        if meant is not None and not any(n <= place <= p.last for n, p in found.items()):
            found[place] = _Person(place, place, meant.key, meant.given)
    return sorted(found.values())


def _bare(word: str, language: str) -> str:
    bare = stem(word, language)
    return bare[1:] if language == "ar" and bare.startswith("وال") else bare


def _of_whom(
    text: ArticleText, people: Sequence[_Person], day: DateSpan, cue: int
) -> _Person | None:
    """The nearest person before the cue, else right behind it; a pronoun's is of before."""
    first = text.tokens.at_folded(day.start)
    start, end = text.sentence_words(first)
    here = [p for p in people if start <= p.first <= end]
    before = [p for p in here if p.last < max(cue, first)]
    if before:
        return before[-1]
    if not start or text.tokens.words[start] not in PRONOUNS:
        behind = here[:1] if here and here[0].first - max(cue, first) <= _NEAR else []
        return behind[0] if behind else None
    low = text.sentence_words(start - 1)[0]
    earlier = {p.key: p for p in people if low <= p.first < start}
    return next(iter(earlier.values())) if len(earlier) == 1 else None


@cache
def _key(surname: str) -> str:
    """What a surname sounds like, without an Arabic article in any script."""
    bare = surname.removeprefix("ال")
    for article in ("al-", "el-"):
        bare = bare.removeprefix(article)
    return sound_key(bare)
