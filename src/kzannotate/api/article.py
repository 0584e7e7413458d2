"""An article with its marks, as a notebook shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention
from kzannotate.text.direction import is_rtl
from kzannotate.text.sentences import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.domain.span import Span

_MENTION = "background:#dbeafe;color:#1e3a8a;border-radius:3px"
_LOUD = "background:#fee2e2;color:#7f1d1d;border-bottom:2px solid #b91c1c"
_QUIET = "background:#f3f4f6;color:#374151;border-bottom:1px dashed #6b7280"


@dataclass(frozen=True, slots=True)
class ArticleView:
    """A document, its text and what is marked in it.

    Args:
        labels: what to call each entity, by id.
    """

    document: Document
    text: str
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    labels: Mapping[str, str]

    def _repr_html_(self) -> str:
        """What Jupyter shows: each paragraph in its own direction, marks with their titles."""
        head = escape(self.document.title)
        body = "".join(map(self._paragraph, paragraphs(self.text)))
        style = "max-width:60em;line-height:1.9"
        return f'<article style="{style}"><h4 dir="auto">{head}</h4>{body}</article>'

    def _paragraph(self, place: Span) -> str:
        way = "rtl" if is_rtl(place.of(self.text), self.document.language) else "ltr"
        return f'<p dir="{way}">{"".join(self._pieces(place))}</p>'

    def _pieces(self, place: Span) -> Iterator[str]:
        """The paragraph cut wherever a mark begins or ends."""
        marks = [m for m in self._marks() if m[0].overlaps(place)]
        cuts = {place.start, place.end}
        for span, _, _ in marks:
            cuts |= {max(span.start, place.start), min(span.end, place.end)}
        edges = sorted(cuts)
        for start, end in pairwise(edges):
            words = escape(self.text[start:end])
            over = [m for m in marks if m[0].start <= start and end <= m[0].end]
            if not over:
                yield words
                continue
            style = over[-1][1]
            title = escape("\n".join(dict.fromkeys(told for _, _, told in over)), quote=True)
            yield f'<span style="{style}" title="{title}">{words}</span>'

    def _marks(self) -> Iterator[tuple[Span, str, str]]:
        """Span, style and title; what must be seen comes last."""
        for mention in self.mentions:
            yield mention.span, _MENTION, self.labels.get(mention.entity or "", "?")
        for finding in sorted(self.findings, key=lambda f: f.severity.loud):
            style = _LOUD if finding.severity.loud else _QUIET
            for side in finding.sides:
                for passage in side.passages:
                    if passage.document == self.document.id:
                        yield passage.span, style, f"{finding.rule}: {finding.reason}"
