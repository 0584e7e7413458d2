"""The files of a folder or of an archive that somebody else made; nothing is ever unpacked."""

from __future__ import annotations

import stat
import zipfile
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from kzannotate.errors import ForeignFileError
from kzannotate.foreign import DAMAGED_ARCHIVE, is_packed_as_a_trap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST_FILES = 20_000
LARGEST = 200 * 2**20
"""Bytes that all files may have together."""
_PIECE = 1 << 16


class ManyFiles:
    """Files by their names, with ``/`` between folders.

    Args:
        names: of all files, in order.
        read: gives a file's bytes.
    """

    def __init__(self, names: tuple[str, ...], read: Callable[[str], bytes]) -> None:
        self.names, self._read = names, read
        self._left = LARGEST

    def read(self, name: str) -> bytes:
        """All bytes of a file.

        Raises:
            ForeignFileError: it cannot be read, or all together are too large.
        """
        found = self._read(name)
        self._left -= len(found)
        if self._left < 0:
            raise ForeignFileError(f"all files together have more than {LARGEST >> 20} MB")
        return found


@contextmanager
def files_of(path: Path) -> Iterator[ManyFiles]:
    """The files of a folder, or of a ``.zip`` archive.

    Names that begin with a dot and links are passed over.

    Raises:
        ForeignFileError: it is neither, or holds too much.
    """
    if path.is_dir():
        yield _folder(path)
        return
    try:
        with zipfile.ZipFile(path) as archive:
            yield _archive(archive, path)
    except FileNotFoundError as error:
        raise ForeignFileError("there is no such file", path=path) from error
    # A name in the archive's list may be no UTF-8, though the list says that it is.
    except (zipfile.BadZipFile, NotImplementedError, UnicodeDecodeError) as error:
        raise ForeignFileError("this is neither a folder nor a zip archive", path=path) from error
    except OSError as error:
        raise ForeignFileError(f"the file cannot be read ({error.strerror})", path=path) from error


def text_of(content: bytes, name: str) -> str:
    """A file's text; a byte-order mark at its start stays, as in articles.

    Raises:
        ForeignFileError: it is not UTF-8.
    """
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        sentence = "this is not in UTF-8: save it as UTF-8"
        raise ForeignFileError(sentence, path=Path(name), line=line) from error


def _folder(folder: Path) -> ManyFiles:
    names = []
    for path in _walk(folder):
        names.append(path.relative_to(folder).as_posix())
        if len(names) > MOST_FILES:
            raise ForeignFileError(f"there are more than {MOST_FILES} files in this", path=folder)

    def read(name: str) -> bytes:
        path = folder / name
        if path.stat().st_size > LARGEST:
            raise ForeignFileError("the file is too large to be read", path=Path(name))
        return path.read_bytes()

    return ManyFiles(tuple(sorted(names)), read)


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name.startswith(".") or path.is_symlink():
            continue
        if path.is_dir():
            yield from _walk(path)
        elif path.is_file():
            yield path


def _archive(archive: zipfile.ZipFile, path: Path) -> ManyFiles:
    members = [m for m in archive.infolist() if not m.is_dir()]
    names = [m.filename for m in members]
    if len(members) > MOST_FILES:
        raise ForeignFileError(f"there are more than {MOST_FILES} files in this", path=path)
    if len(set(names)) != len(names):
        raise ForeignFileError("two files in this have the same name", path=path)
    if sum(m.file_size for m in members) > LARGEST:
        raise ForeignFileError(
            f"all files together have more than {LARGEST >> 20} MB", path=path
        )  # fmt: skip
    for member in members:
        if is_packed_as_a_trap(member, harmless=_PIECE):
            raise ForeignFileError("a file in this is packed too tightly to be true", path=path)
    good = {m.filename: m for m in members if _is_inside(m)}
    return ManyFiles(tuple(sorted(good)), lambda name: _member(archive, good[name]))


def _is_inside(member: zipfile.ZipInfo) -> bool:
    """Whether a member is an ordinary file with a plain name."""
    path = PurePosixPath(member.filename)
    is_link = stat.S_ISLNK(member.external_attr >> 16)
    bad = any(part.startswith(".") for part in path.parts)
    return not (is_link or bad or path.is_absolute() or "\\" in member.filename)


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """At most as many bytes as the archive says that there are."""
    found = bytearray()
    try:
        with archive.open(member) as file:
            while piece := file.read(_PIECE):
                found += piece
                if len(found) > member.file_size:
                    raise ForeignFileError(
                        "this file is longer than its archive says", path=Path(member.filename)
                    )
    except DAMAGED_ARCHIVE as error:
        raise ForeignFileError("this file is damaged", path=Path(member.filename)) from error
    return bytes(found)
