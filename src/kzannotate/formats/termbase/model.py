"""A termbase as all its formats understand it: what lies between them and the project."""

from __future__ import annotations

from dataclasses import dataclass

from kzannotate.domain.entity import TERM_KIND, Entity, Fact, Name, NameStatus, Reference
from kzannotate.domain.report import LeftOut

LARGEST = 64 * 2**20
"""Bytes that a termbase may have."""
MOST_NAMES = 100_000
LONGEST_NAME = 500
LONGEST_NOTE = 20_000
"""Letters of a note, a domain or whatever else is said in words."""

_RANK = {status: rank for rank, status in enumerate(NameStatus)}


@dataclass(frozen=True, slots=True)
class Further:
    """Something that a file says of an entry or a name and that a project has no room for.

    Args:
        category: of the data, in the words of TBX, such as ``partOfSpeech``.
        language: that it was said for, of those of an entry.
    """

    category: str
    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class EntryName:
    """One name of an entry.

    Args:
        status: None where the file does not say.
        topic: id of the entity that the text must be about for the name to be wrong.
        id: of the name, where the file knows it.
        line: 1-based, where it stands in the file.
    """

    text: str
    language: str
    status: NameStatus | None = None
    note: str | None = None
    topic: str | None = None
    id: str | None = None
    further: tuple[Further, ...] = ()
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing with all its names.

    Args:
        id: None where the file gives none.
        kind: None where the file does not say.
    """

    id: str | None = None
    kind: str | None = None
    wikidata: str | None = None
    domain: str | None = None
    note: str | None = None
    names: tuple[EntryName, ...] = ()
    facts: tuple[Fact, ...] = ()
    further: tuple[Further, ...] = ()
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Termbase:
    """All entries of a file or a project, in their order.

    Args:
        date: when it was last changed, ISO 8601; empty: nobody knows.
        ours: a kzannotate wrote it, so that its ids mean what ours mean.
        left_out: what could not be read, and why.
    """

    title: str = ""
    entries: tuple[Entry, ...] = ()
    date: str = ""
    ours: bool = False
    left_out: tuple[LeftOut, ...] = ()

    @property
    def languages(self) -> list[str]:
        """Of its names, the most frequent first."""
        counts: dict[str, int] = {}
        for entry in self.entries:
            for name in entry.names:
                counts[name.language] = counts.get(name.language, 0) + 1
        return sorted(counts, key=lambda code: (-counts[code], code))


def of_reference(reference: Reference, *, date: str = "") -> Termbase:
    """A reference as a termbase, in an order that depends on what it holds alone."""
    names: dict[str, list[Name]] = {}
    for name in reference.names:
        names.setdefault(name.entity, []).append(name)
    facts: dict[str, list[Fact]] = {}
    for fact in reference.facts:
        facts.setdefault(fact.entity, []).append(fact)
    entries = tuple(
        _entry(entity, names.get(entity.id, []), facts.get(entity.id, []))
        for entity in sorted(reference.entities, key=lambda e: e.id)
    )
    return Termbase(reference.title, entries, date, ours=True)


def _entry(entity: Entity, names: list[Name], facts: list[Fact]) -> Entry:
    return Entry(
        entity.id,
        entity.kind,
        entity.wikidata,
        entity.domain,
        entity.note,
        tuple(
            EntryName(n.text, n.language, n.status, n.note, n.topic, n.id)
            for n in sorted(names, key=_place)
        ),
        tuple(sorted(facts, key=lambda f: f.id)),
    )


def _place(name: Name) -> tuple[str, int, str, str]:
    """The right name of each language before the others: many programs read but the first."""
    return name.language, _RANK[name.status], name.text, name.id


def best_name(entry: Entry, language: str | None = None) -> EntryName | None:
    """What to call an entry: its preferred name, else any; None where it has none."""
    fitting = [n for n in entry.names if language is None or n.language == language]
    return min(fitting, key=lambda n: _RANK[n.status or NameStatus.ADMITTED], default=None)


def kind_of(entry: Entry) -> str:
    """The entry's kind; a thing that no file says more of is a term."""
    return entry.kind or TERM_KIND
