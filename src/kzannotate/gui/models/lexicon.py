"""What entities are called and what is known of them, ready to be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kzannotate.domain.entity import Entity, Fact, Name, NameStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.entity import Reference
    from kzannotate.domain.revision import Change

LANGUAGES = ("ar", "en", "ru", "kk")
"""The order in which names are listed where a project has no other."""
_STATUSES = tuple(NameStatus)
One = TypeVar("One", Entity, Fact)
About = TypeVar("About", Name, Fact)


class Lexicon:
    """A project's reference, looked up by entity."""

    def __init__(
        self, reference: Reference | None = None, languages: Sequence[str] = LANGUAGES
    ) -> None:
        self.languages = tuple(dict.fromkeys((*languages, *LANGUAGES)))
        """The order in which names are listed: the project's languages first."""
        self.people: dict[str, str] = {}
        """Names of reviewers by their ids."""
        self._entities: dict[str, Entity] = {}
        self._names: dict[str, list[Name]] = {}
        """As they come: few of them are ever looked at."""
        self._ordered: dict[str, list[Name]] = {}
        self._facts: dict[str, list[Fact]] = {}
        self._by_id: dict[str, Fact] = {}
        if reference is not None:
            self._fill(reference)

    def after(self, changes: Sequence[Change]) -> Lexicon:
        """What is known once changes of the reference are made; this one stays as it is."""
        made = Lexicon(languages=self.languages)
        made.people = self.people
        made._entities, made._by_id = dict(self._entities), dict(self._by_id)
        made._names, made._facts = dict(self._names), dict(self._facts)
        for change in changes:
            for record, stands in ((change.before, False), (change.after, True)):
                if isinstance(record, Entity):
                    _put(made._entities, record, stands=stands)
                elif isinstance(record, Fact):
                    _put(made._by_id, record, stands=stands)
                    _put_among(made._facts, record, stands=stands)
                elif isinstance(record, Name):
                    _put_among(made._names, record, stands=stands)
        return made

    def _fill(self, reference: Reference) -> None:
        self._entities = {entity.id: entity for entity in reference.entities}
        for name in reference.names:
            self._names.setdefault(name.entity, []).append(name)
        for fact in reference.facts:
            self._facts.setdefault(fact.entity, []).append(fact)
            self._by_id[fact.id] = fact

    def _of(self, entity: str | None) -> Sequence[Name]:
        """An entity's names in their order."""
        found = self._ordered.get(entity or "")
        if found is None and entity in self._names:
            found = self._ordered[entity] = sorted(self._names[entity], key=self._order)
        return found or ()

    def _order(self, name: Name) -> tuple[int, str, int]:
        code, known = name.language, self.languages
        rank = known.index(code) if code in known else len(known)
        return rank, code, _STATUSES.index(name.status)

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
        return self._by_id.get(id_ or "")

    def names(self, entity: str) -> list[Name]:
        """By language, the preferred ones first."""
        return list(self._of(entity))

    def facts(self, entity: str) -> list[Fact]:
        """In the order of the reference."""
        return list(self._facts.get(entity, ()))

    def called(self, entity: str | None, language: str) -> str:
        """What to call an entity in a language; in another, or by its id, where it has no name."""
        for code in (language, *self.languages):
            if name := self.called_in(entity, code):
                return name
        names = self._of(entity)
        return names[0].text if names else entity or ""

    def called_in(self, entity: str | None, language: str) -> str | None:
        """The first name in one language that is not deprecated; None where there is none."""
        for name in self._of(entity):
            if name.language == language and name.status is not NameStatus.DEPRECATED:
                return name.text
        return None

    def called_shortly(self, entity: str | None, language: str) -> str:
        """An acronym where there is one of the language or in Latin letters, else the name."""
        names = self._of(entity)
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


def _put(records: dict[str, One], record: One, *, stands: bool) -> None:
    """Put a record in, or take it out."""
    if stands:
        records[record.id] = record
    else:
        records.pop(record.id, None)


def _put_among(records: dict[str, list[About]], record: About, *, stands: bool) -> None:
    """The same among the records of its entity, in a list of their own."""
    own = {r.id: r for r in records.get(record.entity, ())}
    own.pop(record.id, None)
    if stands:
        own[record.id] = record
    records[record.entity] = [own[id_] for id_ in sorted(own)]
