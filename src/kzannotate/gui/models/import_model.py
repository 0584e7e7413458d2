"""Articles that would come in, as a table in which one puts right what is known of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QSortFilterProxyModel,
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

OwnRole = Qt.ItemDataRole.UserRole + 11
"""Whether the cell holds a text from outside, as the grids' delegate asks it."""
_TICK = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}


class ImportModel(QAbstractTableModel):
    """Rows of a proposal; nothing of it is in the project yet."""

    encoding_wanted = Signal(object, str)
    """Places of rows, and the encoding that their files shall be read in."""
    refused = Signal(object)
    """UserError of what was typed."""
    counted = Signal()
    """Rows were ticked, unticked, or became others."""

    def __init__(self, rows: Sequence[ProposedRow]) -> None:
        super().__init__()
        self._rows = list(rows)
        self._places = {row.number: place for place, row in enumerate(self._rows)}

    def rows(self) -> tuple[ProposedRow, ...]:
        """All rows as they stand now."""
        return tuple(self._rows)

    def at(self, place: int) -> ProposedRow:
        """The row of a place."""
        return self._rows[place]

    def put(self, row: ProposedRow) -> None:
        """Show a row instead of the one of the same number."""
        place = self._places[row.number]
        self._rows[place] = row
        self.dataChanged.emit(self.index(place, 0), self.index(place, PLACE))
        self.counted.emit()

    def tick(self, places: Sequence[int], taken: bool) -> None:
        """Let rows come in, or not."""
        for place in places:
            self._rows[place] = replace(self._rows[place], taken=taken)
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), 0))
            self.counted.emit()

    def write(self, places: Sequence[int], column: int, value: str) -> bool:
        """Put one thing right in several rows; whether it was taken."""
        try:
            fresh = [self._rows[place].with_value(FIELDS[column], value) for place in places]
        except UserError as error:
            self.refused.emit(error)
            return False
        for row in fresh:
            self.put(row)
        return True

    def want_encoding(self, places: Sequence[int], encoding: str) -> bool:
        """Ask that the files of rows be read in an encoding; whether any is to be."""
        others = [
            place
            for place in places
            if can_be_read_again(self._rows[place])
            and self._rows[place].article.encoding != encoding
        ]
        if others:
            self.encoding_wanted.emit(others, encoding)
        return bool(others)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(TITLES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.column() == TAKEN:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == ENCODING:
            again = can_be_read_again(self._rows[index.row()])
            return flags | Qt.ItemFlag.ItemIsEditable if again else flags
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in FIELDS else flags

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
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
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


class ImportFilter(QSortFilterProxyModel):
    """Rows that hold what was typed, of one sort; in the order of a column that was clicked."""

    def __init__(self, model: ImportModel) -> None:
        super().__init__()
        self._model, self._typed, self._sort = model, "", "all"
        self.setSourceModel(model)

    def look_for(self, typed: str, sort: str) -> None:
        """Show rows that hold the letters, and are ``all``, ``doubtful``, ``like`` or ``out``."""
        self._typed, self._sort = fold_word(typed.strip()), sort
        self.invalidate()

    def filterAcceptsRow(self, place: int, _parent: Index) -> bool:
        row = self._model.at(place)
        if not _SORTS[self._sort](row):
            return False
        told = (row.article.title, row.article.source, row.article.author, row.place)
        return not self._typed or any(self._typed in fold_word(t) for t in told if t)

    def lessThan(self, left: Index, right: Index) -> bool:
        first, second = self._model.at(left.row()), self._model.at(right.row())
        column = left.column()
        return _key(first, column) < _key(second, column)


_SORTS: dict[str, Callable[[ProposedRow], bool]] = {
    "all": lambda _row: True,
    "doubtful": lambda row: bool(row.article.doubts),
    "like": lambda row: row.like is not None,
    "out": lambda row: not row.taken,
}


def note_words(row: ProposedRow) -> str:
    """What is to be looked at, in a few words; empty: nothing."""
    told = []
    if row.like is not None:
        told.append(_like_shortly(row))
    if row.article.doubts:
        told.append(QCoreApplication.translate("ImportModel", "doubtful"))
    return "  ·  ".join(told)


def _like_shortly(row: ProposedRow) -> str:
    if row.like is not None and row.like.same:
        return QCoreApplication.translate("ImportModel", "same text")
    words = QCoreApplication.translate("ImportModel", "same story, {share} %")
    return words.format(share=round(100 * row.like.share) if row.like else 0)


def like_words(row: ProposedRow) -> str:
    """Which article has the same words, in a sentence; empty: none."""
    like = row.like
    if like is None:
        return ""
    if like.same and like.document is not None:
        said = QCoreApplication.translate("ImportModel", "{title}, in the project, is this text.")
    elif like.same:
        said = QCoreApplication.translate("ImportModel", "{title}, in another row, is this text.")
    elif like.document is not None:
        said = QCoreApplication.translate(
            "ImportModel", "{title}, in the project, shares {share} % of its words in their order."
        )
    else:
        said = QCoreApplication.translate(
            "ImportModel", "{title}, in another row, shares {share} % of its words in their order."
        )
    return said.format(title=isolate(like.title), share=round(100 * like.share))


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


def _typed(row: ProposedRow, column: int) -> str:
    if column in FIELDS:
        return str(getattr(row.article, FIELDS[column]) or "")
    return row.article.encoding or "" if column == ENCODING else ""


def _more(row: ProposedRow, column: int) -> str:
    """What a cell has no room for."""
    if column == NOTE:
        told = [like_words(row), *(in_words(doubt) for doubt in row.article.doubts)]
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
        return (-(row.like.share if row.like else 0), not row.article.doubts, row.number)
    return (_typed(row, column) or _shown(row, column), row.number)


_LONG = 12
_SAID: dict[int, Callable[[ProposedRow, int], str | None]] = {
    Qt.ItemDataRole.DisplayRole: _shown,
    Qt.ItemDataRole.EditRole: _typed,
    Qt.ItemDataRole.AccessibleTextRole: _heard,
}
