"""The quality report as tab-separated values: a line for each thing that is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.formats.quality.quality_words import said
from kzannotate.text.formula_cells import defused

if TYPE_CHECKING:
    from kzannotate.domain.quality_report import QualityLine, QualityReport

HEAD = (
    *("What", "Kind", "Severity", "Article", "Title", "Line", "Start", "End"),
    *("Words", "Read instead", "Note", "Ruling", "Points"),
)


def write(report: QualityReport, language: str = "en") -> str:
    """The table with its head; what a spreadsheet would take for a formula is defused.

    Args:
        report: what is wrong.
        language: of the head and of severities and rulings; ids of rules and kinds stay.
    """
    rows = [[said(name, language) for name in HEAD], *(_cells(li, language) for li in report.lines)]
    return "".join("\t".join(map(_plain, row)) + "\n" for row in rows)


def _cells(line: QualityLine, language: str) -> tuple[str, ...]:
    numbers = (str(line.line), str(line.start), str(line.end))
    what = said("fault" if line.by_hand else "finding", language)
    place = (line.article, line.title, *numbers)
    ruling = said(line.ruling, language)
    told = (line.words, line.instead, line.note, ruling, str(line.points))
    return (what, line.kind, said(line.severity, language), *place, *told)


def _plain(cell: str) -> str:
    """The cell on one line, after an apostrophe where it would be read as a formula."""
    return defused(" ".join(cell.split()))
