"""Looking back: the history narrowed and searched, and the project as it was on any day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.domain.document import Document
from kzannotate.domain.past import Narrowing, Trace
from kzannotate.domain.relation import Relation
from kzannotate.domain.verdict import Verdict
from kzannotate.gui.dialogs.past import PastDialog
from kzannotate.gui.remark_gestures import RemarkGestures

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzannotate.gui.actions import Acts
    from kzannotate.gui.gestures import Gestures
    from kzannotate.gui.jobs import Jobs, Pulse
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.panels.history import HistoryPanel
    from kzannotate.gui.projection import Projection

SEARCH = "history"
"""Kind of long work, as Jobs knows it."""
_FOUND = 300
"""Gestures that a search shows."""


class LookFlow(QObject):
    """From a filter, a word or a day to what was done."""

    def __init__(
        self,
        window: QWidget,
        history: HistoryPanel,
        projection: Projection,
        navigator: Navigator,
        tools: tuple[Gestures, Jobs],
    ) -> None:
        super().__init__(window)
        self._window, self._history = window, history
        self._projection, self._navigator = projection, navigator
        gestures, self._jobs = tools
        self._do = RemarkGestures(gestures)
        history.narrowed.connect(self.narrow)
        projection.refreshed.connect(self._search_again)
        history.place_wanted.connect(self.go_to)
        history.past_wanted.connect(self.look_back)
        navigator.document_taken.connect(lambda _: self._renew("document"))
        navigator.mention_chosen.connect(lambda _: self._renew("mention", "entity"))
        navigator.finding_chosen.connect(lambda _: self._renew("finding"))

    def acts(self) -> Acts:
        """What actions do here."""
        return {"look_back": lambda: self.look_back(None)}

    def narrow(self) -> None:
        """Show what the filters let pass."""
        bench, model = self._projection.bench, self._projection.revisions
        if bench is None:
            return
        sought = self._sought()
        self._jobs.cancel(SEARCH)
        if not sought.words:
            model.read(bench.store.past, sought)
            return
        past = bench.store.past

        def work(pulse: Pulse) -> list[Trace]:
            return past.traces(sought, limit=_FOUND, cancelled=pulse.cancelled)

        self._jobs.run(SEARCH, work, lambda found: model.hold_found(past, sought, found))

    def go_to(self, trace: Trace | None) -> None:
        """Show the first thing in an article that a gesture was about."""
        for change in trace.changes if trace is not None else ():
            record = change.record
            passage = (
                record.first if isinstance(record, Relation) else getattr(record, "passage", None)
            )
            if passage is not None:
                self._navigator.show_passage(passage)
                return
            if isinstance(record, Verdict):
                self._navigator.choose_finding(record.finding)
                return
            document = (
                record.id if isinstance(record, Document) else getattr(record, "document", None)
            )
            if document and self._projection.documents.row(document) is not None:
                self._navigator.open_document(document)
                return

    def look_back(self, trace: Trace | None) -> None:
        """Open the project as it was before a gesture, or on a day to be chosen."""
        if self._projection.bench is None:
            return
        dialog = PastDialog(self._projection, self._navigator, self._jobs, self._window)
        dialog.restore_wanted.connect(self._do.restore)
        dialog.look(trace.place - 1 if trace is not None else None)
        dialog.show()

    def _sought(self) -> Narrowing:
        from kzannotate.workbench import restoring

        history = self._history
        sought = restoring.sought(
            history.typed.text(),
            subject=self._subject(),
            reviewer=history.who.value,
            deeds=history.deeds.value,
        )
        mention = self._navigator.mention
        if history.scope.value == "mention":
            record = ("Mention", mention.id if mention else "")
            return Narrowing(None, record, sought.reviewer, sought.verbs, False, sought.words)
        return sought

    def _subject(self) -> tuple[str, str] | None:
        navigator, mention = self._navigator, self._navigator.mention
        in_hand = {
            "document": navigator.document,
            "entity": mention.entity if mention else None,
            "finding": navigator.finding,
        }
        scope = self._history.scope.value
        return (scope, in_hand[scope] or "") if scope in in_hand else None

    def _search_again(self) -> None:
        if self._projection.revisions.sought.words:
            self.narrow()

    def _renew(self, *scopes: str) -> None:
        if self._history.scope.value in scopes:
            self.narrow()
