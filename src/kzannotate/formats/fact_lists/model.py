"""Facts as a file lists them, before anybody knows whose they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.entity import Fact
from kzannotate.domain.report import LeftOut
from kzannotate.foreign import foreign_bytes, utf_8_text

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
    found = foreign_bytes(
        path,
        LARGEST,
        "the file is too large to be a list of facts",
        "the file is empty: there is no fact in it",
    )
    return utf_8_text(found, path)
