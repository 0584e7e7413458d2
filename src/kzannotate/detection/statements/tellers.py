"""People and places that a sentence names, listed or not."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.arabic_cities import is_city
from kzannotate.detection.lexicon.nations import nation_of
from kzannotate.detection.lexicon.parts_played import parts_of
from kzannotate.detection.lexicon.topics import topics_of
from kzannotate.detection.mentions.named_places import names_in
from kzannotate.detection.passages.anchors import heads
from kzannotate.detection.passages.telling_words import Stems, telling
from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.matching import without_article, without_proclitics
from kzannotate.text.months import MONTHS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.numerals import may_begin
from kzannotate.text.sound_keys import sound_key
from kzannotate.text.units import unit_of
from kzannotate.text.weekdays import weekday_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found

_PERSON, _PLACE = "person", "place"
_FEWEST, _LONGEST = 2, 3
_SHORTEST = 3
_IN = folded_words("in at off في ب в во на")
_TOWNS = folded_words(
    "سواحل ساحل شواطئ ميناء نهر محافظة العاصمة مدينة بلدة قرية مطار город городе селе аэропорту"
    " порту"
    " town village city airport"
)
_KAZAKH_IN = ("да", "де", "та", "те", "нда", "нде")
_KAZAKH_TOWNS = ("қаласында", "ауылында", "қаласы", "ауылы")
_HOSTS = folded_words(
    "host hosts hosted hosting stage stages لاحتضان لاستضافة تستضيف يستضيف ستستضيف استضافت استضاف"
    " احتضنت تحتضن"
    " ستحتضن"
    " شهدت تشهد ستشهد تستضيفه تستضيفها ستستضيفه ستستضيفها تحتضنه تحتضنها استضافته استضافتها"
    " примет примут принимает принимал принял приняла қабылдайды қабылдады"
)
_MOVED = frozenset(
    {"move", "moves", "moved", "moving", "return", "returns", "returned", "switched"}
)
"""Verbs behind which an English place stands with "to"."""
_HOST_REACH = 6
_OPEN, _CLOSE = frozenset('«“"'), frozenset('»”"')
_LONGEST_QUOTED = 3
Bounds = tuple[int, int]


class Filler(NamedTuple):
    """A name in a sentence.

    Args:
        places: the numbers of its words.
        sounds: what they are known by.
    """

    places: range
    sounds: Stems


def people_among(
    text: ArticleText, names: Sequence[Found], bounds: Bounds, cues: Sequence[int]
) -> list[Filler]:
    """Whom a sentence names with two words or three: in Arabic soon behind one of some words."""
    span = text.tokens.span(*bounds)
    here = list(names_in(names, span))
    found = [_filler(text, f.first, f.last) for f in here if f.use.entity.kind == _PERSON]
    taken = {n for f in here for n in range(f.first, f.last + 1)}
    runs = _in_arabic(text, bounds, cues) if text.language == "ar" else _in_capitals(text, bounds)
    for first, last in runs:
        if taken.isdisjoint(range(first, last + 1)):
            found.append(_filler(text, first, last))
    return [f for f in found if f.sounds]


def _filler(text: ArticleText, first: int, last: int) -> Filler:
    words = text.tokens.words[first : last + 1]
    known = (known_by(word, text.language) for word in words)
    return Filler(range(first, last + 1), frozenset().union(*known))


@lru_cache(maxsize=16_384)
def known_by(word: str, language: str) -> Stems:
    """What a name is known by: its stems in its own language, how it sounds in any other."""
    forms = map(without_article, without_proclitics(word)) if language == "ar" else (word,)
    sounds = {key for form in forms if len(key := sound_key(form)) > 1}
    return frozenset({f"={stem}" for stem in noun_stems(word, language)} | sounds)


def _in_capitals(text: ArticleText, bounds: Bounds) -> Iterator[Bounds]:
    tokens, (start, end) = text.tokens, bounds
    place = start
    while place <= end:
        last = place
        while last <= end and tokens.is_capital(last) and (last == place or _joins(text, last)):
            last += 1
        first = next((n for n in range(place, last) if is_person(text, n, last - 1)), last)
        if _FEWEST <= last - first <= _LONGEST:
            yield first, last - 1
        place = max(last, place + 1)


def _joins(text: ArticleText, place: int) -> bool:
    return text.tokens.gap(place - 1) == " "


def is_person(text: ArticleText, first: int, last: int) -> bool:
    """Whether no word of a run is a noun for a body, a place or a time."""
    words, language = text.tokens.words[first : last + 1], text.language
    known = heads()
    return not any(
        len(w) < _SHORTEST
        or w in FUNCTION_WORDS
        or w in MONTHS
        or weekday_of(w) is not None
        or topics_of(w)
        or parts_of(w)
        or not noun_stems(w, language).isdisjoint(known)
        for w in words
    )


def _in_arabic(text: ArticleText, bounds: Bounds, cues: Sequence[int]) -> Iterator[Bounds]:
    """Two words right behind a word that tells of a part, which no table knows."""
    tokens = text.tokens
    for cue in cues:
        for first in (cue + 1, cue + 2, cue - 2):
            outside = first < bounds[0] or first + 1 > bounds[1]
            if outside or tokens.gap(max(0, first - 1)) not in (" ", " «"):
                continue
            pair = tokens.words[first : first + 2]
            if tokens.gap(first) == " " and all(
                _may_be_arabic_name(w, n) for n, w in enumerate(pair)
            ):
                yield first, first + 1
                break


def _may_be_arabic_name(word: str, place: int) -> bool:
    """Whether a word may be a given name, or what stands behind one."""
    if len(word) < _SHORTEST or word in FUNCTION_WORDS or word in MONTHS or word.isdecimal():
        return False
    if may_begin(word, "ar") or weekday_of(word) is not None or topics_of(word):
        return False
    known = parts_of(word) or unit_of(word, "ar") or not noun_stems(word, "ar").isdisjoint(heads())
    return not known and bool(telling(word, "ar")) and (place > 0 or not word.startswith("ال"))


def places_among(text: ArticleText, names: Sequence[Found], bounds: Bounds) -> list[Filler]:
    """Where a sentence says that something is: listed places, names behind "in", hosts."""
    tokens = text.tokens
    span = tokens.span(*bounds)
    here = [f for f in names_in(names, span) if f.use.entity.kind == _PLACE]
    found = [_filler(text, f.first, f.last) for f in here if _is_where(text, f.first, f.last)]
    taken = {n for f in here for n in range(f.first, f.last + 1)}
    found += (
        _filler(text, place, _end_of(text, bounds, place))
        for place in range(bounds[0], bounds[1] + 1)
        if place not in taken and _may_be_place(text, bounds, place)
    )
    return [f for f in found if f.sounds]


def bodies_among(text: ArticleText, names: Sequence[Found], bounds: Bounds) -> list[Filler]:
    """Companies and clubs that a sentence names: listed, in quotes, or by capitals in a row."""
    span = text.tokens.span(*bounds)
    here = [f for f in names_in(names, span) if f.use.entity.kind == "organisation"]
    runs = [*_in_quotes(text, bounds), *_rows_of_capitals(text, bounds)]
    found = [_filler(text, f.first, f.last) for f in here]
    taken = {n for f in here for n in range(f.first, f.last + 1)}
    for first, last in runs:
        if taken.isdisjoint(range(first, last + 1)):
            taken |= {*range(first, last + 1)}
            found.append(_filler(text, first, last))
    return [f for f in found if f.sounds]


def _rows_of_capitals(text: ArticleText, bounds: Bounds) -> Iterator[Bounds]:
    tokens, place = text.tokens, bounds[0]
    place += tokens.words[place] in FUNCTION_WORDS
    while place <= bounds[1]:
        last = place
        while (
            last <= bounds[1] and tokens.is_capital(last) and (last == place or _joins(text, last))
        ):
            last += 1
        if last > place + 1:
            yield place, last - 1
        place = max(last, place + 1)


def _in_quotes(text: ArticleText, bounds: Bounds) -> Iterator[Bounds]:
    """Names of some few words in quotes."""
    tokens = text.tokens
    for first in range(bounds[0], bounds[1] + 1):
        if (first and not _OPEN.isdisjoint(tokens.gap(first - 1))) or _opens_quoted(text, first):
            last = first
            while last < bounds[1] and tokens.gap(last) == " " and last - first < _LONGEST_QUOTED:
                last += 1
            if not _CLOSE.isdisjoint(tokens.gap(last)):
                yield first, last


def _opens_quoted(text: ArticleText, place: int) -> bool:
    """Whether an article begins with a quote."""
    return place == 0 and text.raw[:1] in _OPEN


def _end_of(text: ArticleText, bounds: Bounds, place: int) -> int:
    """The last word of a name that begins with a word."""
    tokens, last = text.tokens, place
    alone = text.language in ("ar", "kk")
    while last < bounds[1] and not alone and tokens.is_capital(last + 1):
        if not _joins(text, last + 1) or last + 1 - place >= _LONGEST:
            break
        last += 1
    return last


def _is_where(text: ArticleText, first: int, last: int) -> bool:
    """Whether a name stands behind "in", has the ending for it, or is a host's."""
    words, start, end = text.tokens.words, *text.sentence_words(first)
    before = words[first - 1] if first > start else ""
    behind = words[last + 1 : last + 2]
    if text.language == "kk":
        hosts = _is_host(text, first, last, end)
        return (
            words[last].endswith(_KAZAKH_IN) or hosts or bool(behind and behind[0] in _KAZAKH_TOWNS)
        )
    hosts = before in _HOSTS or _is_host(text, first, last, end)
    hosts = hosts or (before == "to" and first - 2 >= start and words[first - 2] in _MOVED)
    own = text.language == "ar" and any(w != words[first] for w in without_proclitics(words[first]))
    return before in _IN or before in _TOWNS or bool(hosts) or (own and words[first][:1] == "ب")


