"""What an installed copy must be able to do, tried in a folder that nobody needs.

Each step says what it found, or fails; none trusts that what the checkout had was installed too.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document
from kzannotate.errors import KzError, UserError

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.formats.datasets.format import DataSetFormat
    from kzannotate.workbench.session import Workbench

Step = tuple[str, Callable[[], str]]
"""A title, and what is done; it returns what was found and raises where that is not right."""

_PAGE = """<!DOCTYPE html><html lang="ar"><head><title>اجتماع المجلس</title></head><body><article>
<h1>اجتماع المجلس</h1><p>اجتمع أعضاء المجلس أمس في مدينة أستانا وبحثوا خطة العام المقبل مع خمسة
وفود من دول الجوار.</p><p>وقال رئيس المجلس إن الاجتماع المقبل سيعقد في الربيع في المدينة نفسها.</p>
</article></body></html>
"""


class NotRightError(KzError):
    """A step found something else than it must; the message says what."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a step.

    Args:
        told: what it found, or why it failed.
    """

    title: str
    good: bool
    told: str


def outcomes(steps: Iterable[Step]) -> Iterator[Outcome]:
    """Do one step after the other; one that fails stops none."""
    for title, step in steps:
        try:
            yield Outcome(title, good=True, told=step())
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what this looks for
            yield Outcome(title, good=False, told=f"{type(error).__name__}: {error}")


def engine_steps(project: Path) -> list[Step]:
    """What is tried without a window.

    Args:
        project: where the sample project is made; its folder gets files besides.
    """
    trial = _Trial(project)
    return [
        ("resources", _resources),
        ("reference", trial.read_reference),
        ("project", trial.make_project),
        ("durability", trial.durability),
        ("file", trial.verify),
        ("web page", trial.read_web_page),
        ("pattern", _pattern),
        ("report", trial.report),
        ("export", trial.export_and_read_back),
        ("data sets", trial.data_sets),
        ("server", _server),
    ]


class _Trial:
    def __init__(self, project: Path) -> None:
        self._project = project
        self._folder = project.parent

    def read_reference(self) -> str:
        """Through a confined child, which a frozen program starts in a way of its own."""
        from kzannotate.resources import resource
        from kzannotate.workbench.gathering import read_reference

        found = read_reference(resource("reference", "kazakhstan.json"))
        _must(len(found.entities) > 100, "the reference is not whole")
        return f"{len(found.entities)} entities, {len(found.names)} names, {len(found.facts)} facts"

    def make_project(self) -> str:
        from kzannotate.workbench import viewing
        from kzannotate.workbench.sample import sample_project

        with closing(sample_project(self._project, reviewer_name="self-test")) as bench:
            articles, findings = _articles(bench), len(viewing.findings(bench))
        _must(articles > 0 and findings > 0, f"{articles} articles, {findings} findings")
        return f"{articles} articles, {findings} findings"

    def durability(self) -> str:
        from kzannotate.storage.connection import how_kept

        return how_kept(self._project)

    def verify(self) -> str:
        with closing(self._open()) as bench:
            problems = [str(problem) for problem in bench.store.verify()]
        _must(not problems, "; ".join(problems))
        return f"{self._project.stat().st_size:,} bytes, nothing wrong in them"

    def read_web_page(self) -> str:
        from kzannotate.workbench.gathering import gather

        page = self._folder / "page.html"
        page.write_text(_PAGE, "utf-8")
        found = gather([page])
        _must(not found.left_out, str(found.left_out[:1]))
        _must("خمسة" in found.articles[0].text, "the article of the page was not found")
        return f"{len(found.articles[0].text)} letters"

    def report(self) -> str:
        from kzannotate.workbench.exporting import write_report

        target = self._folder / "report.html"
        with closing(self._open()) as bench:
            write_report(bench, target, "html")
        _must('dir="rtl"' in target.read_text("utf-8"), "nothing in it runs right to left")
        return f"{target.stat().st_size:,} bytes"

    def export_and_read_back(self) -> str:
        from kzannotate.formats.sandbox import Sandbox
        from kzannotate.workbench.exporting import export_project

        target = self._folder / "project.jsonl"
        with closing(self._open()) as bench:
            export_project(bench, target)
            articles = _articles(bench)
        with Sandbox() as sandbox:
            found = sandbox.read("project_reading", target)
        _must(not found["problems"], str(found["problems"][:1]))
        texts = sum(line["text"] is not None for line in found["lines"])
        _must(texts == articles, f"{articles} articles went out, {texts} came back")
        return f"{len(found['lines'])} records, {texts} articles, all read back"

    def data_sets(self) -> str:
        from kzannotate.formats.datasets.registry import all_formats

        written, lacking = 0, []
        with closing(self._open()) as bench:
            for form in (form for form in all_formats() if form.writes):
                lack = self._write(bench, form)
                written += not lack
                lacking += [lack] if lack else []
        return "; ".join([f"{written} formats written", *sorted(set(lacking))])

    def _write(self, bench: Workbench, form: DataSetFormat) -> str:
        """Empty, or the sentence that says which optional library is not there."""
        from kzannotate.workbench.data_sets.sending_out import Order, send_out

        try:
            send_out(bench, self._folder / f"{form.name}{form.suffix}", Order(form.name))
        except UserError as error:
            if form.extra:
                return str(error)
            raise
        return ""

    def _open(self) -> Workbench:
        from kzannotate.workbench.session import open_session

        return open_session(self._project, reviewer_name="self-test", read_only=True)


def _resources() -> str:
    from kzannotate.resources import resource

    wanted = ("fonts", "icons", "lexicon", "reference", "report", "sample", "translations")
    found = [path for name in wanted for path in resource(name).rglob("*") if path.is_file()]
    _must(all(path.stat().st_size for path in found), "some of them are empty")
    return f"{len(found)} files in {resource('fonts').parent}"


def _pattern() -> str:
    from kzannotate.workbench.pattern_trial import PatternTrial

    with PatternTrial("(?:ال)?مجلس") as trial:
        found = trial.find("اجتمع المجلس", 5)
    _must(found == [(6, 12)], f"found at {found}")
    return "tried in a confined child"


def _server() -> str:
    """A copy from pip may be without; a bundle cannot be given what it lacks."""
    from kzannotate.storage.server import parts

    try:
        return parts.found()
    except UserError as error:
        if getattr(sys, "frozen", False):
            raise
        return str(error)


def _articles(bench: Workbench) -> int:
    return sum(1 for _ in bench.store.records(Document))


def _must(right: bool, told: str) -> None:
    if not right:
        raise NotRightError(told)
