"""Articles of electronic books and magazines, .epub: each chapter is an article.

Source: EPUB 3.3, W3C (container, package, spine).
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from kzannotate.domain.report import LeftOut
from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.html_text import decode_page, letters, tree_of, visible_text
from kzannotate.formats.articles.model import FoundArticle, FoundArticles
from kzannotate.formats.articles.packed import PaperXml, Parts

if TYPE_CHECKING:
    from collections.abc import Mapping

MAIN = "META-INF/container.xml"
_FEWEST = 80
"""Letters that a chapter has; covers and lists of contents have fewer or are named as such."""
_PAGES = ("application/xhtml+xml", "text/html")


def read(data: bytes, _options: Mapping[str, str]) -> FoundArticles:
    """Read every chapter.

    Raises:
        ForeignFileError: it is damaged, locked or a trap, or holds no text.
    """
    parts = Parts(data)
    container = _Package()
    container.read(parts.read(MAIN) or b"<x/>")
    package = _Package()
    place = unquote(container.package)
    content = parts.read(place)
    if not content:
        raise ForeignFileError("the book does not say which chapters it has: make it anew")
    package.read(content)
    found: list[FoundArticle] = []
    left_out: list[LeftOut] = []
    for name in package.chapters(posixpath.dirname(place)):
        try:
            article = _chapter(parts.read(name), name, package.told)
        except ForeignFileError as error:
            left_out.append(LeftOut(name, None, error.sentence))
            continue
        if article is not None:
            found.append(article)
    if not found:
        raise ForeignFileError("there is no text in this book")
    return FoundArticles(tuple(found), tuple(left_out))


def _chapter(content: bytes, name: str, told: Mapping[str, str]) -> FoundArticle | None:
    if not content:
        raise ForeignFileError("this chapter is not in the book")
    source, _ = decode_page(content)
    root = tree_of(source)
    text = visible_text(root)
    if letters(text) < _FEWEST:
        return None
    heading = root.xpath("string((//h1|//h2|//title)[1])")
    title = " ".join(str(heading).split())
    return FoundArticle(
        text,
        title=title or None,
        language=told.get("language"),
        source=told.get("title") or told.get("publisher"),
        published=told.get("date", "")[:10] or None,
        author=told.get("creator"),
        place=name,
    )


class _Package(PaperXml):
    """A container's way to its package, and a package's metadata, files and their order."""

    def __init__(self) -> None:
        super().__init__()
        self.package = ""
        self.told: dict[str, str] = {}
        self._files: dict[str, str] = {}
        self._order: list[str] = []
        self._name = ""

    def chapters(self, folder: str) -> list[str]:
        """Names of the chapters' files, in their order."""
        paths = (self._files[each] for each in self._order if each in self._files)
        return [posixpath.normpath(posixpath.join(folder, unquote(path))) for path in paths]

    def start(self, namespace: str, local: str, attributes: dict[str, str]) -> None:
        self._name = local if namespace.endswith("/dc/elements/1.1/") else ""
        if local == "rootfile":
            self.package = self.package or attributes.get("full-path", "")
        elif local == "item" and attributes.get("media-type") in _PAGES:
            if "nav" not in attributes.get("properties", "").split():
                self._files[attributes.get("id", "")] = attributes.get("href", "")
        elif local == "itemref" and attributes.get("linear") != "no":
            self._order.append(attributes.get("idref", ""))

    def characters(self, text: str) -> None:
        if self._name and self._name not in self.told and text.strip():
            self.told[self._name] = text.strip()

    def end(self, _local: str) -> None:
        self._name = ""
