"""All names of a project as rows, to be filtered and put in an order."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzannotate.domain.entity import Entity, Name, NameStatus
from kzannotate.text.fold import fold
from kzannotate.text.ordering import ordered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzannotate.domain.entity import Reference

_STATUSES = tuple(NameStatus)
_EACH = 1_000
"""Rows between two questions whether to go on."""


@dataclass(frozen=True, slots=True)
class TermRow:
    """One name of an entity or a term; an entity without names has one row.

    Args:
        called: what the entity is called in the language of the interface.
        words: all that it is found by, folded.
    """

    entity: Entity
    name: Name | None
    called: str
    words: str

    @property
    def id(self) -> str:
        """Of the name, or of the entity that has none."""
        return self.name.id if self.name is not None else self.entity.id


@dataclass(frozen=True, slots=True)
class TermFilter:
    """What is wanted of the table; None and nothing typed: everything.

    Args:
        typed: words that all must stand in a row.
        used: only names that stand in articles, by their ids.
    """

    typed: str = ""
    language: str | None = None
    status: NameStatus | None = None
    kind: str | None = None
    used: frozenset[str] | None = None


def term_rows(
    reference: Reference,
    language: str,
    cancelled: Callable[[], bool] | None = None,
    known: Sequence[TermRow] = (),
) -> list[TermRow]:
    """All names, those of one entity together; takes long where there are many.

    Args:
        reference: the project's.
        language: of the interface, whose names come first.
        cancelled: asked now and then; what was made so far is given then.
        known: rows of an earlier reference; those of entities that are as they were hold still.
    """
    before: dict[str, list[TermRow]] = defaultdict(list)
    for row in known:
        before[row.entity.id].append(row)
    names: dict[str, list[Name]] = defaultdict(list)
    for name in reference.names:
        names[name.entity].append(name)
    found: list[TermRow] = []
    fresh: list[TermRow] = []
    for number, entity in enumerate(reference.entities):
        if number % _EACH == 0 and cancelled is not None and cancelled():
            break
        own = sorted(names.get(entity.id, ()), key=_order(language))
        same = _still(before.get(entity.id, ()), entity, own)
        (found if same else fresh).extend(same or _rows_of(entity, own))
    for start in range(0, len(fresh), _EACH):
        found += _folded(fresh, start)
    return ordered(found, lambda row: (row.called.casefold(), row.entity.id))


def wanted_rows(
    rows: Sequence[TermRow],
    wanted: TermFilter,
    cancelled: Callable[[], bool] | None = None,
) -> list[TermRow]:
    """The rows that a filter lets through."""
    typed = fold(wanted.typed).text.split()
    found = []
    for number, row in enumerate(rows):
        if number % _EACH == 0 and cancelled is not None and cancelled():
            break
        if _fits(row, wanted) and all(word in row.words for word in typed):
            found.append(row)
    return found


def _fits(row: TermRow, wanted: TermFilter) -> bool:
    if wanted.kind is not None and row.entity.kind != wanted.kind:
        return False
    if wanted.language is None and wanted.status is None and wanted.used is None:
        return True
    name = row.name
    if name is None or (wanted.language is not None and name.language != wanted.language):
        return False
    if wanted.used is not None and name.id not in wanted.used:
        return False
    return wanted.status is None or name.status is wanted.status


def _still(
    known: Sequence[TermRow], entity: Entity, names: Sequence[Name]
) -> Sequence[TermRow] | None:
    """The rows of an entity that neither it nor its names have left behind."""
    wanted: Sequence[Name | None] = names or (None,)
    if len(known) != len(wanted) or known[0].entity is not entity:
        return None
    same = all(row.name is name for row, name in zip(known, wanted, strict=True))
    return known if same else None


def _folded(rows: Sequence[TermRow], start: int) -> Iterator[TermRow]:
    """Some rows with their words folded: at one go, which takes a fifth of the time."""
    some = rows[start : start + _EACH]
    words = fold("\n".join(" ".join(row.words.split()) for row in some)).text.split("\n")
    return (replace(row, words=said) for row, said in zip(some, words, strict=True))


def _rows_of(entity: Entity, names: Sequence[Name]) -> Iterator[TermRow]:
    right = (n for n in names if n.status is not NameStatus.DEPRECATED)
    first = next(right, None) or next(iter(names), None)
    called = first.text if first is not None else entity.id
    more = " ".join(filter(None, (entity.domain, entity.wikidata, called)))
    for name in names or (None,):
        said = f"{name.text} {name.note or ''} {more}" if name is not None else more
        yield TermRow(entity, name, called, said)


def _order(language: str) -> Callable[[Name], tuple[bool, str, int, str]]:
    return lambda n: (n.language != language, n.language, _STATUSES.index(n.status), n.text)
