"""What a reviewer can do in the window: each gesture one verb of the workbench, one revision.

A gesture is done on the writer's thread with the records as the reviewer saw them. Nothing is
shown as done before it is in the file.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kzannotate.domain.document import Document, DocumentState
    from kzannotate.domain.entity import NameStatus
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.mention import Mention
    from kzannotate.domain.past import Trace
    from kzannotate.domain.revision import Revision
    from kzannotate.domain.span import Span
    from kzannotate.domain.verdict import Ruling
    from kzannotate.gui.jobs import Jobs, Pulse
    from kzannotate.workbench.session import Workbench

T = TypeVar("T")

UNDO, REDO = "undo", "redo"
"""Kinds of long work, as Jobs knows them."""
LONG = 100
"""Changes of a gesture above which its undoing shows how far it is."""


class Gestures(QObject):
    """The verbs of the workbench, for the project that is open."""

    passed_over = Signal(object)
    """Trace of a gesture that undo left alone, because somebody else has built on it."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.bench: Workbench | None = None

    def mark(self, document: str, span: Span, entity: str, done: Callable[[Mention], None]) -> None:
        """Link a span of a document to an entity."""
        from kzannotate.workbench import marking

        self._do(lambda bench: marking.mark(bench, document, span, entity), done)

    def mark_new(
        self,
        document: str,
        span: Span,
        named: tuple[str, str, str],
        done: Callable[[Mention], None],
    ) -> None:
        """Make an entity of a kind with a name in a language, and link a span to it."""
        from kzannotate.workbench import naming

        self._do(lambda bench: naming.mark_new_entity(bench, document, span, *named), done)

    def relink(self, mention: Mention, entity: str, done: Callable[[Mention], None]) -> None:
        """Link a mention to another entity."""
        from kzannotate.workbench import marking

        self._do(lambda bench: marking.relink(bench, mention, entity), done)

    def relink_new(
        self, mention: Mention, named: tuple[str, str, str], done: Callable[[Mention], None]
    ) -> None:
        """Make an entity of a kind with a name in a language, and link a mention to it."""
        from kzannotate.workbench import marking, naming

        def work(bench: Workbench) -> Mention:
            return marking.relink(bench, mention, naming.add_entity(bench, *named).id)

        self._do(work, done)

    def unlink(self, mention: Mention, done: Callable[[Mention], None]) -> None:
        """Keep a mention without an entity."""
        from kzannotate.workbench import marking

        self._do(lambda bench: marking.unlink(bench, mention), done)

    def accept(self, mention: Mention, done: Callable[[Mention], None]) -> None:
        """Take over what the machine proposed."""
        from kzannotate.workbench import marking

        self._do(lambda bench: marking.accept(bench, mention), done)

    def remove(self, mention: Mention) -> None:
        """Delete a mention."""
        from kzannotate.workbench import marking

        self._do(lambda bench: marking.remove(bench, mention))

    def add_name(self, entity: str, text: str, language: str, status: NameStatus) -> None:
        """Teach the reference another name of an entity."""
        from kzannotate.workbench import naming

        self._do(lambda bench: naming.add_name(bench, entity, text, language, status))

    def rule_on(
        self, finding: Finding, ruling: Ruling, reason: str, instead: Mapping[int, str] | None
    ) -> None:
        """Rule on a finding."""
        from kzannotate.workbench import ruling as verbs

        self._do(lambda bench: verbs.rule_on(bench, finding, ruling, reason, instead))

    def withdraw(self, finding: Finding) -> None:
        """Take the ruling on a finding back."""
        from kzannotate.workbench import ruling as verbs

        self._do(lambda bench: verbs.withdraw(bench, finding))

    def set_state(self, document: Document, state: DocumentState) -> None:
        """Say how far the review of a document has come."""
        change = Change(SHARED_LAYER, document, replace(document, state=state))
        if state is not document.state:
            self._do(lambda bench: bench.commit("state", [change]))

    def undo(self, done: Callable[[Revision | None], None]) -> None:
        """Take back the last gesture that still holds; a long one can be stopped."""
        from kzannotate.workbench import history

        bench = self.bench

        def told(revision: Revision | None) -> None:
            done(revision)
            if bench is not None and (left := history.passed_over(bench)) is not None:
                self.passed_over.emit(left)

        self._turn(UNDO, history.undoable, history.undo, told)

    def redo(self, done: Callable[[Revision | None], None]) -> None:
        """Do again what was taken back last; a long one can be stopped."""
        from kzannotate.workbench import history

        self._turn(REDO, history.redoable, history.redo, done)

    def read(self, kind: str, work: Callable[[Pulse], T], done: Callable[[T], None]) -> None:
        """Do long work that only reads; of one kind only the newest counts."""
        self._jobs.run(kind, work, done)

    def do(self, verb: Callable[[Workbench], T], done: Callable[[T], None] | None = None) -> None:
        """Do any verb of the workbench; ``done`` gets what it returned."""
        self._do(verb, done)

    def _turn(
        self,
        kind: str,
        about: Callable[[Workbench], Trace | None],
        verb: Callable[..., Revision | None],
        done: Callable[[Revision | None], None],
    ) -> None:
        bench = self.bench
        if bench is None or self._jobs.running(UNDO) or self._jobs.running(REDO):
            return

        def work(pulse: Pulse) -> Revision | None:
            return verb(bench, progress=pulse.progress, cancelled=pulse.cancelled)

        trace = about(bench)
        if trace is not None and trace.count > LONG:
            self._jobs.write_long(kind, work, done)
        else:
            self._do(verb, done)

    def _do(self, verb: Callable[[Workbench], T], done: Callable[[T], None] | None = None) -> None:
        bench = self.bench
        if bench is not None:
            self._jobs.write(lambda: verb(bench), done)
