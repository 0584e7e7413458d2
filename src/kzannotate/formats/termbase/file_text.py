"""The text of a file that somebody else wrote."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from kzannotate.errors import ForeignFileError
from kzannotate.foreign import foreign_bytes, utf_8_text
from kzannotate.formats.termbase.model import LARGEST

if TYPE_CHECKING:
    from pathlib import Path

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_bytes(path: Path) -> bytes:
    """All bytes of a file.

    Raises:
        ForeignFileError: it is missing, empty, too large or cannot be read.
    """
    return foreign_bytes(
        path,
        LARGEST,
        "the file is too large to be a termbase",
        "the file is empty: there is no name in it",
    )


def read_text(path: Path) -> str:
    """The text of a file in UTF-8, or in UTF-16 that says so; line ends as they are.

    Raises:
        ForeignFileError: it is something else; the sentence names the line.
    """
    found = read_bytes(path)
    encoding = "utf-16" if found.startswith(_UTF_16) else "utf-8-sig"
    text = utf_8_text(found, path, encoding)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise ForeignFileError("this is not a text but a binary file", path=path, line=line)
    return text
