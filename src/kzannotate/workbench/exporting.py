"""Exporting: the reviewed project as a data set, and reports for people."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.adjudication import Adjudication
from kzannotate.domain.case import Case, RatingScale
from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Article, Document, Source
from kzannotate.domain.entity import Entity, Evidence, Fact, Name
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import MACHINE_LAYER, Layer, Reviewer
from kzannotate.domain.quality import Fault
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Assignment, Comment, Note, Reading, Seen, Tag
from kzannotate.domain.report import CheckReport, Ruled
from kzannotate.domain.rule_choice import RuleChoice
from kzannotate.domain.translation import Translation
from kzannotate.domain.verdict import Correction, Verdict
from kzannotate.errors import BugError, UserError
from kzannotate.formats import check_html, check_jsonl, check_text, concordance_csv
from kzannotate.workbench import viewing
from kzannotate.workbench.labels import labels
from kzannotate.workbench.project_lines import ProjectLines
from kzannotate.workbench.stored_articles import StoredArticles
from kzannotate.workbench.whole_files import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from kzannotate.domain.records import Record
    from kzannotate.workbench.session import Workbench

T = TypeVar("T")

_STEP = 32
"""Lines or articles between two questions whether to go on."""
_SHARED: tuple[type[Record], ...] = (
    *(Source, Entity, Name, Fact, Evidence, Reviewer, Layer),
    *(Comment, Note, Assignment, Translation, Case, RatingScale, RuleChoice),
)
_LAYERED: tuple[type[Record], ...] = (
    *(Mention, Claim, Finding, Verdict, Evidence, Correction),
    *(Relation, Tag, Fault, Reading, Seen, Adjudication),
)


def export_project(
    bench: Workbench,
    path: Path,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the reviewed project as JSON lines, ``kzannotate-project/1``.

    Args:
        bench: the open project.
        path: where to.
        progress: told how far it is, in steps of how many.
        cancelled: asked now and then.

    Raises:
        Cancelled: ``cancelled`` said so; nothing is written.
        UserError: the file cannot be written; what was there before is still there.
    """

    def step(done: int, total: int) -> None:
        if done % _STEP == 0:
            _tell(done, total, progress, cancelled)

    lines = ProjectLines(bench, _SHARED, _LAYERED, step).lines()
    _write(bench, path, (f"{line}\n" for line in lines))


def write_report(
    bench: Workbench,
    path: Path,
    form: str,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write a report of the project.

    Args:
        bench: the open project.
        path: where to.
        form: ``html``, ``text`` or ``jsonl``.
        progress: told how many articles of how many are read.
        cancelled: asked before each article.

    Raises:
        Cancelled: ``cancelled`` said so; nothing is written.
        UserError: the file cannot be written; what was there before is still there.
    """
    if form == "jsonl":
        report = project_report(bench, progress=progress, cancelled=cancelled)
        _write(bench, path, check_jsonl.write(report))
        return

    def step(done: int, total: int) -> None:
        if done % _STEP == 0:
            _tell(done, total, progress, cancelled)

    if form not in _FORMS:
        raise BugError(f"no report has the form {form}")
    articles = StoredArticles(bench, step)
    lean = replace(_told(bench, articles), ids=articles.ids)
    _write(bench, path, _FORMS[form](lean, bench.info.title))


def write_concordance(bench: Workbench, path: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write the lines of a concordance as a table of comma-separated values.

    Raises:
        UserError: the file cannot be written; what was there before is still there.
    """
    _write(bench, path, concordance_csv.write(rows))


def project_report(
    bench: Workbench,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> CheckReport:
    """What the project holds now, as the reviewer sees it.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    total = len(bench.store.records(Document))
    articles = tuple(_watched(viewing.articles(bench), total, progress, cancelled))
    return replace(
        _told(bench, articles),
        mentions=tuple(m for a in articles for m in viewing.mentions_in(bench, a.document.id)),
        claims=tuple(bench.store.records(Claim, layer=MACHINE_LAYER)),
    )


def _told(bench: Workbench, articles: Sequence[Article]) -> CheckReport:
    """What is to be read of a project: its findings, and what was ruled on them."""
    rows = viewing.findings(bench)
    return CheckReport(
        articles,
        (),
        (),
        tuple(row.finding for row in rows),
        labels=labels(bench.reference()),
        ruled={row.finding.id: _ruled(bench, row, row.verdict) for row in rows if row.verdict},
    )


def _page(report: CheckReport, title: str) -> Iterator[str]:
    return check_html.pieces(report, title=title or "kzannotate report")


def _lines(report: CheckReport, _title: str) -> Iterator[str]:
    return check_text.pieces(report)


_FORMS = {"html": _page, "text": _lines}
"""Forms of reports for people, written piece by piece."""


def report_text(
    report: CheckReport, form: str, *, all_of_them: bool = False, title: str = ""
) -> str:
    """A report in the form ``text``, ``jsonl`` or ``html``.

    Args:
        report: what to tell.
        form: how.
        all_of_them: notes and agreements too, where the form leaves them out.
        title: heads the page.
    """
    if form == "html":
        return check_html.write(report, title=title or "kzannotate report")
    if form == "jsonl":
        return check_jsonl.write(report)
    if form == "text":
        return check_text.write(report, all_of_them=all_of_them)
    raise BugError(f"no report has the form {form}")


def _watched(
    things: Iterable[T],
    total: int,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> Iterator[T]:
    """The things, while nobody wants them to stop."""
    for done, thing in enumerate(things):
        if done % _STEP == 0:
            _tell(done, total, progress, cancelled)
        yield thing


def _tell(
    done: int,
    total: int,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled
    if progress is not None:
        progress(done, total)


def _ruled(bench: Workbench, row: viewing.FindingRow, verdict: Verdict) -> Ruled:
    return Ruled(verdict.ruling, bench.reviewer.name, verdict.reason, row.replacements)


def _write(bench: Workbench, path: Path, text: str | Iterable[str]) -> None:
    if path.resolve() == bench.store.path:
        raise UserError(f"{path.name} is the open project itself: choose another name.")
    write_whole(path, text)
