"""Names with another word in them, which other articles of the matter have with the right one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.account import Account
from kzannotate.detection.comparing.article_pairs import days_between, matter
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.involvements import Involvement

    Place = tuple[Reading, Involvement]

_DAYS = 7
_MOST = 40
"""So many articles that name a body are looked at."""
_LEAST, _LEAST_NAMES, _LEAST_MEANT = 0.2, 0.75, 0.35
"""How much of their words, of names and of what words mean articles of one matter share."""


class OneMatter:
    """Which articles are about one matter, by their words; each is made ready once."""

    def __init__(self) -> None:
        self._accounts: dict[str, Account] = {}

    def holds(self, one: ArticleText, other: ArticleText) -> bool:
        """Whether two articles of a week share so much that they tell of one matter."""
        days = days_between(one.period, other.period)
        if days is not None and days > _DAYS:
            return False
        found = matter(self._account(one), self._account(other))
        if found is None:
            return False
        if one.language == other.language:
            return found["matter"] >= _LEAST
        return found["across_names"] >= _LEAST_NAMES or found["across_matter"] >= _LEAST_MEANT

    def _account(self, text: ArticleText) -> Account:
        found = self._accounts.get(text.document)
        if found is None:
            found = self._accounts[text.document] = Account(text, ())
        return found


def meant(place: Place, named: Sequence[Place], matters: OneMatter) -> list[Place]:
    """The right names of whom a doubtful name seems to mean, in other articles of the matter."""
    reading, odd = place
    if odd.entity in reading.entities:
        return []
    strange = strange_words(place)
    return [
        other
        for other in named[:_MOST]
        if matters.holds(reading.text, other[0].text) and not has_word(other, place, strange)
    ]


def strange_words(place: Place) -> frozenset[str]:
    """Stems of the words of a doubtful name that the body's own names do not have."""
    reading, odd = place
    language, names = reading.text.language, reading.glossary.names_of.get(odd.entity, ())
    own = (noun_stems(w, language) for n in names for w in words_of(n.text))
    known = frozenset().union(*own)
    words = (w for w in words_of(odd.span.of(reading.text.raw)) if w not in FUNCTION_WORDS)
    told = (noun_stems(w, language) for w in words)
    return frozenset().union(*(stems for stems in told if stems.isdisjoint(known)))


def has_word(other: Place, place: Place, strange: frozenset[str]) -> bool:
    """Whether another article has the odd words as well, so that it tells of two bodies."""
    text = other[0].text
    if text.language != place[0].text.language or not strange:
        return False
    return any(not strange.isdisjoint(noun_stems(w, text.language)) for w in text.distinct)