def _is_common(text: ArticleText, bounds: Bounds, place: int) -> bool:
    """Whether a word opens its sentence, or is a noun that names of bodies are made with."""
    stems = noun_stems(text.tokens.words[place], text.language)
    return place == bounds[0] or not stems.isdisjoint(heads())


def _is_host(text: ArticleText, first: int, last: int, end: int) -> bool:
    """Whether a verb of hosts follows a name: right behind it, or soon behind one that opens."""
    words = text.tokens.words
    opens = first == text.sentence_words(first)[0]
    if opens and (words[first] in FUNCTION_WORDS or may_begin(words[first], text.language)):
        return False
    behind = range(last + 1, min(end, last + (_HOST_REACH if opens else 1)) + 1)
    return any(words[n] in _HOSTS and words[n - 1] != "the" for n in behind)


def _may_be_place(text: ArticleText, bounds: Bounds, place: int) -> bool:
    tokens, word = text.tokens, text.tokens.words[place]
    if len(word) < _SHORTEST or word in MONTHS or weekday_of(word) is not None:
        return False
    # A capital inside a sentence tells more than what the word may mean.
    if topics_of(word) and (text.language == "ar" or _is_common(text, bounds, place)):
        return False
    if text.language == "ar":
        return _may_be_arabic_place(text, bounds, place)
    nation = nation_of(word, text.language)
    if not tokens.is_capital(place) or (nation is not None and not nation.is_country):
        return False
    if text.language == "kk":
        return _is_where(text, place, place)
    inside = place > bounds[0] and tokens.is_capital(place - 1) and _joins(text, place)
    return not inside and _is_where(text, place, _end_of(text, bounds, place))


def _may_be_arabic_place(text: ArticleText, bounds: Bounds, place: int) -> bool:
    word = text.tokens.words[place]
    before = text.tokens.words[place - 1] if place > bounds[0] else ""
    if is_city(word):
        # Past what says which city it is: العاصمة الأردنية عمان.
        town = before in _TOWNS
        while place - 1 > bounds[0] and (before in _TOWNS or nation_of(before, "ar")):
            place -= 1
            before = text.tokens.words[place - 1]
            town = town or before in _TOWNS
        return town or before in _IN or before in _HOSTS or word.startswith("ب")
    if nation_of(word, "ar"):
        return False
    hosted = before in _HOSTS and not word.startswith("ال")
    return (hosted or before in _TOWNS) and bool(telling(word, "ar"))
