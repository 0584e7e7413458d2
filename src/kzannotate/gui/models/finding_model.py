"""What the rules noticed, as a list, and the filter over it."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt

from kzannotate.domain.docket import Wanted
from kzannotate.domain.finding import Severity
from kzannotate.domain.verdict import Verdict
from kzannotate.gui import wording
from kzannotate.gui.models.kept_rows import KeptRows
from kzannotate.gui.models.lexicon import Lexicon
from kzannotate.gui.models.register import Register
from kzannotate.gui.models.rows import Index, RowRole
from kzannotate.gui.plain import isolate, tooltip_markup

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.domain.docket import Docket
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench
    from kzannotate.workbench.viewing import FindingRow

LONG = 2_000
"""Rows of a list above which none comes or goes by itself."""
_MANY = 100
"""Rulings in one revision above which all is read again."""
_SEVERITIES = tuple(Severity)


class FindingModel(KeptRows["FindingRow"]):
    """One row for each finding, the loudest first; rows are read when somebody looks."""

    def __init__(self) -> None:
        super().__init__()
        self.lexicon = Lexicon()
        self.language = "en"
        self.beside: Callable[[str], str] = lambda _finding: ""
        """What others ruled on a finding, in short; empty where that is not shown."""
        self._bench: Workbench | None = None
        self._open = 0
        self._rules: tuple[str, ...] = ()

    def read(self, bench: Workbench | None) -> None:
        """Show the findings of a project as they are now; None: nothing."""
        self.beginResetModel()
        self._bench = bench
        self._kept.clear()
        self._register, self._open, self._rules = Register(), 0, ()
        if (docket := self.docket) is not None:
            self._register = Register(docket.ids(self.wanted(Sieve())))
            self._open = docket.count(self.wanted(_TO_DO))
            self._rules = tuple(docket.rules())
        self.endResetModel()

    def follow(self, revision: Revision) -> set[str]:
        """Follow the reviewer's rulings in a revision; the documents that they touch."""
        bench = self._bench
        if bench is None:
            return set()
        from kzannotate.workbench import viewing

        touched: set[str] = set()
        changes = {c.record.finding: c for c in revision.changes if isinstance(c.record, Verdict)}
        ruled = viewing.ruled_in(bench, revision)
        if len(ruled) > _MANY:
            # One by one would take as long as reading all, as often as there are any.
            self.read(bench)
            return viewing.documents_ruled_in(bench, revision)
        for id_ in ruled:
            self._kept.pop(id_, None)
            row = self.row(id_)
            if row is None:
                continue
            touched |= row.finding.documents
            change = changes.get(id_)
            if change is not None and row.finding.severity.loud and not row.finding.withdrawn:
                self._open += (change.after is None) - (change.before is None)
            index = self.place(id_)
            self.dataChanged.emit(index, index)
        return touched

    @property
    def docket(self) -> Docket | None:
        """What is asked about findings; None without a project."""
        return self._bench.store.listing.docket if self._bench is not None else None

    @property
    def open_count(self) -> int:
        """How many loud findings still await a ruling."""
        return self._open

    @property
    def rules(self) -> tuple[str, ...]:
        """Names of the rules that found something."""
        return self._rules

    @property
    def first_open_document(self) -> str | None:
        """The first document that an open finding touches."""
        return self.docket.first_document(self.wanted(_TO_DO)) if self.docket else None

    def of(self, document: str) -> list[FindingRow]:
        """The rows that touch a document."""
        if self._bench is None:
            return []
        from kzannotate.workbench import viewing

        return viewing.findings(self._bench, document)

    def tally(self, document: str) -> tuple[int, int]:
        """How many loud findings that still hold touch a document, how many of them are open."""
        if self._bench is None:
            return 0, 0
        return self._bench.store.listing.docket.tally(document, self._bench.layer)

    def wanted(self, sieve: Sieve) -> Wanted:
        """What passes a sieve, as the docket is asked for it."""
        layer = self._bench.layer if self._bench is not None else ""
        severity = sieve.severity
        loudness = None if severity is None else _SEVERITIES.index(severity)
        return Wanted(layer, sieve.document, loudness, sieve.rule, sieve.state, sieve.loud)

    def words(self, row: FindingRow, role: int) -> Any:
        said = headline(row, self.lexicon, self.language)
        others = self.beside(row.finding.id)
        return finding_words(row, role, f"{said}  ·  {others}" if others else said)

    def _read_row(self, id_: str) -> FindingRow | None:
        from kzannotate.workbench import viewing

        return viewing.finding_row(self._bench, id_) if self._bench is not None else None


