"""The quality report as one page that needs nothing else: no script, no font, no picture."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kzannotate.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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


def write(report: QualityReport) -> str:
    """The whole page."""
    title = escape(report.title)
    parts = (_totals(report), _articles(report), _rules(report), _terms(report))
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title} – quality</title><style>{_STYLE}</style></head>\n<body>"
        f'<header><h1 dir="auto">{title}</h1><p>Quality report · <bdi>{escape(report.reviewer)}'
        f"</bdi></p></header><main>{''.join(parts)}{_faults(report)}{_lines(report)}"
        "</main></body></html>\n"
    )


def _totals(report: QualityReport) -> str:
    found = sum(a.findings for a in report.articles)
    marked = sum(f.found for f in report.faults)
    numbers = (
        (f"{len(report.articles):,}", "articles"),
        (f"{report.words:,}", "words"),
        (f"{found:,}", "errors and warnings that hold"),
        (f"{marked:,}", "faults marked by hand"),
        (f"{report.points:,}", "penalty points"),
        (f"{report.per_thousand:.2f}", "points per 1,000 words"),
    )
    return f'<ul class="totals">{"".join(f"<li><b>{n}</b>{w}</li>" for n, w in numbers)}</ul>'


def _articles(report: QualityReport) -> str:
    rows = (
        (
            _words(a.title or a.id),
            _words(a.source),
            *map(_number, (a.words, a.findings, a.faults, a.points)),
            _fraction(a.per_thousand),
        )
        for a in report.articles
    )
    head = ("Article", "Source", "#Words", "#Findings", "#Faults", "#Points", "#Per 1,000 words")
    return _table("By article", head, rows, "There are no articles.")


def _rules(report: QualityReport) -> str:
    rows = (
        (
            escape(r.rule),
            f'<span class="{escape(r.severity)}">{escape(r.severity)}</span>',
            _number(r.found),
            _number(r.open),
            *(_number(r.decided.get(ruling, 0)) for ruling in _RULINGS),
        )
        for r in report.rules
    )
    head = ("Rule", "Severity", "#Found", "#Open", *(f"#{r.capitalize()}" for r in _RULINGS))
    return _table("By rule", head, rows, "The rules found nothing.")


def _terms(report: QualityReport) -> str:
    rows = (
        (
            _words(t.name),
            _number(t.findings),
            _number(t.articles),
            "، ".join(f"{_words(w)} ×{n}" for w, n in t.wordings)
            if is_rtl(t.wordings[0][0] if t.wordings else "")
            else ", ".join(f"{_words(w)} ×{n}" for w, n in t.wordings),
        )
        for t in report.terms
    )
    head = ("Term", "#Findings", "#Articles", "What stands there")
    return _table("By term", head, rows, "No finding is about a term.")


def _faults(report: QualityReport) -> str:
    rows = (
        (
            escape(f.kind),
            *(_number(f.severities.get(s, 0)) for s in _SEVERITIES),
            _number(f.points),
            _fraction(1000 * f.points / report.words if report.words else 0.0),
        )
        for f in report.faults
    )
    severities = (f"#{s.capitalize()}" for s in _SEVERITIES)
    head = ("Kind (MQM)", *severities, "#Points", "#Per 1,000 words")
    return _table("Faults marked by hand", head, rows, "Nobody has marked a fault.")


def _lines(report: QualityReport) -> str:
    rows = map(_line, report.lines)
    head = ("Article", "#Line", "Kind", "Severity", "Words", "Read instead", "Why", "Ruling")
    return _table("Everything in the order of the articles", head, rows, "Nothing is wrong.")


def _line(line: QualityLine) -> tuple[str, ...]:
    severity = escape(line.severity)
    return (
        _words(line.title or line.article),
        _number(line.line),
        escape(line.kind),
        f'<span class="{severity}">{severity}</span>',
        _words(line.words),
        _words(line.instead),
        f'<span dir="auto">{escape(line.note)}</span>',
        escape(line.ruling),
    )


def _table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]], nothing: str) -> str:
    """A table under its heading; columns whose head begins with # hold numbers."""
    kinds = [' class="n"' if name.startswith("#") else "" for name in head]
    body = "".join(
        f"<tr>{''.join(f'<td{k}>{cell}</td>' for k, cell in zip(kinds, row, strict=True))}</tr>"
        for row in rows
    )
    if not body:
        return f'<section><h2>{title}</h2><p class="empty">{nothing}</p></section>'
    names = "".join(
        f'<th scope="col"{k}>{n.removeprefix("#")}</th>' for k, n in zip(kinds, head, strict=True)
    )
    return (
        f"<section><h2>{title}</h2><table><thead><tr>{names}</tr></thead>"
        f"<tbody>{body}</tbody></table></section>"
    )


def _words(text: str) -> str:
    return f'<bdi dir="{"rtl" if is_rtl(text) else "ltr"}">{escape(text)}</bdi>' if text else ""


def _number(number: int) -> str:
    return f"{number:,}" if number else "–"


def _fraction(number: float) -> str:
    return f"{number:.2f}" if number else "–"
