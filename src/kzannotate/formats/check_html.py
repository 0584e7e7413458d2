"""A check's result as one HTML page that needs nothing else: no script, no font, no picture.

Each quote and each paragraph carries its own direction; every word from an article or a
reference is escaped, and the page's own policy forbids loading anything.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from html import escape
from typing import TYPE_CHECKING

from kzannotate.domain.finding import Reason
from kzannotate.domain.verdict import Ruling
from kzannotate.resources import resource
from kzannotate.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.domain.document import Article
    from kzannotate.domain.finding import Finding, Side
    from kzannotate.domain.report import CheckReport
    from kzannotate.domain.span import Passage

_SIGN = {"error": "✗", "warning": "!", "note": "i", "agreement": "✓"}
_BASIS = {
    "glossary": "against the glossary",
    "sources": "source against source",
    "reference": "against a dated fact",
    "internal": "inside one text",
}
_RANK = ("agreement", "note", "warning", "error")
_SHOWN = 6
"""Passages of one side that are quoted; the others are counted."""


def write(report: CheckReport, *, title: str = "kzannotate report") -> str:
    """The whole page."""
    return "".join(pieces(report, title=title))


def pieces(report: CheckReport, *, title: str = "kzannotate report") -> Iterator[str]:
    """The page piece by piece: each article is asked for when its turn comes."""
    yield (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_style()}</style></head>\n<body>"
    )
    yield from _Page(report).parts(title)
    yield "</body></html>\n"


class _Page:
    def __init__(self, report: CheckReport) -> None:
        self._report = report
        self._numbers = report.numbers()
        self._loud, self._quiet = report.loud, report.quiet
        self._marks = _marks(self._loud)

    def parts(self, title: str) -> Iterator[str]:
        report = self._report
        yield f"<header><h1>{escape(title)}</h1>{self._totals()}</header><main>"
        if report.left_out:
            items = "".join(f"<li>{_words(str(entry))}</li>" for entry in report.left_out)
            yield f'<section class="left-out"><h2>Left out</h2><ul>{items}</ul></section>'
        yield from self._findings("What to look at", self._loud, "Nothing disagrees.")
        yield from self._findings("Notes and agreements", self._quiet, None)
        yield "<section><h2>The articles</h2>"
        for article in report.articles:
            yield self._article(article)
        yield "</section></main>"

    def _totals(self) -> str:
        findings = [*self._loud, *self._quiet]
        counts = [(len(self._report.articles), "articles", "")]
        counts += [
            (sum(f.severity == severity for f in findings), f"{severity}s", severity)
            for severity in reversed(_RANK)
        ]
        if self._report.ruled:
            counts.append((len(self._report.ruled), "ruled on", ""))
        cells = "".join(
            f'<li class="{kind}"><b>{number}</b> {word}</li>' for number, word, kind in counts
        )
        return f'<ul class="totals">{cells}</ul>'

    def _findings(self, title: str, findings: list[Finding], nothing: str | None) -> Iterator[str]:
        if findings or nothing:
            yield f"<section><h2>{title}</h2>"
            yield from map(self._finding, findings)
            if not findings:
                yield f'<p class="empty">{nothing}</p>'
            yield "</section>"

    def _finding(self, finding: Finding) -> str:
        severity = finding.severity.value
        entity = self._report.labels.get(finding.entity or "", finding.entity or "")
        sides = "".join(map(self._side, finding.sides))
        instead = (
            f'<p class="instead">Read instead: {_words(finding.suggestion, "ins")}</p>'
            if finding.suggestion and not self._corrected(finding)
            else ""
        )
        return (
            f'<article class="finding {severity}" id="{escape(finding.id)}">'
            f'<h3><span class="sign" title="{severity}">{_SIGN[severity]}</span>'
            f"{_words(entity or finding.type.value)}"
            f'<span class="kind">{escape(finding.type.value)}</span></h3>'
            f'<p class="why">{_said(finding.reason)}</p>'
            f'<div class="sides">{sides}</div>{instead}{self._ruling(finding)}'
            f'<p class="basis">{_BASIS[finding.basis.value]} · rule {escape(finding.rule)}</p>'
            "</article>"
        )

    def _corrected(self, finding: Finding) -> bool:
        ruled = self._report.ruled.get(finding.id)
        return ruled is not None and ruled.ruling is Ruling.CORRECTED

    def _ruling(self, finding: Finding) -> str:
        ruled = self._report.ruled.get(finding.id)
        if ruled is None:
            return ""
        words = ruled.ruling.value
        said = f": {_words(ruled.reason)}" if ruled.reason else ""
        instead = "".join(f" · {_words(words, 'ins')}" for words in ruled.replacements)
        who = f"<b>{words}</b> by {_words(ruled.reviewer)}"
        return f'<p class="ruling {words}">{who}{said}{instead}</p>'

    def _side(self, side: Side) -> str:
        quotes = "".join(map(self._quote, side.passages[:_SHOWN]))
        rest = len(side.passages) - _SHOWN
        more = f'<p class="more">and {rest} more places</p>' if rest > 0 else ""
        value = f'<p class="value">{_words(side.value)}</p>' if side.value else ""
        return f'<div class="side">{value}{quotes}{more}</div>'

    def _quote(self, passage: Passage) -> str:
        number = self._numbers.get(passage.document)
        article = None if number is None else self._report.articles[number]
        quote = passage.quote
        before, after = _near(quote.prefix, last=True), _near(quote.suffix, last=False)
        text = f"{before}<mark>{escape(quote.exact)}</mark>{after}"
        return (
            f'<figure><blockquote dir="{_direction(_paragraph(passage, article), article)}">'
            f"{text}</blockquote><figcaption>{self._origin(passage, article)}</figcaption></figure>"
        )

    def _origin(self, passage: Passage, article: Article | None) -> str:
        if article is None:
            return _words(passage.document)
        line = article.text.count("\n", 0, passage.span.start) + 1
        link = f'<a href="#{escape(_anchor(article))}">{_words(article.document.title)}</a>'
        facts = [_source(article), f"line {line}"]
        return " · ".join([link, *filter(None, facts)])

    def _article(self, article: Article) -> str:
        marks = sorted(self._marks.get(article.document.id, ()))
        place, parts = 0, []
        for paragraph in article.text.split("\n"):
            if paragraph.strip():
                words = _marked(paragraph, place, marks)
                parts.append(f'<p dir="{_direction(paragraph, article)}">{words}</p>')
            place += len(paragraph) + 1
        title = article.document.title
        return (
            f'<details id="{escape(_anchor(article))}"><summary>{_words(title)} '
            f'<span class="source">{_source(article)}</span></summary>'
            f'<div class="text">{"".join(parts)}</div></details>'
        )


def _marks(findings: Iterable[Finding]) -> dict[str, list[tuple[int, int, str]]]:
    """Where findings stand, by document."""
    found = defaultdict(list)
    for finding in findings:
        for passage in (p for side in finding.sides for p in side.passages):
            place = passage.span.start, passage.span.end, finding.severity.value
            found[passage.document].append(place)
    return found


def _marked(paragraph: str, place: int, marks: list[tuple[int, int, str]]) -> str:
    """The paragraph with its loud stretches marked; where two overlap the louder one shows."""
    end = place + len(paragraph)
    inside = [(max(a, place), min(b, end), s) for a, b, s in marks if a < end and b > place]
    edges = sorted({place, end, *(a for a, _, _ in inside), *(b for _, b, _ in inside)})
    parts = []
    for start, stop in itertools.pairwise(edges):
        words = escape(paragraph[start - place : stop - place])
        loud = [s for a, b, s in inside if a <= start and stop <= b]
        if loud:
            words = f'<mark class="{max(loud, key=_RANK.index)}">{words}</mark>'
        parts.append(words)
    return "".join(parts)


def _near(text: str, *, last: bool) -> str:
    """The part of a quote's surroundings that is on its own line, from or to a whole word."""
    line = text.split("\n")[-1 if last else 0]
    if line == text and " " in line:
        line = line.partition(" ")[2] if last else line.rpartition(" ")[0]
        line = f"… {line}" if last else f"{line} …"
    return escape(line)


