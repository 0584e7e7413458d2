"""What entities are called and what is known of them, ready to be shown."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kzannotate.domain.entity import NameStatus

if TYPE_CHECKING:
    from kzannotate.domain.entity import Entity, Fact, Name, Reference

LANGUAGES = ("ar", "en", "ru", "kk")
"""The order in which names are listed."""
_STATUSES = tuple(NameStatus)


class Lexicon:
    """A project's reference, looked up by entity."""

    def __init__(self, reference: Reference | None = None) -> None:
        self.people: dict[str, str] = {}
        """Names of reviewers by their ids."""
        self._entities: dict[str, Entity] = {}
        self._names: dict[str, list[Name]] = defaultdict(list)
        self._facts: dict[str, list[Fact]] = defaultdict(list)
        if reference is not None:
            self._fill(reference)

    def _fill(self, reference: Reference) -> None:
        self._entities = {entity.id: entity for entity in reference.entities}
        for name in sorted(reference.names, key=_order):
            self._names[name.entity].append(name)
        for fact in reference.facts:
            self._facts[fact.entity].append(fact)

    def __len__(self) -> int:
        return len(self._entities)

    def entity(self, id_: str | None) -> Entity | None:
        """The entity, or None where there is no such."""
        return self._entities.get(id_ or "")

    def entities(self) -> list[Entity]:
        """All of them in the order of the reference."""
        return list(self._entities.values())

    def texts(self, language: str) -> list[str]:
        """All names of one language."""
        return [n.text for names in self._names.values() for n in names if n.language == language]

    def fact(self, id_: str | None) -> Fact | None:
        """A fact by its id."""
        return next((f for facts in self._facts.values() for f in facts if f.id == id_), None)

    def names(self, entity: str) -> list[Name]:
        """By language, the preferred ones first."""
        return list(self._names.get(entity, ()))

    def facts(self, entity: str) -> list[Fact]:
        """In the order of the reference."""
        return list(self._facts.get(entity, ()))

    def called(self, entity: str | None, language: str) -> str:
        """What to call an entity in a language; in another, or by its id, where it has no name."""
        for code in (language, *LANGUAGES):
            if name := self.called_in(entity, code):
                return name
        names = self._names.get(entity or "", ())
        return names[0].text if names else entity or ""

    def called_in(self, entity: str | None, language: str) -> str | None:
        """The first name in one language that is not deprecated; None where there is none."""
        for name in self._names.get(entity or "", ()):
            if name.language == language and name.status is not NameStatus.DEPRECATED:
                return name.text
        return None

    def called_shortly(self, entity: str | None, language: str) -> str:
        """An acronym where there is one of the language or in Latin letters, else the name."""
        names = self._names.get(entity or "", ())
        full = self.called(entity, language)
        short = [
            name.text
            for name in names
            if name.language in (language, "en")
            and name.status is NameStatus.ADMITTED
            and len(name.text) <= 8
            and name.text.isupper()
        ]
        return min(short, key=len) if short and len(full) > 24 else full


def _order(name: Name) -> tuple[int, str, int]:
    code = name.language
    rank = LANGUAGES.index(code) if code in LANGUAGES else len(LANGUAGES)
    return rank, code, _STATUSES.index(name.status)
