"""Names with another word in them, which other articles of the matter have with the right one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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
_NEAR = 3
_MOST = 40
"""So many articles that name a body are looked at."""
_LEAST, _LEAST_NAMES, _LEAST_MEANT = 0.2, 0.75, 0.35
"""How much of their words, of names and of what words mean articles of one matter share."""


class Strange(NamedTuple):
    """Stems of a doubtful name's odd words and of the right names, in one language."""

    odd: frozenset[str]
    known: frozenset[str]
    language: str


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

    def names(self, text: ArticleText, sound: str) -> bool:
        """Whether an article has a word that sounds like another."""
        return sound in self._account(text).sounds

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
        if matters.holds(reading.text, other[0].text) and not has_word(other, strange)
    ]


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
