"""Articles from files, folders and archives, read in a child process; the rest is told."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Set
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.codec import decode
from kzannotate.domain.document import Article, Document, Source, digest
from kzannotate.domain.report import LeftOut
from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.model import FoundArticle, FoundArticles
from kzannotate.formats.sandbox import Sandbox
from kzannotate.workbench.article_files import (
    ArticleFile,
    ArticleFiles,
    is_there,
    left_out,
    printable,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kzannotate.domain.entity import Reference

_TITLE_LENGTH = 120
_GUESSED = frozenset({"ar", "en", "ru", "kk"})


@dataclass(slots=True)
class Gathered:
    """What came in, in order, and what was left out."""

    articles: list[Article] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Choices:
    """What somebody chose for the readers of files.

    Args:
        everywhere: of all files.
        of_files: of some, by their paths; they go before.
    """

    everywhere: Mapping[str, str] = field(default_factory=dict)
    of_files: Mapping[Path, Mapping[str, str]] = field(default_factory=dict)

    def of(self, path: Path) -> dict[str, str]:
        """All that holds for a file."""
        return {**self.everywhere, **self.of_files.get(path, {})}


@dataclass(frozen=True, slots=True)
class Found:
    """An article as it was found, with what is known of it from all sides.

    Args:
        article: its file's words, put right by those of a list.
        id: to be given to the document if it is free.
        file: that it stands in.
        number: of the article in its file, from 0.
    """

    article: FoundArticle
    id: str
    file: ArticleFile
    number: int = 0

    @property
    def place(self) -> str:
        """Where it comes from, for people."""
        return self.file.name + (f", {self.article.place}" if self.article.place else "")


def gather(
    paths: Sequence[Path],
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Gathered:
    """Read all articles of files, folders and archives.

    A folder's ``articles.jsonl`` says what is known of its files. Documents are numbered in
    order; ids that repeat get a number.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    missed: list[LeftOut] = []
    articles = articles_in(paths, missed, progress=progress, cancelled=cancelled)
    return Gathered(list(articles), missed)


def articles_in(
    paths: Sequence[Path],
    missed: list[LeftOut],
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Article]:
    """The articles that ``gather`` finds, each read when it is asked for.

    Args:
        paths: files, folders and archives.
        missed: takes in what cannot be read.
        progress: told how many files of how many are done.
        cancelled: asked before each file.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    taken: set[str] = set()
    for found in found_in(paths, missed, progress=progress, cancelled=cancelled):
        article = article_of(found, len(taken), taken)
        taken.add(article.document.id)
        yield article


def found_in(
    paths: Sequence[Path],
    missed: list[LeftOut],
    *,
    options: Choices | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Found]:
    """Articles as their files have them, each file read when its first one is asked for.

    Args:
        paths: files, folders and archives.
        missed: takes in what cannot be read.
        options: for the readers: of all files, such as an ``encoding``, or of some by their paths.
        progress: told how many files of how many are done.
        cancelled: asked before each file.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    chosen = options or Choices()
    with Sandbox() as sandbox:
        files = ArticleFiles(sandbox, missed).among(paths)
        for done, file in enumerate(files):
            if cancelled and cancelled():
                raise Cancelled
            yield from read_file(replace(file, options=chosen.of(file.path)), sandbox, missed)
            if progress:
                progress(done + 1, len(files))


def read_file(file: ArticleFile, sandbox: Sandbox, missed: list[LeftOut]) -> list[Found]:
    """The articles of one file; what cannot be read goes to ``missed``."""
    options = {**file.options, "member": file.member} if file.member else file.options
    try:
        read = decode(FoundArticles, sandbox.read("articles.any_file", file.path, options))
    except ForeignFileError as error:
        missed.append(left_out(error, file.name))
        return []
    missed += [_placed(out, file) for out in read.left_out]
    alone = len(read.articles) == 1
    return [
        _found(file, article, number, "" if alone else f"-{number + 1}")
        for number, article in enumerate(read.articles)
    ]


def article_of(found: Found, position: int, taken: Set[str]) -> Article:
    """The article as it would stand in a project.

    Args:
        found: as its file has it.
        position: in the list of articles.
        taken: ids that are.
    """
    told = found.article
    document = Document(
        id=free_id(found.id, taken),
        title=told.title or "",
        sha256=digest(told.text),
        length=len(told.text),
        language=told.language,
        source=source_of(told.source).id if told.source else None,
        published=told.published,
        as_of=told.as_of,
        translated_from=told.translated_from,
        file_name=found.file.name,
        newlines=told.newlines,
        position=position,
        author=told.author,
        address=told.address,
        encoding=told.encoding,
    )
    return Article(document, told.text, told.source)


def all_there(paths: Iterable[Path]) -> None:
    """Make sure that every path leads somewhere.

    Raises:
        ForeignFileError: one does not.
    """
    for path in paths:
        if not is_there(path):
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


def first_line(text: str) -> str:
    """The first line that holds more than space, cut where it is no headline any more."""
    lines = (line.strip("\ufeff \t\u00a0") for line in text[:4000].splitlines())
    first = next((line for line in lines if line), "")
    return first if len(first) <= _TITLE_LENGTH else f"{first[: _TITLE_LENGTH - 1].rstrip()}…"


def language_of(said: str | None, text: str) -> str | None:
    """The language that a file says it is in, unless its letters show that it is another."""
    from kzannotate.text.language import guess_language

    guessed = guess_language(text)
    if said is None or (guessed and said.split("-")[0].lower() in _GUESSED - {guessed}):
        return guessed
    return said


def _found(file: ArticleFile, article: FoundArticle, number: int, ending: str) -> Found:
    row = file.row if not number else None
    if row is not None:
        article = replace(
            article,
            title=row.title or article.title,
            language=row.language or article.language,
            source=row.source or article.source,
            published=row.published or article.published,
            as_of=row.as_of or article.as_of,
            translated_from=row.translated_from or article.translated_from,
        )
    language = row.language if row and row.language else language_of(article.language, article.text)
    told = replace(article, title=article.title or first_line(article.text), language=language)
    id_ = row.id if row else article.id or f"{file.stem}{ending}"
    return Found(told, printable(id_), file, number)


def _placed(out: LeftOut, file: ArticleFile) -> LeftOut:
    within = "" if out.file in (file.path.name, file.member) else f"/{printable(out.file)}"
    return LeftOut(f"{file.name}{within}" if out.file else file.name, out.line, out.sentence)
