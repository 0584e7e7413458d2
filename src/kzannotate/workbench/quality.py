"""The quality report: what is wrong by rule, by article, by term and by kind of fault."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzannotate.domain.finding import Reason
from kzannotate.domain.quality import Fault
from kzannotate.domain.quality_report import (
    ArticleCount,
    FaultCount,
    QualityLine,
    QualityReport,
    RuleCount,
    TermCount,
)
from kzannotate.domain.verdict import Ruling
from kzannotate.errors import BugError, UserError
from kzannotate.text.words import scan_words
from kzannotate.workbench import viewing
from kzannotate.workbench.faults import faults
from kzannotate.workbench.labels import labels
from kzannotate.workbench.viewing import FindingRow
from kzannotate.workbench.whole_files import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from kzannotate.domain.document import Article
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.span import Passage
    from kzannotate.workbench.session import Workbench

QUALITY_FORMS = {"html": ".html", "tsv": ".tsv"}
"""What the report is written as, with the ending of its file."""


def quality_report(
    bench: Workbench,
    *,
    say: Callable[[Reason], str] = str,
    language: str = "en",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> QualityReport:
    """What is wrong in the project now, as the reviewer sees it.

    Args:
        bench: the open project.
        say: tells a rule's reason in words.
        language: in which terms are named first.
        progress: told how many articles of how many are read.
        cancelled: asked before each article.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    from kzannotate.detection.running.progress import Cancelled

    gathered = _Gathered(_by_article(bench), _faults_by_article(bench), say)
    total = sum(1 for _ in bench.store.listing.ids())
    for number, article in enumerate(viewing.articles(bench)):
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(number, total)
        gathered.take(article)
    rows = [row for row in viewing.findings(bench) if _counts(row.finding)]
    return QualityReport(
        bench.info.title,
        bench.reviewer.name,
        tuple(_rules(rows)),
        tuple(gathered.articles),
        tuple(_terms(rows, labels(bench.reference(), (language, "en", "ar")))),
        tuple(_kinds(f for found in gathered.faults.values() for f in found)),
        tuple(gathered.lines),
    )


def write_quality(
    path: Path, report: QualityReport, form: str | None = None, language: str = "en"
) -> None:
    """Write the report as a page or as a table of tab-separated values.

    Args:
        path: where to.
        report: what is wrong.
        form: one of ``QUALITY_FORMS``; as the file's name ends, if unsaid.
        language: of the report's own words.

    Raises:
        UserError: no form is known, or the file cannot be written; what was there is still there.
    """
    from kzannotate.formats.quality import quality_html, quality_tsv
    from kzannotate.workbench.report_speech import Speech

    form = form or {e: f for f, e in QUALITY_FORMS.items()}.get(path.suffix.lower())
    if form == "html":
        titles = {rule.rule: Speech(language).rule(rule.rule) for rule in report.rules}
        write_whole(path, quality_html.write(report, language, titles))
    elif form == "tsv":
        write_whole(path, quality_tsv.write(report, language))
    elif form is None:
        raise UserError(f"{path.name} ends in none of .html, .tsv: name the form.")
    else:
        raise BugError(f"no quality report has the form {form}")


@dataclass
class _Gathered:
    """What is counted article by article."""

    rows: dict[str, list[FindingRow]]
    faults: dict[str, list[Fault]]
    say: Callable[[Reason], str]
    articles: list[ArticleCount] = field(default_factory=list)
    lines: list[QualityLine] = field(default_factory=list)

    def take(self, article: Article) -> None:
        document, text = article.document, article.text
        rows, found = self.rows.get(document.id, []), self.faults.get(document.id, [])
        lines = [*self._of_rows(article, rows), *self._of_faults(article, found)]
        self.lines += sorted(lines, key=lambda li: (li.start, li.end, li.kind))
        self.articles.append(
            ArticleCount(
                document.id,
                document.title,
                article.source_name or "",
                sum(1 for _ in scan_words(text)),
                sum(row.finding.severity.loud and not _dismissed(row) for row in rows),
                len(found),
                sum(f.severity.weight for f in found),
            )
        )

    def _of_rows(self, article: Article, rows: Sequence[FindingRow]) -> Iterator[QualityLine]:
        for row in rows:
            finding, verdict = row.finding, row.verdict
            for passage in _doubtful(row, article.document.id):
                yield QualityLine(
                    finding.rule,
                    False,
                    finding.severity.value,
                    *_place(article, passage),
                    row.instead_of(passage) or finding.suggestion or "",
                    self.say(finding.reason),
                    verdict.ruling.value if verdict is not None else "",
                )

    def _of_faults(self, article: Article, found: Sequence[Fault]) -> Iterator[QualityLine]:
        for fault in found:
            yield QualityLine(
                fault.kind.value,
                True,
                fault.severity.value,
                *_place(article, fault.passage),
                "",
                fault.note,
                "",
                fault.severity.weight,
            )


