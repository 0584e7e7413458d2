"""People by what they are and do: the office that stands beside a name, or what its sentence tells.

Two articles that give one office, or one deed, to two people of one given name tell of one person.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.callings import (
    Office,
    is_chief,
    is_deputy,
    is_of_before,
    offices_of,
)
from kzannotate.detection.lexicon.given_names import given_names, is_built_as_surname
from kzannotate.detection.lexicon.head_nouns import named_nouns
from kzannotate.detection.lexicon.offices import BEGINS
from kzannotate.detection.lexicon.parts_played import SCENE, parts_of
from kzannotate.detection.mentions.arabic_people import CLAUSES, JOINED
from kzannotate.detection.mentions.everybody import everybody_in
from kzannotate.detection.mentions.named_places import names_in
from kzannotate.detection.mentions.unlisted_names import Spelled, with_sentence
from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.domain.span import Span

    Told = tuple[frozenset[Office], frozenset[str]]
    """Offices, and stems of what they are of."""

_BEFORE, _BEHIND, _FIELD = 7, 6, 3
_DEED_REACH = 10
_AFTER = 2
_APPOSED = frozenset(",،(–—")
_PLAIN = frozenset(" \"'-«»“”")
_SAID = folded_words(
    "said says told added according new the болып деген сказал сказала рассказал сообщил жаңа новый"
    " الجديد الجديدة جديد جديدة"
)
"""Words beside an office that are not what it is of."""
_FIELD_FIRST = frozenset({"en", "kk"})
"""Languages in which what an office is of stands before it, too."""
_OBJECT_LAST = frozenset({"en", "ru"})
"""Languages in which what somebody becomes stands behind the verb."""
_NISBA = "ي"
_NAMELIKE = ("يان", "زاده", "اوغلو", "باي", "بيك", "خان", "سون", "مان", "برغ", "شتاين")

_OFFICES = WordMemo(offices_of)
_DEEDS = WordMemo(lambda word: parts_of(word) - {SCENE})
_BUILT = WordMemo(is_built_as_surname)


class Holder(NamedTuple):
    """Somebody named in full, with what the words around tell.

    Args:
        offices: the office or calling beside the name; a deputy's is another.
        single: those of them that one person has at a time.
        field: stems of what the office is of.
        deeds: parts that somebody plays in what the sentence tells.
        behind: the words that follow the name, which may belong to it.
        entity: id of who the reference has of that name.
        sure: whether both words are certainly a name.
    """

    person: Spelled
    offices: frozenset[str]
    single: frozenset[str]
    field: frozenset[str]
    deeds: frozenset[str]
    behind: frozenset[str]
    entity: str | None = None
    sure: bool = True


def holders_in(text: ArticleText, names: Sequence[Found]) -> Iterator[Holder]:
    """Everybody of whom the article tells an office or a deed."""
    tokens = text.tokens
    cues = sorted({*tokens.places(_OFFICES), *tokens.places(_DEEDS)})
    for person in everybody_in(text) if cues else ():
        first = tokens.at_raw(person.span.start)
        near = bisect_left(cues, first - _DEED_REACH)
        if near < len(cues) and cues[near] <= first + _DEED_REACH:
            found = _holder(text, person, names)
            if found is not None:
                yield found


def _holder(text: ArticleText, person: Spelled, names: Sequence[Found]) -> Holder | None:
    first, last = _words_of(text, person.span)
    over = list(names_in(names, person.span))
    if _goes_on(text, last) or any(f.use.entity.kind != "person" for f in over):
        return None
    if text.language != "ar" and _is_body(text, last):
        return None
    before, behind = _told_before(text, first), _told_behind(text, last)
    if before is None or behind is None:
        return None
    single = any(o.single for o in before[0])
    offices, field = before if single or not behind[0] else behind
    deeds = frozenset[str]() if offices else _deeds_around(text, first)
    if not offices and not deeds:
        return None
    return Holder(
        with_sentence(person, text),
        frozenset(o.name for o in offices),
        frozenset(o.name for o in offices if o.single),
        field,
        deeds,
        frozenset(text.tokens.words[last + 1 : last + 1 + _AFTER]),
        over[0].entity if over else None,
        text.language != "ar" or _is_namelike(text, last),
    )


def _words_of(text: ArticleText, span: Span) -> tuple[int, int]:
    first = text.tokens.at_raw(span.start)
    # A sign over the last letter is of no word.
    return first, max(first, text.tokens.at_raw(span.end) - 1)


def _goes_on(text: ArticleText, last: int) -> bool:
    """Whether another word of a name follows in Latin or Cyrillic: Ivan Petrovich Dym."""
    tokens = text.tokens
    if text.language == "ar" or last + 1 >= len(tokens.words):
        return False
    return tokens.gap(last) in (" ", "-") and tokens.is_capital(last + 1)


def _is_body(text: ArticleText, last: int) -> bool:
    """Whether a name ends with a noun for a body: Agrarian University."""
    stems = noun_stems(text.tokens.words[last], text.language)
    return not stems.isdisjoint(named_nouns())


def _is_namelike(text: ArticleText, last: int) -> bool:
    """Whether an Arabic word can hardly be anything but a surname."""
    word = text.tokens.words[last]
    if word.endswith((_NISBA, *_NAMELIKE)) or _BUILT[word] or word in given_names():
        return True
    return text.tokens.words[last - 1] in JOINED or text.tokens.words.count(word) > 1


def _told_before(text: ArticleText, first: int) -> Told | None:
    """The office that stands before a name; None where somebody had it before."""
    tokens, start = text.tokens, text.sentence_words(first)[0]
    between: list[str] = []
    for place in range(first - 1, max(start, first - _BEFORE) - 1, -1):
        signs = set(tokens.gap(place)) - _PLAIN
        if signs and not (place == first - 1 and signs <= _APPOSED):
            return frozenset(), frozenset()
        word = tokens.words[place]
        if is_of_before(word):
            return None
        if word in CLAUSES:
            break
        offices = _OFFICES[word]
        if offices:
            return _with_field(text, place, offices, between)
        between.append(word)
    return frozenset(), frozenset()


def _with_field(
    text: ArticleText, place: int, offices: frozenset[Office], between: list[str]
) -> Told | None:
    """An office with what it is of, unless another word makes it somebody's of before."""
    tokens, start = text.tokens, text.sentence_words(place)[0]
    ahead: list[str] = []
    for before in range(place - 1, max(start, place - _FIELD) - 1, -1):
        if set(tokens.gap(before)) - _PLAIN:
            break
        ahead.append(tokens.words[before])
    if any(is_of_before(w) for w in ahead[:2]):
        return None
    if any(is_deputy(w) for w in (*ahead[:2], *between)):
        offices = frozenset(Office(f"deputy {o.name}", single=False) for o in offices)
    if any(is_chief(w) for w in (*between[-1:], *ahead[:1])):
        offices = frozenset(Office(f"chief {o.name}", single=True) for o in offices)
    own = [*between, *(ahead if text.language in _FIELD_FIRST else ())]
    return offices, _field_of(own, text.language)


