"""Results of checks of corpora: looked into beside the project, and taken into it by choice."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.gui.flows.asking import asking

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.dialogs.corpus_result import ResultDialog
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.corpora.result import CorpusResult
    from kzannotate.workbench.corpora.taking_in import TakenIn
    from kzannotate.workbench.session import Workbench

OPEN, TAKE = "open result", "take in findings"
"""Kinds of work, as Jobs knows them."""


class ResultFlow(QObject):
    """From a folder to a list, and from the list to the project."""

    def __init__(self, tools: Tools, parent: QObject, say: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._tools, self._say = tools, say

    def acts(self) -> Acts:
        """What actions do here."""
        return {"open_result": self.ask}

    def ask(self) -> None:
        """Ask for the folder of a result."""
        title = self.tr("Open the result of a corpus")
        dialog = asking(self._tools.window, title, "Directory")
        dialog.fileSelected.connect(lambda path: self.look_into(Path(path)))
        dialog.open()

    def look_into(self, folder: Path) -> None:
        """Show a result."""

        def read(_pulse: Pulse) -> CorpusResult:
            from kzannotate.workbench.corpora.result import CorpusResult

            return CorpusResult(folder)

        self._tools.desk.jobs.run(OPEN, read, self._show)

    def _show(self, result: CorpusResult) -> None:
        from kzannotate.gui.dialogs.corpus_result import ResultDialog

        desk, projection = self._tools.desk, self._tools.projection
        can_write = lambda: desk.bench is not None and not desk.read_only  # noqa: E731
        dialog = ResultDialog(result, projection, desk.jobs, can_write, self._tools.window)
        dialog.taken.connect(lambda ids: self._take_in(dialog, result, ids))
        dialog.finished.connect(lambda _: result.close())
        desk.closing.connect(dialog.close)
        dialog.show()
        dialog.look()

    def _take_in(self, dialog: ResultDialog, result: CorpusResult, ids: list[str]) -> None:
        def verb(bench: Workbench, _pulse: Pulse) -> TakenIn:
            from kzannotate.workbench.corpora.taking_in import take_in_findings

            return take_in_findings(bench, result, ids)

        def done(taken: TakenIn) -> None:
            found = self.tr("%n finding(s) taken in", "", taken.findings)
            came = self.tr("%n new article(s)", "", taken.articles)
            dialog.tell(f"{found}  ·  {came}")
            self._say(f"{found}  ·  {came}")

        self._tools.do_at_length(TAKE, verb, done)
