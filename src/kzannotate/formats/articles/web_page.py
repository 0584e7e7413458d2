"""Articles as saved pages: the main text without what stands around it. Nothing is fetched or run.

The text is the headline and then the paragraphs, a line each.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.html_text import (
    decode_page,
    letters,
    letters_in_source,
    tree_of,
    visible_text,
)
from kzannotate.formats.articles.model import FoundArticle, FoundArticles
from kzannotate.formats.articles.text_file import refuse_empty

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.html import HtmlElement

_LITTLE = 0.25
_LOST = 0.5
_FEW = 200
_BUNDLE = re.compile(
    rb"(?i)\A(?:[\w-]{2,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){0,40}?content-type:\s*multipart/related"
)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{1,6}\)(https?://[^\s<>\"]{1,2000}?) ?-->")
_DATE = re.compile(
    r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?"
)
_DATES = (
    "//meta[@property='article:published_time']/@content",
    "//meta[@itemprop='datePublished' or @name='datePublished' or @name='pubdate']/@content",
    "//time[@itemprop='datePublished' or @pubdate]/@datetime",
)
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_STAND_INS = range(0x10080, 0x100FB)
"""Printable letters of a script that no newspaper uses."""
_FRAMED = "\u00a0\u202f\u2007"
"""Blanks that mean more than a blank."""


@dataclass(frozen=True, slots=True)
class _Page:
    source: str
    encoding: str
    address: str | None


def read(data: bytes, options: Mapping[str, str]) -> FoundArticles:
    """Read the article of a saved page (.html, .mhtml).

    Args:
        data: of the file.
        options: ``encoding`` if somebody chose one.

    Raises:
        ForeignFileError: there is nothing to read on it.
    """
    page = _page(data, options.get("encoding", ""))
    root = tree_of(page.source)
    visible = visible_text(root)
    found = _extracted(root, page)
    doubts = list(_doubts(found.text, visible, page.source))
    if letters(found.text) < min(_FEW, letters(visible) * _LITTLE):
        found = replace(found, text=visible)
        doubts = ["the article could not be told from the rest: all words of the page came in"]
    if not letters(found.text) and letters_in_source(page.source):
        raise ForeignFileError(
            "the page is damaged, or too large or nested too deeply to be read: copy its text"
        )
    refuse_empty(found.text)
    return FoundArticles((replace(found, doubts=tuple(doubts)),))


def _page(data: bytes, chosen: str) -> _Page:
    if not _BUNDLE.match(data[:20_000]):
        source, encoding = decode_page(data, chosen)
        saved = _SAVED_FROM.search(source[:20_000])
        return _Page(source, encoding, saved[1] if saved else None)
    from email import message_from_bytes, policy

    bundle = message_from_bytes(data, policy=policy.compat32)
    for part in bundle.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                source, encoding = decode_page(payload, chosen or _charset(part))
                place = bundle.get("Snapshot-Content-Location") or part.get("Content-Location")
                return _Page(source, encoding, _web_address(str(place or "").strip()))
    raise ForeignFileError("there is no page in this bundle: save the page again")


def _charset(part: Any) -> str:
    from kzannotate.formats.articles.encodings import ENCODINGS

    named = str(part.get_content_charset() or "").lower()
    return named if named in ENCODINGS else ""


def _extracted(root: HtmlElement, page: _Page) -> FoundArticle:
    from trafilatura import bare_extraction

    title = (root.findtext(".//title") or "").strip()
    stand_ins = _stand_ins(root)
    _translate(root, stand_ins)
    document = bare_extraction(
        root,
        url=page.address,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    back = {ord(stand_in): original for original, stand_in in stand_ins.items()}
    told: Any = document
    if told is None:
        return FoundArticle("", encoding=page.encoding, title=title or None, address=page.address)
    said = {
        key: value.translate(back).strip() or None
        for key in ("title", "author", "sitename", "url", "date")
        if isinstance(value := getattr(told, key), str)
    }
    text = _headed((told.text or "").translate(back), said.get("title"))
    return FoundArticle(
        text,
        encoding=page.encoding,
        title=said.get("title") or title or None,
        language=_language(root),
        source=said.get("sitename"),
        published=_published(root) or said.get("date"),
        author=said.get("author"),
        address=page.address or _web_address(said.get("url") or ""),
    )


def _headed(text: str, title: str | None) -> str:
    """The text with its headline before it, which is as much the article's as the rest."""
    if not title or not text or _folded(title) in _folded(text[: 3 * len(title) + 200]):
        return text
    return f"{title}\n{text}"


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _doubts(text: str, visible: str, source: str) -> Iterator[str]:
    seen, shown = letters(text), letters(visible)
    if shown < _LOST * letters_in_source(source):
        yield "the page is damaged or nested too deeply: part of its text may be missing"
    if seen < _LITTLE * shown:
        share = 100 * seen // max(1, shown)
        yield f"only {share} % of the words on the page are taken for the article: compare them"


def _stand_ins(root: HtmlElement) -> dict[str, str]:
    """Letters to stand for signs that the extraction drops or turns into blanks.

    It keeps nothing that Python calls unprintable, and so would take the joiners out of Arabic
    and Persian words and the marks of direction between them.
    """
    used = set("".join(root.itertext()))
    lost = (c for c in used if not c.isprintable() and unicodedata.category(c) not in ("Cc", "Zl"))
    signs = sorted({*lost, *(used & set(_FRAMED))} - set(" \u2028\u2029"))
    free = (chr(point) for point in _STAND_INS if chr(point) not in used)
    return dict(zip(signs, free, strict=False))


def _translate(root: HtmlElement, stand_ins: Mapping[str, str]) -> None:
    if not stand_ins:
        return
    table = str.maketrans(dict(stand_ins))
    for element in root.iter():
        if element.text and isinstance(element.tag, str):
            element.text = element.text.translate(table)
        if element.tail:
            element.tail = element.tail.translate(table)


def _published(root: HtmlElement) -> str | None:
    said = [str(value) for path in _DATES for value in root.xpath(path)]
    for script in root.iterfind(".//script[@type='application/ld+json']"):
        try:
            said += _dates_in(json.loads(script.text or ""), 0)
        except (ValueError, RecursionError):
            continue
    return next((value.strip() for value in said if _DATE.fullmatch(value.strip())), None)


def _dates_in(value: Any, depth: int) -> list[str]:
    inner: list[Any] = value if isinstance(value, list) else []
    found = []
    if isinstance(value, dict):
        if isinstance(value.get("datePublished"), str):
            found.append(value["datePublished"])
        inner = list(value.values())
    if depth < 5:
        for each in inner:
            found += _dates_in(each, depth + 1)
    return found


def _language(root: HtmlElement) -> str | None:
    said = (root.get("lang") or "").strip()
    return said if _TAG.fullmatch(said) else None


def _web_address(address: str) -> str | None:
    return address if re.fullmatch(r"https?://[^\s<>\"]{1,2000}", address) else None
