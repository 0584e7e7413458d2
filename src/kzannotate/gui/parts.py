"""Small building blocks of the panels: words, quotes, empty pages, filter buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzannotate.gui.command_button import CommandButton
from kzannotate.gui.lines import Lines, direction_of
from kzannotate.gui.panel import GAP, Panel, button, label
from kzannotate.gui.plain import plain_label, set_plain_tooltip, tooltip_markup
from kzannotate.gui.sheet import theme_now

__all__ = [
    "GAP", "EmptyPage", "FilterButton", "Panel", "Words", "button", "label", "row_view", "rule",
]  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_WIDTHS = 4
"""Widths at which words are kept as they were set: a layout asks for some more than once."""


class Words(QWidget):
    """A text from outside, set in the direction of its own words, with dots where it is too long.

    Args:
        limit: the most lines it may take.
        scale: of the font, against the interface's.
        aside: it is a sentence of ours with isolated inserts, in the interface's direction.
    """

    def __init__(
        self, text: str = "", *, limit: int = 1, scale: float = 1.0, bold: bool = False,
        muted: bool = False, aside: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self._text, self._limit, self._muted, self._aside = text, limit, muted, aside
        self._scale, self._bold = scale, bold
        self._side: Qt.LayoutDirection | None = None
        self._set: dict[tuple[object, ...], Lines] = {}
        """The words as they were last set, by all that this depends on."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(text)

    def text(self) -> str:
        """The text in full."""
        return self._text

    def say(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        set_plain_tooltip(self, text if self._limit == 1 else "")
        self.updateGeometry()
        self.update()

    def stand_alone(self, alone: bool) -> None:
        """Go by the text's own direction, as a sentence in another language must."""
        self._aside = not alone
        self.update()

    def stand_with(self, text: str) -> None:
        """Stand on the side where another text begins."""
        self._side = direction_of(text)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lines(width).height + 1)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 160)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, round(Lines("x", self._font(), 40).height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_now()
        lines = self._lines(self.width())
        painter = QPainter(self)
        lines.draw(painter, 0, 0, theme.muted if self._muted else theme.text)
        painter.end()

    def _font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * self._scale)
        font.setBold(self._bold)
        return font

    def _lines(self, width: int) -> Lines:
        direction = self.layoutDirection() if self._aside else None
        side, font = self._side if self._aside else None, self._font()
        wanted = (self._text, font.key(), width, direction, side)
        if wanted not in self._set:
            if len(self._set) == _WIDTHS:
                self._set.clear()
            self._set[wanted] = Lines(
                self._text, font, width, self._limit, direction=direction, side=side
            )
        return self._set[wanted]


class EmptyPage(Panel):
    """What a panel shows while it has nothing to show: what is missing and what to do."""

    def __init__(self) -> None:
        super().__init__("empty")
        self.title = plain_label()
        self.text = plain_label()
        self.title.setProperty("role", "heading")
        self.text.setProperty("role", "muted")
        self._ways: dict[str, CommandButton] = {}
        self._row = QVBoxLayout()
        self._row.setSpacing(GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, 2 * GAP, GAP, 2 * GAP)
        layout.setSpacing(GAP)
        layout.addStretch(1)
        for words in (self.title, self.text):
            words.setWordWrap(True)
            words.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(words)
        layout.addSpacing(GAP)
        layout.addLayout(self._row)
        layout.addStretch(2)

    def say(self, title: str, text: str, *ways: str) -> None:
        """Say these words, and offer commands that lead on, by their ids."""
        self.title.setText(title)
        self.text.setText(text)
        for id_ in ways:
            if id_ not in self._ways:
                self._ways[id_] = CommandButton(id_)
                self._row.addWidget(self._ways[id_], 0, Qt.AlignmentFlag.AlignCenter)
        for id_, way in self._ways.items():
            way.setVisible(id_ in ways)


class FilterButton(QToolButton):
    """A button that opens a short list of choices and shows the one that holds."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "filter")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._face = QAction(self)
        self.setDefaultAction(self._face)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        # One for all times that choices are offered: it would stay with the menu.
        self._group = QActionGroup(self._menu)
        self._group.triggered.connect(lambda action: self.choose(action.data()))
        self.value: str | None = None
        self._title = self._short = ""

    def offer(self, title: str, choices: Sequence[tuple[str | None, str]], short: str = "") -> None:
        """Offer these choices, each a value and its words.

        The first becomes the one that holds where the present one is no longer offered. ``short``
        stands on the button while no value is chosen.
        """
        self._title, self._short = title, short
        menu = self._menu
        menu.clear()
        if self.value not in [value for value, _ in choices]:
            self.value = choices[0][0]
        for value, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == self.value)
            action.setData(value)
            self._group.addAction(action)
        self._show(dict(choices))

    def choose(self, value: str | None) -> None:
        """Make a choice hold."""
        self.value = value
        words = {}
        for action in self._menu.actions():
            action.setChecked(action.data() == value)
            words[action.data()] = action.text()
        self._show(words)
        self.chosen.emit()

    def _show(self, words: dict[str | None, str]) -> None:
        held = words.get(self.value, "")
        self._face.setText(f"{held if self.value or not self._short else self._short}  ▾")
        self._face.setToolTip(tooltip_markup(f"{self._title}: {held}"))
        self.setAccessibleName(f"{self._title}: {held}")
        self.setProperty("on", "true" if self.value and self._short else "false")
        self.style().unpolish(self)
        self.style().polish(self)


Index = QModelIndex | QPersistentModelIndex


class RowView(QListView):
    """A list whose rows, where all are of one height, stay where they are when one says more."""

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        if self.uniformItemSizes():
            # A QListView would lay all rows out anew, however many there are.
            QAbstractItemView.dataChanged(self, first, last, roles)
        else:
            super().dataChanged(first, last, roles)


def row_view() -> QListView:
    """A list that lies on the column without a frame; lists in popups keep their own ground."""
    made = RowView()
    made.setProperty("role", "rows")
    return made


def rule() -> QFrame:
    """A thin line between two parts."""
    line = QFrame()
    line.setProperty("role", "line")
    return line
