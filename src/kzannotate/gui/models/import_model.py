"""Articles that would come in, as a table in which one puts right what is known of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    Qt,
    Signal,
)

from kzannotate.errors import UserError
from kzannotate.gui import wording
from kzannotate.gui.complaints import in_words
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP, grouped
from kzannotate.gui.models.rows import Index, RowRole
from kzannotate.gui.plain import isolate, tooltip_markup
from kzannotate.text.fold import fold_word
from kzannotate.workbench.proposing import ProposedRow, can_be_read_again

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

(TAKEN, TITLE, SOURCE, PUBLISHED, LANGUAGE, AUTHOR, ENCODING, WORDS, NOTE, PLACE) = range(10)

TITLES = {
    TAKEN: QT_TRANSLATE_NOOP("ImportModel", "Import"),
    TITLE: QT_TRANSLATE_NOOP("ImportModel", "Title"),
    SOURCE: QT_TRANSLATE_NOOP("ImportModel", "Source"),
    PUBLISHED: QT_TRANSLATE_NOOP("ImportModel", "Date"),
    LANGUAGE: QT_TRANSLATE_NOOP("ImportModel", "Language"),
    AUTHOR: QT_TRANSLATE_NOOP("ImportModel", "Author"),
    ENCODING: QT_TRANSLATE_NOOP("ImportModel", "Encoding"),
    WORDS: QT_TRANSLATE_NOOP("ImportModel", "Words"),
    NOTE: QT_TRANSLATE_NOOP("ImportModel", "To look at"),
    PLACE: QT_TRANSLATE_NOOP("ImportModel", "File"),
}
FIELDS = {
    TITLE: "title",
    SOURCE: "source",
    PUBLISHED: "published",
    LANGUAGE: "language",
    AUTHOR: "author",
}
"""Columns that are typed into, and what of the article they are."""
SHARED = frozenset({SOURCE, PUBLISHED, LANGUAGE, AUTHOR})
"""Columns that are typed into once for all rows that are chosen."""
FOREIGN = frozenset({TITLE, SOURCE, AUTHOR, PLACE})
"""Columns whose texts are not ours."""

_SEEN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_FLAGS = [_SEEN | Qt.ItemFlag.ItemIsEditable if column in FIELDS else _SEEN for column in TITLES]
_FLAGS[TAKEN] |= Qt.ItemFlag.ItemIsUserCheckable

OwnRole = Qt.ItemDataRole.UserRole + 11
"""Whether the cell holds a text from outside, as the grids' delegate asks it."""
_TICK = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}


class ImportModel(QAbstractTableModel):
    """Rows of a proposal, as many and in the order as one wants; nothing is in the project yet.

    It filters and orders by itself: Qt's own proxy asks ten thousand rows one by one.
    """

    encoding_wanted = Signal(object, str)
    """ProposedRows, and the encoding that their files shall be read in."""
    refused = Signal(object)
    """UserError of what was typed."""
    counted = Signal()
    """Rows were ticked, unticked, or became others."""

    def __init__(self, rows: Sequence[ProposedRow]) -> None:
        super().__init__()
        self._rows = list(rows)
        self._places = {row.number: place for place, row in enumerate(self._rows)}
        self._folded = [_letters(row) for row in self._rows]
        self._shown = list(range(len(self._rows)))
        self._typed, self._sort = "", "all"
        self._column, self._downwards = -1, False

    def rows(self) -> tuple[ProposedRow, ...]:
        """All rows as they stand now, shown or not, in their first order."""
        return tuple(self._rows)

    def at(self, row: int) -> ProposedRow:
        """One of the rows that are shown."""
        return self._rows[self._shown[row]]

    def look_for(self, typed: str, sort: str) -> None:
        """Show rows that hold the letters, and are ``all``, ``doubtful``, ``like`` or ``out``."""
        self._typed, self._sort = fold_word(typed.strip()), sort
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column; -1: in their first order."""
        self._column, self._downwards = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def put(self, rows: Sequence[ProposedRow]) -> None:
        """Show rows instead of those of the same numbers; none of them moves."""
        for row in rows:
            place = self._places[row.number]
            self._rows[place], self._folded[place] = row, _letters(row)
        if rows and self._shown:
            last = self.index(len(self._shown) - 1, PLACE)
            self.dataChanged.emit(self.index(0, 0), last)
        self.counted.emit()

    def tick(self, rows: Sequence[int], taken: bool) -> None:
        """Let rows that are shown come in, or not."""
        self.put([replace(self.at(row), taken=taken) for row in rows])

    def write(self, rows: Sequence[int], column: int, value: str) -> bool:
        """Put one thing right in rows that are shown; whether it was taken."""
        try:
            self.put([self.at(row).with_value(FIELDS[column], value) for row in rows])
        except UserError as error:
            self.refused.emit(error)
            return False
        return True

    def want_encoding(self, rows: Sequence[int], encoding: str) -> bool:
        """Ask that the files of rows be read in an encoding; whether any is to be."""
        others = [
            row
            for row in map(self.at, rows)
            if can_be_read_again(row) and row.article.encoding != encoding
        ]
        if others:
            self.encoding_wanted.emit(others, encoding)
        return bool(others)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(TITLES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        # Qt asks this of every cell of a row that is chosen.
        column = index.column()
        if column == ENCODING and can_be_read_again(self.at(index.row())):
            return _FLAGS[SOURCE]
        return _FLAGS[column]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return _title(section) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        row, column = self.at(index.row()), index.column()
        if role == RowRole:
            return row
        if role == OwnRole:
            return column in FOREIGN
        if column == TAKEN and role == Qt.ItemDataRole.CheckStateRole:
            return _TICK[row.taken]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_markup(_more(row, column))
        say = _SAID.get(role)
        return say(row, column) if say else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole:
            self.tick([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if index.column() == ENCODING:
            return self.want_encoding([index.row()], str(value))
        return self.write([index.row()], index.column(), str(value))

    def _arrange(self) -> None:
        keep = _SORTS[self._sort]
        shown = [
            place
            for place, row in enumerate(self._rows)
            if keep(row) and (not self._typed or self._typed in self._folded[place])
        ]
        if self._column >= 0:
            key, rows = self._column, self._rows
            shown.sort(key=lambda place: _key(rows[place], key), reverse=self._downwards)
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()


_SORTS: dict[str, Callable[[ProposedRow], bool]] = {
    "all": lambda _row: True,
    "doubtful": lambda row: bool(row.article.doubts),
    "like": lambda row: row.twin is not None,
    "out": lambda row: not row.taken,
}


def note_words(row: ProposedRow) -> str:
    """What is to be looked at, in a few words; empty: nothing."""
    told = []
    if row.twin is not None:
        told.append(_twin_shortly(row))
    if row.article.doubts:
        told.append(QCoreApplication.translate("ImportModel", "doubtful"))
    return "  ·  ".join(told)


def _twin_shortly(row: ProposedRow) -> str:
    if row.twin is not None and row.twin.same:
        return QCoreApplication.translate("ImportModel", "same text")
    words = QCoreApplication.translate("ImportModel", "same story, {share} %")
    return words.format(share=round(100 * row.twin.share) if row.twin else 0)


def twin_words(row: ProposedRow) -> str:
    """Which article has the same words, in a sentence; empty: none."""
    twin = row.twin
    if twin is None:
        return ""
    if twin.same and twin.document is not None:
        said = QCoreApplication.translate("ImportModel", "{title}, in the project, is this text.")
    elif twin.same:
        said = QCoreApplication.translate("ImportModel", "{title}, in another row, is this text.")
    elif twin.document is not None:
        said = QCoreApplication.translate(
            "ImportModel", "{title}, in the project, shares {share} % of its words in their order."
        )
    else:
        said = QCoreApplication.translate(
            "ImportModel", "{title}, in another row, shares {share} % of its words in their order."
        )
    return said.format(title=isolate(twin.title), share=round(100 * twin.share))


def languages_words(row: ProposedRow) -> str:
    """The article's language, and the others that paragraphs of it are in."""
    first = row.article.language
    others = [wording.language(code) for code in row.languages if code != first]
    return " + ".join([wording.language(first), *others])


