"""Words of folded texts, cut as SQLite's full-text search cuts them, and search by them."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.storage.server.line import Line

_MOST_PLACES = 255
"""Of one word; PostgreSQL counts no further."""
_LAST_PLACE = 16383
_LONGEST = 400
"""Letters of a word; what is longer is cut."""
_MOST_BYTES = 900_000
"""Of all words of one text; PostgreSQL takes a megabyte."""


def folded(text: str) -> str:
    """The text as it is searched; PostgreSQL's own texts hold no NUL."""
    from kzannotate.text.fold import fold

    return _whole(fold(text).text)


def terms(text: str) -> str:
    """The words of a folded text with their places, as PostgreSQL writes them."""
    places: dict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(words(text), 1):
        places[word].append(min(number, _LAST_PLACE))
    parts, size = [], 0
    for word in sorted(places):
        size += len(word.encode()) + 2 * min(len(places[word]), _MOST_PLACES)
        if size > _MOST_BYTES:
            break
        parts.append(f"'{word}':{','.join(map(str, places[word][:_MOST_PLACES]))}")
    return " ".join(parts)


def words(text: str) -> Iterator[str]:
    """The words of a folded text: letters and numbers side by side, without accents."""
    word: list[str] = []
    for letter in text:
        plain = _plain(letter)
        if plain is None:
            if word:
                yield "".join(word)[:_LONGEST]
                word = []
        else:
            word.append(plain)
    if word:
        yield "".join(word)[:_LONGEST]


@cache
def _plain(letter: str) -> str | None:
    """A letter without its accents; empty for an accent; None between words."""
    kind = unicodedata.category(letter)
    if kind == "Mn":
        return ""
    if kind[0] not in "LN" and kind != "Co":
        return None
    bare = unicodedata.normalize("NFD", letter)[0] if letter < "\u0250" else letter
    return bare.lower()


def find(line: Line, query: str, limit: int) -> list[str]:
    """Ids of documents that hold all words of the query, the last one as it is being typed."""
    phrases = [list(filter(None, words(part))) for part in folded(query).split()]
    quoted = [" <-> ".join(f"'{word}'" for word in phrase) for phrase in phrases if phrase]
    if not quoted:
        return []
    rows = line.ask(
        "SELECT d.id FROM document AS d JOIN content AS c USING (sha256)"
        " WHERE c.terms @@ %(words)s::tsquery"
        " ORDER BY ts_rank(c.terms, %(words)s::tsquery, 1) DESC, d.position, d.id LIMIT %(limit)s",
        {"words": " & ".join(f"({one})" for one in quoted[:-1]) + (" & " if quoted[1:] else "")
         + f"({quoted[-1]}:*)", "limit": limit},
    )  # fmt: skip
    return [id_ for (id_,) in rows]


def holding(line: Line, fragments: Sequence[str]) -> list[str]:
    """Ids of documents, in their order, that hold each folded fragment."""
    rows = line.ask(
        "SELECT d.id FROM document AS d JOIN content AS c USING (sha256)"
        " WHERE d.in_layer = 'shared' AND NOT EXISTS ("
        "SELECT FROM unnest(%s::text[]) AS f (said) WHERE strpos(c.folded, f.said) = 0)"
        " ORDER BY d.position, d.id",
        ([_whole(fragment) for fragment in fragments],),
    )
    return [id_ for (id_,) in rows]


def _whole(text: str) -> str:
    return text.encode("utf-8", "ignore").decode("utf-8").replace("\0", " ")
