"""Articles as mails (.eml), as agencies and press offices send them."""

from __future__ import annotations

from email import policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, cast

from kzannotate.domain.report import LeftOut
from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.encodings import ENCODINGS
from kzannotate.formats.articles.model import FoundArticle, FoundArticles
from kzannotate.formats.articles.text_file import decode, newlines_of, refuse_empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from email.message import Message

_MOST_PARTS = 500
_LONGEST = 4_000
"""Letters of a head that are looked at; decoding takes the square of its length."""


def read(data: bytes, options: Mapping[str, str]) -> FoundArticles:
    """Read the letter of a mail; its attachments are told and left out.

    Args:
        data: of the file.
        options: ``encoding`` if somebody chose one.

    Raises:
        ForeignFileError: it is no mail, or one without words.
    """
    mail = BytesParser(policy=policy.compat32).parsebytes(data)
    if not mail.keys():
        raise ForeignFileError("this is no mail: choose the article's own file")
    parts = [part for part, _ in zip(mail.walk(), range(_MOST_PARTS), strict=False)]
    letter = _letter(parts)
    if letter is None:
        raise ForeignFileError("the mail holds no words, only attachments: save and import these")
    text, encoding, doubts = _text(letter, options.get("encoding", ""))
    refuse_empty(text)
    found = FoundArticle(
        text,
        newlines_of(text),
        encoding,
        title=_header(mail, "Subject"),
        published=_date(mail),
        author=_header(mail, "From"),
        doubts=doubts,
    )
    return FoundArticles((found,), _attachments(parts))


def _letter(parts: list[Message]) -> Message | None:
    for kind in ("text/plain", "text/html"):
        for part in parts:
            if part.get_content_type() == kind and part.get_content_disposition() != "attachment":
                return part
    return None


def _text(letter: Message, chosen: str) -> tuple[str, str, tuple[str, ...]]:
    payload = cast("bytes", letter.get_payload(decode=True) or b"")
    named = (letter.get_content_charset() or "").lower()
    encoding = chosen or (named if named in ENCODINGS else "")
    if letter.get_content_type() == "text/html":
        from kzannotate.formats.articles.html_text import decode_page, tree_of, visible_text

        source, encoding = decode_page(payload, encoding)
        return visible_text(tree_of(source)), encoding, ()
    try:
        return decode(payload, encoding)
    except ForeignFileError:
        if chosen or not encoding:
            raise
        text, found, doubts = decode(payload)
        return text, found, (*doubts, f"the mail says that it is in {named}, which it is not")


def _header(mail: Message, name: str) -> str | None:
    said = mail.get(name)
    if said is None:
        return None
    try:
        words = str(make_header(decode_header(str(said)[:_LONGEST])))
    except (LookupError, ValueError, MessageError):
        return None
    return " ".join(words.replace("\ufffd", "").split()) or None


def _date(mail: Message) -> str | None:
    try:
        return parsedate_to_datetime(str(mail.get("Date"))).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _attachments(parts: list[Message]) -> tuple[LeftOut, ...]:
    names = [
        part.get_filename() for part in parts if part.get_content_disposition() == "attachment"
    ]
    sentence = "an attachment is not read with its mail: save it and import it"
    return tuple(LeftOut(str(name or ""), None, sentence) for name in names)
