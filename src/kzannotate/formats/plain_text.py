"""Articles as plain text files in UTF-8."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.errors import ForeignFileError

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 20 * 2**20
"""Bytes that one article may have."""

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class PlainText:
    """The text of a file as ``open(path, encoding="utf-8", newline="").read()`` gives it.

    Args:
        newlines: ``lf``, ``crlf``, ``cr`` or ``mixed``; ``lf`` where there is none.
    """

    text: str
    newlines: str


def read(path: Path) -> PlainText:
    """Read one article; newlines and a byte-order mark stay as they are.

    Raises:
        ForeignFileError: the file is missing, empty, binary, too large or not UTF-8.
    """
    return decode(_bytes(path), path)


def decode(data: bytes, path: Path | None = None) -> PlainText:
    """The text of an article's bytes.

    Raises:
        ForeignFileError: as ``read`` says.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ForeignFileError(_not_utf8(data), path=path, line=line) from error
    if control := _CONTROLS.search(text):
        line = text.count("\n", 0, control.start()) + 1
        raise ForeignFileError(
            "this is not a text but a binary file: choose the article's text file",
            path=path,
            line=line,
        )
    if not text.strip("\ufeff \t\r\n\u00a0"):
        raise ForeignFileError("the file is empty: there is no article in it", path=path)
    return PlainText(text, _newlines(text))


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ForeignFileError("this is a folder: choose a file", path=path)
        size = path.stat().st_size
        if size > LARGEST:
            raise ForeignFileError(
                f"the file has {size / 2**20:.0f} MB, an article may have {LARGEST // 2**20}: "
                "split it into its articles",
                path=path,
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ForeignFileError("there is no such file", path=path) from error
    except OSError as error:
        raise ForeignFileError(
            f"the file cannot be read ({error.strerror}): check its permissions", path=path
        ) from error


def _not_utf8(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "the text is in UTF-16, not UTF-8: save it as UTF-8 and import it again"
    if b"\x00" in data[:4096]:
        return "this is not a text but a binary file: choose the article's text file"
    return "the text is not in UTF-8: save it as UTF-8 and import it again"


def _newlines(text: str) -> str:
    pairs = text.count("\r\n")
    kinds = {
        "crlf": pairs,
        "cr": text.count("\r") - pairs,
        "lf": text.count("\n") - pairs,
    }
    used = [kind for kind, count in kinds.items() if count]
    return "mixed" if len(used) > 1 else (used or ["lf"])[0]
