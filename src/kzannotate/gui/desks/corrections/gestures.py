"""What can be done with corrections and faults, from the desk and from the reader."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.domain.span import Passage
from kzannotate.gui.plain import message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kzannotate.domain.quality import Fault, FaultKind, FaultSeverity
    from kzannotate.domain.span import Span
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.correcting import Decided
    from kzannotate.workbench.corrections import CorrectionRow
    from kzannotate.workbench.session import Workbench

LOOKING = "corrections elsewhere"
"""Kind of long work, as Jobs knows it."""


class CorrectionGestures(QObject):
    """Each gesture is one verb of the workbench, one revision, one undo."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools, self._parent = tools, parent

    def decide(self, deed: str, rows: Sequence[CorrectionRow]) -> None:
        """Accept, refuse or propose again."""
        from kzannotate.workbench import correcting

        verbs = {
            "accept": correcting.accept,
            "refuse": correcting.refuse,
            "propose": correcting.propose_again,
        }
        verb = verbs[deed]
        self._tools.do(lambda bench: verb(bench, rows), self._on_decided)

    def ask_for_words(self, row: CorrectionRow) -> None:
        """Ask for other words to read instead."""
        from kzannotate.gui.desks.corrections.dialogs import CorrectionDialog
        from kzannotate.workbench import correcting

        by_hand = row.record is not None and row.record.verdict is None
        dialog = CorrectionDialog(row.passage, self._parent, row.words, row.note, known=by_hand)
        dialog.written.connect(
            lambda words, note: self._tools.do(
                lambda bench: correcting.reword(bench, row, words, note)
            )
        )
        dialog.removed.connect(
            lambda: self._tools.do(lambda bench: correcting.take_back(bench, [row]))
        )
        dialog.open()

    def ask_about(self, what: str, document: str, text: str, span: Span) -> None:
        """Ask what to read instead of words, or what is wrong with them."""
        from kzannotate.gui.desks.corrections.dialogs import CorrectionDialog, FaultDialog

        passage = Passage.at(document, text, span)
        if what == "fault":
            fault = FaultDialog(passage, self._parent)
            fault.described.connect(partial(self._mark, document, span))
            fault.open()
        else:
            correction = CorrectionDialog(passage, self._parent)
            correction.written.connect(partial(self._correct, document, span))
            correction.open()

    def ask_about_fault(self, fault: Fault) -> None:
        """Show a fault that is marked, to change it or to take it away."""
        from kzannotate.gui.desks.corrections.dialogs import FaultDialog
        from kzannotate.workbench import faults

        dialog = FaultDialog(fault.passage, self._parent, fault)
        dialog.described.connect(
            lambda kind, severity, note: self._tools.do(
                lambda bench: faults.change_fault(bench, fault, kind, severity, note)
            )
        )
        dialog.removed.connect(
            lambda: self._tools.do(lambda bench: faults.remove_fault(bench, fault))
        )
        dialog.open()

    def look_elsewhere(self, row: CorrectionRow) -> None:
        """Look for the same words in all articles, and ask whether they are corrected too."""

        def read(bench: Workbench, pulse: Pulse) -> list[CorrectionRow]:
            from kzannotate.workbench.corrections import elsewhere

            return elsewhere(bench, row, cancelled=pulse.cancelled)

        self._tools.ask(LOOKING, read, partial(self._offer, row))

    def tell_left(self, number: int) -> None:
        """Say that corrections cross others and were left out."""
        if number:
            said = self.tr(
                "%n correction(s) share letters with another one and were left as they are.",
                "",
                number,
            )
            message(self._parent, self.tr("Corrections"), said).open()

    def _offer(self, row: CorrectionRow, found: Sequence[CorrectionRow]) -> None:
        from kzannotate.gui.desks.corrections.elsewhere import ElsewhereDialog

        dialog = ElsewhereDialog(row, found, self._title_of, self._parent)
        dialog.chosen.connect(self._correct_elsewhere)
        dialog.open()

    def _correct_elsewhere(self, rows: Sequence[CorrectionRow]) -> None:
        from kzannotate.workbench import correcting

        self._tools.do(lambda bench: correcting.correct_elsewhere(bench, rows), self._on_decided)

    def _correct(self, document: str, span: Span, words: str, note: str) -> None:
        from kzannotate.workbench import correcting

        self._tools.do(lambda bench: correcting.correct(bench, document, span, words, note))

    def _mark(
        self, document: str, span: Span, kind: FaultKind, severity: FaultSeverity, note: str
    ) -> None:
        from kzannotate.workbench import faults

        self._tools.do(lambda bench: faults.mark_fault(bench, document, span, kind, severity, note))

    def _on_decided(self, decided: Decided) -> None:
        self.tell_left(len(decided.left))

    def _title_of(self, document: str) -> str:
        row = self._tools.projection.documents.row(document)
        return row.document.title if row is not None and row.document.title else document
