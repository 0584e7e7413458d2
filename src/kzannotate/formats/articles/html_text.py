"""HTML as a tree that nothing is fetched for and nothing run in, and the words one sees of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree, html

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.encodings import decoded, encoding_of

if TYPE_CHECKING:
    from collections.abc import Iterator

UNSEEN = frozenset(
    {
        *("script", "style", "noscript", "template", "head", "title", "iframe", "object", "embed"),
        *("svg", "math", "canvas", "audio", "video", "select", "option", "button", "textarea"),
    }
)
"""Elements whose text is none of the page's words."""

_BLOCKS = frozenset(
    {
        *("p", "div", "br", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th", "hr"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "article", "section", "header", "footer", "main"),
        *("aside", "nav", "blockquote", "pre", "figure", "figcaption", "form", "body", "caption"),
    }
)
_CHARSET = re.compile(rb"(?i)<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})")
_DECLARED = re.compile(rb"(?i)\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})")
_XML_HEAD = re.compile(r"\ufeff?\s*<\?xml[^>]*\?>")
_HEAD = 8192
_TAG = re.compile("<[^<>]*>")
_CODE = ("script", "style", "head", "noscript", "template", "svg")
_NEVER_IN_XML = re.compile("[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]")
_BLANKS = re.compile(r"[ \t\n\r\f\v]+")


def decode_page(data: bytes, chosen: str = "") -> tuple[str, str]:
    """The source of a page and its encoding: as chosen, as it says itself, else as it looks.

    Raises:
        ForeignFileError: it is in no encoding, or not in the chosen one.
    """
    if chosen:
        return decoded(data, chosen), chosen
    told = encoding_of(data)
    declared = _CHARSET.search(data[:_HEAD]) or _DECLARED.search(data[:_HEAD])
    # Pages that are saved anew are often in UTF-8 and still say what they were in before.
    if declared and not (told and told.encoding in ("utf-8", "utf-16", "utf-32")):
        name = declared[1].decode("ascii").lower()
        try:
            return data.decode(name), name
        except (LookupError, UnicodeError):
            pass
    if told is None:
        raise ForeignFileError("this is not a page but a binary file: choose another one")
    return decoded(data, told.encoding), told.encoding


def tree_of(source: str) -> html.HtmlElement:
    """The page's elements.

    Raises:
        ForeignFileError: there are none.
    """
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    head = _XML_HEAD.match(source)
    clean = _NEVER_IN_XML.sub("", source[head.end() :] if head else source)
    try:
        root = html.document_fromstring(clean.encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise ForeignFileError("there is nothing on this page that can be read") from error
    return root


def visible_text(root: html.HtmlElement) -> str:
    """The words that one sees, each block on a line of its own."""
    text = "".join(_pieces(root))
    lines = (_BLANKS.sub(" ", line).strip(" ") for line in text.split("\x1e"))
    return "\n".join(line for line in lines if line.strip())


def letters_in_source(source: str) -> int:
    """About how many letters one would see of a source, whatever a parser makes of it."""
    rest = _without(source, "<!--", "-->")
    for name in _CODE:
        rest = _without(rest, f"<{name}", f"</{name}")
    return letters(_TAG.sub(" ", rest))


def letters(text: str) -> int:
    """How many letters and digits a text has."""
    return sum(map(str.isalnum, text))


def _pieces(root: html.HtmlElement) -> Iterator[str]:
    hidden = 0
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            if not hidden and element.tail:
                yield element.tail
            continue
        unseen = element.tag in UNSEEN or _is_hidden(element)
        edge = "\x1e" if element.tag in _BLOCKS else ""
        if event == "start":
            hidden += unseen
            if not hidden:
                yield edge + (element.text or "")
        else:
            hidden -= unseen
            if not hidden:
                yield edge + (element.tail or "")


def _is_hidden(element: html.HtmlElement) -> bool:
    return element.get("hidden") is not None or "display:none" in (
        element.get("style") or ""
    ).replace(" ", "")


def _without(source: str, opening: str, closing: str) -> str:
    kept, at, low = [], 0, source.lower()
    if len(low) != len(source):  # a letter that is two in small: places would not be the same
        return source
    while (start := low.find(opening, at)) >= 0 and (end := low.find(closing, start)) >= 0:
        kept.append(source[at:start])
        at = end + len(closing)
    return "".join((*kept, source[at:]))
