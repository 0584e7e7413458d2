"""The text of a file that somebody else wrote."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from kzannotate.errors import ForeignFileError
from kzannotate.formats.termbase.model import LARGEST

if TYPE_CHECKING:
    from pathlib import Path

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_bytes(path: Path) -> bytes:
    """All bytes of a file.

    Raises:
        ForeignFileError: it is missing, empty, too large or cannot be read.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise ForeignFileError("the file is too large to be a termbase", path=path)
        found = path.read_bytes()
    except FileNotFoundError as error:
        raise ForeignFileError("there is no such file", path=path) from error
    except IsADirectoryError as error:
        raise ForeignFileError("this is a folder: choose a file", path=path) from error
    except OSError as error:
        raise ForeignFileError(f"the file cannot be read ({error.strerror})", path=path) from error
    if not found.strip():
        raise ForeignFileError("the file is empty: there is no name in it", path=path)
    return found


def read_text(path: Path) -> str:
    """The text of a file in UTF-8, or in UTF-16 that says so; line ends as they are.

    Raises:
        ForeignFileError: it is something else; the sentence names the line.
    """
    found = read_bytes(path)
    encoding = "utf-16" if found.startswith(_UTF_16) else "utf-8-sig"
    try:
        text = found.decode(encoding)
    except UnicodeDecodeError as error:
        line = found.count(b"\n", 0, error.start) + 1
        raise ForeignFileError(
            "the file is not in UTF-8: save it as UTF-8", path=path, line=line
        ) from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise ForeignFileError("this is not a text but a binary file", path=path, line=line)
    return text
