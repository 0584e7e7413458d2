"""The column beside the article: findings, entity, notes and history behind tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.parts import Panel, rule

if TYPE_CHECKING:
    from collections.abc import Sequence

FINDINGS, ENTITY, NOTES, HISTORY = range(4)

_TABS = (
    QT_TRANSLATE_NOOP("ReviewColumn", "Findings"),
    QT_TRANSLATE_NOOP("ReviewColumn", "Entity"),
    QT_TRANSLATE_NOOP("ReviewColumn", "Notes"),
    QT_TRANSLATE_NOOP("ReviewColumn", "History"),
)


_LISTS = (
    QT_TRANSLATE_NOOP("ReviewColumn", "Articles"),
    QT_TRANSLATE_NOOP("ReviewColumn", "Entities"),
)
ARTICLES, ENTITIES = range(2)
"""Pages of the lists."""


class ReviewColumn(Panel):
    """One of its pages at a time."""

    titles: tuple[str, ...] = _TABS

    def __init__(self, pages: Sequence[QWidget]) -> None:
        super().__init__()
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for page in pages:
            self.tabs.addTab("")
            self._stack.addWidget(page)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(rule())
        layout.addWidget(self._stack, 1)
        self.retranslate()

    def retranslate(self) -> None:
        for number, words in enumerate(self.titles):
            self.tabs.setTabText(number, QCoreApplication.translate("ReviewColumn", words))

    def turn_to(self, page: int) -> None:
        """Bring a page forward."""
        self.tabs.setCurrentIndex(page)


class ListColumn(ReviewColumn):
    """The lists of articles and of entities."""

    titles = _LISTS


def stacked(upper: QWidget, lower: QWidget, heights: tuple[int, int]) -> QSplitter:
    """Two panels one above the other with a movable border."""
    splitter = QSplitter(Qt.Orientation.Vertical)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(upper)
    splitter.addWidget(lower)
    splitter.setSizes(list(heights))
    return splitter
