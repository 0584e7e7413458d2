"""A PDF file as one article."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.html_text import letters
from kzannotate.formats.articles.model import FoundArticle, FoundArticles
from kzannotate.formats.articles.pdf.layout import Sign, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_PAGES = 1_000
_MOST_SIGNS = 4_000_000
_FEWEST_LETTERS = 20
_MANGLED = 0.1
_ALEFS = "اأإآ"
_DOUBT = "the text was put together from what is drawn on pages: compare it with them"


def read(data: bytes, _options: Mapping[str, str]) -> FoundArticles:
    """Read all pages.

    Raises:
        ForeignFileError: it is damaged, locked, has no text but pictures, or text that says not
            which letters it is drawn with.
    """
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower()
        sentence = (
            "the PDF is locked with a password: save it without one"
            if locked
            else "this is no PDF, or a damaged one: save it again"
        )
        raise ForeignFileError(sentence) from error
    try:
        if len(document) > MOST_PAGES:
            raise ForeignFileError(
                f"the PDF has {len(document)} pages, {MOST_PAGES} may be in one: split it"
            )
        text = "\n".join(p for page in _pages(document) for p in page)
        told = document.get_metadata_dict()
    finally:
        document.close()
    _refuse(text)
    return FoundArticles(
        (
            FoundArticle(
                text,
                title=" ".join(told.get("Title", "").split()) or None,
                author=" ".join(told.get("Author", "").split()) or None,
                doubts=(_DOUBT,),
            ),
        )
    )


def _pages(document: Any) -> Iterator[list[str]]:
    total = 0
    for number in range(len(document)):
        page = document[number]
        try:
            signs = list(_signs(page))
        finally:
            page.close()
        total += len(signs)
        if total > _MOST_SIGNS:
            raise ForeignFileError("the PDF draws far more signs than an article has: split it")
        yield paragraphs(signs)


def _signs(page: Any) -> Iterator[Sign]:
    """Every sign that is really drawn; letters of one ligature are one sign."""
    from pypdfium2 import raw

    text = page.get_textpage()
    try:
        held: Sign | None = None
        for place in range(text.count_chars()):
            point = raw.FPDFText_GetUnicode(text, place)
            letter = chr(point) if 0 < point < 0x110000 else "\ufffd"
            if raw.FPDFText_IsGenerated(text, place) == 1 or letter in "\r\n":
                continue
            box = text.get_charbox(place, loose=True)
            sign = Sign(letter, *box)
            if held is not None and _one_ligature(held, sign):
                held = Sign(_read_order(held.text, letter), *box)
                continue
            if held is not None:
                yield held
            held = sign
        if held is not None:
            yield held
    finally:
        text.close()


def _one_ligature(one: Sign, other: Sign) -> bool:
    same = (one.left, one.right) == (other.left, other.right) and one.bottom == other.bottom
    return same and one.right > one.left and bool(one.text.strip() and other.text.strip())


def _read_order(before: str, letter: str) -> str:
    """Letters of a ligature as they are read: some programs write lam-alef the other way round."""
    return f"ل{before}" if letter == "ل" and before in _ALEFS else before + letter


def _refuse(text: str) -> None:
    if letters(text) < _FEWEST_LETTERS:
        raise ForeignFileError(
            "the PDF holds no text but pictures of pages: recognise the text in another program"
        )
    counts = Counter(map(_is_mangled, text))
    if counts[True] > _MANGLED * len(text):
        raise ForeignFileError(
            "the PDF does not say which letters it is drawn with: copy the text from elsewhere"
        )


def _is_mangled(letter: str) -> bool:
    return letter == "\ufffd" or "\ue000" <= letter <= "\uf8ff" or letter < "\t"
