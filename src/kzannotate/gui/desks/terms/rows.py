"""What the tables of the desk of terms show, filtered and put in order away from the window."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.entity import NameStatus
from kzannotate.gui.entities.grid import GridRow
from kzannotate.text.fold import fold
from kzannotate.text.ordering import ordered
from kzannotate.workbench.term_table import TermFilter, TermRow, term_rows, wanted_rows
from kzannotate.workbench.variants import Form, FormGroup, Mixture, Spellings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from kzannotate.domain.entity import Entity, Reference

CALLED, NAME, LANGUAGE, STATUS, KIND, FIELD, GUARD, NOTE, COUNT, ARTICLES = range(10)
"""Columns of the table of names."""
_STATUSES = tuple(NameStatus)


@dataclass(frozen=True, slots=True)
class FormRow:
    """One form of a group.

    Args:
        called: what the entity is called.
        leads: it is the first row of its group.
    """

    group: FormGroup
    form: Form
    called: str
    leads: bool

    @property
    def id(self) -> str:
        """What tells it from other rows."""
        return f"{self.group.id}/{self.form.text}"


@dataclass(frozen=True, slots=True)
class MixtureRow:
    """An article that mixes forms.

    Args:
        title: of the article.
    """

    mixture: Mixture
    called: str
    title: str

    @property
    def id(self) -> str:
        """What tells it from other rows."""
        return self.mixture.id


class Wish(NamedTuple):
    """What of all there is shall be shown.

    Args:
        column: that the names are in the order of; -1: as their entities are called.
    """

    filter: TermFilter = TermFilter()
    only_used: bool = False
    column: int = -1
    downwards: bool = False


@dataclass(frozen=True)
class Shown:
    """Rows of the three tables, and what they can be narrowed to."""

    names: list[GridRow] = field(default_factory=list)
    forms: list[GridRow] = field(default_factory=list)
    mixtures: list[GridRow] = field(default_factory=list)
    languages: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    total: int = 0


class Tables:
    """All rows of one reference, made once; asked again for each filter.

    Args:
        titles: of articles by their ids.
    """

    def __init__(
        self,
        reference: Reference,
        language: str,
        cancelled: Callable[[], bool] | None = None,
        known: Sequence[TermRow] = (),
    ) -> None:
        self.reference, self.language = reference, language
        self.rows = term_rows(reference, language, cancelled, known)
        self._entities = {e.id: e for e in reference.entities}
        self._called = {row.entity.id: row.called for row in self.rows}
        self._languages = tuple(sorted({n.language for n in reference.names}))
        self._kinds = tuple(sorted({e.kind for e in reference.entities}))

    def shown(
        self,
        wish: Wish,
        spellings: Spellings,
        titles: Mapping[str, str],
        cancelled: Callable[[], bool] | None = None,
    ) -> Shown:
        """What fits."""
        wanted = wish.filter
        if wish.only_used:
            wanted = TermFilter(
                wanted.typed, wanted.language, wanted.status, wanted.kind,
                frozenset(spellings.names),
            )  # fmt: skip
        rows = wanted_rows(self.rows, wanted, cancelled)
        if wish.column >= 0:
            rows = ordered(rows, _order(wish.column, spellings), downwards=wish.downwards)
        return Shown(
            [GridRow(row, (), row.name is None or _is_preferred(row)) for row in rows],
            [GridRow(row, (), row.leads) for row in self._forms(wanted, spellings)],
            [GridRow(row, ()) for row in self._mixtures(wanted, spellings, titles)],
            self._languages,
            self._kinds,
            len(self.rows),
        )

    def _forms(self, wanted: TermFilter, spellings: Spellings) -> Iterator[FormRow]:
        typed = fold(wanted.typed).text.split()
        for group in spellings.varying:
            entity = self._entities.get(group.entity)
            if entity is None or not _may_show(entity, group.language, wanted):
                continue
            if wanted.status and wanted.status not in {f.status for f in group.forms}:
                continue
            called = self._called.get(entity.id, entity.id)
            if _holds(typed, called, *(f.text for f in group.forms)):
                for number, form in enumerate(group.forms):
                    yield FormRow(group, form, called, leads=not number)

    def _mixtures(
        self, wanted: TermFilter, spellings: Spellings, titles: Mapping[str, str]
    ) -> Iterator[MixtureRow]:
        typed = fold(wanted.typed).text.split()
        for mixture in spellings.mixtures:
            entity = self._entities.get(mixture.entity)
            if entity is None or not _may_show(entity, mixture.language, wanted):
                continue
            called = self._called.get(entity.id, entity.id)
            title = titles.get(mixture.document) or mixture.document
            if _holds(typed, called, title, *(text for text, _ in mixture.forms)):
                yield MixtureRow(mixture, called, title)


def _may_show(entity: Entity, language: str, wanted: TermFilter) -> bool:
    of_kind = wanted.kind is None or entity.kind == wanted.kind
    return of_kind and (wanted.language is None or language == wanted.language)


def _holds(typed: list[str], *texts: str) -> bool:
    if not typed:
        return True
    words = fold("\n".join(texts)).text
    return all(word in words for word in typed)


def _is_preferred(row: TermRow) -> bool:
    return row.name is not None and row.name.status is NameStatus.PREFERRED


def _order(column: int, spellings: Spellings) -> Callable[[TermRow], tuple[bool, str | int]]:
    """By what rows are sorted; those that say nothing there come last."""

    def key(row: TermRow) -> tuple[bool, str | int]:
        value = _value(row, column, spellings)
        return not value and column not in (STATUS, COUNT, ARTICLES), value

    return key


def _value(row: TermRow, column: int, spellings: Spellings) -> str | int:
    name = row.name
    if column in (COUNT, ARTICLES):
        form = spellings.names.get(row.id)
        if form is None:
            return 0
        return form.count if column == COUNT else len(form.documents)
    if column == STATUS:
        return _STATUSES.index(name.status) if name is not None else len(_STATUSES)
    if column == GUARD:
        return ", ".join([name.topic or "", *name.context]) if name is not None else ""
    said = {
        CALLED: row.called,
        NAME: name.text if name is not None else "",
        LANGUAGE: name.language if name is not None else "",
        KIND: row.entity.kind,
        FIELD: row.entity.domain or "",
        NOTE: (name.note if name is not None else row.entity.note) or "",
    }
    return said[column].casefold()
