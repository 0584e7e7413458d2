"""Which column of a table holds the text of an article, its title, its date and so on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.errors import ForeignFileError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TEXT = "text"
FIELDS: dict[str, tuple[str, ...]] = {
    TEXT: (
        *("text", "body", "content", "article", "fulltext", "full_text", "maintext", "story"),
        *("نص", "النص", "محتوى", "المحتوى", "المقال", "текст", "содержание", "статья", "мәтін"),
    ),
    "title": (
        *("title", "headline", "heading", "name", "العنوان", "عنوان", "заголовок", "название"),
        *("тақырып", "тақырыбы"),
    ),
    "source": (
        *("source", "publisher", "outlet", "site", "newspaper", "domain", "المصدر", "الصحيفة"),
        *("источник", "издание", "дереккөз", "басылым"),
    ),
    "published": (
        *("published", "date", "publish_date", "pubdate", "published_at", "datetime", "day"),
        *("التاريخ", "تاريخ", "дата", "опубликовано", "күні", "жарияланған"),
    ),
    "language": ("language", "lang", "اللغة", "язык", "тіл", "тілі"),
    "author": ("author", "byline", "authors", "writer", "الكاتب", "автор", "авторы"),
    "address": ("address", "url", "link", "uri", "href", "الرابط", "ссылка", "сілтеме"),
    "id": ("id", "doc_id", "document", "article_id", "معرف"),
    "as_of": ("as_of",),
    "translated_from": ("translated_from",),
}
"""What articles have, each with the names that columns have for it; the first ones count more."""

MOST_COLUMNS = 2_000
_FEWEST_LETTERS = 40


@dataclass(frozen=True, slots=True)
class Shape:
    """A look at a table, to choose its columns.

    Args:
        columns: their names; of a table without a head, numbers from 1.
        rows: the first few, a text for each column.
        chosen: pairs of a field of ``FIELDS`` and the column that holds it.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    chosen: tuple[tuple[str, str], ...]


def refuse_many(count: int) -> None:
    """See that a table has not more columns than one of articles can have.

    Raises:
        ForeignFileError: it has.
    """
    if count > MOST_COLUMNS:
        raise ForeignFileError(
            f"the table has {count} columns, one of articles may have {MOST_COLUMNS}"
        )


def choose(
    columns: Sequence[str], rows: Sequence[Sequence[str]], wishes: Mapping[str, str]
) -> dict[str, str]:
    """The column of each field.

    Args:
        columns: names.
        rows: the first few.
        wishes: fields with the columns that somebody chose for them; empty: none.

    Raises:
        ForeignFileError: a wish names no column, or no column holds texts.
    """
    found: dict[str, str] = {}
    for field, column in wishes.items():
        if field in FIELDS and column:
            if column not in columns:
                raise ForeignFileError(f"there is no column {column[:40]}: choose another one")
            found[field] = column
    taken = set(found.values())
    for field, names in FIELDS.items():
        if field in wishes:
            continue
        named = _named(columns, names, taken)
        if named is not None:
            found[field] = named
            taken.add(named)
    if TEXT not in found:
        longest = _longest(columns, rows, taken) if TEXT not in wishes else None
        if longest is None:
            raise ForeignFileError("no column of the table holds articles: say which one does")
        found[TEXT] = longest
    return found


def _named(columns: Sequence[str], names: Sequence[str], taken: set[str]) -> str | None:
    by_name = {_plain(c): c for c in reversed(columns) if c not in taken}
    return next((by_name[name] for name in names if name in by_name), None)


def _plain(column: str) -> str:
    return "_".join(column.casefold().replace("-", " ").replace(".", " ").split())


def _longest(columns: Sequence[str], rows: Sequence[Sequence[str]], taken: set[str]) -> str | None:
    """The column with the most letters, if these are as many as an article has."""
    totals = {
        column: sum(len(row[place]) for row in rows if place < len(row))
        for place, column in enumerate(columns)
        if column not in taken
    }
    best = max(totals, key=lambda c: totals[c], default=None)
    if best is None or totals[best] < _FEWEST_LETTERS * max(1, len(rows)):
        return None
    return best
