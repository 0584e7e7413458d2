"""Somebody who never saw the program marks a conflict and sends a report out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pace import Paced
from PySide6.QtCore import Qt

from kzannotate.domain.verdict import Ruling
from kzannotate.gui.command_button import CommandButton
from kzannotate.gui.dialogs.import_preview import ImportPreview
from kzannotate.gui.dialogs.new_project import NewProjectDialog
from kzannotate.gui.models.rows import RowRole

if TYPE_CHECKING:
    from reviewer import Reviewer

PAIR = Path(__file__).resolve().parents[1] / "pair"
_BROWSING = 5
"""Clicks in a file dialog from where it opens to files that one knows."""


def newcomer(reviewer: Reviewer) -> None:
    """With the sample: from the welcome page to a report, with the mouse alone."""
    paced, window = Paced(reviewer), reviewer.window
    paced.decide(window.welcome)
    paced.click(window.welcome.sample)
    paced.wait(lambda: reviewer.program.navigator.document is not None, "the sample project")
    reviewer.wait_until_saved()
    _mark_a_conflict(paced)
    _send_a_report(paced, reviewer.folder / "report.html")
    paced.tell("sample")


def newcomer_with_articles(reviewer: Reviewer) -> None:
    """With two articles of one's own: a project, the articles, a conflict, a report."""
    paced = Paced(reviewer)
    _make_a_project(paced)
    _bring_in(paced)
    _mark_a_conflict(paced)
    _send_a_report(paced, reviewer.folder / "report.html")
    paced.tell("own articles")


def _make_a_project(paced: Paced) -> None:
    reviewer, window = paced.reviewer, paced.reviewer.window
    paced.decide(window.welcome)
    paced.click(window.welcome.new)
    paced.wait(lambda: window.findChild(NewProjectDialog) is not None, "the dialog")
    dialog = window.findChild(NewProjectDialog)
    paced.wait(dialog.isActiveWindow, "the dialog has the keys")
    paced.decide(dialog)
    paced.type("Sluice")
    dialog.place.setText(str(reviewer.folder / "sluice.kza"))  # where it would lie anyway
    paced.click(dialog._make)
    reviewer.come_back()
    paced.wait(lambda: reviewer.program.desk.bench is not None, "a new project")
    reviewer.wait_until_saved()


def _bring_in(paced: Paced) -> None:
    reviewer, window = paced.reviewer, paced.reviewer.window
    paced.decide(window.documents, window.article)
    ways = window.article.findChildren(CommandButton)
    paced.click(next(way for way in ways if way.command == "import_folder"))
    paced.counted.clicks += _BROWSING
    reviewer.give_path(PAIR)
    paced.wait(lambda: window.findChild(ImportPreview) is not None, "what would come in")
    preview = window.findChild(ImportPreview)
    paced.wait(preview.isActiveWindow, "it has the keys")
    paced.decide(preview)
    reviewer.press(Qt.Key.Key_Return)
    paced.counted.clicks += 1
    reviewer.come_back()
    findings = reviewer.program.projection.findings
    paced.wait(lambda: findings.rowCount() > 0, "findings")
    reviewer.wait_until_saved()


def _mark_a_conflict(paced: Paced) -> None:
    reviewer, window = paced.reviewer, paced.reviewer.window
    view = window.findings.view
    paced.decide(window.findings)
    rows = [view.model().index(i, 0) for i in range(view.model().rowCount())]
    conflict = next(i for i in rows if i.data(RowRole).finding.is_conflict)
    view.scrollTo(conflict)
    paced.counted.words += 12 * (conflict.row() + 1)  # what stands above it is read as well
    paced.click(view.viewport(), view.visualRect(conflict).center())
    paced.wait(lambda: window.card.row is not None, "the conflict")
    chosen = window.card.row.finding.id
    paced.decide(window.card)
    paced.click(window.card.ruling.buttons[Ruling.CONFIRMED])
    reviewer.wait_until_saved()
    ruled = reviewer.program.projection.findings.row(chosen)
    assert ruled.verdict.ruling is Ruling.CONFIRMED


def _send_a_report(paced: Paced, target: Path) -> None:
    reviewer = paced.reviewer
    paced.decide()
    paced.from_menu("file", "report")
    paced.decide()
    paced.counted.clicks += 1  # the name stands there; Save
    reviewer.give_path(target)
    paced.wait(target.exists, "the report")
    reviewer.wait_until_saved()
    assert "<html" in target.read_text("utf-8")[:400]
