"""Import in two steps: what would come in is shown and mended first, then taken in as it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.codec import decode
from kzannotate.domain.document import Document, digest
from kzannotate.domain.report import LeftOut
from kzannotate.errors import ForeignFileError, UserError
from kzannotate.formats.articles.article_list import is_date
from kzannotate.formats.articles.kinds import LIST_NAME, TABLES, is_kind
from kzannotate.formats.articles.model import FoundArticle
from kzannotate.formats.articles.tables.columns import Shape
from kzannotate.formats.articles.text_file import newlines_of, refuse_empty
from kzannotate.formats.sandbox import Sandbox
from kzannotate.workbench.article_files import ArticleFile
from kzannotate.workbench.gathering import (
    Choices,
    Found,
    first_line,
    found_in,
    language_of,
    read_file,
    source_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from kzannotate.text.near_copies import NearCopies
    from kzannotate.workbench.session import Workbench

    Progress = Callable[[int, int], None]
    Stop = Callable[[], bool]

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
EDITABLE = ("title", "source", "published", "language", "author", "address")
"""What somebody may put right before an article comes in."""


@dataclass(frozen=True, slots=True)
class Twin:
    """Another article with the same words, or nearly.

    Args:
        row: its number among the rows, if it comes in as well.
        document: its id, if it is in the project.
        title: of it.
        share: of the shorter one's words in their order that the longer has too; 1: the same text.
    """

    row: int | None
    document: str | None
    title: str
    share: float

    @property
    def same(self) -> bool:
        """Whether the texts are one, letter by letter."""
        return self.share >= 1


@dataclass(frozen=True, slots=True)
class ProposedRow:
    """An article that would come in.

    Args:
        number: of the row; it stays the same.
        words: how many there are.
        languages: of its paragraphs, the most frequent first.
        twin: the article most like it, if one is.
        taken: whether it comes in.
        edited: names of the fields that somebody put right.
        encoding_chosen: whether somebody chose the encoding.
    """

    number: int
    found: Found
    words: int = 0
    languages: tuple[str, ...] = ()
    twin: Twin | None = None
    taken: bool = True
    edited: frozenset[str] = frozenset()
    encoding_chosen: bool = False

    @property
    def article(self) -> FoundArticle:
        """What comes in."""
        return self.found.article

    @property
    def place(self) -> str:
        """Where it comes from, for people."""
        return self.found.place

    def with_value(self, name: str, value: str) -> ProposedRow:
        """The row with one of its ``EDITABLE`` fields put right.

        Raises:
            UserError: it is no date, or no code of a language.
        """
        words = " ".join(value.split())
        if name == "published" and words and not is_date(words):
            raise UserError(f"{words} is no date: write it as 2024-02-29.")
        if name == "language" and words and not _TAG.fullmatch(words):
            raise UserError(f"{words} is no language code: write one such as ar or kk.")
        if name == "title" and not words:
            words = first_line(self.article.text)
        changed: dict[str, str | None] = {name: words or None}
        article = replace(self.article, **changed)  # type: ignore[arg-type]
        found = replace(self.found, article=article)
        return replace(self, found=found, edited=self.edited | {name})


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would come in, and what cannot and why."""

    rows: tuple[ProposedRow, ...]
    left_out: tuple[LeftOut, ...] = field(default=())


