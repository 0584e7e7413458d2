"""What the rules noticed, as a list, and the filter over it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel, Qt

from kzannotate.domain.finding import Finding, Severity
from kzannotate.gui import wording
from kzannotate.gui.models.lexicon import Lexicon
from kzannotate.gui.models.rows import Index, RowModel, RowRole
from kzannotate.gui.plain import isolate, tooltip_markup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QModelIndex

    from kzannotate.workbench.viewing import FindingRow

_SEVERITIES = tuple(Severity)


class FindingModel(RowModel["FindingRow"]):
    """One row for each finding; which entity it is about is said in the interface's language."""

    def __init__(self) -> None:
        super().__init__()
        self.lexicon = Lexicon()
        self.language = "en"
        self.order: Callable[[str], int] = lambda _document: 0
        """Place of a document in the list of articles, which findings are sorted by."""
        self._place: dict[str, int] = {}
        self._of: dict[str, list[int]] = {}
        """Numbers of the rows that touch a document."""
        self._open = 0

    def show(self, rows: Sequence[FindingRow]) -> None:
        """Show these rows, the loudest first."""
        listed = sorted(rows, key=lambda row: self.sort_key(row.finding))
        self._place = {row.finding.id: number for number, row in enumerate(listed)}
        places = defaultdict(list)
        for number, row in enumerate(listed):
            for document in row.finding.documents:
                places[document].append(number)
        self._of, self._open = dict(places), sum(map(is_open, listed))
        super().show(listed)

    def renew(self, rows: Iterable[FindingRow]) -> None:
        """Put rows in the place of those with the same finding: other rulings on it."""
        for row in rows:
            number = self._place[row.finding.id]
            self._open += is_open(row) - is_open(self._rows[number])
            self._rows[number] = row
            self.dataChanged.emit(self.index(number), self.index(number))

    @property
    def open_count(self) -> int:
        """How many loud findings still await a ruling."""
        return self._open

    def of(self, document: str) -> list[FindingRow]:
        """The rows that touch a document."""
        return [self._rows[number] for number in self._of.get(document, ())]

    def open_documents(self) -> set[str]:
        """Documents that open findings touch."""
        return {d for row in self._rows if is_open(row) for d in row.finding.documents}

    def tally(self, document: str) -> tuple[int, int]:
        """How many loud findings that still hold touch a document, how many of them are open."""
        from kzannotate.workbench import viewing

        return viewing.tally(self.of(document))

    def row(self, id_: str | None) -> FindingRow | None:
        number = self._place.get(id_ or "")
        return None if number is None else self._rows[number]

    def place(self, id_: str | None) -> QModelIndex:
        number = self._place.get(id_ or "", -1)
        return self.index(number)

    def id_of(self, row: FindingRow) -> str:
        return row.finding.id

    def words(self, row: FindingRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headline(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_markup(f"{self.headline(row)}\n{wording.reason(row.finding.reason)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            severity = wording.severity(row.finding.severity)
            why = wording.reason(row.finding.reason)
            return f"{severity}. {self.headline(row)}. {why}. {ruling_words(row)}"
        return None

    def headline(self, row: FindingRow) -> str:
        """Type and entity, such as «Wrong name · IFAS»."""
        kind = wording.finding_type(row.finding.type)
        name = self.lexicon.called_shortly(row.finding.entity, self.language)
        return f"{kind}  ·  {isolate(name)}" if name else kind

    def sort_key(self, finding: Finding) -> tuple[int, int, int, str]:
        """Loudest first, then by article and place."""
        passages = [p for side in finding.sides for p in side.passages]
        places = [(self.order(p.document), p.span.start) for p in passages]
        place = min(places, default=(0, 0))
        return _SEVERITIES.index(finding.severity), *place, finding.id


def ruling_words(row: FindingRow) -> str:
    """The ruling, or that there is none yet."""
    if row.verdict is not None:
        return wording.ruling(row.verdict.ruling)
    return QCoreApplication.translate("FindingModel", "Open")


def is_open(row: FindingRow) -> bool:
    """Whether a reviewer must still look: loud, not ruled on, not withdrawn."""
    finding = row.finding
    return finding.severity.loud and row.verdict is None and not finding.withdrawn


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which findings are shown; None lets all through.

    Args:
        state: ``open``, ``ruled`` or None.
    """

    document: str | None = None
    severity: Severity | None = None
    rule: str | None = None
    state: str | None = None

    def lets_through(self, row: FindingRow) -> bool:
        """Whether a finding is shown."""
        finding = row.finding
        return (
            (self.document is None or self.document in finding.documents)
            and self.severity in (None, finding.severity)
            and self.rule in (None, finding.rule)
            and self._state_fits(row)
        )

    def _state_fits(self, row: FindingRow) -> bool:
        if self.state == "open":
            return row.verdict is None and not row.finding.withdrawn
        return self.state is None or row.verdict is not None


class FindingFilter(QSortFilterProxyModel):
    """Findings that pass the sieve, in the model's order."""

    def __init__(self, model: FindingModel) -> None:
        super().__init__()
        self.sieve = Sieve()
        self._model = model
        self.setSourceModel(model)

    def sift(self, sieve: Sieve) -> None:
        """Show what passes this sieve."""
        self.sieve = sieve
        self.invalidate()

    def rows(self) -> list[FindingRow]:
        """What is shown, in the order in which it is shown."""
        return [self.index(i, 0).data(RowRole) for i in range(self.rowCount())]

    def neighbour(self, current: str | None, step: int) -> str | None:
        """Id of the next (1) or the previous (-1) open finding, going round at the end."""
        rows = self.rows()
        ids = [row.finding.id for row in rows]
        here = ids.index(current) if current in ids else (-1 if step > 0 else 0)
        for i in range(1, len(rows) + 1):
            row = rows[(here + step * i) % len(rows)]
            if is_open(row):
                return row.finding.id
        return None

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: ARG002
        return self.sieve.lets_through(self._model.at(source_row))
