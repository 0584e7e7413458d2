"""The quality report as tab-separated values: a line for each thing that is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzannotate.domain.quality_report import QualityLine, QualityReport

HEAD = (
    *("what", "kind", "severity", "article", "title", "line", "start", "end"),
    *("words", "instead", "note", "ruling", "points"),
)
_FORMULA = ("=", "+", "-", "@", "|", "%")


def write(report: QualityReport) -> str:
    """The table with its head; what a spreadsheet would take for a formula is defused."""
    rows = [HEAD, *(_cells(line) for line in report.lines)]
    return "".join("\t".join(map(_plain, row)) + "\n" for row in rows)


def _cells(line: QualityLine) -> tuple[str, ...]:
    numbers = (str(line.line), str(line.start), str(line.end))
    what = "fault" if line.by_hand else "finding"
    place = (line.article, line.title, *numbers)
    said = (line.words, line.instead, line.note, line.ruling, str(line.points))
    return (what, line.kind, line.severity, *place, *said)


def _plain(cell: str) -> str:
    """The cell on one line, after an apostrophe where it would be read as a formula."""
    text = " ".join(cell.split())
    return f"'{text}" if text.startswith(_FORMULA) else text
