"""Facts as a file lists them, before anybody knows whose they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.entity import Fact
from kzannotate.domain.report import LeftOut
from kzannotate.errors import ForeignFileError

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 50 * 2**20
"""Bytes that a list may have."""
MOST = 100_000
"""Facts of one list."""
LONGEST = 10_000
"""Letters of one cell or text."""
LARGEST_NUMBER = 1e30


@dataclass(frozen=True, slots=True)
class ListedFact:
    """One fact of a file.

    Args:
        line: 1-based.
        fact: its entity is an id, or empty; its own id may be empty.
        called: a name of the entity, where the file gives one.
    """

    line: int
    fact: Fact
    called: str = ""


@dataclass(frozen=True, slots=True)
class FactList:
    """All facts of a file, and what of it is none."""

    facts: tuple[ListedFact, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def text_of(path: Path) -> str:
    """The text of a file in UTF-8.

    Raises:
        ForeignFileError: it is missing, empty, too large, or something else.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise ForeignFileError("the file is too large to be a list of facts", path=path)
        found = path.read_bytes()
    except FileNotFoundError as error:
        raise ForeignFileError("there is no such file", path=path) from error
    except OSError as error:
        raise ForeignFileError(f"the file cannot be read ({error.strerror})", path=path) from error
    if not found.strip():
        raise ForeignFileError("the file is empty: there is no fact in it", path=path)
    try:
        return found.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = found.count(b"\n", 0, error.start) + 1
        sentence = "the file is not in UTF-8: save it as UTF-8"
        raise ForeignFileError(sentence, path=path, line=line) from error
