"""Articles as OpenDocument papers, .odt: the paragraphs as they read with all changes accepted.

Source: OASIS OpenDocument 1.3, part 3.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.model import FoundArticle, FoundArticles
from kzannotate.formats.articles.packed import PaperXml, Parts
from kzannotate.formats.articles.text_file import refuse_empty
from kzannotate.formats.articles.word_paper import properties

if TYPE_CHECKING:
    from collections.abc import Mapping

MAIN = "content.xml"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_LEFT_OUT = frozenset({"tracked-changes", "annotation", "note"})
"""Deleted words are kept among the tracked changes."""
_LETTERS = {"tab": "\t", "line-break": "\n", "soft-hyphen": "\u00ad"}
_MOST_BLANKS = 1_000
_MOST_PARAGRAPHS = 100_000


def read(data: bytes, options: Mapping[str, str]) -> FoundArticles:
    """Read the paper as one article.

    Raises:
        ForeignFileError: it is damaged, locked, empty or a trap.
    """
    parts = Parts(data)
    if b"encryption-data" in parts.read("META-INF/manifest.xml"):
        raise ForeignFileError("the file is locked with a password: save it without one")
    content = parts.read(MAIN)
    if not content:
        raise ForeignFileError("there is no text in this paper: save it as .odt again")
    body = _Paragraphs(options.get("name", ""))
    body.read(content)
    text = "\n".join(body.paragraphs).strip("\n")
    refuse_empty(text)
    told = properties(parts.read("meta.xml"))
    doubts = ("footnotes are left out",) if body.notes else ()
    return FoundArticles(
        (
            FoundArticle(
                text,
                title=told.get("title"),
                author=told.get("initial-creator") or told.get("creator"),
                language=told.get("language"),
                doubts=doubts,
            ),
        )
    )


class _Paragraphs(PaperXml):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.paragraphs: list[str] = []
        self.notes = False
        self._open: list[list[str]] = []
        self._silent = 0

    def start(self, namespace: str, local: str, attributes: dict[str, str]) -> None:
        self._silent += local in _LEFT_OUT
        self.notes = self.notes or local == "note"
        if namespace != _TEXT or self._silent:
            return
        if local in ("p", "h"):
            self._open.append([])
        elif self._open and local in _LETTERS:
            self._open[-1].append(_LETTERS[local])
        elif self._open and local == "s":
            told = attributes.get(f"{_TEXT} c", "1")
            count = int(told) if told.isascii() and told.isdigit() and len(told) < 6 else 1
            self._open[-1].append(" " * min(count, _MOST_BLANKS))

    def characters(self, text: str) -> None:
        if self._open and not self._silent:
            # Line ends and rows of blanks are the file's layout, not the paper's.
            self._open[-1].append(re.sub(r"[ \t\r\n]+", " ", text))

    def end(self, local: str) -> None:
        if local in _LEFT_OUT:
            self._silent -= 1
        elif local in ("p", "h") and not self._silent and self._open:
            self.paragraphs.append("".join(self._open.pop()))
            if len(self.paragraphs) > _MOST_PARAGRAPHS:
                raise ForeignFileError(
                    f"there are more than {_MOST_PARAGRAPHS} paragraphs in it: split it"
                )