def _counts(finding: Finding) -> bool:
    """Whether a finding tells of something that may be wrong."""
    return not finding.withdrawn and finding.severity.value != "agreement"


def _dismissed(row: FindingRow) -> bool:
    return row.verdict is not None and row.verdict.ruling is Ruling.DISMISSED


def _by_article(bench: Workbench) -> dict[str, list[FindingRow]]:
    found: dict[str, list[FindingRow]] = defaultdict(list)
    for row in viewing.findings(bench):
        if _counts(row.finding):
            for document in sorted({p.document for p in _first_side(row.finding)}):
                found[document].append(row)
    return found


def _faults_by_article(bench: Workbench) -> dict[str, list[Fault]]:
    found: dict[str, list[Fault]] = defaultdict(list)
    for fault in faults(bench):
        found[fault.document].append(fault)
    return found


def _first_side(finding: Finding) -> Sequence[Passage]:
    return finding.sides[0].passages if finding.sides else ()


def _doubtful(row: FindingRow, document: str) -> list[Passage]:
    """What the reviewer corrects in an article, or else what the rule doubts."""
    every = [p for side in row.finding.sides for p in side.passages]
    mended = [p for p in every if row.instead_of(p) is not None]
    return [p for p in mended or _first_side(row.finding) if p.document == document]


def _place(article: Article, passage: Passage) -> tuple[str, str, int, int, int, str]:
    span = passage.span
    line = article.text.count("\n", 0, span.start) + 1
    document = article.document
    return document.id, document.title, line, span.start, span.end, passage.text


def _rules(rows: Iterable[FindingRow]) -> list[RuleCount]:
    counts: Counter[tuple[str, str]] = Counter()
    decided: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in rows:
        key = row.finding.rule, row.finding.severity.value
        counts[key] += 1
        if row.verdict is not None:
            decided[key][row.verdict.ruling.value] += 1
    order = sorted(counts, key=lambda key: (-counts[key], key))
    return [RuleCount(*key, counts[key], dict(decided[key])) for key in order]


def _terms(rows: Iterable[FindingRow], names: dict[str, str]) -> list[TermCount]:
    found: dict[str, list[Finding]] = defaultdict(list)
    for row in rows:
        if row.finding.entity is not None and not _dismissed(row):
            found[row.finding.entity].append(row.finding)
    made = [_term(entity, names.get(entity, entity), told) for entity, told in found.items()]
    return sorted(made, key=lambda t: (-t.findings, t.name, t.id))


def _term(entity: str, name: str, findings: Sequence[Finding]) -> TermCount:
    passages = [p for finding in findings for p in _first_side(finding)]
    wordings = Counter(" ".join(p.text.split()) for p in passages)
    order = sorted(wordings.items(), key=lambda pair: (-pair[1], pair[0]))
    articles = len({p.document for p in passages})
    return TermCount(entity, name, len(findings), articles, tuple(order))


def _kinds(found: Iterable[Fault]) -> list[FaultCount]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    points: Counter[str] = Counter()
    for fault in found:
        counts[fault.kind.value][fault.severity.value] += 1
        points[fault.kind.value] += fault.severity.weight
    order = sorted(counts, key=lambda kind: (-points[kind], kind))
    return [FaultCount(kind, dict(counts[kind]), points[kind]) for kind in order]
