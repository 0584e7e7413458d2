"""Entities of a data set as entities of a project: the same ones where names or links agree."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from kzannotate.domain.entity import Entity, Name, NameStatus
from kzannotate.text.fold import fold
from kzannotate.text.language import guess_language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kzannotate.formats.datasets.model import DataEntity
    from kzannotate.workbench.session import Workbench

_WIKIDATA = re.compile(r"Q[1-9]\d{0,15}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


class EntityMatching:
    """Finds a project's entity for each one that marks of a data set point to.

    The same Wikidata item, or name of the same kind, is the same entity; so is the same id, unless
    names or items speak against it, for another file's ``E1`` is another thing. Else it is new,
    with the names that the data set has for it.
    """

    def __init__(self, bench: Workbench, entities: Mapping[str, DataEntity]) -> None:
        self._told = entities
        reference = bench.reference()
        self._kinds = {e.id: e.kind for e in reference.entities}
        self._by_link = {e.wikidata: e.id for e in reference.entities if e.wikidata}
        self._by_name = {
            (self._kinds.get(n.entity, ""), fold(n.text).text): n.entity
            for n in reference.names
            if n.status is not NameStatus.DEPRECATED
        }
        self._names = {(n.entity, n.text): n.id for n in reference.names}
        self._found: dict[str, str] = {}
        self._new: dict[str, tuple[Entity, tuple[Name, ...]]] = {}

    def of(self, id_: str) -> str | None:
        """Id of the project's entity; None where the data set does not say what it is."""
        told = self._told.get(id_)
        if told is None:
            return id_ if id_ in self._kinds else None
        if id_ not in self._found:
            self._found[id_] = self._known(told) or self._made(told)
        return self._found[id_]

    def kind(self, id_: str) -> str:
        """Of a project's entity, new ones too."""
        return self._new[id_][0].kind if id_ in self._new else self._kinds.get(id_, "")

    def name(self, entity: str | None, words: str) -> str | None:
        """Id of the entity's name of these words, letter for letter; None where it has none."""
        made = self._new[entity][1] if entity in self._new else ()
        named = {n.text: n.id for n in made}
        return named.get(words) or self._names.get((entity or "", words))

    def new_records(self) -> Iterator[Entity | Name]:
        """Entities that the project gets, each before its names."""
        for entity, names in self._new.values():
            yield entity
            yield from names

    def _known(self, told: DataEntity) -> str | None:
        if told.wikidata in self._by_link:
            return self._by_link[told.wikidata]
        names = (told.name, *(text for _, text in told.names))
        found = {self._by_name.get((told.kind, fold(name).text)) for name in names} - {None}
        if told.id in found:
            return told.id
        if self._kinds.get(told.id) == told.kind and told.name in ("", told.id):
            return told.id
        return min((id_ for id_ in found if id_), default=None)

    def _made(self, told: DataEntity) -> str:
        kind = " ".join(told.kind.split()).lower() or "entity"
        link = told.wikidata if told.wikidata and _WIKIDATA.fullmatch(told.wikidata) else None
        free = told.id and told.id not in self._kinds
        id_ = told.id if free else f"e-{_hash(kind, link or told.name or told.id)}"
        names = told.names or (((guess_language(told.name) or "en"), told.name),)
        made: dict[str, Name] = {}
        for language, text in names:
            words = " ".join(text.split())
            if not words or not _LANGUAGE.fullmatch(language):
                continue
            is_first = all(n.language != language for n in made.values())
            status = NameStatus.PREFERRED if is_first else NameStatus.ADMITTED
            name = Name(f"n-{_hash(id_, language, words)}", id_, words, language, status)
            made.setdefault(name.id, name)
        self._new[id_] = Entity(id_, kind, link), tuple(made.values())
        return id_


def _hash(*parts: str) -> str:
    return hashlib.sha256("\x00".join(parts).encode("utf-8", "replace")).hexdigest()[:16]
