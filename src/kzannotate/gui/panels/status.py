"""The line at the foot of the window: what is saved, what is under way, how to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.icons import icon
from kzannotate.gui.parts import GAP, FilterButton, Panel, button
from kzannotate.gui.plain import isolate, plain_label, set_plain_tooltip
from kzannotate.gui.reviewers.status_buttons import Bell, ReviewerButton

if TYPE_CHECKING:
    from kzannotate.gui.jobs import Jobs

_WORK = {
    "check": QT_TRANSLATE_NOOP("StatusPanel", "Checking the articles…"),
    "import": QT_TRANSLATE_NOOP("StatusPanel", "Importing…"),
    "look at files": QT_TRANSLATE_NOOP("StatusPanel", "Reading the files…"),
    "read again": QT_TRANSLATE_NOOP("StatusPanel", "Reading the files…"),
    "reference": QT_TRANSLATE_NOOP("StatusPanel", "Importing a reference…"),
    "open": QT_TRANSLATE_NOOP("StatusPanel", "Opening the project…"),
    "proof": QT_TRANSLATE_NOOP("StatusPanel", "Making sure that the file is whole…"),
    "export": QT_TRANSLATE_NOOP("StatusPanel", "Writing the file…"),
    "search": QT_TRANSLATE_NOOP("StatusPanel", "Searching all articles…"),
    "history": QT_TRANSLATE_NOOP("StatusPanel", "Reading the history…"),
    "look back": QT_TRANSLATE_NOOP("StatusPanel", "Looking back…"),
    "affects": QT_TRANSLATE_NOOP("StatusPanel", "Looking what this affects…"),
    "spellings": QT_TRANSLATE_NOOP("StatusPanel", "Counting how names are spelled…"),
    "copy": QT_TRANSLATE_NOOP("StatusPanel", "Copying the project…"),
    "look at copy": QT_TRANSLATE_NOOP("StatusPanel", "Proving the other copy…"),
    "merge copy": QT_TRANSLATE_NOOP("StatusPanel", "Merging the other copy…"),
    "open shared": QT_TRANSLATE_NOOP("StatusPanel", "Fetching the shared project…"),
    "recover": QT_TRANSLATE_NOOP("StatusPanel", "Reading the damaged project…"),
    "undo": QT_TRANSLATE_NOOP("StatusPanel", "Undoing…"),
    "redo": QT_TRANSLATE_NOOP("StatusPanel", "Doing again…"),
}
_STOPPABLE = frozenset(
    {"open", "check", "import", "export", "search", "history", "look back", "undo", "redo"}
    | {"look at copy", "merge copy", "open shared"}
    | {"copy", "recover", "spellings", "affects", "look at files"}
)


_LATE = 400
"""Milliseconds after which a gesture that is still on its way shows a bar."""


class StatusPanel(Panel):
    """Says «saved» only after the commit."""

    cancel_wanted = Signal(str)
    order_wanted = Signal(str)
    """What shall come first of what is left."""
    server_wanted = Signal()
    """Somebody asks for the server of a shared project."""
    branches_wanted = Signal()
    """Somebody wants to see what was changed in both."""
    passed_over_wanted = Signal()
    """Somebody wants to see what the last check did not look at."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self.queue, self.order = plain_label(), FilterButton()
        self._left = self._done = 0
        self._tick, self.saved, self._work = QLabel(), plain_label(), plain_label()
        self.reviewer, self.bell = ReviewerButton(), Bell()
        self.bar, self.cancel = QProgressBar(), button("link")
        self.server, self.branches = QPushButton(), QPushButton()
        self.passed_over = QPushButton()
        self._branches = self._passed_over = 0
        self._kinds: list[str] = []
        self._unwritten, self._project, self._read_only = False, "", False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE)
        self._late.timeout.connect(self._say_work)
        self._lay_out()
        jobs.writing.connect(self._on_writing)
        jobs.started.connect(self.show_work)
        jobs.progressed.connect(self._on_progress)
        jobs.finished.connect(self._on_finished)
        self.cancel.clicked.connect(self._on_cancel)
        self.server.clicked.connect(self.server_wanted)
        self.branches.clicked.connect(self.branches_wanted)
        self.passed_over.clicked.connect(self.passed_over_wanted)
        self.order.chosen.connect(lambda: self.order_wanted.emit(self.order.value or ""))
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("Cancel"))
        self._say()
        self._say_work()
        self.order.offer(
            self.tr("What comes first"),
            [
                ("loud", self.tr("Loudest first")),
                ("frequent", self.tr("Most frequent entity first")),
                ("reading", self.tr("As the articles are read")),
            ],
        )
        self._say_queue()
        self.show_branches(self._branches)
        self.show_passed_over(self._passed_over)

    def show_server(self, words: str, explained: str = "") -> None:
        """Say how a shared project stands to its server; nothing where it has none."""
        self.server.setText(words)
        set_plain_tooltip(self.server, explained)
        self.server.setAccessibleDescription(explained)
        self.server.setVisible(bool(words))

    def show_branches(self, count: int) -> None:
        """Say of how many records two versions are kept."""
        self._branches = count
        self.branches.setText(self.tr("%n changed in both", "", count))
        self.branches.setVisible(bool(count))

    def show_passed_over(self, count: int) -> None:
        """Say how many parts the last check did not look at."""
        self._passed_over = count
        self.passed_over.setText(self.tr("%n not looked at", "", count))
        told = self.tr("Texts and names that the last check passed over, and why.")
        set_plain_tooltip(self.passed_over, told)
        self.passed_over.setVisible(bool(count))

    def redress(self) -> None:
        self._tick.setPixmap(icon("confirm").pixmap(QSize(16, 16)))

    def show_project(self, file_name: str, *, read_only: bool = False) -> None:
        """Say which project is open, and whether it can be written."""
        self._project, self._read_only = file_name, read_only
        self._say()

    def show_queue(self, left: int, done: int, order: str) -> None:
        """Say how much is left to decide, what comes first, and how much was decided today."""
        self._left, self._done = left, done
        if self.order.value != order:
            self.order.blockSignals(True)
            self.order.choose(order)
            self.order.blockSignals(False)
        self._say_queue()

    def _say_queue(self) -> None:
        left = self.tr("%n left to decide", "", self._left)
        done = self.tr("%n done today", "", self._done)
        self.queue.setText(f"{left}  ·  {done}")
        told = self.tr("Findings without a ruling, and links that the machine proposes.")
        set_plain_tooltip(self.queue, told)
        # What is under way needs the room; a window must not grow because something is told.
        shown = bool(self._project) and not self._kinds
        self.queue.setVisible(shown and bool(self._left or self._done))
        self.order.setVisible(shown and bool(self._left))

    def _say(self) -> None:
        self.setVisible(bool(self._project or self._kinds))
        self._tick.setVisible(bool(self._project) and not self._unwritten | self._read_only)
        if not self._project:
            words = ""
        elif self._read_only:
            words = self.tr("Open for reading only: {file}").format(file=isolate(self._project))
        elif self._unwritten:
            words = self.tr("Saving…")
        else:
            words = self.tr("Saved in {file}").format(file=isolate(self._project))
        self.saved.setText(words)

    def _say_work(self) -> None:
        kind = self._kinds[-1] if self._kinds else ""
        words = _WORK.get(kind, "")
        said = QCoreApplication.translate("StatusPanel", words) if words else ""
        self._work.setText(said)
        self._work.setVisible(bool(kind))
        # A gesture is whole or not at all and cannot be stopped; that it lasts can be shown.
        lasting = self._unwritten and not self._late.isActive()
        self.bar.setVisible(bool(kind) or lasting)
        self.bar.setAccessibleName(said)
        self.cancel.setVisible(kind in _STOPPABLE)
        self._say_queue()

    def _on_writing(self, under_way: bool) -> None:
        if under_way and not self._unwritten:
            self._late.start()
        self._unwritten = under_way
        if not under_way:
            self._late.stop()
            self._say_work()
        self._say()

    def show_work(self, kind: str) -> None:
        """Say that work of this kind is under way."""
        if kind not in _WORK:
            return
        self._kinds = [*(k for k in self._kinds if k != kind), kind]
        self.bar.setRange(0, 0)
        self._say()
        self._say_work()

    def _on_progress(self, kind: str, done: int, total: int) -> None:
        if self._kinds and kind == self._kinds[-1] and self._jobs.running(kind):
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def _on_finished(self, kind: str) -> None:
        self._kinds = [k for k in self._kinds if k != kind]
        self.bar.setRange(0, 0)
        self._say()
        self._say_work()

    def _on_cancel(self) -> None:
        if self._kinds:
            self.cancel_wanted.emit(self._kinds[-1])

    def _lay_out(self) -> None:
        self.bar.setFixedWidth(20 * GAP)
        self.bar.setTextVisible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GAP, GAP // 2, 2 * GAP, GAP // 2)
        layout.setSpacing(GAP)
        layout.addWidget(self._tick)
        layout.addWidget(self.saved)
        layout.addSpacing(2 * GAP)
        layout.addWidget(self.queue)
        self.order.setProperty("role", "small")
        layout.addWidget(self.order)
        layout.addStretch(1)
        for widget in (self._work, self.bar, self.cancel):
            layout.addWidget(widget)
        layout.addSpacing(GAP)
        for chip in (self.passed_over, self.branches, self.server):
            chip.setProperty("role", "link")
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.hide()
            layout.addWidget(chip)
        layout.addWidget(self.bell)
        layout.addWidget(self.reviewer)
        for words in (self.saved, self.queue, self._work):
            words.setProperty("role", "small")
        for shown in (self.saved, self.reviewer):
            # What can be read elsewhere gives way where the window is narrow.
            shown.setMinimumWidth(1)
