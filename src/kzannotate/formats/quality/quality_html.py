"""The quality report as one page that needs nothing else: no script, no font, no picture."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kzannotate.formats.quality.quality_words import RIGHT_TO_LEFT, said
from kzannotate.text.direction import is_rtl
from kzannotate.text.said_amounts import number_said

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kzannotate.domain.quality_report import QualityLine, QualityReport

_RULINGS = ("confirmed", "corrected", "dismissed", "unclear")
_SEVERITIES = ("neutral", "minor", "major", "critical")
_STYLE = """
:root { color-scheme: light dark; --ink: #1b1e23; --page: #fffefb; --muted: #4d545e;
  --line: #c9c5bc; --wash: #efede8; --error: #a41d17; --warning: #6e3f00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e1da; --page: #15171b; --muted: #abb1bb;
  --line: #454b55; --wash: #292d34; --error: #ff8a80; --warning: #f0b54a; } }
body { background: var(--page); color: var(--ink); margin: 2rem auto; max-width: 64rem;
  padding: 0 1rem; font: 1rem/1.6 "Noto Sans", "Noto Naskh Arabic", sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2.5rem; }
ul.totals { display: flex; flex-wrap: wrap; gap: .5rem 2rem; list-style: none; padding: 0; }
ul.totals b { font-size: 1.4rem; display: block; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: start; color: var(--muted); padding-bottom: .3rem; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: start;
  vertical-align: top; }
th { color: var(--muted); font-weight: normal; background: var(--wash); }
td.n, th.n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.error, .major, .critical { color: var(--error); } .warning { color: var(--warning); }
p.empty { color: var(--muted); }
@media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; }
  thead { display: table-header-group; } }
