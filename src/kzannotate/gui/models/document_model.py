"""The articles of a project as a list, and the filter over it."""

from __future__ import annotations

from itertools import islice
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt, QTimer, Signal

from kzannotate.domain.document import Document, Source
from kzannotate.gui import wording
from kzannotate.gui.models.kept_rows import KeptRows
from kzannotate.gui.models.register import Register
from kzannotate.gui.plain import isolate, tooltip_markup, without_overrides
from kzannotate.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kzannotate.domain.listing import Heading
    from kzannotate.domain.revision import Change
    from kzannotate.gui.models.rows import Index
    from kzannotate.workbench.session import Workbench
    from kzannotate.workbench.viewing import DocumentRow

_FOLDED_AT_ONCE = 1000
_AT_ONCE = 0.08
"""Seconds that a filter may look for before it shows what it has."""


class DocumentModel(KeptRows["DocumentRow"]):
    """One row for each article, in the order of import; rows are read when somebody looks."""

    def __init__(self) -> None:
        super().__init__()
        self.tally: Callable[[str], tuple[int, int]] = lambda _document: (0, 0)
        """How many loud findings an article has, and how many of them are open."""
        self._bench: Workbench | None = None

    def read(self, bench: Workbench | None, register: Register) -> None:
        """Show these articles of a project; None: nothing."""
        self.beginResetModel()
        self._bench, self._register = bench, register
        self._kept.clear()
        self.endResetModel()

    def follow(self, changes: Sequence[Change]) -> None:
        """Read again what changed of documents and their sources."""
        if any(isinstance(c.record, Document) and None in (c.before, c.after) for c in changes):
            if self._bench is not None:
                self.read(self._bench, Register(self._bench.store.listing.ids()))
        elif any(isinstance(c.record, Source) for c in changes):
            self.say_again()
        else:
            self.renew(c.record.id for c in changes if isinstance(c.record, Document))

    def renew(self, documents: Iterable[str]) -> None:
        """Announce that something is new of some articles."""
        for id_ in documents:
            self._kept.pop(id_, None)
            if (index := self.place(id_)).isValid():
                self.dataChanged.emit(index, index)

    def say_again(self) -> None:
        self._kept.clear()
        super().say_again()

    def headings(self) -> Iterator[Heading]:
        """What is said of each article, in order, without its state."""
        return self._bench.store.listing.headings() if self._bench else iter(())

    def at(self, number: int) -> DocumentRow:
        """The row of a number."""
        row = self.row(self._register[number])
        if row is None:
            raise IndexError(number)
        return row

    def words(self, row: DocumentRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_markup(f"{title_of(row)}\n{origin_of(row)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = wording.state(row.document.state)
            # The lupdate of older Qt knows a count by self.tr alone, and reads no attribute there.
            loud = row.open_loud
            left = self.tr("%n open finding(s)", "", loud)
            return f"{title_of(row)}. {origin_of(row)}. {state}. {left}"
        return None

    def _read_row(self, id_: str) -> DocumentRow | None:
        from kzannotate.workbench import viewing

        bench = self._bench
        return viewing.document_row(bench, id_, self.tally(id_)) if bench is not None else None


def title_of(row: DocumentRow) -> str:
    """The headline, or the id of an article without one."""
    return without_overrides(row.document.title or row.document.id)


def origin_of(row: DocumentRow) -> str:
    """Language, day and source in one line, such as «Arabic · 2024-02-07 · Kazinform»."""
    document = row.document
    return _origin(document.language, document.published, row.source_name)


def whole_origin_of(row: DocumentRow) -> str:
    """All that is known of where an article comes from, a line for each."""
    document = row.document
    file = " · ".join(filter(None, (document.file_name, document.encoding)))
    told = (
        (QCoreApplication.translate("ArticleOrigin", "Author: {words}"), document.author),
        (QCoreApplication.translate("ArticleOrigin", "Address: {words}"), document.address),
        (QCoreApplication.translate("ArticleOrigin", "File: {words}"), file),
    )
    lines = (said.format(words=isolate(words)) for said, words in told if words)
    return "\n".join((origin_of(row), *lines))


def day_of(moment: str | None) -> str:
    """The day of an ISO date or date-time."""
    return moment.split("T")[0] if moment else ""


def _origin(language: str | None, published: str | None, source: str | None) -> str:
    parts = [
        wording.language(language) if language else "",
        isolate(day_of(published)) if published else "",
        isolate(source) if source else "",
    ]
    return "  ·  ".join(part for part in parts if part)


class DocumentFilter(QAbstractListModel):
    """Keeps the articles whose title, source, date, language or id holds all typed words.

    Of a long list the first that pass are there at once, the others come in pieces.
    """

    sifted = Signal()
    """All articles were looked at."""

    def __init__(self, model: DocumentModel) -> None:
        super().__init__()
        self._model = model
        self._words: tuple[str, ...] = ()
        self._passing: list[int] | None = None
        """Numbers of those that pass; None: all do."""
        self._lines: list[str] = []
        """Folded words of each article, held as long as somebody is at the filter."""
        self._coming: Iterator[str] | None = None
        self._pieces = QTimer(self)
        self._pieces.timeout.connect(self._read_piece)
        model.modelAboutToBeReset.connect(self.beginResetModel)
        model.modelReset.connect(self._begin_again)
        model.dataChanged.connect(self._pass_on)

    def prepare(self) -> None:
        """Read the words of the articles ahead, a piece at a time: somebody is about to type."""
        if not self._lines and self._coming is None:
            self._coming = folded_lines(_told(self._model.headings()))
            self._pieces.start(0)

    @property
    def looking(self) -> bool:
        """Whether more may pass than are known by now."""
        return self._passing is not None and self._coming is not None

    def let_go(self) -> None:
        """Hold the words of the articles no longer than they are needed."""
        if not self._words:
            self._forget()

    def look_for(self, typed: str) -> None:
        """Filter by what was typed; vowel marks, hamzas and case do not matter."""
        self._words = tuple(fold(typed).text.split())
        self.beginResetModel()
        self._sift()
        self.endResetModel()

    def mapFromSource(self, index: QModelIndex) -> QModelIndex:
        """The index here of one in the model; an invalid one where it does not pass."""
        number = index.row()
        if self._passing is not None and index.isValid():
            number = _find(self._passing, number)
        return self.index(number) if number >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        if parent.isValid():
            return 0
        return self._model.rowCount() if self._passing is None else len(self._passing)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < self.rowCount():
            return None
        number = index.row() if self._passing is None else self._passing[index.row()]
        return self._model.data(self._model.index(number), role)

    def _begin_again(self) -> None:
        self._forget()
        self._sift()
        self.endResetModel()

    def _forget(self) -> None:
        self._pieces.stop()
        self._lines, self._coming = [], None

    def _read_piece(self) -> None:
        piece, known = list(islice(self._coming or (), _FOLDED_AT_ONCE)), len(self._lines)
        self._lines.extend(piece)
        if self._passing is not None and (more := list(self._fitting(known))):
            count = len(self._passing)
            self.beginInsertRows(QModelIndex(), count, count + len(more) - 1)
            self._passing.extend(more)
            self.endInsertRows()
        if len(piece) < _FOLDED_AT_ONCE:
            self._pieces.stop()
            self._coming = None
            self.sifted.emit()

    def _sift(self) -> None:
        self._passing = None
        if not self._words:
            return
        self.prepare()
        until = perf_counter() + _AT_ONCE
        while self._coming is not None and perf_counter() < until:
            self._read_piece()
        self._passing = list(self._fitting(0))

    def _fitting(self, start: int) -> Iterator[int]:
        """Numbers of the lines from there on that hold all words."""
        passing: Iterable[int] = range(start, len(self._lines))
        for word in self._words:
            passing = [n for n in passing if word in self._lines[n]]
        yield from passing

    def _pass_on(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() != last.row():
            if self.rowCount():
                self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
        elif (index := self.mapFromSource(first)).isValid():
            self.dataChanged.emit(index, index)


def _find(numbers: Sequence[int], wanted: int) -> int:
    from bisect import bisect_left

    at = bisect_left(numbers, wanted)
    return at if at < len(numbers) and numbers[at] == wanted else -1


def folded_lines(lines: Iterable[str]) -> Iterator[str]:
    """Each line folded; many at a time, for a call costs more than a headline does."""
    rest = iter(lines)
    while some := [line.replace("\n", " ") for line in islice(rest, _FOLDED_AT_ONCE)]:
        yield from fold("\n".join(some)).text.split("\n")


def _told(headings: Iterable[Heading]) -> Iterator[str]:
    said = {"": ""}
    for h in headings:
        code, day, source = h.language or "", h.published or "", h.source_name or ""
        if code not in said:
            said[code] = wording.language(code)
        yield f"{h.title} {said[code]} {day} {source} {h.id}"
