"""Articles as Word papers, .docx: the paragraphs as they read with all changes accepted.

When a paper was made is not when it was published, so that day stays unknown.

Source: ECMA-376, Office Open XML, part 1, WordprocessingML.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.model import FoundArticle, FoundArticles
from kzannotate.formats.articles.packed import PaperXml, Parts
from kzannotate.formats.articles.text_file import refuse_empty

if TYPE_CHECKING:
    from collections.abc import Mapping

MAIN = "word/document.xml"
_MOST_PARAGRAPHS = 100_000
_WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_LEFT_OUT = frozenset(
    {"del", "moveFrom", "Fallback", "footnoteReference", "instrText", "rPr", "pPr"}
)
"""Deleted and moved words, second shapes of one thing, and codes."""
_LETTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}


def read(data: bytes, options: Mapping[str, str]) -> FoundArticles:
    """Read the paper as one article.

    Raises:
        ForeignFileError: it is damaged, locked, empty or a trap.
    """
    parts = Parts(data)
    body = _Paragraphs(options.get("name", ""))
    content = parts.read(MAIN)
    if not content:
        raise ForeignFileError("there is no text in this paper: save it as .docx again")
    body.read(content)
    text = "\n".join(body.paragraphs).strip("\n")
    refuse_empty(text)
    told = properties(parts.read("docProps/core.xml"))
    doubts = (("deleted words that were tracked are left out",) if body.deleted else ()) + (
        ("footnotes are left out",) if body.footnotes else ()
    )
    return FoundArticles(
        (
            FoundArticle(
                text,
                title=told.get("title"),
                author=told.get("creator"),
                language=body.language or told.get("language"),
                doubts=doubts,
            ),
        )
    )


def properties(content: bytes) -> dict[str, str]:
    """What a paper says of itself, by Dublin Core's names; empty where it does not."""
    if not content:
        return {}
    found = _Properties()
    found.read(content)
    return {name: value for name, value in found.told.items() if value}


class _Paragraphs(PaperXml):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.paragraphs: list[str] = []
        self.deleted = self.footnotes = False
        self.language: str | None = None
        self._open: list[list[str]] = []
        self._silent = 0
        self._in_text = 0

    def start(self, namespace: str, local: str, attributes: dict[str, str]) -> None:
        if namespace not in (_WORDS, _STRICT) and local != "Fallback":
            return
        self.deleted = self.deleted or local in ("del", "moveFrom")
        self.footnotes = self.footnotes or local == "footnoteReference"
        self._silent += local in _LEFT_OUT
        self._in_text += local == "t"
        if local == "p":
            self._open.append([])
        if self._open and not self._silent and local in _LETTERS:
            self._open[-1].append(_LETTERS[local])
        if local == "lang" and self.language is None:
            told = attributes.get(f"{namespace} bidi") or attributes.get(f"{namespace} val")
            self.language = told

    def characters(self, text: str) -> None:
        if self._in_text and self._open and not self._silent:
            self._open[-1].append(text)

    def end(self, local: str) -> None:
        self._silent -= local in _LEFT_OUT and self._silent > 0
        self._in_text -= local == "t" and self._in_text > 0
        if local == "p" and self._open:
            words = "".join(self._open.pop())
            if not self._silent:
                self.paragraphs.append(words)
            if len(self.paragraphs) > _MOST_PARAGRAPHS:
                raise ForeignFileError(
                    f"there are more than {_MOST_PARAGRAPHS} paragraphs in it: split it"
                )


class _Properties(PaperXml):
    def __init__(self) -> None:
        super().__init__()
        self.told: dict[str, str] = {}
        self._name = ""

    def start(self, _namespace: str, local: str, _attributes: dict[str, str]) -> None:
        self._name = local

    def characters(self, text: str) -> None:
        self.told[self._name] = (self.told.get(self._name, "") + text).strip()

    def end(self, _local: str) -> None:
        self._name = ""
