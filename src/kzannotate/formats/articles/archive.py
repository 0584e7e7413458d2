"""Archives of articles: members are read into memory one by one, and nothing is unpacked to disk.

What stands in an archive is told first; each member is then asked for by its name, so that the
limits on time and memory hold for each alone.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from kzannotate.domain.report import LeftOut
from kzannotate.errors import ForeignFileError
from kzannotate.foreign import DAMAGED_ARCHIVE, MOST_TIMES, is_packed_as_a_trap
from kzannotate.formats.articles import kinds
from kzannotate.formats.articles.encodings import encoding_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MOST_MEMBERS = 5_000
MOST_BYTES = 200 * 2**20
"""Of all members together, unpacked."""
_ENCRYPTED, _UNICODE = 0x1, 0x800


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive.

    Args:
        name: that it is asked for by.
        shown: its name in the letters that whoever packed it saw.
    """

    name: str
    shown: str


@dataclass(frozen=True, slots=True)
class Members:
    """What stands in an archive, in the order of the names.

    Args:
        files: that may be articles.
        lists: of articles.
        left_out: what is neither, and why.
    """

    files: tuple[Member, ...]
    lists: tuple[Member, ...]
    left_out: tuple[LeftOut, ...]


def read(path: Path) -> Members:
    """What stands in an archive.

    Raises:
        ForeignFileError: it is none, or breaks a limit.
    """
    files, lists, left_out = [], [], []
    for info in sorted(_opened(path).infolist(), key=lambda i: i.filename):
        shown = _shown(info)
        if info.is_dir() or _is_by_the_way(shown):
            continue
        if reason := _why_not(info, shown):
            left_out.append(LeftOut(shown, None, reason))
        elif PurePosixPath(shown).name == kinds.LIST_NAME:
            lists.append(Member(info.filename, shown))
        else:
            files.append(Member(info.filename, shown))
    return Members(tuple(files), tuple(lists), tuple(left_out))


def member(path: Path, name: str) -> bytes:
    """The bytes of one member.

    Raises:
        ForeignFileError: it is not there, damaged, or larger than it says.
    """
    archive = _opened(path)
    try:
        info = archive.getinfo(name)
        with archive.open(info) as packed:
            data = packed.read(info.file_size + 1)
    except KeyError as error:
        raise ForeignFileError("the archive holds no file of that name") from error
    except DAMAGED_ARCHIVE as error:
        raise ForeignFileError(
            "this file of the archive is damaged and cannot be unpacked"
        ) from error
    if len(data) > info.file_size:
        raise ForeignFileError("this file of the archive is larger than the archive says")
    return data


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        told = path.stat()
    except OSError as error:
        raise ForeignFileError("there is no such file", path=path) from error
    return _archive(path, told.st_mtime_ns, told.st_size)


@lru_cache(maxsize=1)
def _archive(path: Path, _changed: int, _size: int) -> zipfile.ZipFile:
    data = kinds.whole(path)
    paper = kinds.packed_paper(data)
    if paper is not None:
        raise ForeignFileError(
            f"this is no archive of articles but a {paper.suffixes[0]} file: give it that ending"
        )
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise ForeignFileError("this is no archive, or a damaged one: make it anew") from error
    _within_limits(archive.infolist())
    return archive


def _within_limits(infos: list[zipfile.ZipInfo]) -> None:
    if len(infos) > MOST_MEMBERS:
        raise ForeignFileError(
            f"the archive holds {len(infos)} files, {MOST_MEMBERS} may be in one: split it"
        )
    if len({info.filename for info in infos}) < len(infos):
        name = _doubled(info.filename for info in infos)
        raise ForeignFileError(f"the archive holds two files called {name}: make it anew")
    size = sum(info.file_size for info in infos)
    if size > MOST_BYTES:
        raise ForeignFileError(
            f"the archive unpacks to {size >> 20} MB, it may be {MOST_BYTES >> 20}: split it"
        )


def _doubled(names: Iterable[str]) -> str:
    seen: set[str] = set()
    return next((n for n in names if n in seen or seen.add(n)), "")  # type: ignore[func-returns-value]


def _is_by_the_way(name: str) -> bool:
    """Whether a member is none that a person put there, such as the notes of a file manager."""
    parts = PurePosixPath(name).parts
    return "__MACOSX" in parts or any(part.startswith(".") and part != ".." for part in parts)


def _shown(info: zipfile.ZipInfo) -> str:
    if info.flag_bits & _UNICODE or info.filename.isascii():
        return info.filename
    raw = info.filename.encode("cp437", "replace")
    told = encoding_of(raw)
    return raw.decode(told.encoding, "replace") if told else info.filename


def _why_not(info: zipfile.ZipInfo, shown: str) -> str:
    path = PurePosixPath(shown.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
        return "the name leads out of the archive: such a file is not read"
    if info.flag_bits & _ENCRYPTED:
        return "this file of the archive is locked with a password: unpack it first"
    if is_packed_as_a_trap(info):
        return f"this file is packed more than {MOST_TIMES} times smaller, as only traps are"
    if path.suffix.lower() == ".zip":
        return "this is an archive within an archive: unpack it first"
    if path.name != kinds.LIST_NAME and not kinds.is_kind_of_article(shown):
        return f"files that end in {path.suffix or 'nothing'} are not read as articles"
    return ""
