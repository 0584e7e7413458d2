"""A termbase of another program, looked at before it comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QWidget,
)

from kzannotate.domain.entity import Entity, Name
from kzannotate.gui import wording
from kzannotate.gui.complaints import in_words
from kzannotate.gui.entities.forms import Form
from kzannotate.gui.entities.grid import Grid, GridRow
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.parts import GAP, Words
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.report import LeftOut
    from kzannotate.formats.termbase.term_csv import Table
    from kzannotate.workbench.termbase_planning import Coming, ImportPlan

FORMS = {
    "tbx": QT_TRANSLATE_NOOP("TermbaseForm", "TBX (version 3)"),
    "tbx2": QT_TRANSLATE_NOOP("TermbaseForm", "TBX (version 2, for OmegaT and Weblate)"),
    "csv": QT_TRANSLATE_NOOP("TermbaseForm", "Table (CSV)"),
    "utx": QT_TRANSLATE_NOOP("TermbaseForm", "UTX"),
    "forbidden": QT_TRANSLATE_NOOP("TermbaseForm", "List of forbidden words"),
    "reconciliation": QT_TRANSLATE_NOOP("TermbaseForm", "OpenRefine reconciliation (JSON)"),
}
_COLUMNS = {
    "-": QT_TRANSLATE_NOOP("TermColumn", "pass over"),
    "id": QT_TRANSLATE_NOOP("TermColumn", "identifier"),
    "kind": QT_TRANSLATE_NOOP("TermColumn", "kind"),
    "language": QT_TRANSLATE_NOOP("TermColumn", "language"),
    "name": QT_TRANSLATE_NOOP("TermColumn", "name"),
    "status": QT_TRANSLATE_NOOP("TermColumn", "status"),
    "note": QT_TRANSLATE_NOOP("TermColumn", "note"),
    "topic": QT_TRANSLATE_NOOP("TermColumn", "topic"),
    "domain": QT_TRANSLATE_NOOP("TermColumn", "subject field"),
    "wikidata": QT_TRANSLATE_NOOP("TermColumn", "Wikidata identifier"),
    "entity note": QT_TRANSLATE_NOOP("TermColumn", "note of the entity"),
    "name id": QT_TRANSLATE_NOOP("TermColumn", "identifier of the name"),
}
_STATUSES = ("", "preferred", "admitted", "deprecated")
_FIRST_ROWS, _MOST, _PAUSE = 6, 1_000, 300


def form_words(form: str) -> str:
    """What a form of termbase is called."""
    return QCoreApplication.translate("TermbaseForm", FORMS[form])


class TermbaseImportForm(Form):
    """What would come in, what is left out and why, what is doubtful; nothing is changed yet.

    ``described`` tells the ImportPlan. Of a table, what each column holds is chosen above its
    first rows.

    Args:
        columns: guessed of the table, each as ``id``, ``ar`` or ``ar:deprecated``.
    """

    plan_wanted = Signal(str)
    """The columns as somebody chose them, with commas between them."""

    def __init__(
        self, table: Table | None, columns: Sequence[str], file: str, parent: QWidget
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Import a termbase"))
        self.done_.setText(self.tr("Take it in"))
        self.done_.setEnabled(False)
        self.setMinimumWidth(116 * GAP)
        self._plan: ImportPlan | None = None
        self.choices: list[QComboBox] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self.ask_for_plan)
        self._said = Words("", limit=2, bold=True, aside=True)
        self.coming, self.left_out = Grid((80, 100, 0), (2,)), Grid((80, 0), (1,))
        self.doubts = Grid((80, 0), (1,))
        self._tabs = QTabWidget()
        self.form.addRow(Words(isolate(file), scale=1.2, aside=True))
        if table is not None:
            self._show_table(table, columns)
        self.form.addRow(self._said)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much is in"))
        self.bar.hide()
        self.form.addRow(self.bar)
        self.form.addRow(self._tabs)
        for view, words in (
            (self.coming, self.tr("What comes in")),
            (self.left_out, self.tr("What is left out")),
            (self.doubts, self.tr("Doubts")),
        ):
            view.setAccessibleName(words)
            self._tabs.addTab(view, words)
        self._tabs.setMinimumHeight(38 * GAP)
        self.finish()
        self._said.say(self.tr("Looking…"))

    def tell(self) -> None:
        if self._plan is not None:
            self.done_.setEnabled(False)
            self.described.emit(self._plan)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much of it has come in."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.show()

    def complain(self, sentence: str) -> None:
        super().complain(sentence)
        self.bar.hide()
        if self._plan is None:
            self._said.say("")
        self.done_.setEnabled(self._plan is not None and bool(self._plan.coming))

    def ask_for_plan(self) -> None:
        """Ask what would come in with the columns as they are chosen now."""
        self._plan = None
        self.complaint.hide()
        self.done_.setEnabled(False)
        self._said.say(self.tr("Looking…"))
        self.plan_wanted.emit(self.columns())

    def columns(self) -> str:
        """What the columns hold, as it is chosen; empty: as their head says."""
        return ",".join(str(box.currentData()) for box in self.choices)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what would come in."""
        self._plan = plan
        new = sum(c.before is None for c in plan.coming)
        said = (
            self.tr("%n new", "", new),
            self.tr("%n changed", "", len(plan.coming) - new),
            self.tr("%n as they were", "", plan.same),
            self.tr("%n left out", "", len(plan.left_out)),
            self.tr("%n doubt(s)", "", len(plan.doubts)),
        )
        self._said.say("  ·  ".join(said))
        line, why = self.tr("Line"), self.tr("Why")
        rows = [self._row(coming) for coming in plan.coming[:_MOST]]
        self.coming.show_rows((line, self.tr("What"), self.tr("Name or entity")), rows)
        self.left_out.show_rows((line, why), self._reasons(plan.left_out))
        self.doubts.show_rows((line, why), self._reasons(plan.doubts))
        self.done_.setEnabled(bool(plan.coming))

    def _row(self, coming: Coming) -> GridRow:
        what = self.tr("new") if coming.before is None else self.tr("changed")
        return GridRow(coming, (self._line(coming.line), what, _coming_words(coming)))

    def _reasons(self, told: Sequence[LeftOut]) -> list[GridRow]:
        return [GridRow(o, (self._line(o.line), in_words(o.sentence))) for o in told[:_MOST]]

    def _line(self, line: int | None) -> str:
        return "" if line is None else self.locale().toString(line)

    def _show_table(self, table: Table, columns: Sequence[str]) -> None:
        width = max((len(row.cells) for row in table.rows[:_FIRST_ROWS]), default=0)
        view = QTableWidget(min(len(table.rows), _FIRST_ROWS) + 1, width)
        view.setAccessibleName(self.tr("The first rows; above each column what it holds"))
        view.horizontalHeader().hide()
        view.verticalHeader().hide()
        view.setFixedHeight(30 * GAP)
        view.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        for column in range(width):
            guessed = columns[column] if column < len(columns) else "-"
            box = self._choice(guessed)
            self.choices.append(box)
            view.setCellWidget(0, column, box)
            view.setColumnWidth(column, 19 * GAP)
        for number, row in enumerate(table.rows[:_FIRST_ROWS]):
            for column, cell in enumerate(row.cells):
                item = QTableWidgetItem(cell[:200])
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                view.setItem(number + 1, column, item)
        view.setRowHeight(0, 5 * GAP)
        self.form.addRow(view)

    def _choice(self, guessed: str) -> QComboBox:
        box = QComboBox()
        for key, words in _COLUMNS.items():
            box.addItem(QCoreApplication.translate("TermColumn", words), key)
        for code in wording.LANGUAGE_NAMES:
            for status in _STATUSES:
                said = wording.language(code)
                if status:
                    said = f"{said}, {wording.name_status(status)}"  # type: ignore[arg-type]
                box.addItem(said, f"{code}:{status}" if status else code)
        if box.findData(guessed) < 0:
            box.addItem(guessed, guessed)
        box.setCurrentIndex(box.findData(guessed))
        box.currentIndexChanged.connect(lambda _: self._soon.start())
        return box


def _coming_words(coming: Coming) -> str:
    after = coming.after
    if isinstance(after, Name):
        told = (after.text, wording.language(after.language), wording.name_status(after.status))
        return "  ·  ".join(isolate(t) for t in (*told, coming.label))
    said = after.kind if isinstance(after, Entity) else wording.property_name(after.property_name)
    return "  ·  ".join(isolate(t) for t in (coming.label, wording.kind(said)))
