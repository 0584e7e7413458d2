"""Which entity of a project an entry of a termbase is about."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kzannotate.domain.entity import Entity, Fact, Name, NameStatus

if TYPE_CHECKING:
    from kzannotate.formats.termbase.model import Entry
    from kzannotate.workbench.session import Workbench

_LONGEST_ID = 200
_MOST_IN_PARTICLE = 6
"""Different letters, tatweel among them."""


class Known:
    """A project's entities, names and facts, as they are and as an import would leave them."""

    def __init__(self, bench: Workbench) -> None:
        self._records: dict[tuple[str, str], Entity | Name | Fact] = {}
        self._names: dict[tuple[str, str, str], str] = {}
        self._bearers: dict[tuple[str, str], set[str]] = {}
        self._of_text: dict[str, set[str]] = {}
        self._preferred: dict[tuple[str, str], set[str]] = {}
        self._labels: dict[str, tuple[bool, str, str]] = {}
        self._wikidata: dict[str, set[str]] = {}
        self._reserved: set[str] = set()
        kept = bench.store.records
        records: list[Entity | Name | Fact] = [*kept(Entity), *kept(Name), *kept(Fact)]
        for record in records:
            self.put(record)

    def put(self, record: Entity | Name | Fact) -> None:
        """Know a record from now on, instead of what was known under its id."""
        key = type(record).__name__, record.id
        before, self._records[key] = self._records.get(key), record
        if isinstance(before, Name):
            self._names.pop((before.entity, before.text, before.language), None)
            self._bearers[before.text, before.language].discard(before.entity)
            self._preferred.get((before.entity, before.language), set()).discard(before.id)
        if isinstance(record, Name):
            self._put_name(record)
        elif isinstance(record, Entity) and record.wikidata:
            self._wikidata.setdefault(record.wikidata, set()).add(record.id)

    def _put_name(self, name: Name) -> None:
        self._names[name.entity, name.text, name.language] = name.id
        self._bearers.setdefault((name.text, name.language), set()).add(name.entity)
        self._of_text.setdefault(name.text, set()).add(name.entity)
        if name.status is NameStatus.PREFERRED:
            self._preferred.setdefault((name.entity, name.language), set()).add(name.id)
        label = name.status is not NameStatus.PREFERRED, name.language, name.text
        self._labels[name.entity] = min(label, self._labels.get(name.entity, label))

    def current(self, key: tuple[str, str]) -> Entity | Name | Fact | None:
        """The record of a kind's name and an id."""
        return self._records.get(key)

    def entity(self, id_: str) -> Entity | None:
        """The entity of an id."""
        found = self._records.get(("Entity", id_))
        return found if isinstance(found, Entity) else None

    def name(self, entity: str, text: str, language: str, id_: str | None) -> Name | None:
        """The entity's name of that id or, of none, with these letters."""
        for wanted in (id_, self._names.get((entity, text, language))):
            found = self._records.get(("Name", wanted or ""))
            if isinstance(found, Name) and (found.entity, found.language) == (entity, language):
                return found
        return None

    def has_twin(self, name: Name) -> bool:
        """Whether another name of the entity is the same."""
        return self._names.get((name.entity, name.text, name.language), name.id) != name.id

    def preferred(self, entity: str, language: str) -> list[Name]:
        """The entity's preferred names in a language."""
        found = (self._records["Name", id_] for id_ in self._preferred.get((entity, language), ()))
        return sorted((n for n in found if isinstance(n, Name)), key=lambda n: n.text)

    def label(self, entity: str) -> str:
        """What to call an entity in a list."""
        found = self._labels.get(entity)
        return found[2] if found else entity

    def called(self, words: str) -> str | None:
        """The entity of an id, or the only one of a name in any language."""
        if self.entity(words) is not None:
            return words
        bearers = self._of_text.get(words, set())
        return next(iter(bearers)) if len(bearers) == 1 else None

    def is_free(self, id_: str) -> bool:
        """Whether a new entity may have the id."""
        taken = id_ in self._reserved or self.entity(id_) is not None
        return not taken and id_.isprintable() and 0 < len(id_.strip()) <= _LONGEST_ID

    def reserve(self, id_: str) -> None:
        """Keep an id for an entity that is still to come."""
        self._reserved.add(id_)

    def match(self, entry: Entry, *, ours: bool) -> str | None:
        """The entity that an entry is about; None: a new one.

        An id counts where we wrote the file, or where a name or the Wikidata identifier agrees
        besides: other programs number their entries from one.
        """
        shared = self._shared(entry)
        same = self._wikidata.get((entry.wikidata or "").strip().upper(), set())
        known = entry.id if entry.id and self.entity(entry.id) else None
        if known and (ours or known in shared or known in same):
            return known
        if len(same) == 1:
            return next(iter(same))
        best = shared.most_common(2)
        if not best or (len(best) > 1 and best[0][1] == best[1][1]):
            return None
        return best[0][0]

    def _shared(self, entry: Entry) -> Counter[str]:
        """How many of the entry's names each entity bears, of a kind that fits."""
        found: Counter[str] = Counter()
        for name in entry.names:
            for id_ in self._bearers.get((" ".join(name.text.split()), name.language), ()):
                entity = self.entity(id_)
                if entity and (entry.kind is None or entry.kind == entity.kind):
                    found[id_] += 1
        return found

    @staticmethod
    def is_particle(text: str) -> bool:
        """Whether a name is nothing but a particle, which would be found everywhere."""
        # Folding costs more than looking; no particle has so many letters.
        if len({char for char in text if char.isalnum()}) > _MOST_IN_PARTICLE:
            return False
        from kzannotate.text.fold import fold_word
        from kzannotate.text.matching import PROCLITICS

        folded = fold_word(text).strip()
        return not folded or folded in PROCLITICS | {f"{p}ال" for p in PROCLITICS} | {"لل", "س"}
