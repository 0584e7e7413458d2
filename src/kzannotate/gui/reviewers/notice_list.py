"""What is new for a reviewer, as a list that leads to each place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from kzannotate.domain.remark import Comment
from kzannotate.gui import reviewer_words as words
from kzannotate.gui.entities.grid import Grid, GridRow
from kzannotate.gui.models.revision_model import moment
from kzannotate.gui.parts import GAP, EmptyPage
from kzannotate.gui.plain import isolate
from kzannotate.workbench.notices import About

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from kzannotate.domain.remark import Assignment
    from kzannotate.workbench.notices import Notice

_WIDTHS = (150, 0, 150)


class NoticeList(QDialog):
    """Unread first; Enter or a double click goes to the place."""

    went = Signal(object)
    """Notice."""
    all_seen = Signal()

    def __init__(
        self, told: Sequence[Notice], names: Mapping[str, str], titles: Mapping[str, str],
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What is new for you"))
        self.resize(76 * GAP, 48 * GAP)
        self.grid, self.seen = Grid(_WIDTHS, (1,)), QPushButton(self.tr("I have seen all of it"))
        self.grid.setAccessibleName(self.windowTitle())
        self._empty = EmptyPage()
        self._empty.say(
            self.tr("Nothing new"),
            self.tr("Comments that name you with @ and work that is handed to you stand here."),
        )
        self._lay_out(shown=bool(told))
        self.seen.setEnabled(any(not n.seen for n in told))
        self.seen.clicked.connect(self.all_seen)
        self.seen.clicked.connect(self.accept)
        self.grid.wanted.connect(self._go)
        titled = (self.tr("From"), self.tr("What"), self.tr("When"))
        rows = [GridRow(n, self._cells(n, names, titles), bold=not n.seen) for n in told]
        self.grid.show_rows(titled, rows)

    def _lay_out(self, *, shown: bool) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self._empty, 1)
        self.grid.setVisible(shown)
        self._empty.setVisible(not shown)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.seen)
        foot.addStretch(1)
        foot.addWidget(close)
        layout.addLayout(foot)

    def _go(self, notice: Notice) -> None:
        self.went.emit(notice)
        self.accept()

    def _cells(
        self, notice: Notice, names: Mapping[str, str], titles: Mapping[str, str]
    ) -> tuple[str, str, str]:
        who = names.get(notice.by or "", "–")
        return who, self._said(notice, titles), moment(notice.time) if notice.time else ""

    def _said(self, notice: Notice, titles: Mapping[str, str]) -> str:
        record = notice.record
        if not isinstance(record, Comment):
            return self._asked(record, titles)
        named = notice.about is About.NAMED
        head = self.tr("Names you") if named else self.tr("Answers in your thread")
        return f"{head}: {isolate(record.text)}"

    def _asked(self, given: Assignment, titles: Mapping[str, str]) -> str:
        title = isolate(titles.get(given.case or given.document, "") or given.document)
        if given.case is not None:
            said = self.tr("Hands you a case: {title}")
        elif given.finding is not None:
            said = self.tr("Hands you a finding in: {title}")
        elif given.blind:
            said = self.tr("Asks you to read blind: {title}")
        else:
            said = self.tr("Hands you an article: {title}")
        due = self.tr("due on {day}").format(day=words.day(given.due)) if given.due else ""
        return " · ".join(filter(None, (said.format(title=title), due)))
