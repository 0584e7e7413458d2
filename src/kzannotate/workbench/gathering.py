"""Articles from files and folders, read in a child process; what cannot be read is told."""

from __future__ import annotations

import hashlib
from collections.abc import Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.codec import decode
from kzannotate.domain.document import Article, Document, Source, digest
from kzannotate.domain.report import LeftOut
from kzannotate.errors import ForeignFileError
from kzannotate.formats.article_list import FILE_NAME, ArticleRow
from kzannotate.formats.plain_text import PlainText
from kzannotate.formats.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kzannotate.domain.entity import Reference

_SUFFIX = ".txt"
_LONGEST_NAME = 80
_TITLE_LENGTH = 120


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that may hold an article, with what a list says of it."""

    path: Path
    row: ArticleRow | None = None


@dataclass(slots=True)
class Gathered:
    """What came in, in order, and what was left out."""

    articles: list[Article] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def gather(
    paths: Sequence[Path],
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Gathered:
    """Read all articles of files and folders.

    A folder's ``articles.jsonl`` says what is known of its files. Documents are numbered in
    order; ids that repeat get a number.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    left_out: list[LeftOut] = []
    articles = articles_in(paths, left_out, progress=progress, cancelled=cancelled)
    return Gathered(list(articles), left_out)


def articles_in(
    paths: Sequence[Path],
    left_out: list[LeftOut],
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Article]:
    """The articles that ``gather`` finds, each read when it is asked for.

    Args:
        paths: files and folders.
        left_out: takes in what cannot be read.
        progress: told how many files of how many are done.
        cancelled: asked before each file.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    with Sandbox() as sandbox:
        lists = _Lists(sandbox)
        wanted = [w for path in paths for w in _wanted(path, lists, left_out)]
        taken: set[str] = set()
        for done, each in enumerate(wanted):
            if cancelled and cancelled():
                raise Cancelled
            article = _read(each, sandbox, taken, left_out)
            if article:
                taken.add(article.document.id)
                yield article
            if progress:
                progress(done + 1, len(wanted))


def all_there(paths: Iterable[Path]) -> None:
    """Make sure that every path leads somewhere.

    Raises:
        ForeignFileError: one does not.
    """
    for path in paths:
        if not _is_there(path):
            raise ForeignFileError("there is no such file", path=path)


def read_reference(path: Path) -> Reference:
    """Read a reference file in a child process.

    Raises:
        ForeignFileError: it is not one; the sentence names file and line.
    """
    from kzannotate.domain.entity import Reference

    with Sandbox() as sandbox:
        return decode(Reference, sandbox.read("reference", path))


def source_of(name: str) -> Source:
    """The source of a name, the same in every project."""
    identity = hashlib.sha256(" ".join(name.casefold().split()).encode("utf-8")).hexdigest()
    return Source(f"s-{identity[:16]}", name)


def free_id(wanted: str, taken: Iterable[str]) -> str:
    """The id, with a number where it is taken."""
    others = taken if isinstance(taken, Set) else set(taken)
    free, number = wanted, 1
    while free in others:
        number += 1
        free = f"{wanted}~{number}"
    return free


class _Lists:
    """The lists of articles beside the files, each read once."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._known: dict[Path, tuple[list[ArticleRow], list[LeftOut]]] = {}

    def rows(self, path: Path) -> list[ArticleRow]:
        """The good lines of a list."""
        return self._read(path)[0]

    def troubles(self, path: Path) -> list[LeftOut]:
        """What is wrong with a list."""
        return self._read(path)[1]

    def _read(self, path: Path) -> tuple[list[ArticleRow], list[LeftOut]]:
        if path not in self._known:
            try:
                found = self._sandbox.read("article_list", path)
            except ForeignFileError as error:
                self._known[path] = [], [_told(error, path)]
            else:
                self._known[path] = (
                    [decode(ArticleRow, row) for row in found["rows"]],
                    [LeftOut(path.name, p["line"], p["sentence"]) for p in found["problems"]],
                )
        return self._known[path]


