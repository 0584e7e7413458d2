"""The questions that are written once for both stores, put to PostgreSQL in its own words.

They keep to what both understand, but for the marks of their places, the hints that SQLite takes,
and its ``IS`` for values. Only our own literals come through here, each translated once.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kzannotate.storage.server.line import Line, Row

_TRANSLATED = (
    (re.compile(r"%"), "%%"),
    (re.compile(r" IS :(\w+)"), r" IS NOT DISTINCT FROM :\1"),
    (re.compile(r" INDEXED BY \w+"), ""),
    (re.compile(r"\bCROSS JOIN\b"), "JOIN"),
    (re.compile(r"\bifnull\("), "coalesce("),
    (re.compile(r"\binstr\("), "strpos("),
    (re.compile(r"\?"), "%s"),
    (re.compile(r"(?<![:\w]):([a-z]\w*)"), r"%(\1)s"),
)


@cache
def translated(query: str) -> str:
    """A question of SQLite's in PostgreSQL's words and psycopg's marks."""
    for pattern, words in _TRANSLATED:
        query = pattern.sub(words, query)
    return query


class Answer:
    """The rows of an answer, as SQLite's cursor gives them."""

    def __init__(self, rows: list[Row]) -> None:
        self._rows = iter(rows)

    def fetchone(self) -> Row | None:
        """The next row; None behind the last."""
        return next(self._rows, None)

    def fetchall(self) -> list[Row]:
        """All that are left."""
        return list(self._rows)

    def __iter__(self) -> Iterator[Row]:
        return self._rows


class Questions:
    """A line that takes the questions of the SQLite store, those that only read."""

    def __init__(self, line: Line) -> None:
        self.line = line

    def execute(self, query: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> Answer:
        """Ask one."""
        return Answer(self.line.ask(translated(query), values))
