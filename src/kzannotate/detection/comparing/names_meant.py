"""Names with another word in them, which other articles of the matter have with the right one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.same_words import tell_nearly_the_same
from kzannotate.text.distinctions import DISTINGUISHING
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.comparing.one_matter import OneMatter
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.involvements import Involvement

    Place = tuple[Reading, Involvement]

_NEAR = 3
_SHORT = 2
"""Of names of so few words too little is left; prizes and fairs of like names are many."""
_BODY = "organisation"
_MOST = 40
"""So many articles that name a body are looked at."""


class Strange(NamedTuple):
    """Stems of a doubtful name's odd words and of the right names, in one language."""

    odd: frozenset[str]
    known: frozenset[str]
    language: str


def meant(place: Place, named: Sequence[Place], matters: OneMatter) -> list[Place]:
    """The right names of whom a doubtful name seems to mean, in other articles of the matter."""
    reading, odd = place
    if odd.entity in reading.entities:
        return []
    strange = strange_words(place)
    if strange.odd & DISTINGUISHING:
        return []  # the Asian and the Eurasian bank may well be told of side by side
    words = [w for w in words_of(odd.span.of(reading.text.raw)) if w.isalpha()]
    is_body = reading.glossary.entities[odd.entity].kind == _BODY
    doubted, own = len(words) <= _SHORT, "" if is_body else reading.text.language
    return [
        other
        for other in named[:_MOST]
        if matters.holds(reading.text, other[0].text)
        and not has_word(other, strange)
        and (not (doubted or other[0].text.language == own) or _tells_so(odd, other))
    ]


def _tells_so(odd: Involvement, other: Place) -> bool:
    """Whether some sentence that names a body tells nearly the same as that of a doubtful name."""
    reading, right = other
    return any(
        one.entity == right.entity and tell_nearly_the_same(odd, one)
        for one in reading.involvements
        if not one.doubtful
    )


def strange_words(place: Place) -> Strange:
    """Stems of the words of a doubtful name that the body's own names do not have, and of these."""
    reading, odd = place
    language, names = reading.text.language, reading.glossary.names_of.get(odd.entity, ())
    words = (w for n in names if n.language == language for w in words_of(n.text))
    known = frozenset().union(*(noun_stems(w, language) for w in words if w not in FUNCTION_WORDS))
    words = (w for w in words_of(odd.span.of(reading.text.raw)) if w not in FUNCTION_WORDS)
    told = (noun_stems(w, language) for w in words)
    return Strange(frozenset().union(*(s for s in told if s.isdisjoint(known))), known, language)


def has_word(other: Place, strange: Strange) -> bool:
    """Whether another article has the odd words by those of the name: it tells of two bodies."""
    text, (odd, known, language) = other[0].text, strange
    if text.language != language or not odd:
        return False
    if not any(not odd.isdisjoint(noun_stems(w, language)) for w in text.distinct):
        return False
    stems = [noun_stems(w, language) for w in text.tokens.words]
    return any(
        not odd.isdisjoint(here)
        and any(not known.isdisjoint(s) for s in stems[max(0, n - _NEAR) : n + _NEAR + 1])
        for n, here in enumerate(stems)
    )
