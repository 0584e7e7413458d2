"""The rows of the table of facts, filtered and put in order away from the window."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.entity import Fact, FactStatus
from kzannotate.gui.entities.grid import GridRow
from kzannotate.gui.models.lexicon import Lexicon
from kzannotate.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.domain.entity import Reference

ENTITY, PROPERTY, VALUE, UNIT, FIRST, LAST, SOURCE, RETRIEVED, STATUS = range(9)
"""Columns of the table."""
_STATUSES = tuple(FactStatus)
_EACH = 500
"""Rows between two questions whether to go on."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact.

    Args:
        called: its entity, in the language of the interface.
        words: all that it is found by, folded.
    """

    fact: Fact
    called: str
    words: str

    @property
    def id(self) -> str:
        """Of the fact."""
        return self.fact.id


class Wish(NamedTuple):
    """What of all there is shall be shown; None and nothing typed: everything.

    Args:
        column: that the rows are in the order of.
    """

    typed: str = ""
    property_name: str | None = None
    status: str | None = None
    column: int = ENTITY
    downwards: bool = False


@dataclass(frozen=True)
class Shown:
    """Rows, and what they can be narrowed to."""

    rows: list[GridRow] = field(default_factory=list)
    properties: tuple[str, ...] = ()
    total: int = 0


class FactRows:
    """All facts of one reference, made once; asked again for each filter.

    Args:
        said: a property and a value in words, by which they are found as well.
    """

    def __init__(
        self,
        reference: Reference,
        language: str,
        said: Callable[[Fact, Lexicon, str], str],
        cancelled: Callable[[], bool],
    ) -> None:
        lexicon = Lexicon(reference)
        self._rows: list[FactRow] = []
        for number, fact in enumerate(reference.facts):
            if number % _EACH == 0 and cancelled():
                break
            called = lexicon.called(fact.entity, language)
            sources = " ".join(s.title for s in fact.sources)
            names = " ".join(n.text for n in lexicon.names(fact.entity)[:8])
            parts = (called, names, said(fact, lexicon, language), sources, fact.note or "")
            self._rows.append(FactRow(fact, called, fold("\n".join(parts)).text))
        self._properties = tuple(sorted({r.fact.property_name for r in self._rows}))

    def shown(self, wish: Wish) -> Shown:
        """What fits, in order."""
        typed = fold(wish.typed).text.split()
        rows = [
            row
            for row in self._rows
            if wish.property_name in (None, row.fact.property_name)
            and wish.status in (None, row.fact.status.value)
            and all(word in row.words for word in typed)
        ]
        rows.sort(key=lambda row: _order(row, wish.column), reverse=wish.downwards)
        return Shown([GridRow(row, (), True) for row in rows], self._properties, len(self._rows))


def _order(row: FactRow, column: int) -> tuple[object, ...]:
    fact = row.fact
    rest = (row.called.casefold(), fact.property_name, fact.valid_from or "", fact.id)
    if column == VALUE:
        number = fact.value if isinstance(fact.value, (int, float)) else 0.0
        return isinstance(fact.value, (int, float)), number, str(fact.value), *rest
    if column == STATUS:
        return _STATUSES.index(fact.status), *rest
    source = fact.sources[0] if fact.sources else None
    said = {
        ENTITY: row.called.casefold(),
        PROPERTY: fact.property_name,
        UNIT: fact.unit or "",
        FIRST: fact.valid_from or "",
        LAST: fact.valid_to or "",
        SOURCE: source.title.casefold() if source else "",
        RETRIEVED: (source.retrieved or "") if source else "",
    }
    return said[column], *rest
