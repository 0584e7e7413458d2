"""Articles of a table's rows, and the look at it that its columns are chosen by."""

from __future__ import annotations

import re
from itertools import chain, islice
from typing import TYPE_CHECKING

from kzannotate.domain.report import LeftOut
from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.model import FoundArticle, FoundArticles
from kzannotate.formats.articles.tables.columns import FIELDS, TEXT, Shape, choose
from kzannotate.formats.articles.tables.rows import table_of
from kzannotate.formats.articles.text_file import newlines_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kzannotate.formats.articles.tables.rows import Row

MOST_ROWS = 100_000
_LOOKED_AT = 20
_SHOWN_LETTERS = 200
_ISO = re.compile(r"\d{4}(-\d\d(-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")


def read(data: bytes, options: Mapping[str, str]) -> FoundArticles:
    """Read an article of each row.

    Options: ``text``, ``title``, ``source``, ``published``, ``language``, ``author``,
    ``address``, ``id`` name the columns; those that are not named are guessed.

    Raises:
        ForeignFileError: it is no table, or none of articles.
    """
    name = options.get("name", "")
    table = table_of(data, name, options)
    first = list(islice(table.rows, _LOOKED_AT))
    chosen = choose(table.columns, _texts(table.columns, first), _wishes(options))
    found: list[FoundArticle] = []
    left_out: list[LeftOut] = []
    for number, row in chain(first, table.rows):
        if len(found) + len(left_out) >= MOST_ROWS:
            left_out.append(LeftOut(name, number, f"only {MOST_ROWS} rows are read: split it"))
            break
        try:
            found.append(_article(row, number, chosen, table.encoding))
        except ForeignFileError as error:
            left_out.append(LeftOut(name, number, error.sentence))
    if not found:
        raise ForeignFileError("the table holds no articles")
    return FoundArticles(tuple(found), tuple(left_out))


def look(path: Path, options: Mapping[str, str]) -> Shape:
    """The columns and the first rows of a table, and which column seems to be what.

    Raises:
        ForeignFileError: it is no table.
    """
    table = table_of(path.read_bytes(), path.name, options)
    rows = _texts(table.columns, list(islice(table.rows, _LOOKED_AT)))
    try:
        chosen = choose(table.columns, rows, _wishes(options))
    except ForeignFileError:
        chosen = {}
    shown = tuple(tuple(cell[:_SHOWN_LETTERS] for cell in row) for row in rows)
    return Shape(table.columns, shown, tuple(chosen.items()))


def _wishes(options: Mapping[str, str]) -> dict[str, str]:
    return {field: options[field] for field in FIELDS if field in options}


def _texts(columns: tuple[str, ...], rows: list[Row]) -> list[tuple[str, ...]]:
    good = (row for _, row in rows if not isinstance(row, ForeignFileError))
    return [tuple(row.get(column, "") for column in columns) for row in good]


def _article(
    row: dict[str, str] | ForeignFileError, number: int, chosen: Mapping[str, str],
    encoding: str | None,
) -> FoundArticle:  # fmt: skip
    if isinstance(row, ForeignFileError):
        raise row
    told = {field: row.get(column, "") for field, column in chosen.items()}
    text = told.pop(TEXT)
    if not text.strip():
        raise ForeignFileError("the row holds no text")
    if "\x00" in text:
        raise ForeignFileError("the row holds no text but binary data")
    facts = {field: value.strip() or None for field, value in told.items()}
    facts["language"] = _language(facts.get("language"))
    doubts = []
    day = facts.get("published")
    facts["published"] = _date(day)
    if day and facts["published"] is None:
        doubts.append(f"the date {day[:40]} is not one such as 2024-02-29: set it by hand")
    return FoundArticle(
        text,
        newlines_of(text),
        encoding,
        place=f"row {number}",
        doubts=tuple(doubts),
        **{field: facts.get(field) for field in FIELDS if field != TEXT},
    )


def _date(told: str | None) -> str | None:
    if told is None:
        return None
    if _ISO.fullmatch(told):
        return told
    if found := _DAY_FIRST.fullmatch(told):
        day, month, year = (int(part) for part in found.groups())
        # Where both could be the month nobody can tell, and nothing is guessed.
        if month <= 12 < day:
            return f"{year:04}-{month:02}-{day:02}"
        if day <= 12 < month:
            return f"{year:04}-{day:02}-{month:02}"
    return None


def _language(told: str | None) -> str | None:
    return told if told and _TAG.fullmatch(told) else None