def _title(column: int) -> str:
    return QCoreApplication.translate("ImportModel", TITLES[column])


def _shown(row: ProposedRow, column: int) -> str:
    article = row.article
    cells = {
        TITLE: article.title,
        SOURCE: article.source,
        PUBLISHED: (article.published or "")[:10],
        AUTHOR: article.author,
        ENCODING: article.encoding,
        PLACE: _place(row),
    }
    if column == LANGUAGE:
        return languages_words(row)
    if column == WORDS:
        return grouped(row.words)
    return note_words(row) if column == NOTE else cells.get(column) or ""


def _place(row: ProposedRow) -> str:
    """The file, and where in it: «row 7» in the language that is spoken, others as they are."""
    within = in_words(row.article.place)
    return f"{row.found.file.name}  ·  {within}" if within else row.found.file.name


def _letters(row: ProposedRow) -> str:
    """What a row is found by."""
    told = (row.article.title, row.article.source, row.article.author, row.place)
    return fold_word("\n".join(filter(None, told)))


def _typed(row: ProposedRow, column: int) -> str:
    if column in FIELDS:
        return str(getattr(row.article, FIELDS[column]) or "")
    return row.article.encoding or "" if column == ENCODING else ""


def _more(row: ProposedRow, column: int) -> str:
    """What a cell has no room for."""
    if column == NOTE:
        told = [twin_words(row), *(in_words(doubt) for doubt in row.article.doubts)]
        return "\n".join(filter(None, told))
    said = _shown(row, column)
    return said if len(said) > _LONG else ""


def _heard(row: ProposedRow, column: int) -> str:
    if column == TAKEN:
        yes = QCoreApplication.translate("ImportModel", "comes in")
        no = QCoreApplication.translate("ImportModel", "stays out")
        return f"{row.article.title}: {yes if row.taken else no}"
    return f"{_title(column)}: {_shown(row, column)}"


def _key(row: ProposedRow, column: int) -> tuple[Any, ...]:
    if column == WORDS:
        return (row.words,)
    if column == TAKEN:
        return (row.taken, row.number)
    if column == NOTE:
        return (-(row.twin.share if row.twin else 0), not row.article.doubts, row.number)
    return (_typed(row, column) or _shown(row, column), row.number)


_LONG = 12
_SAID: dict[int, Callable[[ProposedRow, int], str | None]] = {
    Qt.ItemDataRole.DisplayRole: _shown,
    Qt.ItemDataRole.EditRole: _typed,
    Qt.ItemDataRole.AccessibleTextRole: _heard,
}
