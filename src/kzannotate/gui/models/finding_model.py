"""What the rules noticed, as a list, and the filter over it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel, Qt

from kzannotate.domain.finding import Finding, Severity
from kzannotate.gui import wording
from kzannotate.gui.models.lexicon import Lexicon
from kzannotate.gui.models.rows import Index, RowModel, RowRole
from kzannotate.gui.plain import isolate, tooltip_markup

if TYPE_CHECKING:
    from kzannotate.workbench.viewing import FindingRow

_SEVERITIES = tuple(Severity)


class FindingModel(RowModel["FindingRow"]):
    """One row for each finding; which entity it is about is said in the interface's language."""

    def __init__(self) -> None:
        super().__init__()
        self.lexicon = Lexicon()
        self.language = "en"
        self.order: dict[str, int] = {}
        """Place of each document in the list of articles, which findings are sorted by."""

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
        place = min((self.order.get(p.document, 1 << 30), p.span.start) for p in passages)
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
    """Findings that pass the sieve, loudest first."""

    def __init__(self, model: FindingModel) -> None:
        super().__init__()
        self.sieve = Sieve()
        self._model = model
        self.setSourceModel(model)
        self.sort(0)

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

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        return self.sieve.lets_through(
            self._model.index(source_row, 0, source_parent).data(RowRole)
        )

    def lessThan(self, left: Index, right: Index) -> bool:
        one, other = left.data(RowRole), right.data(RowRole)
        return self._model.sort_key(one.finding) < self._model.sort_key(other.finding)
