"""What an import would bring, before it does: choose, put right, then take in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from kzannotate.gui.complaints import complaint, in_words
from kzannotate.gui.dialogs.import_cells import ImportTable
from kzannotate.gui.entities.grid import Grid, GridRow
from kzannotate.gui.models.import_model import ImportModel, twin_words
from kzannotate.gui.parts import GAP, FilterButton, Words
from kzannotate.gui.plain import isolate
from kzannotate.workbench.proposing import Proposal, of_one_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.errors import UserError
    from kzannotate.workbench.proposing import ProposedRow

_SIZE, _MARGIN = (1240, 720), 60
_MOST, _PREVIEW = 1_000, 1_200
"""Reasons that are listed, and letters of a text that are shown."""


class ImportPreview(QDialog):
    """The articles of a proposal as a table, the beginning of one, and what is left out."""

    agreed = Signal(object)
    """Proposal as it was put right."""
    encoding_wanted = Signal(object, str)
    """For each file the ProposedRows of it, and the encoding that they shall be read in."""

    def __init__(self, proposal: Proposal, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import articles"))
        self._left_out = proposal.left_out
        self.model = ImportModel(proposal.rows)
        self.table = ImportTable(self.model)
        self.table.setAccessibleName(self.tr("Articles that would come in"))
        self.filter, self.sort = QLineEdit(), FilterButton()
        self.said = Words("", limit=2, bold=True, aside=True)
        self.complaint = Words(limit=3, bold=True, aside=True)
        self.complaint.hide()
        self.beginning = Words("", limit=4)
        self.remarks = Words("", limit=4, muted=True, aside=True)
        self.reasons = Grid((300, 0), ())
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.done_ = self._buttons.addButton(self.tr("Import"), role)
        self.done_.setDefault(True)
        self._name_filters()
        self._lay_out()
        self._connect()
        self._show_reasons()
        self._count()
        if self.model.rowCount():
            self.table.point_at(0)
        self.table.setFocus()

    def proposal(self) -> Proposal:
        """The proposal as it stands now."""
        return Proposal(self.model.rows(), self._left_out)

    def show_read_again(self, rows: Sequence[ProposedRow], refused: UserError | None) -> None:
        """Show rows whose files were read in another encoding, and why others were not."""
        self.complaint.hide()
        self.model.put(rows)
        self._point(self._place)
        if refused is not None:
            self.complain(refused)

    def complain(self, error: UserError) -> None:
        """Say why something was refused."""
        self.complaint.say(f"⚠ {complaint(error)}")
        self.complaint.show()

    def accept(self) -> None:
        """Take in what is ticked."""
        self.agreed.emit(self.proposal())
        super().accept()

    def _lay_out(self) -> None:
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(_SIZE[0], room.width() - _MARGIN), min(_SIZE[1], room.height() - _MARGIN))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._articles(), self.tr("What comes in"))
        self.tabs.addTab(self.reasons, self.tr("What is left out"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        layout.setSpacing(GAP + 4)
        layout.addWidget(self.said)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.complaint)
        layout.addWidget(self._buttons)

    def _articles(self) -> QWidget:
        page, bar = QWidget(), QHBoxLayout()
        bar.setSpacing(GAP)
        bar.addWidget(self.filter, 1)
        bar.addWidget(self.sort)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, GAP + 4, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.beginning)
        column.addWidget(self.remarks)
        return page

    def _name_filters(self) -> None:
        self.filter.setPlaceholderText(self.tr("Find by title, source, author, file"))
        self.filter.setAccessibleName(self.tr("Find an article"))
        self.filter.setClearButtonEnabled(True)
        self.sort.offer(
            self.tr("Which articles are shown"),
            [
                ("all", self.tr("All")),
                ("doubtful", self.tr("With doubts")),
                ("like", self.tr("Same text or story")),
                ("out", self.tr("That stay out")),
            ],
        )

    def _connect(self) -> None:
        self._place = -1
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.filter.textChanged.connect(lambda _: self._look())
        self.sort.chosen.connect(self._look)
        self.table.pointed.connect(self._point)
        self.model.counted.connect(self._count)
        self.model.refused.connect(self.complain)
        self.model.encoding_wanted.connect(self._on_encoding)
        seek = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        seek.activated.connect(self.filter.setFocus)

    def _look(self) -> None:
        self.model.look_for(self.filter.text(), self.sort.value or "all")

    def _point(self, place: int) -> None:
        self._place = place
        if not 0 <= place < self.model.rowCount():
            self.beginning.say("")
            self.remarks.say("")
            return
        row = self.model.at(place)
        self.beginning.say(" ".join(row.article.text[:_PREVIEW].split()))
        told = [twin_words(row), *(in_words(doubt) for doubt in row.article.doubts)]
        self.remarks.say("  ·  ".join(filter(None, told)))

    def _count(self) -> None:
        rows = self.model.rows()
        taken = sum(row.taken for row in rows)
        doubtful = sum(bool(row.article.doubts) for row in rows)
        twins = sum(row.twin is not None for row in rows)
        told = [
            self.tr("%n article(s) come in", "", taken),
            self.tr("%n stay(s) out", "", len(rows) - taken),
            self.tr("%n with the text or story of another", "", twins),
            self.tr("%n with doubts", "", doubtful),
            self.tr("%n could not be read", "", len(self._left_out)),
        ]
        counts = (1, len(rows) - taken, twins, doubtful, len(self._left_out))
        self.said.say("  ·  ".join(t for t, n in zip(told, counts, strict=True) if n))
        self.done_.setEnabled(taken > 0)

    def _show_reasons(self) -> None:
        titles = (self.tr("File"), self.tr("Why it is left out"))
        rows = [
            GridRow(out, (self._place_of(out.file, out.line), in_words(out.sentence)))
            for out in self._left_out[:_MOST]
        ]
        self.reasons.setAccessibleName(self.tr("What is left out"))
        self.reasons.show_rows(titles, rows)
        self.tabs.setTabVisible(1, bool(rows))
        if rows and not self.model.rowCount():
            self.tabs.setCurrentIndex(1)

    def _place_of(self, file: str, line: int | None) -> str:
        if line is None:
            return isolate(file)
        return self.tr("{file}, line {line}").format(file=isolate(file), line=line)

    def _on_encoding(self, rows: Sequence[ProposedRow], encoding: str) -> None:
        every = self.model.rows()
        files = {row.found.file.name: of_one_file(every, row) for row in rows}
        self.encoding_wanted.emit(list(files.values()), encoding)
