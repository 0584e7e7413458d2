"""``articles.jsonl``: what is known of the articles in a folder, a line each."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.archive import member

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LARGEST = 20 * 2**20
"""Bytes that a list may have."""

_TEXTS = ("id", "file", "language", "source", "title", "as_of", "translated_from")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?")


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What a line says of one article; None where it says nothing.

    Args:
        published: ISO 8601 date or date-time.
        as_of: ISO 8601 at any precision.
    """

    id: str
    file: str
    line: int
    language: str | None = None
    source: str | None = None
    published: str | None = None
    as_of: str | None = None
    title: str | None = None
    translated_from: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleList:
    """All good lines, and a sentence for each broken one."""

    rows: tuple[ArticleRow, ...]
    problems: tuple[ForeignFileError, ...]


def read(path: Path, options: Mapping[str, str] | None = None) -> ArticleList:
    """Read a list. A broken line is left out and told; the others count.

    Args:
        path: of the list, or of the archive that holds it.
        options: ``member`` is its name in an archive.

    Raises:
        ForeignFileError: the file cannot be read at all.
    """
    packed = (options or {}).get("member")
    data = member(path, packed) if packed else _bytes(path)
    if len(data) > LARGEST:
        raise ForeignFileError("the list is too long to be one of articles", path=path)
    try:
        return _parse(data.decode("utf-8-sig"), path)
    except UnicodeDecodeError as error:
        raise ForeignFileError("the list is not in UTF-8: save it as UTF-8", path=path) from error


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise ForeignFileError(f"the list cannot be read ({error.strerror})", path=path) from error


def is_date(text: str) -> bool:
    """Whether it is an ISO 8601 date or date-time, or a year or month."""
    return bool(_DATE.fullmatch(text))


def _parse(text: str, path: Path) -> ArticleList:
    rows: list[ArticleRow] = []
    problems: list[ForeignFileError] = []
    ids: set[str] = set()
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = _row(_object(line), number, ids)
        except ValueError as error:
            problems.append(ForeignFileError(str(error), path=path, line=number))
            continue
        ids.add(row.id)
        rows.append(row)
    return ArticleList(tuple(rows), tuple(problems))


def _object(line: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError("this is not a JSON object: mend the line") from error
    if not isinstance(value, dict):
        raise ValueError("this is not a JSON object: mend the line")  # noqa: TRY004 - told as one
    return value


def _row(value: dict[str, Any], number: int, taken: set[str]) -> ArticleRow:
    texts = {key: _text(value, key) for key in _TEXTS}
    file = texts.pop("file")
    if not file:
        raise ValueError('the line names no "file"')
    if "/" in file or "\\" in file or file in (".", ".."):
        raise ValueError(f"the file {file!r} must lie in the list's own folder")
    identity = texts.pop("id") or file.rsplit(".", 1)[0]
    if identity in taken:
        raise ValueError(f"the id {identity!r} is taken by a line above: give it another")
    published = _text(value, "published") or _text(value, "date")
    for key, date in (("published", published), ("as_of", texts["as_of"])):
        if date and not is_date(date):
            raise ValueError(f'"{key}" is {date!r}, not a date such as 2024-02-29')
    return ArticleRow(identity, file, number, published=published, **texts)


def _text(value: dict[str, Any], key: str) -> str | None:
    found = value.get(key)
    if found is None:
        return None
    if not isinstance(found, str):
        raise ValueError(f'"{key}" must be a text or null')  # noqa: TRY004 - told as one
    try:
        found.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError(f'"{key}" holds half a character') from error
    return found.strip() or None
