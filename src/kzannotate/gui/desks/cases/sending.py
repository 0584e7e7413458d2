"""What a case's menu offers: reports, files for others, the desk's name, and to delete it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QMessageBox

from kzannotate.gui.complaints import in_words
from kzannotate.gui.desks.cases.forms import OrganisationForm
from kzannotate.gui.papers import ask_for_paper
from kzannotate.gui.plain import message
from kzannotate.gui.saving import named_after, saving

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.formats.claim_review import Lack
    from kzannotate.formats.report.paper import Paper
    from kzannotate.gui.desks.cases.sheet import CaseSheet
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.session import Workbench


class Sending(QObject):
    """The menu of a case; dialogs never stop the window."""

    remove_wanted = Signal()

    def __init__(self, tools: Tools, sheet: CaseSheet) -> None:
        super().__init__(sheet)
        self._tools, self._sheet = tools, sheet
        self._menu = QMenu(sheet)
        self._menu.aboutToShow.connect(self._fill)
        sheet.send.setMenu(self._menu)

    def report(self) -> None:
        """Ask where a report of the case goes."""
        case, language = self._sheet.case, self._tools.projection.language
        if case is None:
            return

        def tell(bench: Workbench, _pulse: Pulse) -> Paper:
            from kzannotate.workbench.reporting import case_paper

            return case_paper(bench, case.id, language)

        ask_for_paper(self._tools.window, self._tools.desk, case.title, tell)

    def ask_claim_review(self) -> None:
        """Say what the case lacks for ClaimReview, then ask where it goes."""
        case, language = self._sheet.case, self._tools.projection.language
        if case is None:
            return

        def read(bench: Workbench, _pulse: Pulse) -> list[Lack]:
            from kzannotate.workbench.case_export import lacks_of

            return lacks_of(bench, [case.id], language)

        self._sheet.flush()
        self._tools.ask("claim review", read, self._tell_lacks)

    def averitec(self) -> None:
        """Ask where all cases go in the shape of AVeriTeC."""

        def write(bench: Workbench, path: Path) -> None:
            from kzannotate.workbench import case_export, casework

            ids = [case.id for case in casework.cases(bench)]
            case_export.write_averitec(bench, path, ids)

        self._ask_where("averitec.json", write)

    def pairs(self) -> None:
        """Ask where the labelled pairs of the project go."""

        def write(bench: Workbench, path: Path) -> None:
            from kzannotate.workbench.case_export import write_pairs

            write_pairs(bench, path)

        self._ask_where("pairs.jsonl", write)

    def ask_organisation(self) -> None:
        """Ask what the desk is called."""
        bench = self._tools.desk.bench
        if bench is None:
            return
        from kzannotate.workbench.case_export import keep_organisation, organisation_of

        form = OrganisationForm(*organisation_of(bench), self._tools.window)

        def keep(said: tuple[str, str]) -> None:
            self._tools.do(lambda b: keep_organisation(b, *said), form.kept)

        form.described.connect(keep)
        form.open()

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        menu.addAction(self.tr("Report of the case…"), self.report)
        menu.addAction(self.tr("ClaimReview…"), self.ask_claim_review)
        menu.addSeparator()
        menu.addAction(self.tr("All cases as AVeriTeC…"), self.averitec)
        menu.addAction(self.tr("Labelled pairs…"), self.pairs)
        menu.addSeparator()
        menu.addAction(self.tr("Name of the desk…"), self.ask_organisation)
        menu.addAction(self.tr("Delete the case"), self.remove_wanted.emit)

    def _tell_lacks(self, lacking: list[Lack]) -> None:
        if not lacking:
            self._write_review(incomplete=False)
            return
        needed = any(lack.weight.value == "needed" for lack in lacking)
        said = self.tr("The review lacks something. Write it all the same?")
        if needed:
            said = self.tr("Others cannot use the review yet. Write it, marked as incomplete?")
        yes, no = QMessageBox.StandardButton.Save, QMessageBox.StandardButton.Cancel
        box = message(
            self._tools.window,
            self.tr("ClaimReview"),
            said,
            detail="\n".join(in_words(lack.sentence) for lack in lacking),
            icon=QMessageBox.Icon.Warning if needed else QMessageBox.Icon.Information,
            buttons=yes | no,
        )
        box.finished.connect(
            lambda answer: self._write_review(incomplete=needed) if answer == yes.value else None
        )
        box.open()

    def _write_review(self, *, incomplete: bool) -> None:
        case, language = self._sheet.case, self._tools.projection.language
        if case is None:
            return

        def write(bench: Workbench, path: Path) -> None:
            from kzannotate.workbench.case_export import write_claim_reviews

            write_claim_reviews(bench, path, [case.id], language, incomplete=incomplete)

        self._ask_where("claimreview.json", write)

    def _ask_where(self, name: str, write: Callable[[Workbench, Path], None]) -> None:
        tools = self._tools
        stem, _, suffix = name.rpartition(".")
        proposed = named_after(tools.desk.bench, stem)
        dialog = saving(tools.window, self.tr("Send out"), proposed, {"": suffix})

        def go(path: str) -> None:
            tools.do_at_length(
                "export",
                lambda bench, _pulse: write(bench, Path(path)),
                lambda _: tools.desk.written.emit(path),
            )

        dialog.fileSelected.connect(go)
        dialog.open()
