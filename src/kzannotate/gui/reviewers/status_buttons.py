"""At the foot of the window: who works, and a quiet bell for what is new for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from kzannotate.gui import reviewer_words as words
from kzannotate.gui.icons import icon
from kzannotate.gui.plain import isolate, tooltip_markup
from kzannotate.gui.reviewer_signs import badge_icon
from kzannotate.gui.sheet import theme_now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent

    from kzannotate.workbench.reviewers import Person

_LONGEST = 24
"""Letters of a name on a button; a menu and its tooltip say the whole."""


class ReviewerButton(QToolButton):
    """Says who works; its menu hands the window to another reviewer of the project."""

    switch_wanted = Signal(str)
    """Name."""
    described = Signal()
    """The form of the reviewers is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "small")
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._face, self.menu_ = QAction(self), QMenu(self)
        self.setDefaultAction(self._face)
        self.setMenu(self.menu_)
        self._people: tuple[Person, ...] = ()

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these, the first of whom works now."""
        self._people = tuple(people)
        self.say()

    def say(self) -> None:
        """Say it in the language and the colours that hold now."""
        self.menu_.clear()
        self.setVisible(bool(self._people))
        if not self._people:
            self._face.setText("")
            return
        own, theme = self._people[0], theme_now()
        name = own.name if len(own.name) <= _LONGEST else f"{own.name[:_LONGEST].rstrip()}…"
        self._face.setIcon(badge_icon(own, theme))
        self._face.setText(
            self.tr("Reviewer: {name}").format(name=isolate(name).replace("&", "&&"))
        )
        said = f"{own.name}, {words.role(own.role)}"
        self._face.setToolTip(tooltip_markup(said))
        self.setAccessibleName(self.tr("Reviewer: {name}").format(name=said))
        for person in self._people:
            told = f"{isolate(person.name)}  ·  {words.role(person.role)}".replace("&", "&&")
            action = self.menu_.addAction(badge_icon(person, theme), told)
            action.setCheckable(True)
            action.setChecked(person is own)
            action.triggered.connect(lambda _=False, n=person.name: self.switch_wanted.emit(n))
        self.menu_.addSeparator()
        self.menu_.addAction(self.tr("Reviewers…")).triggered.connect(self.described)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (event.Type.LanguageChange, event.Type.PaletteChange) and hasattr(
            self, "_people"
        ):
            self.say()


class Bell(QToolButton):
    """Says how much is new for who works; silent where nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setProperty("role", "small")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._face = QAction(self)
        self.setDefaultAction(self._face)
        self._count = 0
        self.hide()

    def show_count(self, count: int | None) -> None:
        """Show how many are unread; None: there is no project."""
        self._count = count or 0
        self.setVisible(count is not None)
        self.say()

    def say(self) -> None:
        """Say it in the language and the colours that hold now."""
        self._face.setIcon(icon("bell"))
        self._face.setText(self.locale().toString(self._count) if self._count else "")
        said = (
            self.tr("%n new for you", "", self._count)
            if self._count
            else self.tr("Nothing new for you")
        )
        self._face.setToolTip(tooltip_markup(said))
        self.setAccessibleName(said)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (event.Type.LanguageChange, event.Type.PaletteChange) and hasattr(
            self, "_count"
        ):
            self.say()
