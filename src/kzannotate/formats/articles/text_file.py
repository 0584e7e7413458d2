"""Articles as plain text files, in whatever encoding they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.encodings import decoded, encoding_of, misread
from kzannotate.formats.articles.model import FoundArticle, FoundArticles

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_NOT_TEXT = "this is not a text but a binary file: choose the article's text file"


def read(data: bytes, options: Mapping[str, str]) -> FoundArticles:
    """Read one article; its text is what Python reads untranslated in that encoding.

    Args:
        data: of the file.
        options: ``encoding`` if somebody chose one.

    Raises:
        ForeignFileError: it is empty, binary, or not in the encoding that was chosen.
    """
    text, encoding, doubts = decode(data, options.get("encoding", ""))
    return FoundArticles((FoundArticle(text, newlines_of(text), encoding, doubts=doubts),))


def decode(data: bytes, chosen: str = "") -> tuple[str, str, tuple[str, ...]]:
    """The text of some bytes, its encoding, and what is doubtful about it.

    Raises:
        ForeignFileError: as ``read`` says.
    """
    told = None if chosen else encoding_of(data)
    if not chosen and told is None:
        raise ForeignFileError(_NOT_TEXT)
    encoding = told.encoding if told else chosen
    text = decoded(data, encoding)
    if control := _CONTROLS.search(text):
        raise ForeignFileError(_NOT_TEXT, line=text.count("\n", 0, control.start()) + 1)
    refuse_empty(text)
    doubts = []
    if told and not told.sure:
        doubts.append("the encoding could not be told for certain: read some words of it")
    if misread(text):
        doubts.append("the letters look as if the text had been saved in a wrong encoding before")
    return text, encoding, tuple(doubts)


def refuse_empty(text: str) -> None:
    """See that a text holds more than blanks.

    Raises:
        ForeignFileError: it does not.
    """
    if not text.strip("\ufeff \t\r\n\u00a0"):
        raise ForeignFileError("the file is empty: there is no article in it")


def newlines_of(text: str) -> str:
    """How lines end: ``lf``, ``crlf``, ``cr`` or ``mixed``; ``lf`` where there is one alone."""
    pairs = text.count("\r\n")
    kinds = {
        "crlf": pairs,
        "cr": text.count("\r") - pairs,
        "lf": text.count("\n") - pairs,
    }
    used = [kind for kind, count in kinds.items() if count]
    return "mixed" if len(used) > 1 else (used or ["lf"])[0]