def look(
    bench: Workbench,
    paths: Sequence[Path],
    options: Choices | None = None,
    *,
    stories: bool = True,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> Proposal:
    """Read files, folders and archives; nothing is changed.

    Args:
        bench: the project that they would come into.
        paths: of them.
        options: for the readers, such as an ``encoding`` or the columns of a table.
        stories: whether to tell texts that are nearly the same, and of which languages they are.
        progress: told how many articles of the project are looked through, then how many files
            are read, each of how many.
        cancelled: asked before each.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    missed: list[LeftOut] = []
    watch = _TwinFinder(bench, stories, progress, cancelled)
    rows = [
        watch.row(number, _told(bench, found))
        for number, found in enumerate(
            found_in(paths, missed, options=options, progress=progress, cancelled=cancelled)
        )
    ]
    return Proposal(tuple(rows), tuple(missed))


def look_at_text(bench: Workbench, text: str, name: str) -> Proposal:
    """A text that was pasted, as an article that would come in.

    Args:
        bench: the project.
        text: of the article, from its headline on.
        name: of the document, where it has no file.

    Raises:
        ForeignFileError: there is nothing but blanks.
    """
    from pathlib import Path

    # The clipboard may hold half a letter, which no file can.
    whole = text.encode("utf-8", "ignore").decode("utf-8").replace("\0", "")
    refuse_empty(whole)
    article = FoundArticle(
        whole, newlines_of(whole), title=first_line(whole), language=language_of(None, whole)
    )
    found = _told(bench, Found(article, name, ArticleFile(Path(), name)))
    return Proposal(
        (_TwinFinder(bench, stories=True, progress=None, cancelled=None).row(0, found),)
    )


def is_table(path: Path) -> bool:
    """Whether a file is a table, whose columns may have to be chosen."""
    return is_kind(path.name, TABLES) and path.name != LIST_NAME


def look_at_table(path: Path, encoding: str = "") -> Shape:
    """The columns and first rows of a table, and which column seems to be what.

    Raises:
        ForeignFileError: it is no table that can be read.
    """
    with Sandbox() as sandbox:
        options = {"encoding": encoding} if encoding else {}
        return decode(Shape, sandbox.read("articles.tables.look", path, options))


def can_be_read_again(row: ProposedRow) -> bool:
    """Whether the row is of a text whose encoding may be another."""
    return row.article.encoding is not None and bool(row.found.file.path.name)


def of_one_file(rows: Iterable[ProposedRow], row: ProposedRow) -> list[ProposedRow]:
    """The rows that stand in the same file as one of them, that one too."""
    file = row.found.file
    return [r for r in rows if (r.found.file.path, r.found.file.member) == (file.path, file.member)]


def read_again(rows: Sequence[ProposedRow], encoding: str) -> list[ProposedRow]:
    """The rows of one file as it reads in another encoding; what somebody put right stays.

    Raises:
        ForeignFileError: it is not in that encoding.
    """
    file = rows[0].found.file
    missed: list[LeftOut] = []
    with Sandbox() as sandbox:
        again = read_file(
            replace(file, options={**file.options, "encoding": encoding}), sandbox, missed
        )
    found = {each.number: each for each in again}
    if any(row.found.number not in found for row in rows):
        out = next(iter(missed), LeftOut("", None, "there is no such article in it any more"))
        raise ForeignFileError(out.sentence, path=file.path, line=out.line)
    return [_read_again(row, found[row.found.number]) for row in rows]


def _read_again(row: ProposedRow, found: Found) -> ProposedRow:
    kept = {name: getattr(row.article, name) for name in row.edited}
    found = replace(found, article=replace(found.article, **kept))
    words, languages = _measured(found.article)
    return replace(
        row, found=found, words=words, languages=languages, twin=None, encoding_chosen=True
    )


def _told(bench: Workbench, found: Found) -> Found:
    """With the project's first language where neither its file nor its letters tell another."""
    if found.article.language is not None or not bench.info.languages:
        return found
    return replace(found, article=replace(found.article, language=bench.info.languages[0]))


class _TwinFinder:
    """Makes rows, and tells each that has the text of another."""

    def __init__(
        self, bench: Workbench, stories: bool, progress: Progress | None, cancelled: Stop | None
    ) -> None:
        self._stories, self._cancelled = stories, cancelled
        documents = list(bench.store.records(Document))
        self._same = {d.sha256: Twin(None, d.id, d.title, 1.0) for d in reversed(documents)}
        self._sources: dict[str | None, set[str | None]] = {}
        for d in documents:
            self._sources.setdefault(d.sha256, set()).add(d.source)
        self._near = _stories_of(bench, progress, cancelled) if stories else None

    def row(self, number: int, found: Found) -> ProposedRow:
        if self._cancelled and self._cancelled():
            raise Cancelled
        article = found.article
        sha = digest(article.text)
        words, languages = _measured(article) if self._stories else (0, ())
        twin = self._same.get(sha) or self._nearly(number, article)
        sources = self._sources.setdefault(sha, set())
        source = source_of(article.source).id if article.source else None
        # Two papers may print one text of an agency; one paper does not print it twice.
        taken = not sources or (source is not None and not sources & {source, None})
        sources.add(source)
        self._same.setdefault(sha, Twin(number, None, article.title or "", 1.0))
        return ProposedRow(number, found, words, languages, twin, taken)

    def _nearly(self, number: int, article: FoundArticle) -> Twin | None:
        if self._near is None:
            return None
        mine = Twin(number, None, article.title or "", 0.0)
        found = self._near.add(mine, article.text)
        return replace(found.key, share=min(found.share, 0.99)) if found else None


def _stories_of(
    bench: Workbench, progress: Progress | None, cancelled: Stop | None
) -> NearCopies[Twin]:
    from kzannotate.text.near_copies import NearCopies
    from kzannotate.workbench import viewing

    near: NearCopies[Twin] = NearCopies()
    count = len(bench.store.records(Document))
    for done, article in enumerate(viewing.articles(bench)):
        if cancelled and cancelled():
            raise Cancelled
        if progress:
            progress(done, count)
        document = article.document
        near.add(Twin(None, document.id, document.title, 0.0), article.text)
    return near


def _measured(article: FoundArticle) -> tuple[int, tuple[str, ...]]:
    from collections import Counter

    from kzannotate.text.language import paragraph_languages
    from kzannotate.text.near_copies import count_words

    told = Counter(p.language for p in paragraph_languages(article.text, article.language))
    languages = tuple(code for code, _ in told.most_common() if code)
    return count_words(article.text), languages