def headline(row: FindingRow, lexicon: Lexicon, language: str) -> str:
    """Type and entity, such as «Wrong name · IFAS»."""
    kind = wording.finding_type(row.finding.type)
    name = lexicon.called_shortly(row.finding.entity, language)
    return f"{kind}  ·  {isolate(name)}" if name else kind


def finding_words(row: FindingRow, role: int, said: str) -> str | None:
    """Text and tooltip of a finding with a headline, by Qt's role; None for other roles."""
    if role == Qt.ItemDataRole.DisplayRole:
        return said
    if role == Qt.ItemDataRole.ToolTipRole:
        return tooltip_markup(f"{said}\n{wording.reason(row.finding.reason)}")
    if role == Qt.ItemDataRole.AccessibleTextRole:
        severity, why = wording.severity(row.finding.severity), wording.reason(row.finding.reason)
        return f"{severity}. {said}. {why}. {ruling_words(row)}"
    return None


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
        loud: errors and warnings alone.
    """

    document: str | None = None
    severity: Severity | None = None
    rule: str | None = None
    state: str | None = None
    loud: bool = False

    def lets_through(self, row: FindingRow) -> bool:
        """Whether a finding is shown."""
        finding = row.finding
        return (
            (self.document is None or self.document in finding.documents)
            and self.severity in (None, finding.severity)
            and self.rule in (None, finding.rule)
            and (finding.severity.loud or not self.loud)
            and self._state_fits(row)
        )

    def _state_fits(self, row: FindingRow) -> bool:
        if self.state == "open":
            return row.verdict is None and not row.finding.withdrawn
        return self.state is None or row.verdict is not None


_TO_DO = Sieve(state="open", loud=True)


class FindingFilter(QAbstractListModel):
    """Findings that pass the sieve, in the model's order.

    In a long list a finding that was ruled on keeps its row until somebody sifts anew: taking one
    out would have all the others laid out again.
    """

    def __init__(self, model: FindingModel) -> None:
        super().__init__()
        self.sieve = Sieve()
        self._model = model
        self._passing: array[int] | None = None
        """Numbers of those that pass; None: all do."""
        model.modelAboutToBeReset.connect(self.beginResetModel)
        model.modelReset.connect(self._begin_again)
        model.dataChanged.connect(self._pass_on)

    def sift(self, sieve: Sieve) -> None:
        """Show what passes this sieve."""
        self.sieve = sieve
        self.beginResetModel()
        self._begin_again()

    def rows(self) -> list[FindingRow]:
        """What is shown, in the order in which it is shown: long to read for a long list."""
        return [self.index(i).data(RowRole) for i in range(self.rowCount())]

    def neighbour(self, current: str | None, step: int) -> str | None:
        """Id of the next (1) or the previous (-1) open finding, going round at the end."""
        docket = self._model.docket
        if docket is None or self.sieve.state == "ruled":
            return None
        open_ones = replace(self.sieve, state="open", loud=True)
        return docket.beside(self._model.wanted(open_ones), current, back=step < 0)

    def mapFromSource(self, index: QModelIndex) -> QModelIndex:
        """The index here of one in the model; an invalid one where it does not pass."""
        if not index.isValid() or self._passing is None:
            return self.index(index.row()) if index.isValid() else QModelIndex()
        at = bisect_left(self._passing, index.row())
        held = at < len(self._passing) and self._passing[at] == index.row()
        return self.index(at) if held else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        if parent.isValid():
            return 0
        return self._model.rowCount() if self._passing is None else len(self._passing)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < self.rowCount():
            return None
        number = index.row() if self._passing is None else self._passing[index.row()]
        return self._model.data(self._model.index(number), role)

    def _begin_again(self) -> None:
        docket = self._model.docket
        if docket is None or self.sieve == Sieve():
            self._passing = None
        else:
            self._passing = array("I", docket.passing(self._model.wanted(self.sieve)))
        self.endResetModel()

    def _pass_on(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() != last.row():
            if self.rowCount():
                self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
            return
        index = self.mapFromSource(first)
        row = first.data(RowRole)
        passes = row is not None and self.sieve.lets_through(row)
        long = self.rowCount() > LONG
        if index.isValid() and (passes or long):
            self.dataChanged.emit(index, index)
        elif not long and passes != index.isValid():
            self._let_in(first.row(), passes)

    def _let_in(self, number: int, passes: bool) -> None:
        if self._passing is None:
            return
        at = bisect_left(self._passing, number)
        if passes:
            self.beginInsertRows(QModelIndex(), at, at)
            self._passing.insert(at, number)
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._passing[at]
            self.endRemoveRows()
