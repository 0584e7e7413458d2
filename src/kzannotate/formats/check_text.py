"""A check's result for a terminal: a paragraph for each finding, its quotes below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.domain.document import Article
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.report import CheckReport
    from kzannotate.domain.span import Passage

_SIGN = {"error": "✗", "warning": "!", "note": "·", "agreement": "✓"}
_SHOWN = 4
"""Passages of one side that are printed; the others are counted."""


def write(report: CheckReport, *, all_of_them: bool = False) -> str:
    """Conflicts and warnings; with ``all_of_them`` notes and agreements too."""
    return "".join(pieces(report, all_of_them=all_of_them))


def pieces(report: CheckReport, *, all_of_them: bool = False) -> Iterator[str]:
    """The same, finding by finding."""
    numbers, loud, quiet = report.numbers(), report.loud, report.quiet
    for finding in (*loud, *(quiet if all_of_them else ())):
        yield "\n".join(_finding(finding, report, numbers)) + "\n\n"
    yield from (f"left out: {entry}\n\n" for entry in report.left_out)
    yield f"{_total(report, loud, quiet)}\n"


def _total(report: CheckReport, loud: list[Finding], quiet: list[Finding]) -> str:
    errors = sum(f.severity == "error" for f in loud)
    agreements = sum(f.severity == "agreement" for f in report.findings)
    return (
        f"{_count(len(report.articles), 'article')}: {_count(errors, 'error')}, "
        f"{_count(len(loud) - errors, 'warning')}, {_count(agreements, 'agreement')}, "
        f"{_count(len(quiet) - agreements, 'note')}"
    )


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _finding(finding: Finding, report: CheckReport, numbers: dict[str, int]) -> Iterator[str]:
    entity = report.labels.get(finding.entity or "", finding.entity or "")
    head = f"{_SIGN[finding.severity]} {finding.severity} · {finding.type}"
    yield f"{head} · {_isolated(entity)}" if entity else head
    yield f"  {finding.reason}"
    for letter, side in zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", finding.sides, strict=False):
        label = f"  {letter}: " if len(finding.sides) > 1 else "  "
        for passage in side.passages[:_SHOWN]:
            number = numbers.get(passage.document)
            article = None if number is None else report.articles[number]
            yield f"{label}{_quoted(passage, article)}"
            label = " " * len(label)
        if len(side.passages) > _SHOWN:
            yield f"{label}… and {len(side.passages) - _SHOWN} more"
    if finding.suggestion:
        yield f"  read instead: {_isolated(finding.suggestion)}"
    if ruled := report.ruled.get(finding.id):
        reason = f": {_isolated(ruled.reason)}" if ruled.reason else ""
        yield f"  {ruled.ruling} by {_isolated(ruled.reviewer)}{reason}"


def _quoted(passage: Passage, article: Article | None) -> str:
    who = article.source_name if article and article.source_name else passage.document
    line = ""
    if article:
        line = f", line {article.text.count(chr(10), 0, passage.span.start) + 1}"
    words = " ".join(passage.text.split())
    return f"{_isolated(f'«{words}»')}  ({_isolated(who)}, {passage.document}{line})"


def _isolated(text: str) -> str:
    # FSI … PDI, so that Arabic and Latin words do not change places on the line.
    clean = "".join(c for c in text if c.isprintable() or c in "\u200c\u200d")
    return f"\u2068{clean}\u2069"
