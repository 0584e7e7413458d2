"""Tags as chips, and the field that puts on another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from kzannotate.gui.icons import icon
from kzannotate.gui.measures import GAP
from kzannotate.gui.plain import isolate, set_plain_tooltip, tooltip_markup, without_bidi_controls
from kzannotate.gui.remarks.wrapping import WrappingRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from kzannotate.domain.remark import Tag
    from kzannotate.workbench.remarks import Held

_LONGEST = 28
"""Letters of the tagged words that a chip shows."""


class TagChip(QFrame):
    """One tag: a click goes to its words, the cross takes an own one off."""

    removed = Signal(object)
    """Tag."""
    wanted = Signal(object)
    """Passage."""

    def __init__(self, held: Held[Tag]) -> None:
        super().__init__()
        tag = held.record
        self.setProperty("role", "tag" if held.own else "tag_of_others")
        self.face, self.cross = QToolButton(), QToolButton()
        passage = held.place
        words = f"  “{_short(passage.text)}”" if passage else ""
        self.face.setText(without_bidi_controls(f"{tag.text}{words}").replace("&", "&&"))
        self.face.setEnabled(passage is not None)
        said = self.tr("{tag}, by {name}").format(
            tag=isolate(tag.text), name=isolate(held.reviewer)
        )
        self.face.setAccessibleName(said)
        tip = f"{tag.text}\n{held.reviewer}" + (f"\n{passage.text}" if passage else "")
        set_plain_tooltip(self, tip)
        self.face.clicked.connect(lambda: self.wanted.emit(passage))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP - 2, 0, 2, 0)
        layout.setSpacing(0)
        layout.addWidget(self.face)
        if held.own:
            said = self.tr("Take off the tag {tag}").format(tag=isolate(tag.text))
            self.cross.setAccessibleName(said)
            self.cross.setToolTip(tooltip_markup(said))
            self.cross.setIcon(icon("dismiss"))
            self.cross.setProperty("role", "cross")
            self.cross.clicked.connect(lambda: self.removed.emit(tag))
            layout.addWidget(self.cross)


class TagField(QLineEdit):
    """Where another tag is typed; known ones are offered."""

    given = Signal(str)
    left = Signal()

    def __init__(self, known: Callable[[], Iterable[str]]) -> None:
        super().__init__()
        self._known = known
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.returnPressed.connect(self._give)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._words.setStringList(list(self._known()))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        words = self.text().strip()
        self.clear()
        if words:
            self.given.emit(words)


class TagRow(QWidget):
    """The tags of an article and of words in it, one's own first."""

    removed = Signal(object)
    """Tag."""
    wanted = Signal(object)
    """Passage."""

    def __init__(self) -> None:
        super().__init__()
        self._row = WrappingRow(self)

    def show_tags(self, tags: Iterable[Held[Tag]]) -> None:
        """Show these and no others."""
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for held in tags:
            chip = TagChip(held)
            chip.removed.connect(self.removed)
            chip.wanted.connect(self.wanted)
            self._row.addWidget(chip)
        self.setVisible(self._row.count() > 0)
        self.updateGeometry()


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"
