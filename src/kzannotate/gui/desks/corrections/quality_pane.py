"""What is wrong in the project, counted: by article, by rule, by term, by kind of fault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
)

from kzannotate.domain.quality import FaultKind, FaultSeverity
from kzannotate.domain.quality_report import QualityReport
from kzannotate.gui import correction_words as words
from kzannotate.gui import wording
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP, grouped
from kzannotate.gui.parts import GAP, EmptyPage, FilterButton, Panel, label, rule
from kzannotate.gui.plain import isolate, set_plain_text

if TYPE_CHECKING:
    from collections.abc import Callable

Index = QModelIndex | QPersistentModelIndex

VIEWS = {
    "articles": QT_TRANSLATE_NOOP("Quality", "By article"),
    "rules": QT_TRANSLATE_NOOP("Quality", "By rule"),
    "terms": QT_TRANSLATE_NOOP("Quality", "By term"),
    "faults": QT_TRANSLATE_NOOP("Quality", "By kind of fault"),
}
HEADS = {
    "articles": (
        QT_TRANSLATE_NOOP("Quality", "Article"),
        QT_TRANSLATE_NOOP("Quality", "Words"),
        QT_TRANSLATE_NOOP("Quality", "Findings"),
        QT_TRANSLATE_NOOP("Quality", "Faults"),
        QT_TRANSLATE_NOOP("Quality", "Points"),
        QT_TRANSLATE_NOOP("Quality", "Per 1,000 words"),
    ),
    "rules": (
        QT_TRANSLATE_NOOP("Quality", "Rule"),
        QT_TRANSLATE_NOOP("Quality", "Found"),
        QT_TRANSLATE_NOOP("Quality", "Open"),
        QT_TRANSLATE_NOOP("Quality", "Confirmed"),
        QT_TRANSLATE_NOOP("Quality", "Corrected"),
        QT_TRANSLATE_NOOP("Quality", "Dismissed"),
    ),
    "terms": (
        QT_TRANSLATE_NOOP("Quality", "Term"),
        QT_TRANSLATE_NOOP("Quality", "Findings"),
        QT_TRANSLATE_NOOP("Quality", "Articles"),
        QT_TRANSLATE_NOOP("Quality", "What stands there"),
    ),
    "faults": (
        QT_TRANSLATE_NOOP("Quality", "Kind"),
        *(words.FAULT_SEVERITIES[s.value] for s in FaultSeverity),
        QT_TRANSLATE_NOOP("Quality", "Points"),
    ),
}


class QualityModel(QAbstractTableModel):
    """One of the tables of a report."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str | int | float, ...]] = []
        self._view = "articles"

    def show(self, report: QualityReport, view: str) -> None:
        """Show another table."""
        self.beginResetModel()
        self._view, self._rows = view, list(_TABLES[view](report))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(HEADS[self._view])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _told(value)
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(value, str):
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeading if section == 0 else Qt.AlignmentFlag.AlignTrailing
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        source = HEADS[self._view][section]
        of_fault = source in words.FAULT_SEVERITIES.values()
        return QCoreApplication.translate("Fault" if of_fault else "Quality", source)


class _Roomy(QStyledItemDelegate):
    """Leaves as much room beside the words as the heads of the columns do."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.rect = option.rect.adjusted(GAP, 0, -GAP, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(2 * GAP, GAP)


class QualityPane(Panel):
    """The totals, a choice of tables, and the way to a file."""

    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        self.model, self.view, self.choice = QualityModel(), QTableView(), FilterButton()
        self.totals, self.save = label("heading", wrap=True), QPushButton()
        self._empty, self._pages = EmptyPage(), QStackedWidget()
        self._report = QualityReport("", "")
        self._dress_view()
        self._lay_out()
        self.choice.chosen.connect(self._show)
        self.save.clicked.connect(self.save_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        said = [(v, QCoreApplication.translate("Quality", w)) for v, w in VIEWS.items()]
        self.choice.offer(self.tr("What is counted"), said)
        self.save.setText(self.tr("Quality report…"))
        self.view.setAccessibleName(self.tr("Quality"))
        self._empty.say(
            self.tr("Nothing is counted yet"),
            self.tr("What rules find and the faults that you mark are counted here."),
            *("check", "place_read"),
        )
        self._show()

    def show_report(self, report: QualityReport) -> None:
        """Show a report."""
        self._report = report
        self._show()

    def _show(self) -> None:
        report = self._report
        self.model.show(report, self.choice.value or "articles")
        told = self.tr("Penalty points: {points} in {words} words, {share} per 1,000")
        numbers = {
            "points": grouped(report.points),
            "words": grouped(report.words),
            "share": _share(report.per_thousand),
        }
        set_plain_text(self.totals, told.format(**numbers) if report.articles else "")
        self._pages.setCurrentWidget(self.view if self.model.rowCount() else self._empty)
        head = self.view.horizontalHeader()
        for section in range(self.model.columnCount()):
            head.setSectionResizeMode(
                section,
                QHeaderView.ResizeMode.Stretch
                if section == 0 or HEADS[self.choice.value or "articles"][section] == _WIDE
                else QHeaderView.ResizeMode.ResizeToContents,
            )

    def _dress_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(_Roomy(view))
        view.setProperty("role", "rows")
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setResizeContentsPrecision(50)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        top.setSpacing(GAP)
        top.addWidget(self.choice)
        top.addWidget(self.totals, 1)
        top.addWidget(self.save)
        for page in (self._empty, self.view):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(rule())
        layout.addWidget(self._pages, 1)


_WIDE = HEADS["terms"][3]
_Rows = list[tuple[str | int | float, ...]]


def _articles(report: QualityReport) -> _Rows:
    return [
        (a.title or a.id, a.words, a.findings, a.faults, a.points, a.per_thousand)
        for a in report.articles
    ]


def _rules(report: QualityReport) -> _Rows:
    return [
        (wording.rule(r.rule), r.found, r.open, *(r.decided.get(k, 0) for k in _RULINGS))
        for r in report.rules
    ]


def _terms(report: QualityReport) -> _Rows:
    return [
        (t.name, t.findings, t.articles, "  ".join(f"{isolate(w)} ×{n}" for w, n in t.wordings))
        for t in report.terms
    ]


def _faults(report: QualityReport) -> _Rows:
    return [
        (
            words.fault_kind(FaultKind(f.kind)),
            *(f.severities.get(s.value, 0) for s in FaultSeverity),
            f.points,
        )
        for f in report.faults
    ]


_RULINGS = ("confirmed", "corrected", "dismissed")
_TABLES: dict[str, Callable[[QualityReport], _Rows]] = {
    "articles": _articles,
    "rules": _rules,
    "terms": _terms,
    "faults": _faults,
}


def _told(value: str | float) -> str:
    if isinstance(value, str):
        return value
    if not value:
        return "–"
    return grouped(value) if isinstance(value, int) else _share(value)


def _share(value: float) -> str:
    return QLocale().toString(value, "f", 2)