def _wanted(path: Path, lists: _Lists, left_out: list[LeftOut]) -> list[Wanted]:
    if path.is_dir():
        told = len(left_out)
        found = _in_folder(path, lists, left_out)
        if not found and len(left_out) == told:
            sentence = f"the folder holds no articles: put text files ({_SUFFIX}, UTF-8) into it"
            left_out.append(LeftOut(_printable(path.name or str(path)), None, sentence))
        return found
    if path.name == FILE_NAME:
        return _in_list(path, lists, left_out)
    known = path.with_name(FILE_NAME)
    rows = lists.rows(known) if known.is_file() else []
    return [Wanted(path, next((r for r in rows if r.file == path.name), None))]


def _in_folder(folder: Path, lists: _Lists, left_out: list[LeftOut]) -> list[Wanted]:
    try:
        inside = sorted(p for p in folder.iterdir() if not p.name.startswith("."))
    except OSError as error:
        sentence = f"the folder cannot be read ({error.strerror})"
        left_out.append(LeftOut(_printable(folder.name), None, sentence))
        return []
    found: list[Wanted] = []
    if folder / FILE_NAME in inside:
        found = _in_list(folder / FILE_NAME, lists, left_out)
    listed = {w.path for w in found}
    for path in inside:
        if path.is_dir() and not path.is_symlink():  # a link may lead back to where we are
            found += _in_folder(path, lists, left_out)
        elif path.suffix.lower() == _SUFFIX and path not in listed:
            found.append(Wanted(path))
    return found


def _in_list(path: Path, lists: _Lists, left_out: list[LeftOut]) -> list[Wanted]:
    found = []
    left_out += lists.troubles(path)
    for row in lists.rows(path):
        file = path.with_name(row.file)
        if _is_there(file):
            found.append(Wanted(file, row))
        else:
            name = row.file if len(row.file) < _LONGEST_NAME else f"{row.file[:_LONGEST_NAME]}…"
            sentence = f"the file {name} is not beside the list"
            left_out.append(LeftOut(path.name, row.line, sentence))
    return found


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # no name that a file can have
        return False


def _read(
    wanted: Wanted, sandbox: Sandbox, taken: set[str], left_out: list[LeftOut]
) -> Article | None:
    try:
        read = decode(PlainText, sandbox.read("plain_text", wanted.path))
    except ForeignFileError as error:
        left_out.append(_told(error, wanted.path))
        return None
    return _article(wanted, read, len(taken), taken)


def _article(wanted: Wanted, read: PlainText, position: int, taken: set[str]) -> Article:
    from kzannotate.text.language import guess_language

    row: Any = wanted.row or ArticleRow(wanted.path.stem, wanted.path.name, 0)
    document = Document(
        id=free_id(_printable(row.id), taken),
        title=row.title or _first_line(read.text),
        sha256=digest(read.text),
        length=len(read.text),
        language=row.language or guess_language(read.text),
        source=source_of(row.source).id if row.source else None,
        published=row.published,
        as_of=row.as_of,
        translated_from=row.translated_from,
        file_name=_printable(wanted.path.name),
        newlines=read.newlines,
        position=position,
    )
    return Article(document, read.text, row.source)


def _first_line(text: str) -> str:
    lines = (line.strip("\ufeff \t\u00a0") for line in _some_lines(text))
    first = next((line for line in lines if line), "")
    return first if len(first) <= _TITLE_LENGTH else f"{first[: _TITLE_LENGTH - 1].rstrip()}…"


def _some_lines(text: str) -> Iterator[str]:
    yield from text[:4000].splitlines()


def _printable(name: str) -> str:
    # A file name may hold what no text may: half characters, or ones that turn the reading round.
    return "".join(c if c.isprintable() or c == "\u200c" else "_" for c in name) or "_"


def _told(error: ForeignFileError, path: Path) -> LeftOut:
    return LeftOut(_printable(path.name), error.line, error.sentence)
