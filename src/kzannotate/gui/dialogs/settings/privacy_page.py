"""What is kept where on this machine, and the ways to open it or to do away with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzannotate.gui.dialogs.settings.row import said
from kzannotate.gui.dialogs.settings.section import Section
from kzannotate.gui.panel import GAP, label
from kzannotate.gui.parts import Words
from kzannotate.gui.plain import isolate, set_plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzannotate.gui.kept_places import KeptFile


class PrivacyPage(Section):
    """What the program keeps, outside of the project and in it.

    Signals:
        open_wanted: path of a folder.
        forget_wanted: the list of recent projects is to be emptied.
        clear_wanted: logs and reports are to be deleted.
    """

    open_wanted = Signal(object)
    forget_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, title: str, rows: Sequence[QWidget], places: Iterable[KeptFile]) -> None:
        super().__init__(
            title,
            QCoreApplication.translate(
                "SettingsDialog",
                "Nothing leaves this machine: nothing is counted, reported or looked for in the "
                "network, and no page is fetched. The one exception is a shared project, which "
                "you open yourself: what you decide in it is sent to the server that you name. Its "
                "password is kept in the keyring of this system, if you want it kept.",
            ),
        )
        for row in rows:
            self.add(row, getattr(row, "sought", None))
        self.forget, self.clear = QPushButton(), QPushButton()
        self.forget.setText(
            QCoreApplication.translate("SettingsDialog", "Forget the recent projects")
        )
        self.clear.setText(QCoreApplication.translate("SettingsDialog", "Delete logs and reports"))
        self.forget.clicked.connect(self.forget_wanted)
        self.clear.clicked.connect(self.clear_wanted)
        ways = QHBoxLayout()
        ways.setSpacing(GAP)
        for way in (self.forget, self.clear):
            way.setAutoDefault(False)
            ways.addWidget(way)
        ways.addStretch(1)
        self.body.addSpacing(GAP)
        for place in places:
            self.add(self._of(place), f"{said(place.title)}\n{said(place.told)}\n{place.title}")
        self.body.addSpacing(GAP)
        self.body.addLayout(ways)

    def _of(self, place: KeptFile) -> QWidget:
        row, text = QWidget(), QVBoxLayout()
        title, told = label("heading", wrap=True), label("small", wrap=True)
        set_plain_text(title, said(place.title))
        set_plain_text(told, said(place.told))
        where = Words(isolate(str(place.path)), muted=True, aside=True)
        text.setSpacing(0)
        for widget in (title, told, where):
            text.addWidget(widget)
        show = QPushButton()
        show.setText(QCoreApplication.translate("SettingsDialog", "Show the folder"))
        show.setAccessibleName(f"{show.text()}: {said(place.title)}")
        show.setAutoDefault(False)
        folder = place.path if place.path.is_dir() else place.path.parent
        show.setEnabled(folder.is_dir())
        show.clicked.connect(lambda: self.open_wanted.emit(folder))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, GAP // 2, 0, GAP // 2)
        layout.setSpacing(2 * GAP)
        layout.addLayout(text, 1)
        layout.addWidget(show)
        return row
