"""What the window shows while no project is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzannotate.gui.fonts import load_fonts
from kzannotate.gui.icons import app_icon, blank, icon
from kzannotate.gui.panel import GAP, Panel, button, label
from kzannotate.gui.plain import isolate, plain_label, set_plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


_LOGO = 72
_ROOMY = 340
"""Pixels of height from which there is room for more than the ways in."""


class WelcomePanel(Panel):
    """Three ways in, and the projects that were open before; pictures come with ``draw``."""

    sample_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    recent_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__("page")
        self._logo, self._name = plain_label(), label("display")
        self._claim = label("muted", wrap=True)
        self.sample, self.new, self.open = button("primary"), QPushButton(), QPushButton()
        self._recent_title = label("heading")
        self._recent = QVBoxLayout()
        self._hint = label("small", wrap=True)
        self._paths: tuple[str, ...] = ()
        self._drawn = False
        self._logo.setFixedSize(_LOGO, _LOGO)
        self._lay_out()
        self.new.setIcon(blank())
        self.open.setIcon(blank())
        self.sample.clicked.connect(self.sample_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        self._name.setText(self.tr("kzannotate"))
        self._claim.setText(
            self.tr("See where the same story disagrees with itself, and decide what is right.")
        )
        self.sample.setText(self.tr("Open the sample project"))
        self.new.setText(self.tr("New project…"))
        self.open.setText(self.tr("Open project…"))
        self.new.setToolTip(self.tr("New project (Ctrl+N)"))
        self.open.setToolTip(self.tr("Open project (Ctrl+O)"))
        self._recent_title.setText(self.tr("Recent projects"))
        self._hint.setText(
            self.tr(
                "Everything stays on this machine, in one file per project. "
                "There is no Save button."
            )
        )

    def draw(self) -> None:
        """Put pictures into the places that were kept for them; after the first paint."""
        self._drawn = True
        self.redress()

    def redress(self) -> None:
        if not self._drawn:
            return
        self._logo.setPixmap(app_icon().pixmap(QSize(_LOGO, _LOGO)))
        self.new.setIcon(icon("new"))
        self.open.setIcon(icon("open"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        roomy = event.size().height() >= _ROOMY
        self._logo.setVisible(roomy)
        self._hint.setVisible(roomy)
        super().resizeEvent(event)

    def show_recent(self, paths: Sequence[str]) -> None:
        """Offer the projects that still exist."""
        self._paths = tuple(path for path in paths if Path(path).is_file())
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        if not all(map(str.isascii, self._paths)):
            load_fonts()
        for path in self._paths[:5]:
            self._recent.addWidget(self._link_to(path))
        self._recent_title.setVisible(bool(self._paths))

    def _link_to(self, path: str) -> QWidget:
        from kzannotate.gui.parts import Words

        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        link: QPushButton = button("link")
        link.setText(isolate(Path(path).stem))
        set_plain_tooltip(link, path)
        link.clicked.connect(lambda: self.recent_wanted.emit(path))
        layout.addWidget(link)
        folder = Words(isolate(str(Path(path).parent)), muted=True, aside=True)
        layout.addWidget(folder, 1, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _lay_out(self) -> None:
        column = QWidget()
        column.setFixedWidth(480)
        body = QVBoxLayout(column)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GAP)
        body.addStretch(2)
        body.addWidget(self._logo)
        body.addSpacing(GAP)
        body.addWidget(self._name, 0, Qt.AlignmentFlag.AlignLeading)
        body.addWidget(self._claim)
        body.addSpacing(3 * GAP)
        ways = QHBoxLayout()
        ways.setSpacing(GAP)
        for way in (self.sample, self.new, self.open):
            ways.addWidget(way)
        ways.addStretch(1)
        body.addLayout(ways)
        body.addSpacing(4 * GAP)
        body.addWidget(self._recent_title)
        body.addLayout(self._recent)
        body.addStretch(3)
        body.addWidget(self._hint)
        body.addSpacing(2 * GAP)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(column)
        layout.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