def _field_of(words: Iterable[str], language: str) -> frozenset[str]:
    telling = (w for w in words if w not in FUNCTION_WORDS and w not in _SAID and not is_deputy(w))
    return frozenset(min(noun_stems(w, language)) for w in telling if not w.isdecimal())


def _told_behind(text: ArticleText, last: int) -> Told | None:
    """The office behind a name and a comma: Anna Berg, director of the gallery."""
    tokens, end = text.tokens, text.sentence_words(last)[1]
    apposed = last < end and not _APPOSED.isdisjoint(tokens.gap(last))
    if not apposed and not _goes_on_with_office(text, last, end):
        return _appointed(text, last, end)
    words: list[str] = []
    offices: frozenset[Office] = frozenset()
    for place in range(last + 1, min(end, last + _BEHIND) + 1):
        word = tokens.words[place]
        if is_of_before(word):
            return None
        if word in CLAUSES:
            break
        offices = offices or _OFFICES[word]
        if not _OFFICES[word]:
            words.append(word)
        if set(tokens.gap(place)) - _PLAIN:
            break
    if offices and any(map(is_deputy, words)):
        offices = frozenset(Office(f"deputy {o.name}", single=False) for o in offices)
    return offices, _field_of(words, text.language) if offices else frozenset()


def _appointed(text: ArticleText, last: int, end: int) -> Told:
    """The office that somebody is said to get: Anna Berg has been named the new rector of Tarn."""
    tokens, begun = text.tokens, False
    if text.language not in _OBJECT_LAST:
        return frozenset(), frozenset()
    for place in range(last + 1, min(end, last + _BEHIND) + 1):
        word = tokens.words[place]
        if set(tokens.gap(place - 1)) - _PLAIN or is_of_before(word) or is_deputy(word):
            break
        if begun and _OFFICES[word]:
            behind = tokens.words[place + 1 : min(end, place + _FIELD + 1) + 1]
            return _OFFICES[word], _field_of(behind, text.language)
        begun = begun or bool(BEGINS[word])
    return frozenset(), frozenset()


def _goes_on_with_office(text: ArticleText, last: int, end: int) -> bool:
    """Whether an office stands right behind an Arabic name, which needs no comma."""
    tokens = text.tokens
    if text.language != "ar":
        return False
    near = range(last + 1, min(end, last + _AFTER) + 1)
    return any(_OFFICES[tokens.words[n]] and tokens.gap(n - 1) == " " for n in near)


def _deeds_around(text: ArticleText, place: int) -> frozenset[str]:
    """What somebody in the sentence does: wins, writes, heads."""
    start, end = text.sentence_words(place)
    near = text.tokens.words[max(start, place - _DEED_REACH) : min(end, place + _DEED_REACH) + 1]
    return frozenset().union(*_DEEDS.of(near))
