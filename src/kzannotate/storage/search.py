"""Full-text search over folded text: raw Arabic would be split at every vowel sign."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from kzannotate.domain.project import SHARED_LAYER

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

_PROBE = "أُمَّةٌ ﻻ ى ـ کی ١۲3 Ёж É"
"""Folds differently when the folding changes, and the index has to be made again."""
_WITH_TEXT = (
    'SELECT d."position", d.id FROM content AS c JOIN document AS d ON d.sha256 = c.sha256'
    " WHERE c.number = ?"
)
_MOST_TERMS = 2000
"""A fragment that stands in more words than this narrows nothing down."""
_TERMS_AT_ONCE = 100


def index(connection: sqlite3.Connection, texts: Iterable[tuple[int, str]]) -> None:
    """Add texts by their numbers in ``content``."""
    from kzannotate.text.fold import fold

    if not _is_current(connection):
        rebuild(connection)
        return
    connection.executemany(
        "INSERT INTO search (rowid, folded) VALUES (?, ?)",
        ((number, fold(body).text) for number, body in texts),
    )


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the whole index again."""
    from kzannotate.text.fold import fold

    connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    numbers = connection.execute("SELECT number FROM content ORDER BY number").fetchall()
    for row in numbers:
        body = connection.execute("SELECT body FROM content WHERE number = ?", row).fetchone()[0]
        connection.execute(
            "INSERT INTO search (rowid, folded) VALUES (?, ?)", (row[0], fold(body).text)
        )
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('folding', ?)", (_folding(),))


def find(connection: sqlite3.Connection, query: str, limit: int) -> list[str]:
    """Ids of documents that hold all words of the query, the last one as it is being typed."""
    expression = _expression(query)
    if not expression:
        return []
    best = connection.execute(
        "SELECT rowid, rank FROM search WHERE search MATCH ? ORDER BY rank", (expression,)
    )
    found: list[tuple[float, int, str]] = []
    # The words of every article may match: who they belong to is asked of the best alone.
    while len(found) < limit and (texts := best.fetchmany(limit)):
        for number, rank in texts:
            rows = connection.execute(_WITH_TEXT, (number,)).fetchall()
            found += [(rank, position, id_) for position, id_ in rows]
    return [id_ for *_, id_ in sorted(found)[:limit]]


def holding(connection: sqlite3.Connection, fragments: Sequence[str]) -> list[str]:
    """Ids of documents, in their order, that hold each folded fragment inside some word.

    More than these where a fragment tells next to nothing; all where none tells anything.
    """
    documents = connection.execute(
        "SELECT c.number, d.id FROM document AS d JOIN content AS c ON c.sha256 = d.sha256"
        " WHERE d.in_layer = ? ORDER BY d.position, d.id",
        (SHARED_LAYER,),
    ).fetchall()
    kept: set[int] | None = None
    for terms in _terms_with(connection, fragments) if _is_current(connection) else ():
        found = _numbers_with(connection, terms)
        kept = found if kept is None else kept & found
    return [id_ for number, id_ in documents if kept is None or number in kept]


def _terms_with(connection: sqlite3.Connection, fragments: Sequence[str]) -> Iterator[list[str]]:
    """The words of the index that hold each fragment, but for fragments of too many words."""
    connection.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, search, row)"
    )
    for fragment in fragments:
        rows = connection.execute(
            "SELECT term FROM temp.vocabulary WHERE instr(term, ?) LIMIT ?",
            (_whole(fragment), _MOST_TERMS + 1),
        ).fetchall()
        if len(rows) <= _MOST_TERMS:
            yield [term for (term,) in rows]


def _numbers_with(connection: sqlite3.Connection, terms: list[str]) -> set[int]:
    found: set[int] = set()
    for start in range(0, len(terms), _TERMS_AT_ONCE):
        quoted = (f'"{term}"' for term in terms[start : start + _TERMS_AT_ONCE])
        rows = connection.execute(
            "SELECT rowid FROM search WHERE search MATCH ?", (" OR ".join(quoted),)
        )
        found.update(number for (number,) in rows.fetchall())
    return found


def _expression(query: str) -> str:
    # Every word is quoted: a stranger's words never become operators.
    from kzannotate.text.fold import fold

    words = [
        w for w in _whole(fold(query).text).replace("\0", " ").split() if any(map(str.isalnum, w))
    ]
    quoted = ['"' + word.replace('"', '""') + '"' for word in words]
    return " AND ".join(quoted) + "*" if quoted else ""


def _whole(text: str) -> str:
    """The text without halves of characters, which no article holds and SQLite does not take."""
    return text.encode("utf-8", "ignore").decode("utf-8")


def _folding() -> str:
    from kzannotate.text.fold import fold

    return hashlib.sha256(fold(_PROBE).text.encode()).hexdigest()[:16]


def _is_current(connection: sqlite3.Connection) -> bool:
    row = connection.execute("SELECT value FROM meta WHERE key = 'folding'").fetchone()
    return bool(row and row[0] == _folding())
