"""The column beside the article: findings, entity, notes and history behind tabs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.parts import Panel, rule

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
    wanted = Signal()
    """Somebody goes there."""
    turned = Signal()
    """A page of it comes forward by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for _ in self.titles:
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(rule())
        layout.addWidget(_scrolling(self._stack), 1)
        self.retranslate()

    def take(self, *pages: QWidget) -> None:
        """Hold these pages, one behind each tab."""
        for page in pages:
            self._stack.addWidget(page)

    def retranslate(self) -> None:
        for number, words in enumerate(self.titles):
            self.tabs.setTabText(number, QCoreApplication.translate("ReviewColumn", words))

    def turn_to(self, page: int) -> None:
        """Bring a page forward, where there is room for the column."""
        self.tabs.setCurrentIndex(page)
        self.turned.emit()

    def go_to(self, page: int) -> None:
        """Bring a page forward, and the column with it."""
        self.tabs.setCurrentIndex(page)
        self.wanted.emit()


class ListColumn(ReviewColumn):
    """The lists of articles and of entities."""

    titles = _LISTS


def _scrolling(pages: QWidget) -> QScrollArea:
    """Pages that can be moved up and down where a screen is too low for them."""
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    pages.setMinimumWidth(1)  # up and down alone: pages are as wide as the column
    area.setWidget(pages)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


class Stack(QSplitter):
    """Two panels one above the other with a movable border."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def take(self, upper: QWidget, lower: QWidget, heights: tuple[int, int]) -> None:
        """Hold these two."""
        self.addWidget(upper)
        self.addWidget(lower)
        self.setSizes(list(heights))