"""


def write(
    report: QualityReport, language: str = "en", titles: Mapping[str, str] | None = None
) -> str:
    """The whole page.

    Args:
        report: what is wrong.
        language: of the page's own words, BCP 47; English where we do not speak it.
        titles: what rules are called; others by their ids.
    """
    return _Page(report, language, titles or {}).written()


class _Page:
    def __init__(self, report: QualityReport, language: str, titles: Mapping[str, str]) -> None:
        self._report, self._language, self._titles = report, language, titles

    def written(self) -> str:
        report, title = self._report, escape(self._report.title)
        parts = (
            *(self._totals(), self._articles(), self._rules(), self._terms()),
            *(self._faults(), self._lines()),
        )
        side = "rtl" if self._language.partition("-")[0] in RIGHT_TO_LEFT else "ltr"
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(self._language)}" dir="{side}"><head>'
            '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{title} – {self._said('Quality report')}</title><style>{_STYLE}</style></head>"
            f'\n<body><header><h1 dir="auto">{title}</h1><p>{self._said("Quality report")} · '
            f"<bdi>{escape(report.reviewer)}</bdi></p></header><main>{''.join(parts)}"
            "</main></body></html>\n"
        )

    def _said(self, words: str) -> str:
        return escape(said(words, self._language))

    def _number(self, number: float) -> str:
        return number_said(round(number, 2), self._language) if number else "–"

    def _totals(self) -> str:
        report = self._report
        numbers = (
            (len(report.articles), "articles"),
            (report.words, "words"),
            (sum(a.findings for a in report.articles), "errors and warnings that hold"),
            (sum(f.found for f in report.faults), "faults marked by hand"),
            (report.points, "penalty points"),
            (round(report.per_thousand, 2), "points per 1,000 words"),
        )
        items = (
            f"<li><b>{number_said(n, self._language)}</b>{self._said(w)}</li>" for n, w in numbers
        )
        return f'<ul class="totals">{"".join(items)}</ul>'

    def _articles(self) -> str:
        rows = (
            (
                _words(a.title or a.id),
                _words(a.source),
                *map(self._number, (a.words, a.findings, a.faults, a.points, a.per_thousand)),
            )
            for a in self._report.articles
        )
        head = (
            "Article",
            "Source",
            "#Words",
            "#Findings",
            "#Faults",
            "#Points",
            "#Per 1,000 words",
        )
        return self._table("By article", head, rows, "There are no articles.")

    def _rules(self) -> str:
        rows = (
            (
                self._kind(r.rule),
                self._severity(r.severity),
                *map(self._number, (r.found, r.open)),
                *(self._number(r.decided.get(ruling, 0)) for ruling in _RULINGS),
            )
            for r in self._report.rules
        )
        head = ("Rule", "Severity", "#Found", "#Open", *(f"#{r}" for r in _RULINGS))
        return self._table("By rule", head, rows, "The rules found nothing.")

    def _terms(self) -> str:
        rows = (
            (
                _words(t.name),
                *map(self._number, (t.findings, t.articles)),
                _listed([f"{_words(w)} ×{n}" for w, n in t.wordings], t.wordings[:1]),
            )
            for t in self._report.terms
        )
        head = ("Term", "#Findings", "#Articles", "What stands there")
        return self._table("By term", head, rows, "No finding is about a term.")

    def _faults(self) -> str:
        words = self._report.words
        rows = (
            (
                self._kind(f.kind),
                *(self._number(f.severities.get(s, 0)) for s in _SEVERITIES),
                *map(self._number, (f.points, 1000 * f.points / words if words else 0.0)),
            )
            for f in self._report.faults
        )
        head = ("Kind (MQM)", *(f"#{s}" for s in _SEVERITIES), "#Points", "#Per 1,000 words")
        return self._table("Faults marked by hand", head, rows, "Nobody has marked a fault.")

    def _lines(self) -> str:
        rows = map(self._line, self._report.lines)
        head = ("Article", "#Line", "Kind", "Severity", "Words", "Read instead", "Why", "Ruling")
        nothing = "Nothing is wrong."
        return self._table("Everything in the order of the articles", head, rows, nothing)

    def _line(self, line: QualityLine) -> tuple[str, ...]:
        return (
            _words(line.title or line.article),
            self._number(line.line),
            self._kind(line.kind),
            self._severity(line.severity),
            _words(line.words),
            _words(line.instead),
            f'<span dir="auto">{escape(line.note)}</span>',
            self._said(line.ruling),
        )

    def _kind(self, kind: str) -> str:
        """What a rule or a kind of fault is called, with its id, which other programs know."""
        told = self._titles.get(kind) or said(kind, self._language)
        return f'<span dir="auto" title="{escape(kind)}">{escape(told)}</span>'

    def _severity(self, severity: str) -> str:
        return f'<span class="{escape(severity)}">{self._said(severity)}</span>'

    def _table(
        self, title: str, head: Sequence[str], rows: Iterable[Sequence[str]], nothing: str
    ) -> str:
        """A table under its heading; columns whose head begins with # hold numbers."""
        kinds = [' class="n"' if name.startswith("#") else "" for name in head]
        body = "".join(
            f"<tr>{''.join(f'<td{k}>{cell}</td>' for k, cell in zip(kinds, row, strict=True))}</tr>"
            for row in rows
        )
        heading = f"<section><h2>{self._said(title)}</h2>"
        if not body:
            return f'{heading}<p class="empty">{self._said(nothing)}</p></section>'
        names = "".join(
            f'<th scope="col"{k}>{_capital(self._said(n.removeprefix("#")))}</th>'
            for k, n in zip(kinds, head, strict=True)
        )
        return (
            f"{heading}<table><thead><tr>{names}</tr></thead>"
            f"<tbody>{body}</tbody></table></section>"
        )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _listed(parts: Sequence[str], first: Sequence[tuple[str, int]]) -> str:
    """Wordings with the comma of their script."""
    return ("، " if first and is_rtl(first[0][0]) else ", ").join(parts)


def _words(text: str) -> str:
    return f'<bdi dir="{"rtl" if is_rtl(text) else "ltr"}">{escape(text)}</bdi>' if text else ""
