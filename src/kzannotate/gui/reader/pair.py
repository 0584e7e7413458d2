"""Two to four articles side by side, with the compared passages on one height."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QIcon, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzannotate.domain.span import Span
from kzannotate.gui.fonts import INTERFACE_POINTS, interface_font
from kzannotate.gui.measures import GAP
from kzannotate.gui.plain import (
    isolate,
    plain_label,
    set_plain_text,
    set_plain_tooltip,
    without_bidi_controls,
)
from kzannotate.gui.reader.article_reader import ArticleReader
from kzannotate.gui.reader.marks import Mark

MOST_SIDES, LEAST_WIDTH = 4, 320
"""How many articles can stand side by side, and how narrow each may be, in pixels."""
_HEIGHT_SHARE = 0.38
"""Where in the view the compared passages stand, as a share of its height."""


@dataclass(frozen=True, slots=True)
class Header:
    """What stands above an article: plain text, empty where unknown."""

    title: str
    source: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class PairSide:
    """One article of a comparison.

    Args:
        reveal: the passage that is compared; None: the beginning.
        active: id of the mark that is to stand out; by default the one on the passage.
    """

    text: str
    language: str | None
    header: Header
    marks: Sequence[Mark] = ()
    reveal: Span | None = None
    active: str | None = None


def align_passages(passages: Iterable[tuple[ArticleReader, Span | None]]) -> None:
    """Scroll readers so that their passages stand on one height of the window.

    They need room below their articles, or a passage near an end cannot be moved up.
    """
    known = [(reader, span) for reader, span in passages if span is not None]
    if not known:
        return
    view = min(reader.viewport().height() for reader, _ in known)
    # A passage near its article's beginning cannot be moved down: it decides for all.
    height = min([view * _HEIGHT_SHARE, *(reader.top_of(span) for reader, span in known)])
    for reader, span in known:
        reader.scroll_to(span, share=height / max(1, reader.viewport().height()))


class PairReader(QWidget):
    """Up to four readers in one window, each with its article's own direction.

    Columns that do not fit are reached by scrolling sideways.

    Signals:
        mark_activated: id of a mark that the user clicked or stepped to, on any side.
        mark_followed: number of the side and id of its mark, at the same moment.
        taken: number of the side that is worked on now.
        closing: number of the side that is wanted no more.
        alone: number of the side that shall be shown alone.
    """

    mark_activated = Signal(str)
    mark_followed = Signal(int, str)
    taken = Signal(int)
    closing = Signal(int)
    alone = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(_Column(self) for _ in range(MOST_SIDES))
        self._shown = 2
        self._zoom = 1.0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.align)
        # Where a new column stands is known only once all have been laid out.
        self._soon.timeout.connect(self._bring)
        self.together = False
        """Whether scrolling one side scrolls the others by as much."""
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for number, column in enumerate(self._columns):
            self._add(splitter, number, column)
        splitter.setSizes([1000] * MOST_SIDES)
        splitter.splitterMoved.connect(self._align_soon)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(splitter)
        self._splitter = splitter
        self._brought: _Column | None = None
        # There is room to scroll only once the columns have been laid out.
        self._scroll.horizontalScrollBar().rangeChanged.connect(lambda *_: self._soon.start())
        # Whoever scrolls by hand wants another place.
        self._scroll.horizontalScrollBar().actionTriggered.connect(self._let_go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    @property
    def readers(self) -> tuple[ArticleReader, ...]:
        """The readers that are shown, in the order in which articles were given."""
        return tuple(column.reader for column in self._columns[: self._shown])

    @property
    def all_readers(self) -> tuple[ArticleReader, ...]:
        """The readers of all columns, those that are not shown too."""
        return tuple(column.reader for column in self._columns)

    def show_pair(self, *sides: PairSide) -> None:
        """Show two to four articles, their compared passages on one height."""
        self._brought = None
        if len(sides) != self._shown:
            self._splitter.setSizes([1000] * len(self._columns))
        self._shown = len(sides)
        for number, column in enumerate(self._columns):
            column.setVisible(number < self._shown)
            column.close_.setVisible(self._shown > 1)
        for column, side in zip(self._columns, sides, strict=False):
            column.reader.set_zoom(self._zoom)
            column.show_side(side)
        self.align()

    def scroll_together(self, together: bool) -> None:
        """Whether scrolling one side scrolls the others."""
        self.together = together

    def set_strip(self, number: int, strip: QWidget | None) -> None:
        """Put something between the header of a side and its article."""
        self._columns[number].set_strip(strip)
        self._align_soon()

    def bring(self, number: int) -> None:
        """Scroll sideways to a side."""
        self._brought = self._columns[number]
        QTimer.singleShot(0, self, self._bring)

    def _let_go(self) -> None:
        self._brought = None

    def _bring(self) -> None:
        """Scroll as little as shows a whole side; Qt's own way knows no mirrored window."""
        column, bar = self._brought, self._scroll.horizontalScrollBar()
        if column is None:
            return
        start, width = column.x(), self._scroll.viewport().width()
        if self.isRightToLeft():
            start = self._splitter.width() - start - column.width()
        least = start + column.width() - width
        bar.setValue(max(least, min(bar.value(), start)))

    def say(self, close: str, alone: str) -> None:
        """What the buttons of each side are called."""
        for column in self._columns:
            column.say(close, alone)

    def redress(self, cross: QIcon) -> None:
        """Draw the pictures again in the colours that hold now."""
        for column in self._columns:
            column.close_.setIcon(cross)
            column.reader.set_page()

    def jump(self, places: Mapping[int, tuple[Span, str | None]]) -> None:
        """Go to a place on some sides, all on one height, and let its mark stand out there."""
        for number, (span, mark) in places.items():
            column = self._columns[number]
            column.passage = span
            if mark is not None:
                column.reader.activate(mark, at=span)
        here = [(self._columns[number].reader, span) for number, (span, _) in places.items()]
        with self._apart():
            align_passages(here)

    def _add(self, splitter: QSplitter, number: int, column: _Column) -> None:
        splitter.addWidget(column)
        splitter.setStretchFactor(number, 1)
        column.setVisible(number < self._shown)
        reader = column.reader
        reader.entered.connect(lambda n=number: self.taken.emit(n))
        reader.mark_activated.connect(lambda _mark, n=number: self.taken.emit(n))
        reader.mark_activated.connect(self.mark_activated)
        reader.mark_activated.connect(lambda mark, n=number: self.mark_followed.emit(n, mark))
        reader.reading_zoomed.connect(self.set_zoom)
        column.resized.connect(self._align_soon)
        column.close_.clicked.connect(lambda _=False, n=number: self.closing.emit(n))
        column.alone_.clicked.connect(lambda _=False, n=number: self.alone.emit(n))
        bar = reader.verticalScrollBar()
        bar.valueChanged.connect(lambda value, n=number: self._scrolled(n, value))

    def _scrolled(self, number: int, value: int) -> None:
        """Let the others follow by as much as one was scrolled."""
        column = self._columns[number]
        by, column.scrolled = value - column.scrolled, value
        if not self.together or self._moving or not self.isVisible():
            return
        with self._apart():
            for other in self._columns[: self._shown]:
                if other is not column:
                    bar = other.reader.verticalScrollBar()
                    bar.setValue(bar.value() + by)

    _moving = False

    @contextmanager
    def _apart(self) -> Iterator[None]:
        """Scroll sides each for itself."""
        before, self._moving = self._moving, True
        try:
            yield
        finally:
            self._moving = before

    def align(self) -> None:
        """Bring the compared passages to one height again, and the headers to one size."""
        shown = self._columns[: self._shown]
        tallest = max(column.wanted_head() for column in shown)
        for column in shown:
            column.head.setFixedHeight(tallest)
        with self._apart():
            align_passages([(column.reader, column.passage) for column in shown])

    def set_zoom(self, zoom: float) -> None:
        """Show all articles larger or smaller."""
        self._zoom = zoom
        for reader in self.readers:
            reader.set_zoom(zoom)
        self.align()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A bar that opens above takes only height: what is seen stays where it is.
        if event.size().width() != event.oldSize().width():
            self._align_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._align_soon()

    def _align_soon(self) -> None:
        # The readers learn their new widths only after this event.
        self._soon.start()


