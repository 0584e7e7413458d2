"""Which files hold articles: of single files, folders, archives, and the lists beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from kzannotate.domain.codec import decode
from kzannotate.domain.report import LeftOut
from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.archive import Members
from kzannotate.formats.articles.article_list import ArticleRow
from kzannotate.formats.articles.kinds import LIST_NAME, is_kind_of_article

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzannotate.formats.articles.archive import Member
    from kzannotate.formats.sandbox import Sandbox

_ARCHIVE = ".zip"
_LONGEST_NAME = 80
_BESIDE_PAGES = ("_files", ".files", "_dateien", "-Dateien")
"""What browsers add to a saved page's name for the folder of its pictures and scripts."""
_PAGES = (".html", ".htm", ".xhtml")


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """A file that may hold articles, with what a list says of it.

    Args:
        path: of the file, or of the archive that it stands in.
        name: for people.
        member: what it is called in the archive; empty where it is in none.
        options: that somebody chose for its reader, such as the columns of a table.
    """

    path: Path
    name: str
    row: ArticleRow | None = None
    member: str = ""
    options: Mapping[str, str] = field(default_factory=dict)

    @property
    def stem(self) -> str:
        """Its name without folders and ending."""
        return PurePosixPath(self.name).name.rpartition(".")[0] or self.name


class ArticleFiles:
    """Finds files; lists and archives are read in a child process, each once.

    Args:
        sandbox: that reads.
        left_out: takes in what cannot be read, and why.
    """

    def __init__(self, sandbox: Sandbox, left_out: list[LeftOut]) -> None:
        self._sandbox, self._left_out = sandbox, left_out
        self._known: dict[Path, tuple[list[ArticleRow], list[LeftOut]]] = {}

    def among(self, paths: Iterable[Path]) -> list[ArticleFile]:
        """All files of the paths, in order."""
        return [file for path in paths for file in self._of(path)]

    def _of(self, path: Path) -> list[ArticleFile]:
        if path.is_dir():
            told = len(self._left_out)
            found = self._in_folder(path)
            if not found and len(self._left_out) == told:
                self._leave_out(path, "the folder holds no articles: put some into it")
            return found
        if path.name == LIST_NAME:
            return self._in_list(path)
        if path.suffix.lower() == _ARCHIVE:
            return self._in_archive(path)
        beside = path.with_name(LIST_NAME)
        rows = self._rows(beside)[0] if beside.is_file() else []
        row = next((r for r in rows if r.file == path.name), None)
        return [ArticleFile(path, printable(path.name), row)]

    def _in_folder(self, folder: Path) -> list[ArticleFile]:
        try:
            inside = sorted(p for p in folder.iterdir() if not p.name.startswith("."))
        except OSError as error:
            self._leave_out(folder, f"the folder cannot be read ({error.strerror})")
            return []
        found = self._in_list(folder / LIST_NAME) if folder / LIST_NAME in inside else []
        listed = {file.path for file in found}
        other: Counter[str] = Counter()
        for path in inside:
            if path in listed or path.name == LIST_NAME or _is_beside_page(path):
                continue
            if path.is_dir():
                # A link may lead back to where we are.
                found += [] if path.is_symlink() else self._in_folder(path)
            elif path.suffix.lower() == _ARCHIVE:
                found += self._in_archive(path)
            elif is_kind_of_article(path.name):
                found.append(ArticleFile(path, printable(path.name)))
            else:
                other[path.suffix.lower()] += 1
        if other:
            self._leave_out(folder, _passed_over(other))
        return found

    def _in_list(self, path: Path) -> list[ArticleFile]:
        rows, troubles = self._rows(path)
        self._left_out += troubles
        found = []
        for row in rows:
            file = path.with_name(row.file)
            if is_there(file):
                found.append(ArticleFile(file, printable(row.file), row))
            else:
                self._left_out.append(_missing(row, path.name))
        return found

    def _rows(self, path: Path) -> tuple[list[ArticleRow], list[LeftOut]]:
        if path not in self._known:
            try:
                self._known[path] = _told(
                    self._sandbox.read("articles.article_list", path), path.name
                )
            except ForeignFileError as error:
                self._known[path] = [], [left_out(error, printable(path.name))]
        return self._known[path]

    def _in_archive(self, path: Path) -> list[ArticleFile]:
        name = printable(path.name)
        try:
            members = decode(Members, self._sandbox.read("articles.archive", path))
        except ForeignFileError as error:
            self._left_out.append(left_out(error, name))
            return []
        self._left_out += [
            LeftOut(f"{name}/{printable(out.file)}", None, out.sentence) for out in members.left_out
        ]
        found: list[ArticleFile] = []
        for each in members.lists:
            found += self._in_packed_list(path, each, members.files)
        listed = {file.member for file in found}
        found += [
            ArticleFile(path, f"{name}/{printable(m.shown)}", None, m.name)
            for m in members.files
            if m.name not in listed
        ]
        if not found and not members.left_out:
            self._leave_out(path, "the archive holds no articles")
        return found

    def _in_packed_list(
        self, path: Path, packed: Member, files: Sequence[Member]
    ) -> list[ArticleFile]:
        name = f"{printable(path.name)}/{printable(packed.shown)}"
        try:
            told = self._sandbox.read("articles.article_list", path, {"member": packed.name})
        except ForeignFileError as error:
            self._left_out.append(left_out(error, name))
            return []
        rows, troubles = _told(told, name)
        self._left_out += troubles
        folder = PurePosixPath(packed.shown).parent
        known = {PurePosixPath(m.shown): m.name for m in files}
        found = []
        for row in rows:
            if member := known.get(folder / row.file):
                shown = f"{printable(path.name)}/{printable(str(folder / row.file))}"
                found.append(ArticleFile(path, shown, row, member))
            else:
                self._left_out.append(_missing(row, name))
        return found

    def _leave_out(self, path: Path, sentence: str) -> None:
        self._left_out.append(LeftOut(printable(path.name or str(path)), None, sentence))


def is_there(path: Path) -> bool:
    """Whether there is such a file; never fails."""
    try:
        return path.exists()
    except (OSError, ValueError):  # no name that a file can have
        return False


def printable(name: str) -> str:
    """A file's name without what no text may hold, such as half characters, or what turns it."""
    return "".join(c if c.isprintable() or c == "\u200c" else "_" for c in name) or "_"


def left_out(error: ForeignFileError, name: str) -> LeftOut:
    """A file that could not be read, told under its name."""
    return LeftOut(name, error.line, error.sentence)


def _told(found: Any, name: str) -> tuple[list[ArticleRow], list[LeftOut]]:
    rows = [decode(ArticleRow, row) for row in found["rows"]]
    return rows, [LeftOut(name, p["line"], p["sentence"]) for p in found["problems"]]


def _missing(row: ArticleRow, name: str) -> LeftOut:
    file = row.file if len(row.file) < _LONGEST_NAME else f"{row.file[:_LONGEST_NAME]}…"
    return LeftOut(name, row.line, f"the file {file} is not beside the list")


def _is_beside_page(path: Path) -> bool:
    """Whether this is the folder that a browser saved with a page."""
    ending = next((e for e in _BESIDE_PAGES if path.name.endswith(e)), None)
    if ending is None:
        return False
    page = path.name.removesuffix(ending)
    return any(path.with_name(page + suffix).is_file() for suffix in _PAGES)


def _passed_over(endings: Counter[str]) -> str:
    named = ", ".join(sorted(ending for ending in endings if ending)) or "-"
    return f"files of other kinds are passed over: {endings.total()} ({named})"
