"""Since when somebody leads a body, as an article tells it and as facts have it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.text.dates import Precision
from kzannotate.text.fold import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.text.dates import DateSpan

_OFFICE_NAMES = (
    "director director_general chair chairman chairperson president head leader rector"
    " secretary_general chief_executive manager minister"
)
OFFICES = frozenset(_OFFICE_NAMES.split())
"""Properties whose value is who holds an office."""
_LEAD_WORDS = (
    "رئيس رئيسة يرأس ترأس تترأس يتراس مدير مديرة يدير تدير إدارة رئاسة يقود تقود يتولى تتولى عميد"
    " chair head led leads leading president director direct rector run runs"
    " возглавля возглавил руковод директор председател президент ректор глав"
    " басқар төраға директор жетекші"
)
_LEADS = tuple(fold_word(w) for w in _LEAD_WORDS.split())
_NOT_IN_CHARGE_WORDS = (
    "deputy vice former assistant نائب مساعد سابق وكيل заместител бывш помощник орынбасар бұрынғы"
)
_NOT_IN_CHARGE = tuple(fold_word(w) for w in _NOT_IN_CHARGE_WORDS.split())
_SINCE_WORDS = "since منذ с"
_SINCE = frozenset(fold_word(w) for w in _SINCE_WORDS.split())
_SINCE_BEHIND = fold_word("бері")
_TOOK_OVER = frozenset({"over", "became", "appointed", "elected"})
_BETWEEN_WORDS = (
    "the of at as a an has have been who she he is"
    " وهو وهي التي الذي منصب مهام إدارة رئاسة رئيس مدير"
    " over which the post офис жылдан жылы жыл бері года год с"
)
_BETWEEN = frozenset(fold_word(w) for w in _BETWEEN_WORDS.split())
_BEFORE, _BEHIND = 3, 3


class Held(NamedTuple):
    """Who has led a body since a day."""

    person: str
    body: str
    day: DateSpan


def offices(text: ArticleText, names: Sequence[Found]) -> Iterator[Held]:
    """Each sentence that tells since when the one person that it names leads the one body."""
    people = [f for f in names if f.use.entity.kind == "person"]
    for day in text.dates if people else ():
        if not day.dated or day.precision is Precision.WEEK or not _since(text, day):
            continue
        start, end = text.sentence_words(text.tokens.at_folded(day.start))
        here = [f for f in names if start <= f.first <= end]
        persons = [f for f in here if f.use.entity.kind == "person"]
        bodies = [f for f in here if f.use.entity.kind == "organisation"]
        if len(persons) != 1 or len(bodies) != 1 or _is_not_in_charge(text, start, end):
            continue
        if _leads(text, day, persons[0], bodies[0], (start, end)):
            yield Held(persons[0].entity, bodies[0].entity, day)


def _since(text: ArticleText, day: DateSpan) -> bool:
    """Whether a date is the beginning of what goes on: since 2019, 2019 жылдан бері."""
    words = text.tokens.words
    first, last = text.tokens.at_folded(day.start), text.tokens.at_folded(day.end - 1)
    if _SINCE_BEHIND in words[last + 1 : last + 1 + _BEHIND]:
        return True
    start = text.sentence_words(first)[0]
    if not _SINCE.isdisjoint(words[max(start, first - _BEFORE) : first + 1]):
        return True
    took_over = not _TOOK_OVER.isdisjoint(words[start:first])
    return took_over and "in" in words[max(start, first - _BEFORE) : first + 1]


def _is_not_in_charge(text: ArticleText, start: int, end: int) -> bool:
    return any(begins_so(w, _NOT_IN_CHARGE) for w in text.tokens.words[start : end + 1])


def _leads(
    text: ArticleText, day: DateSpan, person: Found, body: Found, bounds: tuple[int, int]
) -> bool:
    """Whether a word of leading stands by the body, with nothing else of weight between."""
    at = text.tokens.at_folded
    taken = {n for f in (person, body) for n in range(f.first, f.last + 1)}
    dated = set(range(at(day.start), at(day.end - 1) + 1))
    for place in range(bounds[0], bounds[1] + 1):
        if place in taken or not _is_of_office(text.tokens.words[place]):
            continue
        low, high = sorted((place, body.first))
        between = set(range(low + 1, high)) - taken - dated
        if all(text.tokens.words[n] in _BETWEEN for n in between):
            return True
    return False


@lru_cache(maxsize=65_536)
def _is_of_office(word: str) -> bool:
    return begins_so(word, _LEADS)
