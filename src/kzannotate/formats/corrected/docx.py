"""A corrected article as a Word document with real tracked changes, and comments that say why.

Office Open XML, ECMA-376, transitional. Every date in it is a record's; the same article gives the
same bytes.
"""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from html import escape
from itertools import count
from typing import TYPE_CHECKING

from kzannotate.formats.corrected.model import (
    Boundary,
    CorrectedArticle,
    Fate,
    Piece,
    Showing,
    with_faults,
)
from kzannotate.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.formats.corrected.model import Amendment, MarkedFault

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KINDS = "http://schemas.openxmlformats.org/package/2006"
_MADE = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that a zip file can name: ours says nothing of when it was written."""
_UNSAID = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LEFT = r"A-Za-z\u00c0-\u02af\u0370-\u0556\u1e00-\u1fff"
_RIGHT = r"\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_LEFT_RUNS = re.compile(f"([{_LEFT}](?:[^{_RIGHT}\n]*[{_LEFT}])?)")
_RIGHT_RUNS = re.compile(f"([{_RIGHT}](?:[^{_LEFT}\n]*[{_RIGHT}])?)")
_TYPES = {
    "/word/document.xml": "document.main",
    "/word/styles.xml": "styles",
    "/word/settings.xml": "settings",
    "/word/comments.xml": "comments",
}
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def write(article: CorrectedArticle, showing: Showing) -> bytes:
    """The document as the bytes of its file."""
    body = _Body(article, showing)
    document = body.document()
    files = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(("officeDocument", "word/document.xml")),
        "docProps/core.xml": _core(article),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _relations(
            ("styles", "styles.xml"), ("settings", "settings.xml"), ("comments", "comments.xml")
        ),
        "word/styles.xml": _styles(article),
        "word/settings.xml": f'<w:settings xmlns:w="{_W}"/>',
        "word/comments.xml": body.comments(),
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name, _MADE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, (_DECLARED + text).encode())
    return made.getvalue()


class _Body:
    """The paragraphs, one for each line of the text, and the comments that they call for."""

    def __init__(self, article: CorrectedArticle, showing: Showing) -> None:
        self._article, self._showing = article, showing
        self._ids = count(1)
        self._comments: list[str] = []
        self._numbers: dict[str, int] = {}
        """Of the comments, by what they are about."""
        self._sides: Iterator[bool] = iter(())
        self._rtl = False
        self._line: list[str] = []
        self._paragraphs: list[str] = []

    def document(self) -> str:
        parts = [*with_faults(self._article, self._showing)]
        self._sides = iter(_directions(self._article, [p for p in parts if isinstance(p, Piece)]))
        self._rtl = next(self._sides)
        last = {_amendment(p): n for n, p in enumerate(parts)}
        for number, part in enumerate(parts):
            if isinstance(part, Boundary):
                self._bound(part)
                continue
            if part.fate is Fate.STRUCK:
                self._begin_comment(part.amendment)
            self._take(part)
            if last[part.amendment] == number:
                self._end_comment(part.amendment)
        self._end_paragraph(None)
        inner = "".join(self._paragraphs)
        return f'<w:document xmlns:w="{_W}"><w:body>{inner}<w:sectPr/></w:body></w:document>'

    def comments(self) -> str:
        return f'<w:comments xmlns:w="{_W}">{"".join(self._comments)}</w:comments>'

    def _take(self, piece: Piece) -> None:
        for number, line in enumerate(piece.text.split("\n")):
            if number:
                self._end_paragraph(piece)
                self._rtl = next(self._sides)
            if line:
                self._line.append(self._tracked(piece, self._runs(line, piece.fate)))

    def _bound(self, boundary: Boundary) -> None:
        fault = boundary.fault
        if boundary.begins:
            self._numbers[fault.id] = number = self._comment_on(fault)
            self._line.append(f'<w:commentRangeStart w:id="{number}"/>')
        else:
            self._line.append(_comment_end(self._numbers[fault.id]))

    def _begin_comment(self, amendment: Amendment | None) -> None:
        if amendment is not None and amendment.reason:
            number = self._comment(amendment.author, amendment.date, amendment.reason)
            self._numbers[amendment.id] = number
            self._line.append(f'<w:commentRangeStart w:id="{number}"/>')

    def _end_comment(self, amendment: Amendment | None) -> None:
        if amendment is not None and amendment.id in self._numbers:
            self._line.append(_comment_end(self._numbers[amendment.id]))

    def _comment_on(self, fault: MarkedFault) -> int:
        said = f"{fault.name}: {fault.note}" if fault.note else fault.name
        return self._comment(fault.author, fault.date, said)

    def _comment(self, author: str, date: str, text: str) -> int:
        number = len(self._comments)
        rtl = is_rtl(text)
        initials = _attribute("".join(word[0] for word in author.split()[:2]))
        self._comments.append(
            f'<w:comment w:id="{number}"{_signed(author, date)} w:initials="{initials}">'
            f"<w:p>{_paragraph_properties(rtl=rtl)}{_runs(text, 'w:t', rtl=rtl)}</w:p></w:comment>"
        )
        return number

    def _tracked(self, piece: Piece, runs: str) -> str:
        tag = _TAGS.get(piece.fate)
        if tag is None or piece.amendment is None:
            return runs
        return f"<{tag} {self._mark(piece.amendment)}>{runs}</{tag}>"

    def _runs(self, text: str, fate: Fate) -> str:
        return _runs(text, "w:delText" if fate is Fate.STRUCK else "w:t", rtl=self._rtl)

    def _mark(self, amendment: Amendment) -> str:
        return f'w:id="{next(self._ids)}"{_signed(amendment.author, amendment.date)}'

    def _end_paragraph(self, piece: Piece | None) -> None:
        """End the paragraph; where its end itself is struck or new, that is tracked too."""
        change = ""
        if piece is not None and piece.amendment is not None and piece.fate in _TAGS:
            change = f"<w:rPr><{_TAGS[piece.fate]} {self._mark(piece.amendment)}/></w:rPr>"
        properties = _paragraph_properties(change, rtl=self._rtl)
        self._paragraphs.append(f"<w:p>{properties}{''.join(self._line)}</w:p>")
        self._line = []


_TAGS = {Fate.STRUCK: "w:del", Fate.NEW: "w:ins"}


def _amendment(part: Piece | Boundary) -> Amendment | None:
    return part.amendment if isinstance(part, Piece) else None


def _directions(article: CorrectedArticle, parts: list[Piece]) -> list[bool]:
    """Whether each paragraph runs from right to left, by what stays and comes as by what goes."""
    lines = "".join(p.text for p in parts).split("\n")
    return [is_rtl(line, article.language) for line in lines]


def _comment_end(number: int) -> str:
    return f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'


def _runs(text: str, tag: str, *, rtl: bool) -> str:
    """Runs of one direction each, so that every letter gets the font of its script."""
    turned = _LEFT_RUNS if rtl else _RIGHT_RUNS
    parts = turned.split(_UNSAID.sub("", text))
    return "".join(
        _run(part, tag, rtl=rtl != bool(number % 2)) for number, part in enumerate(parts) if part
    )


def _run(text: str, tag: str, *, rtl: bool) -> str:
    properties = "<w:rPr><w:rtl/></w:rPr>" if rtl else ""
    written = [
        f'<{tag} xml:space="preserve">{escape(part, quote=False)}</{tag}>' if part else ""
        for part in re.split("[\t\r]", text)
    ]
    return f"<w:r>{properties}{'<w:tab/>'.join(written)}</w:r>"


def _paragraph_properties(change: str = "", *, rtl: bool) -> str:
    inner = ("<w:bidi/>" if rtl else "") + change
    return f"<w:pPr>{inner}</w:pPr>" if inner else ""


def _signed(author: str, date: str) -> str:
    moment = _moment(date)
    when = f' w:date="{moment}"' if moment else ""
    return f' w:author="{_attribute(author or "kzannotate")}"{when}'


def _moment(date: str) -> str:
    """A moment as Word writes it: UTC, whole seconds; empty for none."""
    if not date:
        return ""
    moment = datetime.fromisoformat(date)
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC)
    return moment.replace(tzinfo=None, microsecond=0).isoformat() + "Z"


def _attribute(text: str) -> str:
    return escape(_UNSAID.sub("", text).replace("\n", " "))


def _content_types() -> str:
    rows = "".join(
        f'<Override PartName="{part}" ContentType="{_WORD_TYPE.format(kind)}"/>'
        for part, kind in _TYPES.items()
    )
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    return (
        f'<Types xmlns="{_KINDS}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}'
        f'<Override PartName="/docProps/core.xml" ContentType="{core}"/></Types>'
    )


def _relations(*parts: tuple[str, str]) -> str:
    rows = [
        f'<Relationship Id="rId{n}" Type="{_R}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(parts, 1)
    ]
    if parts[0][0] == "officeDocument":
        kind = f"{_KINDS}/relationships/metadata/core-properties"
        rows.append(f'<Relationship Id="rId9" Type="{kind}" Target="docProps/core.xml"/>')
    return f'<Relationships xmlns="{_KINDS}/relationships">{"".join(rows)}</Relationships>'


def _core(article: CorrectedArticle) -> str:
    title = escape(_UNSAID.sub("", article.title), quote=False)
    return (
        f'<cp:coreProperties xmlns:cp="{_KINDS}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>'
        f"<dc:language>{_attribute(article.language or 'und')}</dc:language></cp:coreProperties>"
    )


def _styles(article: CorrectedArticle) -> str:
    fonts = (
        '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" '
        'w:cs="Times New Roman" w:eastAsia="Times New Roman"/>'
    )
    rtl = article.language and is_rtl("", article.language)
    spoken = _attribute(article.language or "und")
    language = f'<w:lang w:bidi="{spoken}"/>' if rtl else f'<w:lang w:val="{spoken}"/>'
    return (
        f'<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="26"/>'
        f'<w:szCs w:val="28"/>{language}</w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "</w:style></w:styles>"
    )