class _Column(QWidget):
    """One side: a header with its article below."""

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.reader = ArticleReader(self, room_below=True)
        self.passage: Span | None = None
        self.scrolled = 0
        self.setMinimumWidth(LEAST_WIDTH)
        self.close_, self.alone_ = QToolButton(), QToolButton()
        self.close_.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.alone_.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.alone_.setProperty("role", "small")
        self._strip: QWidget | None = None
        self._title, self._origin = plain_label(parent=self), plain_label(parent=self)
        self._title.setFont(_title_font())
        self._title.setWordWrap(True)
        self._origin.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.head, self._head = QWidget(self), QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.close_, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._origin, 1)
        below.addWidget(self.alone_)
        self.head.setLayout(self._head)
        self._head.setContentsMargins(2 * GAP, GAP, GAP, GAP)
        self._head.setSpacing(2)
        self._head.addLayout(top)
        self._head.addLayout(below)
        self._head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(line)
        layout.addWidget(self.reader, 1)

    def show_side(self, side: PairSide) -> None:
        """Show one article with its header."""
        origin = "  ·  ".join(
            isolate(part) for part in (side.header.source, side.header.date) if part
        )
        set_plain_text(self._title, without_bidi_controls(side.header.title))
        set_plain_text(self._origin, origin)
        self.passage = side.reveal
        self.reader.show_article(side.text, side.language)
        self.reader.set_marks(side.marks)
        self.reader.setAccessibleName(side.header.title or self.reader.accessibleName())
        on_it = (m.id for m in side.marks if m.span == side.reveal)
        self.reader.activate(side.active or next(on_it, None), at=side.reveal)

    def say(self, close: str, alone: str) -> None:
        """What the buttons are called."""
        set_plain_tooltip(self.close_, close)
        self.close_.setAccessibleName(close)
        self.alone_.setText(alone)

    def set_strip(self, strip: QWidget | None) -> None:
        """Put something under the header."""
        if self._strip is not None:
            self._head.removeWidget(self._strip)
            self._strip.hide()
            self._strip.deleteLater()
        self._strip = strip
        if strip is not None:
            self._head.insertWidget(2, strip)
            strip.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def wanted_head(self) -> int:
        """Height that the header needs at the present width."""
        # A layout with others inside remembers what they wanted before.
        self._head.invalidate()
        layout = self.head.layout()
        # Without words there is no height for a width.
        wrapped = layout.heightForWidth(self.width()) if layout is not None else 0
        return max(wrapped, self.head.sizeHint().height() if wrapped < 0 else 0)


def _title_font() -> QFont:
    font = interface_font(INTERFACE_POINTS * 1.15)
    font.setWeight(QFont.Weight.Bold)
    return font
