"""Two articles side by side, with the passages that are compared on one height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QVBoxLayout, QWidget

from kzannotate.domain.span import Span
from kzannotate.gui.fonts import INTERFACE_POINTS, interface_font
from kzannotate.gui.plain import isolate, plain_label, without_bidi_controls
from kzannotate.gui.reader.article_reader import ArticleReader
from kzannotate.gui.reader.marks import Mark
from kzannotate.text.direction import is_rtl

_RLM, _LRM = "\u200f", "\u200e"
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
    """

    text: str
    language: str | None
    header: Header
    marks: Sequence[Mark] = ()
    reveal: Span | None = None


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
        view = min(column.reader.viewport().height() for column in self._columns)
        # A passage near its article's beginning cannot be moved down: it decides for both.
        height = min([view * _HEIGHT_SHARE, *(c.highest() for c in self._columns)])
        for column in self._columns:
            column.bring_to(height)

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
        self.reader = ArticleReader(self)
        self.reader.keep_room_below()
        self._reveal: Span | None = None
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
        rtl = is_rtl(side.text, side.language)
        _say(self._title, without_bidi_controls(side.header.title), rtl=is_rtl(side.header.title))
        _say(self._origin, origin, rtl=rtl)
        self._origin.setVisible(bool(origin))
        self._reveal = side.reveal
        self.reader.show_article(side.text, side.language)
        self.reader.set_marks(side.marks)
        self.reader.setAccessibleName(side.header.title or self.reader.accessibleName())
        on_it = (m.id for m in side.marks if side.reveal and m.span == side.reveal)
        self.reader.activate(next(on_it, None))

    def wanted_head(self) -> int:
        """Height that the header needs at the present width."""
        layout = self.head.layout()
        # Without words there is no height for a width.
        wrapped = layout.heightForWidth(self.width()) if layout is not None else 0
        return max(wrapped, self.head.sizeHint().height() if wrapped < 0 else 0)

    def highest(self) -> float:
        """How far below the top of the view the passage can stand at most."""
        return self.reader.top_of(self._reveal) if self._reveal is not None else inf

    def bring_to(self, height: float) -> None:
        """Scroll the passage to a height in the view, where there is one."""
        if self._reveal is not None:
            view = max(1, self.reader.viewport().height())
            self.reader.scroll_to(self._reveal, share=height / view)


def _say(label: QLabel, text: str, *, rtl: bool) -> None:
    # A label goes by the first strong letter; a mark before it makes it ours.
    label.setText(f"{_RLM if rtl else _LRM}{text}" if text else "")
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def _title_font() -> QFont:
    font = interface_font(INTERFACE_POINTS * 1.15)
    font.setWeight(QFont.Weight.Bold)
    return font
