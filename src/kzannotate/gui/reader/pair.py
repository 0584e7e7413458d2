"""Two articles side by side, with the passages that are compared on one height."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from kzannotate.domain.span import Span
from kzannotate.gui.fonts import INTERFACE_POINTS, interface_font
from kzannotate.gui.plain import isolate, plain_label, set_plain_text, without_bidi_controls
from kzannotate.gui.reader.article_reader import ArticleReader
from kzannotate.gui.reader.marks import Mark

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
    """One article of a pair.

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
    """Two readers in one window, each with its article's own direction.

    Signals:
        mark_activated: id of a mark that the user clicked or stepped to, on either side.
    """

    mark_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = (_Column(self), _Column(self))
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        for number, column in enumerate(self._columns):
            splitter.addWidget(column)
            splitter.setStretchFactor(number, 1)
            column.reader.mark_activated.connect(self.mark_activated)
            column.reader.reading_zoomed.connect(self._zoom_both)
        splitter.setSizes([1000, 1000])
        splitter.splitterMoved.connect(self._align_soon)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    @property
    def readers(self) -> tuple[ArticleReader, ArticleReader]:
        """The two readers, as they were given to ``show_pair``."""
        return self._columns[0].reader, self._columns[1].reader

    def show_pair(self, left: PairSide, right: PairSide) -> None:
        """Show two articles, their compared passages on one height."""
        for column, side in zip(self._columns, (left, right), strict=True):
            column.show_side(side)
        self.align()

    def align(self) -> None:
        """Bring the compared passages to one height again, and the headers to one size."""
        tallest = max(column.wanted_head() for column in self._columns)
        for column in self._columns:
            column.head.setFixedHeight(tallest)
        align_passages([(column.reader, column.passage) for column in self._columns])

    def set_zoom(self, zoom: float) -> None:
        """Show both articles larger or smaller."""
        for reader in self.readers:
            reader.set_zoom(zoom)
        self.align()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._align_soon()

    def _align_soon(self) -> None:
        # The readers learn their new widths only after this event.
        QTimer.singleShot(0, self, self.align)

    def _zoom_both(self, zoom: float) -> None:
        self.set_zoom(zoom)


class _Column(QWidget):
    """One side: a header with its article below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.reader = ArticleReader(self, room_below=True)
        self.passage: Span | None = None
        self._title = plain_label(parent=self)
        self._title.setFont(_title_font())
        self._title.setWordWrap(True)
        self._origin = plain_label(parent=self)
        self._origin.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        self.head = QWidget(self)
        head = QVBoxLayout(self.head)
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._origin)
        head.addStretch(1)
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
        self._origin.setVisible(bool(origin))
        self.passage = side.reveal
        self.reader.show_article(side.text, side.language)
        self.reader.set_marks(side.marks)
        self.reader.setAccessibleName(side.header.title or self.reader.accessibleName())
        on_it = (m.id for m in side.marks if m.span == side.reveal)
        self.reader.activate(side.active or next(on_it, None), at=side.reveal)

    def wanted_head(self) -> int:
        """Height that the header needs at the present width."""
        layout = self.head.layout()
        # Without words there is no height for a width.
        wrapped = layout.heightForWidth(self.width()) if layout is not None else 0
        return max(wrapped, self.head.sizeHint().height() if wrapped < 0 else 0)


def _title_font() -> QFont:
    font = interface_font(INTERFACE_POINTS * 1.15)
    font.setWeight(QFont.Weight.Bold)
    return font
