"""The bar under an article's head that finds words in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout

from kzannotate.gui.icons import icon
from kzannotate.gui.parts import GAP, Panel, button, label, rule
from kzannotate.gui.plain import set_plain_text, set_plain_tooltip
from kzannotate.gui.seeking.choices import SearchChoices

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kzannotate.text.seeking import Sought

_TYPING = 120
"""Milliseconds of quiet after which what was typed is looked for."""
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(Panel):
    """A field, how many hits there are, and the ways between them.

    Signals:
        changed: something else is looked for.
        stepped: to the next hit (1) or the previous one (-1).
        left: the reviewer has done with it.
        everywhere_wanted: the same shall be looked for in all articles.
    """

    changed = Signal()
    stepped = Signal(int)
    left = Signal()
    everywhere_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        self.field, self.count, self.choices = QLineEdit(), label("small"), SearchChoices()
        self.back, self.on, self.cross = QToolButton(), QToolButton(), QToolButton()
        self.everywhere = button("link")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TYPING)
        self._lay_out()
        self._soon.timeout.connect(self.changed)
        self.field.textChanged.connect(lambda _: self._soon.start())
        self.choices.changed.connect(self._soon.start)
        self.back.clicked.connect(lambda: self._step(-1))
        self.on.clicked.connect(lambda: self._step(1))
        self.cross.clicked.connect(self.left)
        self.everywhere.clicked.connect(self.everywhere_wanted)
        self.hide()
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.everywhere.setText(self.tr("In all articles"))
        for made, words in (
            (self.field, self.tr("Find in this article")),
            (self.back, self.tr("Previous hit (Shift+Enter)")),
            (self.on, self.tr("Next hit (Enter)")),
            (self.cross, self.tr("Close (Escape)")),
            (self.everywhere, self.tr("Find the same in all articles")),
        ):
            made.setAccessibleName(words)
            set_plain_tooltip(made, words)

    def redress(self) -> None:
        for made, name in ((self.back, "previous"), (self.on, "next"), (self.cross, "dismiss")):
            made.setIcon(icon(name))
        self._sign.setIcon(icon("search"))

    def sought(self) -> Sought:
        """What is looked for."""
        return self.choices.sought(self.field.text())

    def open_with(self, words: str) -> None:
        """Show the bar with these words, or with those of before; all of them are selected."""
        if words and words != self.field.text():
            self.field.setText(words)
        self._soon.stop()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.changed.emit()

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say how many hits there are, or what is wrong with what was typed."""
        set_plain_text(self.count, words)
        self.count.setProperty("role", "wrong" if wrong else "small")
        self.count.style().unpolish(self.count)
        self.count.style().polish(self.count)
        self.field.setAccessibleDescription(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTERS and watched is self.field:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._step(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self.changed.emit()
        else:
            self.stepped.emit(by)

    def _lay_out(self) -> None:
        self._sign = self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        for made in (self.back, self.on, self.cross):
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        top = QHBoxLayout()
        top.setSpacing(GAP // 2)
        top.addWidget(self.field, 1)
        top.addSpacing(GAP // 2)
        top.addWidget(self.count)
        for made in (self.back, self.on, self.cross):
            top.addWidget(made)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(self.choices, 1)
        below.addWidget(self.everywhere, 0, Qt.AlignmentFlag.AlignTop)
        body = QVBoxLayout()
        body.setContentsMargins(3 * GAP, GAP, 2 * GAP, GAP)
        body.setSpacing(GAP - 2)
        body.addLayout(top)
        body.addLayout(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body)
        layout.addWidget(rule())
