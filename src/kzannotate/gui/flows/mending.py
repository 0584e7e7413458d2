"""Correcting words and marking faults while one reads an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.domain.quality import Fault
from kzannotate.gui.desks.corrections.gestures import CorrectionGestures
from kzannotate.gui.desks.places import CORRECTIONS

if TYPE_CHECKING:
    from kzannotate.domain.span import Span
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.desks.places import Destinations
    from kzannotate.gui.flows.open_texts import OpenTexts


class MendFlow(QObject):
    """From words in the reader to a correction or a fault."""

    def __init__(self, tools: Tools, texts: OpenTexts, places: Destinations) -> None:
        super().__init__(tools.window)
        self._tools, self._texts, self._places = tools, texts, places
        self._gestures = CorrectionGestures(tools, tools.window)

    def acts(self) -> Acts:
        """What actions do here."""
        return {"correct_words": self.correct, "mark_fault": self.mark_fault}

    def correct(self) -> None:
        """Ask what to read instead of the selection, the mention in hand or the word."""
        self._ask("correction")

    def mark_fault(self) -> None:
        """Ask what is wrong with the selection, the mention in hand or the word."""
        self._ask("fault")

    def choose(self, mark: str) -> bool:
        """Show the fault or the correction of a mark; False where it is of something else."""
        bench = self._tools.desk.bench
        if bench is None or not mark.startswith(("fault-", "correction-")):
            return False
        if mark.startswith("fault-"):
            fault = bench.store.record(Fault, mark, bench.layer)
            if fault is not None:
                self._gestures.ask_about_fault(fault)
            return True
        from kzannotate.workbench.corrections import corrections

        document = self._tools.navigator.document
        found = (row for row in corrections(bench, document) if row.id == mark)
        row = next(found, None)
        if row is not None:
            self._gestures.ask_for_words(row)
        return True

    def _ask(self, what: str) -> None:
        if self._places.here == CORRECTIONS:
            page = self._places.page(CORRECTIONS)
            page.by_hand(what)  # type: ignore[attr-defined]
            return
        document, span = self._tools.navigator.document, self._span()
        if document is not None and span is not None:
            self._gestures.ask_about(what, document, self._texts.reader.text, span)

    def _span(self) -> Span | None:
        from kzannotate.text.words import word_at

        reader, mention = self._texts.reader, self._tools.navigator.mention
        chosen = reader.selected_span()
        if chosen is not None and len(chosen):
            return chosen
        if mention is not None and mention.document == self._tools.navigator.document:
            return mention.span
        return word_at(reader.text, reader.caret())
