"""Entities that a few typed letters, or a marked span, may mean; ranked for a person to choose."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.entity import Entity, Name, NameStatus, Reference
from kzannotate.domain.finding import Reason
from kzannotate.text.likeness import TrigramIndex
from kzannotate.text.matching import without_article, without_proclitics
from kzannotate.text.tokens import tokens_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_EXACT, _PREFIX, _INNER, _FUZZY_LEAST = 100.0, 90.0, 80.0, 55.0
_CONTEXT_BONUS = 4.0
_STATUS_PENALTY = {NameStatus.PREFERRED: 0.0, NameStatus.ADMITTED: 0.5, NameStatus.DEPRECATED: 2.0}
_LENGTH_WEIGHT = 5.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity that may be meant.

    Args:
        name: the name that matched.
        score: 0 to 100; only good for ranking.
    """

    entity: Entity
    name: Name
    score: float
    why: Reason


class CandidateIndex:
    """Looks names up by their first letters, by the first letters of any word, then by likeness."""

    def __init__(self, reference: Reference) -> None:
        self._entities = {e.id: e for e in reference.entities}
        self._names = [n for n in reference.names if n.entity in self._entities]
        self._folded = [" ".join(tokens_in(n.text).words) for n in self._names]
        self._by_letter: dict[str, set[int]] = defaultdict(set)
        for number, folded in enumerate(self._folded):
            for word in folded.split():
                self._by_letter[word[0]].add(number)
                self._by_letter[without_article(word)[0]].add(number)
        self._like = TrigramIndex(self._folded)

    def find(self, query: str, *, limit: int = 12, context: Sequence[str] = ()) -> list[Candidate]:
        """The likeliest entities for a query, each once, best first; the same at every call.

        Args:
            query: letters in any language; Arabic proclitics on the first word do no harm.
            limit: at most so many.
            context: ids of entities that the document mentions, which are likelier.
        """
        words = tokens_in(query).words
        if not words or limit < 1:
            return []
        best: dict[str, Candidate] = {}
        found = [*self._by_prefix(words), *self._by_likeness(" ".join(words))]
        for number, score, why in found:
            self._keep(best, number, score + _CONTEXT_BONUS * self._near(number, context), why)
        return sorted(best.values(), key=lambda c: (-c.score, c.entity.id))[:limit]

    def _near(self, number: int, context: Sequence[str]) -> bool:
        return self._names[number].entity in context

    def _keep(self, best: dict[str, Candidate], number: int, score: float, why: Reason) -> None:
        name = self._names[number]
        score = round(min(100.0, score - _STATUS_PENALTY[name.status]), 2)
        known = best.get(name.entity)
        if known is None or (-score, name.id) < (-known.score, known.name.id):
            best[name.entity] = Candidate(self._entities[name.entity], name, score, why)

    def _by_prefix(self, words: Sequence[str]) -> Iterable[tuple[int, float, Reason]]:
        for first in without_proclitics(words[0]):
            query = [without_article(first), *words[1:]]
            for number in sorted(self._by_letter.get(query[0][0], ())):
                place = _begins_at(query, self._folded[number].split())
                if place is not None:
                    yield number, *self._rated(" ".join(query), number, place)

    def _rated(self, query: str, number: int, place: int) -> tuple[float, Reason]:
        folded = self._folded[number]
        if len(query) >= len(without_article(folded)):
            return _EXACT, Reason.of("the name is “{name}”", name=self._names[number].text)
        base = _INNER if place else _PREFIX
        score = base + _LENGTH_WEIGHT * len(query) / len(folded)
        if place:
            return score, Reason.of("a word of “{name}” begins so", name=self._names[number].text)
        return score, Reason.of("“{name}” begins so", name=self._names[number].text)

    def _by_likeness(self, query: str) -> Iterable[tuple[int, float, Reason]]:
        for number, like in self._like.likest(query, least=_FUZZY_LEAST):
            why = Reason.of(
                "{percent} % like “{name}”", percent=f"{like:.0f}", name=self._names[number].text
            )
            yield number, like * 0.75, why


def _begins_at(query: Sequence[str], words: Sequence[str]) -> int | None:
    """Number of the word from which on a name goes as the query does, its last word cut."""
    for place in range(len(words) - len(query) + 1):
        here = [without_article(w) for w in words[place : place + len(query)]]
        typed = [without_article(w) for w in query]
        if here[:-1] == typed[:-1] and here[-1].startswith(typed[-1]):
            return place
    return None