def _paragraph(passage: Passage, article: Article | None) -> str:
    if article is None:
        return passage.text
    text, start = article.text, passage.span.start
    end = text.find("\n", passage.span.end)
    return text[text.rfind("\n", 0, start) + 1 : end if end >= 0 else len(text)]


def _direction(text: str, article: Article | None) -> str:
    language = article.document.language if article else None
    return "rtl" if is_rtl(text, language) else "ltr"


def _words(text: str, tag: str = "bdi") -> str:
    inner = escape(text)
    return f"<bdi>{inner}</bdi>" if tag == "bdi" else f"<{tag}><bdi>{inner}</bdi></{tag}>"


def _said(reason: Reason) -> str:
    """The reason as a sentence; what it quotes keeps to itself, whichever way it runs."""
    apart = tuple((name, f"\u2068{text}\u2069") for name, text in reason.arguments)
    sentence = Reason(reason.template, apart).said()
    return escape(sentence[:1].upper() + sentence[1:])


def _source(article: Article) -> str:
    date = (article.document.published or "")[:10]
    return " · ".join(_words(w) for w in (article.source_name, date) if w)


def _anchor(article: Article) -> str:
    return f"article-{article.document.id}"


def _style() -> str:
    return resource("report", "style.css").read_text(encoding="utf-8")
