"""What is done to facts: what each change affects is shown before it is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from kzannotate.gui.plain import message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzannotate.domain.claim import Claim
    from kzannotate.domain.entity import Fact
    from kzannotate.domain.revision import Change
    from kzannotate.domain.span import Span
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.entities.forms import Form
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.fact_table import Effects
    from kzannotate.workbench.session import Workbench

AFFECTS = "affects"
"""Kind of the check on a copy of the reference, as Jobs knows it."""


class FactGestures(QObject):
    """Carries new and changed facts to the file, once their effects were looked at.

    Args:
        selected: tells what is selected in the article that is read.
    """

    def __init__(
        self, tools: Tools, parent: QObject, selected: Callable[[], Span | None] = lambda: None
    ) -> None:
        super().__init__(parent)
        self._tools, self._selected = tools, selected

    @property
    def desk(self) -> Desk:
        """Of the project."""
        return self._tools.desk

    def acts(self) -> Acts:
        """What actions do here."""
        return {"make_fact": self.make_fact}

    def describe(self, known: Fact | None, fact: Fact) -> None:
        """Ask how a fact shall be; what it affects is shown before it is kept.

        Args:
            known: as it is; None: a new one.
            fact: what the form says at first.
        """
        from kzannotate.gui.desks.terms.asking import hear_refusals
        from kzannotate.gui.entities.fact_form import FactForm
        from kzannotate.workbench import fact_table

        form = FactForm(fact, self._tools.projection, self._tools.window)
        hear_refusals(self._tools, form)

        def told(described: Fact) -> None:
            def look(bench: Workbench, pulse: Pulse) -> tuple[Change, Effects]:
                change = fact_table.change_of(known, described)
                tell, stop = pulse.progress, pulse.cancelled
                return change, fact_table.effects_of(bench, [change], progress=tell, cancelled=stop)

            self._look(look, partial(self._ask, form=form))

        form.described.connect(told)
        form.open()

    def remove(self, fact: Fact | None) -> None:
        """Take a fact away, once it is seen what follows."""
        from kzannotate.domain.project import SHARED_LAYER
        from kzannotate.domain.revision import Change
        from kzannotate.workbench import fact_table

        if fact is None:
            return
        change = Change(SHARED_LAYER, fact, None)

        def look(bench: Workbench, pulse: Pulse) -> tuple[Change, Effects]:
            tell, stop = pulse.progress, pulse.cancelled
            return change, fact_table.effects_of(bench, [change], progress=tell, cancelled=stop)

        self._look(look, partial(self._ask, form=None))

    def keep_all(
        self,
        changes: Sequence[Change],
        keep: Callable[[Workbench], object],
        form: Form | None = None,
    ) -> None:
        """Show what many changes affect, then keep them by a verb."""
        from kzannotate.workbench import fact_table

        def look(bench: Workbench, pulse: Pulse) -> Effects:
            tell, stop = pulse.progress, pulse.cancelled
            return fact_table.effects_of(bench, changes, progress=tell, cancelled=stop)

        self._look(look, lambda effects: self._agree(effects, keep, form))

    def of_claim(self, claim: Claim) -> None:
        """Make what an article states a fact."""
        from kzannotate.workbench import fact_table

        bench = self._tools.desk.bench
        if bench is not None:
            self.describe(None, fact_table.fact_of_claim(bench, claim))

    def make_fact(self) -> None:
        """Make the claim of the selection, or of the finding in hand, a fact."""
        bench = self._tools.desk.bench
        found = self._claimed(bench) if bench is not None else None
        if found is not None:
            self.describe(None, found)
            return
        title = QCoreApplication.translate("FactGestures", "No claim here")
        said = QCoreApplication.translate(
            "FactGestures",
            "Choose a finding, or select words in which the article states a value.",
        )
        message(self._tools.window, title, said).open()

    def _claimed(self, bench: Workbench) -> Fact | None:
        from kzannotate.workbench import fact_table, viewing

        document, span = self._tools.navigator.document, self._selected()
        if document is not None and span is not None:
            claim = fact_table.claim_at(bench, document, span.start, span.end)
            if claim is not None:
                return fact_table.fact_of_claim(bench, claim)
        id_ = self._tools.navigator.finding
        finding = viewing.finding(bench, id_) if id_ is not None else None
        return fact_table.fact_of_finding(bench, finding) if finding is not None else None

    def _look(self, look: Callable[[Workbench, Pulse], object], done: Callable[..., None]) -> None:
        # In the thread that writes, since the readings of the last check are used and kept.
        self._tools.do_at_length(AFFECTS, look, done)

    def _ask(self, found: tuple[Change, Effects], *, form: Form | None) -> None:
        from kzannotate.workbench import fact_table

        change, effects = found
        self._agree(effects, lambda bench: fact_table.keep_change(bench, change), form)

    def _agree(
        self, effects: Effects, keep: Callable[[Workbench], object], form: Form | None
    ) -> None:
        """Ask whether it shall be kept; a form that asked for it stays open until it is."""
        from kzannotate.gui.desks.facts.effects_form import EffectsForm
        from kzannotate.gui.desks.terms.asking import hear_refusals

        parent = form if form is not None else self._tools.window
        asked = EffectsForm(effects, self._tools.projection, parent)
        hear_refusals(self._tools, asked)

        def kept(_made: object) -> None:
            asked.kept()
            if form is not None:
                form.kept()

        asked.described.connect(lambda _: self._tools.do(keep, kept))
        asked.open()
