"""Where data sets are written: files, folders and archives that are there whole or not at all."""

from __future__ import annotations

import io
import os
import shutil
import tempfile
import zipfile
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from kzannotate.errors import BugError, UserError
from kzannotate.storage.unfinished import END, beginning, sweep
from kzannotate.workbench.whole_files import keep_names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from kzannotate.formats.datasets.format import Target

_ARCHIVE = ".zip"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The time of every member of an archive, so that the same data set gives the same bytes."""


@contextmanager
def target_at(path: Path, *, many_files: bool) -> Iterator[Target]:
    """A target that takes the place of ``path`` when the block ends without an error.

    Args:
        path: of a file, of an archive (``.zip``) of many files, or else of a folder.
        many_files: whether the format writes more than one.

    Raises:
        UserError: it cannot be written, or there is something that must not be replaced; what
            was there before is still there.
    """
    is_archive = many_files and path.suffix.lower() == _ARCHIVE
    _refuse(path, is_folder=many_files and not is_archive)
    try:
        sweep(path)
        staging = Path(tempfile.mkdtemp(END, f"{beginning(path)}.", path.parent))
    except OSError as error:
        raise UserError(f"{path} cannot be written ({error.strerror}).") from error
    try:
        made = staging / "made"
        if is_archive:
            with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
                yield _Archive(archive)
        elif many_files:
            made.mkdir()
            yield _Folder(made)
        else:
            yield _Single(made)
        _put(made, path)
    except OSError as error:
        raise UserError(f"{path} cannot be written ({error.strerror}).") from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


class MemoryTarget:
    """Keeps the files in memory, by their names; the single file's is empty."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def open(self, name: str = "") -> BinaryIO:
        """A new file."""
        return _Kept(self.files, name)


class _Kept(io.BytesIO):
    """Says what was written when it is closed."""

    def __init__(self, files: dict[str, bytes], name: str) -> None:
        super().__init__()
        self._files, self._name = files, name

    def close(self) -> None:
        """Keep it."""
        if not self.closed:
            self._files[self._name] = self.getvalue()
        super().close()


class _Single:
    def __init__(self, path: Path) -> None:
        self._path = path

    def open(self, name: str = "") -> BinaryIO:
        if name or self._path.exists():
            raise BugError("a format of one file opens it once, without a name")
        return self._path.open("wb")


class _Folder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def open(self, name: str = "") -> BinaryIO:
        path = self._folder / _inside(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("xb")


class _Archive:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    def open(self, name: str = "") -> BinaryIO:
        member = zipfile.ZipInfo(str(_inside(name)), _FIRST_DAY)
        member.compress_type = zipfile.ZIP_DEFLATED
        member.external_attr = 0o644 << 16
        return self._archive.open(member, "w", force_zip64=True)  # type: ignore[return-value]


def _inside(name: str) -> PurePosixPath:
    """The name, if it leads to a place inside of a folder."""
    path = PurePosixPath(name)
    if not name or path.is_absolute() or ".." in path.parts or "\\" in name:
        raise BugError(f"{name!r} is no file inside of a folder")
    return path


def _refuse(path: Path, *, is_folder: bool) -> None:
    if path.is_symlink():
        raise UserError(f"{path.name} is a link: choose another name.")
    if is_folder and path.exists():
        if not path.is_dir():
            raise UserError(f"{path.name} is a file: choose the name of a new folder.")
        if any(path.iterdir()):
            raise UserError(f"The folder {path.name} is not empty: choose the name of a new one.")
    elif not is_folder and path.exists() and not path.is_file():
        raise UserError(f"{path.name} is not an ordinary file: choose another name.")


def _put(made: Path, path: Path) -> None:
    if not made.exists():
        raise BugError("a format has written nothing")
    for file in (made, *made.rglob("*")) if made.is_dir() else (made,):
        if file.is_file():
            _flush(file)
            file.chmod(0o644)
    if made.is_dir():
        made.chmod(0o755)
        for folder in (made, *(f for f in made.rglob("*") if f.is_dir())):
            keep_names(folder)
        if path.is_dir():
            path.rmdir()  # it is empty
    made.replace(path)
    keep_names(path.parent)


def _flush(file: Path) -> None:
    handle = os.open(file, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
