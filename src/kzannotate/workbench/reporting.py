"""Reporting: a case, an article or the whole check, as a paper to read or to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.document import Document, Source
from kzannotate.errors import UserError
from kzannotate.formats.report.paper import (
    Heading,
    PageBreak,
    Paper,
    PaperRows,
    Paragraph,
    Run,
)
from kzannotate.formats.report.report_words import LANGUAGES, words
from kzannotate.text.direction import is_rtl, is_rtl_language
from kzannotate.workbench import casework, viewing
from kzannotate.workbench.case_file import case_file
from kzannotate.workbench.report_case import case_blocks
from kzannotate.workbench.report_parts import Teller
from kzannotate.workbench.report_pictures import agreement_blocks, wording_blocks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kzannotate.domain.case import Case
    from kzannotate.formats.report.paper import Block
    from kzannotate.workbench.session import Workbench
    from kzannotate.workbench.viewing import FindingRow

MOST = 2_000
"""Findings that one report tells; the others are counted."""


def case_paper(bench: Workbench, id_: str, language: str) -> Paper:
    """A report of one case.

    Raises:
        UserError: there is no such case.
    """
    file = case_file(bench, id_)
    if file is None:
        raise UserError(f"There is no case {id_} in the project.")
    blocks = case_blocks(Teller(bench, language), file)
    return _paper(file.case.title, language, blocks)


def article_paper(bench: Workbench, id_: str, language: str) -> Paper:
    """A report of one article: what was found in it, and its text.

    Raises:
        UserError: there is no such article.
    """
    document = bench.store.record(Document, id_)
    if document is None:
        raise UserError(f"There is no article {id_} in the project.")
    teller = Teller(bench, language)
    return _paper(document.title, language, _article(bench, document, teller))


def whole_paper(
    bench: Workbench, language: str, *, cancelled: Callable[[], bool] | None = None
) -> Paper:
    """A report of the whole check: the cases, then what was found, then the articles.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    teller = Teller(bench, language, cancelled)
    return _paper(bench.info.title, language, _whole(bench, teller))


def _paper(title: str, language: str, blocks: Iterable[Block]) -> Paper:
    language = language if language in LANGUAGES else "en"
    return Paper(title, language, is_rtl_language(language), tuple(blocks))


def _article(bench: Workbench, document: Document, teller: Teller) -> Iterator[Block]:
    yield Heading(document.title, 1, is_rtl(document.title, document.language))
    yield PaperRows(tuple(_about(bench, document, teller.language)))
    rows = viewing.findings(bench, document.id)
    yield from _findings(rows, teller)
    yield PageBreak()
    yield Heading(words("text", teller.language))
    text = bench.store.text(document.id)
    for line in text.split("\n"):
        if line.strip():
            yield Paragraph((Run(line),), rtl=is_rtl(line, document.language))


def _about(
    bench: Workbench, document: Document, language: str
) -> Iterator[tuple[str, tuple[Run, ...]]]:
    source = bench.store.record(Source, document.source) if document.source else None
    if source is not None:
        yield words("source", language), (Run(source.name, apart=True),)
    if document.published:
        yield words("date", language), (Run(document.published[:10], apart=True),)


def _whole(bench: Workbench, teller: Teller) -> Iterator[Block]:
    language = teller.language
    yield Heading(bench.info.title, 1, is_rtl(bench.info.title))
    yield Paragraph((Run(words("check", language)),), "muted")
    rows = viewing.findings(bench)
    cases = casework.cases(bench)
    yield PaperRows(_totals(bench, cases, rows, language))
    yield from agreement_blocks(teller)
    for case in cases:
        teller.pause()
        file = case_file(bench, case.id)
        if file is not None:
            yield PageBreak()
            yield from case_blocks(teller, file)
    yield PageBreak()
    yield from _findings(rows, teller)
    yield from wording_blocks(teller)


def _totals(
    bench: Workbench, cases: list[Case], rows: list[FindingRow], language: str
) -> tuple[tuple[str, tuple[Run, ...]], ...]:
    loud = sum(r.finding.severity.loud and not r.finding.withdrawn for r in rows)
    counts = (
        ("articles", sum(1 for _ in bench.store.listing.ids())),
        ("cases", len(cases)),
        ("loud", loud),
        ("quiet", sum(not r.finding.severity.loud for r in rows)),
    )
    return tuple((words(key, language), (Run(str(n)),)) for key, n in counts)


def _findings(rows: list[FindingRow], teller: Teller) -> Iterator[Block]:
    holding = [row for row in rows if not row.finding.withdrawn]
    loud = [row for row in holding if row.finding.severity.loud]
    quiet = [row for row in holding if not row.finding.severity.loud]
    yield Heading(words("loud", teller.language))
    if not loud:
        yield Paragraph((Run(words("nothing", teller.language)),), "muted")
    yield from _some(loud, teller)
    if quiet:
        yield Heading(words("quiet", teller.language))
        yield from _some(quiet, teller)


def _some(rows: list[FindingRow], teller: Teller) -> Iterator[Block]:
    for row in rows[:MOST]:
        teller.pause()
        yield from teller.finding(row)
    if len(rows) > MOST:
        rest = words("left_out", teller.language, number=len(rows) - MOST)
        yield Paragraph((Run(rest),), "muted")
