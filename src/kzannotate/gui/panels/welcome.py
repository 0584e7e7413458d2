"""What the window shows while no project is open."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from kzannotate.gui.command_button import CommandButton
from kzannotate.gui.commands.table import TABLE
from kzannotate.gui.fonts import load_fonts
from kzannotate.gui.icons import app_icon, blank, icon
from kzannotate.gui.panel import GAP, Panel, button, label
from kzannotate.gui.plain import isolate, plain_label, set_plain_tooltip
from kzannotate.gui.remarks.wrapping import WrappingRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton


_LOGO = 72
_ROOMY = 420
"""Pixels of height from which there is room for more than the ways in."""
_WIDTH = 70 * GAP
_FARTHER = ("open_shared", "open_result", "tour", "guide")
"""Ways that stand below the main ones, those of them that there are."""
_SHOWN = 8


class WelcomePanel(Panel):
    """The ways in, and the projects that were open before; pictures come with ``draw``."""

    recent_wanted = Signal(str)
    forget_wanted = Signal(str)
    """Path of a project that is no longer to be remembered."""

    def __init__(self) -> None:
        super().__init__("page")
        self._logo, self._name = plain_label(), label("display")
        self._claim = label("muted", wrap=True)
        self.sample, self.new = CommandButton("sample", "primary"), CommandButton("new")
        self.open = CommandButton("open")
        known = {spec.id for spec in TABLE}
        self.farther = [CommandButton(id_, "link") for id_ in _FARTHER if id_ in known]
        self._recent_title = label("heading")
        self._recent = QVBoxLayout()
        self._hint = label("small", wrap=True)
        self._paths: tuple[str, ...] = ()
        self._drawn = False
        self._logo.setFixedSize(_LOGO, _LOGO)
        self._lay_out()
        self.new.setIcon(blank())
        self.open.setIcon(blank())
        self.retranslate()

    def retranslate(self) -> None:
        self._name.setText(self.tr("kzannotate"))
        self._claim.setText(
            self.tr("See where the same story disagrees with itself, and decide what is right.")
        )
        self._recent_title.setText(self.tr("Recent projects"))
        self._hint.setText(
            self.tr(
                "Everything stays on this machine, in one file per project. "
                "There is no Save button."
            )
        )
        self.show_recent(self._paths)

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
        for forget in self.findChildren(QToolButton):
            forget.setIcon(icon("dismiss"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        roomy = event.size().height() >= _ROOMY
        self._logo.setVisible(roomy)
        self._hint.setVisible(roomy)
        super().resizeEvent(event)

    def show_recent(self, paths: Sequence[str]) -> None:
        """Offer these projects; those that are gone can be taken from the list."""
        self._paths = tuple(paths)
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not all(map(str.isascii, self._paths)):
            load_fonts()
        for path in self._paths[:_SHOWN]:
            self._recent.addWidget(self._link_to(path))
        self._recent_title.setVisible(bool(self._paths))

    def _link_to(self, path: str) -> QWidget:
        from kzannotate.gui.parts import Words

        row, changed = QWidget(), _changed(Path(path))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        link: QPushButton = button("link")
        link.setText(isolate(Path(path).stem))
        set_plain_tooltip(link, path)
        link.clicked.connect(lambda: self.recent_wanted.emit(path))
        link.setEnabled(bool(changed))
        layout.addWidget(link)
        folder = Words(isolate(str(Path(path).parent)), muted=True, aside=True)
        layout.addWidget(folder, 1, Qt.AlignmentFlag.AlignVCenter)
        day = plain_label(isolate(changed) if changed else self.tr("no longer there"))
        day.setProperty("role", "small")
        set_plain_tooltip(day, self.tr("Last changed") if changed else "")
        layout.addWidget(day)
        forget = QToolButton()
        forget.setIcon(icon("dismiss") if self._drawn else blank())
        words = self.tr("Take {project} from this list").format(project=isolate(Path(path).stem))
        set_plain_tooltip(forget, words)
        forget.setAccessibleName(words)
        forget.clicked.connect(lambda: self.forget_wanted.emit(path))
        layout.addWidget(forget)
        return row

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        body = QVBoxLayout(column)
        body.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        body.setSpacing(GAP)
        body.addStretch(2)
        body.addWidget(self._logo)
        body.addSpacing(GAP)
        body.addWidget(self._name, 0, Qt.AlignmentFlag.AlignLeading)
        body.addWidget(self._claim)
        body.addSpacing(2 * GAP)
        for row in self._ways():
            body.addLayout(row)
        body.addSpacing(3 * GAP)
        body.addWidget(self._recent_title)
        body.addLayout(self._recent)
        body.addStretch(3)
        body.addWidget(self._hint)
        around, inside = QScrollArea(), QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        around.setWidget(inside)
        around.setWidgetResizable(True)
        around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(around)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _ways(self) -> Iterator[WrappingRow]:
        for ways in ((self.sample, self.new, self.open), self.farther):
            row = WrappingRow(gap=GAP)
            for way in ways:
                row.addWidget(way)
            yield row


def _changed(path: Path) -> str:
    """Day of the last change, empty for what is not there."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone().date().isoformat()
    except (OSError, ValueError, OverflowError):
        return ""
